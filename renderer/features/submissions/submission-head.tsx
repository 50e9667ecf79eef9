/** How far it is, how long it has taken, and what can be done about it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { Submission } from '../../../shared/contract/shapes.ts';
import { useClient } from '../../platform/use-core.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { formatElapsed, formatMoment, spanMs } from './format.ts';
import { Notice } from './notice.tsx';
import { canCancel, endOf, isQueued, progressOf } from './progress.ts';
import { QueuedNotice } from './queued-notice.tsx';
import { SubmissionStateLabel } from './step-state.tsx';
import css from './submission-screen.module.css';
import { useNow } from './use-now.ts';

export function SubmissionHead({ submission }: { readonly submission: Submission }) {
  const { t, i18n } = useTranslation();
  const client = useClient();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<ContractError>();
  const isWaiting = isQueued(submission);
  const isUnderWay = submission.state === 'running' || submission.state === 'waiting';
  const now = useNow(isUnderWay);
  const progress = progressOf(submission.steps);
  const { counts } = progress;

  const cancel = async () => {
    setAsking(false);
    const answer = await client.call('submissions.cancel', { id: submission.id });
    setError(answer.ok ? undefined : answer.error);
  };

  return (
    <header className={css['head']}>
      <div className={css['title']}>
        <h1>
          {t(
            isWaiting
              ? 'sending|queued|heading'
              : submission.state === 'done'
                ? 'submissions|submission|headingDone'
                : 'submissions|submission|heading',
            { name: submission.plan.subjectName },
          )}
        </h1>
        {canCancel(submission) && (
          <Button variant="default" onClick={() => setAsking(true)}>
            {t(isWaiting ? 'sending|queued|cancel' : 'submissions|submission|cancel')}
          </Button>
        )}
      </div>
      <div className={css['standing']}>
        <span role="status">
          <SubmissionStateLabel state={submission.state} />
        </span>
        <span>{t('submissions|submission|done', { done: progress.done, total: progress.total })}</span>
        {counts.waiting > 0 && <span>{t('submissions|submission|waiting', { count: counts.waiting })}</span>}
        {counts.failed > 0 && <span>{t('submissions|submission|failed', { count: counts.failed })}</span>}
        {!isWaiting && (
          <span className={css['clock']}>
            {t('submissions|submission|elapsed', {
              time: formatElapsed(spanMs(submission.startedAt, endOf(submission) ?? now)),
            })}
          </span>
        )}
        <span className={css['since']}>
          {t(isWaiting ? 'sending|queued|confirmed' : 'submissions|submission|started', {
            at: formatMoment(submission.startedAt, i18n.language),
          })}
        </span>
      </div>
      <progress
        className={css['bar']}
        data-state={submission.state}
        max={100}
        value={progress.percent}
        aria-label={t('submissions|submission|progress')}
      />
      {isWaiting && <QueuedNotice submission={submission} />}
      {submission.reason !== undefined && (
        <Notice tone={submission.state === 'failed' ? 'error' : 'warning'} isLive title={submission.reason} />
      )}
      {error !== undefined && <Notice tone="error" isLive title={error.message} />}
      <ConfirmDialog
        isOpen={isAsking}
        title={t(isWaiting ? 'sending|queued|cancelTitle' : 'submissions|submission|cancelTitle')}
        confirmLabel={t(isWaiting ? 'sending|queued|cancelConfirm' : 'submissions|submission|cancelConfirm')}
        isDangerous
        onConfirm={() => void cancel()}
        onCancel={() => setAsking(false)}
      >
        {isWaiting
          ? t('sending|queued|cancelText')
          : t('submissions|submission|cancelText', { count: counts.proven })}
      </ConfirmDialog>
    </header>
  );
}
