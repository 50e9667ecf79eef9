/**
 * Runs submissions: every step after the ones it depends on, as many at once as the account allows, each outcome in
 * the journal before anything is built on it. Started again after a crash it goes on where the journal ends.
 */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { StepState } from '../../../shared/contract/shapes.ts';
import type { AccountId, DraftId, SubmissionId } from '../../../shared/domain/ids.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import { message } from '../../../shared/domain/messages.ts';
import { fillTemplate, type Step, type StepResult } from '../../../shared/domain/plan.ts';
import type { RemoteRecord } from '../../../shared/domain/remotes.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Channel } from '../channels/channel.ts';
import type { Channels } from '../channels/registry.ts';
import type { CoreContext } from '../context.ts';
import type { Happening, Timeline } from '../publications/timeline.ts';
import { type Batch, createBatch } from './batch.ts';
import { createGate, type Gate } from './gate.ts';
import type { Journal, JournalRow, LiveStep, SubmissionRecord } from './journal.ts';
import type { Outcome } from './outcome.ts';
import { marketplaceOf } from './plans.ts';
import { draftOfSubject, type Remotes } from './remotes.ts';
import { performStep } from './step-work.ts';

export interface Runner {
  /** Goes on with a submission in the background; at most one run of it at a time. */
  run(id: SubmissionId): void;
  /** Nothing more is started; what is under way ends. */
  cancel(id: SubmissionId): void;
  /** Settled when no run is under way. */
  idle(): Promise<void>;
  live(id: SubmissionId): ReadonlyMap<string, LiveStep>;
  /** Stops waiting, leaves the journal as it is. */
  close(): Promise<void>;
}

export interface RunnerParts {
  readonly core: CoreContext;
  readonly accounts: Accounts;
  readonly channels: Channels;
  readonly journal: Journal;
  readonly remotes: Remotes;
  readonly timeline: Timeline;
  /** Told when a submission can go no further by itself, with every draft it touched; inside the transaction. */
  readonly ended: (record: SubmissionRecord, drafts: ReadonlySet<DraftId>) => void;
}

class Closed extends Error {}

/** Between two tries of an account that does not answer. */
const RETRY_UNREACHABLE_MS = 5_000;
const RETRY_PRACTICE_MS = 1_000;
const PROGRESS_EVERY_MS = 100;
/** Nobody knows yet what became of a step in one of these. */
const UNSETTLED: ReadonlySet<StepState> = new Set(['sending', 'unknown', 'waiting']);

interface Run {
  readonly done: Promise<void>;
  isCancelled: boolean;
  readonly live: Map<string, LiveStep>;
}

