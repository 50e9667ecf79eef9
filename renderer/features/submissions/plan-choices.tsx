/** What the person may decide before a plan is made; every change plans anew. */
import { Checkbox, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanChoices } from '../../../shared/domain/plan.ts';
import { planChoicesOf } from '../../../shared/marketplaces/index.ts';
import { useQuery } from '../../platform/use-core.tsx';
import css from './plan-screen.module.css';

/** Long enough for a pause in typing, short enough not to be noticed. */
const NOTE_PAUSE_MS = 400;

interface PlanChoicesFormProps {
  readonly choices: PlanChoices;
  readonly marketplace: string;
  readonly isPractice: boolean;
  /** By customers, and so by those who review it. */
  readonly mayBeLaunched?: boolean;
  readonly onChange: (choices: PlanChoices) => void;
  /** A note is being typed that the plan does not hold yet. */
  readonly onPending: (isPending: boolean) => void;
}

export function PlanChoicesForm({
  choices,
  marketplace,
  isPractice,
  mayBeLaunched = false,
  onChange,
  onPending,
}: PlanChoicesFormProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState(choices.noteToReviewers ?? '');
  const practice = useQuery(
    'practice.status',
    isPractice ? {} : null,
    (event) => event.topic === 'practice.changed',
  );
  const offered = planChoicesOf(marketplace);
  const isRefusedByPractice = practice.value?.policy?.mayAutoPublish === false;

  useEffect(() => {
    const wanted = note.trim();
    const isPending = wanted !== (choices.noteToReviewers ?? '');
    onPending(isPending);
    if (!isPending) return;
    const timer = setTimeout(() => {
      const { noteToReviewers: _before, ...others } = choices;
      onChange(wanted === '' ? others : { ...others, noteToReviewers: wanted });
    }, NOTE_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [note, choices, onChange, onPending]);

  return (
    <fieldset className={css['choices']}>
      <legend>{t('submissions|choices|legend')}</legend>
      <Checkbox
        classNames={{ description: css['help'] ?? '' }}
        label={t(`submissions|choices|submitTo|${marketplace}`, {
          defaultValue: t('submissions|choices|submit'),
        })}
        description={t(`submissions|choices|submitToHelp|${marketplace}`, {
          defaultValue: t('submissions|choices|submitHelp'),
        })}
        checked={choices.submitForReview}
        onChange={(event) =>
          onChange({
            ...choices,
            submitForReview: event.currentTarget.checked,
            publishOnApproval: event.currentTarget.checked && choices.publishOnApproval,
          })
        }
      />
      {offered.includes('publishOnApproval') && (
        <Checkbox
          classNames={{ description: css['help'] ?? '' }}
          label={t('submissions|choices|publish')}
          description={t(
            isRefusedByPractice ? 'submissions|choices|publishRefused' : 'submissions|choices|publishHelp',
          )}
          checked={choices.publishOnApproval}
          disabled={!choices.submitForReview}
          onChange={(event) => onChange({ ...choices, publishOnApproval: event.currentTarget.checked })}
        />
      )}
      {mayBeLaunched && (
        <Checkbox
          classNames={{ description: css['help'] ?? '' }}
          label={t('acts|internal|label')}
          description={t('acts|internal|help')}
          checked={choices.allowInternalLaunches === true}
          disabled={!choices.submitForReview}
          onChange={(event) => {
            const { allowInternalLaunches: _before, ...others } = choices;
            onChange(event.currentTarget.checked ? { ...others, allowInternalLaunches: true } : others);
          }}
        />
      )}
      <Textarea
        className={css['note'] ?? ''}
        label={t('submissions|choices|note')}
        placeholder={t('submissions|choices|notePlaceholder')}
        value={note}
        disabled={!choices.submitForReview}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={6}
      />
    </fieldset>
  );
}
