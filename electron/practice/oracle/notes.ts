import type { Resource } from '../store.ts';
import { listOperation } from './lists.ts';
import { done, type Operation, readOperation, shown } from './operation.ts';
import { change, create, findRelated, type World } from './world.ts';

export const noteOperations: readonly Operation[] = [
  readOperation('getListingRevisionNote', '/listingRevisionNotes/{id}', 'listingRevisionNote'),
  listOperation({
    name: 'listListingRevisionNotes',
    path: '/listingRevisionNotes',
    kind: 'listingRevisionNote',
    parent: { query: 'listingRevisionId', kind: 'listingRevision' },
    filters: { compartmentId: 'compartmentId' },
  }),
  {
    name: 'createListingRevisionNote',
    method: 'POST',
    path: '/listingRevisionNotes',
    body: 'CreateListingRevisionNoteDetails',
    takesRetryToken: true,
    run: ({ world, body }) => {
      const revision = findRelated(world, 'listingRevision', body['listingRevisionId'], 'listingRevisionId');
      return shown(world, addNote(world, revision, 'PUBLISHER', body));
    },
  },
  {
    name: 'updateListingRevisionNote',
    method: 'PUT',
    path: '/listingRevisionNotes/{id}',
    kind: 'listingRevisionNote',
    body: 'UpdateListingRevisionNoteDetails',
    run: ({ world, body }, note) => shown(world, change(world, note, body)),
  },
  {
    name: 'deleteListingRevisionNote',
    method: 'DELETE',
    path: '/listingRevisionNotes/{id}',
    kind: 'listingRevisionNote',
    run: ({ world }, note) => {
      world.store.remove(note);
      return done();
    },
  },
];

export function addNote(
  world: World,
  revision: Resource,
  noteSource: 'PUBLISHER' | 'ADMINISTRATOR',
  body: Readonly<Record<string, unknown>>,
): Resource {
  return create(world, {
    kind: 'listingRevisionNote',
    parentId: revision.id,
    doc: {
      ...body,
      listingRevisionId: revision.id,
      compartmentId: revision.doc['compartmentId'],
      noteSource,
      lifecycleState: 'ACTIVE',
    },
  });
}
