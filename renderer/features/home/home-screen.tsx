/** Home: what needs you, what you were doing, and the first steps where there is nothing yet. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyEvent } from '../../../shared/contract/methods.ts';
import { useDesk } from '../../app/desk.ts';
import { openNewDraft } from '../../app/dialogs.ts';
import { markReady } from '../../app/readiness.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { AttentionList } from './attention-list.tsx';
import { FirstSteps } from './first-steps.tsx';
import { needs, recentListings } from './questions.ts';
import { RecentList } from './recent-list.tsx';
import { Welcome } from './welcome.tsx';
import './home.css';

const isAboutDrafts = ({ topic }: AnyEvent): boolean =>
  topic === 'drafts.changed' || topic === 'draft.changed' || topic === 'publication.changed';

export function HomeScreen() {
  const { t } = useTranslation();
  const listings = useQuery('drafts.list', recentListings, isAboutDrafts);
  const waiting = useQuery(
    'drafts.needs',
    needs,
    (event) => isAboutDrafts(event) || event.topic === 'submission.changed',
  );
  const handoffs = useQuery(
    'handoffs.waiting',
    {},
    ({ topic }) => topic === 'handoff.changed' || topic === 'account.changed' || topic === 'drafts.changed',
  );
  const label = t('families|listing|new');
  const hasListings = (listings.value?.total ?? 0) > 0;
  useEffect(() => {
    // An empty workspace offers the first step itself.
    const primaryAction = hasListings
      ? { label, shortcut: 'Mod+N', onRun: () => openNewDraft('listing') }
      : null;
    useDesk.setState({ primaryAction });
  }, [label, hasListings]);
  const isKnown = listings.state !== 'loading' && waiting.state !== 'loading';
  useEffect(() => {
    if (isKnown) markReady();
  }, [isKnown]);

  if (listings.state === 'loading' || waiting.state === 'loading') return <LoadingLines count={10} />;
  const { value } = listings;
  if (value === undefined) {
    return <ErrorState title={t('home|recentFailed')} error={listings.error} onRetry={listings.reload} />;
  }
  if (value.total === 0) return <Welcome />;
  return (
    <div className="v-home">
      {listings.state === 'failed' ? (
        <ErrorState title={t('home|recentFailed')} error={listings.error} onRetry={listings.reload} />
      ) : null}
      {waiting.value === undefined ? null : (
        <AttentionList {...waiting.value} handoffs={handoffs.value?.guides ?? []} />
      )}
      {waiting.state === 'failed' ? (
        <ErrorState title={t('home|attentionFailed')} error={waiting.error} onRetry={waiting.reload} />
      ) : null}
      <RecentList drafts={value.rows} />
      <FirstSteps drafts={value.rows} />
    </div>
  );
}
