/** Somebody opened there what this plan would open once more: offers to work on from theirs. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { useClient } from '../../platform/use-core.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Notice } from './notice.tsx';
import type { Preflight } from './use-preflight.ts';

interface OpenedElsewhereProps {
  readonly plan: Plan;
  readonly draft: DraftId;
  readonly account: AccountId;
  readonly preflight: Preflight;
}

export function OpenedElsewhere({ plan, draft, account, preflight }: OpenedElsewhereProps) {
  const { t } = useTranslation();
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ContractError>();
  if (!preflight.checks?.some(({ id, state }) => id === 'elsewhere' && state === 'failed')) return null;
  const takeOver = async () => {
    setBusy(true);
    setError(undefined);
    const answer = await client.call('publications.takeOver', { draft, account });
    setBusy(false);
    // The plan follows by itself; only where it stays the same are the checks asked for once more.
    if (answer.ok) preflight.run();
    else setError(answer.error);
  };
  return (
    <Notice
      tone="warning"
      isLive
      title={t('sending|elsewhere|title', { name: plan.subjectName, account: plan.accountName })}
      actions={
        <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void takeOver()}>
          {t('sending|elsewhere|takeOver')}
        </Button>
      }
    >
      <p>{t('sending|elsewhere|help')}</p>
      {error !== undefined && (
        <ErrorState error={error} title={t('sending|elsewhere|failed')} onRetry={() => void takeOver()} />
      )}
    </Notice>
  );
}
