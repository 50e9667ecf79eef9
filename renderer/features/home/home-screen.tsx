/** Home: what needs you, what you were doing, and the first steps where there is nothing yet. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../app/desk.ts';
import { openNewDraft } from '../../app/dialogs.ts';
import { markReady } from '../../app/readiness.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { AttentionList } from './attention-list.tsx';
import { FirstSteps } from './first-steps.tsx';
import { RecentList } from './recent-list.tsx';
import { recentListings } from './recent-listings.ts';
import { Welcome } from './welcome.tsx';
import './home.css';

export function HomeScreen() {
  const { t } = useTranslation();
  const listings = useQuery(
    'drafts.list',
    recentListings,
    ({ topic }) => topic === 'drafts.changed' || topic === 'draft.changed' || topic === 'publication.changed',
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
  const isKnown = listings.state !== 'loading';
  useEffect(() => {
    if (isKnown) markReady();
  }, [isKnown]);

  if (listings.state === 'loading') return <LoadingLines count={10} />;
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
      <AttentionList drafts={value.rows} />
      <RecentList drafts={value.rows} />
      <FirstSteps drafts={value.rows} />
    </div>
  );
}
