/** Packages of a live listing, published, taken back and made the default one by one. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RemotePackage } from '../../shared/contract/shapes.ts';
import type { Act } from '../../shared/domain/acts.ts';
import type { DraftId } from '../../shared/domain/ids.ts';
import { isJsonObject, type JsonObject, valueAt } from '../../shared/domain/json.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import { type Desk, openDesk } from '../support/desk.ts';

let desk: Desk;
let id: DraftId;

beforeEach(async () => {
  desk = await openDesk({ practice: { policy: { mode: 'approve', delayMs: 0, mayAutoPublish: true } } });
  id = await desk.sample();
  const first = await firstPackage();
  await desk.set(
    id,
    ['packages'],
    [first, { ...first, id: 'older', packageVersion: '4.1.0', isDefault: false }],
  );
  await goLive();
});
afterEach(() => desk.close());

const documentHere = async () => documentOf((await desk.ask('drafts.get', { id })).parts, 'listing');
async function firstPackage(): Promise<JsonObject> {
  const first = valueAt(await documentHere(), ['packages', 0]);
  if (!isJsonObject(first ?? null)) throw new Error('the sample has no package');
  return first as JsonObject; // Just looked.
}

async function goLive(): Promise<void> {
  const sent = await desk.settled(await desk.send(id, { publishOnApproval: true }));
  expect(sent.steps.filter((step) => step.state !== 'proven')).toEqual([]);
  await desk.reaches(id, 'live');
  await refresh();
}
const refresh = () => desk.ask('publications.refresh', { draft: id, account: desk.account });
const packages = async () =>
  (await desk.ask('publications.packages', { draft: id, account: desk.account })).packages;
async function package_(item: string): Promise<RemotePackage> {
  const found = (await packages()).find((one) => one.item === item);
  if (found === undefined) throw new Error(`there is no package ${item}`);
  return found;
}
async function act(intention: Act, item: string): Promise<void> {
  const sent = await desk.settled(await desk.send(id, { submitForReview: false, intention, item }));
  expect(sent.steps.map((step) => [step.state, step.error])).toEqual([['proven', undefined]]);
  await refresh();
}
const noticesOf = async (intention: Act, item: string) => {
  const { plan } = await desk.plan(id, { submitForReview: false, intention, item });
  return plan.notices.map((notice) => notice.key.replace('notices|oracle|', ''));
};

describe('the packages of a live listing', () => {
  it('are listed in the draft’s order, each with what may be done', async () => {
    const first = valueAt(await firstPackage(), ['id']);
    expect(await packages()).toMatchObject([
      { item: first, status: 'PUBLISHED', isDefault: true, isOlder: false, acts: ['unpublish-package'] },
      {
        item: 'older',
        version: '4.1.0',
        status: 'PUBLISHED',
        isDefault: false,
        acts: ['unpublish-package', 'default-package'],
      },
    ]);
  });

  it('are taken back and published again, and no other is touched', async () => {
    expect(await noticesOf('unpublish-package', 'older')).toEqual(['unpublish-package']);
    await act('unpublish-package', 'older');
    expect(await packages()).toMatchObject([
      { status: 'PUBLISHED' },
      { status: 'UNPUBLISHED', acts: ['publish-package', 'default-package'] },
    ]);
    expect((await refresh()).state).toBe('live');
    await act('publish-package', 'older');
    expect(await packages()).toMatchObject([{ status: 'PUBLISHED' }, { status: 'PUBLISHED' }]);
  });

  it('says what it means to take back the default, or the last one', async () => {
    const first = (await packages())[0]?.item ?? '';
    expect(await noticesOf('unpublish-package', first)).toEqual([
      'unpublish-package',
      'default-is-unpublished',
    ]);
    await act('unpublish-package', 'older');
    expect(await noticesOf('unpublish-package', first)).toEqual([
      'unpublish-package',
      'last-package',
      'default-is-unpublished',
    ]);
  });

  it('plans nothing for what cannot be done now, and says why', async () => {
    expect(await noticesOf('publish-package', 'older')).toEqual(['publish-package-not-now']);
    expect(await noticesOf('publish-package', 'nowhere')).toEqual(['no-such-package']);
    const { plan } = await desk.plan(id, {
      intention: 'default-package',
      item: (await packages())[0]?.item ?? '',
    });
    expect(plan.steps).toEqual([]);
  });

  it('makes another the default, and the draft learns of it', async () => {
    await act('default-package', 'older');
    expect((await packages()).map(({ isDefault }) => isDefault)).toEqual([false, true]);
    await desk.ask('publications.pull', { draft: id, account: desk.account });
    const document = await documentHere();
    expect([0, 1].map((index) => valueAt(document, ['packages', index, 'isDefault']))).toEqual([false, true]);
    expect((await desk.plan(id)).plan.steps).toEqual([]);
  });

  it('are those that customers see while a new revision is worked on; its copies are left alone', async () => {
    await desk.set(id, ['tagline'], 'Changed');
    await desk.settled(await desk.send(id));
    await refresh();
    expect(await packages()).toMatchObject([
      { status: 'PUBLISHED', isOlder: true },
      { status: 'PUBLISHED', isOlder: true },
    ]);
    expect(await noticesOf('unpublish-package', 'older')).toEqual(['unpublish-package', 'package-of-live']);
    await act('unpublish-package', 'older');
    expect(await packages()).toMatchObject([{ status: 'PUBLISHED' }, { status: 'UNPUBLISHED' }]);
    const { plan } = await desk.plan(id);
    expect(plan.steps.map((step) => step.operation)).toEqual([
      'updateListingRevision',
      'submitListingRevisionForReview',
    ]);
    await goLive();
    expect(await package_('older')).toMatchObject({ status: 'PUBLISHED', isOlder: false });
  });
});

describe('an act on a package', () => {
  it('is carried out once when its answer is lost', async () => {
    desk.practice.faults.set([
      { operation: 'unPublishListingRevisionPackage', fault: 'drop-reply', times: 1 },
    ]);
    await act('unpublish-package', 'older');
    expect(await package_('older')).toMatchObject({ status: 'UNPUBLISHED' });
  });

  it('needs no draft without errors: nothing of the draft is sent', async () => {
    await desk.set(id, ['displayName'], 'x'.repeat(81));
    await act('unpublish-package', 'older');
  });
});