export function createRunner(parts: RunnerParts): Runner {
  const { core, accounts, journal } = parts;
  const runs = new Map<SubmissionId, Run>();
  const gates = new Map<AccountId, Gate>();
  const batch = createBatch(core.store, 'journal.write');
  const sleepers = new Set<(error: Closed) => void>();
  const timers = new Set<NodeJS.Timeout>();
  let isClosed = false;

  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve, reject) => {
      if (isClosed) return reject(new Closed());
      const wake = () => {
        sleepers.delete(reject);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      sleepers.add((error) => {
        clearTimeout(timer);
        reject(error);
      });
    });

  const gateOf = (account: AccountId, channel: Channel): Gate => {
    const gate = gates.get(account) ?? createGate(channel.concurrency);
    gates.set(account, gate);
    return gate;
  };

  function run(id: SubmissionId): void {
    if (isClosed || runs.has(id)) return;
    const live = new Map<string, LiveStep>();
    const entry: Run = {
      live,
      isCancelled: false,
      // The microtask gives `runs.set` below its turn first.
      done: Promise.resolve().then(() => attempt(id, entry)),
    };
    runs.set(id, entry);
  }

  async function attempt(id: SubmissionId, entry: Run): Promise<void> {
    let again: number | undefined;
    try {
      again = await runOnce(parts, id, entry, sleep, gateOf, batch);
    } catch (error) {
      if (!(error instanceof Closed)) {
        const reason = error instanceof Error ? error.message : String(error);
        core.ports.log('error', 'a submission stopped unexpectedly', {
          submission: id,
          reason,
          stack: error instanceof Error ? error.stack : undefined,
        });
        again = pauseAfterFailure(id, reason);
      }
    } finally {
      runs.delete(id);
    }
    if (isClosed) return;
    if (again !== undefined) runLater(id, again);
    try {
      core.emit('submission.changed', { id, draft: journal.get(id).draft });
    } catch (error) {
      core.ports.log('error', 'a submission could not be read', { submission: id, reason: String(error) });
    }
  }

  /** @returns after how many milliseconds to try again: when it was the disk, there may be room by then. */
  function pauseAfterFailure(id: SubmissionId, reason: string): number | undefined {
    try {
      core.store.transaction('submissions.close', () => journal.close(id, 'paused', reason, undefined));
      return undefined;
    } catch (error) {
      core.ports.log('error', 'a submission could not be paused', { submission: id, reason: String(error) });
      return RETRY_UNREACHABLE_MS;
    }
  }

  function runLater(id: SubmissionId, afterMs: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run(id);
    }, afterMs);
    timers.add(timer);
  }

  return {
    run,
    cancel(id) {
      const entry = runs.get(id);
      if (entry !== undefined) entry.isCancelled = true;
      const record = journal.get(id);
      accounts.get(record.account);
      const isUnsettled = [...record.rows.values()].some(({ state }) => UNSETTLED.has(state));
      core.store.transaction('submissions.cancel', () => {
        for (const row of record.rows.values())
          if (row.state === 'pending') journal.write(id, { ...row, state: 'cancelled' });
        if (entry === undefined && !isUnsettled)
          journal.close(id, 'cancelled', undefined, new Date(core.ports.now()).toISOString());
      });
      if (entry === undefined && isUnsettled) run(id);
      core.emit('submission.changed', { id, draft: record.draft });
    },
    async idle() {
      while (runs.size > 0) await Promise.all([...runs.values()].map((entry) => entry.done));
    },
    live: (id) => runs.get(id)?.live ?? new Map(),
    async close() {
      isClosed = true;
      for (const timer of timers) clearTimeout(timer);
      for (const wake of sleepers) wake(new Closed());
      await Promise.all([...runs.values()].map((entry) => entry.done));
    },
  };
}

