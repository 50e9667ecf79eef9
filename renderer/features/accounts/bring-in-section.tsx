/** Bringing in what the account holds: how it stands, how it ended, and what cannot be edited here. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { Account, PullStatus } from '../../../shared/contract/shapes.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { Notice } from '../submissions/notice.tsx';
import css from './accounts.module.css';

export function BringInSection({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const client = useClient();
  const query = useQuery(
    'accounts.pullStatus',
    { id: account.id },
    (event) => event.topic === 'account.pulled' && event.payload.id === account.id,
  );
  const [error, setError] = useState<ContractError>();
  const status = query.value;
  const isRunning = status?.state === 'running';

  const call = async (method: 'accounts.pull' | 'accounts.cancelPull') => {
    const answer = await client.call(method, { id: account.id });
    setError(answer.ok ? undefined : answer.error);
    query.reload();
  };

  return (
    <section className={css['section']} aria-labelledby="bring-in">
      <header className={css['head']}>
        <h2 id="bring-in">{t('accounts|bringIn|heading')}</h2>
        {isRunning ? (
          <Button variant="default" onClick={() => void call('accounts.cancelPull')}>
            {t('accounts|bringIn|stop')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => void call('accounts.pull')}>
            {t('accounts|bringIn|start')}
          </Button>
        )}
      </header>
      <p className={css['dim']}>{t('accounts|bringIn|help')}</p>
      {status !== undefined && <Standing status={status} />}
      {error !== undefined && <ErrorState error={error} title={t('accounts|bringIn|failed')} />}
      {status !== undefined && status.notEditable > 0 && !isRunning && <NotEditable account={account} />}
    </section>
  );
}

function Standing({ status }: { readonly status: PullStatus }) {
  const { t } = useTranslation();
  if (status.state === 'never') return null;
  const { done, total, added, changed, unchanged, notEditable, failed } = status;
  const isRunning = status.state === 'running';
  const counts = [
    t('accounts|bringIn|added', { count: added }),
    t('accounts|bringIn|changed', { count: changed }),
    t('accounts|bringIn|unchanged', { count: unchanged }),
    ...(notEditable > 0 ? [t('accounts|bringIn|notEditable', { count: notEditable })] : []),
    ...(failed > 0 ? [t('accounts|bringIn|unread', { count: failed })] : []),
  ];
  return (
    <>
      {isRunning && (
        <progress
          className={css['progress']}
          aria-label={t('accounts|bringIn|heading')}
          {...(total > 0 ? { value: done, max: total } : {})}
        />
      )}
      <p role="status">
        {isRunning
          ? total > 0
            ? t('accounts|bringIn|progress', { done, total })
            : t('accounts|bringIn|listing')
          : counts.join(', ')}
        {status.endedAt !== undefined && (
          <span className={css['since']}>
            <TimeAgo at={status.endedAt} />
          </span>
        )}
      </p>
      {status.reason !== undefined && (
        <Notice tone={status.state === 'cancelled' ? 'info' : 'warning'} isLive title={status.reason} />
      )}
      {status.problems.length > 0 && (
        <details>
          <summary>{t('accounts|bringIn|problems')}</summary>
          <ul>
            {status.problems.map(({ name, message }) => (
              <li key={`${name} ${message}`}>
                {name}: {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** As it came: nothing of it is lost, and nothing of it can be changed from here. */
function NotEditable({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const query = useQuery(
    'accounts.notEditable',
    { id: account.id },
    (event) => event.topic === 'account.pulled' && event.payload.id === account.id,
  );
  return (
    <>
      <h3 className={css['subhead']}>{t('accounts|bringIn|others')}</h3>
      {query.value?.things.map((thing) => (
        <details key={thing.id}>
          <summary>
            {thing.name} ({t('accounts|bringIn|ofKind', { kind: thing.kind })})
          </summary>
          <pre className={css['raw']}>{JSON.stringify(thing.raw, null, 2)}</pre>
        </details>
      ))}
    </>
  );
}
