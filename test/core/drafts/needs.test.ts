/** What waits for the person, whatever was edited since. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DraftId } from '../../../shared/domain/ids.ts';
import { openColleague } from '../../support/colleague.ts';
import { type Desk, openDesk } from '../../support/desk.ts';

let desk: Desk;
let id: DraftId;
beforeEach(async () => {
  desk = await openDesk();
  id = await desk.sample();
});
afterEach(() => desk.close());

const needs = (limit = 12) => desk.ask('drafts.needs', { limit });

async function newDrafts(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await desk.ask('drafts.create', { kind: 'oracle.application', name: `Idea ${index}` });
  }
  // The counts of errors follow the edits.
  await desk.eventually(async () => (await needs()).total > count);
}

it('says nothing of a draft without errors', async () => {
  expect(await needs()).toEqual({ total: 0, needs: [] });
});

it('keeps a rejected listing before the errors of any number of newer drafts, and counts them all', async () => {
  desk.practice.reviewer.setPolicy({
    mode: 'reject',
    delayMs: 0,
    notes: 'Name the regions.',
    mayAutoPublish: false,
  });
  await desk.settled(await desk.send(id));
  await desk.reaches(id, 'rejected');
  await newDrafts(15);
  const { total, needs: found } = await needs();
  expect(total).toBe(16);
  expect(found[0]).toMatchObject({ reason: 'rejected', draft: { id } });
  expect(found).toHaveLength(13);
  expect(new Set(found.slice(1).map(({ reason }) => reason))).toEqual(new Set(['errors']));
});

it('tells a stopped submission while it is the latest of its draft', async () => {
  desk.practice.faults.set([{ operation: 'createListing', fault: 'unauthenticated' }]);
  const stopped = await desk.settled(await desk.send(id));
  expect(stopped.state).toBe('paused');
  expect((await needs()).needs).toMatchObject([
    { reason: 'paused', draft: { id }, stopped: { id: stopped.id, reason: stopped.reason } },
  ]);
  desk.practice.faults.set([]);
  await desk.ask('submissions.resume', { id: stopped.id });
  await desk.settled(stopped.id);
  await desk.reaches(id, 'approved');
  expect((await needs()).needs).toMatchObject([{ reason: 'approved', draft: { id } }]);
});

it('tells what both sides changed until it is decided', async () => {
  await desk.settled(await desk.send(id, { submitForReview: false }));
  const colleague = await openColleague(desk);
  await colleague.change(id, { tagline: 'Written by a colleague' });
  colleague.close();
  await desk.set(id, ['tagline'], 'Written here');
  await desk.ask('publications.pull', { draft: id, account: desk.account });
  expect((await needs()).needs).toMatchObject([
    { reason: 'conflict', draft: { id }, conflict: { account: desk.account, fields: 1 } },
  ]);
});
