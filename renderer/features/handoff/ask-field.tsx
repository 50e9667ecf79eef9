/** What the person brings back: kept when the field is left, with Enter, or when a choice or a day was taken. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoffAsk, HandoffPlace } from '../../../shared/contract/handoff-shapes.ts';
import type { ContractError } from '../../../shared/contract/result.ts';
import { translate } from '../../../shared/messages/index.ts';
import { useClient } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import css from './handoff.module.css';

interface Props {
  readonly ask: HandoffAsk;
  readonly place: HandoffPlace;
  readonly guide: string;
  readonly step: string;
  readonly isReadOnly: boolean;
}

export function AskField({ ask, place, guide, step, isReadOnly }: Props) {
  const { t } = useTranslation();
  const client = useClient();
  const [text, setText] = useState(ask.value);
  const [error, setError] = useState<ContractError>();
  // Another window may have written meanwhile.
  useEffect(() => setText(ask.value), [ask.value]);

  const keep = async (value: string) => {
    if (isReadOnly || value.trim() === ask.value) return;
    const answer = await client.call('handoffs.give', { ...place, guide, step, ask: ask.id, value });
    setError(answer.ok ? undefined : answer.error);
  };
  const latest = useRef<() => void>(() => undefined);
  latest.current = () => void keep(text);
  // Another step was opened while something was being written.
  useEffect(() => () => latest.current(), []);

  const label = translate(ask.label, t);
  const problem = ask.problem === undefined || text !== ask.value ? undefined : translate(ask.problem, t);
  return (
    <div className={css['ask']}>
      {ask.form === 'choice' ? (
        <NativeSelect
          label={label}
          value={text}
          disabled={isReadOnly}
          error={problem}
          data={[
            { value: '', label: t('handoff|choose') },
            ...ask.choices.map((choice) => ({ value: choice.id, label: translate(choice.label, t) })),
          ]}
          onChange={(event) => {
            setText(event.currentTarget.value);
            void keep(event.currentTarget.value);
          }}
        />
      ) : (
        <TextInput
          label={label}
          // A day that is none was written somewhere else, and is shown as it is.
          type={ask.form === 'date' && problem === undefined ? 'date' : 'text'}
          inputMode={ask.form === 'address' ? 'url' : undefined}
          autoComplete="off"
          value={text}
          readOnly={isReadOnly}
          error={problem}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={() => void keep(text)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) void keep(text);
          }}
        />
      )}
      {ask.form === 'date' && text === '' && !isReadOnly && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            setText(today());
            void keep(today());
          }}
        >
          {t('handoff|today')}
        </Button>
      )}
      {error !== undefined && <ErrorState error={error} title={t('handoff|tickFailed')} />}
    </div>
  );
}

/** The person's own day, not UTC's. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
