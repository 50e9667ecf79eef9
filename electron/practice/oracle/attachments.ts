import type { Doc } from '../store.ts';
import { invalid, notFound } from './errors.ts';
import { listOperation } from './lists.ts';
import { mimeTypeByContent } from './mime-type.ts';
import { done, type Operation, readOperation, shown } from './operation.ts';
import { mimeTypeOf } from './present.ts';
import { EDITABLE, requireStatus, revisionOf } from './revision-rules.ts';
import { refuseClearing, requireSame } from './revisions.ts';
import { change, contentEtagOf, create, findRelated, text } from './world.ts';

const KIND = 'listingRevisionAttachment';

export const attachmentOperations: readonly Operation[] = [
  readOperation('getListingRevisionAttachment', '/listingRevisionAttachments/{id}', KIND),
  listOperation({
    name: 'listListingRevisionAttachments',
    path: '/listingRevisionAttachments',
    kind: KIND,
    parent: { query: 'listingRevisionId', kind: 'listingRevision' },
    filters: { displayName: 'displayName', lifecycleState: 'lifecycleState', compartmentId: 'compartmentId' },
  }),
  {
    name: 'createListingRevisionAttachment',
    method: 'POST',
    path: '/listingRevisionAttachments',
    body: 'CreateListingRevisionAttachmentDetails',
    takesRetryToken: true,
    run: ({ world, body }) => {
      const revision = findRelated(world, 'listingRevision', body['listingRevisionId'], 'listingRevisionId');
      requireStatus(revision, EDITABLE, 'changed');
      const { videoAttachmentDetails, ...rest } = body;
      const video = (videoAttachmentDetails ?? {}) as Doc; // Checked against its model before.
      const attachment = create(world, {
        kind: KIND,
        parentId: revision.id,
        doc: {
          ...rest,
          ...video,
          displayName: body['displayName'] ?? '',
          compartmentId: revision.doc['compartmentId'],
          lifecycleState: 'ACTIVE',
        },
      });
      return shown(world, attachment);
    },
  },
  {
    name: 'updateListingRevisionAttachment',
    method: 'PUT',
    path: '/listingRevisionAttachments/{id}',
    kind: KIND,
    body: 'UpdateListingRevisionAttachmentDetails',
    run: ({ world, body }, attachment) => {
      requireSame(body, attachment.doc, 'attachmentType');
      requireStatus(revisionOf(world, attachment), EDITABLE, 'changed');
      refuseClearing(body, ['displayName', 'documentCategory']);
      return shown(world, change(world, attachment, body));
    },
  },
  {
    name: 'deleteListingRevisionAttachment',
    method: 'DELETE',
    path: '/listingRevisionAttachments/{id}',
    kind: KIND,
    run: ({ world }, attachment) => {
      requireStatus(revisionOf(world, attachment), EDITABLE, 'changed');
      world.store.remove(attachment);
      return done();
    },
  },
  {
    name: 'updateListingRevisionAttachmentContent',
    method: 'PUT',
    path: '/listingRevisionAttachments/{id}/content',
    kind: KIND,
    body: 'file',
    run: ({ world, headers, received }, attachment) => {
      if (text(attachment.doc, 'attachmentType') === 'VIDEO') {
        throw invalid('An attachment of type VIDEO is an address and takes no content.');
      }
      requireStatus(revisionOf(world, attachment), EDITABLE, 'changed');
      const mimeType = mimeTypeByContent(received.head, headers['content-type']);
      const body = world.store.bodies.keep(received);
      return shown(world, change(world, attachment, {}, { hidden: { mimeType }, body }));
    },
  },
  {
    name: 'getListingRevisionAttachmentContent',
    method: 'GET',
    path: '/listingRevisionAttachments/{id}/content',
    kind: KIND,
    run: (_call, attachment) => {
      if (attachment.body === null) throw notFound('content of this attachment');
      return {
        status: 200,
        headers: { etag: contentEtagOf(attachment) },
        file: { hash: attachment.body, mimeType: mimeTypeOf(attachment) },
      };
    },
  },
];
