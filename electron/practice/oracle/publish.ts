import type { Doc, Resource } from '../store.ts';
import { cloneRevision } from './clone.ts';
import { invalid } from './errors.ts';
import { seedInsight } from './insight-seed.ts';
import { accepted, type Operation } from './operation.ts';
import { publishedPackage, publishFailure } from './package-work.ts';
import {
  CLONEABLE,
  LIVE,
  PUBLISHABLE,
  PUBLISHABLE_AS_PRIVATE,
  requireNoOtherNew,
  requireStatus,
} from './revision-rules.ts';
import { inputOf, startWork, subjectOf, type WorkKind, type WorkResult } from './work-requests.ts';
import { change, text, type World } from './world.ts';

/** The packages that are published along with their revision. */
const NOT_YET_PUBLISHED = new Set(['NEW', 'PUBLISH_FAILED', 'PUBLISHED_AS_PRIVATE']);

export const publishOperations: readonly Operation[] = [
  {
    name: 'publishListingRevision',
    method: 'POST',
    path: '/listingRevisions/{id}/actions/publish',
    kind: 'listingRevision',
    takesRetryToken: true,
    run: ({ world }, revision) => {
      requireStatus(revision, PUBLISHABLE, 'published');
      return accepted(startPublishing(world, revision));
    },
  },
  {
    name: 'publishListingRevisionAsPrivate',
    method: 'POST',
    path: '/listingRevisions/{id}/actions/publishAsPrivate',
    kind: 'listingRevision',
    body: 'PublishListingRevisionAsPrivateDetails',
    takesRetryToken: true,
    run: ({ world, body }, revision) => {
      requireStatus(revision, PUBLISHABLE_AS_PRIVATE, 'published as private');
      const allowedTenancies = (body['allowedTenancies'] ?? []) as readonly string[]; // Checked against its model.
      for (const tenancy of allowedTenancies) {
        if (!tenancy.startsWith('ocid1.tenancy.'))
          throw invalid('The field allowedTenancies must hold OCIDs of tenancies.');
      }
      return accepted(startPublishing(world, revision, allowedTenancies));
    },
  },
  {
    name: 'withdrawListingRevision',
    method: 'POST',
    path: '/listingRevisions/{id}/actions/withdraw',
    kind: 'listingRevision',
    takesRetryToken: true,
    run: ({ world }, revision) => {
      requireStatus(revision, LIVE, 'withdrawn');
      const input = remember(world, revision);
      const changed = change(world, revision, { status: 'UNPUBLISH_IN_PROGRESS' });
      return accepted(startRevisionWork(world, changed, 'WITHDRAW_LISTING_REVISION', input));
    },
  },
  {
    name: 'cloneListingRevision',
    method: 'POST',
    path: '/listingRevisions/{id}/actions/clone',
    kind: 'listingRevision',
    takesRetryToken: true,
    run: ({ world }, revision) => {
      requireStatus(revision, CLONEABLE, 'cloned');
      requireNoOtherNew(world, text(revision.doc, 'listingId'));
      return accepted(startRevisionWork(world, revision, 'CLONE_LISTING_REVISION', {}));
    },
  },
];

export const publishWork: Readonly<Record<string, WorkKind>> = {
  PUBLISH_LISTING_REVISION: { finish: (world, work) => finishPublishing(world, work, false), undo: restore },
  PUBLISH_LISTING_REVISION_AS_PRIVATE: {
    finish: (world, work) => finishPublishing(world, work, true),
    undo: restore,
  },
  WITHDRAW_LISTING_REVISION: {
    finish: (world, work) => {
      const revision = subjectOf(world, work);
      if (revision === undefined) return gone();
      unpublish(world, revision);
      return updated(revision);
    },
    undo: restore,
  },
  CLONE_LISTING_REVISION: {
    finish: (world, work) => {
      const source = subjectOf(world, work);
      return source === undefined ? gone() : cloneRevision(world, source);
    },
  },
};

/** Begins to publish, to everyone or to the tenancies given. @returns the work request's id */
export function startPublishing(
  world: World,
  revision: Resource,
  allowedTenancies?: readonly string[],
): string {
  const isPrivate = allowedTenancies !== undefined;
  world.store.cancelTasks(revision.id);
  const input = { ...remember(world, revision), allowedTenancies };
  for (const item of world.store.list('listingRevisionPackage', revision.id)) {
    if (isPublishedWith(item)) change(world, item, { status: 'PUBLISH_IN_PROGRESS' });
  }
  const status = isPrivate ? 'PUBLISH_AS_PRIVATE_IN_PROGRESS' : 'PUBLISH_IN_PROGRESS';
  const changed = change(world, revision, { status });
  const operationType = isPrivate ? 'PUBLISH_LISTING_REVISION_AS_PRIVATE' : 'PUBLISH_LISTING_REVISION';
  return startRevisionWork(world, changed, operationType, input);
}

