/** A live listing gets a new revision: a copy with identities of its own, of which only what changed is sent. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftId } from '../../shared/domain/ids.ts';
import { isJsonArray, type Json, type JsonObject, valueAt } from '../../shared/domain/json.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import { type Colleague, openColleague } from '../support/colleague.ts';
import { type Desk, openDesk } from '../support/desk.ts';

let desk: Desk;
let colleague: Colleague;
let id: DraftId;

beforeEach(async () => {
  desk = await openDesk({ practice: { policy: { mode: 'approve', delayMs: 0, mayAutoPublish: true } } });
  id = await desk.sample();
  colleague = await openColleague(desk);
  await goLive();
});
afterEach(async () => {
  colleague.close();
  await desk.close();
});

const operations = async () => (await desk.plan(id)).plan.steps.map((step) => step.operation);
const document = async () => documentOf((await desk.ask('drafts.get', { id })).parts, 'listing');
const refresh = () => desk.ask('publications.refresh', { draft: id, account: desk.account });
const revisionsThere = async (): Promise<readonly JsonObject[]> => {
  const { whole } = await colleague.everything();
  return isJsonArray(whole ?? null) ? (whole as readonly JsonObject[]) : []; // `everything` makes it of objects
};

async function goLive(): Promise<void> {
  const sent = await desk.settled(await desk.send(id, { publishOnApproval: true }));
  expect(
    sent.steps.flatMap((step) => (step.state === 'proven' ? [] : [[step.operation, step.error]])),
  ).toEqual([]);
  await desk.reaches(id, 'live');
}

async function clone(): Promise<void> {
  expect(await operations()).toEqual(['cloneListingRevision']);
  expect((await desk.settled(await desk.send(id))).state).toBe('done');
}

describe('a new revision of a live listing', () => {
  it('sends what changed and nothing that the copy has already, goes live, and is withdrawn', async () => {
    await desk.set(id, ['tagline'], 'Backups that somebody restored last Sunday');
    await clone();
    const open = await refresh();
    expect(open.state).toBe('accepted');
    // The old one is still what customers see.
    expect(open.lamps.find((lamp) => lamp.id === 'visible')?.state).toBe('on');
    expect(open.actions).toContain('withdraw');

    const { plan } = await desk.plan(id);
    expect(plan.steps.map((step) => step.operation)).toEqual([
      'updateListingRevision',
      'submitListingRevisionForReview',
    ]);
    expect(plan.steps[0]?.body).toEqual({
      listingType: 'OCI_APPLICATION',
      tagline: 'Backups that somebody restored last Sunday',
    });
    await goLive();
    expect(await operations()).toEqual([]);
    const there = await revisionsThere();
    expect(there.map((one) => valueAt(one, ['revision', 'status'])).toSorted()).toEqual([
      'PUBLISHED',
      'UNPUBLISHED',
    ]);
    const [first, second] = there;
    expect(second?.['attachments']).toEqual(first?.['attachments']);
    expect(second?.['icon']).toEqual(first?.['icon']);

    await desk.settled(await desk.send(id, { intention: 'withdraw' }));
    const withdrawn = await desk.reaches(id, 'withdrawn');
    expect(withdrawn.remoteStatus).toBe('UNPUBLISHED');
  });

  it('is published again after it was withdrawn, and says that this is uncertain', async () => {
    await desk.settled(await desk.send(id, { intention: 'withdraw' }));
    await desk.reaches(id, 'withdrawn');
    const { plan } = await desk.plan(id, { intention: 'publish' });
    expect(plan.notices.map((notice) => notice.key)).toEqual([
      'notices|oracle|publish-again-is-uncertain',
      'patience|oracle|image-publishing',
    ]);
    await desk.settled(await desk.send(id, { intention: 'publish' }));
    await desk.reaches(id, 'live');
  });

  it('is opened from a withdrawn one too', async () => {
    await desk.settled(await desk.send(id, { intention: 'withdraw' }));
    await desk.reaches(id, 'withdrawn');
    await desk.set(id, ['tagline'], 'Back again');
    await clone();
    const open = await refresh();
    expect(open.lamps.find((lamp) => lamp.id === 'visible')?.state).not.toBe('on');
    await goLive();
  });

  it('withdraws the one that customers see while the new one is worked on', async () => {
    await desk.set(id, ['tagline'], 'Changed');
    await clone();
    expect((await desk.settled(await desk.send(id, { intention: 'withdraw' }))).state).toBe('done');
    const { lamps, state } = await refresh();
    expect(state).toBe('accepted');
    expect(lamps.find((lamp) => lamp.id === 'visible')?.state).toBe('off');
    expect(await operations()).toEqual(['updateListingRevision', 'submitListingRevisionForReview']);
  });

  it('changes, adds and removes pictures and packages of the copy, never of the live one', async () => {
    const before = await revisionsThere();
    const screenshots = (await document())['screenshots'];
    const list = isJsonArray(screenshots ?? null) ? (screenshots as readonly JsonObject[]) : [];
    const [first, second] = list;
    await desk.set(
      id,
      ['screenshots'],
      [
        { ...second, displayName: 'Renamed' },
        { id: 'new', displayName: 'New', file: first?.['file'] ?? null },
      ],
    );
    await desk.set(id, ['packages', 0, 'description'], 'Another description');
    await clone();
    expect(await operations()).toEqual([
      'updateListingRevisionAttachment',
      'createListingRevisionAttachment',
      'updateListingRevisionAttachmentContent',
      'deleteListingRevisionAttachment',
      'updateListingRevisionPackage',
      'submitListingRevisionForReview',
    ]);
    await goLive();
    const after = await revisionsThere();
    const namesOf = (revision: JsonObject | undefined) => {
      const attachments = revision?.['attachments'];
      return isJsonArray(attachments ?? null)
        ? (attachments as readonly Json[]).map((one) => valueAt(one, ['displayName']))
        : [];
    };
    expect(after.map(namesOf)).toContainEqual(['New', 'Renamed']);
    expect(after.map(namesOf)).toContainEqual(namesOf(before[0]));
  });

  it('shows what a colleague added to the live one as something that goes', async () => {
    await desk.set(id, ['tagline'], 'Changed');
    await colleague.addPackage(id, '9.9.9');
    await clone();
    expect(await operations()).toEqual([
      'updateListingRevision',
      'deleteListingRevisionPackage',
      'submitListingRevisionForReview',
    ]);
    const { plan } = await desk.plan(id);
    expect(plan.steps[1]?.target).toBe('9.9.9');
    await goLive();
  });

  it('is adopted after a crash in the middle as if nothing had happened', async () => {
    await desk.set(id, ['tagline'], 'Changed');
    desk.practice.faults.set([{ operation: '*', fault: 'latency', latencyMs: 20 }]);
    const submission = await desk.send(id);
    for (let crashes = 0; crashes < 6; crashes += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      await desk.crash();
    }
    expect((await desk.settled(submission, 15_000)).state).toBe('done');
    desk.practice.faults.set([]);
    expect(await operations()).toEqual(['updateListingRevision', 'submitListingRevisionForReview']);
    expect(await revisionsThere()).toHaveLength(2);
  });
});

describe('files are read back', () => {
  it('proves icon, pictures and the text of the terms by their content, and names them', async () => {
    const { proofs } = await refresh();
    const content = proofs.filter((proof) => proof.field === 'content');
    expect(content.map((proof) => [proof.target?.key, proof.state])).toEqual([
      ['targets|oracle|SCREENSHOT', 'proven'],
      ['targets|oracle|SCREENSHOT', 'proven'],
      ['targets|oracle|icon', 'proven'],
    ]);
    expect(proofs.filter((proof) => proof.state !== 'proven')).toEqual([]);
    const { rows } = await desk.ask('drafts.list', { family: 'terms', offset: 0, limit: 10 });
    const terms = rows[0]?.id ?? id;
    const read = await desk.ask('publications.refresh', { draft: terms, account: desk.account });
    expect(read.proofs.map((proof) => [proof.field, proof.state])).toContainEqual(['content', 'proven']);
  });

  it('says when somebody replaced a picture', async () => {
    await desk.set(id, ['tagline'], 'Changed');
    await clone();
    await refresh();
    await colleague.replaceIcon(id, 'not the icon');
    const { proofs } = await refresh();
    expect(proofs.filter((proof) => proof.state === 'different')).toMatchObject([
      { field: 'content', target: { key: 'targets|oracle|icon' } },
    ]);
  });
});
