/**
 * What was sent before and is not settled yet stands against sending more to the same place: nobody knows what is
 * there, so a second plan would make again what the first one made.
 */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Journal, SubmissionRecord } from './journal.ts';
import { draftOfSubject } from './remotes.ts';

/** What is to be done, and where: a plan, or something that is no plan and touches a draft all the same. */
type Intended = Pick<Plan, 'account' | 'subject' | 'steps'>;

/** @returns a submission to the plan's account that may still change something the plan is about. */
export function unsettledBefore(journal: Journal, plan: Intended): SubmissionRecord | undefined {
  const drafts = new Set([draftOfSubject(plan.subject), ...draftsOf(plan.steps)]);
  return journal
    .unfinished()
    .map((id) => journal.get(id))
    .find((record) => record.account === plan.account && isAbout(record, drafts));
}

/** A plan that was cancelled in part, or whose steps failed, says nothing by those any more. */
function isAbout(record: SubmissionRecord, drafts: ReadonlySet<DraftId>): boolean {
  const open = record.plan.steps.filter((step) => !SETTLED.has(record.rows.get(step.id)?.state ?? 'pending'));
  return drafts.has(record.draft) || draftsOf(open).some((draft) => drafts.has(draft));
}

const SETTLED: ReadonlySet<string> = new Set(['proven', 'failed', 'conflict', 'cancelled']);

const draftsOf = (steps: Plan['steps']): readonly DraftId[] =>
  steps.map((step) => draftOfSubject(step.subject));

/** @throws VitrineError `unsettled`. */
export function refuseUnsettled(journal: Journal, plan: Intended): void {
  const before = unsettledBefore(journal, plan);
  if (before === undefined) return;
  throw new VitrineError(
    'unsettled',
    `An earlier submission of ${before.plan.subjectName} to ${before.plan.accountName} has not come to its end, so what is there now is not known.`,
    { submission: before.id },
  );
}
