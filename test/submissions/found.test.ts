/** What the fuzz runs found, each by its name. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DraftId } from '../../shared/domain/ids.ts';
import { isJsonArray, type Json, valueAt } from '../../shared/domain/json.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import { openColleague } from '../support/colleague.ts';
import { type Desk, openDesk } from '../support/desk.ts';

let desk: Desk;
let id: DraftId;
beforeEach(async () => {
  desk = await openDesk({ practice: { policy: { mode: 'approve', delayMs: 0, mayAutoPublish: true } } });
  id = await desk.sample();
});
afterEach(() => desk.close());

const field = async (name: string): Promise<Json | undefined> =>
  valueAt(documentOf((await desk.ask('drafts.get', { id })).parts, 'listing'), [name]);

it('changes the pictures and packages of the clone, never those of the live revision', async () => {
  await desk.settled(await desk.send(id, { publishOnApproval: true }));
  await desk.reaches(id, 'live');
  const screenshots = await field('screenshots');
  if (!isJsonArray(screenshots)) throw new Error('the sample has screenshots');
  await desk.set(id, ['screenshots'], screenshots.slice(1));
  await desk.set(id, ['packages', 0, 'description'], 'The image, and how to launch it.');
  const clone = await desk.settled(await desk.send(id, { submitForReview: false }));
  expect(clone.steps.map((step) => step.operation)).toEqual(['cloneListingRevision']);
  const sent = await desk.settled(await desk.send(id, { submitForReview: false }));
  expect(sent.steps.map((step) => [step.operation, step.state])).toEqual([
    ['deleteListingRevisionAttachment', 'proven'],
    ['updateListingRevisionPackage', 'proven'],
  ]);
  expect((await desk.plan(id, { submitForReview: false })).plan.steps).toEqual([]);
});

it('clears beside a live revision what is cleared, and sends of the texts only what differs', async () => {
  await desk.settled(await desk.send(id, { publishOnApproval: true }));
  await desk.reaches(id, 'live');
  await desk.set(id, ['tagline'], undefined);
  await desk.settled(await desk.send(id, { submitForReview: false }));
  const { plan } = await desk.plan(id, { submitForReview: false });
  expect(plan.steps.map((step) => step.body)).toEqual([{ listingType: 'OCI_APPLICATION', tagline: null }]);
});

it('notices what a colleague set where nothing was set before', async () => {
  await desk.set(id, ['tagline'], undefined);
  await desk.settled(await desk.send(id, { submitForReview: false }));
  const colleague = await openColleague(desk);
  await colleague.change(id, { tagline: 'Written by a colleague' });
  colleague.close();
  await desk.set(id, ['headline'], 'Written here');
  const sent = await desk.settled(await desk.send(id, { submitForReview: false }));
  expect(sent.steps.map((step) => step.state)).toEqual(['conflict']);
  await desk.eventually(async () => (await field('tagline')) === 'Written by a colleague');
});

it('does not take its own earlier try, which was carried out after all, for somebody else’s change', async () => {
  await desk.settled(await desk.send(id, { submitForReview: false }));
  await desk.set(id, ['headline'], 'Written here');
  desk.practice.faults.set([
    { operation: 'updateListingRevision', fault: 'latency', latencyMs: 120, times: 1 },
  ]);
  const submission = await desk.send(id, { submitForReview: false });
  await desk.eventually(() => desk.practice.faults.get().length === 0);
  // Dropped while the marketplace still thinks about it: the next core asks too early, and sends again.
  await desk.crash();
  expect((await desk.settled(submission)).state).toBe('done');
});

it('goes on by itself when the database could not be written in the middle of a submission', async () => {
  const { db } = desk.core().context.store;
  desk.practice.faults.set([{ operation: 'createListing', fault: 'latency', latencyMs: 100, times: 1 }]);
  const submission = await desk.send(id, { submitForReview: false });
  await desk.eventually(() => desk.practice.faults.get().length === 0);
  for (const table of ['steps', 'submissions'])
    db.exec(
      `CREATE TEMP TRIGGER no_${table} BEFORE UPDATE ON ${table} BEGIN SELECT raise(ABORT, 'disk'); END`,
    );
  await desk.eventually(() => (desk.practice.requests.counts()['createListing'] ?? 0) > 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const table of ['steps', 'submissions']) db.exec(`DROP TRIGGER no_${table}`);
  expect((await desk.settled(submission, 15_000)).state).toBe('done');
  const counts = desk.practice.requests.counts();
  // Its answer could not be kept, so it was asked for again, with its key.
  expect(counts['createListing']).toBe(2);
  expect(counts['createListingRevision']).toBe(1);
});