/** @returns after how many milliseconds to try again, where that is worth it. */
async function runOnce(
  parts: RunnerParts,
  id: SubmissionId,
  entry: Run,
  sleep: (ms: number) => Promise<void>,
  gateOf: (account: AccountId, channel: Channel) => Gate,
  batch: Batch,
): Promise<number | undefined> {
  const { core, journal, remotes, accounts, channels } = parts;
  const record = journal.get(id);
  const account = accounts.get(record.account);
  const marketplace = marketplaceOf(account.marketplace);
  const rows = new Map(record.rows);
  // Called off, and opened again only to settle what had been sent.
  entry.isCancelled ||= [...rows.values()].some(({ state }) => state === 'cancelled');
  const at = () => new Date(core.ports.now()).toISOString();
  const changed = throttled(
    () => core.emit('submission.changed', { id, draft: record.draft }),
    PROGRESS_EVERY_MS,
  );
  const pause = (reason: string): void => {
    core.store.transaction('submissions.pause', () => journal.close(id, 'paused', reason, undefined));
  };

  let channel: Channel;
  try {
    channel = await channels.of(account);
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    pause(error.message);
    return undefined;
  }
  core.store.transaction('submissions.run', () => journal.close(id, 'running', undefined, undefined));
  const gate = gateOf(account.id, channel);

  const write = async (row: JournalRow): Promise<boolean> => {
    let isWritten = false;
    await batch.write(() => {
      // Cancelled before the first byte: the row says so already.
      isWritten = row.state !== 'sending' || !entry.isCancelled || rows.get(row.step)?.state === 'unknown';
      if (isWritten) journal.write(id, row);
    });
    if (isWritten) rows.set(row.step, row);
    changed();
    return isWritten;
  };
  const resultOf = (stepId: string): StepResult | undefined => {
    const row = rows.get(stepId);
    return row?.state === 'proven' ? stepResult(row) : undefined;
  };

  let paused: Extract<Outcome, { type: 'pause' }> | undefined;
  let failure: { readonly error: unknown } | undefined;
  const isHalted = (): boolean => paused !== undefined || failure !== undefined;
  const isStopping = (): boolean => isHalted() || entry.isCancelled;
  const mayStillSend = (state: StepState = 'pending'): boolean =>
    !isHalted() && (state !== 'pending' || !entry.isCancelled);
  const perform = async (step: Step): Promise<void> => {
    const row = rows.get(step.id) ?? { step: step.id, state: 'pending', attempts: 0 };
    const outcome = await performStep(step, row, {
      channel,
      now: core.ports.now,
      random: core.ports.random,
      sleep,
      // What may have been done already is sent on to its end even so: only then is its outcome known.
      turn: (send) =>
        gate.pass(() => (mayStillSend(rows.get(step.id)?.state) ? send() : Promise.resolve(undefined))),
      open: (hash) => open(core.blobs.pathOf(hash)),
      resultOf,
      recordOf: (subject) => remotes.of(account.id, subject),
      fieldsOf: (subject) => marketplace.mergeFields(subject, {}).map(({ field }) => field),
      write,
      progress: (live) => {
        entry.live.set(step.id, live);
        changed();
      },
    });
    entry.live.delete(step.id);
    if (outcome.type === 'pause') {
      paused ??= outcome;
      return;
    }
    if (outcome.type === 'stopped') {
      if (entry.isCancelled) await write({ ...(rows.get(step.id) ?? row), state: 'cancelled' });
      return;
    }
    const settled = settledRow(rows.get(step.id) ?? row, outcome, at());
    let next = settled;
    await batch.write(() => {
      next = settleStep(parts, record, step, settled, outcome, at());
    });
    rows.set(step.id, next);
    changed();
  };

  const isSettled = (step: string): boolean => rows.get(step)?.state === 'proven';
  const started = new Set<string>();
  const under = new Set<Promise<void>>();
  // A race of all that is under way would hang a listener on each of them for every one that ends.
  let { promise: woken, resolve: wake } = Promise.withResolvers<void>();
  // Steps of unknown outcome are settled before anything else is sent.
  const unsettled = record.plan.steps.filter((step) => UNSETTLED.has(rows.get(step.id)?.state ?? 'pending'));
  const start = (step: Step): void => {
    started.add(step.id);
    const work = perform(step)
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => {
        under.delete(work);
        wake();
      });
    under.add(work);
  };
  for (const step of unsettled.filter((step) => rows.get(step.id)?.state !== 'waiting')) start(step);
  await Promise.all(under);
  for (const step of unsettled) if (!started.has(step.id)) start(step);

  let waiting = record.plan.steps.filter(
    (step) => !started.has(step.id) && rows.get(step.id)?.state === 'pending',
  );
  for (;;) {
    if (!isStopping()) {
      const ready = waiting.filter((step) => step.dependsOn.every(isSettled));
      waiting = waiting.filter((step) => !ready.includes(step));
      for (const step of ready) start(step);
    }
    if (under.size === 0) break;
    await woken;
    ({ promise: woken, resolve: wake } = Promise.withResolvers<void>());
  }
  // Only now: whoever runs this submission again must be the only one.
  if (failure !== undefined) throw failure.error;

  const drafts = new Set<DraftId>([
    record.draft,
    ...record.plan.steps.map((step) => draftOfSubject(step.subject)),
  ]);
  const end = conclude(record, rows, entry.isCancelled, paused);
  core.store.transaction('submissions.end', () => {
    journal.close(
      id,
      end.state,
      end.reason,
      end.state === 'paused' || end.state === 'waiting' ? undefined : at(),
    );
    parts.timeline.append(record.draft, record.account, at(), {
      event: `submission-${end.state}`,
      actor: 'app',
      message: message(`timeline|submission-${end.state}`),
      ...(end.reason === undefined ? {} : { words: end.reason }),
    });
    parts.ended(record, drafts);
  });
  return paused?.code === 'unreachable'
    ? account.isPractice
      ? RETRY_PRACTICE_MS
      : RETRY_UNREACHABLE_MS
    : undefined;
}

