/** The revisions in front of the practice reviewer, who may be the person. */
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { PracticeStatus } from '../../../shared/contract/shapes.ts';
import { useClient } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import css from './accounts.module.css';

type Waiting = PracticeStatus['queue'][number];

interface PracticeQueueProps {
  readonly queue: readonly Waiting[];
  readonly isByHand: boolean;
}

export function PracticeQueue({ queue, isByHand }: PracticeQueueProps) {
  const { t } = useTranslation();
  return (
    <section className={css['section']} aria-labelledby="queue">
      <h2 id="queue">{t('accounts|practice|queue', { count: queue.length })}</h2>
      {queue.length === 0 ? (
        <p className={css['dim']}>
          {t(isByHand ? 'accounts|practice|queueEmptyByHand' : 'accounts|practice|queueEmpty')}
        </p>
      ) : (
        <ul className={css['queue']}>
          {queue.map((waiting) => (
            <Revision key={waiting.revisionId} waiting={waiting} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Revision({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useTranslation();
  const client = useClient();
  const [reason, setReason] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ContractError>();
  const { revisionId, displayName } = waiting;

  const decide = async (approve: boolean, notes = '') => {
    setBusy(true);
    const answer = await client.call('practice.decide', {
      revisionId,
      approve,
      ...(notes.trim() === '' ? {} : { notes: notes.trim() }),
    });
    setBusy(false);
    setError(answer.ok ? undefined : answer.error);
  };

  return (
    <li>
      <div className={css['head']}>
        <div className={css['revision']}>
          <strong>{displayName}</strong>
          <code>{waiting.status}</code>
          <TimeAgo at={waiting.submittedAt} />
        </div>
        <div className={css['actions']}>
          <Button
            variant="default"
            disabled={isBusy}
            aria-label={t('accounts|practice|approveName', { name: displayName })}
            onClick={() => void decide(true)}
          >
            {t('accounts|practice|approve')}
          </Button>
          <Button
            variant="default"
            disabled={isBusy}
            aria-expanded={reason !== undefined}
            aria-label={t('accounts|practice|rejectName', { name: displayName })}
            onClick={() => setReason(reason === undefined ? '' : undefined)}
          >
            {t('accounts|practice|reject')}
          </Button>
        </div>
      </div>
      {waiting.notes.map((note) => (
        <blockquote key={note}>{note}</blockquote>
      ))}
      {reason !== undefined && (
        <div className={css['reason']}>
          <Textarea
            label={t('accounts|practice|reason')}
            description={t('accounts|practice|reasonHelp')}
            classNames={{ description: css['help'] ?? '' }}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
            autosize
            minRows={2}
          />
          <div>
            <Button
              color="red"
              disabled={reason.trim() === ''}
              loading={isBusy}
              onClick={() => void decide(false, reason)}
            >
              {t('accounts|practice|sendBack')}
            </Button>
          </div>
        </div>
      )}
      {error !== undefined && <ErrorState error={error} />}
    </li>
  );
}
