/** Several listings in one go: one ledger grouped by listing, one confirmation, one view of how each is doing. */
import { Button, Select } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, Submission } from '../../../shared/contract/shapes.ts';
import type { PlanChoices } from '../../../shared/domain/plan.ts';
import { type Route, useNavigation } from '../../app/navigation.ts';
import { useStoreStatus } from '../../app/store-status.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { Destination } from '../submissions/destination.tsx';
import { Notice } from '../submissions/notice.tsx';
import { PlanChoicesForm } from '../submissions/plan-choices.tsx';
import { progressOf } from '../submissions/progress.ts';
import { accountIdOf, draftIdOf } from '../submissions/route-ids.ts';
import css from './batch.module.css';
import { type BatchRow, isToSend, rowsOf, setRows, useRows } from './batch-rows.ts';
import { BatchTable } from './batch-table.tsx';
import { planAll, sendAll } from './send-together.ts';
import { useBatchDesk } from './use-batch-desk.ts';

type BatchRoute = Extract<Route, { screen: 'batch' }>;

export function BatchScreen({ route }: { readonly route: BatchRoute }) {
  const { t } = useTranslation();
  const accounts = useQuery('accounts.list', {}, (event) => event.topic === 'account.changed');
  const all = accounts.value?.accounts;
  if (all === undefined) return <LoadingLines count={8} />;
  const account = all.find(({ id }) => id === route.account) ?? all[0];
  if (account === undefined)
    return <EmptyState title={t('batch|noAccount')}>{t('batch|noAccountHelp')}</EmptyState>;
  return <Batch key={account.id} route={route} account={account} accounts={all} />;
}

interface BatchProps {
  readonly route: BatchRoute;
  readonly account: Account;
  readonly accounts: readonly Account[];
}

const asUsual: PlanChoices = { submitForReview: true, publishOnApproval: false };

function Batch({ route, account, accounts }: BatchProps) {
  const { t } = useTranslation();
  const client = useClient();
  const go = useNavigation((navigation) => navigation.go);
  const isReadOnly = useStoreStatus()?.state === 'read-only';
  const ids = useMemo(() => [...new Set(route.ids.split(','))].map(draftIdOf), [route.ids]);
  const key = `${account.id} ${route.ids}`;
  const rows = useRows(key);
  const [choices, setChoices] = useState(asUsual);
  const [isNotePending, setNotePending] = useState(false);
  const submissions = useSubmissions(rows);
  const task = useMemo(
    () => ({ client, key, account: accountIdOf(account.id), choices }),
    [client, key, account.id, choices],
  );

  const plan = useCallback(() => {
    const known = new Map(rowsOf(key).map((row) => [row.id, row]));
    const fresh = ids.map((id): BatchRow => {
      const row = known.get(id);
      // What has begun is no longer a plan.
      return row?.state === 'begun' || row?.state === 'waiting'
        ? row
        : { id, name: row?.name ?? '', state: 'planning' };
    });
    setRows(key, fresh);
    void planAll(
      task,
      fresh.filter(({ state }) => state === 'planning').map(({ id }) => id),
    );
  }, [task, key, ids]);
  const planned = useRef<typeof task>(undefined);
  useEffect(() => {
    if (planned.current === task) return;
    const isBack = planned.current === undefined && rowsOf(key).length > 0;
    planned.current = task;
    // Coming back finds it as it was left.
    if (!isBack) plan();
  }, [plan, task, key]);

  const failed = rows.filter((row) => hasFailed(row, submissions));
  const retry = async () => {
    await Promise.all(
      failed.map(async ({ submission }) => {
        if (submission !== undefined) await client.call('submissions.resume', { id: submission });
      }),
    );
    if (failed.some(({ state }) => state === 'refused')) plan();
  };
  useBatchDesk({
    rows,
    account,
    failed: failed.length,
    isReadOnly,
    isNotePending,
    onSend: () => void sendAll(task),
    onRetry: () => void retry(),
  });
  const hasBegun = rows.some(({ state }) => state === 'begun' || state === 'waiting');
  const isWaiting = rows.some(({ state }) => state === 'waiting');
  return (
    <div className={css['screen']}>
      <Destination isPractice={account.isPractice} accountName={account.name} endpoint={account.endpoint} />
      <header className={css['head']}>
        <h1>{t('batch|heading', { count: ids.length })}</h1>
        <div className={css['actions']}>
          {accounts.length > 1 && !hasBegun && (
            <Select
              aria-label={t('batch|account')}
              data={accounts.map(({ id, name }) => ({ value: id, label: name }))}
              value={account.id}
              allowDeselect={false}
              onChange={(id) => id !== null && go({ ...route, account: id }, 'replace')}
            />
          )}
          {rows.some((row) => row.state !== 'begun' && row.state !== 'waiting') && (
            <Button
              variant="default"
              leftSection={<IconRefresh size={16} stroke={1.5} aria-hidden />}
              onClick={plan}
            >
              {t('batch|again')}
            </Button>
          )}
        </div>
      </header>
      {isWaiting && (
        <Notice tone="info">
          <p>{t('batch|keepOpen')}</p>
        </Notice>
      )}
      {hasBegun ? (
        <Progress rows={rows} submissions={submissions} failed={failed.length} />
      ) : (
        <PlanChoicesForm
          choices={choices}
          marketplace={account.marketplace}
          isPractice={account.isPractice}
          onChange={setChoices}
          onPending={setNotePending}
        />
      )}
      <Summary rows={rows} />
      <BatchTable rows={rows} submissions={submissions} />
    </div>
  );
}

