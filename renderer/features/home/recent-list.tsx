/** What was edited last, to go on with. */
import { useTranslation } from 'react-i18next';
import type { DraftSummary } from '../../../shared/contract/shapes.ts';
import { routeToHash } from '../../app/navigation.ts';
import { PracticeBadge } from '../../ui/practice-badge.tsx';
import { SeverityCount } from '../../ui/severity.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';

export function RecentList({ drafts }: { readonly drafts: readonly DraftSummary[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="home-recent">
      <h2 id="home-recent">
        {t('home|recent')}
        <a className="v-home-all" href={routeToHash({ screen: 'drafts', family: 'listing' })}>
          {t('home|seeAll')}
        </a>
      </h2>
      <ul className="v-rows">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <a href={routeToHash({ screen: 'draft', id: draft.id })}>
              <span className="v-cut v-rows-name">{draft.name || t('ui|untitled')}</span>
              <span className="v-cut v-dim v-rows-why">{draft.subtitle}</span>
              <span className="v-rows-state">
                <StateBadge state={draft.state} />
                {draft.isPractice && draft.state !== 'draft' ? <PracticeBadge /> : null}
              </span>
              <span className="v-rows-findings">
                <SeverityCount errors={draft.errors} warnings={draft.warnings} isBrief />
              </span>
              <span className="v-rows-time">
                <TimeAgo at={draft.updatedAt} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
