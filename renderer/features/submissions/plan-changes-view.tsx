/** What is no longer as it was shown, side by side, before the person is asked again. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../shared/domain/json.ts';
import { Notice } from './notice.tsx';
import type { ChangedField, PlanChange } from './plan-changes.ts';
import css from './plan-screen.module.css';
import { numberOf } from './progress.ts';
import { useSentence } from './use-sentence.ts';

interface PlanChangesViewProps {
  readonly changes: readonly PlanChange[];
  readonly onSeen?: () => void;
}

export function PlanChangesView({ changes, onSeen }: PlanChangesViewProps) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (changes.length === 0) return null;
  return (
    <Notice
      tone="warning"
      isLive
      title={t('submissions|changes|title')}
      {...(onSeen === undefined
        ? {}
        : {
            actions: (
              <Button size="compact-sm" variant="default" onClick={onSeen}>
                {t('submissions|changes|seen')}
              </Button>
            ),
          })}
    >
      <ul className={css['changes']}>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.step.id}`}>
            <span>
              {t(`submissions|changes|${change.kind}`, {
                step: numberOf(change.step.id),
                what: sentence(change.step.title),
                target: change.step.target,
              })}
            </span>
            {change.kind === 'changed' &&
              change.fields.map((field) => <Field key={field.path} field={field} />)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Field({ field }: { readonly field: ChangedField }) {
  const { t } = useTranslation();
  return (
    <div className={css['changedField']}>
      <code>{field.path}</code>
      <del>
        <span className={css['hidden']}>{t('submissions|changes|before')} </span>
        {short(field.before)}
      </del>
      <ins>
        <span className={css['hidden']}>{t('submissions|changes|after')} </span>
        {short(field.after)}
      </ins>
    </div>
  );
}

/** Enough to recognise it: the ledger below holds the whole. */
function short(value: Json | undefined): string {
  const text = value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
