import type { models } from 'oci-marketplacepublisher';
import { expect, test } from 'vitest';
import { clientFor, refusalOf, startForTest } from './support/practice.ts';
import { Publisher } from './support/publisher.ts';

const TENANCY = 'ocid1.tenancy.oc1..aaaafriend';
const incorrectState = { status: 409, code: 'IncorrectState' };

async function begin(options = {}) {
  const practice = await startForTest(options);
  const client = clientFor(practice);
  return { practice, client, publisher: new Publisher(client, practice) };
}

const withDetails = { noteDetails: 'Please' };

test('a rejected revision carries the reason, is edited, and goes again', async () => {
  const { practice, client, publisher } = await begin();
  const { revisionId: listingRevisionId } = await publisher.draft();
  await publisher.submit(listingRevisionId);
  const edit = {
    listingRevisionId,
    updateListingRevisionDetails: {
      listingType: 'OCI_APPLICATION',
      tagline: 'x',
    } as models.UpdateOciListingRevisionDetails,
  };
  expect(await refusalOf(client.updateListingRevision(edit))).toMatchObject(incorrectState);
  practice.reviewer.note(listingRevisionId, 'I look at it now');
  practice.reviewer.decide(listingRevisionId, { approve: false, notes: 'The icon is blurred' });
  const { listingRevision } = await client.getListingRevision({ listingRevisionId });
  expect(listingRevision).toMatchObject({ status: 'REJECTED', statusNotes: 'The icon is blurred' });
  const { listingRevisionNoteCollection } = await client.listListingRevisionNotes({ listingRevisionId });
  expect(listingRevisionNoteCollection.items.map((note) => [note.noteSource, note.noteDetails])).toEqual([
    ['ADMINISTRATOR', 'The icon is blurred'],
    ['ADMINISTRATOR', 'I look at it now'],
    ['PUBLISHER', 'Please'],
  ]);
  await client.updateListingRevision(edit);
  expect(await refusalOf(publisher.submit(listingRevisionId))).toMatchObject(incorrectState);
  await client.changeListingRevisionToNewStatus({ listingRevisionId });
  await publisher.approve(listingRevisionId);
  expect(await publisher.revisionStatus(listingRevisionId)).toBe('APPROVED');
  expect(practice.reviewer.queue()).toEqual([]);
  expect(() => practice.reviewer.decide(listingRevisionId, { approve: true })).toThrow('APPROVED');
});

test('the policy decides by itself, after its delay', async () => {
  let skewMs = 0;
  const { practice, publisher } = await begin({
    now: () => Date.now() + skewMs,
    policy: { mode: 'approve', delayMs: 60_000 },
    delays: { listingMs: 0, artifactMs: 0, artifactAvailableMs: 0, reviewStartMs: 30_000 },
  });
  const { revisionId } = await publisher.draft();
  await publisher.submit(revisionId);
  expect(await publisher.revisionStatus(revisionId)).toBe('PENDING_REVIEW');
  skewMs = 40_000;
  expect(await publisher.revisionStatus(revisionId)).toBe('REVIEW_IN_PROGRESS');
  practice.reviewer.setPolicy({ mode: 'reject', notes: 'No thanks' });
  skewMs = 110_000;
  expect(await publisher.revisionStatus(revisionId)).toBe('REJECTED');
});

test('a policy that stops being manual takes up what waits', async () => {
  const { practice, publisher } = await begin();
  const { revisionId } = await publisher.draft();
  await publisher.submit(revisionId);
  expect(practice.reviewer.queue()).toHaveLength(1);
  practice.reviewer.setPolicy({ mode: 'approve' });
  expect(await publisher.revisionStatus(revisionId)).toBe('APPROVED');
});

test('publishing by itself needs the wish and the clearance', async () => {
  for (const [mayAutoPublish, status] of [
    [false, 'APPROVED'],
    [true, 'PUBLISHED'],
  ] as const) {
    const { publisher } = await begin({ policy: { mode: 'approve', delayMs: 0, mayAutoPublish } });
    const { revisionId, packageId } = await publisher.draft();
    await publisher.submit(revisionId, {
      ...withDetails,
      shouldAutoPublishOnApproval: true,
      areInternalTenancyLaunchAllowed: true,
    });
    expect(await publisher.revisionStatus(revisionId)).toBe(status);
    expect(await publisher.packageStatus(packageId)).toBe(mayAutoPublish ? 'PUBLISHED' : 'NEW');
  }
});

