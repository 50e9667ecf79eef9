/** A revision that is given up, and a listing that is deleted with everything on it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftId } from '../../shared/domain/ids.ts';
import { type Colleague, openColleague } from '../support/colleague.ts';
import { type Desk, openDesk } from '../support/desk.ts';

let desk: Desk;
let colleague: Colleague;
let id: DraftId;

beforeEach(async () => {
  desk = await openDesk({ practice: { policy: { mode: 'approve', delayMs: 0, mayAutoPublish: true } } });
  id = await desk.sample();
  colleague = await openColleague(desk);
});
afterEach(async () => {
  colleague.close();
  await desk.close();
});

const refresh = () => desk.ask('publications.refresh', { draft: id, account: desk.account });
const planOf = async (intention?: 'discard-revision' | 'delete') =>
  (await desk.plan(id, intention === undefined ? {} : { submitForReview: false, intention })).plan;
const operations = async (intention?: 'discard-revision' | 'delete') =>
  (await planOf(intention)).steps.map((step) => step.operation);
const noticesOf = async (intention: 'discard-revision' | 'delete') =>
  (await planOf(intention)).notices.map((notice) => notice.key.replace('notices|oracle|', ''));
async function act(intention: 'discard-revision' | 'delete'): Promise<void> {
  const sent = await desk.settled(await desk.send(id, { submitForReview: false, intention }));
  expect(sent.steps.map((step) => [step.state, step.error])).toEqual([['proven', undefined]]);
}
async function goLive(): Promise<void> {
  await desk.settled(await desk.send(id, { publishOnApproval: true }));
  await desk.reaches(id, 'live');
}

describe('a revision that is given up', () => {
  it('leaves its place to the live one: the same change is planned as before', async () => {
    await goLive();
    const before = await colleague.everything();
    await desk.set(id, ['tagline'], 'Changed');
    await desk.set(id, ['packages', 0, 'description'], 'Changed');
    await desk.settled(await desk.send(id));
    expect((await refresh()).actions).toContain('discard-revision');
    expect(await noticesOf('discard-revision')).toEqual(['discard']);
    await act('discard-revision');
    const after = await refresh();
    expect(after.state).toBe('live');
    expect(after.actions).not.toContain('discard-revision');
    expect(await colleague.everything()).toEqual(before);
    expect(await operations()).toEqual(['cloneListingRevision']);

    await desk.settled(await desk.send(id));
    expect(await operations()).toEqual([
      'updateListingRevision',
      'updateListingRevisionPackage',
      'submitListingRevisionForReview',
    ]);
    await goLive();
  });

  it('leaves an empty listing when it was the only one, and the draft is sent again', async () => {
    await desk.settled(await desk.send(id, { submitForReview: false }));
    expect(await noticesOf('discard-revision')).toEqual(['discard-only']);
    await act('discard-revision');
    expect((await refresh()).actions).toEqual(['submit', 'delete', 'refresh']);
    expect(await operations()).toContain('createListingRevision');
    expect(await operations()).not.toContain('createListing');
    await goLive();
  });

  it('is not offered for what is live', async () => {
    await goLive();
    expect((await refresh()).actions).not.toContain('discard-revision');
    expect(await operations('discard-revision')).toEqual([]);
    expect(await noticesOf('discard-revision')).toEqual(['not-discardable']);
  });

  it('is given up once when the program ends in the middle', async () => {
    await goLive();
    await desk.set(id, ['tagline'], 'Changed');
    await desk.settled(await desk.send(id));
    desk.practice.faults.set([
      { operation: 'cascadingDeleteListingRevision', fault: 'drop-reply', times: 1 },
    ]);
    const submission = await desk.send(id, { submitForReview: false, intention: 'discard-revision' });
    await desk.crash();
    expect((await desk.settled(submission, 15_000)).state).toBe('done');
    expect((await refresh()).state).toBe('live');
  });
});

describe('a listing that is deleted', () => {
  it('is withdrawn first', async () => {
    await goLive();
    expect((await refresh()).actions).not.toContain('delete');
    expect(await operations('delete')).toEqual([]);
    expect(await noticesOf('delete')).toEqual(['withdraw-first']);
  });

  it('is gone with all that is on it; terms and artifacts stay, and the draft can be sent anew', async () => {
    await goLive();
    await desk.settled(await desk.send(id, { submitForReview: false, intention: 'withdraw' }));
    await desk.reaches(id, 'withdrawn');
    expect((await refresh()).actions).toContain('delete');
    const { notices } = await planOf('delete');
    expect(notices.map((notice) => [notice.key, notice.values])).toEqual([
      ['notices|oracle|delete', { packages: 1, attachments: 2 }],
      ['notices|oracle|delete-keeps', undefined],
    ]);
    await act('delete');
    const after = await refresh();
    expect([after.state, after.actions]).toEqual(['draft', ['submit', 'refresh']]);
    const again = await operations();
    expect(again).toContain('createListing');
    expect(again).not.toContain('createTerm');
    expect(again).not.toContain('createArtifact');
    await goLive();
  });
});
