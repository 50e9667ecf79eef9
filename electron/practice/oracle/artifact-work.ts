import type { Doc, Resource } from '../store.ts';
import { inputOf, subjectOf, type WorkKind, type WorkResult } from './work-requests.ts';
import { change, text, type World, withoutEmpty } from './world.ts';

export const AVAILABLE_TASK = 'oracle.artifact-available';

/** The field that holds what is particular to a type of artifact. */
export const PAYLOADS: Readonly<Record<string, string>> = {
  MACHINE_IMAGE: 'machineImage',
  STACK: 'stack',
  CONTAINER_IMAGE: 'containerImage',
  HELM_CHART: 'helmChart',
};

/** Only what comes from a registry is published by itself. */
const FROM_REGISTRY = new Set(['containerImage', 'helmChart']);

/**
 * How a rehearsal makes an artifact fail: by a word in what it is made from (image, stack or registry OCID,
 * or registry URL). "fail" fails its validation, "unpublishable" its publication.
 */
const FAILS_VALIDATION = /fail/i;
const FAILS_PUBLICATION = /unpublishable/i;

export const artifactWork: Readonly<Record<string, WorkKind>> = {
  CREATE_ARTIFACT: {
    finish: (world, work) => settle(world, work, {}, 'CREATED'),
    undo: (world, work) => {
      const artifact = subjectOf(world, work);
      if (artifact !== undefined) world.store.remove(artifact);
    },
  },
  UPDATE_ARTIFACT: {
    finish: (world, work) => {
      const artifact = subjectOf(world, work);
      const changes = inputOf(work)['changes'] as Doc; // Written by updateArtifact.
      return settle(world, work, artifact === undefined ? {} : merged(artifact, changes), 'UPDATED');
    },
    undo: (world, work) => {
      const artifact = subjectOf(world, work);
      if (artifact !== undefined) {
        change(world, artifact, { lifecycleState: 'ACTIVE', status: inputOf(work)['previous'] });
      }
    },
  },
  VALIDATE_AND_PUBLISH_ARTIFACT: {
    finish: (world, work) => settle(world, work, {}, 'UPDATED'),
    undo: (world, work) => {
      const artifact = subjectOf(world, work);
      if (artifact === undefined) return;
      const payload = PAYLOADS[text(artifact.doc, 'artifactType')] ?? '';
      const { previous, previousDetails } = inputOf(work);
      change(world, artifact, { status: previous, [payload]: previousDetails });
    },
  },
  DELETE_ARTIFACT: {
    finish: (world, work) => {
      const artifact = subjectOf(world, work);
      if (artifact !== undefined) world.store.remove(artifact);
      return {
        resources: [
          { entityType: 'artifact', actionType: 'DELETED', identifier: text(work.hidden, 'subjectId') },
        ],
      };
    },
    undo: (world, work) => {
      const artifact = subjectOf(world, work);
      if (artifact !== undefined) change(world, artifact, { lifecycleState: 'ACTIVE' });
    },
  },
  CHANGE_ARTIFACT_COMPARTMENT: {
    finish: (world, work) => {
      const artifact = subjectOf(world, work);
      if (artifact === undefined) return gone();
      change(world, artifact, { compartmentId: inputOf(work)['compartmentId'] });
      return { resources: [{ entityType: 'artifact', actionType: 'UPDATED', identifier: artifact.id }] };
    },
  },
};

/** A payload whose checks have only begun. */
export function pending(payload: string, details: Doc): Doc {
  return withoutEmpty({
    ...details,
    validationStatus: 'VALIDATION_IN_PROGRESS',
    validationError: null,
    ...(FROM_REGISTRY.has(payload)
      ? { publicationStatus: 'PUBLICATION_IN_PROGRESS', publicationError: null }
      : {}),
  });
}

/** The second half: the checked artifact can be used. */
export function becomeAvailable(world: World, id: string): void {
  const artifact = world.store.get('artifact', id);
  if (artifact === undefined || artifact.doc['status'] !== 'IN_PROGRESS') return;
  change(world, artifact, { status: 'AVAILABLE' });
}

function settle(world: World, work: Resource, changes: Doc, actionType: 'CREATED' | 'UPDATED'): WorkResult {
  const artifact = subjectOf(world, work);
  if (artifact === undefined) return gone();
  const payload = PAYLOADS[text(artifact.doc, 'artifactType')] ?? '';
  const doc = { ...artifact.doc, ...changes };
  const checked = check(payload, pending(payload, doc[payload] as Doc)); // Every artifact has its payload.
  const isSound = checked.problem === undefined;
  change(world, artifact, {
    ...changes,
    [payload]: checked.details,
    lifecycleState: 'ACTIVE',
    status: isSound ? 'IN_PROGRESS' : 'UNAVAILABLE',
    statusNotes: checked.problem ?? null,
  });
  if (isSound) {
    const dueAt = world.now() + world.delays.artifactAvailableMs;
    world.store.addTask({ name: AVAILABLE_TASK, subjectId: artifact.id, dueAt });
    return { resources: [{ entityType: 'artifact', actionType, identifier: artifact.id }] };
  }
  return {
    failure: { code: 'ArtifactValidationFailed', message: checked.problem ?? '' },
    resources: [{ entityType: 'artifact', actionType: 'FAILED', identifier: artifact.id }],
  };
}

function check(payload: string, details: Doc): { readonly details: Doc; readonly problem?: string } {
  const source = ['sourceImageId', 'sourceStackId', 'sourceRegistryId', 'sourceRegistryUrl']
    .map((field) => text(details, field))
    .join(' ');
  if (FAILS_VALIDATION.test(source)) {
    const problem = 'The validation found a defect (practice: the source contains "fail").';
    return {
      problem,
      details: { ...details, validationStatus: 'VALIDATION_FAILED', validationError: problem },
    };
  }
  const validated = { ...details, validationStatus: 'VALIDATION_COMPLETED' };
  if (!FROM_REGISTRY.has(payload)) return { details: validated };
  if (FAILS_PUBLICATION.test(source)) {
    const problem = 'The image could not be copied (practice: the source contains "unpublishable").';
    return {
      problem,
      details: { ...validated, publicationStatus: 'PUBLICATION_FAILED', publicationError: problem },
    };
  }
  return { details: { ...validated, publicationStatus: 'PUBLICATION_COMPLETED' } };
}

/** The fields of a payload are partial too; the rest of an artifact is replaced field by field. */
function merged(artifact: Resource, changes: Doc): Doc {
  const payload = PAYLOADS[text(artifact.doc, 'artifactType')] ?? '';
  if (changes[payload] === undefined) return changes;
  const before = artifact.doc[payload] as Doc; // Every artifact has its payload.
  return { ...changes, [payload]: withoutEmpty({ ...before, ...(changes[payload] as Doc) }) };
}

const gone = (): WorkResult => ({ failure: { code: 'NotFound', message: 'The artifact is gone.' } });
