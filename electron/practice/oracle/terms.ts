import type { Resource } from '../store.ts';
import { conflict } from './errors.ts';
import { listOperation } from './lists.ts';
import { accepted, done, type Operation, readOperation, shown } from './operation.ts';
import { inputOf, startWork, subjectOf, type WorkKind } from './work-requests.ts';
import { change, checkCompartment, create, text, type World } from './world.ts';

export const termOperations: readonly Operation[] = [
  readOperation('getTerm', '/terms/{id}', 'term'),
  listOperation({
    name: 'listTerms',
    path: '/terms',
    kind: 'term',
    required: ['compartmentId'],
    filters: { compartmentId: 'compartmentId', name: 'name' },
  }),
  {
    name: 'createTerm',
    method: 'POST',
    path: '/terms',
    body: 'CreateTermDetails',
    takesRetryToken: true,
    run: ({ world, body }) => {
      checkCompartment(body['compartmentId']);
      const doc = {
        ...body,
        author: 'PARTNER',
        publisherId: world.identity.publisherId,
        lifecycleState: 'ACTIVE',
      };
      return shown(world, create(world, { kind: 'term', doc }));
    },
  },
  {
    name: 'updateTerm',
    method: 'PUT',
    path: '/terms/{id}',
    kind: 'term',
    body: 'UpdateTermDetails',
    run: ({ world, body }, term) => shown(world, change(world, term, body)),
  },
  {
    name: 'deleteTerm',
    method: 'DELETE',
    path: '/terms/{id}',
    kind: 'term',
    run: ({ world }, term) => {
      if (isUsed(world, term)) throw conflict('The term is used by a package and cannot be deleted.');
      for (const version of world.store.list('termVersion', term.id)) world.store.remove(version);
      world.store.remove(term);
      return done();
    },
  },
  {
    name: 'changeTermCompartment',
    method: 'POST',
    path: '/terms/{id}/actions/changeCompartment',
    kind: 'term',
    body: 'ChangeTermCompartmentDetails',
    takesRetryToken: true,
    run: ({ world, body }, term) => {
      if (body['compartmentId'] !== undefined) checkCompartment(body['compartmentId']);
      const workRequestId = startWork(world, {
        operationType: 'CHANGE_TERM_COMPARTMENT',
        compartmentId: text(term.doc, 'compartmentId'),
        subject: term,
        entityType: 'term',
        durationMs: world.delays.workRequestMs,
        input: { compartmentId: body['compartmentId'] ?? term.doc['compartmentId'] },
      });
      return accepted(workRequestId);
    },
  },
];

export const termWork: Readonly<Record<string, WorkKind>> = {
  CHANGE_TERM_COMPARTMENT: {
    finish: (world, work) => {
      const term = subjectOf(world, work);
      if (term === undefined) return { failure: { code: 'NotFound', message: 'The term is gone.' } };
      const compartmentId = text(inputOf(work), 'compartmentId');
      for (const version of world.store.list('termVersion', term.id))
        change(world, version, { compartmentId });
      change(world, term, { compartmentId });
      return { resources: [{ entityType: 'term', actionType: 'UPDATED', identifier: term.id }] };
    },
  },
};

export function isUsed(world: World, term: Resource): boolean {
  return world.store.list('listingRevisionPackage').some(({ doc }) => doc['termId'] === term.id);
}
