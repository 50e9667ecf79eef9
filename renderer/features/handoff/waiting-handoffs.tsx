/** Guides that were begun and in which it is the person's turn, as lines of Home. */
import { IconAlertTriangle, IconCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HandoffSummary } from '../../../shared/contract/handoff-shapes.ts';
import { translate } from '../../../shared/messages/index.ts';
import { routeToHash } from '../../app/navigation.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { guideRoute } from './guide-route.ts';

/** Reminder enough beside everything else. */
const SHOWN = 5;

export function WaitingHandoffs({ guides }: { readonly guides: readonly HandoffSummary[] }) {
  const { t } = useTranslation();
  return guides.slice(0, SHOWN).map((guide) => {
    const { account, accountName, draft, draftName, next, done, total, lastAt } = guide;
    const isLate = next?.isLate === true;
    const Sign = isLate ? IconAlertTriangle : IconCircle;
    return (
      <li key={`${account} ${draft ?? ''} ${guide.guide}`}>
        <a href={routeToHash(guideRoute(guide, next?.step))}>
          <span className="v-cut v-rows-name">{draftName ?? accountName}</span>
          <span className="v-cut v-dim v-rows-why">
            {next === undefined
              ? translate(guide.title, t)
              : t(isLate ? 'handoff|late' : 'handoff|next', { step: translate(next.title, t) })}
          </span>
          <span className="v-rows-state">
            <span className="v-state" data-tone={isLate ? 'warning' : 'none'}>
              <Sign size={14} stroke={1.75} aria-hidden />
              <span className="v-cut">
                {t('handoff|title')}: {t('handoff|progress', { done, total })}
              </span>
            </span>
          </span>
          <span className="v-rows-findings" />
          <span className="v-rows-time">{lastAt === undefined ? null : <TimeAgo at={lastAt} />}</span>
        </a>
      </li>
    );
  });
}
