/** A clock that jumps: set by hand, by a time server, by a machine that was asleep. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Submission } from '../../shared/contract/shapes.ts';
import type { DraftId, SubmissionId } from '../../shared/domain/ids.ts';
import { openColleague } from '../support/colleague.ts';
import { type Desk, openDesk } from '../support/desk.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

let desk: Desk;
let id: DraftId;
let offsetMs = 0;
beforeEach(async () => {
  offsetMs = 0;
  desk = await openDesk({
    now: () => Date.now() + offsetMs,
    practice: { policy: { mode: 'manual', delayMs: 0, mayAutoPublish: false } },
  });
  id = await desk.sample();
});
afterEach(() => desk.close());

it('backwards: a review is still followed', async () => {
  await desk.settled(await desk.send(id));
  await desk.reaches(id, 'in-review');
  offsetMs = -DAY_MS;
  await desk.eventually(() => desk.practice.reviewer.queue().length === 1);
  const [waiting] = desk.practice.reviewer.queue();
  desk.practice.reviewer.decide(waiting?.revisionId ?? '', { approve: true });
  await desk.reaches(id, 'approved');
  const { firstBroken } = await desk.ask('publications.timeline', { draft: id });
  expect(firstBroken).toBeUndefined();
});

/** Its call is carried out and answered to nobody; when the program runs again its key is too old to ask with. */
async function lost(operation: string, act: () => Promise<SubmissionId>): Promise<Submission> {
  desk.practice.faults.set([
    { operation, fault: 'drop-reply', times: 1 },
    { operation, fault: 'latency', latencyMs: 60 },
  ]);
  const before = desk.practice.requests.counts()[operation] ?? 0;
  const submission = await act();
  await desk.eventually(() => (desk.practice.requests.counts()[operation] ?? 0) > before);
  await desk.crash();
  offsetMs += DAY_MS + 60_000;
  desk.practice.faults.set([]);
  await desk.reopen();
  const settled = await desk.settled(submission);
  expect(desk.practice.requests.counts()[operation]).toBe(before + 1);
  return settled;
}

const act = async (intention: 'publish' | 'withdraw'): Promise<SubmissionId> => {
  const { plan, hash } = await desk.plan(id, { intention });
  return (await desk.ask('submissions.start', { plan, hash })).id;
};

it('forwards past the life of the keys: what hands over, publishes, opens and withdraws is told by its effect', async () => {
  desk.practice.reviewer.setPolicy({ mode: 'approve', delayMs: 0 });
  const handedOver = await lost('submitListingRevisionForReview', () => desk.send(id));
  expect(handedOver.state).toBe('done');
  await desk.reaches(id, 'approved');
  expect((await lost('publishListingRevision', () => act('publish'))).state).toBe('done');
  await desk.reaches(id, 'live');
  await desk.set(id, ['headline'], 'A headline of the next revision');
  const opened = await lost('cloneListingRevision', () => desk.send(id, { submitForReview: false }));
  expect(opened.state).toBe('done');
  // The new revision is known with all that it carried over: the next plan is about the one field.
  const { plan } = await desk.plan(id, { submitForReview: false });
  expect(plan.steps.map((step) => step.operation)).toEqual(['updateListingRevision']);
  expect((await lost('withdrawListingRevision', () => act('withdraw'))).state).toBe('done');
});

it('forwards past the life of the keys: what was made is looked for, not made again', async () => {
  desk.practice.faults.set([
    { operation: 'createListing', fault: 'drop-reply', times: 1 },
    { operation: 'createListing', fault: 'latency', latencyMs: 60 },
  ]);
  const submission = await desk.send(id);
  await desk.eventually(() => (desk.practice.requests.counts()['createListing'] ?? 0) > 0);
  await desk.crash();
  offsetMs = DAY_MS + 60_000;
  desk.practice.faults.set([]);
  await desk.reopen();
  expect((await desk.settled(submission)).state).toBe('done');
  const colleague = await openColleague(desk);
  const { listings } = await colleague.everything();
  expect(listings).toHaveLength(1);
  colleague.close();
});
