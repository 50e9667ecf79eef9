/** The journal: one row a step, written before its request starts and again when its outcome is known. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { StartWhen, StepRow, StepState, Submission } from '../../../shared/contract/shapes.ts';
import type { AccountId, DraftId, SubmissionId } from '../../../shared/domain/ids.ts';
import type { Plan, Step } from '../../../shared/domain/plan.ts';
import type { Store } from '../store/store.ts';

export interface JournalRow {
  readonly step: string;
  readonly state: StepState;
  readonly attempts: number;
  readonly remoteId?: string;
  readonly etag?: string;
  readonly workRequest?: string;
  readonly error?: NonNullable<StepRow['error']>;
  /** Milliseconds since the epoch: a retry token lives from here. */
  readonly firstSentAt?: number;
  readonly startedAt?: string;
  readonly endedAt?: string;
}

export interface SubmissionRecord {
  readonly id: SubmissionId;
  readonly draft: DraftId;
  readonly account: AccountId;
  readonly plan: Plan;
  readonly planHash: string;
  readonly state: Submission['state'];
  readonly reason?: string;
  /** What a queued one waits for. */
  readonly starts?: StartWhen;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly rows: ReadonlyMap<string, JournalRow>;
}

export interface Journal {
  /** The submission and all its steps; inside the caller's transaction. */
  open(record: Omit<SubmissionRecord, 'rows'>): void;
  /** @throws VitrineError `not-found`. */
  get(id: string): SubmissionRecord;
  list(draft: DraftId | undefined, limit: number): readonly SubmissionId[];
  /** Those that were under way when the core last stopped, oldest first. */
  unfinished(): readonly SubmissionId[];
  /** Those that were confirmed and have not begun, oldest first. */
  queued(): readonly SubmissionId[];
  write(id: SubmissionId, row: JournalRow): void;
  close(
    id: SubmissionId,
    state: Submission['state'],
    reason: string | undefined,
    at: string | undefined,
  ): void;
}

interface SubmissionRow {
  readonly id: string;
  readonly draft: string;
  readonly account: string;
  readonly plan: string;
  readonly plan_hash: string;
  readonly state: Submission['state'];
  readonly reason: string | null;
  readonly starts: string | null;
  readonly started_at: string;
  readonly ended_at: string | null;
}

interface StepTableRow {
  readonly step: string;
  readonly state: StepState;
  readonly attempts: number;
  readonly remote_id: string | null;
  readonly etag: string | null;
  readonly work_request: string | null;
  readonly error: string | null;
  readonly first_sent_at: number | null;
  readonly started_at: string | null;
  readonly ended_at: string | null;
}

