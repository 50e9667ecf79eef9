/**
 * What the journal costs a step: from the answer to one step until the request of the next, which depends on it, may
 * leave. The marketplace answers at once, so that everything measured is the engine's own: two rows, the record of
 * the remote and the timeline, on the disk at synchronous=FULL. The floor is one such commit of one row.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccounts } from '../../electron/core/accounts/accounts.ts';
import type { Channel } from '../../electron/core/channels/channel.ts';
import { type Core, openCore } from '../../electron/core/open-core.ts';
import { createTimeline } from '../../electron/core/publications/timeline.ts';
import { createJournal } from '../../electron/core/submissions/journal.ts';
import { createRemotes } from '../../electron/core/submissions/remotes.ts';
import { createRunner } from '../../electron/core/submissions/runner.ts';
import type { AccountId, DraftId, SubmissionId } from '../../shared/domain/ids.ts';
import { message } from '../../shared/domain/messages.ts';
import type { Plan, Step } from '../../shared/domain/plan.ts';
import { directPorts } from '../support/direct-ports.ts';
import { type Bench, percentile } from './bench.ts';

const STEPS = 300;
const ACCOUNT = 'bench' as AccountId;
const DRAFT = 'bench-draft' as DraftId;
const AT = '2026-11-21T00:00:00.000Z';

const planOf = (): Plan => ({
  version: 1,
  marketplace: 'oracle',
  subject: `listing:${DRAFT}`,
  subjectName: 'Bench',
  account: ACCOUNT,
  accountName: 'Bench',
  isPractice: false,
  draftRev: 1,
  madeAt: AT,
  choices: { submitForReview: false, publishOnApproval: false },
  notices: [],
  steps: Array.from(
    { length: STEPS },
    (_, index): Step => ({
      id: `s${index + 1}`,
      operation: 'createListingRevisionAttachment',
      title: message('steps|oracle|createListingRevisionAttachment'),
      target: `Picture ${index}`,
      subject: `attachment:${DRAFT}/${index}`,
      dependsOn: index === 0 ? [] : [`s${index}`],
      params: {},
      body: { displayName: `Picture ${index}`, description: 'What it shows.' },
      key: `key-${index}`,
      agrees: 'body',
    }),
  ),
});

const never = (): never => {
  throw new Error('this plan needs no such call');
};

/** Answers before it was asked, and notes when. */
function instantChannel(sentAt: number[], answeredAt: number[]): Channel {
  return {
    concurrency: 16,
    pollMs: 60_000,
    ruleOf: () => ({ by: 'ask' }),
    send({ body }) {
      sentAt.push(performance.now());
      answeredAt.push(performance.now());
      return Promise.resolve({ type: 'done', id: `id-${sentAt.length}`, etag: 'etag', body: body ?? {} });
    },
    read: never,
    list: never,
    contentHash: never,
    workRequest: never,
    standingOf: () => ({ state: 'ready' }),
    probe: never,
    clockSkewMs: never,
    namesTaken: never,
    catalogues: never,
    retire: () => undefined,
    close: () => undefined,
  };
}

async function measure(core: Core): Promise<readonly number[]> {
  const { store } = core.context;
  const accounts = createAccounts(store);
  const account = { id: ACCOUNT, marketplace: 'oracle', name: 'Bench', isPractice: false, endpoint: '' };
  accounts.add({ ...account, settings: {}, health: 'ok' }, AT);
  const journal = createJournal(store);
  const [sentAt, answeredAt]: [number[], number[]] = [[], []];
  const runner = createRunner({
    core: core.context,
    accounts,
    channels: {
      of: () => Promise.resolve(instantChannel(sentAt, answeredAt)),
      forget: () => undefined,
      close: () => undefined,
    },
    journal,
    remotes: createRemotes(store),
    timeline: createTimeline(store),
    ended: () => undefined,
  });
  const id = 'bench-submission' as SubmissionId;
  const plan = planOf();
  store.transaction('bench', () =>
    journal.open({ id, draft: DRAFT, account: ACCOUNT, plan, planHash: '', state: 'running', startedAt: AT }),
  );
  runner.run(id);
  await runner.idle();
  if (journal.get(id).state !== 'done') throw new Error(`the submission is ${journal.get(id).state}`);
  return sentAt.slice(1).map((at, index) => at - (answeredAt[index] ?? at));
}

/** One row, committed alone. */
function commits(core: Core): readonly number[] {
  const { store } = core.context;
  const insert = store.db.prepare("INSERT OR REPLACE INTO workspace (key, value) VALUES ('bench', ?)");
  return Array.from({ length: STEPS }, (_, index) => {
    const startedAt = performance.now();
    store.transaction('bench', () => void insert.run(String(index)));
    return performance.now() - startedAt;
  });
}

export const bench: Bench = {
  name: 'The journal, a step',
  async run() {
    const dir = mkdtempSync(join(tmpdir(), 'vitrine-journal-'));
    const core = await openCore({ workspaceDir: dir, version: '0', ports: directPorts() });
    try {
      const floor = percentile(commits(core), 95);
      const overheads = await measure(core);
      const p95 = percentile(overheads, 95);
      return [
        {
          figure: 'journal overhead a step at synchronous=FULL, p95',
          value: p95,
          limit: 2,
          unit: 'ms',
          note: `p50 ${percentile(overheads, 50).toFixed(2)} ms, ${(p95 / floor).toFixed(1)} times a commit of one row`,
        },
      ];
    } finally {
      await core.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