function conclude(
  record: SubmissionRecord,
  rows: ReadonlyMap<string, JournalRow>,
  isCancelled: boolean,
  paused: Extract<Outcome, { type: 'pause' }> | undefined,
): { readonly state: 'done' | 'failed' | 'paused' | 'waiting' | 'cancelled'; readonly reason?: string } {
  const all = record.plan.steps.map((step) => ({ step, row: rows.get(step.id) }));
  if (all.every(({ row }) => row?.state === 'proven')) return { state: 'done' };
  const isUnsettled = all.some(({ row }) => UNSETTLED.has(row?.state ?? 'pending'));
  if (isCancelled && !isUnsettled) return { state: 'cancelled' };
  if (paused !== undefined) return { state: 'paused', reason: paused.message };
  const asking = all.find(({ row }) => row?.state === 'unknown');
  if (asking !== undefined)
    return { state: 'waiting', reason: asking.row?.error?.message ?? asking.step.operation };
  if (all.some(({ row }) => row?.state === 'cancelled')) return { state: 'cancelled' };
  const broken = all.find(({ row }) => row?.state === 'failed' || row?.state === 'conflict');
  return { state: 'failed', reason: broken?.row?.error?.message ?? 'A step did not come to pass.' };
}

/** Outcome, remote record and timeline in one transaction: what is proven and what is known never differ. */
function settleStep(
  parts: RunnerParts,
  record: SubmissionRecord,
  step: Step,
  row: JournalRow,
  outcome: Settled,
  at: string,
): JournalRow {
  const { journal, timeline } = parts;
  const next =
    outcome.type === 'proven' ? { ...row, ...provenIdentity(parts, record, step, outcome, at) } : row;
  journal.write(record.id, next);
  const happening = happeningOf(step, outcome);
  timeline.append(record.draft, record.account, at, happening);
  const other = draftOfSubject(step.subject);
  if (other !== record.draft) timeline.append(other, record.account, at, happening);
  return next;
}

type Settled = Exclude<Outcome, { type: 'pause' | 'stopped' }>;

function settledRow(row: JournalRow, outcome: Settled, at: string): JournalRow {
  const { error: _error, ...clean } = row;
  if (outcome.type === 'proven') return { ...clean, state: 'proven', endedAt: at };
  return {
    ...clean,
    state: outcome.type === 'ask' ? 'unknown' : outcome.type,
    error: outcome.error,
    endedAt: at,
  };
}

function happeningOf(step: Step, outcome: Settled): Happening {
  const details: JsonObject = { operation: step.operation, target: step.target, step: step.id };
  if (outcome.type === 'proven') return { event: 'step-proven', actor: 'app', message: step.title, details };
  return {
    event: `step-${outcome.type}`,
    actor: 'marketplace',
    message: step.title,
    words: outcome.error.message,
    details,
  };
}

