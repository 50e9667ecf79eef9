/** One field that both sides changed: what was agreed, what each made of it, and what it shall hold. */
import { Button, Checkbox, Textarea } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { FieldConflict } from '../../../shared/contract/shapes.ts';
import { wordsBetween } from '../../../shared/domain/compare.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { Json } from '../../../shared/domain/json.ts';
import { routeToHash } from '../../app/navigation.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { ValueView } from '../compare/value-view.tsx';
import { WordsView } from '../compare/words-view.tsx';
import { Notice } from '../submissions/notice.tsx';
import css from './conflicts.module.css';
import { forgetResult, isText, type Result, readResult, resultOf, useResult } from './results.ts';

interface ConflictViewProps {
  readonly conflict: FieldConflict;
  readonly draft: DraftId;
  /** Under which what the person is making of it is kept: unique in the window. */
  readonly resultKey: string;
  /** @param value undefined for nothing there. @returns what stood against it. */
  readonly onSettle: (value: Json | undefined) => Promise<ContractError | undefined>;
  readonly label: string;
  /** Whose the other side is, where it is not the marketplace's. */
  readonly theirsName?: string;
  readonly field: string;
  readonly isReadOnly: boolean;
  readonly onSettled: () => void;
}

export function ConflictView({
  conflict,
  draft,
  resultKey,
  onSettle,
  theirsName,
  label,
  field,
  isReadOnly,
  onSettled,
}: ConflictViewProps) {
  const { t } = useTranslation();
  const [result, setResult] = useResult(resultKey, conflict);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ContractError>();
  const isPlain = isText(conflict);
  const read = readResult(result, isPlain);
  const heading = useId();

  const settle = async () => {
    if (!read.isGood) return;
    setBusy(true);
    const failure = await onSettle(read.value);
    setBusy(false);
    setError(failure);
    if (failure !== undefined) return;
    forgetResult(resultKey);
    onSettled();
  };

  return (
    <article className={css['conflict']} aria-labelledby={heading}>
      <header className={css['title']}>
        <h2 id={heading}>{label}</h2>
        <a
          className={css['goTo']}
          href={routeToHash({ screen: 'draft', id: draft, field })}
          aria-label={t('compare|goToNamed', { field: label })}
        >
          {t('compare|goTo')}
          <IconArrowRight size={14} stroke={1.75} aria-hidden />
        </a>
        <span className="v-dim">
          {t('conflicts|found')} <TimeAgo at={conflict.foundAt} />
        </span>
      </header>
      <div className={css['columns']}>
        <section className={css['column']}>
          <h3>{t('conflicts|base')}</h3>
          <ValueView value={conflict.base} />
        </section>
        <Column
          name={t('conflicts|mine')}
          base={conflict.base}
          value={conflict.mine}
          takeLabel={t('conflicts|takeMine')}
          takeName={t('conflicts|takeMineOf', { field: label })}
          isDisabled={isReadOnly}
          onTake={() => setResult(resultOf(conflict.mine, isPlain))}
        />
        <Column
          name={theirsName ?? t('conflicts|theirs')}
          base={conflict.base}
          value={conflict.theirs}
          takeLabel={t('conflicts|takeTheirs')}
          takeName={t('conflicts|takeTheirsOf', { field: label })}
          isDisabled={isReadOnly}
          onTake={() => setResult(resultOf(conflict.theirs, isPlain))}
        />
      </div>
      <ResultField
        label={label}
        result={result}
        isPlain={isPlain}
        reason={read.isGood ? undefined : read.reason}
        isReadOnly={isReadOnly}
        onChange={setResult}
      />
      <div>
        <Button
          disabled={isReadOnly || !read.isGood}
          loading={isBusy}
          aria-label={t('conflicts|settleOf', { field: label })}
          onClick={() => void settle()}
        >
          {t('conflicts|settle')}
        </Button>
      </div>
      {error !== undefined && <Notice tone="error" isLive title={error.message} />}
    </article>
  );
}

interface ColumnProps {
  readonly name: string;
  readonly base: Json | undefined;
  readonly value: Json | undefined;
  readonly takeLabel: string;
  readonly takeName: string;
  readonly isDisabled: boolean;
  readonly onTake: () => void;
}

function Column({ name, base, value, takeLabel, takeName, isDisabled, onTake }: ColumnProps) {
  const words = useMemo(
    () => (typeof base === 'string' && typeof value === 'string' ? wordsBetween(base, value) : undefined),
    [base, value],
  );
  return (
    <section className={css['column']}>
      <h3>
        {name}
        <Button
          size="compact-xs"
          variant="default"
          aria-label={takeName}
          disabled={isDisabled}
          onClick={onTake}
        >
          {takeLabel}
        </Button>
      </h3>
      {words === undefined ? <ValueView value={value} /> : <WordsView words={words} />}
    </section>
  );
}

interface ResultFieldProps {
  readonly label: string;
  readonly result: Result;
  readonly isPlain: boolean;
  readonly reason: string | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (result: Result) => void;
}

function ResultField({ label, result, isPlain, reason, isReadOnly, onChange }: ResultFieldProps) {
  const { t } = useTranslation();
  return (
    <div className={css['result']}>
      <Textarea
        label={t('conflicts|result')}
        aria-label={t('conflicts|resultOf', { field: label })}
        description={t(result.isSet ? 'conflicts|resultHelp' : 'conflicts|isCleared')}
        classNames={{ description: css['help'] ?? '', input: isPlain ? '' : (css['json'] ?? '') }}
        error={reason === undefined ? undefined : t('conflicts|notJson', { reason })}
        value={result.text}
        readOnly={isReadOnly}
        disabled={!result.isSet}
        onChange={(event) => onChange({ text: event.currentTarget.value, isSet: true })}
        autosize
        minRows={2}
        maxRows={16}
      />
      <Checkbox
        label={t('conflicts|clear')}
        checked={!result.isSet}
        disabled={isReadOnly}
        onChange={(event) => onChange({ ...result, isSet: !event.currentTarget.checked })}
      />
    </div>
  );
}