test('an approval lapses after 60 days', async () => {
  let skewMs = 0;
  const { practice, publisher } = await begin({ now: () => Date.now() + skewMs });
  const { revisionId } = await publisher.draft();
  await publisher.approve(revisionId);
  skewMs = 61 * 24 * 60 * 60 * 1000;
  practice.reviewer.setPolicy({});
  skewMs = 0;
  expect(await publisher.revisionStatus(revisionId)).toBe('REJECTED');
});

test('a copy is edited while the old one is live, and replaces it', async () => {
  const { client, publisher } = await begin();
  const { listingId, revisionId, packageId } = await publisher.live();
  await client.createListingRevisionNote({
    createListingRevisionNoteDetails: { listingRevisionId: revisionId, noteDetails: 'Ours' },
  });
  const { opcWorkRequestId } = await client.cloneListingRevision({ listingRevisionId: revisionId });
  const { resources } = await publisher.work(opcWorkRequestId);
  const copyId = resources.find((resource) => resource.actionType === 'CREATED')?.identifier ?? '';
  const { listingRevision: copy } = await client.getListingRevision({ listingRevisionId: copyId });
  expect(copy).toMatchObject({ status: 'NEW', revisionNumber: '2', headline: 'Ships in order' });
  const { listingRevisionPackageCollection } = await client.listListingRevisionPackages({
    listingRevisionId: copyId,
  });
  const copiedId = listingRevisionPackageCollection.items[0]?.id ?? '';
  const copied = await client.getListingRevisionPackage({ listingRevisionPackageId: copiedId });
  expect(copied.listingRevisionPackage).toMatchObject({
    status: 'NEW',
    extendedMetadata: { parentListingRevisionPackageId: packageId },
  });
  const notes = await client.listListingRevisionNotes({ listingRevisionId: copyId });
  expect(notes.listingRevisionNoteCollection.items).toEqual([]);
  expect(await refusalOf(client.cloneListingRevision({ listingRevisionId: revisionId }))).toMatchObject({
    status: 409,
    code: 'Conflict',
  });

  await publisher.approve(copyId);
  expect(await publisher.revisionStatus(revisionId)).toBe('PUBLISHED');
  await client.publishListingRevision({ listingRevisionId: copyId });
  expect(await publisher.revisionStatus(copyId)).toBe('PUBLISHED');
  expect(await publisher.revisionStatus(revisionId)).toBe('UNPUBLISHED');
  expect(await publisher.packageStatus(packageId)).toBe('UNPUBLISHED');

  await client.withdrawListingRevision({ listingRevisionId: copyId });
  expect(await publisher.revisionStatus(copyId)).toBe('UNPUBLISHED');
  expect(await refusalOf(client.withdrawListingRevision({ listingRevisionId: copyId }))).toMatchObject(
    incorrectState,
  );
  await client.publishListingRevision({ listingRevisionId: copyId });
  expect(await publisher.packageStatus(copiedId)).toBe('PUBLISHED');
  expect((await client.listListingRevisions({ listingId })).listingRevisionCollection.items).toHaveLength(2);
});

test('private, then public', async () => {
  const { client, publisher } = await begin();
  const { revisionId: listingRevisionId, packageId } = await publisher.draft();
  const privately = {
    listingRevisionId,
    publishListingRevisionAsPrivateDetails: { allowedTenancies: [TENANCY] },
  };
  expect(await refusalOf(client.publishListingRevisionAsPrivate(privately))).toMatchObject(incorrectState);
  await publisher.approve(listingRevisionId);
  const wrong = { listingRevisionId, publishListingRevisionAsPrivateDetails: { allowedTenancies: ['me'] } };
  expect(await refusalOf(client.publishListingRevisionAsPrivate(wrong))).toMatchObject({
    code: 'InvalidParameter',
  });
  await client.publishListingRevisionAsPrivate(privately);
  const { listingRevision } = await client.getListingRevision({ listingRevisionId });
  expect(listingRevision).toMatchObject({ status: 'PUBLISHED_AS_PRIVATE', allowedTenancies: [TENANCY] });
  expect(await publisher.packageStatus(packageId)).toBe('PUBLISHED_AS_PRIVATE');
  await client.publishListingRevision({ listingRevisionId });
  const now = (await client.getListingRevision({ listingRevisionId }))
    .listingRevision as models.OciListingRevision;
  expect([now.status, now.allowedTenancies]).toEqual(['PUBLISHED', undefined]);
  expect(await publisher.packageStatus(packageId)).toBe('PUBLISHED');
});