/** Keeps what the proven step tells of its subject. @returns the identity and etag that later steps refer to. */
function provenIdentity(
  parts: RunnerParts,
  record: SubmissionRecord,
  step: Step,
  outcome: Extract<Outcome, { type: 'proven' }>,
  at: string,
): { readonly remoteId?: string; readonly etag?: string } {
  const { remotes } = parts;
  const known = remotes.of(record.account, step.subject);
  const before =
    outcome.brought === undefined ? [] : remotes.all(record.account, draftOfSubject(step.subject));
  if (step.agrees === 'gone') {
    for (const subject of [step.subject, ...(step.takesAlong ?? [])]) remotes.forget(record.account, subject);
    return {};
  }
  const id = (step.isReplacing === true ? outcome.id : (known?.remoteId ?? outcome.id)) ?? '';
  const { etag } = outcome;
  if (step.etagOf !== undefined && etag !== undefined) {
    const parent = remotes.of(record.account, step.etagOf);
    if (parent !== undefined)
      remotes.save(
        record.account,
        { ...parent, etag, ...(outcome.body === undefined ? {} : { raw: outcome.body }) },
        at,
      );
  }
  remotes.save(
    record.account,
    {
      subject: step.subject,
      remoteId: id,
      // What replaces another begins with the content of that one: a copy of what is live.
      base: withoutNulls({
        ...known?.base,
        ...agreedBy(step, outcome),
        ...(step.settles === undefined ? {} : fillTemplate(step.settles, resultsOf(parts, record))),
      }),
      ...(step.etagOf !== undefined || etag === undefined ? {} : { etag }),
      ...(outcome.body === undefined
        ? known?.raw === undefined
          ? {}
          : { raw: known.raw }
        : { raw: outcome.body }),
    },
    at,
  );
  adopt(parts, record, step, outcome, before, at);
  return { ...(id === '' ? {} : { remoteId: id }), ...(etag === undefined ? {} : { etag }) };
}

/** What the steps before it brought, as the journal has it. */
function resultsOf(
  { journal }: RunnerParts,
  record: SubmissionRecord,
): (step: string) => StepResult | undefined {
  const { rows } = journal.get(record.id);
  return (step) => {
    const row = rows.get(step);
    return row?.state === 'proven' ? stepResult(row) : undefined;
  };
}

const stepResult = ({ remoteId, etag }: JournalRow): StepResult => ({
  ...(remoteId === undefined ? {} : { id: remoteId }),
  ...(etag === undefined ? {} : { etag }),
});

/** What came along belongs to the draft's own items from now on; what did not is made again by the next plan. */
function adopt(
  { remotes }: RunnerParts,
  record: SubmissionRecord,
  step: Step,
  { brought }: Extract<Outcome, { type: 'proven' }>,
  known: readonly RemoteRecord[],
  at: string,
): void {
  if (brought === undefined) return;
  const marketplace = marketplaceOf(record.plan.marketplace);
  const { keep, forget } = marketplace.adopt(draftOfSubject(step.subject), known, brought);
  for (const subject of forget) remotes.forget(record.account, subject);
  for (const kept of keep) remotes.save(record.account, kept, at);
}

function agreedBy(step: Step, outcome: Extract<Outcome, { type: 'proven' }>): JsonObject {
  if (step.agrees === 'file') return { hash: step.file?.hash ?? '' };
  if (step.agrees === 'text')
    return {
      text: step.text ?? '',
      hash: createHash('sha256')
        .update(step.text ?? '')
        .digest('hex'),
      ...(typeof step.params['displayName'] === 'string' ? { displayName: step.params['displayName'] } : {}),
    };
  if (step.agrees !== 'body') return {};
  return outcome.sent ?? {};
}

/** A field that was cleared is not in the base any more. */
function withoutNulls(base: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(base).filter(([, value]) => value !== null));
}

/** At once, then at most every `everyMs`, and once more at the end. */
function throttled(work: () => void, everyMs: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isWanted = false;
  const tick = () => {
    timer = undefined;
    if (isWanted) fire();
  };
  const fire = () => {
    isWanted = false;
    work();
    timer = setTimeout(tick, everyMs);
    timer.unref();
  };
  return () => {
    isWanted = true;
    if (timer === undefined) fire();
  };
}
