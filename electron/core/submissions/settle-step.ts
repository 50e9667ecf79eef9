/**
 * What became of a step that was sent and not answered, and whether a moved etag means that somebody changed
 * something: told by reading the marketplace, by the rule that the operation declares.
 */
import { createHash } from 'node:crypto';
import {
  isHeldBy,
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
} from '../../../shared/domain/json.ts';
import { fillTemplate, SELF, type Step } from '../../../shared/domain/plan.ts';
import type { RemoteRecord } from '../../../shared/domain/remotes.ts';
import type { Answer, Call, Finder } from '../channels/channel.ts';
import type { JournalRow } from './journal.ts';
import type { Outcome, StepWork } from './outcome.ts';

/** Time servers move a clock by less. */
const CLOCK_ADJUSTED_MS = 60_000;

type Proven = Extract<Outcome, { type: 'proven' }>;
export type Done = Extract<Answer, { type: 'done' }>;

export function proven(answer: Done, call: Call | undefined): Proven {
  return {
    type: 'proven',
    ...(answer.id === undefined ? {} : { id: answer.id }),
    ...(answer.etag === undefined ? {} : { etag: answer.etag }),
    ...(answer.body === undefined ? {} : { body: answer.body }),
    ...(call?.body === undefined ? {} : { sent: call.body }),
  };
}

export function paramsOfRead(params: JsonObject, id: string, work: StepWork): JsonObject {
  const filled = fillTemplate(params, work.resultOf);
  const own = (value: Json): Json => (value === SELF ? id : value);
  return Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, own(value)]));
}

type Settled =
  | Outcome
  | { readonly type: 'not-done' }
  /** What it made, or what took its subject's place. */
  | { readonly type: 'found'; readonly id: string };

/** What became of a step that was sent and not answered. */
export async function settle(step: Step, call: Call, row: JournalRow, work: StepWork): Promise<Settled> {
  const rule = work.channel.ruleOf(step.operation);
  if (rule.by === 'ask') return question(step);
  if (rule.by === 'key') {
    const ageMs = work.now() - (row.firstSentAt ?? Number.NEGATIVE_INFINITY);
    // A clock that was set back says nothing about the age of a key.
    if (ageMs > -CLOCK_ADJUSTED_MS && ageMs < rule.lifeMs) return { type: 'not-done' };
    if (rule.find !== undefined) return await settleByFinding(step, rule.find, call, work);
    if (rule.isDone === undefined && step.agrees !== 'gone' && step.becomes === undefined)
      return question(step);
  }
  return await settleByReading(step, call, row, work);
}

const question = (step: Step): Outcome => ({
  type: 'ask',
  error: { message: `It is not known whether ${step.operation} was carried out.` },
});

async function settleByFinding(step: Step, find: Finder, call: Call, work: StepWork): Promise<Settled> {
  const raw = work.recordOf(step.subject)?.raw;
  const subject = isJsonObject(raw) ? raw : {};
  const items = await work.channel.list(find.operation, find.params(call, subject));
  const id = items.find((item) => find.matches(item, call))?.['id'];
  return typeof id === 'string' ? { type: 'found', id } : { type: 'not-done' };
}

async function settleByReading(step: Step, call: Call, row: JournalRow, work: StepWork): Promise<Settled> {
  const id = work.recordOf(step.subject)?.remoteId ?? row.remoteId ?? '';
  if (step.read === undefined) return question(step);
  const params = paramsOfRead(step.read.params, id, work);
  if (step.agrees === 'file' || step.agrees === 'text') {
    const wanted =
      step.file?.hash ??
      createHash('sha256')
        .update(step.text ?? '')
        .digest('hex');
    const held = await work.channel.contentHash(step.read.operation, params);
    return held === wanted ? { type: 'proven', ...(id === '' ? {} : { id }) } : { type: 'not-done' };
  }
  const answer = await work.channel.read(step.read.operation, params);
  if (answer.type === 'missing') {
    if (step.agrees === 'gone') return { type: 'proven' };
    return step.becomes === undefined ? { type: 'not-done' } : { type: 'found', id: step.becomes };
  }
  if (answer.type === 'unauthenticated')
    return { type: 'pause', code: 'unauthenticated', message: answer.message };
  if (answer.type !== 'done') return { type: 'pause', code: 'unreachable', message: answer.message };
  const body = answer.body ?? {};
  return isDoneAccordingTo(step, call, body, work) ? proven(answer, call) : { type: 'not-done' };
}

