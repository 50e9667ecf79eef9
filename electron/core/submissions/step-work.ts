/**
 * One step, from pending to an outcome: sent, waited for, and settled where its outcome is not known. Knows no
 * marketplace; what is particular stands in the plan's step and in the channel's rules.
 */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { StepState } from '../../../shared/contract/shapes.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import { fillTemplate, type Step } from '../../../shared/domain/plan.ts';
import type { Answer, Call, Standing } from '../channels/channel.ts';
import { bringAlong } from './bring-along.ts';
import type { JournalRow } from './journal.ts';
import type { Outcome, StepWork } from './outcome.ts';
import { currentEtag, type Done, paramsOfRead, proven, settle } from './settle-step.ts';

/** After this many tries that came to nothing the person is told, and may resume. */
const MAX_TRIES = 8;
const FIRST_DELAY_MS = 250;
const MAX_DELAY_MS = 30_000;

export async function performStep(step: Step, start: JournalRow, work: StepWork): Promise<Outcome> {
  try {
    return await untilOutcome(step, start, work);
  } catch (error) {
    // A list that is needed to settle or to adopt could not be read: the journal says where to go on.
    if (!(error instanceof VitrineError)) throw error;
    const code = error.code === 'unauthenticated' ? 'unauthenticated' : 'unreachable';
    if (error.code !== code) throw error;
    return { type: 'pause', code, message: error.message };
  }
}

async function untilOutcome(step: Step, start: JournalRow, work: StepWork): Promise<Outcome> {
  let row = start;
  const write: Write = async (change) => {
    row = { ...row, ...change };
    return await work.write(row);
  };
  if (row.state === 'sending') await write({ state: 'unknown' });
  if (row.state === 'waiting') return waitFor(step, row, write, work);

  let ifMatch: string | undefined | 'refresh' = ifMatchOf(step, work);
  let isUnknown = row.state === 'unknown';
  // An earlier try may have been carried out, whatever a later one is answered.
  let mayBeDone = isUnknown;
  const unsent = (): StepState => (mayBeDone ? 'unknown' : 'pending');
  for (let tries = 0; ; tries += 1) {
    if (isUnknown) {
      const settled = await settle(step, callOf(step, undefined, work), row, work);
      if (settled.type === 'found') {
        // What it made may not be ready yet, and may have brought something along.
        return await waitFor(step, { ...row, remoteId: settled.id }, write, work);
      }
      if (settled.type !== 'not-done') return settled;
      isUnknown = false;
      // Read, and not there: nothing hangs in the air any more. A key only says that sending again does no harm.
      if (work.channel.ruleOf(step.operation).by === 'read') {
        mayBeDone = false;
        await write({ state: 'pending' });
      }
    }
    if (ifMatch === 'refresh') {
      const refreshed = await currentEtag(step, callOf(step, undefined, work), work);
      if (refreshed.type !== 'etag') return refreshed;
      ifMatch = refreshed.etag;
    }
    const call = callOf(step, ifMatch, work);
    const answer = await work.turn(async () => {
      const { error: _lastError, ...clean } = row;
      row = clean;
      const mayBeSent = await write({
        state: 'sending',
        attempts: row.attempts + 1,
        startedAt: row.startedAt ?? new Date(work.now()).toISOString(),
        firstSentAt: row.firstSentAt ?? work.now(),
      });
      return mayBeSent ? await work.channel.send(call) : undefined;
    });
    if (answer === undefined) return { type: 'stopped' };
    const isLast = tries + 1 >= MAX_TRIES;
    switch (answer.type) {
      case 'done': {
        return accepted(step, answer, call, row, write, work);
      }
      case 'refused':
        return {
          type: 'failed',
          error: {
            message: answer.message,
            code: answer.code,
            status: answer.status,
            ...(answer.field === undefined ? {} : { field: answer.field }),
          },
        };
      case 'missing':
        if (step.agrees === 'gone') return { type: 'proven' };
        return { type: 'failed', error: { message: answer.message, status: 404 } };
      case 'unauthenticated':
        await write({ state: unsent() });
        return { type: 'pause', code: 'unauthenticated', message: answer.message };
      case 'unreachable':
        await write({ state: unsent() });
        return { type: 'pause', code: 'unreachable', message: answer.message };
      case 'stale':
        if (isLast) return { type: 'conflict', error: { message: answer.message, status: 412 } };
        await write({ state: unsent(), error: { message: answer.message, status: 412 } });
        ifMatch = 'refresh';
        break;
      case 'busy':
        if (isLast) return { type: 'failed', error: { message: answer.message } };
        await write({ state: unsent(), error: { message: answer.message } });
        await work.sleep(answer.afterMs ?? backoff(tries, work.random));
        break;
      case 'unknown':
        await write({ state: 'unknown', error: { message: answer.message } });
        if (isLast) return { type: 'pause', code: 'unreachable', message: answer.message };
        await work.sleep(backoff(tries, work.random));
        isUnknown = true;
        mayBeDone = true;
        break;
    }
  }
}

