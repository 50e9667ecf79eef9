/**
 * The marketplace's own codes, which drafting needs offline: how many there are of each, and how old they are. What
 * is known of a repository is told as what it is.
 */
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../shared/contract/shapes.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import css from './accounts.module.css';

export function CataloguesSection({ account }: { readonly account: Account }) {
  const { t, i18n } = useTranslation();
  const query = useQuery(
    'accounts.catalogues',
    { id: account.id },
    (event) => event.topic === 'account.changed',
  );
  const catalogues = query.value?.catalogues ?? [];
  const areFacts = catalogues.some(({ fact }) => fact !== undefined);
  const nameOf = (name: string) =>
    i18n.exists(`accounts|catalogues|names|${name}`) ? t(`accounts|catalogues|names|${name}`) : name;
  return (
    <section className={css['section']} aria-labelledby="catalogues">
      <h2 id="catalogues">{t(`accounts|catalogues|${areFacts ? 'facts' : 'heading'}`)}</h2>
      <p className={css['dim']}>{t(`accounts|catalogues|${areFacts ? 'factsHelp' : 'help'}`)}</p>
      {query.state === 'ready' && catalogues.length === 0 && <p>{t('accounts|catalogues|none')}</p>}
      <dl className={css['facts']}>
        {catalogues.map(({ name, count, fact, fetchedAt }) => (
          <div key={name} className={css['fact']}>
            <dt>{nameOf(name)}</dt>
            <dd>
              {fact === undefined ? (
                count
              ) : fact === '' ? (
                t('accounts|catalogues|noFact')
              ) : (
                <code>{fact}</code>
              )}
              <span className={css['since']}>
                <TimeAgo at={fetchedAt} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
