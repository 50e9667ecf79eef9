/** Brings accounts in: one pull an account at a time, in the background, until it ends or is stopped. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Account, PullStatus } from '../../../shared/contract/shapes.ts';
import type { AccountId } from '../../../shared/domain/ids.ts';
import type { Channels } from '../channels/registry.ts';
import { marketplaceOf } from '../submissions/plans.ts';
import { accountReader } from './account-reader.ts';
import { type BringInParts, bringOneIn, type Outcome } from './bring-one-in.ts';
import { inParallel } from './in-parallel.ts';

export interface AccountPulls {
  /** Begins, or says how the one under way stands. */
  start(account: AccountId): PullStatus;
  cancel(account: AccountId): PullStatus;
  status(account: AccountId): PullStatus;
  close(): Promise<void>;
}

export interface AccountPullParts extends BringInParts {
  readonly channels: Channels;
  readonly accountOf: (id: AccountId) => Account;
}

interface Run {
  status: PullStatus;
  readonly stop: AbortController;
  ended: Promise<void>;
}

/** Beside those that the channel's calls keep busy: while some are written, others are read. */
const ITEMS_BEYOND_CALLS = 8;
const TELL_EVERY_MS = 200;
/** Of so many the sentences are kept; the rest is counted. */
const MOST_PROBLEMS = 20;

const COUNTED = {
  new: 'added',
  changed: 'changed',
  unchanged: 'unchanged',
  'not-editable': 'notEditable',
} as const satisfies Record<Outcome, keyof PullStatus>;

export function createAccountPulls(parts: AccountPullParts): AccountPulls {
  const { core, broughtIn } = parts;
  const runs = new Map<AccountId, Run>();
  const now = () => new Date(core.ports.now()).toISOString();
  const status = (account: AccountId): PullStatus =>
    runs.get(account)?.status ?? broughtIn.result(account) ?? { ...NOTHING_YET, account };

  async function run(account: Account, own: Run): Promise<void> {
    const tell = throttled(() => core.emit('account.pulled', { id: account.id }));
    try {
      await work(parts, account, own, tell);
      own.status = { ...own.status, state: 'done' };
    } catch (error) {
      const explained = core.store.explain(error, `bringing in ${account.name}`);
      if (!(explained instanceof VitrineError))
        core.ports.log('error', 'an account could not be brought in', { reason: String(error) });
      const reason = explained instanceof Error ? explained.message : String(explained);
      own.status = { ...own.status, state: own.stop.signal.aborted ? 'cancelled' : 'failed', reason };
    }
    own.status = { ...own.status, endedAt: now() };
    runs.delete(account.id);
    try {
      core.store.transaction('pulls.end', () => broughtIn.keepResult(account.id, own.status));
    } catch (error) {
      core.ports.log('warn', 'how a pull ended could not be kept', { reason: String(error) });
    }
    tell.now();
  }

  return {
    start(id) {
      const underWay = runs.get(id);
      if (underWay !== undefined) return underWay.status;
      const account = parts.accountOf(id);
      const own: Run = {
        status: { ...NOTHING_YET, account: id, state: 'running', startedAt: now() },
        stop: new AbortController(),
        ended: Promise.resolve(),
      };
      runs.set(id, own);
      own.ended = run(account, own);
      return own.status;
    },
    cancel(id) {
      runs.get(id)?.stop.abort();
      return status(id);
    },
    status,
    async close() {
      const all = [...runs.values()];
      for (const { stop } of all) stop.abort();
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}

const NOTHING_YET: Omit<PullStatus, 'account'> = {
  state: 'never',
  done: 0,
  total: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  notEditable: 0,
  failed: 0,
  problems: [],
};

async function work(parts: AccountPullParts, account: Account, own: Run, tell: () => void): Promise<void> {
  const { bringIn } = marketplaceOf(account.marketplace);
  if (bringIn === undefined)
    throw new VitrineError('unavailable', `Vitrine cannot bring in what ${account.name} holds.`);
  const channel = await parts.channels.of(account);
  const reader = accountReader(parts.core, account, channel, own.stop.signal);
  const count = (change: Partial<PullStatus>): void => {
    own.status = { ...own.status, ...change };
    tell();
  };
  const lists = await Promise.all(
    bringIn.families.map(async (family) => ({ family, summaries: await bringIn.list(reader, family) })),
  );
  count({ total: lists.reduce((sum, { summaries }) => sum + summaries.length, 0) });
  // One family after the other: what is named is here before what names it.
  for (const { family, summaries } of lists) {
    await inParallel(summaries, channel.concurrency + ITEMS_BEYOND_CALLS, async (summary) => {
      try {
        const item = await bringIn.outline(reader, family, summary);
        const counted = COUNTED[await bringOneIn(parts, account, bringIn, reader, item)];
        count({ done: own.status.done + 1, [counted]: own.status[counted] + 1 });
      } catch (error) {
        if (!(error instanceof VitrineError) || !isOfOneItem(error)) throw error;
        const name = String(summary['name'] ?? summary['displayName'] ?? summary['id'] ?? '');
        const problems = [...own.status.problems, { name, message: error.message }].slice(0, MOST_PROBLEMS);
        count({ done: own.status.done + 1, failed: own.status.failed + 1, problems });
      }
    });
  }
}

/** The others can be brought in all the same. */
const isOfOneItem = ({ code }: VitrineError): boolean =>
  code === 'refused' || code === 'stale' || code === 'not-found';

/** At once, then at most every 200 ms; `now` for the last word. */
function throttled(work: () => void): (() => void) & { now: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      work();
    }, TELL_EVERY_MS);
    timer.unref();
  };
  const atOnce = (): void => {
    clearTimeout(timer);
    timer = undefined;
    work();
  };
  return Object.assign(later, { now: atOnce });
}
