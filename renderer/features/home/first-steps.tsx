/** The way from a draft to the storefront, with what is done ticked; gone once something is live. */
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSummary } from '../../../shared/contract/shapes.ts';
import { type Route, routeToHash } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';

export function FirstSteps({ drafts }: { readonly drafts: readonly DraftSummary[] }) {
  const { t } = useTranslation();
  const counts = useQuery('drafts.counts', {}, ({ topic }) => topic === 'drafts.changed').value;
  const accounts = useQuery('accounts.list', {}, ({ topic }) => topic === 'account.changed').value?.accounts;
  if (counts === undefined || accounts === undefined) return null;
  const isDone = {
    draft: true,
    terms: counts.terms > 0,
    artifact: counts.artifact > 0,
    practise: drafts.some((draft) => draft.state !== 'draft'),
    connect: accounts.some((account) => !account.isPractice),
  };
  // Whoever is live, or has more than a handful of listings, knows the way.
  const knowsTheWay =
    counts.listing > 5 || drafts.some((draft) => draft.state === 'live' && !draft.isPractice);
  if (knowsTheWay || Object.values(isDone).every(Boolean)) return null;
  const first = drafts[0];
  return (
    <section aria-labelledby="home-steps">
      <h2 id="home-steps">{t('home|steps|title')}</h2>
      <ol className="v-steps">
        <Step
          name="draft"
          isDone={isDone.draft}
          to={
            first === undefined ? { screen: 'drafts', family: 'listing' } : { screen: 'draft', id: first.id }
          }
        />
        <Step name="terms" isDone={isDone.terms} to={{ screen: 'drafts', family: 'terms' }} />
        <Step name="artifact" isDone={isDone.artifact} to={{ screen: 'drafts', family: 'artifact' }} />
        <Step name="practise" isDone={isDone.practise} to={{ screen: 'practice' }} />
        <Step name="connect" isDone={isDone.connect} to={{ screen: 'connect' }} />
      </ol>
    </section>
  );
}

function Step({
  name,
  isDone,
  to,
}: {
  readonly name: string;
  readonly isDone: boolean;
  readonly to: Route;
}): ReactNode {
  const { t } = useTranslation();
  const Sign = isDone ? IconCircleCheckFilled : IconCircle;
  return (
    <li data-done={isDone}>
      <a href={routeToHash(to)}>
        <Sign size={16} stroke={1.75} aria-hidden />
        <span className="v-steps-name">
          {t(`home|steps|${name}`)}
          {isDone ? <span className="v-hidden">: {t('home|steps|done')}</span> : null}
        </span>
        <span className="v-dim v-cut">{t(`home|steps|${name}Help`)}</span>
      </a>
    </li>
  );
}
