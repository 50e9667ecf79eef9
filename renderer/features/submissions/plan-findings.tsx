/** The errors that stand against sending, each a way to its field. */
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../shared/contract/shapes.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import { type Json, parsePath } from '../../../shared/domain/json.ts';
import type { Finding } from '../../../shared/domain/rules.ts';
import { routeToHash } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { useFieldNames } from '../compare/field-names.ts';
import { Notice } from './notice.tsx';
import css from './plan-screen.module.css';
import { useSentence } from './use-sentence.ts';

export function PlanFindings({
  draft,
  errors,
}: {
  readonly draft: DraftId;
  readonly errors: readonly Finding[];
}) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { value } = useQuery('drafts.get', errors.length === 0 ? null : { id: draft });
  const nameOf = useFieldNames(value?.kind ?? '');
  if (errors.length === 0) return null;
  /** What the form calls it: the marketplace's own names are for those who write programs. */
  const called = ({ part, field = '' }: Finding) =>
    nameOf(parsePath(field) ?? [field], documentIn(value, part));
  return (
    <Notice tone="error" title={t('submissions|plan|errors', { count: errors.length })}>
      <ul className={css['findings']}>
        {errors.map((finding) => (
          <li key={`${finding.rule} ${finding.part} ${finding.field ?? ''} ${finding.line ?? ''}`}>
            <span>{sentence(finding.message)}</span>
            <Anchor
              href={routeToHash({
                screen: 'draft',
                id: draft,
                ...(finding.field === undefined ? {} : { field: finding.field }),
              })}
            >
              {finding.field === undefined
                ? t('submissions|plan|openDraft')
                : t('submissions|plan|openField', { field: called(finding) })}
            </Anchor>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function documentIn(draft: Draft | undefined, part: string): Json {
  const held = draft?.parts[part];
  return held?.type === 'document' ? held.value : {};
}
