/** A clock that jumps: set by hand, by a time server, by a machine that was asleep. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DraftId } from '../../shared/domain/ids.ts';
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
