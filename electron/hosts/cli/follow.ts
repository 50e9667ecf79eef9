/** Waits for what takes its time, telling what happens meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Publication, PublicationState, StepRow, Submission } from '../../../shared/contract/shapes.ts';
import type { AccountId, DraftId, SubmissionId } from '../../../shared/domain/ids.ts';
import type { Output } from './output.ts';
import type { Session } from './session.ts';
import { inWords } from './words.ts';

const LOOK_EVERY_MS = 100;

/** Until the submission can go no further by itself. */
export async function followSubmission(
  session: Session,
  output: Output,
  id: SubmissionId,
): Promise<Submission> {
  const told = new Map<string, string>();
  for (;;) {
    const submission = await session.ask('submissions.get', { id });
    for (const step of submission.steps) tell(step, told, output);
    if (submission.state !== 'running') return submission;
    await sleep(LOOK_EVERY_MS);
  }
}

function tell(step: StepRow, told: Map<string, string>, output: Output): void {
  if (step.state === 'pending' || step.state === 'sending' || told.get(step.id) === step.state) return;
  told.set(step.id, step.state);
  const why = step.error === undefined ? '' : `: ${step.error.message}`;
  output.say(`${step.state.padEnd(8)} ${inWords(step.title)} (${step.target})${why}`);
}

/** Until the publication is in one of `states`, or `patienceMs` is over. */
export async function followPublication(
  session: Session,
  output: Output,
  draft: DraftId,
  account: AccountId,
  states: readonly PublicationState[],
  patienceMs: number,
): Promise<Publication | undefined> {
  const deadline = performance.now() + patienceMs;
  let last: string | undefined;
  for (;;) {
    const { publications } = await session.ask('publications.list', { draft });
    const publication = publications.find((candidate) => candidate.account === account);
    if (publication !== undefined && publication.state !== last) {
      last = publication.state;
      output.say(
        `${publication.accountName}: ${publication.state}${publication.reason === undefined ? '' : ` (${publication.reason})`}`,
      );
    }
    if (publication !== undefined && states.includes(publication.state)) return publication;
    if (performance.now() > deadline) return publication;
    await sleep(LOOK_EVERY_MS);
  }
}
