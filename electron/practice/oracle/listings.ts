import type { Resource } from '../store.ts';
import { conflict, incorrectState, OracleError } from './errors.ts';
import { listOperation } from './lists.ts';
import { accepted, done, type Operation, readOperation, shown } from './operation.ts';
import { CHILD_KINDS, DELETABLE_REVISIONS, removeRevision } from './revision-rules.ts';
import { inputOf, startWork, subjectOf, type WorkKind } from './work-requests.ts';
import { change, checkCompartment, create, text, type World } from './world.ts';

export const listingOperations: readonly Operation[] = [
  readOperation('getListing', '/listings/{id}', 'listing'),
  listOperation({
    name: 'listListings',
    path: '/listings',
    kind: 'listing',
    required: ['compartmentId'],
    filters: {
      compartmentId: 'compartmentId',
      lifecycleState: 'lifecycleState',
      listingType: 'listingType',
      name: 'name',
    },
  }),
  {
    name: 'createListing',
    method: 'POST',
    path: '/listings',
    body: 'CreateListingDetails',
    takesRetryToken: true,
    run: ({ world, body }) => {
      checkCompartment(body['compartmentId']);
      if (world.store.count('listing') >= world.listingLimit) {
        throw new OracleError(
          400,
          'LimitExceeded',
          `The limit listing-count of ${world.listingLimit} is reached.`,
        );
      }
      const listing = create(world, {
        kind: 'listing',
        doc: { ...body, publisherId: world.identity.publisherId, lifecycleState: 'CREATING' },
        hidden: { activeAt: world.now() + world.delays.listingMs },
      });
      return shown(world, listing);
    },
  },
  {
    name: 'updateListing',
    method: 'PUT',
    path: '/listings/{id}',
    kind: 'listing',
    body: 'UpdateListingDetails',
    run: ({ world, body }, listing) => shown(world, change(world, listing, body)),
  },
  {
    name: 'deleteListing',
    method: 'DELETE',
    path: '/listings/{id}',
    kind: 'listing',
    run: ({ world }, listing) => {
      if (world.store.list('listingRevision', listing.id).length > 0) {
        throw conflict('The listing has revisions. Delete them first, or use cascadingDelete.');
      }
      world.store.remove(listing);
      return done();
    },
  },
  {
    name: 'cascadingDeleteListing',
    method: 'POST',
    path: '/listings/{id}/actions/cascadingDelete',
    kind: 'listing',
    takesRetryToken: true,
    run: ({ world }, listing) => {
      checkNothingIsLive(world, listing);
      const deleting = change(world, listing, { lifecycleState: 'DELETING' });
      return accepted(start(world, deleting, 'CASCADING_DELETE_LISTING'));
    },
  },
  {
    name: 'changeListingCompartment',
    method: 'POST',
    path: '/listings/{id}/actions/changeCompartment',
    kind: 'listing',
    body: 'ChangeListingCompartmentDetails',
    takesRetryToken: true,
    run: ({ world, body }, listing) => {
      if (body['compartmentId'] !== undefined) checkCompartment(body['compartmentId']);
      const input = { compartmentId: body['compartmentId'] ?? listing.doc['compartmentId'] };
      return accepted(start(world, listing, 'CHANGE_LISTING_COMPARTMENT', input));
    },
  },
];

export const listingWork: Readonly<Record<string, WorkKind>> = {
  CASCADING_DELETE_LISTING: {
    finish: (world, work) => {
      const listing = subjectOf(world, work);
      if (listing === undefined) return {};
      for (const revision of world.store.list('listingRevision', listing.id)) removeRevision(world, revision);
      world.store.remove(listing);
      return { resources: [{ entityType: 'listing', actionType: 'DELETED', identifier: listing.id }] };
    },
    undo: (world, work) => {
      const listing = subjectOf(world, work);
      if (listing !== undefined) change(world, listing, { lifecycleState: 'ACTIVE' });
    },
  },
  CHANGE_LISTING_COMPARTMENT: {
    finish: (world, work) => {
      const listing = subjectOf(world, work);
      if (listing === undefined) return { failure: { code: 'NotFound', message: 'The listing is gone.' } };
      const compartmentId = text(inputOf(work), 'compartmentId');
      for (const revision of world.store.list('listingRevision', listing.id)) {
        for (const kind of CHILD_KINDS) {
          for (const child of world.store.list(kind, revision.id)) change(world, child, { compartmentId });
        }
        change(world, revision, { compartmentId });
      }
      change(world, listing, { compartmentId });
      return { resources: [{ entityType: 'listing', actionType: 'UPDATED', identifier: listing.id }] };
    },
  },
};

function checkNothingIsLive(world: World, listing: Resource): void {
  for (const revision of world.store.list('listingRevision', listing.id)) {
    const status = text(revision.doc, 'status');
    if (!DELETABLE_REVISIONS.has(status)) {
      throw incorrectState(
        `A revision of the listing is ${status}. Withdraw it before the listing is deleted.`,
      );
    }
  }
}

function start(world: World, listing: Resource, operationType: string, input = {}): string {
  return startWork(world, {
    operationType,
    compartmentId: text(listing.doc, 'compartmentId'),
    subject: listing,
    entityType: 'listing',
    durationMs: world.delays.workRequestMs,
    input,
  });
}
