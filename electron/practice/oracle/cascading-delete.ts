import { accepted, type Operation } from './operation.ts';
import { DELETABLE_REVISIONS, removeRevision, requireStatus } from './revision-rules.ts';
import { startWork, subjectOf, type WorkKind } from './work-requests.ts';
import { change, text } from './world.ts';

export const cascadingDeleteOperations: readonly Operation[] = [
  {
    name: 'cascadingDeleteListingRevision',
    method: 'POST',
    path: '/listingRevisions/{id}/actions/cascadingDelete',
    kind: 'listingRevision',
    takesRetryToken: true,
    run: ({ world }, revision) => {
      requireStatus(revision, DELETABLE_REVISIONS, 'deleted');
      const deleting = change(world, revision, { lifecycleState: 'DELETING' });
      const workRequestId = startWork(world, {
        operationType: 'CASCADING_DELETE_LISTING_REVISION',
        compartmentId: text(revision.doc, 'compartmentId'),
        subject: deleting,
        entityType: 'listingRevision',
        durationMs: world.delays.workRequestMs,
      });
      return accepted(workRequestId);
    },
  },
];

export const cascadingDeleteWork: Readonly<Record<string, WorkKind>> = {
  CASCADING_DELETE_LISTING_REVISION: {
    finish: (world, work) => {
      const revision = subjectOf(world, work);
      if (revision === undefined) return {};
      removeRevision(world, revision);
      return {
        resources: [{ entityType: 'listingRevision', actionType: 'DELETED', identifier: revision.id }],
      };
    },
    undo: (world, work) => {
      const revision = subjectOf(world, work);
      if (revision !== undefined) change(world, revision, { lifecycleState: 'ACTIVE' });
    },
  },
};
