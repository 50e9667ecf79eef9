/** A line for each listing: what is sent of it, why it is left out, and once it is sent, how it is doing. */
import {
  IconAlertTriangle,
  IconChevronRight,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
  IconHourglass,
  IconRefreshAlert,
} from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Submission } from '../../../shared/contract/shapes.ts';
import { routeToHash } from '../../app/navigation.ts';
import { Ledger } from '../submissions/ledger.tsx';
import { PlanSummary } from '../submissions/plan-summary.tsx';
import { progressOf } from '../submissions/progress.ts';
import { StateWord, SubmissionStateLabel } from '../submissions/step-state.tsx';
import { useSentence } from '../submissions/use-sentence.ts';
import css from './batch.module.css';
import type { BatchRow } from './batch-rows.ts';

interface BatchTableProps {
  readonly rows: readonly BatchRow[];
  readonly submissions: ReadonlyMap<string, Submission>;
}

export function BatchTable({ rows, submissions }: BatchTableProps) {
  const { t } = useTranslation();
  return (
    <ul className={css['rows']} aria-label={t('batch|list')}>
      {rows.map((row) => (
        <Row
          key={row.id}
          row={row}
          submission={row.submission === undefined ? undefined : submissions.get(row.submission)}
        />
      ))}
    </ul>
  );
}

const looks = {
  planning: { icon: IconCircleDashed, tone: 'plain' },
  ready: { icon: IconCircleCheck, tone: 'accent' },
  empty: { icon: IconCircleMinus, tone: 'plain' },
  'left-out': { icon: IconAlertTriangle, tone: 'warn' },
  changed: { icon: IconRefreshAlert, tone: 'warn' },
  waiting: { icon: IconHourglass, tone: 'plain' },
  refused: { icon: IconCircleX, tone: 'bad' },
} as const;

function Row({ row, submission }: { readonly row: BatchRow; readonly submission: Submission | undefined }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const fold = useId();
  const { made } = row;
  const name = row.name === '' ? t('ui|untitled') : row.name;
  const steps = submission?.steps ?? made?.plan.steps ?? [];
  const percent = submission === undefined ? undefined : progressOf(submission.steps);
  return (
    <li className={css['row']}>
      <div className={css['line']}>
        <button
          type="button"
          className={css['fold']}
          aria-expanded={isOpen}
          aria-controls={fold}
          aria-label={t('batch|show', { name })}
          disabled={steps.length === 0}
          onClick={() => setOpen(!isOpen)}
        >
          <IconChevronRight className={css['chevron']} size={14} stroke={1.75} aria-hidden />
        </button>
        <span className={css['name']}>{name}</span>
        <span className={css['what']}>
          {made !== undefined && made.plan.steps.length > 0 && <PlanSummary plan={made.plan} />}
        </span>
        <span className={css['state']}>
          {row.state === 'begun' ? (
            submission === undefined ? null : (
              <SubmissionStateLabel state={submission.state} />
            )
          ) : (
            <StateWord {...looks[row.state]} word={t(`batch|states|${row.state}`)} />
          )}
        </span>
        <span className={css['end']}>
          {percent !== undefined && (
            <>
              <progress
                max={100}
                value={percent.percent}
                aria-label={t('submissions|step|progress', { target: name })}
              />
              <span className="v-tabular">{`${percent.done}/${percent.total}`}</span>
            </>
          )}
          {submission !== undefined ? (
            <a
              href={routeToHash({ screen: 'submission', id: submission.id })}
              aria-label={t('batch|openSubmissionOf', { name })}
            >
              {t('batch|openSubmission')}
            </a>
          ) : row.state === 'left-out' ? (
            <a href={routeToHash({ screen: 'draft', id: row.id })}>{t('batch|openDraft')}</a>
          ) : null}
        </span>
      </div>
      <Why row={row} reason={submission?.reason} />
      <div id={fold} className={css['calls']} hidden={!isOpen}>
        {isOpen && <Ledger steps={steps} caption={name} />}
      </div>
    </li>
  );
}

/** Why it is left out, waits or failed. */
function Why({ row, reason }: { readonly row: BatchRow; readonly reason: string | undefined }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const words = [
    ...(row.reasons ?? []).map(sentence),
    row.reason,
    reason,
    row.state === 'changed' ? t('batch|changedHelp') : undefined,
    row.state === 'waiting' && row.after !== undefined ? t('batch|shares', { name: row.after }) : undefined,
  ].filter((word) => word !== undefined);
  return words.length === 0 ? null : <p className={css['why']}>{words.join(' ')}</p>;
}
