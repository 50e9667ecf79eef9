/**
 * Every value that a status or a lifecycle of the API can have is reached here by what a publisher or a reviewer does,
 * or stands with the reason why nobody's act leads to it. The values are the official SDK's: a new one shows.
 */
import type { models } from 'oci-marketplacepublisher';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DraftId } from '../../shared/domain/ids.ts';
import { reading } from '../../shared/marketplaces/oracle/status.ts';
import { clientFor, refusalOf, startForTest } from './support/practice.ts';
import { Publisher } from './support/publisher.ts';
import { sdkEnum } from './support/sdk-models.ts';
import { openStage, type PublisherStage, STEP_MS } from './support/stage.ts';

/** Brings it about and reads it back; a text says why nobody can. */
type Way = ((stage: PublisherStage) => Promise<string | undefined>) | string;

const unread = 'what was deleted answers 404 at once, so that nobody reads it';
const atOnce = 'it is made and changed within the call; no act leads to it';
const serviceOnly = 'only the service itself can bring it about, and nothing says how';

const listingState = async ({ client }: PublisherStage, listingId: string) =>
  (await client.getListing({ listingId })).listing.lifecycleState;
const revisionState = async ({ client }: PublisherStage, listingRevisionId: string) =>
  (await client.getListingRevision({ listingRevisionId })).listingRevision.lifecycleState;
const workOf = async (
  { publisher }: PublisherStage,
  { opcWorkRequestId }: { readonly opcWorkRequestId: string },
) => (await publisher.work(opcWorkRequestId)).status;
const clone = async (stage: PublisherStage) => {
  const { listingRevisionId } = await stage.live();
  return stage.client.cloneListingRevision({ listingRevisionId });
};
const version = async ({ client, publisher }: PublisherStage, isActive: boolean) => {
  const termVersionId = await publisher.termVersion(await publisher.term());
  if (isActive) await client.activateTermVersion({ termVersionId });
  return (await client.getTermVersion({ termVersionId })).termVersion;
};

