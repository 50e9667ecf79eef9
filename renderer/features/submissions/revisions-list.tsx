/** What was sent in this publication: each to be compared with the draft, or to be gone back to. */
import { Button } from '@mantine/core';
import { IconGitCompare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { Publication } from '../../../shared/contract/shapes.ts';
import { routeToHash, useNavigation } from '../../app/navigation.ts';
import { useClient, useQuery } from '../../platform/use-core.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { formatMoment } from './format.ts';
import { Notice } from './notice.tsx';
import publicationCss from './publication-screen.module.css';
import css from './revisions-list.module.css';

interface RevisionsListProps {
  readonly publication: Pick<Publication, 'draft' | 'account'>;
  readonly isReadOnly: boolean;
}

export function RevisionsList({ publication: { draft, account }, isReadOnly }: RevisionsListProps) {
  const { t, i18n } = useTranslation();
  const client = useClient();
  const go = useNavigation((navigation) => navigation.go);
  const query = useQuery(
    'revisions.list',
    { draft, account },
    (event) =>
      (event.topic === 'publication.changed' || event.topic === 'submission.changed') &&
      event.payload.draft === draft,
  );
  const [asked, setAsked] = useState<number>();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ContractError>();
  const revisions = query.value?.revisions ?? [];
  const compare = (left: string) =>
    routeToHash({ screen: 'compare', id: draft, account, left, right: 'draft' });

  const restore = async (number: number) => {
    setBusy(true);
    const answer = await client.call('revisions.restore', { draft, account, number });
    setBusy(false);
    setAsked(undefined);
    if (answer.ok) go({ screen: 'plan', id: draft, account });
    else setError(answer.error);
  };

  return (
    <section className={publicationCss['part']} aria-labelledby="revisions-title">
      <header className={css['head']}>
        <h2 id="revisions-title">{t('sending|revisions|title')}</h2>
        {revisions.length > 0 && (
          <Button
            component="a"
            size="compact-sm"
            variant="subtle"
            leftSection={<IconGitCompare size={14} stroke={1.75} aria-hidden />}
            href={compare('live')}
          >
            {t('sending|revisions|compareLive')}
          </Button>
        )}
      </header>
      {query.state === 'failed' && <ErrorState error={query.error} onRetry={query.reload} />}
      {error !== undefined && (
        <Notice tone="error" isLive title={error.message}>
          <p>{t(`advice|${error.code}`)}</p>
        </Notice>
      )}
      {query.value !== undefined && revisions.length === 0 && (
        <p className={publicationCss['dim']}>{t('sending|revisions|empty')}</p>
      )}
      {revisions.length > 0 && (
        <table className={css['table']}>
          <thead>
            <tr>
              <th className={css['number']}>{t('sending|revisions|number')}</th>
              <th>{t('sending|revisions|sent')}</th>
              <th>{t('sending|revisions|state')}</th>
              <th>{t('sending|revisions|wasLive')}</th>
              <th>
                <span className="v-hidden">{t('sending|revisions|actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {revisions.map(({ number, sentAt, state, liveAt }) => (
              <tr key={number}>
                <th scope="row" className={css['number']}>
                  {number}
                </th>
                <td>{formatMoment(sentAt, i18n.language)}</td>
                <td>
                  <StateBadge state={state} />
                </td>
                <td>{liveAt === undefined ? '–' : formatMoment(liveAt, i18n.language)}</td>
                <td className={css['actions']}>
                  <a
                    href={compare(`revision:${number}`)}
                    aria-label={t('sending|revisions|compareName', { number })}
                  >
                    {t('sending|revisions|compare')}
                  </a>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    disabled={isReadOnly}
                    aria-label={t('sending|revisions|restoreName', { number })}
                    onClick={() => setAsked(number)}
                  >
                    {t('sending|revisions|restore')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={t('sending|revisions|restoreTitle', { number: asked ?? 0 })}
        confirmLabel={t('sending|revisions|restoreConfirm', { number: asked ?? 0 })}
        isBusy={isBusy}
        onConfirm={() => asked !== undefined && void restore(asked)}
        onCancel={() => setAsked(undefined)}
      >
        {t('sending|revisions|restoreText', { number: asked ?? 0 })}
      </ConfirmDialog>
    </section>
  );
}
