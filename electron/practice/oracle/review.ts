import type { ReviewerPolicy } from '../options.ts';
import type { Doc, Resource } from '../store.ts';
import { addNote } from './notes.ts';
import type { Operation } from './operation.ts';
import { shown } from './operation.ts';
import { startPublishing } from './publish.ts';
import { RETURNS_TO_NEW, requireNoOtherNew, requireStatus } from './revision-rules.ts';
import { change, text, timestamp, type World } from './world.ts';

export const TAKE_UP_TASK = 'oracle.review-take-up';
export const DECIDE_TASK = 'oracle.review-decide';
export const LAPSE_TASK = 'oracle.approval-lapses';

const APPROVAL_LIFE_MS = 60 * 24 * 60 * 60 * 1000;
const DEFAULT_REASON = 'The listing does not meet the publishing guidelines yet (practice reviewer).';
const SUBMITTABLE = new Set(['NEW']);

export const reviewOperations: readonly Operation[] = [
  {
    name: 'submitListingRevisionForReview',
    method: 'POST',
    path: '/listingRevisions/{id}/actions/submitForReview',
    kind: 'listingRevision',
    body: 'SubmitListingRevisionForReviewDetails',
    takesRetryToken: true,
    run: ({ world, body }, revision) => {
      requireStatus(revision, SUBMITTABLE, 'submitted');
      const { noteDetails, areInternalTenancyLaunchAllowed, shouldAutoPublishOnApproval } = body;
      if (typeof noteDetails === 'string' && noteDetails !== '')
        addNote(world, revision, 'PUBLISHER', { noteDetails });
      const isApplication = revision.doc['listingType'] === 'OCI_APPLICATION';
      const submitted = change(
        world,
        revision,
        {
          status: 'PENDING_REVIEW',
          statusNotes: null,
          ...(isApplication && typeof areInternalTenancyLaunchAllowed === 'boolean'
            ? { areInternalTenancyLaunchAllowed }
            : {}),
        },
        {
          hidden: {
            submittedAt: timestamp(world),
            shouldAutoPublish: shouldAutoPublishOnApproval === true,
            approvedAt: null,
          },
        },
      );
      const dueAt = world.now() + world.delays.reviewStartMs;
      world.store.addTask({ name: TAKE_UP_TASK, subjectId: revision.id, dueAt });
      return shown(world, submitted);
    },
  },
  {
    name: 'changeListingRevisionToNewStatus',
    method: 'POST',
    path: '/listingRevisions/{id}/actions/changeToNewStatus',
    kind: 'listingRevision',
    run: ({ world }, revision) => {
      requireStatus(revision, RETURNS_TO_NEW, 'made NEW again');
      requireNoOtherNew(world, text(revision.doc, 'listingId'), revision.id);
      world.store.cancelTasks(revision.id);
      return shown(
        world,
        change(world, revision, { status: 'NEW', statusNotes: null }, { hidden: { approvedAt: null } }),
      );
    },
  },
];

/** A reviewer opens the revision; the decision follows by policy, or waits for a person. */
export function takeUp(world: World, id: string): void {
  const revision = world.store.get('listingRevision', id);
  if (revision === undefined || text(revision.doc, 'status') !== 'PENDING_REVIEW') return;
  change(world, revision, { status: 'REVIEW_IN_PROGRESS' });
  scheduleDecision(world, id);
}

/** Gives every revision that waits for a person to the policy, when that has become able to decide. */
export function applyPolicyToWaiting(world: World): void {
  for (const revision of world.store.list('listingRevision')) {
    const isWaiting = text(revision.doc, 'status') === 'REVIEW_IN_PROGRESS';
    if (isWaiting && !world.store.hasTask(DECIDE_TASK, revision.id)) scheduleDecision(world, revision.id);
  }
}

function scheduleDecision(world: World, id: string): void {
  const { mode, delayMs } = world.policy();
  if (mode !== 'manual')
    world.store.addTask({ name: DECIDE_TASK, subjectId: id, dueAt: world.now() + delayMs });
}

export function decideByPolicy(world: World, id: string): void {
  const revision = world.store.get('listingRevision', id);
  const { mode, notes }: ReviewerPolicy = world.policy();
  if (revision === undefined || text(revision.doc, 'status') !== 'REVIEW_IN_PROGRESS' || mode === 'manual')
    return;
  decide(world, revision, mode === 'approve', notes);
}

export function decide(
  world: World,
  revision: Resource,
  isApproved: boolean,
  notes: string | undefined,
): void {
  world.store.cancelTasks(revision.id);
  if (!isApproved) {
    const reason = notes || DEFAULT_REASON;
    addNote(world, revision, 'ADMINISTRATOR', { noteDetails: reason });
    change(world, revision, { status: 'REJECTED', statusNotes: reason });
    return;
  }
  if (notes) addNote(world, revision, 'ADMINISTRATOR', { noteDetails: notes });
  const approved = change(
    world,
    revision,
    { status: 'APPROVED', statusNotes: notes || null },
    { hidden: { approvedAt: timestamp(world) } },
  );
  if (revision.hidden['shouldAutoPublish'] === true && world.policy().mayAutoPublish) {
    startPublishing(world, approved);
    return;
  }
  world.store.addTask({ name: LAPSE_TASK, subjectId: revision.id, dueAt: world.now() + APPROVAL_LIFE_MS });
}

/** An approval that nobody used for sixty days counts as a rejection. */
export function lapse(world: World, id: string): void {
  const revision = world.store.get('listingRevision', id);
  if (revision === undefined || text(revision.doc, 'status') !== 'APPROVED') return;
  const reason = 'The approval lapsed: the revision was not published within 60 days.';
  addNote(world, revision, 'ADMINISTRATOR', { noteDetails: reason });
  change(
    world,
    revision,
    { status: 'REJECTED', statusNotes: reason },
    { hidden: { approvedAt: null } as Doc },
  );
}
