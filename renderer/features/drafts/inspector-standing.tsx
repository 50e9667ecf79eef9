/** Where a listing stands at each account, with its lamps. */
import { useTranslation } from 'react-i18next';
import type { DraftId } from '../../../shared/domain/ids.ts';
import { routeToHash } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Lamps } from '../../ui/lamps.tsx';
import { PracticeBadge } from '../../ui/practice-badge.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';

export function InspectorStanding({ id }: { readonly id: DraftId }) {
  const { t } = useTranslation();
  const query = useQuery(
    'publications.list',
    { draft: id },
    (event) => event.topic === 'publication.changed' && event.payload.draft === id,
  );
  return (
    <>
      <h3>{t('drafts|standing')}</h3>
      {query.state === 'failed' ? (
        <ErrorState title={t('drafts|standingFailed')} error={query.error} onRetry={query.reload} />
      ) : null}
      {query.value?.publications.length === 0 ? <p className="v-dim">{t('drafts|neverSent')}</p> : null}
      {query.value?.publications.map((publication) => (
        <div key={publication.account} className="v-inspector-publication">
          <div className="v-inspector-line">
            <a href={routeToHash({ screen: 'publication', id, account: publication.account })}>
              {publication.accountName}
            </a>
            {publication.isPractice ? <PracticeBadge /> : null}
            <StateBadge state={publication.state} />
          </div>
          <Lamps lamps={publication.lamps} />
          {publication.reason === undefined ? null : <blockquote>{publication.reason}</blockquote>}
        </div>
      ))}
    </>
  );
}
