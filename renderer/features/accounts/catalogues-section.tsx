/** The marketplace's own codes, which drafting needs offline: how many there are of each, and how old they are. */
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
  const nameOf = (name: string) =>
    i18n.exists(`accounts|catalogues|names|${name}`) ? t(`accounts|catalogues|names|${name}`) : name;
  return (
    <section className={css['section']} aria-labelledby="catalogues">
      <h2 id="catalogues">{t('accounts|catalogues|heading')}</h2>
      <p className={css['dim']}>{t('accounts|catalogues|help')}</p>
      {query.state === 'ready' && catalogues.length === 0 && <p>{t('accounts|catalogues|none')}</p>}
      <dl className={css['facts']}>
        {catalogues.map(({ name, count, fetchedAt }) => (
          <div key={name} className={css['fact']}>
            <dt>{nameOf(name)}</dt>
            <dd>
              {count}
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
