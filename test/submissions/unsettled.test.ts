/** What was sent and is not settled yet: nothing is built on it, and nothing is forgotten of it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DraftId } from '../../shared/domain/ids.ts';
import { openColleague } from '../support/colleague.ts';
import { type Desk, openDesk } from '../support/desk.ts';

let desk: Desk;
let id: DraftId;
beforeEach(async () => {
  desk = await openDesk();
  id = await desk.sample();
});
afterEach(() => desk.close());

/** Its listing was made, the answer came to nobody, and since then the sign-in is not accepted. */
async function pausedUnsettled() {
  desk.practice.faults.set([
    { operation: 'createListing', fault: 'drop-reply', times: 1 },
    { operation: 'createListing', fault: 'unauthenticated' },
  ]);
  const submission = await desk.settled(await desk.send(id));
  expect(submission.state).toBe('paused');
  expect(stateOf(submission, 'createListing')).toBe('unknown');
  return submission.id;
}

const stateOf = (submission: Awaited<ReturnType<Desk['settled']>>, operation: string) =>
  submission.steps.find((step) => step.operation === operation)?.state;

async function listings(): Promise<number> {
  const colleague = await openColleague(desk);
  const { listings: found } = await colleague.everything();
  colleague.close();
  return Array.isArray(found) ? found.length : 0;
}

it('stands against sending the same listing once more', async () => {
  const first = await pausedUnsettled();
  await expect(desk.send(id)).rejects.toMatchObject({ code: 'unsettled', details: { submission: first } });
  const { plan } = await desk.plan(id);
  const { checks } = await desk.ask('submissions.preflight', { plan });
  expect(checks.find((check) => check.id === 'earlier')).toMatchObject({ state: 'failed' });
  desk.practice.faults.set([]);
  await desk.ask('submissions.resume', { id: first });
  expect((await desk.settled(first)).state).toBe('done');
  expect(await listings()).toBe(1);
});

it('stands against another listing that would bring the same terms', async () => {
  desk.practice.faults.set([
    { operation: 'createTerm', fault: 'drop-reply', times: 1 },
    { operation: 'createTerm', fault: 'unauthenticated' },
  ]);
  const first = await desk.settled(await desk.send(id));
  expect(first.state).toBe('paused');
  const twin = await desk.ask('drafts.create', { kind: 'oracle.application', copyOf: id, name: 'Second' });
  await expect(desk.send(twin.id)).rejects.toMatchObject({ code: 'unsettled' });
});

it('lets what was confirmed for later wait', async () => {
  const first = await pausedUnsettled();
  const { plan, hash } = await desk.plan(id);
  const later = await desk.ask('submissions.start', {
    plan,
    hash,
    when: { type: 'at', at: new Date(Date.now()).toISOString() },
  });
  desk.practice.faults.set([]);
  await desk.ask('submissions.resume', { id: first });
  expect((await desk.settled(first)).state).toBe('done');
  // By then there is nothing left of it to send.
  await desk.eventually(
    async () => (await desk.ask('submissions.get', { id: later.id })).state === 'failed',
    15_000,
  );
  expect(await listings()).toBe(1);
});

it('is settled before a cancelled submission counts as ended, and nothing else is sent', async () => {
  const first = await pausedUnsettled();
  await desk.ask('submissions.cancel', { id: first });
  expect((await desk.settled(first)).state).toBe('paused');
  await expect(desk.send(id)).rejects.toMatchObject({ code: 'unsettled' });
  desk.practice.faults.set([]);
  await desk.ask('submissions.resume', { id: first });
  const ended = await desk.settled(first);
  expect(ended.state).toBe('cancelled');
  expect(stateOf(ended, 'createListing')).toBe('proven');
  expect(stateOf(ended, 'createListingRevision')).toBe('cancelled');
  expect((await desk.settled(await desk.send(id))).state).toBe('done');
  expect(await listings()).toBe(1);
});

it('is looked for when its key has run out, also after a sign-in that was not accepted', async () => {
  await desk.close();
  let offsetMs = 0;
  desk = await openDesk({ now: () => Date.now() + offsetMs });
  id = await desk.sample();
  const first = await pausedUnsettled();
  offsetMs = 25 * 60 * 60 * 1000;
  desk.practice.faults.set([]);
  await desk.ask('submissions.resume', { id: first });
  expect((await desk.settled(first)).state).toBe('done');
  expect(await listings()).toBe(1);
});

it('resuming never sends over what somebody changed meanwhile', async () => {
  await desk.settled(await desk.send(id, { submitForReview: false }));
  await desk.set(id, ['tagline'], 'Mine');
  const colleague = await openColleague(desk);
  await colleague.change(id, { tagline: 'Theirs' });
  const failed = await desk.settled(await desk.send(id, { submitForReview: false }));
  expect(failed.state).toBe('failed');
  expect(stateOf(failed, 'updateListingRevision')).toBe('conflict');
  await desk.ask('submissions.resume', { id: failed.id });
  expect((await desk.settled(failed.id)).state).toBe('failed');
  expect((await colleague.read(id))['tagline']).toBe('Theirs');
  colleague.close();
});

it('a failed one is not resumed over a later one', async () => {
  await desk.settled(await desk.send(id, { submitForReview: false }));
  await desk.set(id, ['tagline'], 'First');
  desk.practice.faults.set([{ operation: 'updateListingRevision', fault: 'not-authorized' }]);
  const failed = await desk.settled(await desk.send(id, { submitForReview: false }));
  expect(failed.state).toBe('failed');
  desk.practice.faults.set([]);
  await desk.set(id, ['tagline'], 'Second');
  await desk.settled(await desk.send(id, { submitForReview: false }));
  await expect(desk.ask('submissions.resume', { id: failed.id })).rejects.toThrow(/sent again since/);
});