test.each([false, true])('publishing fails when the artifact is spoilt (private: %s)', async (isPrivate) => {
  const { client, publisher } = await begin();
  const { revisionId: listingRevisionId, packageId, artifactId } = await publisher.draft();
  await publisher.approve(listingRevisionId);
  const spoil = (sourceImageId: string) =>
    client.updateArtifact({
      artifactId,
      updateArtifactDetails: {
        artifactType: 'MACHINE_IMAGE',
        machineImage: { sourceImageId },
      } as models.UpdateMachineImageArtifactDetails,
    });
  await spoil('ocid1.image.oc1.iad.fails');
  const publish = () =>
    isPrivate
      ? client.publishListingRevisionAsPrivate({
          listingRevisionId,
          publishListingRevisionAsPrivateDetails: { allowedTenancies: [TENANCY] },
        })
      : client.publishListingRevision({ listingRevisionId });
  const { opcWorkRequestId: workRequestId } = await publish();
  expect(await publisher.work(workRequestId)).toMatchObject({ status: 'FAILED' });
  expect(await publisher.revisionStatus(listingRevisionId)).toBe(
    isPrivate ? 'PUBLISH_AS_PRIVATE_FAILED' : 'PUBLISH_FAILED',
  );
  expect(await publisher.packageStatus(packageId)).toBe('PUBLISH_FAILED');
  const { workRequestErrorCollection } = await client.listWorkRequestErrors({ workRequestId });
  expect(workRequestErrorCollection.items[0]).toMatchObject({ code: 'ArtifactNotAvailable' });
  await spoil('ocid1.image.oc1.iad.better');
  await publish();
  expect(await publisher.revisionStatus(listingRevisionId)).toBe(
    isPrivate ? 'PUBLISHED_AS_PRIVATE' : 'PUBLISHED',
  );
});

test('packages are published and unpublished one by one, one of them the default', async () => {
  const { client, publisher } = await begin();
  const { revisionId, packageId, artifactId, termId } = await publisher.live();
  const { id: second = '' } = await publisher.package(revisionId, artifactId, termId, '2.0');
  await client.publishListingRevisionPackage({ listingRevisionPackageId: second });
  expect(await publisher.packageStatus(second)).toBe('PUBLISHED');
  for (const listingRevisionPackageId of [packageId, second]) {
    await client.markListingRevisionPackageAsDefault({ listingRevisionPackageId });
  }
  const isDefault = async (listingRevisionPackageId: string): Promise<boolean> =>
    (await client.getListingRevisionPackage({ listingRevisionPackageId })).listingRevisionPackage.isDefault;
  expect([await isDefault(packageId), await isDefault(second)]).toEqual([false, true]);
  await client.unPublishListingRevisionPackage({ listingRevisionPackageId: packageId });
  expect(await publisher.packageStatus(packageId)).toBe('UNPUBLISHED');
  expect(
    await refusalOf(client.unPublishListingRevisionPackage({ listingRevisionPackageId: packageId })),
  ).toMatchObject(incorrectState);
  expect(
    await refusalOf(client.deleteListingRevisionPackage({ listingRevisionPackageId: second })),
  ).toMatchObject(incorrectState);
});

test('what is in use or live is not deleted; cascadingDelete takes the rest along', async () => {
  const { client, publisher } = await begin();
  const { listingId, revisionId, packageId, artifactId, termId } = await publisher.live();
  const conflict = { status: 409, code: 'Conflict' };
  expect(await refusalOf(client.deleteListing({ listingId }))).toMatchObject(conflict);
  expect(await refusalOf(client.cascadingDeleteListing({ listingId }))).toMatchObject(incorrectState);
  expect(await refusalOf(client.deleteListingRevision({ listingRevisionId: revisionId }))).toMatchObject(
    incorrectState,
  );
  expect(await refusalOf(client.deleteArtifact({ artifactId }))).toMatchObject(conflict);
  expect(await refusalOf(client.deleteTerm({ termId }))).toMatchObject(conflict);
  await client.withdrawListingRevision({ listingRevisionId: revisionId });
  expect(await refusalOf(client.deleteListingRevision({ listingRevisionId: revisionId }))).toMatchObject(
    conflict,
  );
  await client.cascadingDeleteListing({ listingId });
  const gone = { status: 404, code: 'NotAuthorizedOrNotFound' };
  expect(await refusalOf(client.getListing({ listingId }))).toMatchObject(gone);
  expect(await refusalOf(client.getListingRevision({ listingRevisionId: revisionId }))).toMatchObject(gone);
  expect(
    await refusalOf(client.getListingRevisionPackage({ listingRevisionPackageId: packageId })),
  ).toMatchObject(gone);
  await client.deleteArtifact({ artifactId });
  await client.deleteTerm({ termId });
});