/** Whether the subject, as just read, is what the step would make of it. */
function isDoneAccordingTo(step: Step, call: Call, body: JsonObject, work: StepWork): boolean {
  const rule = work.channel.ruleOf(step.operation);
  if (rule.by === 'ask') return false;
  if (rule.isDone !== undefined) return rule.isDone(body);
  if (rule.by === 'key') return false;
  return step.agrees === 'body' && isHeldBy(call.body ?? {}, body);
}

/** A service that shows an unset field as its empty value says nothing by it. */
const isEmpty = (value: Json): boolean =>
  value === '' || value === false || (isJsonArray(value) && value.length === 0);

type Current = Outcome | { readonly type: 'etag'; readonly etag: string | undefined };

/**
 * The etag to send with now, when only the etag moved: the remote still holds what was last agreed, so the bytes
 * that were shown still mean what they meant. Anything else is a conflict, for the person to see.
 */
export async function currentEtag(step: Step, call: Call, work: StepWork): Promise<Current> {
  const record = work.recordOf(step.etagOf ?? step.subject);
  if (step.read === undefined || record === undefined) return { type: 'etag', etag: undefined };
  if (step.agrees !== 'file') return currentContent(step, step.read, record, call, work);
  const file = await currentFile(step, record.remoteId, work);
  // A file travels under its parent's etag: what somebody changed there would be handed over unseen.
  return file.type === 'etag' && step.etagRead !== undefined
    ? currentContent(step, step.etagRead, record, call, work)
    : file;
}

/** @param read how the object that the etag is of is read */
async function currentContent(
  step: Step,
  read: NonNullable<Step['read']>,
  record: RemoteRecord,
  call: Call,
  work: StepWork,
): Promise<Current> {
  const answer = await work.channel.read(read.operation, paramsOfRead(read.params, record.remoteId, work));
  if (answer.type === 'unauthenticated')
    return { type: 'pause', code: 'unauthenticated', message: answer.message };
  if (answer.type === 'missing')
    return step.agrees === 'gone'
      ? { type: 'proven' }
      : { type: 'failed', error: { message: answer.message, status: 404 } };
  if (answer.type !== 'done') return { type: 'pause', code: 'unreachable', message: answer.message };
  const body = answer.body ?? {};
  // An earlier try of ours that was carried out after all: its answer came to nobody.
  if (step.etagOf === undefined && isDoneAccordingTo(step, call, body, work)) return proven(answer, call);
  // Fields that were never agreed on count as well: somebody may have set what was not set before.
  const sent = step.agrees === 'body' ? Object.keys(call.body ?? {}) : [];
  const names = new Set([...Object.keys(record.base), ...sent, ...work.fieldsOf(record.subject)]);
  const changed = [...names].filter((name) => {
    const held = body[name];
    const agreed = record.base[name];
    // What cannot be read back cannot have been seen to change.
    if (held === undefined || held === null) return false;
    if (agreed === undefined) return !isEmpty(held) && !isHeldBy(call.body?.[name] ?? null, held);
    return !isHeldBy(agreed, held);
  });
  if (changed.length > 0) {
    return {
      type: 'conflict',
      error: {
        message: `Somebody changed ${changed.join(', ')} at the marketplace since it was last read.`,
        field: changed[0] ?? '',
        status: 412,
      },
    };
  }
  return { type: 'etag', etag: answer.etag };
}

/** A file's etag is its parent's, which moves for other reasons: its content says whether somebody replaced it. */
async function currentFile(step: Step, id: string, work: StepWork): Promise<Current> {
  if (step.read === undefined) return { type: 'etag', etag: undefined };
  const held = await work.channel.contentHash(step.read.operation, paramsOfRead(step.read.params, id, work));
  const agreed = work.recordOf(step.subject)?.base['hash'];
  if (held === undefined || held === agreed || held === step.file?.hash)
    return { type: 'etag', etag: undefined };
  return {
    type: 'conflict',
    error: {
      message: `Somebody replaced ${step.target} at the marketplace since it was last read.`,
      status: 412,
    },
  };
}
