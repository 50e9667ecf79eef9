/** Videos and documents: made in the draft's order, changed where they can be, and made anew where they cannot. */
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
  const file = await someFile();
  await desk.set(
    id,
    ['videos'],
    [video('v1', 'First', 'https://videos.acme.com/1'), video('v2', 'Second', 'https://videos.acme.com/2')],
  );
  await desk.set(
    id,
    ['relatedDocuments'],
    [
      { id: 'd1', displayName: 'Guide', documentCategory: 'USER_GUIDES', file },
      { id: 'd2', displayName: 'A study', documentCategory: 'CASE_STUDIES', file },
    ],
  );
  await desk.set(
    id,
    ['reviewDocuments'],
    [{ id: 'r1', documentName: 'Architecture', templateCode: 'ARCHITECTURE_REVIEW', file }],
  );
});
afterEach(async () => {
  colleague.close();
  await desk.close();
});

const video = (itemId: string, displayName: string, contentUrl: string): JsonObject => ({
  id: itemId,
  displayName,
  description: 'What it shows.',
  contentUrl,
});
const document = async () => documentOf((await desk.ask('drafts.get', { id })).parts, 'listing');
const someFile = async (): Promise<Json> => valueAt(await document(), ['screenshots', 0, 'file']) ?? null;
const send = async (choices = {}) => {
  const sent = await desk.settled(await desk.send(id, { submitForReview: false, ...choices }));
  expect(sent.steps.flatMap((step) => (step.state === 'proven' ? [] : [[step.title, step.error]]))).toEqual(
    [],
  );
};
const changes = async () =>
  (await desk.plan(id, { submitForReview: false })).plan.steps.map((step) => [step.operation, step.target]);
const there = async (): Promise<readonly JsonObject[]> => {
  const found = valueAt((await colleague.everything())['whole'], [0, 'attachments']);
  return isJsonArray(found ?? null) ? (found as readonly JsonObject[]) : []; // `everything` makes it of objects
};

describe('attachments', () => {
  it('are sent with what their kind requires, and read back', async () => {
    await send();
    const sent = await there();
    expect(sent).toHaveLength(7);
    for (const held of [
      { displayName: 'First', attachmentType: 'VIDEO' },
      { displayName: 'Guide', attachmentType: 'RELATED_DOCUMENT', documentCategory: 'USER_GUIDES' },
      { displayName: 'A study', attachmentType: 'RELATED_DOCUMENT', documentCategory: 'CASE_STUDIES' },
      { displayName: '', attachmentType: 'REVIEW_SUPPORT_DOCUMENT' },
    ])
      expect(sent).toContainEqual(expect.objectContaining(held));
    expect(await changes()).toEqual([]);
    const { proofs } = await desk.ask('publications.refresh', { draft: id, account: desk.account });
    expect(proofs.filter((proof) => proof.state !== 'proven')).toEqual([]);
    expect(proofs.map((proof) => proof.field)).toContain('videoAttachmentDetails');
  });

  it('are made one after the other, in the draft’s order', async () => {
    const { plan } = await desk.plan(id);
    const made = plan.steps.filter((step) => step.operation === 'createListingRevisionAttachment');
    expect(made.slice(2).map((step) => step.target)).toEqual([
      'First',
      'Second',
      'Guide',
      'A study',
      'Architecture',
    ]);
    expect(made[3]?.dependsOn).toContain(made[2]?.id);
    await send();
    const before = await document();
    await desk.ask('publications.pull', { draft: id, account: desk.account });
    expect(await document()).toEqual(before);
    expect(await changes()).toEqual([]);
  });

  it('that are moved about later stay where they are at the marketplace, and the plan says so', async () => {
    await send();
    expect((await desk.plan(id)).plan.notices).toEqual([]);
    await desk.set(
      id,
      ['videos'],
      [video('v2', 'Second', 'https://videos.acme.com/2'), video('v1', 'First', 'https://videos.acme.com/1')],
    );
    const { plan } = await desk.plan(id, { submitForReview: false });
    expect(plan.steps).toEqual([]);
    expect(plan.notices.map((notice) => notice.key)).toEqual(['notices|oracle|order-stays']);
  });

  it('are changed in place, but for a video’s address, which makes another', async () => {
    await send();
    await desk.set(id, ['videos', 0, 'displayName'], 'The first');
    await desk.set(id, ['videos', 1, 'contentUrl'], 'https://videos.acme.com/2b');
    await desk.set(id, ['relatedDocuments', 1, 'documentCategory'], 'WHITEPAPERS');
    await desk.set(id, ['reviewDocuments', 0, 'description'], 'With a drawing');
    expect(await changes()).toEqual([
      ['updateListingRevisionAttachment', 'The first'],
      ['deleteListingRevisionAttachment', 'Second'],
      ['createListingRevisionAttachment', 'Second'],
      ['updateListingRevisionAttachment', 'A study'],
      ['updateListingRevisionAttachment', 'Architecture'],
    ]);
    await send();
    expect(await changes()).toEqual([]);
    expect(await there()).toHaveLength(7);
  });

  it('come along with a new revision, each as what it is', async () => {
    await send({ submitForReview: true, publishOnApproval: true });
    await desk.reaches(id, 'live');
    await desk.set(id, ['relatedDocuments', 0, 'displayName'], 'The guide');
    await desk.settled(await desk.send(id));
    expect(await changes()).toEqual([['updateListingRevisionAttachment', 'The guide']]);
    await send();
    expect(await changes()).toEqual([]);
  });

  it('that lost their answers on the way are there once', async () => {
    desk.practice.faults.set(
      ['createListingRevisionAttachment', 'updateListingRevisionAttachmentContent'].map((operation) => ({
        operation,
        fault: 'drop-reply',
        times: 3,
      })),
    );
    await send();
    expect(await there()).toHaveLength(7);
  });
});
