/** What can be known before the first byte, asked once for every plan that would send something else. */
import { useCallback, useEffect, useState } from 'react';
import type { ContractError } from '../../../shared/contract/result.ts';
import type { PreflightCheck } from '../../../shared/contract/shapes.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { useClient } from '../../platform/use-core.tsx';

export interface Preflight {
  readonly checks: readonly PreflightCheck[] | undefined;
  readonly isRunning: boolean;
  readonly error: ContractError | undefined;
  readonly run: () => void;
}

interface Answer {
  readonly hash: string;
  readonly checks: readonly PreflightCheck[] | undefined;
  readonly error: ContractError | undefined;
}

export function usePreflight(made: { readonly plan: Plan; readonly hash: string } | undefined): Preflight {
  const client = useClient();
  const [answer, setAnswer] = useState<Answer>();
  const [asked, setAsked] = useState(0);
  const [isRunning, setRunning] = useState(false);
  const hash = made === undefined || made.plan.steps.length === 0 ? undefined : made.hash;
  const run = useCallback(() => setAsked((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the hash stands for the plan; asked for "again"
  useEffect(() => {
    if (made === undefined || hash === undefined) return;
    let isCurrent = true;
    setRunning(true);
    void client.call('submissions.preflight', { plan: made.plan }).then((result) => {
      if (!isCurrent) return;
      setRunning(false);
      setAnswer({
        hash,
        checks: result.ok ? result.value.checks : undefined,
        error: result.ok ? undefined : result.error,
      });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, hash, asked]);

  const isOfThis = answer !== undefined && answer.hash === hash;
  return {
    checks: isOfThis ? answer.checks : undefined,
    error: isOfThis ? answer.error : undefined,
    isRunning: hash !== undefined && (isRunning || !isOfThis),
    run,
  };
}

/** What only has to be so once it is sent does not stand against confirming it for later. */
const ONLY_NOW: ReadonlySet<PreflightCheck['id']> = new Set([
  'earlier',
  'account',
  'clock',
  'names',
  'elsewhere',
  'quota',
]);

export function standingAgainst(
  checks: readonly PreflightCheck[],
  isNow: boolean,
): readonly PreflightCheck[] {
  return checks.filter(({ id, state }) => state === 'failed' && (isNow || !ONLY_NOW.has(id)));
}
