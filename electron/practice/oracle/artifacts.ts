import type { Doc, Resource } from '../store.ts';
import { PAYLOADS, pending } from './artifact-work.ts';
import { conflict, incorrectState } from './errors.ts';
import { listOperation } from './lists.ts';
import { accepted, type Operation, readOperation } from './operation.ts';
import { refuseClearing, requireSame } from './revisions.ts';
import { startWork } from './work-requests.ts';
import { change, checkCompartment, create, text, type World } from './world.ts';

export const artifactOperations: readonly Operation[] = [
  readOperation('getArtifact', '/artifacts/{id}', 'artifact'),
  listOperation({
    name: 'listArtifacts',
    path: '/artifacts',
    kind: 'artifact',
    required: ['compartmentId'],
    filters: {
      compartmentId: 'compartmentId',
      lifecycleState: 'lifecycleState',
      displayName: 'displayName',
      status: 'status',
    },
  }),
  {
    name: 'createArtifact',
    method: 'POST',
    path: '/artifacts',
    body: 'CreateArtifactDetails',
    takesRetryToken: true,
    run: ({ world, body }) => {
      checkCompartment(body['compartmentId']);
      const payload = PAYLOADS[text(body, 'artifactType')] ?? '';
      const artifact = create(world, {
        kind: 'artifact',
        doc: {
          ...body,
          displayName: body['displayName'] ?? '',
          [payload]: pending(payload, body[payload] as Doc), // Checked against its model before.
          publisherId: world.identity.publisherId,
          status: 'IN_PROGRESS',
          lifecycleState: 'CREATING',
        },
      });
      return accepted(startArtifactWork(world, artifact, 'CREATE_ARTIFACT', world.delays.artifactMs));
    },
  },
  {
    name: 'updateArtifact',
    method: 'PUT',
    path: '/artifacts/{id}',
    kind: 'artifact',
    body: 'UpdateArtifactDetails',
    run: ({ world, body }, artifact) => {
      requireSame(body, artifact.doc, 'artifactType');
      requireActive(artifact);
      refuseClearing(body, ['compartmentId', 'displayName', ...Object.values(PAYLOADS)]);
      if (body['compartmentId'] !== undefined) checkCompartment(body['compartmentId']);
      const input = { changes: body, previous: artifact.doc['status'] };
      const changed = change(world, artifact, { lifecycleState: 'UPDATING', status: 'IN_PROGRESS' });
      return accepted(startArtifactWork(world, changed, 'UPDATE_ARTIFACT', world.delays.artifactMs, input));
    },
  },
  {
    name: 'deleteArtifact',
    method: 'DELETE',
    path: '/artifacts/{id}',
    kind: 'artifact',
    takesRetryToken: true,
    run: ({ world }, artifact) => {
      requireActive(artifact);
      if (world.store.list('listingRevisionPackage').some(({ doc }) => doc['artifactId'] === artifact.id)) {
        throw conflict('The artifact is used by a package and cannot be deleted.');
      }
      const changed = change(world, artifact, { lifecycleState: 'DELETING' });
      return accepted(startArtifactWork(world, changed, 'DELETE_ARTIFACT', world.delays.workRequestMs));
    },
  },
  {
    name: 'changeArtifactCompartment',
    method: 'POST',
    path: '/artifacts/{id}/actions/changeCompartment',
    kind: 'artifact',
    body: 'ChangeArtifactCompartmentDetails',
    takesRetryToken: true,
    run: ({ world, body }, artifact) => {
      checkCompartment(body['compartmentId']);
      requireActive(artifact);
      return accepted(
        startArtifactWork(world, artifact, 'CHANGE_ARTIFACT_COMPARTMENT', world.delays.workRequestMs, body),
      );
    },
  },
  {
    name: 'validateAndPublishArtifact',
    method: 'POST',
    path: '/artifacts/{id}/actions/validateAndPublish',
    kind: 'artifact',
    takesRetryToken: true,
    run: ({ world }, artifact) => {
      requireActive(artifact);
      const payload = PAYLOADS[text(artifact.doc, 'artifactType')] ?? '';
      const details = artifact.doc[payload] as Doc; // Every artifact has its payload.
      const changed = change(world, artifact, {
        status: 'IN_PROGRESS',
        statusNotes: null,
        [payload]: pending(payload, details),
      });
      const input = { previous: artifact.doc['status'], previousDetails: details };
      return accepted(
        startArtifactWork(world, changed, 'VALIDATE_AND_PUBLISH_ARTIFACT', world.delays.artifactMs, input),
      );
    },
  },
];

function requireActive(artifact: Resource): void {
  const state = text(artifact.doc, 'lifecycleState');
  if (state !== 'ACTIVE' || artifact.doc['status'] === 'IN_PROGRESS') {
    throw incorrectState(
      `The artifact is ${state} and ${text(artifact.doc, 'status')}; wait until that is over.`,
    );
  }
}

function startArtifactWork(
  world: World,
  subject: Resource,
  operationType: string,
  durationMs: number,
  input: Doc = {},
): string {
  const compartmentId = text(subject.doc, 'compartmentId');
  return startWork(world, {
    operationType,
    compartmentId,
    subject,
    entityType: 'artifact',
    durationMs,
    input,
  });
}
