import type { Doc } from '../store.ts';
import { conflict, incorrectState, invalid, notFound } from './errors.ts';
import { listOperation } from './lists.ts';
import { mimeTypeByContent } from './mime-type.ts';
import { done, type Operation, readOperation, shown } from './operation.ts';
import { lifecycleOfListing, mimeTypeOf } from './present.ts';
import {
  CHILD_KINDS,
  DELETABLE_REVISIONS,
  EDITABLE,
  removeRevision,
  requireNoOtherNew,
  requireStatus,
} from './revision-rules.ts';
import { change, contentEtagOf, create, findRelated, text } from './world.ts';

export const revisionOperations: readonly Operation[] = [
  readOperation('getListingRevision', '/listingRevisions/{id}', 'listingRevision'),
  listOperation({
    name: 'listListingRevisions',
    path: '/listingRevisions',
    kind: 'listingRevision',
    parent: { query: 'listingId', kind: 'listing' },
    filters: {
      compartmentId: 'compartmentId',
      displayName: 'displayName',
      lifecycleState: 'lifecycleState',
      listingRevisionStatus: 'status',
    },
  }),
  {
    name: 'createListingRevision',
    method: 'POST',
    path: '/listingRevisions',
    body: 'CreateListingRevisionDetails',
    takesRetryToken: true,
    run: ({ world, body }) => {
      const listing = findRelated(world, 'listing', body['listingId'], 'listingId');
      if (body['listingType'] !== listing.doc['listingType']) {
        throw invalid(
          `The field listingType must be that of the listing, ${text(listing.doc, 'listingType')}.`,
        );
      }
      if ((body['status'] ?? 'NEW') !== 'NEW')
        throw invalid('The field status can only be NEW for a new revision.');
      if (lifecycleOfListing(world, listing) !== 'ACTIVE') {
        throw incorrectState('The listing is not ACTIVE yet. Wait until it is before creating a revision.');
      }
      requireNoOtherNew(world, listing.id);
      const earlier = world.store.list('listingRevision', listing.id);
      const revision = create(world, {
        kind: 'listingRevision',
        parentId: listing.id,
        doc: {
          ...body,
          displayName: body['displayName'] ?? listing.doc['name'],
          compartmentId: listing.doc['compartmentId'],
          revisionNumber: nextRevisionNumber(earlier),
          status: 'NEW',
          lifecycleState: 'ACTIVE',
          packageType: listing.doc['packageType'],
        },
      });
      return shown(world, revision);
    },
  },
  {
    name: 'updateListingRevision',
    method: 'PUT',
    path: '/listingRevisions/{id}',
    kind: 'listingRevision',
    body: 'UpdateListingRevisionDetails',
    run: ({ world, body }, revision) => {
      requireSame(body, revision.doc, 'listingType');
      requireStatus(revision, EDITABLE, 'changed');
      refuseClearing(body, [
        'displayName',
        'headline',
        'pricingType',
        'products',
        'productCodes',
        'industries',
      ]);
      return shown(world, change(world, revision, body));
    },
  },
  {
    name: 'deleteListingRevision',
    method: 'DELETE',
    path: '/listingRevisions/{id}',
    kind: 'listingRevision',
    run: ({ world }, revision) => {
      requireStatus(revision, DELETABLE_REVISIONS, 'deleted');
      if (CHILD_KINDS.some((kind) => world.store.list(kind, revision.id).length > 0)) {
        throw conflict(
          'The revision has attachments, notes or packages. Delete them first, or use cascadingDelete.',
        );
      }
      removeRevision(world, revision);
      return done();
    },
  },
  {
    name: 'updateListingRevisionIconContent',
    method: 'PUT',
    path: '/listingRevisions/{id}/icon/content',
    kind: 'listingRevision',
    body: 'file',
    run: ({ world, headers, received }, revision) => {
      requireStatus(revision, EDITABLE, 'changed');
      const mimeType = mimeTypeByContent(received.head, headers['content-type']);
      const body = world.store.bodies.keep(received);
      return shown(world, change(world, revision, {}, { hidden: { mimeType }, body }));
    },
  },
  {
    name: 'getListingRevisionIconContent',
    method: 'GET',
    path: '/listingRevisions/{id}/icon/content',
    kind: 'listingRevision',
    run: (_call, revision) => {
      if (revision.body === null) throw notFound('icon of this listing revision');
      return {
        status: 200,
        headers: { etag: contentEtagOf(revision) },
        file: { hash: revision.body, mimeType: mimeTypeOf(revision) },
      };
    },
  },
];

export function nextRevisionNumber(earlier: readonly { readonly doc: Doc }[]): string {
  const highest = Math.max(0, ...earlier.map(({ doc }) => Number(doc['revisionNumber']) || 0));
  return String(highest + 1);
}

/** A discriminator is repeated in an update, and never changes. */
export function requireSame(body: Doc, doc: Doc, field: string): void {
  if (body[field] !== doc[field]) throw invalid(`The field ${field} must stay ${text(doc, field)}.`);
}

/** What every read shows cannot be taken away. */
export function refuseClearing(body: Doc, fields: readonly string[]): void {
  for (const field of fields)
    if (body[field] === null) throw invalid(`The field ${field} cannot be cleared.`);
}
