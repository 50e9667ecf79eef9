/**
 * The plan as the core would send it now, and whether that is still what the person was shown. Choices plan anew;
 * so does anything that changes meanwhile, and then the difference stays on the screen until it was seen.
 */
import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/contract/methods.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import type { Plan, PlanChoices } from '../../../shared/domain/plan.ts';
import { type Query, useQuery } from '../../platform/use-core.tsx';
import { changesBetween, type PlanChange } from './plan-changes.ts';

type Made = Output<'plans.make'>;

export interface PlanNow {
  readonly query: Query<Made>;
  /** The last plan that was made: it stays on the screen while the next one is. */
  readonly made: Made | undefined;
  readonly isPlanning: boolean;
  /** What is different from what was shown first, while the choices were the same. */
  readonly changes: readonly PlanChange[];
  readonly acknowledge: () => void;
}

export function usePlan(draft: DraftId, account: AccountId, choices: PlanChoices): PlanNow {
  const query = useQuery('plans.make', { draft, account, choices }, (event) =>
    ['draft.changed', 'publication.changed', 'account.changed'].includes(event.topic),
  );
  const choicesKey = JSON.stringify([draft, account, choices]);
  const [last, setLast] = useState<Made>();
  const [shown, setShown] = useState<{ readonly key: string; readonly plan: Plan; readonly hash: string }>();
  const fresh = query.value;

  useEffect(() => {
    if (fresh === undefined) return;
    setLast(fresh);
    setShown((before) =>
      before?.key === choicesKey ? before : { key: choicesKey, plan: fresh.plan, hash: fresh.hash },
    );
  }, [fresh, choicesKey]);

  const made = fresh ?? (last?.plan.account === account ? last : undefined);
  const isSame =
    shown === undefined || fresh === undefined || shown.key !== choicesKey || shown.hash === fresh.hash;
  return {
    query,
    made,
    isPlanning: query.state === 'loading',
    changes: isSame ? [] : changesBetween(shown.plan, fresh.plan),
    acknowledge: () => {
      if (fresh !== undefined) setShown({ key: choicesKey, plan: fresh.plan, hash: fresh.hash });
    },
  };
}
