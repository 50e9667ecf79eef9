/** One account: whether it answers, what it is made of, what was sent to it. */
import { Button, PasswordInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../shared/contract/methods.ts';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import { canBringIn } from '../../../shared/marketplaces/index.ts';
import { useDesk } from '../../app/desk.ts';
import { type Route, routeToHash, useNavigation } from '../../app/navigation.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { HandoffSection } from '../handoff/handoff-section.tsx';
import { InsightSection } from '../insight/insight-section.tsx';
import { Destination } from '../submissions/destination.tsx';
import { Notice } from '../submissions/notice.tsx';
import { accountIdOf } from '../submissions/route-ids.ts';
import { SubmissionStateLabel } from '../submissions/step-state.tsx';
import css from './accounts.module.css';
import { BringInSection } from './bring-in-section.tsx';
import { CataloguesSection } from './catalogues-section.tsx';
import { connections, isConnection } from './connections.ts';
import { HealthLabel } from './health-label.tsx';
import { isSecretProblem } from './secret-problem.ts';

export function AccountScreen({ route }: { readonly route: Extract<Route, { screen: 'account' }> }) {
  const { t } = useTranslation();
  const id = accountIdOf(route.id);
  const query = useQuery('accounts.list', {}, (event) => event.topic === 'account.changed');
  const account = query.value?.accounts.find((candidate) => candidate.id === id);

  useEffect(() => {
    if (account === undefined) return;
    useDesk.setState({
      title: account.name,
      account: { name: account.name, isPractice: account.isPractice },
    });
  }, [account]);

  if (query.state === 'loading') return <LoadingLines count={6} />;
  if (account === undefined) {
    return query.state === 'failed' ? (
      <ErrorState error={query.error} title={t('accounts|account|failed')} onRetry={query.reload} />
    ) : (
      <EmptyState
        title={t('accounts|account|gone')}
        actions={<a href={routeToHash({ screen: 'connect' })}>{t('accounts|connect|heading')}</a>}
      >
        {t('accounts|account|goneHelp')}
      </EmptyState>
    );
  }
  return (
    <div className={css['screen']}>
      <div className={css['page']}>
        <Destination isPractice={account.isPractice} accountName={account.name} endpoint={account.endpoint} />
        <Standing account={account} />
        {canBringIn(account.marketplace) && <BringInSection account={account} />}
        <HandoffSection place={{ account: account.id }} />
        <InsightSection account={account} />
        <Facts account={account} />
        <CataloguesSection account={account} />
        <Recent account={account} />
        {account.isPractice ? (
          <p>
            <a href={routeToHash({ screen: 'practice' })}>{t('accounts|connect|openPractice')}</a>
          </p>
        ) : (
          <Removal account={account} />
        )}
      </div>
    </div>
  );
}

function Standing({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [tested, setTested] = useState<Output<'accounts.test'>>();
  const [secret, setSecret] = useState('');
  const [error, setError] = useState<ContractError>();

  const test = async () => {
    setBusy(true);
    const answer = await client.call('accounts.test', {
      id: account.id,
      ...(secret === '' ? {} : { secret }),
    });
    setBusy(false);
    setSecret('');
    setError(answer.ok ? undefined : answer.error);
    setTested(answer.ok ? answer.value : undefined);
  };
  const follow = async () => {
    setBusy(true);
    const answer = await client.call('accounts.follow', { id: account.id });
    setBusy(false);
    setError(answer.ok ? undefined : answer.error);
    if (answer.ok) setTested(answer.value);
  };
  const connection = isConnection(account.marketplace) ? connections[account.marketplace] : undefined;
  // A token runs out without a word: whoever is not let in may enter another.
  const isSecretAsked =
    isSecretProblem(tested?.problem) ||
    (!account.isPractice &&
      account.health === 'unauthenticated' &&
      connection?.asksSecret(account.settings) === true);

  return (
    <section className={css['section']} aria-labelledby="standing">
      <header className={css['head']}>
        <h2 id="standing">{t('accounts|account|connection')}</h2>
        <Button variant="default" loading={isBusy} onClick={() => void test()}>
          {t('accounts|account|test')}
        </Button>
      </header>
      <HealthLabel health={account.health} />
      <p className={css['dim']}>{t(`accounts|healthHelp|${account.health}`)}</p>
      {tested !== undefined && (
        <Notice
          tone={tested.account.health === 'ok' && tested.movedTo === undefined ? 'info' : 'warning'}
          isLive
          title={tested.message}
          actions={
            tested.movedTo === undefined ? undefined : (
              <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void follow()}>
                {t('accounts|account|follow', { repository: tested.movedTo })}
              </Button>
            )
          }
        />
      )}
      {isSecretAsked && connection !== undefined && (
        <div className={css['field']}>
          <PasswordInput
            label={t(`accounts|connect|${connection.secret}`)}
            description={t(`accounts|connect|${connection.secret}Help`)}
            classNames={{ description: css['help'] ?? '' }}
            value={secret}
            onChange={(event) => setSecret(event.currentTarget.value)}
            autoComplete="off"
          />
        </div>
      )}
      {tested?.signInEndsAt !== undefined && (
        <p className={css['dim']}>
          {t('accounts|connect|sessionEnds')} <TimeAgo at={tested.signInEndsAt} />
        </p>
      )}
      {tested !== undefined && tested.access.length > 0 && (
        <details>
          <summary>{t('accounts|access|heading')}</summary>
          <dl className={css['facts']}>
            {tested.access.map(({ resource, state }) => (
              <div key={resource} className={css['fact']}>
                <dt>
                  <code>{resource}</code>
                </dt>
                <dd>{t(`accounts|access|${state}`)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {error !== undefined && <ErrorState error={error} title={t('accounts|account|testFailed')} />}
    </section>
  );
}

function Facts({ account }: { readonly account: Account }) {
  const { t, i18n } = useTranslation();
  const labelOf = (key: string) =>
    i18n.exists(`accounts|settings|${key}`) ? t(`accounts|settings|${key}`) : key;
  return (
    <section className={css['section']} aria-labelledby="facts">
      <h2 id="facts">{t('accounts|account|settings')}</h2>
      <dl className={css['facts']}>
        <dt>{t('accounts|connect|marketplace')}</dt>
        <dd>{t(`accounts|marketplaces|${account.marketplace}`)}</dd>
        <dt>{t('accounts|connect|endpoint')}</dt>
        <dd>
          <code>{account.endpoint}</code>
        </dd>
        {Object.entries(account.settings).map(([key, value]) => (
          <div key={key} className={css['fact']}>
            <dt>{labelOf(key)}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Enough to see what it was used for. */
const SHOWN = 6;

function Recent({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const query = useQuery('submissions.list', { limit: 200 }, (event) => event.topic === 'submission.changed');
  const mine = query.value?.submissions.filter((submission) => submission.account === account.id) ?? [];
  return (
    <section className={css['section']} aria-labelledby="recent">
      <h2 id="recent">{t('accounts|account|recent')}</h2>
      {query.state === 'failed' && <ErrorState error={query.error} onRetry={query.reload} />}
      {query.value !== undefined && mine.length === 0 && (
        <p className={css['dim']}>{t('accounts|account|recentNone')}</p>
      )}
      <ul className={css['recent']}>
        {mine.slice(0, SHOWN).map((submission) => (
          <li key={submission.id}>
            <SubmissionStateLabel state={submission.state} />
            <a href={routeToHash({ screen: 'submission', id: submission.id })}>
              {submission.plan.subjectName}
            </a>
            <TimeAgo at={submission.startedAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Removal({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const client = useClient();
  const go = useNavigation((navigation) => navigation.go);
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<ContractError>();
  const remove = async () => {
    setAsking(false);
    const answer = await client.call('accounts.remove', { id: account.id });
    if (answer.ok) go({ screen: 'home' }, 'replace');
    else setError(answer.error);
  };
  return (
    <section className={css['section']} aria-labelledby="removal">
      <h2 id="removal">{t('accounts|account|removal')}</h2>
      <p className={css['dim']}>{t('accounts|account|removalHelp')}</p>
      <div>
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('accounts|account|remove', { name: account.name })}
        </Button>
      </div>
      {error !== undefined && <ErrorState error={error} />}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('accounts|account|removeTitle', { name: account.name })}
        confirmLabel={t('accounts|account|remove', { name: account.name })}
        isDangerous
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        {t('accounts|account|removalHelp')}
      </ConfirmDialog>
    </section>
  );
}