export function createJournal(store: Store): Journal {
  const { db } = store;
  const insertSubmission = db.prepare(
    'INSERT INTO submissions (id, draft, account, plan, plan_hash, state, starts, started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const insertStep = db.prepare(
    "INSERT INTO steps (submission, step, seq, state) VALUES (?, ?, ?, 'pending')",
  );
  const one = db.prepare<[string], SubmissionRow>('SELECT * FROM submissions WHERE id = ?');
  const steps = db.prepare<[string], StepTableRow>('SELECT * FROM steps WHERE submission = ? ORDER BY seq');
  const recent = db.prepare<[string | null, string | null, number], { id: string }>(
    'SELECT id FROM submissions WHERE (? IS NULL OR draft = ?) ORDER BY started_at DESC, id DESC LIMIT ?',
  );
  const open = db.prepare<[], { id: string }>(
    "SELECT id FROM submissions WHERE state IN ('running', 'waiting', 'paused') ORDER BY started_at, id",
  );
  const queued = db.prepare<[], { id: string }>(
    "SELECT id FROM submissions WHERE state = 'queued' ORDER BY started_at, id",
  );
  const update = db.prepare(
    `UPDATE steps SET state = ?, attempts = ?, remote_id = ?, etag = ?, work_request = ?, error = ?, first_sent_at = ?,
       started_at = ?, ended_at = ? WHERE submission = ? AND step = ?`,
  );
  const finish = db.prepare('UPDATE submissions SET state = ?, reason = ?, ended_at = ? WHERE id = ?');

  return {
    open(record) {
      insertSubmission.run(
        record.id,
        record.draft,
        record.account,
        JSON.stringify(record.plan),
        record.planHash,
        record.state,
        record.starts === undefined ? null : JSON.stringify(record.starts),
        record.startedAt,
      );
      record.plan.steps.forEach((step, index) => {
        insertStep.run(record.id, step.id, index);
      });
    },
    get(id) {
      const row = one.get(id);
      if (row === undefined)
        throw new VitrineError('not-found', 'There is no such submission in this workspace.');
      return {
        // The columns hold what `open` wrote from branded ids.
        id: row.id as SubmissionId,
        draft: row.draft as DraftId,
        account: row.account as AccountId,
        plan: JSON.parse(row.plan),
        planHash: row.plan_hash,
        state: row.state,
        startedAt: row.started_at,
        ...(row.reason === null ? {} : { reason: row.reason }),
        ...(row.starts === null ? {} : { starts: JSON.parse(row.starts) }),
        ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
        rows: new Map(steps.all(id).map((step) => [step.step, rowOf(step)])),
      };
    },
    list: (draft, limit) =>
      recent.all(draft ?? null, draft ?? null, limit).map((row) => row.id as SubmissionId),
    queued: () => queued.all().map((row) => row.id as SubmissionId),
    unfinished: () => open.all().map((row) => row.id as SubmissionId),
    write(id, row) {
      update.run(
        row.state,
        row.attempts,
        row.remoteId ?? null,
        row.etag ?? null,
        row.workRequest ?? null,
        row.error === undefined ? null : JSON.stringify(row.error),
        row.firstSentAt ?? null,
        row.startedAt ?? null,
        row.endedAt ?? null,
        id,
        row.step,
      );
    },
    close: (id, state, reason, at) => void finish.run(state, reason ?? null, at ?? null, id),
  };
}

function rowOf(row: StepTableRow): JournalRow {
  return {
    step: row.step,
    state: row.state,
    attempts: row.attempts,
    ...(row.remote_id === null ? {} : { remoteId: row.remote_id }),
    ...(row.etag === null ? {} : { etag: row.etag }),
    ...(row.work_request === null ? {} : { workRequest: row.work_request }),
    ...(row.error === null ? {} : { error: JSON.parse(row.error) }),
    ...(row.first_sent_at === null ? {} : { firstSentAt: row.first_sent_at }),
    ...(row.started_at === null ? {} : { startedAt: row.started_at }),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
  };
}

/** The submission as a window sees it: the plan's steps with what became of them. */
export function submissionOf(
  record: SubmissionRecord,
  live: ReadonlyMap<string, LiveStep> = new Map(),
): Submission {
  return {
    id: record.id,
    draft: record.draft,
    account: record.account,
    planHash: record.planHash,
    state: record.state,
    ...(record.reason === undefined ? {} : { reason: record.reason }),
    ...(record.starts === undefined ? {} : { starts: record.starts }),
    startedAt: record.startedAt,
    ...(record.endedAt === undefined ? {} : { endedAt: record.endedAt }),
    plan: record.plan,
    steps: record.plan.steps.map((step) => stepOf(step, record.rows.get(step.id), live.get(step.id))),
  };
}

/** Progress of a step under way; worth showing, not worth keeping. */
export interface LiveStep {
  readonly sentBytes?: number;
  readonly percent?: number;
}

function stepOf(step: Step, row: JournalRow | undefined, live: LiveStep | undefined): StepRow {
  return {
    ...step,
    state: row?.state ?? 'pending',
    attempts: row?.attempts ?? 0,
    ...(row?.remoteId === undefined ? {} : { remoteId: row.remoteId }),
    ...(row?.etag === undefined ? {} : { etag: row.etag }),
    ...(row?.startedAt === undefined ? {} : { startedAt: row.startedAt }),
    ...(row?.endedAt === undefined ? {} : { endedAt: row.endedAt }),
    ...(row?.error === undefined ? {} : { error: row.error }),
    ...(live?.sentBytes === undefined ? {} : { sentBytes: live.sentBytes }),
    ...(live?.percent === undefined ? {} : { percent: live.percent }),
  };
}