const hasFailed = (
  { state, submission }: BatchRow,
  submissions: ReadonlyMap<string, Submission>,
): boolean => {
  if (state === 'refused') return true;
  const now = submission === undefined ? undefined : submissions.get(submission)?.state;
  return now === 'failed' || now === 'paused';
};

const LOOKED_AT = 200;

function useSubmissions(rows: readonly BatchRow[]): ReadonlyMap<string, Submission> {
  const hasBegun = rows.some(({ submission }) => submission !== undefined);
  const query = useQuery(
    'submissions.list',
    hasBegun ? { limit: LOOKED_AT } : null,
    (event) => event.topic === 'submission.changed',
  );
  const all = query.value?.submissions;
  return useMemo(() => new Map((all ?? []).map((submission) => [submission.id, submission])), [all]);
}

/** What goes and what does not, in one line. */
function Summary({ rows }: { readonly rows: readonly BatchRow[] }) {
  const { t } = useTranslation();
  const ready = rows.filter(isToSend);
  const calls = ready.reduce((sum, { made }) => sum + (made?.plan.steps.length ?? 0), 0);
  const leftOut = rows.filter(({ state }) => state === 'left-out').length;
  const empty = rows.filter(({ state }) => state === 'empty').length;
  const parts = [
    ...(ready.length > 0
      ? [
          t('batch|summary', {
            listings: t('batch|listings', { count: ready.length }),
            calls: t('submissions|calls', { count: calls }),
          }),
        ]
      : []),
    ...(leftOut > 0 ? [t('batch|leftOut', { count: leftOut })] : []),
    ...(empty > 0 ? [t('batch|emptyCount', { count: empty })] : []),
  ];
  return (
    <p className={css['summary']} role="status">
      {parts.join(' · ')}
    </p>
  );
}

interface ProgressProps {
  readonly rows: readonly BatchRow[];
  readonly submissions: ReadonlyMap<string, Submission>;
  readonly failed: number;
}

function Progress({ rows, submissions, failed }: ProgressProps) {
  const { t } = useTranslation();
  const sent = rows.filter(({ state }) => state === 'begun' || state === 'waiting' || state === 'refused');
  const own = sent.map(({ submission }) =>
    submission === undefined ? undefined : submissions.get(submission),
  );
  const done = own.filter((submission) => submission?.state === 'done').length;
  const percent =
    own.reduce(
      (sum, submission) => sum + (submission === undefined ? 0 : progressOf(submission.steps).percent),
      0,
    ) / Math.max(1, own.length);
  return (
    <div className={css['progress']}>
      <span role="status">
        {[
          t('batch|done', { done, total: sent.length }),
          ...(failed > 0 ? [t('batch|failed', { count: failed })] : []),
        ].join(' · ')}
      </span>
      <progress max={100} value={percent} aria-label={t('batch|progress')} />
    </div>
  );
}
