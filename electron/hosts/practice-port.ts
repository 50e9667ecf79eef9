/** The practice marketplace as the core sees it. */
import { VitrineError } from '../../shared/contract/result.ts';
import type { PracticePort } from '../core/ports.ts';
import type { PracticeServer } from '../practice/start-practice.ts';

export function practicePort({ url, ready, reviewer, faults }: PracticeServer): PracticePort {
  return {
    oracle: ready.oracle,
    github: ready.github,
    status: () => ({
      isRunning: true,
      url,
      policy: reviewer.policy(),
      queue: reviewer.queue().map(({ revisionId, displayName, status, submittedAt, notes }) => ({
        revisionId,
        displayName,
        status,
        submittedAt,
        notes,
      })),
    }),
    setPolicy: ({ notes, ...policy }) =>
      reviewer.setPolicy({ ...policy, ...(notes === undefined ? {} : { notes }) }),
    faults: () => faults.get(),
    setFaults: (rules) => faults.set(rules),
    decide: (revisionId, decision) => {
      try {
        reviewer.decide(revisionId, decision);
      } catch (error) {
        throw new VitrineError('conflict', error instanceof Error ? error.message : String(error));
      }
    },
  };
}
