import type { models } from 'oci-marketplacepublisher';
import { expect, test } from 'vitest';
import { clientFor, refusalOf, startForTest } from './support/practice.ts';
import { IMAGE_ID, Publisher } from './support/publisher.ts';

async function begin(options = {}) {
  const practice = await startForTest(options);
  const client = clientFor(practice);
  return { practice, client, publisher: new Publisher(client, practice) };
}

function imageDetails(compartmentId: string, sourceImageId: string) {
  return {
    createArtifactDetails: {
      artifactType: 'MACHINE_IMAGE',
      compartmentId,
      machineImage: {
        sourceImageId,
        isSnapshotAllowed: true,
        imageShapeCompatibilityEntries: [{ shape: 'VM.Standard2.1' }],
      },
    } as models.CreateMachineImageArtifactDetails,
  };
}

test('an artifact comes in stages, each told by its work request', async () => {
  let skewMs = 0;
  const { client, publisher } = await begin({
    now: () => Date.now() + skewMs,
    delays: { listingMs: 0, artifactMs: 30_000, artifactAvailableMs: 10_000 },
  });
  const { id: listingId } = await publisher.listing();
  const { id: revisionId } = await publisher.revision(listingId);
  const termId = await publisher.term();
  const { opcWorkRequestId: workRequestId } = await client.createArtifact(
    imageDetails(publisher.compartmentId, IMAGE_ID),
  );
  const read = async () => {
    const { workRequest, retryAfter } = await client.getWorkRequest({ workRequestId });
    const artifactId = workRequest.resources[0]?.identifier ?? '';
    const artifact = (await client.getArtifact({ artifactId })).artifact as models.MachineImageArtifact;
    return {
      artifactId,
      retryAfter,
      work: [workRequest.status, workRequest.percentComplete, workRequest.resources[0]?.actionType],
      artifact: [artifact.lifecycleState, artifact.status, artifact.machineImage.validationStatus],
    };
  };
  const creating = ['CREATING', 'IN_PROGRESS', 'VALIDATION_IN_PROGRESS'];
  const { artifactId, ...first } = await read();
  expect(first).toEqual({ retryAfter: 30, work: ['ACCEPTED', 0, 'IN_PROGRESS'], artifact: creating });
  expect(await refusalOf(publisher.package(revisionId, artifactId, termId))).toMatchObject({
    status: 409,
    code: 'IncorrectState',
  });
  skewMs = 11_000;
  expect(await read()).toMatchObject({ work: ['IN_PROGRESS', 33, 'IN_PROGRESS'], artifact: creating });
  skewMs = 21_000;
  expect(await read()).toMatchObject({ work: ['IN_PROGRESS', 67, 'IN_PROGRESS'] });
  skewMs = 31_000;
  expect(await read()).toMatchObject({
    retryAfter: 0,
    work: ['SUCCEEDED', 100, 'CREATED'],
    artifact: ['ACTIVE', 'IN_PROGRESS', 'VALIDATION_COMPLETED'],
  });
  skewMs = 42_000;
  expect(await read()).toMatchObject({ artifact: ['ACTIVE', 'AVAILABLE', 'VALIDATION_COMPLETED'] });
  const { workRequestLogEntryCollection } = await client.listWorkRequestLogs({
    workRequestId,
    sortOrder: 'ASC' as never,
  });
  expect(workRequestLogEntryCollection.items).toHaveLength(4);
  expect((await publisher.package(revisionId, artifactId, termId)).status).toBe('NEW');
});

test('an artifact fails by the word in its source, and recovers by an update', async () => {
  const { client, publisher } = await begin();
  const { opcWorkRequestId: workRequestId } = await client.createArtifact(
    imageDetails(publisher.compartmentId, 'ocid1.image.oc1.iad.fail'),
  );
  const work = await publisher.work(workRequestId);
  expect(work).toMatchObject({ status: 'FAILED', resources: [{ actionType: 'FAILED' }] });
  const artifactId = work.resources[0]?.identifier ?? '';
  const read = async () => (await client.getArtifact({ artifactId })).artifact as models.MachineImageArtifact;
  expect(await read()).toMatchObject({
    status: 'UNAVAILABLE',
    machineImage: { validationStatus: 'VALIDATION_FAILED' },
  });
  await client.validateAndPublishArtifact({ artifactId });
  expect((await read()).status).toBe('UNAVAILABLE');
  const machineImage = { sourceImageId: IMAGE_ID };
  await client.updateArtifact({
    artifactId,
    updateArtifactDetails: {
      artifactType: 'MACHINE_IMAGE',
      machineImage,
    } as models.UpdateMachineImageArtifactDetails,
  });
  expect(await read()).toMatchObject({
    status: 'AVAILABLE',
    machineImage: {
      sourceImageId: IMAGE_ID,
      isSnapshotAllowed: true,
      validationStatus: 'VALIDATION_COMPLETED',
    },
  });
  expect((await read()).machineImage.validationError).toBeUndefined();
});

