import { createHash } from 'node:crypto';
import type { models } from 'oci-marketplacepublisher';
import { expect, test } from 'vitest';
import { clientFor, startForTest } from './support/practice.ts';
import { Publisher } from './support/publisher.ts';
import { signedFetch } from './support/signed-fetch.ts';

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from([...Array(256).keys()])]);

test('a listing goes from nothing to live', async () => {
  const practice = await startForTest();
  const client = clientFor(practice);
  const publisher = new Publisher(client, practice);

  const termId = await publisher.term();
  const termVersionId = await publisher.termVersion(termId);
  const { termVersion } = await client.activateTermVersion({ termVersionId });
  expect(termVersion.status).toBe('AVAILABLE');
  const artifactId = await publisher.artifact();
  const { artifact } = await client.getArtifact({ artifactId });
  expect(artifact).toMatchObject({ lifecycleState: 'ACTIVE', status: 'AVAILABLE' });

  const listing = await publisher.listing();
  const revision = await publisher.revision(listing.id, {
    versionDetails: { number: '1.0', description: 'First', releaseDate: '2026-11-21' },
    supportContacts: [{ name: 'Help', email: 'help@example.com' }],
  });
  expect(revision).toMatchObject({ status: 'NEW', displayName: 'Harbour', packageType: 'MACHINE_IMAGE' });

  const icon = await signedFetch(practice, `/20241201/listingRevisions/${revision.id}/icon/content`, {
    method: 'PUT',
    body: PNG,
    headers: { 'content-type': 'image/png' },
  });
  expect(icon.status).toBe(200);
  expect(icon.json()['icon']).toMatchObject({ mimeType: 'image/png' });
  const { listingRevisionAttachment } = await client.createListingRevisionAttachment({
    createListingRevisionAttachmentDetails: {
      attachmentType: 'SCREENSHOT',
      listingRevisionId: revision.id,
      displayName: 'First view',
    } as models.CreateScreenShotAttachmentDetails,
  });
  const attachmentPath = `/20241201/listingRevisionAttachments/${listingRevisionAttachment.id}/content`;
  expect((await signedFetch(practice, attachmentPath, { method: 'PUT', body: PNG })).status).toBe(200);
  const back = await signedFetch(practice, attachmentPath);
  expect(createHash('sha256').update(back.bytes).digest('hex')).toBe(
    createHash('sha256').update(PNG).digest('hex'),
  );

  const item = await publisher.package(revision.id, artifactId, termId);
  await client.markListingRevisionPackageAsDefault({ listingRevisionPackageId: item.id ?? '' });
  await publisher.submit(revision.id, { noteDetails: 'Please look at it' });
  expect(await publisher.revisionStatus(revision.id)).toBe('REVIEW_IN_PROGRESS');
  expect(practice.reviewer.queue()).toMatchObject([
    {
      revisionId: revision.id,
      listingId: listing.id,
      notes: ['Please look at it'],
    },
  ]);
  practice.reviewer.decide(revision.id, { approve: true });
  expect(await publisher.revisionStatus(revision.id)).toBe('APPROVED');

  const { opcWorkRequestId } = await client.publishListingRevision({ listingRevisionId: revision.id });
  expect(await publisher.work(opcWorkRequestId)).toMatchObject({ status: 'SUCCEEDED', percentComplete: 100 });
  expect(await publisher.revisionStatus(revision.id)).toBe('PUBLISHED');
  const published = await client.getListingRevisionPackage({ listingRevisionPackageId: item.id ?? '' });
  expect(published.listingRevisionPackage).toMatchObject({
    status: 'PUBLISHED',
    isDefault: true,
    machineImageDetails: { computePackageVersion: '1.0' },
  });
});
