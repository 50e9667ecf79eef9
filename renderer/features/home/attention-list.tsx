/** Rejected, stopped, waiting, not yet sendable: each line leads to where it is mended. */
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoffSummary } from '../../../shared/contract/handoff-shapes.ts';
import type { Output } from '../../../shared/contract/methods.ts';
import type { Need } from '../../../shared/contract/shapes.ts';
import { later, withTexts } from '../../app/load-later.tsx';
import { type Route, routeToHash } from '../../app/navigation.ts';
import { SeverityCount } from '../../ui/severity.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';

const SHOWN = 12;
/** Drafts in the making have errors; a few of them are reminder enough. */
const SHOWN_ERRORS = 5;

/** Guides speak in the marketplaces' words, which are not in the first chunk. */
const WaitingHandoffs = later(() =>
  withTexts(async () => (await import('../handoff/waiting-handoffs.tsx')).WaitingHandoffs),
);

interface Props extends Output<'drafts.needs'> {
  readonly handoffs: readonly HandoffSummary[];
}

export function AttentionList({ total, needs, handoffs }: Props) {
  const { t } = useTranslation();
  const unsendable = needs.filter(({ reason }) => reason === 'errors').slice(SHOWN_ERRORS);
  const shown = needs.filter((need) => !unsendable.includes(need)).slice(0, SHOWN);
  return (
    <section aria-labelledby="home-attention">
      <h2 id="home-attention">{t('home|attention')}</h2>
      {needs.length + handoffs.length === 0 ? <p className="v-dim">{t('home|attentionNone')}</p> : null}
      <ul className="v-rows">
        {shown.map((need) => (
          <li key={need.draft.id}>
            <a href={routeToHash(placeOf(need))}>
              <span className="v-cut v-rows-name">{need.draft.name || t('ui|untitled')}</span>
              <span className="v-cut v-dim v-rows-why">
                <Why need={need} />
              </span>
              <span className="v-rows-state">
                {need.reason === 'errors' ? (
                  <SeverityCount errors={need.draft.errors} warnings={0} />
                ) : (
                  <StateBadge state={need.reason === 'paused' ? 'failed' : need.draft.state} />
                )}
              </span>
              <span className="v-rows-findings" />
              <span className="v-rows-time">
                <TimeAgo at={need.draft.updatedAt} />
              </span>
            </a>
          </li>
        ))}
        {handoffs.length === 0 ? null : (
          <Suspense>
            <WaitingHandoffs guides={handoffs} />
          </Suspense>
        )}
      </ul>
      {total > shown.length ? (
        <p>
          <a className="v-home-all" href={routeToHash({ screen: 'drafts', family: 'listing' })}>
            {t('home|more', { count: total - shown.length })}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function placeOf({ draft, stopped, conflict }: Need): Route {
  if (conflict !== undefined) return { screen: 'conflicts', id: draft.id, account: conflict.account };
  return stopped === undefined ? { screen: 'draft', id: draft.id } : { screen: 'submission', id: stopped.id };
}

function Why({ need: { reason, draft, stopped, conflict } }: { readonly need: Need }) {
  const { t } = useTranslation();
  if (reason === 'errors') return t('home|errors', { count: draft.errors });
  if (conflict !== undefined) return t('home|conflict', { count: conflict.fields });
  if (reason !== 'paused') return stopped?.reason ?? t(`home|${reason}`);
  return stopped?.reason === undefined ? t('home|pausedPlain') : t('home|paused', { reason: stopped.reason });
}
