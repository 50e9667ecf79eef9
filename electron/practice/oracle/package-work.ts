import type { Doc, Resource } from '../store.ts';
import { makeOnlyDefault } from './packages.ts';
import { revisionOf } from './revision-rules.ts';
import { inputOf, subjectOf, type WorkFailure, type WorkKind, type WorkResult } from './work-requests.ts';
import { change, text, type World } from './world.ts';

export const packageWork: Readonly<Record<string, WorkKind>> = {
  MARK_AS_DEFAULT_LISTING_REVISION_PACKAGE: {
    finish: (world, work) =>
      withPackage(world, work, (target) => {
        makeOnlyDefault(world, change(world, target, { isDefault: true }));
      }),
  },
  PUBLISH_LISTING_REVISION_PACKAGE: {
    finish: (world, work) => {
      const target = subjectOf(world, work);
      const failure = target === undefined ? undefined : publishFailure(world, target);
      if (target !== undefined && failure !== undefined) {
        change(world, target, { status: 'PUBLISH_FAILED' });
        return { failure };
      }
      return withPackage(world, work, (found) => {
        const isPrivate = text(revisionOf(world, found).doc, 'status') === 'PUBLISHED_AS_PRIVATE';
        change(world, found, publishedPackage(world, found, isPrivate));
      });
    },
    undo: restore,
  },
  UNPUBLISH_LISTING_REVISION_PACKAGE: {
    finish: (world, work) =>
      withPackage(world, work, (target) => {
        change(world, target, { status: 'UNPUBLISHED' });
      }),
    undo: restore,
  },
};

/** Why a package cannot be published, if it cannot: its artifact was spoilt or is still being made. */
export function publishFailure(world: World, target: Resource): WorkFailure | undefined {
  const artifact = world.store.get('artifact', text(target.doc, 'artifactId'));
  if (artifact?.doc['status'] === 'AVAILABLE' && artifact.doc['lifecycleState'] === 'ACTIVE')
    return undefined;
  return { code: 'ArtifactNotAvailable', message: `The artifact of package ${target.id} is not AVAILABLE.` };
}

/** What a package reads once it is published; an image was replicated by then. */
export function publishedPackage(world: World, target: Resource, isPrivate: boolean): Doc {
  const status = isPrivate ? 'PUBLISHED_AS_PRIVATE' : 'PUBLISHED';
  const artifact = world.store.get('artifact', text(target.doc, 'artifactId'));
  const image = artifact?.doc['machineImage'] as Doc | undefined; // An artifact of this kind always has one.
  if (image === undefined) return { status };
  return {
    status,
    machineImageDetails: {
      computeImageId: image['sourceImageId'],
      computeAppCatalogId: target.id.replace(/^ocid1\.\w+/, 'ocid1.appcataloglisting'),
      computePackageVersion: target.doc['packageVersion'],
    },
  };
}

function withPackage(world: World, work: Resource, act: (target: Resource) => void): WorkResult {
  const target = subjectOf(world, work);
  if (target === undefined) return { failure: { code: 'NotFound', message: 'The package is gone.' } };
  act(target);
  return {
    resources: [{ entityType: 'listingRevisionPackage', actionType: 'UPDATED', identifier: target.id }],
  };
}

function restore(world: World, work: Resource): void {
  const target = subjectOf(world, work);
  if (target !== undefined) change(world, target, { status: inputOf(work)['previous'] });
}
