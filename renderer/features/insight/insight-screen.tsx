/** What an account lets be read: one topic's records, as they were read last. */
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InsightStanding } from '../../../shared/contract/insight-shapes.ts';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { InsightTopic } from '../../../shared/domain/insight.ts';
import { insightOf } from '../../../shared/marketplaces/index.ts';
import { useDesk } from '../../app/desk.ts';
import { type Route, routeToHash } from '../../app/navigation.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { Notice } from '../submissions/notice.tsx';
import { accountIdOf } from '../submissions/route-ids.ts';
import css from './insight.module.css';
import { Topics } from './insight-toolbar.tsx';
import { TopicRecords } from './topic-records.tsx';

export function InsightScreen({ route }: { readonly route: Extract<Route, { screen: 'insight' }> }) {
  const { t } = useTranslation();
  const query = useQuery('accounts.list', {}, (event) => event.topic === 'account.changed');
  const account = query.value?.accounts.find(({ id }) => id === route.account);
  const topics = account === undefined ? [] : insightOf(account.marketplace);
  const topic = topics.find(({ id }) => id === route.topic) ?? topics[0];
  if (query.state === 'loading') return <LoadingLines count={10} />;
  if (query.state === 'failed' && query.value === undefined)
    return <ErrorState error={query.error} onRetry={query.reload} />;
  if (account === undefined || topic === undefined)
    return (
      <EmptyState
        title={t('insight|gone')}
        actions={<a href={routeToHash({ screen: 'home' })}>{t('nav|home')}</a>}
      >
        {t('insight|goneHelp')}
      </EmptyState>
    );
  return (
    <div className={css['screen']}>
      <Topics account={account} topics={topics} open={topic} />
      <Topic key={topic.id} account={account} topic={topic} />
    </div>
  );
}

function Topic({ account, topic }: { readonly account: Account; readonly topic: InsightTopic }) {
  const { t } = useTranslation();
  const client = useClient();
  const id = accountIdOf(account.id);
  const query = useQuery(
    'insight.topics',
    { account: id },
    (event) => event.topic === 'insight.changed' && event.payload.account === id,
  );
  const [error, setError] = useState<ContractError>();
  const standing = query.value?.topics.find((one) => one.topic === topic.id);
  const isRefreshing = standing?.isRefreshing === true;
  const refresh = useCallback(async () => {
    const answer = await client.call('insight.refresh', { account: id, topics: [topic.id] });
    setError(answer.ok ? undefined : answer.error);
  }, [client, id, topic]);

  useEffect(() => {
    useDesk.setState({
      title: t(`insight|topics|${topic.id}`),
      crumbs: [{ label: account.name, to: { screen: 'account', id: account.id } }],
      account: { name: account.name, isPractice: account.isPractice },
      primaryAction: {
        label: t(isRefreshing ? 'insight|refreshing' : 'insight|refresh'),
        shortcut: 'Mod+Enter',
        isBusy: isRefreshing,
        onRun: () => void refresh(),
      },
    });
  }, [account, topic, isRefreshing, refresh, t]);

  if (standing === undefined)
    return query.state === 'failed' ? (
      <ErrorState error={query.error} onRetry={query.reload} />
    ) : (
      <LoadingLines count={10} />
    );
  return (
    <>
      <Age topic={topic} standing={standing} />
      <Problem standing={standing} onRetry={() => void refresh()} />
      {error !== undefined && <ErrorState error={error} title={t('insight|failed')} />}
      <TopicRecords account={account} topic={topic} standing={standing} />
    </>
  );
}

function Age({ topic, standing }: { readonly topic: InsightTopic; readonly standing: InsightStanding }) {
  const { t } = useTranslation();
  return (
    <p className={css['age']} role="status">
      {t(`insight|topicHelp|${topic.id}`)}{' '}
      {standing.isRefreshing ? (
        <strong>{t('insight|refreshing')}</strong>
      ) : (
        standing.fetchedAt !== undefined && (
          <strong>
            {t('insight|found', { count: standing.count })}, {t('insight|read')}{' '}
            <TimeAgo at={standing.fetchedAt} />.
          </strong>
        )
      )}{' '}
      {topic.isPersonal && standing.count > 0 && t('insight|personal')}
    </p>
  );
}

function Problem({
  standing,
  onRetry,
}: {
  readonly standing: InsightStanding;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation();
  const { problem, fetchedAt, isRefreshing } = standing;
  if (problem === undefined || isRefreshing) return null;
  const { permission, code, message, at } = problem;
  if (permission === undefined)
    return <ErrorState error={{ code, message }} title={t('insight|failed')} onRetry={onRetry} />;
  return (
    <Notice tone="warning" isLive title={t('insight|refused')}>
      <span>
        {t('insight|askFor')} <code>{permission}</code>
      </span>
      <span className="v-dim">
        {message} (<TimeAgo at={at} />)
      </span>
      {fetchedAt !== undefined && <span>{t('insight|stillHeld')}</span>}
    </Notice>
  );
}
