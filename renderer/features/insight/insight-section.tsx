/** On the account: what it lets be read, how much of it is here, and how old it is. */
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../shared/contract/shapes.ts';
import { insightOf } from '../../../shared/marketplaces/index.ts';
import { routeToHash } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { wholeNumber } from '../../ui/format-number.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import css from '../accounts/accounts.module.css';

export function InsightSection({ account }: { readonly account: Account }) {
  const { t, i18n } = useTranslation();
  const hasAny = insightOf(account.marketplace).length > 0;
  const query = useQuery(
    'insight.topics',
    hasAny ? { account: account.id } : null,
    (event) => event.topic === 'insight.changed' && event.payload.account === account.id,
  );
  if (!hasAny) return null;
  return (
    <section className={css['section']} aria-labelledby="insight-heading">
      <h2 id="insight-heading">{t('insight|heading')}</h2>
      <p className={css['dim']}>{t('insight|headingHelp')}</p>
      {query.state === 'failed' && <ErrorState error={query.error} onRetry={query.reload} />}
      <dl className={css['facts']}>
        {query.value?.topics.map(({ topic, count, fetchedAt }) => (
          <div key={topic} className={css['fact']}>
            <dt>
              <a href={routeToHash({ screen: 'insight', account: account.id, topic })}>
                {t(`insight|topics|${topic}`)}
              </a>
            </dt>
            <dd>
              {fetchedAt === undefined ? (
                t('insight|unread')
              ) : (
                <>
                  {wholeNumber(count, i18n.language)}
                  <span className={css['since']}>
                    <TimeAgo at={fetchedAt} />
                  </span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
