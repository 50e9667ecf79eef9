/** What a plan is to bring about, other than sending the draft. Those about a package are of one item of the draft. */
export const acts = [
  'publish',
  'publish-private',
  'withdraw',
  /** Gives up the revision that is worked on; what was there before it stays. */
  'discard-revision',
  /** Of the reviewers who decided about what was there before. */
  'request-review',
  /** The listing with everything that belongs to it. */
  'delete',
  'publish-package',
  'unpublish-package',
  'default-package',
] as const;

export type Act = (typeof acts)[number];

export const isAct = (text: string): text is Act => acts.some((act) => act === text);
