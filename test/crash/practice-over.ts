import type { PracticePort } from '../../electron/core/ports.ts';

/** A practice marketplace in another process: it can be spoken to, not steered. */
export function practiceOver(oracle: PracticePort['oracle']): PracticePort {
  return {
    oracle,
    status: () => ({ isRunning: true, url: oracle.endpoint, queue: [] }),
    setPolicy: () => undefined,
    faults: () => [],
    setFaults: () => undefined,
    decide: () => undefined,
  };
}
