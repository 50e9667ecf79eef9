import type { Doc, Resource } from '../store.ts';
import { incorrectState, invalid } from './errors.ts';
import { listOperation } from './lists.ts';
import { accepted, done, type Operation, readOperation, shown } from './operation.ts';
import { EDITABLE, LIVE, requireStatus, revisionOf } from './revision-rules.ts';
import { refuseClearing } from './revisions.ts';
import { startWork } from './work-requests.ts';
import { change, create, findRelated, text, type World } from './world.ts';

const KIND = 'listingRevisionPackage';
/** A package may be added to a live revision and published by itself. Inferred from there being a call for that. */
const TAKES_PACKAGES = new Set([...EDITABLE, ...LIVE]);

export const packageOperations: readonly Operation[] = [
  readOperation('getListingRevisionPackage', '/listingRevisionPackages/{id}', KIND),
  listOperation({
    name: 'listListingRevisionPackages',
    path: '/listingRevisionPackages',
    kind: KIND,
    parent: { query: 'listingRevisionId', kind: 'listingRevision' },
    filters: { displayName: 'displayName', lifecycleState: 'lifecycleState', compartmentId: 'compartmentId' },
  }),
  {
    name: 'createListingRevisionPackage',
    method: 'POST',
    path: '/listingRevisionPackages',
    body: 'CreateListingRevisionPackageDetails',
    takesRetryToken: true,
    run: ({ world, body }) => {
      const revision = findRelated(world, 'listingRevision', body['listingRevisionId'], 'listingRevisionId');
      requireStatus(revision, TAKES_PACKAGES, 'given a package');
      const artifact = checkReferences(world, revision, body);
      const created = create(world, {
        kind: KIND,
        parentId: revision.id,
        doc: {
          ...body,
          displayName: body['displayName'] ?? '',
          isDefault: body['isDefault'] ?? false,
          compartmentId: revision.doc['compartmentId'],
          packageType: artifact.doc['artifactType'],
          lifecycleState: 'ACTIVE',
          status: 'NEW',
        },
      });
      if (body['isDefault'] === true) makeOnlyDefault(world, created);
      return shown(world, created);
    },
  },
  {
    name: 'updateListingRevisionPackage',
    method: 'PUT',
    path: '/listingRevisionPackages/{id}',
    kind: KIND,
    body: 'UpdateListingRevisionPackageDetails',
    run: ({ world, body }, target) => {
      const revision = requireChangeable(world, target);
      refuseClearing(body, [
        'packageVersion',
        'displayName',
        'artifactId',
        'termId',
        'isDefault',
        'areSecurityUpgradesProvided',
      ]);
      const { doc } = target;
      const references = {
        artifactId: body['artifactId'] ?? doc['artifactId'],
        termId: body['termId'] ?? doc['termId'],
      };
      const isMoved = body['artifactId'] !== undefined || body['termId'] !== undefined;
      const packageType = isMoved
        ? checkReferences(world, revision, references).doc['artifactType']
        : doc['packageType'];
      const changed = change(world, target, { ...body, packageType });
      if (body['isDefault'] === true) makeOnlyDefault(world, changed);
      return shown(world, changed);
    },
  },
  {
    name: 'deleteListingRevisionPackage',
    method: 'DELETE',
    path: '/listingRevisionPackages/{id}',
    kind: KIND,
    run: ({ world }, target) => {
      requireChangeable(world, target);
      world.store.remove(target);
      return done();
    },
  },
  {
    name: 'markListingRevisionPackageAsDefault',
    method: 'POST',
    path: '/listingRevisionPackages/{id}/actions/markAsDefault',
    kind: KIND,
    takesRetryToken: true,
    run: ({ world }, target) => {
      requireStatus(revisionOf(world, target), TAKES_PACKAGES, 'given another default package');
      return accepted(startPackageWork(world, target, 'MARK_AS_DEFAULT_LISTING_REVISION_PACKAGE'));
    },
  },
  {
    name: 'publishListingRevisionPackage',
    method: 'POST',
    path: '/listingRevisionPackages/{id}/actions/publish',
    kind: KIND,
    takesRetryToken: true,
    run: ({ world }, target) => {
      requireStatus(revisionOf(world, target), LIVE, 'given one more published package');
      requirePackageStatus(target, ['NEW', 'UNPUBLISHED', 'PUBLISH_FAILED'], 'published');
      const input = { previous: target.doc['status'] };
      const changed = change(world, target, { status: 'PUBLISH_IN_PROGRESS' });
      return accepted(startPackageWork(world, changed, 'PUBLISH_LISTING_REVISION_PACKAGE', input));
    },
  },
  {
    name: 'unPublishListingRevisionPackage',
    method: 'POST',
    path: '/listingRevisionPackages/{id}/actions/unPublish',
    kind: KIND,
    takesRetryToken: true,
    run: ({ world }, target) => {
      requirePackageStatus(target, ['PUBLISHED', 'PUBLISHED_AS_PRIVATE'], 'unpublished');
      const input = { previous: target.doc['status'] };
      const changed = change(world, target, { status: 'UNPUBLISH_IN_PROGRESS' });
      return accepted(startPackageWork(world, changed, 'UNPUBLISH_LISTING_REVISION_PACKAGE', input));
    },
  },
];

/** One package of a revision is the default; the others stop being it. Inferred. */
export function makeOnlyDefault(world: World, chosen: Resource): void {
  for (const other of world.store.list(KIND, chosen.parentId ?? '')) {
    if (other.id !== chosen.id && other.doc['isDefault'] === true) change(world, other, { isDefault: false });
  }
}

function checkReferences(world: World, revision: Resource, body: Doc): Resource {
  const artifact = findRelated(world, 'artifact', body['artifactId'], 'artifactId');
  findRelated(world, 'term', body['termId'], 'termId');
  const wanted = text(revision.doc, 'packageType');
  if (artifact.doc['artifactType'] !== wanted) {
    throw invalid(
      `The field artifactId names an artifact of type ${text(artifact.doc, 'artifactType')}; the listing's packages are ${wanted}.`,
    );
  }
  if (artifact.doc['lifecycleState'] !== 'ACTIVE' || artifact.doc['status'] !== 'AVAILABLE') {
    throw incorrectState(
      'The artifact can be used once its lifecycleState is ACTIVE and its status AVAILABLE.',
    );
  }
  return artifact;
}

function requireChangeable(world: World, target: Resource): Resource {
  const revision = revisionOf(world, target);
  if (!EDITABLE.has(text(revision.doc, 'status'))) {
    requireStatus(revision, TAKES_PACKAGES, 'changed');
    requirePackageStatus(target, ['NEW', 'UNPUBLISHED', 'PUBLISH_FAILED'], 'changed');
  }
  return revision;
}

function requirePackageStatus(target: Resource, allowed: readonly string[], verb: string): void {
  const status = text(target.doc, 'status');
  if (!allowed.includes(status)) {
    throw incorrectState(
      `A package in the status ${status} cannot be ${verb}; it would have to be ${allowed.join(' or ')}.`,
    );
  }
}

function startPackageWork(world: World, target: Resource, operationType: string, input: Doc = {}): string {
  return startWork(world, {
    operationType,
    compartmentId: text(target.doc, 'compartmentId'),
    subject: target,
    entityType: 'listingRevisionPackage',
    durationMs: operationType.startsWith('MARK') ? world.delays.workRequestMs : world.delays.publishMs,
    input,
  });
}
