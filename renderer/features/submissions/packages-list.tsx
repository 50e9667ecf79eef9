/** What is installed from the listing, as the marketplace has it: each published and taken back by itself. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Publication } from '../../../shared/contract/shapes.ts';
import { routeToHash } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import publicationCss from './publication-screen.module.css';
import css from './revisions-list.module.css';

interface PackagesListProps {
  readonly publication: Pick<Publication, 'draft' | 'account'>;
  readonly isReadOnly: boolean;
}

export function PackagesList({ publication: { draft, account }, isReadOnly }: PackagesListProps) {
  const { t } = useTranslation();
  const query = useQuery(
    'publications.packages',
    { draft, account },
    (event) => event.topic === 'publication.changed' && event.payload.draft === draft,
  );
  const packages = query.value?.packages ?? [];
  if (packages.length === 0) return null;
  return (
    <section className={publicationCss['part']} aria-labelledby="packages-title">
      <h2 id="packages-title">{t('acts|packages|title')}</h2>
      {packages.some(({ isOlder }) => isOlder) && (
        <p className={publicationCss['dim']}>{t('acts|packages|older')}</p>
      )}
      <table className={css['table']}>
        <thead>
          <tr>
            <th className={css['first']}>{t('acts|packages|version')}</th>
            <th>{t('acts|packages|name')}</th>
            <th>{t('acts|packages|status')}</th>
            <th>
              <span className="v-hidden">{t('acts|packages|actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {packages.map(({ item, version, name, isDefault, status, acts }) => (
            <tr key={item}>
              <th scope="row" className={css['first']}>
                {version}
                {isDefault && <span className={css['mark']}>{t('acts|packages|isDefault')}</span>}
              </th>
              <td className={css['name']} title={name}>
                {name}
              </td>
              <td>
                <code className={css['word']}>{status}</code>
              </td>
              <td className={css['actions']}>
                {acts.map((act) => (
                  <Button
                    key={act}
                    component="a"
                    size="compact-sm"
                    variant="subtle"
                    {...(isReadOnly ? { 'data-disabled': true } : {})}
                    aria-label={t('acts|packages|actionName', { action: t(`acts|action|${act}`), version })}
                    href={routeToHash({ screen: 'plan', id: draft, account, intention: act, item })}
                  >
                    {t(`acts|action|${act}`)}
                  </Button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
