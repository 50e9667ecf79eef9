/** Confirming as the foot's primary action: what stands against it, and what happens when the core says no. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { StartWhen } from '../../../shared/contract/shapes.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Translate } from '../../../shared/messages/index.ts';
import { useDesk } from '../../app/desk.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useClient } from '../../platform/use-core.tsx';

interface Standing {
  /** What is on the screen; nothing else is ever sent. */
  readonly toSend: { readonly plan: Plan; readonly hash: string } | undefined;
  /** It is not what was shown first: the person has to see that before it can be sent. */
  readonly hasChanges: boolean;
  readonly onSeen: () => void;
  /** Undefined while something is left to choose. */
  readonly when: StartWhen | undefined;
  /** The first thing that stands against it, as a sentence. */
  readonly reason: string | undefined;
  readonly onRefused: () => void;
}

/** @returns why the last confirmation was refused. */
export function useConfirmPlan(standing: Standing): ContractError | undefined {
  const { toSend, hasChanges, when, reason, onRefused, onSeen } = standing;
  const { t } = useTranslation();
  const client = useClient();
  const go = useNavigation((navigation) => navigation.go);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ContractError>();

  const send = async () => {
    if (toSend === undefined || when === undefined) return;
    setBusy(true);
    const answer = await client.call('submissions.start', {
      plan: toSend.plan,
      hash: toSend.hash,
      ...(when.type === 'now' ? {} : { when }),
    });
    setBusy(false);
    // Back leads to the listing, not to a plan that is now empty.
    if (answer.ok) go({ screen: 'submission', id: answer.value.id }, 'replace');
    else {
      setRefusal(answer.error);
      if (answer.error.code === 'plan-changed' || answer.error.code === 'findings') onRefused();
    }
  };

  const run = useRef<() => void>(() => undefined);
  run.current = () => {
    setRefusal(undefined);
    if (hasChanges) onSeen();
    else void send();
  };

  const label = labelOf(toSend?.plan, hasChanges, when, t);
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

function labelOf(
  plan: Plan | undefined,
  hasChanges: boolean,
  when: StartWhen | undefined,
  t: Translate,
): string | undefined {
  if (plan === undefined || plan.steps.length === 0) return undefined;
  if (hasChanges) return t('submissions|changes|seen', {});
  const where = plan.isPractice ? 'Practice' : 'Real';
  const words = {
    count: plan.steps.length,
    account: plan.accountName,
    marketplace: t(`accounts|marketplaces|${plan.marketplace}`, {}),
  };
  if (when?.type !== 'now') return t(`sending|when|queue${where}`, words);
  const { intention = 'send' } = plan.choices;
  return intention === 'send'
    ? t(`submissions|plan|send${where}`, words)
    : t(`acts|send${where}|${intention}`, words);
}
