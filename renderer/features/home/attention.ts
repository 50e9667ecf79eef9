/** What waits for the person, most pressing first: a pure reading of what the core says of its drafts. */
import type { DraftSummary, Submission } from '../../../shared/contract/shapes.ts';

export type Reason = 'rejected' | 'failed' | 'paused' | 'approved' | 'errors' | 'waiting';

export interface Need {
  readonly reason: Reason;
  readonly draft: DraftSummary;
  /** The submission that stopped. */
  readonly submission?: Submission;
}

const order: readonly Reason[] = ['rejected', 'failed', 'paused', 'approved', 'errors', 'waiting'];

function reasonOf(draft: DraftSummary): Reason | undefined {
  switch (draft.state) {
    case 'rejected':
    case 'failed':
    case 'approved':
      return draft.state;
    case 'accepted':
    case 'in-review':
      return 'waiting';
    default:
      return draft.errors > 0 ? 'errors' : undefined;
  }
}

/** One need a draft: its latest stopped submission goes before what its state says. */
export function needsOf(
  drafts: readonly DraftSummary[],
  submissions: readonly Submission[],
): readonly Need[] {
  const stopped = new Map<string, Submission>();
  const seen = new Set<string>();
  for (const submission of [...submissions].sort((a, b) => b.startedAt.localeCompare(a.startedAt))) {
    if (seen.has(submission.draft)) continue;
    seen.add(submission.draft);
    if (submission.state === 'paused' || submission.state === 'failed')
      stopped.set(submission.draft, submission);
  }
  const needs = drafts.flatMap((draft): Need[] => {
    const submission = stopped.get(draft.id);
    if (submission !== undefined) {
      return [{ reason: submission.state === 'paused' ? 'paused' : 'failed', draft, submission }];
    }
    const reason = reasonOf(draft);
    return reason === undefined ? [] : [{ reason, draft }];
  });
  return needs.sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
}
