import type { Resource } from '../store.ts';
import { conflict, notFound } from './errors.ts';
import { listOperation } from './lists.ts';
import { mimeTypeByContent } from './mime-type.ts';
import { type Call, done, type Operation, readOperation, shown } from './operation.ts';
import { mimeTypeOf } from './present.ts';
import { refuseClearing } from './revisions.ts';
import { isUsed } from './terms.ts';
import { change, contentEtagOf, create, find, findRelated, text } from './world.ts';

const KIND = 'termVersion';

export const termVersionOperations: readonly Operation[] = [
  readOperation('getTermVersion', '/termVersions/{id}', KIND),
  listOperation({
    name: 'listTermVersions',
    path: '/termVersions',
    kind: KIND,
    parent: { query: 'termId', kind: 'term' },
    filters: { compartmentId: 'compartmentId', displayName: 'displayName' },
  }),
  {
    name: 'createTermVersion',
    method: 'POST',
    path: '/termVersions',
    body: 'file',
    requiredHeaders: ['term-id'],
    takesRetryToken: true,
    run: (call) => {
      const { world, headers } = call;
      const term = findRelated(world, 'term', headers['term-id'], 'term-id');
      const number = world.store.list(KIND, term.id).length + 1;
      const version = create(world, {
        kind: KIND,
        parentId: term.id,
        doc: {
          termId: term.id,
          termAuthor: term.doc['author'],
          author: term.doc['author'],
          displayName: headers['display-name'] || `${text(term.doc, 'name')} ${number}`,
          compartmentId: term.doc['compartmentId'],
          status: 'NOT_AVAILABLE',
          lifecycleState: 'ACTIVE',
        },
        ...upload(call),
      });
      return shown(world, version);
    },
  },
  {
    name: 'updateTermVersion',
    method: 'PUT',
    path: '/termVersions/{id}',
    kind: KIND,
    body: 'UpdateTermVersionDetails',
    run: ({ world, body }, version) => {
      refuseClearing(body, ['displayName']);
      return shown(world, change(world, version, body));
    },
  },
  {
    name: 'updateTermVersionContent',
    method: 'PUT',
    path: '/termVersions/{id}/content',
    kind: KIND,
    body: 'file',
    run: (call, version) => {
      const displayName = call.headers['display-name'] || version.doc['displayName'];
      return shown(call.world, change(call.world, version, { displayName }, upload(call)));
    },
  },
  {
    name: 'getTermVersionContent',
    method: 'GET',
    path: '/termVersions/{id}/content',
    kind: KIND,
    run: (_call, version) => {
      if (version.body === null) throw notFound('content of this term version');
      return {
        status: 200,
        headers: { etag: contentEtagOf(version) },
        file: { hash: version.body, mimeType: mimeTypeOf(version) },
      };
    },
  },
  {
    name: 'deleteTermVersion',
    method: 'DELETE',
    path: '/termVersions/{id}',
    kind: KIND,
    run: ({ world }, version) => {
      const term = find(world, 'term', version.parentId ?? '');
      if (isActive(version) && isUsed(world, term)) {
        throw conflict('This is the active version of a term that packages use; activate another one first.');
      }
      world.store.remove(version);
      return done();
    },
  },
  {
    name: 'activateTermVersion',
    method: 'POST',
    path: '/termVersions/{id}/actions/Activate',
    kind: KIND,
    run: ({ world }, version) => {
      for (const other of world.store.list(KIND, version.parentId ?? '')) {
        if (other.id !== version.id && isActive(other)) change(world, other, { status: 'NOT_AVAILABLE' });
      }
      return shown(world, isActive(version) ? version : change(world, version, { status: 'AVAILABLE' }));
    },
  },
];

const isActive = (version: Resource): boolean => version.doc['status'] === 'AVAILABLE';

function upload({ world, headers, received }: Call): {
  readonly hidden: { mimeType: string };
  readonly body: string;
} {
  const mimeType = mimeTypeByContent(received.head, headers['content-type']);
  return { hidden: { mimeType }, body: world.store.bodies.keep(received) };
}