const ways: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  'ListingRevision.Status': {
    NEW: async (stage) => stage.revision(await stage.draft()),
    PENDING_REVIEW: async (stage) => {
      const found = await stage.draft();
      await stage.publisher.submit(found.listingRevisionId);
      return stage.revision(found);
    },
    REVIEW_IN_PROGRESS: async (stage) => {
      const found = await stage.draft();
      await stage.publisher.submit(found.listingRevisionId);
      stage.pass();
      return stage.revision(found);
    },
    REJECTED: async (stage) => {
      const found = await stage.draft();
      await stage.publisher.submit(found.listingRevisionId);
      stage.practice.reviewer.decide(found.listingRevisionId, { approve: false, notes: 'No' });
      return stage.revision(found);
    },
    APPROVED: async (stage) => stage.revision(await stage.approved()),
    PUBLISH_IN_PROGRESS: async (stage) => {
      const found = await stage.approved();
      await stage.publish(found);
      return stage.revision(found);
    },
    PUBLISH_FAILED: async (stage) => {
      const found = await stage.approved();
      await stage.spoil(found);
      await stage.publish(found);
      stage.pass();
      return stage.revision(found);
    },
    PUBLISHED: async (stage) => stage.revision(await stage.live()),
    PUBLISH_AS_PRIVATE_IN_PROGRESS: async (stage) => {
      const found = await stage.approved();
      await stage.publishPrivately(found);
      return stage.revision(found);
    },
    PUBLISH_AS_PRIVATE_FAILED: async (stage) => {
      const found = await stage.approved();
      await stage.spoil(found);
      await stage.publishPrivately(found);
      stage.pass();
      return stage.revision(found);
    },
    PUBLISHED_AS_PRIVATE: async (stage) => {
      const found = await stage.approved();
      await stage.publishPrivately(found);
      stage.pass();
      return stage.revision(found);
    },
    UNPUBLISH_IN_PROGRESS: async (stage) => {
      const found = await stage.live();
      await stage.client.withdrawListingRevision(found);
      return stage.revision(found);
    },
    UNPUBLISHED: async (stage) => {
      const found = await stage.live();
      await stage.client.withdrawListingRevision(found);
      stage.pass();
      return stage.revision(found);
    },
  },
  'ListingRevisionPackage.Status': {
    NEW: async (stage) => stage.item(await stage.draft()),
    PUBLISH_IN_PROGRESS: async (stage) => {
      const found = await stage.approved();
      await stage.publish(found);
      return stage.item(found);
    },
    PUBLISH_FAILED: async (stage) => {
      const found = await stage.approved();
      await stage.spoil(found);
      await stage.publish(found);
      stage.pass();
      return stage.item(found);
    },
    PUBLISHED: async (stage) => stage.item(await stage.live()),
    PUBLISHED_AS_PRIVATE: async (stage) => {
      const found = await stage.approved();
      await stage.publishPrivately(found);
      stage.pass();
      return stage.item(found);
    },
    UNPUBLISH_IN_PROGRESS: async (stage) => {
      const found = await stage.live();
      await stage.client.unPublishListingRevisionPackage({ listingRevisionPackageId: found.packageId });
      return stage.item(found);
    },
    UNPUBLISHED: async (stage) => {
      const found = await stage.live();
      await stage.client.unPublishListingRevisionPackage({ listingRevisionPackageId: found.packageId });
      stage.pass();
      return stage.item(found);
    },
  },
  'Artifact.Status': {
    IN_PROGRESS: async (stage) => (await stage.artifactOf(await stage.image())).status,
    AVAILABLE: async (stage) => {
      const id = await stage.image();
      stage.pass();
      return (await stage.artifactOf(id)).status;
    },
    UNAVAILABLE: async (stage) => {
      const id = await stage.image('ocid1.image.oc1.iad.fails');
      stage.pass();
      return (await stage.artifactOf(id)).status;
    },
  },
  ValidationStatus: {
    VALIDATION_IN_PROGRESS: async (stage) =>
      (await stage.artifactOf(await stage.image())).machineImage.validationStatus,
    VALIDATION_COMPLETED: async (stage) => {
      const id = await stage.image();
      stage.pass();
      return (await stage.artifactOf(id)).machineImage.validationStatus;
    },
    VALIDATION_FAILED: async (stage) => {
      const id = await stage.image('ocid1.image.oc1.iad.fails');
      stage.pass();
      return (await stage.artifactOf(id)).machineImage.validationStatus;
    },
  },
  PublicationStatus: {
    PUBLICATION_IN_PROGRESS: async (stage) =>
      (await stage.artifactOf(await stage.registry('iad.ocir.io/p/harbour:1'))).containerImage
        .publicationStatus,
    PUBLICATION_COMPLETED: async (stage) => {
      const id = await stage.registry('iad.ocir.io/p/harbour:1');
      stage.pass();
      return (await stage.artifactOf(id)).containerImage.publicationStatus;
    },
    PUBLICATION_FAILED: async (stage) => {
      const id = await stage.registry('iad.ocir.io/p/unpublishable:1');
      stage.pass();
      return (await stage.artifactOf(id)).containerImage.publicationStatus;
    },
  },
  'TermVersion.Status': {
    NOT_AVAILABLE: async (stage) => (await version(stage, false)).status,
    AVAILABLE: async (stage) => (await version(stage, true)).status,
    DELETED: unread,
  },
  OperationStatus: {
    ACCEPTED: async (stage) => workOf(stage, await clone(stage)),
    IN_PROGRESS: async (stage) => {
      const started = await clone(stage);
      stage.pass(STEP_MS / 2);
      return workOf(stage, started);
    },
    SUCCEEDED: async (stage) => {
      const started = await clone(stage);
      stage.pass();
      return workOf(stage, started);
    },
    FAILED: async (stage) => {
      const found = await stage.approved();
      await stage.spoil(found);
      const started = await stage.publish(found);
      stage.pass();
      return workOf(stage, started);
    },
    CANCELING: async (stage) => {
      const started = await clone(stage);
      await stage.client.cancelWorkRequest({ workRequestId: started.opcWorkRequestId });
      return workOf(stage, started);
    },
    CANCELED: async (stage) => {
      const started = await clone(stage);
      await stage.client.cancelWorkRequest({ workRequestId: started.opcWorkRequestId });
      stage.pass();
      return workOf(stage, started);
    },
    WAITING: serviceOnly,
    NEEDS_ATTENTION: serviceOnly,
  },
  'Listing.LifecycleState': {
    CREATING: async (stage) => listingState(stage, (await stage.publisher.listing()).id),
    ACTIVE: async (stage) => listingState(stage, (await stage.draft()).listingId),
    DELETING: async (stage) => {
      const { listingId } = await stage.draft();
      await stage.client.cascadingDeleteListing({ listingId });
      return listingState(stage, listingId);
    },
    UPDATING: atOnce,
    INACTIVE: serviceOnly,
    DELETED: unread,
    FAILED: serviceOnly,
  },
  'ListingRevision.LifecycleState': {
    ACTIVE: async (stage) => revisionState(stage, (await stage.draft()).listingRevisionId),
    DELETING: async (stage) => {
      const found = await stage.draft();
      await stage.client.cascadingDeleteListingRevision(found);
      return revisionState(stage, found.listingRevisionId);
    },
    CREATING: atOnce,
    UPDATING: atOnce,
    DELETED: unread,
    FAILED: serviceOnly,
  },
  'ListingRevisionPackage.LifecycleState': {
    ACTIVE: async (stage) => {
      const { packageId: listingRevisionPackageId } = await stage.draft();
      return (await stage.client.getListingRevisionPackage({ listingRevisionPackageId }))
        .listingRevisionPackage.lifecycleState;
    },
    CREATING: atOnce,
    UPDATING: atOnce,
    DELETING: atOnce,
    INACTIVE: serviceOnly,
    DELETED: unread,
    FAILED: serviceOnly,
  },
  'Artifact.LifecycleState': {
    CREATING: async (stage) => (await stage.artifactOf(await stage.image())).lifecycleState,
    ACTIVE: async (stage) => {
      const id = await stage.image();
      stage.pass();
      return (await stage.artifactOf(id)).lifecycleState;
    },
    UPDATING: async (stage) => {
      const artifactId = await stage.image();
      stage.pass();
      await stage.client.updateArtifact({
        artifactId,
        updateArtifactDetails: {
          artifactType: 'MACHINE_IMAGE',
          displayName: 'Renamed',
        } as models.UpdateMachineImageArtifactDetails,
      });
      return (await stage.artifactOf(artifactId)).lifecycleState;
    },
    DELETING: async (stage) => {
      const artifactId = await stage.image();
      stage.pass();
      await stage.client.deleteArtifact({ artifactId });
      return (await stage.artifactOf(artifactId)).lifecycleState;
    },
    DELETED: unread,
    FAILED: 'an artifact whose checks fail is ACTIVE and UNAVAILABLE',
  },
  'Term.LifecycleState': {
    ACTIVE: async (stage) =>
      (await stage.client.getTerm({ termId: await stage.publisher.term() })).term.lifecycleState,
    INACTIVE: serviceOnly,
  },
  'TermVersion.LifecycleState': {
    ACTIVE: async (stage) => (await version(stage, false)).lifecycleState,
    INACTIVE: serviceOnly,
  },
};

