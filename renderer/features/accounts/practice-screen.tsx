/** The practice marketplace: what it is, how its reviewer decides, and the revisions that wait for a decision. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../app/desk.ts';
import type { Route } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { Destination } from '../submissions/destination.tsx';
import { Notice } from '../submissions/notice.tsx';
import css from './accounts.module.css';
import { PracticeFaults } from './practice-faults.tsx';
import { PracticePolicy } from './practice-policy.tsx';
import { PracticeQueue } from './practice-queue.tsx';

export function PracticeScreen(_props: { readonly route: Extract<Route, { screen: 'practice' }> }) {
  const { t } = useTranslation();
  const query = useQuery('practice.status', {}, (event) => event.topic === 'practice.changed');
  const status = query.value;

  useEffect(() => {
    useDesk.setState({
      title: t('accounts|practice|title'),
      account: { name: t('accounts|practice|title'), isPractice: true },
    });
  }, [t]);

  if (query.state === 'loading') return <LoadingLines count={8} />;
  if (status === undefined) {
    if (query.state === 'failed' && query.error.code === 'unavailable') {
      return (
        <EmptyState title={t('accounts|practice|unavailable')}>
          {t('accounts|practice|unavailableHelp')}
        </EmptyState>
      );
    }
    return query.state === 'failed' ? (
      <ErrorState error={query.error} title={t('accounts|practice|failed')} onRetry={query.reload} />
    ) : null;
  }
  return (
    <div className={css['screen']}>
      <div className={css['page']}>
        <Destination isPractice accountName={t('accounts|practice|title')} endpoint={status.url} />
        <p className={css['prose']}>{t('accounts|practice|what')}</p>
        {query.state === 'failed' && <ErrorState error={query.error} onRetry={query.reload} />}
        {status.isRunning ? (
          <p className={css['dim']} role="status">
            {t('accounts|practice|running')}
          </p>
        ) : (
          <Notice tone="warning" isLive title={t('accounts|practice|stopped')}>
            <p>{t('accounts|practice|stoppedHelp')}</p>
          </Notice>
        )}
        {status.policy !== undefined && (
          <PracticePolicy
            key={JSON.stringify(status.policy)}
            policy={status.policy}
            isRunning={status.isRunning}
          />
        )}
        {status.isRunning && <PracticeFaults />}
        <PracticeQueue queue={status.queue} isByHand={status.policy?.mode === 'manual'} />
      </div>
    </div>
  );
}
