/** Submissions as the contract has them: make a plan, confirm it, follow it, stop it. */

import { VitrineError } from '../../../shared/contract/result.ts';
import type { Handlers } from '../../../shared/contract/serve.ts';
import type { StartWhen, Submission } from '../../../shared/contract/shapes.ts';
import type { AccountId, DraftId, SubmissionId } from '../../../shared/domain/ids.ts';
import { message } from '../../../shared/domain/messages.ts';
import { isSending, type Plan } from '../../../shared/domain/plan.ts';
import { hasErrors } from '../../../shared/domain/rules.ts';
import { testAccount } from '../accounts/handlers.ts';
import { agesOfCatalogues } from '../catalogues/catalogues.ts';
import type { CoreContext } from '../context.ts';
import type { Publishing } from '../publishing.ts';
import { type SubmissionRecord, submissionOf } from './journal.ts';
import { hashOf, marketplaceOf } from './plans.ts';
import { preflight } from './preflight.ts';
import { draftOfSubject } from './remotes.ts';
import { refuseUnsettled } from './unsettled.ts';

type SubmissionMethods = Pick<
  Handlers,
  | 'plans.make'
  | 'submissions.start'
  | 'submissions.preflight'
  | 'submissions.get'
  | 'submissions.list'
  | 'submissions.resume'
  | 'submissions.cancel'
  | 'submissions.settle'
>;

export function submissionHandlers(core: CoreContext, publishing: Publishing): SubmissionMethods {
  const { journal, runner, plans } = publishing;
  const show = (record: SubmissionRecord): Submission => submissionOf(record, runner.live(record.id));
  const get = (id: SubmissionId): Submission => show(journal.get(id));

  return {
    'plans.make': async ({ draft, account, choices }) => {
      await knowAccount(core, publishing, account);
      await publishing.sharedFolders.beforePlan(draft, account);
      const plan = plans.make(draft, account, choices);
      if (!core.store.isReadOnly) await publishing.zips.keep(plan);
      return { plan, hash: hashOf(plan), findings: core.drafts.findingsOf(core.drafts.get(draft)) };
    },
    'submissions.preflight': async ({ plan }) => ({ checks: await preflight(core, publishing, plan) }),
    'submissions.start': ({ plan, hash, when }) => {
      if (hashOf(plan) !== hash)
        throw new VitrineError(
          'bad-input',
          'The plan and its hash do not belong together: it was changed after it was made.',
        );
      const draft = draftOfSubject(plan.subject);
      const now = plans.again(plan);
      if (hashOf(now) !== hash) {
        throw new VitrineError(
          'plan-changed',
          'What would be sent is no longer what was shown: the draft or the marketplace changed meanwhile. Review the plan again.',
        );
      }
      const findings = core.drafts.findingsOf(core.drafts.get(draft));
      // An act sends nothing of the draft: a listing is withdrawn whatever is wrong with its next revision.
      if (isSending(plan.choices) && hasErrors(findings)) {
        throw new VitrineError(
          'findings',
          'The draft has errors that the marketplace would refuse. Mend them, then send it.',
          {
            rules: [
              ...new Set(
                findings.filter((finding) => finding.severity === 'error').map((finding) => finding.rule),
              ),
            ],
          },
        );
      }
      return show(startSubmission(core, publishing, plan, hash, when));
    },
    'submissions.get': ({ id }) => get(id),
    'submissions.list': ({ draft, limit }) => ({ submissions: journal.list(draft, limit).map(get) }),
    'submissions.resume': ({ id }) => {
      const record = journal.get(id);
      if (record.state === 'done' || record.state === 'cancelled') {
        throw new VitrineError('bad-input', 'This submission has ended; make a new plan to send again.');
      }
      if (record.state === 'failed') refuseOvertaken(publishing, record);
      core.store.transaction('submissions.resume', () => {
        for (const row of record.rows.values()) {
          // What somebody changed meanwhile is for a new plan: this one was confirmed without knowing of it.
          if (row.state !== 'failed') continue;
          const { error: _error, endedAt: _endedAt, ...rest } = row;
          journal.write(id, { ...rest, state: 'pending' });
        }
        journal.close(id, 'running', undefined, undefined);
      });
      publishing.channels.forget(record.account);
      runner.run(id);
      return get(id);
    },
    'submissions.cancel': ({ id }) => {
      runner.cancel(id);
      return get(id);
    },
    'submissions.settle': ({ id, step, outcome }) => {
      const { rows, state } = journal.get(id);
      const row = rows.get(step);
      if (state !== 'waiting' || row?.state !== 'unknown')
        throw new VitrineError('bad-input', 'This step is not waiting for an answer.');
      core.store.transaction('submissions.settle', () => {
        const { error: _error, firstSentAt: _firstSentAt, ...rest } = row;
        const isCancelled = [...rows.values()].some((other) => other.state === 'cancelled');
        const notDone = isCancelled ? 'cancelled' : 'pending';
        journal.write(id, { ...rest, state: outcome === 'done' ? 'proven' : notDone });
      });
      runner.run(id);
      return get(id);
    },
  };
}

