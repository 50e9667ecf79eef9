/** Confirming as the foot's primary action: what stands against it, and what happens when the core says no. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { Translate } from '../../../shared/messages/index.ts';
import { useDesk } from '../../app/desk.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useClient } from '../../platform/use-core.tsx';
import type { PlanNow } from './use-plan.ts';

interface Standing {
  readonly now: PlanNow;
  readonly errors: number;
  readonly isNotePending: boolean;
  readonly isReadOnly: boolean;
}

/** @returns why the last confirmation was refused. */
export function useConfirmPlan({
  now,
  errors,
  isNotePending,
  isReadOnly,
}: Standing): ContractError | undefined {
  const { t } = useTranslation();
  const client = useClient();
  const go = useNavigation((navigation) => navigation.go);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ContractError>();
  const { made, isPlanning, changes } = now;
  const hasChanges = changes.length > 0;

  const send = async () => {
    if (made === undefined) return;
    setBusy(true);
    const answer = await client.call('submissions.start', { plan: made.plan, hash: made.hash });
    setBusy(false);
    // Back leads to the listing, not to a plan that is now empty.
    if (answer.ok) go({ screen: 'submission', id: answer.value.id }, 'replace');
    else {
      setRefusal(answer.error);
      if (answer.error.code === 'plan-changed' || answer.error.code === 'findings') now.query.reload();
    }
  };

  const run = useRef<() => void>(() => undefined);
  run.current = () => {
    setRefusal(undefined);
    if (hasChanges) now.acknowledge();
    else void send();
  };

  const label = labelOf(now, t);
  const reason =
    errors > 0
      ? t('submissions|plan|errors', { count: errors })
      : isReadOnly
        ? t('submissions|plan|readOnly')
        : isPlanning || isNotePending
          ? t('submissions|plan|making')
          : undefined;

  useEffect(() => {
    useDesk.setState({
      primaryAction:
        label === undefined
          ? null
          : {
              label,
              shortcut: 'Mod+Enter',
              onRun: () => run.current(),
              isBusy,
              isDisabled: reason !== undefined || isBusy,
              ...(reason === undefined ? {} : { reason }),
            },
    });
  }, [label, reason, isBusy]);

  return refusal;
}

function labelOf({ made, changes }: PlanNow, t: Translate): string | undefined {
  if (made === undefined || made.plan.steps.length === 0) return undefined;
  if (changes.length > 0) return t('submissions|changes|seen', {});
  const { plan } = made;
  return t(plan.isPractice ? 'submissions|plan|sendPractice' : 'submissions|plan|sendReal', {
    count: plan.steps.length,
    account: plan.accountName,
    marketplace: t(`accounts|marketplaces|${plan.marketplace}`, {}),
  });
}