function finishPublishing(world: World, work: Resource, isPrivate: boolean): WorkResult {
  const revision = subjectOf(world, work);
  if (revision === undefined) return gone();
  const packages = world.store
    .list('listingRevisionPackage', revision.id)
    .filter((item) => text(item.doc, 'status') === 'PUBLISH_IN_PROGRESS');
  const failure = packages.map((item) => publishFailure(world, item)).find((found) => found !== undefined);
  if (failure !== undefined) {
    for (const item of packages) change(world, item, { status: 'PUBLISH_FAILED' });
    const status = isPrivate ? 'PUBLISH_AS_PRIVATE_FAILED' : 'PUBLISH_FAILED';
    change(world, revision, { status, statusNotes: failure.message });
    return { failure };
  }
  for (const item of packages)
    change(world, item, publishedPackage(world, item, isPrivate), { hidden: { wasWithdrawn: null } });
  for (const other of world.store.list('listingRevision', text(revision.doc, 'listingId'))) {
    if (other.id !== revision.id && isSuperseded(other, isPrivate)) unpublish(world, other);
  }
  const isApplication = revision.doc['listingType'] === 'OCI_APPLICATION';
  const allowedTenancies = isPrivate && isApplication ? inputOf(work)['allowedTenancies'] : null;
  const status = isPrivate ? 'PUBLISHED_AS_PRIVATE' : 'PUBLISHED';
  const published = change(world, revision, { status, allowedTenancies, statusNotes: null });
  seedInsight(world, published);
  return updated(published);
}

/** A public revision replaces whatever was live; a private one only an earlier private one. */
function isSuperseded(other: Resource, byPrivate: boolean): boolean {
  const status = text(other.doc, 'status');
  return status === 'PUBLISHED_AS_PRIVATE' || (status === 'PUBLISHED' && !byPrivate);
}

function unpublish(world: World, revision: Resource): void {
  for (const item of world.store.list('listingRevisionPackage', revision.id)) {
    if (['PUBLISHED', 'PUBLISHED_AS_PRIVATE'].includes(text(item.doc, 'status'))) {
      // Told apart from one that was unpublished by itself, which stays so when the revision returns.
      change(world, item, { status: 'UNPUBLISHED' }, { hidden: { wasWithdrawn: true } });
    }
  }
  change(world, revision, { status: 'UNPUBLISHED' });
}

function isPublishedWith(item: Resource): boolean {
  const status = text(item.doc, 'status');
  return NOT_YET_PUBLISHED.has(status) || (status === 'UNPUBLISHED' && item.hidden['wasWithdrawn'] === true);
}

/** The statuses to return to when the work is cancelled. */
function remember(world: World, revision: Resource): Doc {
  const packages = world.store.list('listingRevisionPackage', revision.id);
  return {
    previous: revision.doc['status'],
    packages: Object.fromEntries(packages.map((item) => [item.id, item.doc['status']])),
  };
}

function restore(world: World, work: Resource): void {
  const revision = subjectOf(world, work);
  if (revision === undefined) return;
  const { previous, packages } = inputOf(work);
  for (const [id, status] of Object.entries(packages as Doc)) {
    const item = world.store.get('listingRevisionPackage', id);
    if (item !== undefined) change(world, item, { status });
  }
  change(world, revision, { status: previous });
}

function startRevisionWork(world: World, subject: Resource, operationType: string, input: Doc): string {
  const isCopy = operationType === 'CLONE_LISTING_REVISION';
  return startWork(world, {
    operationType,
    compartmentId: text(subject.doc, 'compartmentId'),
    subject,
    entityType: 'listingRevision',
    durationMs: isCopy ? world.delays.workRequestMs : world.delays.publishMs,
    input,
  });
}

const gone = (): WorkResult => ({ failure: { code: 'NotFound', message: 'The listing revision is gone.' } });

const updated = (revision: Resource): WorkResult => ({
  resources: [{ entityType: 'listingRevision', actionType: 'UPDATED', identifier: revision.id }],
});
