/** What goes wrong on purpose: faults of the marketplace, and the core dropped as by a crash. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultRule } from '../../electron/practice/start-practice.ts';
import type { Desk } from '../support/desk.ts';
import type { Random } from '../support/random.ts';

const FAULTS: readonly FaultRule['fault'][] = [
  'latency',
  'drop-reply',
  'unauthenticated',
  'incorrect-state',
  'precondition',
  'too-many-requests',
  'server-error',
  'truncated-body',
  'html',
];

const OPERATIONS: readonly string[] = [
  '*',
  '*',
  'createListing',
  'createListingRevision',
  'updateListingRevision',
  'cloneListingRevision',
  'changeListingRevisionToNewStatus',
  'submitListingRevisionForReview',
  'publishListingRevision',
  'updateListingRevisionIconContent',
  'createListingRevisionAttachment',
  'updateListingRevisionAttachment',
  'updateListingRevisionAttachmentContent',
  'deleteListingRevisionAttachment',
  'createListingRevisionPackage',
  'updateListingRevisionPackage',
  'deleteListingRevisionPackage',
  'createListingRevisionNote',
  'createTerm',
  'createTermVersion',
  'activateTermVersion',
  'createArtifact',
  'getListingRevision',
  'getArtifact',
  'getWorkRequest',
  'getListingRevisionAttachment',
  'getListingRevisionAttachmentContent',
  'getListingRevisionIconContent',
  'listListingRevisionNotes',
];

export interface Trouble {
  /** Other faults from here on. */
  stir(): void;
  /** No more faults, and no more drops: what is left must be able to proceed. */
  end(): Promise<void>;
}

export const noTrouble: Trouble = { stir: () => undefined, end: () => Promise.resolve() };

export function makeTrouble(desk: Desk, random: Random): Trouble {
  const below = (limit: number): number => Math.floor(random() * limit);
  const rule = (): FaultRule => ({
    operation: OPERATIONS[below(OPERATIONS.length)] ?? '*',
    fault: FAULTS[below(FAULTS.length)] ?? 'latency',
    ...(random() < 0.5 ? { times: 1 + below(3) } : { probability: 0.02 + random() * 0.2 }),
    ...(random() < 0.3 ? { latencyMs: below(25) } : {}),
    ...(random() < 0.3 ? { retryAfterSeconds: 0 } : {}),
  });
  let isOver = false;
  let drops = below(8);
  const dropping = (async () => {
    while (!isOver && drops > 0) {
      await sleep(5 + random() * 150);
      if (isOver) break;
      drops -= 1;
      await desk.crash();
    }
  })();
  return {
    stir() {
      if (!isOver) desk.practice.faults.set(Array.from({ length: below(5) }, rule));
    },
    async end() {
      isOver = true;
      desk.practice.faults.set([]);
      await dropping;
    },
  };
}
