/** What a marketplace takes only in its own pages: the guides there are, or one of them, step by step. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoffPlace } from '../../../shared/contract/handoff-shapes.ts';
import { translate } from '../../../shared/messages/index.ts';
import { type Crumb, useDesk } from '../../app/desk.ts';
import { type Route, routeToHash } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { accountIdOf, draftIdOf } from '../submissions/route-ids.ts';
import { GuideView } from './guide-view.tsx';
import css from './handoff.module.css';
import { HandoffSection } from './handoff-section.tsx';
import { isAboutPlace } from './is-about-place.ts';

type HandoffRoute = Extract<Route, { screen: 'handoff' }>;

export function HandoffScreen({ route }: { readonly route: HandoffRoute }) {
  const place: HandoffPlace = {
    account: accountIdOf(route.account),
    ...(route.id === undefined ? {} : { draft: draftIdOf(route.id) }),
  };
  return route.guide === undefined ? (
    <Guides place={place} />
  ) : (
    <Guide place={place} guide={route.guide} step={route.step} />
  );
}

function Guides({ place }: { readonly place: HandoffPlace }) {
  const { t } = useTranslation();
  const query = useQuery('handoffs.list', place, isAboutPlace(place));
  const first = query.value?.guides[0];
  useEffect(() => {
    useDesk.setState({
      title: t('handoff|title'),
      ...(first === undefined
        ? {}
        : {
            crumbs: crumbsOf(place, first),
            account: { name: first.accountName, isPractice: first.isPractice },
          }),
    });
  }, [place, first, t]);
  if (query.state === 'failed' && query.value === undefined) return <Gone place={place} query={query} />;
  return (
    <div className={css['screen']}>
      <div className={css['page']}>
        <HandoffSection place={place} />
      </div>
    </div>
  );
}

interface GuideProps {
  readonly place: HandoffPlace;
  readonly guide: string;
  readonly step: string | undefined;
}

function Guide({ place, guide, step }: GuideProps) {
  const { t } = useTranslation();
  const query = useQuery('handoffs.get', { ...place, guide }, isAboutPlace(place));
  const handoff = query.value;
  useEffect(() => {
    if (handoff === undefined) return;
    useDesk.setState({
      title: translate(handoff.title, t),
      crumbs: crumbsOf(place, handoff),
      account: { name: handoff.accountName, isPractice: handoff.isPractice },
    });
  }, [place, handoff, t]);
  if (query.state === 'loading') return <LoadingLines count={10} />;
  if (handoff === undefined) return <Gone place={place} query={query} />;
  return <GuideView handoff={handoff} place={place} openStep={step} />;
}

function crumbsOf(
  { account, draft }: HandoffPlace,
  { accountName, draftName }: { readonly accountName: string; readonly draftName?: string },
): readonly Crumb[] {
  return draft === undefined
    ? [{ label: accountName, to: { screen: 'account', id: account } }]
    : [
        { label: draftName ?? '', to: { screen: 'draft', id: draft } },
        { label: accountName, to: { screen: 'publication', id: draft, account } },
      ];
}

function Gone({
  place,
  query,
}: {
  readonly place: HandoffPlace;
  readonly query: ReturnType<typeof useQuery<'handoffs.list' | 'handoffs.get'>>;
}) {
  const { t } = useTranslation();
  if (query.error?.code !== 'not-found' && query.error !== undefined)
    return <ErrorState error={query.error} title={t('handoff|failed')} onRetry={query.reload} />;
  return (
    <EmptyState
      title={t('handoff|gone')}
      actions={<a href={routeToHash({ screen: 'account', id: place.account })}>{t('nav|account')}</a>}
    >
      {t('handoff|goneHelp')}
    </EmptyState>
  );
}
