/**
 * The calls of a plan in order, each with everything it sends under a fold. The same ledger is the confirmation,
 * the progress in place and, afterwards, the record.
 */
import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Fragment, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepRow } from '../../../shared/contract/shapes.ts';
import type { Step } from '../../../shared/domain/plan.ts';
import { formatBytes } from './format.ts';
import css from './ledger.module.css';
import { numberOf, sizeOf } from './progress.ts';
import { StepDetails } from './step-details.tsx';
import { StepProgress } from './step-progress.tsx';
import { type LedgerKeys, useLedgerKeys } from './use-ledger-keys.ts';
import { useSentence } from './use-sentence.ts';

interface LedgerProps {
  readonly steps: readonly (Step | StepRow)[];
  /** Stands left of the button that opens every fold. */
  readonly caption: ReactNode;
  /** What a step wants to say or ask, under its line and always open. */
  readonly under?: (step: Step | StepRow) => ReactNode;
}

export function Ledger({ steps, caption, under }: LedgerProps) {
  const { t } = useTranslation();
  const keys = useLedgerKeys(steps.map((step) => step.id));
  const hasState = steps.some((step) => 'state' in step);
  return (
    <section className={css['ledger']} aria-label={t('submissions|ledger|label')}>
      <div className={css['bar']}>
        <div>{caption}</div>
        <Button size="compact-sm" variant="subtle" onClick={() => keys.setAll(!keys.areAllOpen)}>
          {t(keys.areAllOpen ? 'submissions|ledger|closeAll' : 'submissions|ledger|openAll')}
        </Button>
      </div>
      <table className={css['table']} data-progress={hasState} onKeyDown={keys.onKeyDown}>
        <thead>
          <tr>
            <th className={css['order']}>{t('submissions|ledger|order')}</th>
            <th>{t('submissions|ledger|what')}</th>
            <th className={css['target']}>{t('submissions|ledger|onWhat')}</th>
            <th className={css['operation']}>{t('submissions|ledger|operation')}</th>
            <th className={css['size']}>{t('submissions|ledger|size')}</th>
            <th className={css['after']}>{t('submissions|ledger|after')}</th>
            {hasState && <th className={css['state']}>{t('submissions|ledger|state')}</th>}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <Row key={step.id} step={step} keys={keys} columns={hasState ? 7 : 6} under={under?.(step)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly step: Step | StepRow;
  readonly keys: LedgerKeys;
  readonly columns: number;
  readonly under: ReactNode;
}

function Row({ step, keys, columns, under }: RowProps) {
  const { i18n } = useTranslation();
  const sentence = useSentence();
  const foldId = useId();
  const isOpen = keys.isOpen(step.id);
  const size = sizeOf(step);
  const after = step.dependsOn.length === 0 ? '–' : step.dependsOn.map(numberOf).join(', ');
  const hasUnder = under !== undefined && under !== null && under !== false;
  return (
    <Fragment>
      <tr className={css['row']} data-state={'state' in step ? step.state : undefined} data-open={isOpen}>
        <td className={css['order']}>{numberOf(step.id)}</td>
        <td className={css['what']}>
          <button
            type="button"
            className={css['fold']}
            data-row={step.id}
            tabIndex={keys.tabIndexOf(step.id)}
            aria-expanded={isOpen}
            aria-controls={foldId}
            onFocus={() => keys.onFocus(step.id)}
            onClick={() => keys.toggle(step.id)}
          >
            <IconChevronRight className={css['chevron']} size={14} stroke={1.75} aria-hidden />
            <span>{sentence(step.title)}</span>
          </button>
          <code className={css['operationBelow']}>{step.operation}</code>
        </td>
        <td className={css['target']} title={step.target}>
          {step.target}
        </td>
        <td className={css['operation']} title={step.operation}>
          <code>{step.operation}</code>
        </td>
        <td className={css['size']}>{size === undefined ? '–' : formatBytes(size, i18n.language)}</td>
        <td className={css['after']} title={after}>
          {after}
        </td>
        {'state' in step && (
          <td className={css['state']}>
            <StepProgress step={step} />
          </td>
        )}
      </tr>
      {hasUnder && (
        <tr className={css['under']}>
          <td />
          <td colSpan={columns - 1}>{under}</td>
        </tr>
      )}
      <tr id={foldId} className={css['details']} hidden={!isOpen}>
        <td colSpan={columns}>{isOpen && <StepDetails step={step} />}</td>
      </tr>
    </Fragment>
  );
}
