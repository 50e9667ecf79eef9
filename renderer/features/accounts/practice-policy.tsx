/** How the practice reviewer decides. Every choice takes effect at once. */
import { Button, Checkbox, NumberInput, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { ReviewerPolicy } from '../../../shared/contract/shapes.ts';
import { useClient } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import css from './accounts.module.css';

const MODES = ['approve', 'reject', 'manual'] as const;
type Mode = (typeof MODES)[number];
const isMode = (text: string): text is Mode => MODES.some((mode) => mode === text);
const LONGEST_SECONDS = 86_400;

const decimalMark = (language: string): string =>
  new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

interface PracticePolicyProps {
  readonly policy: ReviewerPolicy;
  readonly isRunning: boolean;
}

export function PracticePolicy({ policy, isRunning }: PracticePolicyProps) {
  const { t, i18n } = useTranslation();
  const client = useClient();
  const [seconds, setSeconds] = useState<number>(policy.delayMs / 1000);
  const [notes, setNotes] = useState(policy.notes ?? '');
  const [error, setError] = useState<ContractError>();
  const isDirty = seconds * 1000 !== policy.delayMs || notes !== (policy.notes ?? '');

  const set = async (change: Partial<ReviewerPolicy>) => {
    const { notes: _before, ...others } = policy;
    const answer = await client.call('practice.setPolicy', {
      ...others,
      delayMs: Math.round(seconds * 1000),
      ...(notes.trim() === '' ? {} : { notes: notes.trim() }),
      ...change,
    });
    setError(answer.ok ? undefined : answer.error);
  };

  return (
    <section className={css['section']} aria-labelledby="policy">
      <h2 id="policy">{t('accounts|practice|policy')}</h2>
      <Radio.Group
        aria-labelledby="policy"
        value={policy.mode}
        onChange={(value) => isMode(value) && void set({ mode: value })}
      >
        <div className={css['radios']}>
          {MODES.map((mode) => (
            <Radio
              key={mode}
              classNames={{ description: css['help'] ?? '' }}
              value={mode}
              disabled={!isRunning}
              label={t(`accounts|practice|mode|${mode}`)}
              description={t(`accounts|practice|modeHelp|${mode}`)}
            />
          ))}
        </div>
      </Radio.Group>
      {policy.mode !== 'manual' && (
        <NumberInput
          className={css['short'] ?? ''}
          label={t('accounts|practice|delay')}
          value={seconds}
          min={0}
          max={LONGEST_SECONDS}
          suffix=" s"
          decimalSeparator={decimalMark(i18n.language)}
          onChange={(value) => setSeconds(Number(value) || 0)}
          onBlur={() => isDirty && void set({})}
          disabled={!isRunning}
        />
      )}
      {policy.mode === 'reject' && (
        <Textarea
          label={t('accounts|practice|notes')}
          description={t('accounts|practice|notesHelp')}
          classNames={{ description: css['help'] ?? '' }}
          value={notes}
          onChange={(event) => setNotes(event.currentTarget.value)}
          onBlur={() => isDirty && void set({})}
          disabled={!isRunning}
          autosize
          minRows={2}
        />
      )}
      <Checkbox
        classNames={{ description: css['help'] ?? '' }}
        label={t('accounts|practice|mayAutoPublish')}
        description={t('accounts|practice|mayAutoPublishHelp')}
        checked={policy.mayAutoPublish}
        disabled={!isRunning}
        onChange={(event) => void set({ mayAutoPublish: event.currentTarget.checked })}
      />
      {isDirty && (
        <div>
          <Button variant="default" onClick={() => void set({})}>
            {t('accounts|practice|apply')}
          </Button>
        </div>
      )}
      {error !== undefined && <ErrorState error={error} />}
    </section>
  );
}