test('a registry image may validate and still not be published', async () => {
  const { client, publisher } = await begin();
  const { compartmentId } = publisher;
  const containerImage = {
    sourceRegistryId: 'ocid1.containerrepo.oc1.iad.x',
    sourceRegistryUrl: 'iad.ocir.io/practice/unpublishable:1',
  };
  const { opcWorkRequestId } = await client.createArtifact({
    createArtifactDetails: {
      artifactType: 'CONTAINER_IMAGE',
      compartmentId,
      containerImage,
    } as models.CreateContainerImageArtifactDetails,
  });
  const artifactId = (await publisher.work(opcWorkRequestId)).resources[0]?.identifier ?? '';
  const { artifact } = await client.getArtifact({ artifactId });
  expect(artifact).toMatchObject({
    status: 'UNAVAILABLE',
    containerImage: { validationStatus: 'VALIDATION_COMPLETED', publicationStatus: 'PUBLICATION_FAILED' },
  });
  const { id: listingId } = await publisher.listing('OCI_APPLICATION', 'STACK');
  const { id: revisionId } = await publisher.revision(listingId);
  expect(await refusalOf(publisher.package(revisionId, artifactId, await publisher.term()))).toMatchObject({
    code: 'InvalidParameter',
    message: expect.stringContaining('STACK'),
  });
});

test('work is cancelled, and leaves things as they were', async () => {
  let skewMs = 0;
  const { client, publisher, practice } = await begin({
    now: () => Date.now() + skewMs,
    delays: { listingMs: 0, artifactMs: 0, artifactAvailableMs: 0, reviewStartMs: 0, publishMs: 30_000 },
  });
  const { revisionId: listingRevisionId, packageId } = await publisher.draft();
  await publisher.submit(listingRevisionId);
  practice.reviewer.decide(listingRevisionId, { approve: true });
  const { opcWorkRequestId: workRequestId } = await client.publishListingRevision({ listingRevisionId });
  expect(await publisher.revisionStatus(listingRevisionId)).toBe('PUBLISH_IN_PROGRESS');
  expect(await publisher.packageStatus(packageId)).toBe('PUBLISH_IN_PROGRESS');
  await client.cancelWorkRequest({ workRequestId });
  expect((await publisher.work(workRequestId)).status).toBe('CANCELING');
  skewMs = 40_000;
  expect((await publisher.work(workRequestId)).status).toBe('CANCELED');
  expect(await publisher.revisionStatus(listingRevisionId)).toBe('APPROVED');
  expect(await publisher.packageStatus(packageId)).toBe('NEW');
  expect(await refusalOf(client.cancelWorkRequest({ workRequestId }))).toMatchObject({
    status: 409,
    code: 'IncorrectState',
  });
  const { compartmentId } = publisher;
  const found = await client.listWorkRequests({
    compartmentId,
    resourceId: listingRevisionId,
    status: 'CANCELED' as never,
  });
  expect(found.workRequestSummaryCollection.items.map((item) => item.id)).toEqual([workRequestId]);
});

test('one version of a term is active', async () => {
  const { client, publisher } = await begin();
  const termId = await publisher.term();
  const [first, second] = [
    await publisher.termVersion(termId, 'One'),
    await publisher.termVersion(termId, 'Two'),
  ];
  const statuses = async (): Promise<string[]> => {
    const read = (termVersionId: string) => client.getTermVersion({ termVersionId });
    return [(await read(first)).termVersion.status, (await read(second)).termVersion.status];
  };
  expect(await statuses()).toEqual(['NOT_AVAILABLE', 'NOT_AVAILABLE']);
  await client.activateTermVersion({ termVersionId: first });
  expect(await statuses()).toEqual(['AVAILABLE', 'NOT_AVAILABLE']);
  const { etag } = await client.getTermVersion({ termVersionId: first });
  await client.activateTermVersion({ termVersionId: second });
  expect(await statuses()).toEqual(['NOT_AVAILABLE', 'AVAILABLE']);
  expect((await client.getTermVersion({ termVersionId: first })).etag).not.toBe(etag);
});

test('a listing is CREATING at first, without its etag passing when that is over', async () => {
  let skewMs = 0;
  const { client, publisher } = await begin({
    now: () => Date.now() + skewMs,
    delays: { listingMs: 30_000 },
  });
  const listing = await publisher.listing();
  const { etag } = await client.getListing({ listingId: listing.id });
  expect(listing.lifecycleState).toBe('CREATING');
  expect(await refusalOf(publisher.revision(listing.id))).toMatchObject({ code: 'IncorrectState' });
  skewMs = 31_000;
  const later = await client.getListing({ listingId: listing.id });
  expect([later.listing.lifecycleState, later.etag]).toEqual(['ACTIVE', etag]);
});
