/** The guides of an account, or of a listing at one, each with how far it is: a part of a page. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HandoffPlace, HandoffSummary } from '../../../shared/contract/handoff-shapes.ts';
import { translate } from '../../../shared/messages/index.ts';
import { routeToHash } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { guideRoute } from './guide-route.ts';
import css from './handoff.module.css';
import { isAboutPlace } from './is-about-place.ts';

export function HandoffSection({
  place,
  className,
}: {
  readonly place: HandoffPlace;
  readonly className?: string | undefined;
}) {
  const { t } = useTranslation();
  const query = useQuery('handoffs.list', place, isAboutPlace(place));
  const guides = query.value?.guides;
  return (
    <section className={className ?? css['section']} aria-labelledby="handoff-heading">
      <h2 id="handoff-heading">{t('handoff|heading')}</h2>
      <p className={css['dim']}>{t('handoff|help')}</p>
      {query.state === 'failed' && (
        <ErrorState error={query.error} title={t('handoff|failed')} onRetry={query.reload} />
      )}
      {guides?.length === 0 && <p className={css['dim']}>{t('handoff|none')}</p>}
      <ul className={css['guides']}>
        {guides?.map((guide) => (
          <GuideLine key={guide.guide} guide={guide} />
        ))}
      </ul>
    </section>
  );
}

function GuideLine({ guide }: { readonly guide: HandoffSummary }) {
  const { t } = useTranslation();
  const { done, total, isStarted, next } = guide;
  const title = translate(guide.title, t);
  const isComplete = done === total;
  return (
    <li>
      <div className={css['guideWords']}>
        <span className={css['guideTitle']}>{title}</span>
        <span className={css['dim']} data-late={next?.isLate === true}>
          <WhatIsNext guide={guide} />
        </span>
      </div>
      <span className={css['progress']}>
        <progress value={done} max={total} aria-label={t('handoff|progressName', { title, done, total })} />
        <span aria-hidden>{t('handoff|progress', { done, total })}</span>
      </span>
      <Button
        component="a"
        variant="default"
        size="compact-md"
        href={routeToHash(guideRoute(guide))}
        aria-label={`${t(verbOf(isComplete, isStarted))}: ${title}`}
      >
        {t(verbOf(isComplete, isStarted))}
      </Button>
    </li>
  );
}

const verbOf = (isComplete: boolean, isStarted: boolean) =>
  isComplete ? 'handoff|look' : isStarted ? 'handoff|goOn' : 'handoff|open';

function WhatIsNext({ guide: { done, total, isStarted, next } }: { readonly guide: HandoffSummary }) {
  const { t } = useTranslation();
  if (done === total) return t('handoff|complete');
  if (!isStarted) return t('handoff|notStarted');
  if (next === undefined) return t('handoff|turnOfOthers');
  return t(next.isLate ? 'handoff|late' : 'handoff|next', { step: translate(next.title, t) });
}
