/** What was sent lately, and what is still under way. */
import { IconSend2 } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Submission } from '../../../shared/contract/shapes.ts';
import { type Route, useNavigation } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { PracticeBadge } from '../../ui/practice-badge.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { formatElapsed, spanMs } from './format.ts';
import { endOf, isQueued, progressOf } from './progress.ts';
import { WaitsFor } from './queued-notice.tsx';
import { SubmissionStateLabel } from './step-state.tsx';
import css from './submissions-screen.module.css';
import { useNow } from './use-now.ts';

const RECENT = 200;

export function SubmissionsScreen(_props: { readonly route: Extract<Route, { screen: 'submissions' }> }) {
  const { t } = useTranslation();
  const go = useNavigation((navigation) => navigation.go);
  const query = useQuery(
    'submissions.list',
    { limit: RECENT },
    (event) => event.topic === 'submission.changed',
  );
  const [cursor, setCursor] = useState(0);
  const columns = useColumns();
  const rows = query.value?.submissions ?? [];

  if (query.state === 'failed' && query.value === undefined) {
    return <ErrorState error={query.error} title={t('submissions|list|failed')} onRetry={query.reload} />;
  }
  if (query.state === 'loading') return <LoadingLines count={10} />;
  if (rows.length === 0) {
    return (
      <EmptyState icon={<IconSend2 size={28} stroke={1.5} />} title={t('submissions|list|empty')}>
        {t('submissions|list|emptyHelp')}
      </EmptyState>
    );
  }
  return (
    <div className={css['screen']}>
      <h1 className="v-hidden">{t('submissions|list|title')}</h1>
      {query.state === 'failed' && <ErrorState error={query.error} onRetry={query.reload} />}
      <DataTable
        label={t('submissions|list|title')}
        rememberAs="submissions"
        columns={columns}
        count={rows.length}
        rowAt={(index) => rows[index]}
        idOf={(row) => row.id}
        textOf={(row) => row.plan.subjectName}
        cursor={Math.min(cursor, rows.length - 1)}
        onCursor={setCursor}
        onOpen={(row) => go({ screen: 'submission', id: row.id })}
        hasAutoFocus
      />
    </div>
  );
}

function useColumns(): readonly Column<Submission>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'state',
        header: t('submissions|list|state'),
        width: 132,
        render: (row) => (
          <>
            <SubmissionStateLabel state={row.state} />
            <WaitsFor submission={row} />
          </>
        ),
      },
      {
        id: 'listing',
        header: t('submissions|list|listing'),
        width: 240,
        minWidth: 140,
        isFlexible: true,
        render: (row) => <span className="v-cut">{row.plan.subjectName}</span>,
      },
      {
        id: 'account',
        header: t('submissions|list|account'),
        width: 160,
        render: (row) => (
          <span className={css['account']}>
            <span className="v-cut">{row.plan.accountName}</span>
            {row.plan.isPractice && <PracticeBadge />}
          </span>
        ),
      },
      {
        id: 'steps',
        header: t('submissions|list|steps'),
        width: 60,
        align: 'end',
        render: (row) => {
          const { done, total } = progressOf(row.steps);
          return <span className="v-tabular">{`${done}/${total}`}</span>;
        },
      },
      {
        id: 'started',
        header: t('submissions|list|started'),
        width: 96,
        render: (row) => <TimeAgo at={row.startedAt} />,
      },
      {
        id: 'duration',
        header: t('submissions|list|duration'),
        width: 72,
        align: 'end',
        render: (row) => <Duration submission={row} />,
      },
    ],
    [t],
  );
}

function Duration({ submission }: { readonly submission: Submission }) {
  const end = endOf(submission);
  const hasBegun = !isQueued(submission);
  const now = useNow(end === undefined && hasBegun);
  if (!hasBegun) return <span className="v-dim">–</span>;
  return <span className="v-tabular">{formatElapsed(spanMs(submission.startedAt, end ?? now))}</span>;
}