describe.each(Object.keys(ways))('%s', (type) => {
  // One marketplace for all of them: its clock may run ahead of the client's by five minutes.
  let stage: PublisherStage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test('has exactly the values that the SDK knows', () => {
    expect(Object.keys(ways[type] ?? {}).toSorted()).toEqual([...(sdkEnum(type) ?? [])].toSorted());
  });

  test.each(
    Object.entries(ways[type] ?? {}).flatMap(([value, way]) =>
      typeof way === 'string' ? [] : [{ value, way }],
    ),
  )('$value is brought about', async ({ value, way }) => {
    expect(await way(stage)).toBe(value);
  });
});

test('of what a publisher follows, only what the service alone decides is not brought about', () => {
  const rest = Object.entries(ways).flatMap(([type, values]) =>
    Object.entries(values).flatMap(([value, way]) => (typeof way === 'string' ? [`${type} ${value}`] : [])),
  );
  expect(rest.filter((name) => !name.includes('LifecycleState'))).toEqual([
    'TermVersion.Status DELETED',
    'OperationStatus WAITING',
    'OperationStatus NEEDS_ATTENTION',
  ]);
});

test('what was deleted cannot be read', async () => {
  const practice = await startForTest();
  const client = clientFor(practice);
  const publisher = new Publisher(client, practice);
  const termVersionId = await publisher.termVersion(await publisher.term());
  await client.deleteTermVersion({ termVersionId });
  expect(await refusalOf(client.getTermVersion({ termVersionId }))).toMatchObject({ status: 404 });
});

describe('Vitrine says where a revision stands', () => {
  const draft = 'd' as DraftId;
  const stateOf = (status: string) =>
    reading(
      { objects: { [`listing:${draft}`]: { id: 'l' }, [`revision:${draft}`]: { id: 'r', status } } },
      draft,
      'listing',
    ).state;

  test.each(sdkEnum('ListingRevision.Status') ?? [])('in %s', (status) => {
    expect(stateOf(status)).not.toBe('unknown');
  });

  test('and that it does not know of a status that the API has since learnt', () => {
    expect(stateOf('HELD_FOR_COMPLIANCE')).toBe('unknown');
  });
});
