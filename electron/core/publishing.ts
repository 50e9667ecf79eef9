/** Everything that sending needs, made once and wired: accounts, channels, journal, runner, watch. */
import type { Draft } from '../../shared/contract/shapes.ts';
import type { AccountId, DraftId } from '../../shared/domain/ids.ts';
import { type Accounts, createAccounts } from './accounts/accounts.ts';
import { type AccountPulls, createAccountPulls } from './bring-in/account-pulls.ts';
import { type BroughtIn, createBroughtIn } from './bring-in/brought-in.ts';
import { createTakeOver, type TakeOver } from './bring-in/take-over.ts';
import { type Channels, createChannels } from './channels/registry.ts';
import type { CoreContext } from './context.ts';
import { createInsight, type Insight } from './insight/insight.ts';
import { createLinks, type Links } from './links/links.ts';
import { createConflicts } from './publications/conflicts.ts';
import { createPublications, type Publications } from './publications/publications.ts';
import { createPull, type Pull, type Pulled } from './publications/pull.ts';
import { createSharedFolders, type SharedFolders } from './publications/shared-folders.ts';
import { createTimeline, type Timeline } from './publications/timeline.ts';
import { createWatch, type Watch } from './publications/watch.ts';
import { createRevisions, type Revisions } from './revisions/revisions.ts';
import { createZips, type Zips } from './stacks/zips.ts';
import { createJournal, type Journal, type SubmissionRecord } from './submissions/journal.ts';
import { createPlans, marketplaceOf, type Plans } from './submissions/plans.ts';
import { createQueue } from './submissions/queue.ts';
import { createRemotes, type Remotes } from './submissions/remotes.ts';
import { createRunner, type Runner } from './submissions/runner.ts';

/** What may not change rarely does. */
const LOOK_AGAIN_MS = 10 * 60_000;

export interface Publishing {
  readonly accounts: Accounts;
  readonly channels: Channels;
  readonly remotes: Remotes;
  readonly journal: Journal;
  readonly timeline: Timeline;
  readonly publications: Publications;
  readonly plans: Plans;
  readonly zips: Zips;
  readonly runner: Runner;
  readonly watch: Watch;
  readonly pull: Pull;
  /**
   * Somebody works on the draft: what is public of it is read again, beside, at every account that takes it, where
   * that was some time ago.
   */
  lookBeside(draft: Draft): void;
  /** @throws VitrineError `unreachable` or `unauthenticated`; then nothing was changed. */
  bringInChanges(draft: DraftId, account: AccountId): Promise<Pulled>;
  readonly sharedFolders: SharedFolders;
  readonly revisions: Revisions;
  readonly broughtIn: BroughtIn;
  readonly accountPulls: AccountPulls;
  readonly takeOver: TakeOver;
  readonly links: Links;
  readonly insight: Insight;
  /** Goes on with what was under way when the core last stopped. */
  start(): void;
  close(): Promise<void>;
}

export function createPublishing(core: CoreContext): Publishing {
  const { store } = core;
  const accounts = createAccounts(store);
  const channels = createChannels(core.ports);
  const remotes = createRemotes(store);
  const journal = createJournal(store);
  const timeline = createTimeline(store);
  const revisions = createRevisions(store);
  const publications = createPublications(store, accounts);
  const conflicts = createConflicts(store);
  const zips = createZips(core);
  const plans = createPlans(core, accounts, remotes, conflicts, zips);
  const sharedFolders = createSharedFolders({ core, accounts, channels, remotes, conflicts, timeline });
  const pull = createPull({ core, accounts, channels, remotes, conflicts, timeline });
  const watch = createWatch({ revisions, core, accounts, channels, remotes, publications, timeline });
  const broughtIn = createBroughtIn(store);
  const bringInParts = {
    core,
    channels,
    broughtIn,
    accountOf: (id: AccountId) => accounts.get(id),
    publishing: { remotes, publications, timeline, pull, watch },
  };
  const accountPulls = createAccountPulls(bringInParts);
  const takeOver = createTakeOver(bringInParts);
  /** What a submission touched is read back whole: by the watch, so that a crash in between forgets nothing. */
  const ended = (record: SubmissionRecord, drafts: ReadonlySet<DraftId>): void => {
    for (const draft of drafts) publications.readNextAt(draft, record.account, core.ports.now());
    const hasConflict = [...journal.get(record.id).rows.values()].some((row) => row.state === 'conflict');
    if (hasConflict) void mergeLater(record.draft, record.account);
  };
  /** Where what changed is only known once everything was read, that comes first. */
  async function bringInChanges(draft: DraftId, account: AccountId): Promise<Pulled> {
    if (marketplaceOf(accounts.get(account).marketplace).sharedFolders === undefined)
      return await pull.pull(draft, account);
    await watch.refresh(draft, account, true);
    await sharedFolders.look(draft, account, 0);
    const taken = await sharedFolders.merge(draft, account);
    return { taken, conflicts: pull.conflicts(draft, account) };
  }
  /** Somebody was there first: what they changed is brought in, so that the next plan is about what it is now. */
  async function mergeLater(draft: DraftId, account: AccountId): Promise<void> {
    try {
      // After the transaction that ended the submission.
      await Promise.resolve();
      await bringInChanges(draft, account);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      core.ports.log('info', 'what changed at the marketplace could not be merged yet', { draft, reason });
    }
  }

  function lookBeside({ id, kind }: Draft): void {
    const marketplace = kind.split('.')[0];
    for (const account of accounts.list())
      if (account.marketplace === marketplace)
        sharedFolders.look(id, account.id, LOOK_AGAIN_MS).catch((error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          core.ports.log('info', 'what is public of a draft could not be read', { draft: id, reason });
        });
  }

  const insight = createInsight({ core, accounts, channels });
  const runner = createRunner({ core, accounts, channels, journal, remotes, timeline, ended });
  const queue = createQueue(core, { accounts, channels, journal, plans, runner, timeline });
  return {
    accounts,
    channels,
    remotes,
    journal,
    timeline,
    publications,
    plans,
    zips,
    runner,
    watch,
    pull,
    bringInChanges,
    lookBeside,
    sharedFolders,
    revisions,
    broughtIn,
    accountPulls,
    takeOver,
    links: createLinks(core),
    insight,
    start() {
      if (store.isReadOnly) return;
      for (const id of journal.unfinished()) runner.run(id);
    },
    async close() {
      watch.close();
      await accountPulls.close();
      await insight.close();
      queue.close();
      await runner.close();
      channels.close();
    },
  };
}
