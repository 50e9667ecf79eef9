/** Whether the plan on the screen may be sent as it is, and if not, the first thing that stands against it. */
import { useTranslation } from 'react-i18next';
import type { StartWhen, StoreStatus } from '../../../shared/contract/shapes.ts';
import { useNow } from '../../ui/use-now.ts';
import { changesBetween, type PlanChange } from './plan-changes.ts';
import type { PlanFile } from './plan-file.ts';
import type { PlanNow } from './use-plan.ts';
import { type Preflight, standingAgainst } from './use-preflight.ts';
import { startOf, type WhenChoice } from './when-choice.ts';

interface Asked {
  readonly now: PlanNow;
  readonly file: PlanFile | undefined;
  readonly when: WhenChoice;
  readonly preflight: Preflight;
  readonly errors: number;
  readonly isNotePending: boolean;
  /** What an act still needs of the person. */
  readonly missing: string | undefined;
  readonly store: StoreStatus | undefined;
}

export interface PlanStanding {
  readonly when: StartWhen | undefined;
  readonly reason: string | undefined;
  readonly changes: readonly PlanChange[];
  readonly hasChanges: boolean;
  readonly isFileRefused: boolean;
  readonly onSeen: () => void;
}

export function usePlanStanding(asked: Asked): PlanStanding {
  const { now, file, when, preflight, errors, isNotePending, missing, store } = asked;
  const { t } = useTranslation();
  const clock = useNow();
  const start = startOf(when, clock);
  const { made } = now;
  const isFileRefused = file !== undefined && made !== undefined && made.hash !== file.hash;
  const against = standingAgainst(preflight.checks ?? [], when.type === 'now').length;
  const reasons = [
    isFileRefused && t('sending|file|refused'),
    errors > 0 && t('submissions|plan|errors', { count: errors }),
    store?.state === 'read-only' && t('submissions|plan|readOnly'),
    missing !== undefined && missing,
    (now.isPlanning || isNotePending) && t('submissions|plan|making'),
    preflight.checks === undefined && preflight.isRunning && t('sending|preflight|running'),
    against > 0 && t('sending|preflight|bad', { count: against }),
    start === undefined && t(when.type === 'at' ? 'sending|when|atPast' : 'sending|when|choose'),
  ];
  return {
    when: start,
    reason: reasons.find((reason) => reason !== false),
    changes: isFileRefused ? changesBetween(file.plan, made.plan) : now.changes,
    hasChanges: file === undefined && now.changes.length > 0,
    isFileRefused,
    onSeen: now.acknowledge,
  };
}