/** Plans of some marketplaces are made from what the account says of itself: asked once, before the first of them. */
async function knowAccount(core: CoreContext, publishing: Publishing, id: AccountId): Promise<void> {
  const { planNeeds = [] } = marketplaceOf(publishing.accounts.get(id).marketplace);
  const known = new Set(agesOfCatalogues(core.store, id).map(({ name }) => name));
  if (core.store.isReadOnly || planNeeds.every((name) => known.has(name))) return;
  // An account that does not answer is no error of the plan: that one says what it lacks.
  await testAccount(core, publishing, id);
}

/** A later submission has built on what is there; the rest of an earlier one would undo it. */
function refuseOvertaken({ journal }: Publishing, record: SubmissionRecord): void {
  refuseUnsettled(journal, record.plan);
  const overtaking = journal
    .list(record.draft, 200)
    .map((id) => journal.get(id))
    .find(
      (other) =>
        other.id !== record.id &&
        other.account === record.account &&
        other.state !== 'queued' &&
        other.startedAt > record.startedAt,
    );
  if (overtaking === undefined) return;
  throw new VitrineError(
    'bad-input',
    `${record.plan.subjectName} was sent again since; make a new plan to send what is still missing.`,
  );
}

/** Confirming writes all steps, the timeline and the publication's state in one transaction, then starts. */
export function startSubmission(
  core: CoreContext,
  publishing: Publishing,
  plan: Plan,
  planHash: string,
  when: StartWhen = { type: 'now' },
): SubmissionRecord {
  const { journal, runner, timeline, publications, revisions } = publishing;
  const isNow = when.type === 'now';
  if (plan.steps.length === 0) {
    throw new VitrineError('bad-input', 'There is nothing to send: the marketplace already has this.');
  }
  // What was confirmed for later waits for the earlier one, see queue.ts.
  if (isNow) refuseUnsettled(journal, plan);
  const draft: DraftId = draftOfSubject(plan.subject);
  // The plan was made for an account of this workspace; `again` has just looked it up.
  const account = plan.account as AccountId;
  const id = core.ports.newId() as SubmissionId;
  const startedAt = new Date(core.ports.now()).toISOString();
  core.store.transaction('submissions.start', () => {
    journal.open({
      id,
      draft,
      account,
      plan,
      planHash,
      startedAt,
      state: isNow ? 'running' : 'queued',
      ...(isNow ? {} : { starts: when }),
    });
    if (isNow) publications.sending(draft, account, isSending(plan.choices) ? plan.draftRev : undefined);
    if (isSending(plan.choices)) revisions.keep(id, draft, account, core.drafts.get(draft).parts, startedAt);
    timeline.append(draft, account, startedAt, {
      event: 'plan-confirmed',
      actor: 'person',
      message: message(isNow ? 'timeline|plan-confirmed' : 'timeline|plan-queued', {
        count: plan.steps.length,
        account: plan.accountName,
      }),
      details: { submission: id, planHash, steps: plan.steps.length },
    });
  });
  core.emit('submission.changed', { id, draft });
  core.emit('publication.changed', { draft, account });
  if (isNow) runner.run(id);
  return journal.get(id);
}
