import type { Resource } from '../store.ts';
import { conflict, incorrectState } from './errors.ts';
import { find, text, type World } from './world.ts';

/** In which states of a revision what may be done. Inferred, but for the sources of a clone. */
export const EDITABLE = new Set(['NEW', 'REJECTED']);
export const CLONEABLE = new Set(['PUBLISHED', 'UNPUBLISHED', 'PUBLISHED_AS_PRIVATE']);
export const LIVE = new Set(['PUBLISHED', 'PUBLISHED_AS_PRIVATE']);
export const PUBLISHABLE = new Set(['APPROVED', 'PUBLISH_FAILED', 'PUBLISHED_AS_PRIVATE', 'UNPUBLISHED']);
export const PUBLISHABLE_AS_PRIVATE = new Set([
  'APPROVED',
  'PUBLISH_AS_PRIVATE_FAILED',
  'PUBLISHED_AS_PRIVATE',
  'UNPUBLISHED',
]);
export const RETURNS_TO_NEW = new Set([
  'REJECTED',
  'APPROVED',
  'PUBLISH_FAILED',
  'PUBLISH_AS_PRIVATE_FAILED',
]);
export const DELETABLE_REVISIONS = new Set([
  'NEW',
  'REJECTED',
  'APPROVED',
  'UNPUBLISHED',
  'PUBLISH_FAILED',
  'PUBLISH_AS_PRIVATE_FAILED',
]);

export const CHILD_KINDS = [
  'listingRevisionAttachment',
  'listingRevisionNote',
  'listingRevisionPackage',
] as const;

/** @throws OracleError 409 IncorrectState */
export function requireStatus(revision: Resource, allowed: ReadonlySet<string>, verb: string): void {
  const status = text(revision.doc, 'status');
  if (!allowed.has(status)) {
    throw incorrectState(
      `A listing revision in the status ${status} cannot be ${verb}; it would have to be ${[...allowed].join(' or ')}.`,
    );
  }
}

/** One revision of a listing may be NEW at a time. @throws OracleError 409 Conflict */
export function requireNoOtherNew(world: World, listingId: string, except?: string): void {
  const other = world.store
    .list('listingRevision', listingId)
    .find((revision) => revision.id !== except && text(revision.doc, 'status') === 'NEW');
  if (other !== undefined) {
    throw conflict(
      `The listing has a revision in the status NEW already (${other.id}); there can be no second one until that is submitted or deleted.`,
    );
  }
}

/** The revision that an attachment, a note or a package belongs to. */
export function revisionOf(world: World, child: Resource): Resource {
  return find(world, 'listingRevision', child.parentId ?? '');
}

export function removeRevision(world: World, revision: Resource): void {
  for (const kind of CHILD_KINDS) {
    for (const child of world.store.list(kind, revision.id)) world.store.remove(child);
  }
  world.store.remove(revision);
}
