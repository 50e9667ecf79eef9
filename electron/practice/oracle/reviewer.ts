import { DEFAULT_POLICY, type ReviewerPolicy, reviewerPolicySchema } from '../options.ts';
import type { PracticeStore } from '../store.ts';
import { addNote } from './notes.ts';
import { applyPolicyToWaiting, decide } from './review.ts';
import { text, type World } from './world.ts';

interface ReviewNote {
  readonly source: string;
  readonly text: string;
  readonly at: string;
}

/** A revision that waits for a decision. */
interface ReviewItem {
  readonly revisionId: string;
  readonly listingId: string;
  readonly displayName: string;
  readonly status: string;
  readonly submittedAt: string;
  readonly notes: readonly ReviewNote[];
}

const WAITING = new Set(['PENDING_REVIEW', 'REVIEW_IN_PROGRESS']);
const SETTING = 'oracle.reviewer-policy';

export function openPolicy(store: PracticeStore, given: Partial<ReviewerPolicy> | undefined): ReviewerPolicy {
  const policy = reviewerPolicySchema.parse({
    ...DEFAULT_POLICY,
    ...store.setting<ReviewerPolicy>(SETTING),
    ...given,
  });
  store.saveSetting(SETTING, policy);
  return policy;
}

export interface Reviewer {
  policy(): ReviewerPolicy;
  setPolicy(change: Partial<ReviewerPolicy>): void;
  /** Revisions that wait for a decision, the longest waiting first. */
  queue(): readonly ReviewItem[];
  /** @throws Error when the revision does not wait for a decision */
  decide(revisionId: string, decision: { readonly approve: boolean; readonly notes?: string }): void;
  /** Leaves a note to the publisher. */
  note(revisionId: string, text: string): void;
}

/** Who plays Oracle's reviewers: the panel in the app, or a test. */
export function openReviewer(world: World, settle: () => void): Reviewer {
  const { store } = world;
  const revisionOf = (id: string) => {
    const revision = store.get('listingRevision', id);
    if (revision === undefined)
      throw new Error(`There is no listing revision ${id} in the practice marketplace.`);
    return revision;
  };
  return {
    policy: () => world.policy(),
    setPolicy: (changes) => {
      store.saveSetting(SETTING, reviewerPolicySchema.parse({ ...world.policy(), ...changes }));
      store.transaction(() => applyPolicyToWaiting(world));
      settle();
    },
    queue: () => {
      const waiting = store.list('listingRevision').filter(({ doc }) => WAITING.has(text(doc, 'status')));
      const items = waiting.map(({ id, doc, hidden }) => ({
        revisionId: id,
        listingId: text(doc, 'listingId'),
        displayName: text(doc, 'displayName'),
        status: text(doc, 'status'),
        submittedAt: text(hidden, 'submittedAt'),
        notes: store.list('listingRevisionNote', id).map((note) => ({
          source: text(note.doc, 'noteSource'),
          text: text(note.doc, 'noteDetails'),
          at: text(note.doc, 'timeCreated'),
        })),
      }));
      return items.sort((left, right) => left.submittedAt.localeCompare(right.submittedAt));
    },
    decide: (revisionId, { approve, notes }) => {
      const revision = revisionOf(revisionId);
      const status = text(revision.doc, 'status');
      if (!WAITING.has(status))
        throw new Error(`The listing revision is ${status}; there is nothing to decide.`);
      store.transaction(() => decide(world, revision, approve, notes));
      settle();
    },
    note: (revisionId, noteDetails) => {
      store.transaction(() => addNote(world, revisionOf(revisionId), 'ADMINISTRATOR', { noteDetails }));
    },
  };
}

export function currentPolicy(store: PracticeStore): ReviewerPolicy {
  return store.setting<ReviewerPolicy>(SETTING) ?? DEFAULT_POLICY;
}
