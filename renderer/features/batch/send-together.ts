/** Plans the listings of a batch, and sends the confirmed ones: each begins, succeeds and fails by itself. */
import type { Client } from '../../../shared/contract/client.ts';
import type { AccountId, DraftId, SubmissionId } from '../../../shared/domain/ids.ts';
import { message } from '../../../shared/domain/messages.ts';
import type { PlanChoices } from '../../../shared/domain/plan.ts';
import { standingAgainst } from '../submissions/use-preflight.ts';
import { type BatchRow, isToSend, type Made, rowsOf, setRow } from './batch-rows.ts';
import { isCovered, sharesWith } from './together.ts';

/** Side by side, so that twenty listings are not planned one after the other, nor all at once. */
const AT_ONCE = 3;

interface Task {
  readonly client: Client;
  readonly key: string;
  readonly account: AccountId;
  readonly choices: PlanChoices;
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

export function planAll(task: Task, ids: readonly DraftId[]): Promise<void> {
  return inTurns(ids, async (id) => {
    const row = rowsOf(task.key).find((each) => each.id === id);
    if (row !== undefined) setRow(task.key, id, await planned(task, row));
  });
}

async function planned({ client, account, choices }: Task, row: BatchRow): Promise<BatchRow> {
  const { id } = row;
  const draft = await client.call('drafts.get', { id });
  const name = draft.ok ? draft.value.name : row.name;
  const answer = await client.call('plans.make', { draft: id, account, choices });
  if (!answer.ok) return { id, name, state: 'left-out', reason: answer.error.message };
  const made = answer.value;
  const errors = made.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    return {
      id,
      name,
      made,
      state: 'left-out',
      reasons: [message('submissions|plan|errors', { count: errors })],
    };
  if (made.plan.steps.length === 0) return { id, name, made, state: 'empty', reasons: made.plan.notices };
  const checks = await client.call('submissions.preflight', { plan: made.plan });
  const against = checks.ok ? standingAgainst(checks.value.checks, true) : [];
  if (against.length > 0)
    return { id, name, made, state: 'left-out', reasons: against.map((check) => check.message) };
  return { id, name, made, state: 'ready' };
}

/** Everything that is ready. What two of them would both bring is brought by the first, and the second waits. */
export async function sendAll(task: Task): Promise<void> {
  const { key } = task;
  const rows = rowsOf(key).filter(isToSend);
  const ends = new Map<string, Promise<void>>();
  const before: BatchRow[] = [];
  const sending: Promise<void>[] = [];
  for (const row of rows) {
    if (row.made === undefined) continue;
    const shared = sharesWith(
      row.made.plan,
      before.flatMap(({ made }) => made?.plan ?? []),
    );
    const first = before.find(({ made }) => made?.plan === shared && shared !== undefined);
    const { reason: _reason, ...plain } = row;
    setRow(key, row.id, {
      ...plain,
      state: 'waiting',
      ...(first === undefined ? {} : { after: first.name }),
    });
    const awaited = first === undefined ? Promise.resolve() : ends.get(first.id);
    const end = Promise.resolve(awaited).then(() => sendOne(task, row, row.made, first !== undefined));
    ends.set(row.id, end);
    sending.push(end);
    before.push(row);
  }
  await Promise.all(sending);
}

async function sendOne(task: Task, row: BatchRow, shown: Made | undefined, isAfter: boolean): Promise<void> {
  const { client, key, account, choices } = task;
  const { id, name } = row;
  let made = shown;
  if (made === undefined) return;
  if (isAfter) {
    const again = await client.call('plans.make', { draft: id, account, choices });
    if (!again.ok) return setRow(key, id, { id, name, state: 'refused', made, reason: again.error.message });
    if (again.value.plan.steps.length === 0)
      return setRow(key, id, { id, name, state: 'empty', made: again.value });
    if (!isCovered(made.plan, again.value.plan))
      return setRow(key, id, { id, name, state: 'changed', made: again.value });
    made = again.value;
  }
  const answer = await client.call('submissions.start', { plan: made.plan, hash: made.hash });
  if (answer.ok) {
    setRow(key, id, { id, name, state: 'begun', made, submission: answer.value.id });
    await atRest(client, answer.value.id);
    return;
  }
  if (answer.error.code === 'plan-changed') {
    const fresh = await planned(task, row);
    return setRow(key, id, fresh.state === 'ready' ? { ...fresh, state: 'changed' } : fresh);
  }
  setRow(key, id, { id, name, state: 'refused', made, reason: answer.error.message });
}

/** Until it is done or stands still. */
function atRest(client: Client, id: SubmissionId): Promise<void> {
  return new Promise((resolve) => {
    const look = async () => {
      const answer = await client.call('submissions.get', { id });
      if (answer.ok && answer.value.state === 'running') return;
      stop();
      resolve();
    };
    const stop = client.subscribe((event) => {
      if (event.topic === 'submission.changed' && event.payload.id === id) void look();
    });
    void look();
  });
}