/** Full jitter: a queue that failed together does not come back together. */
function backoff(tries: number, random: () => number): number {
  const ceiling = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** tries);
  return ceiling / 2 + (random() * ceiling) / 2;
}

function callOf(step: Step, ifMatch: string | undefined, work: StepWork): Call {
  const { file } = step;
  return {
    operation: step.operation,
    params: fillTemplate(step.params, work.resultOf),
    ...(step.body === undefined ? {} : { body: fillTemplate(step.body, work.resultOf) }),
    ...(file === undefined
      ? {}
      : {
          file: { blob: file, open: () => work.open(file.hash) },
          onProgress: (sentBytes: number) => work.progress({ sentBytes }),
        }),
    ...(step.text === undefined ? {} : { text: step.text }),
    ...(step.key === undefined ? {} : { key: step.key }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
}

/** An etag that the earlier step left unknown (it was settled by reading content) has to be asked for. */
function ifMatchOf(step: Step, work: StepWork): string | undefined | 'refresh' {
  if (step.ifMatch === undefined) return undefined;
  try {
    return fillTemplate(step.ifMatch, work.resultOf);
  } catch {
    return 'refresh';
  }
}

type Write = (change: Partial<JournalRow>) => Promise<boolean>;
async function accepted(
  step: Step,
  answer: Done,
  call: Call,
  row: JournalRow,
  write: Write,
  work: StepWork,
): Promise<Outcome> {
  const isReady =
    step.wait !== 'state' ||
    answer.body === undefined ||
    work.channel.standingOf(answer.body).state === 'ready';
  if (answer.workRequest === undefined && isReady) return proven(answer, call);
  const waiting: JournalRow = {
    ...row,
    state: 'waiting',
    ...(answer.id === undefined ? {} : { remoteId: answer.id }),
    ...(answer.workRequest === undefined ? {} : { workRequest: answer.workRequest }),
  };
  await write(waiting);
  return await waitFor(step, waiting, write, work, call);
}

/** Follows a work request to its end, then the object until it is ready; both for as long as they take. */
async function waitFor(
  step: Step,
  row: JournalRow,
  write: Write,
  work: StepWork,
  sent: Call = callOf(step, undefined, work),
): Promise<Outcome> {
  let id = row.remoteId ?? work.recordOf(step.subject)?.remoteId;
  if (row.workRequest !== undefined) {
    const workRequest = row.workRequest;
    const end = await poll(() => work.channel.workRequest(workRequest), work);
    if (end.state === 'failed')
      return { type: 'failed', error: { message: end.message ?? 'The work request failed.' } };
    id = step.becomes ?? end.id ?? id;
    if (id !== undefined) await write({ remoteId: id });
  }
  if (step.read === undefined || id === undefined)
    return { type: 'proven', ...(id === undefined ? {} : { id }) };
  const read = step.read;
  const params = paramsOfRead(read.params, id, work);
  let last: Answer | undefined;
  const end = await poll(async () => {
    last = await work.channel.read(read.operation, params);
    if (last.type === 'done')
      return step.wait === 'state' ? work.channel.standingOf(last.body ?? {}) : { state: 'ready' };
    if (last.type === 'missing' && step.agrees === 'gone') return { state: 'ready' };
    if (last.type === 'refused' || last.type === 'missing') return { state: 'failed', message: last.message };
    return last.type === 'unauthenticated' ? { state: 'ready' } : { state: 'waiting', message: last.message };
  }, work);
  if (end.state === 'failed')
    return { type: 'failed', error: { message: end.message ?? 'It was made, but never became ready.' } };
  if (last?.type === 'unauthenticated')
    return { type: 'pause', code: 'unauthenticated', message: last.message };
  const outcome = last?.type === 'done' ? proven({ ...last, id }, sent) : ({ type: 'proven', id } as const);
  if (step.adopts === undefined) return outcome;
  const paramsOf = (params: JsonObject, own: string) => paramsOfRead(params, own, work);
  return { ...outcome, brought: await bringAlong(step.adopts, id, work.channel, paramsOf) };
}

async function poll(look: () => Promise<Standing>, work: StepWork): Promise<Standing> {
  for (let tries = 0; ; tries += 1) {
    const standing = await look();
    if (standing.state !== 'waiting') return standing;
    if (standing.percent !== undefined) work.progress({ percent: standing.percent });
    // What takes hours is not asked about every second.
    await work.sleep(standing.afterMs ?? Math.min(MAX_DELAY_MS, 150 * 1.5 ** tries));
  }
}
