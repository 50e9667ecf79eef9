/** One fault: what happens, to which call, how often. What is typed counts when the field is left. */
import { ActionIcon, Autocomplete, NumberInput, Select, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FaultRule } from '../../../shared/contract/shapes.ts';
import { operations } from '../../../shared/marketplaces/operations.ts';
import { FAULTS, isFault, takesRetryAfter } from './fault-presets.ts';
import css from './faults.module.css';

interface FaultRowProps {
  readonly rule: FaultRule;
  readonly number: number;
  readonly onChange: (rule: FaultRule) => void;
  readonly onRemove: () => void;
}

export function FaultRow({ rule, number, onChange, onRemove }: FaultRowProps) {
  const { t } = useTranslation();
  const [operation, setOperation] = useState(rule.operation ?? '');
  const setOwn = (text: string) => {
    const { operation: _before, ...others } = rule;
    if (text !== (rule.operation ?? '')) onChange(text === '' ? others : { ...others, operation: text });
  };
  return (
    <fieldset className={css['row']}>
      <legend className="v-hidden">{t('faults|rule', { number })}</legend>
      <Select
        label={t('faults|fault')}
        data={FAULTS.map((fault) => ({ value: fault, label: t(`faults|kinds|${fault}`) }))}
        value={rule.fault}
        allowDeselect={false}
        onChange={(fault) => {
          if (fault === null || !isFault(fault)) return;
          const { retryAfterSeconds, ...others } = rule;
          const keepsWait = takesRetryAfter(fault) && retryAfterSeconds !== undefined;
          onChange({ ...others, fault, ...(keepsWait ? { retryAfterSeconds } : {}) });
        }}
      />
      <Autocomplete
        label={t('faults|operation')}
        placeholder={t('faults|anyOperation')}
        data={[...operations]}
        limit={8}
        comboboxProps={{ width: 320, position: 'bottom-start' }}
        value={operation}
        onChange={setOperation}
        onOptionSubmit={setOwn}
        onBlur={() => setOwn(operation.trim())}
      />
      <Amount
        label={t('faults|times')}
        placeholder="∞"
        title={t('faults|timesHelp')}
        value={rule.times}
        min={1}
        max={1_000_000}
        onSet={(times) => {
          const { times: _before, ...others } = rule;
          onChange(times === undefined ? others : { ...others, times });
        }}
      />
      <Amount
        label={t('faults|probability')}
        placeholder="100"
        suffix=" %"
        value={rule.probability === undefined ? undefined : Math.round(rule.probability * 100)}
        min={0}
        max={100}
        onSet={(percent) => {
          const { probability: _before, ...others } = rule;
          onChange(percent === undefined ? others : { ...others, probability: percent / 100 });
        }}
      />
      <Amount
        label={t('faults|latency')}
        placeholder="0"
        suffix=" ms"
        value={rule.latencyMs}
        min={0}
        max={600_000}
        onSet={(latencyMs) => {
          const { latencyMs: _before, ...others } = rule;
          onChange(latencyMs === undefined ? others : { ...others, latencyMs });
        }}
      />
      {takesRetryAfter(rule.fault) ? (
        <Amount
          label={t('faults|retryAfter')}
          placeholder="–"
          suffix=" s"
          value={rule.retryAfterSeconds}
          min={0}
          max={86_400}
          onSet={(retryAfterSeconds) => {
            const { retryAfterSeconds: _before, ...others } = rule;
            onChange(retryAfterSeconds === undefined ? others : { ...others, retryAfterSeconds });
          }}
        />
      ) : (
        <span />
      )}
      <Tooltip label={t('faults|remove', { number })}>
        <ActionIcon aria-label={t('faults|remove', { number })} onClick={onRemove}>
          <IconTrash size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </fieldset>
  );
}

interface AmountProps {
  readonly label: string;
  readonly placeholder: string;
  readonly title?: string;
  readonly suffix?: string;
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  /** Undefined where the field was emptied. */
  readonly onSet: (value: number | undefined) => void;
}

function Amount({ title, value, onSet, ...field }: AmountProps) {
  const [typed, setTyped] = useState<number | string>(value ?? '');
  const isTyping = useTypingGuard(value, setTyped);
  return (
    <NumberInput
      {...field}
      {...(title === undefined ? {} : { title })}
      hideControls
      allowDecimal={false}
      value={typed}
      onFocus={() => isTyping(true)}
      onChange={setTyped}
      onBlur={() => {
        isTyping(false);
        const next = typed === '' ? undefined : Number(typed);
        if (next !== value) onSet(next);
      }}
    />
  );
}

/** What the marketplace counts down is shown, but never under the person's hands. */
function useTypingGuard(
  value: number | undefined,
  setTyped: (value: number | string) => void,
): (isTyping: boolean) => void {
  const [seen, setSeen] = useState(value);
  const [isTyping, setTyping] = useState(false);
  if (seen !== value && !isTyping) {
    setSeen(value);
    setTyped(value ?? '');
  }
  return setTyping;
}
