import { z } from 'zod';

export const reviewerPolicySchema = z.strictObject({
  /** 'manual' waits until someone decides. */
  mode: z.enum(['approve', 'reject', 'manual']),
  /** From the moment a reviewer took a revision up to the decision. */
  delayMs: z.number().min(0),
  /** What the reviewer says; with a rejection it is the reason. */
  notes: z.string().exactOptional(),
  /** Whether this publisher was cleared for publishing by itself on approval. */
  mayAutoPublish: z.boolean(),
});

export type ReviewerPolicy = Readonly<z.infer<typeof reviewerPolicySchema>>;

export const DEFAULT_POLICY: ReviewerPolicy = { mode: 'approve', delayMs: 300, mayAutoPublish: false };

/** How long asynchronous things take. */
export interface PracticeDelays {
  /** From createListing until the listing is ACTIVE. */
  readonly listingMs: number;
  /** Work requests that only change records: clone, move, delete, set the default package. */
  readonly workRequestMs: number;
  /** The work request that copies and validates an artifact. */
  readonly artifactMs: number;
  /** From the end of that work request until the artifact is AVAILABLE. */
  readonly artifactAvailableMs: number;
  /** Publishing and withdrawing. */
  readonly publishMs: number;
  /** From submission until a reviewer takes the revision up. */
  readonly reviewStartMs: number;
}

export const DEFAULT_DELAYS: PracticeDelays = {
  listingMs: 30,
  workRequestMs: 80,
  artifactMs: 150,
  artifactAvailableMs: 60,
  publishMs: 150,
  reviewStartMs: 100,
};
