/** When it starts: now, when the account answers, at a time, or after another submission. */
import { Radio, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../platform/use-core.tsx';
import { useNow } from '../../ui/use-now.ts';
import { formatMoment } from './format.ts';
import { isWhen, localMinute, WHENS, type WhenChoice } from './when-choice.ts';
import css from './when-form.module.css';

const HOUR_MS = 3_600_000;

interface WhenFormProps {
  readonly choice: WhenChoice;
  readonly accountName: string;
  readonly onChange: (choice: WhenChoice) => void;
}

export function WhenForm({ choice, accountName, onChange }: WhenFormProps) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const others = useQuery('submissions.list', { limit: 50 }, (event) => event.topic === 'submission.changed');
  const underWay = (others.value?.submissions ?? []).filter(({ state }) =>
    ['queued', 'running', 'waiting', 'paused'].includes(state),
  );
  const isPast = choice.type === 'at' && choice.at !== '' && Date.parse(choice.at) <= now;
  return (
    <div className={css['when']}>
      <Radio.Group
        label={t('sending|when|legend')}
        value={choice.type}
        onChange={(value) => {
          if (!isWhen(value)) return;
          const at = value === 'at' && choice.at === '' ? localMinute(now + HOUR_MS) : choice.at;
          onChange({ ...choice, type: value, at });
        }}
      >
        <div className={css['choices']}>
          {WHENS.map((when) => (
            <Radio
              key={when}
              value={when}
              disabled={when === 'after' && underWay.length === 0}
              {...(when === 'after' && underWay.length === 0 ? { title: t('sending|when|afterNone') } : {})}
              label={t(`sending|when|${when}`, { account: accountName })}
            />
          ))}
        </div>
      </Radio.Group>
      {choice.type === 'at' && (
        <TextInput
          className={css['field'] ?? ''}
          type="datetime-local"
          label={t('sending|when|atLabel')}
          value={choice.at}
          min={localMinute(now)}
          error={isPast ? t('sending|when|atPast') : undefined}
          onChange={(event) => onChange({ ...choice, at: event.currentTarget.value })}
        />
      )}
      {choice.type === 'after' && (
        <Select
          className={css['field'] ?? ''}
          label={t('sending|when|afterLabel')}
          placeholder={t('sending|when|choose')}
          data={underWay.map(({ id, plan, startedAt }) => ({
            value: id,
            label: t('sending|when|afterItem', {
              name: plan.subjectName,
              account: plan.accountName,
              at: formatMoment(startedAt, i18n.language),
            }),
          }))}
          value={choice.after === '' ? null : choice.after}
          onChange={(value) => onChange({ ...choice, after: value ?? '' })}
        />
      )}
      {choice.type !== 'now' && <p className={css['help']}>{t('sending|when|needsApp')}</p>}
    </div>
  );
}
