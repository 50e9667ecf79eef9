/** What a submission that was confirmed for later waits for. */
import { useTranslation } from 'react-i18next';
import type { Submission } from '../../../shared/contract/shapes.ts';
import { routeToHash } from '../../app/navigation.ts';
import { formatMoment } from './format.ts';
import { Notice } from './notice.tsx';
import css from './submissions-screen.module.css';

export function QueuedNotice({ submission }: { readonly submission: Submission }) {
  const { t, i18n } = useTranslation();
  const { starts, plan } = submission;
  if (starts === undefined || starts.type === 'now') return null;
  const words = {
    account: plan.accountName,
    at: starts.type === 'at' ? formatMoment(starts.at, i18n.language) : '',
  };
  return (
    <Notice
      tone="info"
      isLive
      title={t('sending|queued|title')}
      {...(starts.type === 'after'
        ? {
            actions: (
              <a href={routeToHash({ screen: 'submission', id: starts.submission })}>
                {t('sending|queued|openOther')}
              </a>
            ),
          }
        : {})}
    >
      <p>
        {t(`sending|queued|${starts.type}`, words)} {t('sending|queued|needsApp')}
      </p>
    </Notice>
  );
}

/** The same in a table's cell. */
export function WaitsFor({ submission }: { readonly submission: Submission }) {
  const { t, i18n } = useTranslation();
  const { starts, state } = submission;
  if (state !== 'queued' || starts === undefined || starts.type === 'now') return null;
  const key = { online: 'waitsOnline', at: 'waitsAt', after: 'waitsAfter' }[starts.type];
  return (
    <span className={css['waits']}>
      {t(`sending|queued|${key}`, {
        at: starts.type === 'at' ? formatMoment(starts.at, i18n.language) : '',
      })}
    </span>
  );
}
