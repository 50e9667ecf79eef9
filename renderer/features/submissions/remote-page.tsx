/** The pull request as it stands there: its number, its state, what its checks say, and the way to its page. */
import { IconCircleCheck, IconCircleX, IconExternalLink, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RemotePage as Page, Publication } from '../../../shared/contract/shapes.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { useNow } from '../../ui/use-now.ts';
import { Notice } from './notice.tsx';
import css from './remote-page.module.css';

const looks = {
  waiting: IconHourglass,
  passed: IconCircleCheck,
  failed: IconCircleX,
} as const satisfies Record<Page['checks'][number]['state'], unknown>;

export function RemotePage({ publication }: { readonly publication: Publication }) {
  const { t, i18n } = useTranslation();
  const { draft, account, isPractice } = publication;
  const query = useQuery(
    'publications.page',
    { draft, account },
    (event) => event.topic === 'publication.changed' && event.payload.draft === draft,
  );
  const page = query.value?.page ?? undefined;
  if (page === undefined) return null;
  const { name, title, state, address, checks, asked, idle } = page;
  const names = new Intl.ListFormat(i18n.language).format(asked);
  return (
    <section className={css['page']} aria-labelledby="page-title">
      <h2 id="page-title">{t('submissions|page|title')}</h2>
      <p className={css['line']}>
        <strong className="v-tabular">{name}</strong>
        <span>{title}</span>
        <span className={css['state']} data-state={state}>
          {t(`submissions|page|state|${state}`)}
        </span>
        {address !== undefined && <Outside address={address} label={t('submissions|page|open', { name })} />}
      </p>
      {address === undefined && isPractice && <p className="v-dim">{t('submissions|page|practice')}</p>}
      {idle !== undefined && <Idle idle={idle} />}
      {asked.length > 0 && <p className="v-dim">{t('submissions|page|asked', { names })}</p>}
      {(state === 'open' || state === 'draft') && (
        <>
          <h3>{t('submissions|page|checks')}</h3>
          {checks.length === 0 && <p className="v-dim">{t('submissions|page|noChecks')}</p>}
          <ul className={css['checks']}>
            {checks.map((check) => (
              <CheckLine key={check.name} check={check} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A warning from the last week before the label on. */
const SOON_MS = 7 * 86_400_000;

function Idle({ idle: { since, staleAt, closedAt } }: { readonly idle: NonNullable<Page['idle']> }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const day = (at: string) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(new Date(at));
  const closed = day(closedAt);
  const words =
    staleAt === undefined
      ? t('submissions|page|stale', { closed })
      : t('submissions|page|idle', { since: day(since), stale: day(staleAt), closed });
  const isSoon = staleAt === undefined || Date.parse(staleAt) - now < SOON_MS;
  return isSoon ? <Notice tone="warning" title={words} /> : <p className="v-dim">{words}</p>;
}

function CheckLine({ check }: { readonly check: Page['checks'][number] }) {
  const { t } = useTranslation();
  const { name, state, words, address } = check;
  const Sign = looks[state];
  return (
    <li className={css['line']} data-state={state}>
      <Sign size={16} stroke={1.75} aria-hidden />
      <code>{name}</code>
      <span>{t(`submissions|page|result|${state}`)}</span>
      {words !== undefined && <span className="v-dim">{words}</span>}
      {address !== undefined && <Outside address={address} label={t('submissions|page|check', { name })} />}
    </li>
  );
}

/** The host hands it to the person's browser. */
function Outside({ address, label }: { readonly address: string; readonly label: string }) {
  return (
    <a
      className={css['outside']}
      href={address}
      target="_blank"
      rel="noreferrer"
      title={label}
      aria-label={label}
    >
      <IconExternalLink size={16} stroke={1.75} aria-hidden />
    </a>
  );
}
