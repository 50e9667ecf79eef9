/** Around every control: its label, counter, help and what the rules say about it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { JsonPath } from '../../../shared/domain/json.ts';
import {
  elementId,
  type FieldTexts,
  useClearedHere,
  useFieldFindings,
  useIsFixed,
  useReviewersWords,
} from './editor-scope.ts';
import { FindingLine } from './finding-line.tsx';
import type { FormField } from './form-model.ts';

interface Props {
  readonly field: FormField;
  readonly path: JsonPath;
  readonly texts: FieldTexts;
  /** Counted against the field's limits. */
  readonly length?: number;
  /** `group` where the label names several controls and not one. */
  readonly as?: 'field' | 'group';
  readonly children: ReactNode;
}

export function FieldFrame({ field, path, texts, length, as = 'field', children }: Props) {
  const { t } = useTranslation();
  const findings = useFieldFindings(path);
  const isFixed = useIsFixed(field);
  const holder = useClearedHere(path);
  const reviewers = useReviewersWords(path);
  const id = elementId(path);
  const worst = findings[0]?.finding.severity;
  const label = (
    <>
      {texts.label}
      {field.meta.isRequired === true ? (
        <span className="ed-required" title={t('editor|required')}>
          <span aria-hidden>*</span>
          <span className="v-hidden">, {t('editor|required')}</span>
        </span>
      ) : null}
    </>
  );
  return (
    <div className="ed-field" data-path={id} data-control={field.meta.control} data-worst={worst}>
      <div className="ed-label-row">
        {as === 'field' ? (
          <label className="ed-label" htmlFor={id} id={`${id}-label`}>
            {label}
          </label>
        ) : (
          <span className="ed-label" id={`${id}-label`}>
            {label}
          </span>
        )}
        <Counter field={field} length={length} />
      </div>
      {children}
      {texts.help === '' ? null : (
        <p className="ed-help" id={`${id}-help`}>
          {texts.help}
        </p>
      )}
      {holder === undefined ? null : (
        <p className="ed-help ed-cleared">{t('sending|cleared', { account: holder })}</p>
      )}
      {reviewers.length === 0 ? null : (
        <div className="ed-reviewers">
          <span className="ed-reviewers-who">{t('acts|reviewer|beside')}</span>
          {reviewers.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
      {isFixed ? <p className="ed-help">{t('editor|immutable')}</p> : null}
      <div id={`${id}-findings`} className="ed-findings" aria-live="polite">
        {findings.map((placed) => (
          <FindingLine key={placed.key} placed={placed} />
        ))}
      </div>
    </div>
  );
}

/** `41/80`, and where it is shown best; a text without a limit is counted only once it is long. */
function Counter({ field, length }: { readonly field: FormField; readonly length: number | undefined }) {
  const { t } = useTranslation();
  const { max, best } = field.meta;
  if (length === undefined || (max === undefined && length < 200)) return null;
  const state =
    max !== undefined && length > max ? 'over' : best !== undefined && length > best ? 'long' : 'fine';
  const title =
    max === undefined
      ? t('editor|counter|plain', { count: length })
      : best === undefined
        ? t('editor|counter|limit', { length, max })
        : t('editor|counter|best', { length, max, best });
  return (
    <span className="ed-counter" data-state={state} title={title}>
      <span className="v-hidden">{title}</span>
      <span aria-hidden>
        {length}
        {max === undefined ? null : `/${max}`}
      </span>
      {best === undefined || max === undefined ? null : (
        <span className="ed-meter" aria-hidden>
          <span style={{ width: `${Math.min(100, (length / max) * 100)}%` }} />
          <i style={{ left: `${(best / max) * 100}%` }} />
        </span>
      )}
    </span>
  );
}

/** For the element that is focused: what describes it. */
export const describedBy = (path: JsonPath, texts: FieldTexts): string =>
  `${texts.help === '' ? '' : `${elementId(path)}-help `}${elementId(path)}-findings`;
