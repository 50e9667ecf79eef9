/**
 * What follows an edit without being waited for: the search index and the counts in the lists. It is done when the
 * person pauses, in slices short enough not to be felt, and what was not done when the program ended is found by
 * its revision counters at the next start.
 */
import { setImmediate } from 'node:timers/promises';
import type { Draft, Family } from '../../../shared/contract/shapes.ts';
import type { Kind } from '../../../shared/domain/marketplace.ts';
import { reachOf } from '../../../shared/domain/rules.ts';
import type { LogLevel } from '../ports.ts';
import type { Store } from '../store/store.ts';
import type { Judge } from './judge.ts';
import type { Judgement } from './kept-findings.ts';
import type { OpenDraft } from './open-draft.ts';
import type { SearchIndex } from './search.ts';

export interface Settling {
  /** The draft has changed; so have the findings of those that name it. */
  touch(draft: OpenDraft): void;
  /** Resolves when search knows every acknowledged edit. */
  indexed(): Promise<void>;
  /** Resolves when search and counts know every acknowledged edit. */
  settled(): Promise<void>;
  close(): void;
}

export interface SettlingDeps {
  readonly store: Store;
  readonly index: SearchIndex;
  readonly judge: Judge;
  readonly kinds: readonly Kind[];
  readonly read: (id: string) => OpenDraft | undefined;
  readonly asDraft: (draft: OpenDraft) => Draft;
  /** What was found of a draft that somebody works on. */
  readonly keep: (draft: OpenDraft, judgement: Judgement) => void;
  readonly changed: (family: Family) => void;
  readonly log: (level: LogLevel, message: string, details?: Readonly<Record<string, unknown>>) => void;
}

const PAUSE_MS = 400;
/** Typing without a pause still gets its counts. */
const LONGEST_WAIT_MS = 3_000;
/** After the start-up, which must not wait for this. */
const FIRST_LOOK_MS = 1_500;
const SLICE_MS = 12;

export function createSettling(deps: SettlingDeps): Settling {
  const { store, index, judge, kinds, read, asDraft, keep, changed, log } = deps;
  const toIndex = new Set<string>();
  const toJudge = new Set<string>();
  /** Those that were edited since this program started. */
  const edited = new Set<string>();
  /** Whose lists show something else now. */
  const shownAnew = new Set<Family>();
  let isClosed = store.isReadOnly;
  let hasLooked = store.isReadOnly;
  let timer: NodeJS.Timeout | undefined;
  let firstTouchAt: number | undefined;
  let running: Promise<void> | undefined;

  const outdatedIndex = store.prepare<[], { id: string }>(
    'drafts that search does not know',
    'SELECT id FROM drafts WHERE removed_at IS NULL AND indexed_rev < rev',
  );
  const outdatedCounts = store.prepare<[string, string], { id: string }>(
    'drafts that were not judged',
    'SELECT id FROM drafts WHERE kind = ? AND removed_at IS NULL AND (judged_rev < rev OR judged_by <> ?)',
  );
  const usersOf = store.prepare<[string], { id: string }>(
    'drafts that name it',
    'SELECT d.id FROM draft_references r JOIN drafts d ON d.seq = r.draft WHERE r.target = ? AND d.removed_at IS NULL',
  );
  const setIndexed = store.prepare<[number, number], never>(
    'search knows it',
    'UPDATE drafts SET indexed_rev = ? WHERE seq = ?',
  );
  const counts = store.prepare<[number], { errors: number; warnings: number; judged_by: string }>(
    'counts of a draft',
    'SELECT errors, warnings, judged_by FROM drafts WHERE seq = ?',
  );
  const setCounts = store.prepare<[number, number, number, string, number], never>(
    'count findings',
    'UPDATE drafts SET errors = ?, warnings = ?, judged_rev = ?, judged_by = ? WHERE seq = ?',
  );

  function look(): void {
    if (hasLooked) return;
    hasLooked = true;
    for (const { id } of outdatedIndex.all()) toIndex.add(id);
    for (const kind of kinds)
      for (const { id } of outdatedCounts.all(kind.id, judgedBy(kind))) toJudge.add(id);
  }

  function indexOne(id: string): void {
    const draft = read(id);
    const kind = kinds.find((candidate) => candidate.id === draft?.kind);
    if (draft === undefined || kind === undefined || draft.isRemoved) return;
    store.transaction('drafts.index', () => {
      index.put(draft.seq, `${draft.name}\n${kind.searchTextOf(draft.parts)}`);
      setIndexed.run(draft.rev, draft.seq);
    });
  }

  function judgeOne(id: string): void {
    const draft = read(id);
    const kind = kinds.find((candidate) => candidate.id === draft?.kind);
    if (draft === undefined || kind === undefined || draft.isRemoved) return;
    const findings = judge.findingsOf(asDraft(draft));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    const last = counts.get(draft.seq);
    if (last?.errors !== errors || last.warnings !== warnings) shownAnew.add(draft.family);
    store.transaction('drafts.count', () => {
      setCounts.run(errors, warnings, draft.rev, judgedBy(kind), draft.seq);
      if (edited.has(id)) keep(draft, { findings, reach: reachOf(kind.rules) });
    });
  }

  async function work(queue: Set<string>, one: (id: string) => void): Promise<void> {
    while (queue.size > 0 && !isClosed) {
      const until = performance.now() + SLICE_MS;
      const slice = (): void => {
        for (const id of queue) {
          if (performance.now() > until) return;
          queue.delete(id);
          try {
            one(id);
          } catch (error) {
            log('warn', 'a draft could not be settled', { id, reason: String(error) });
          }
        }
      };
      // One transaction, one sync of the disk, for everything in the slice.
      store.transaction('drafts.settle', slice);
      if (queue.size > 0) await setImmediate();
    }
  }

  function run(): Promise<void> {
    running ??= (async () => {
      try {
        look();
        await work(toIndex, indexOne);
        await work(toJudge, judgeOne);
        for (const family of shownAnew) changed(family);
        shownAnew.clear();
      } catch (error) {
        log('warn', 'search and counts are behind', { reason: String(error) });
      } finally {
        running = undefined;
      }
    })();
    return running;
  }

  function schedule(delayMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      firstTouchAt = undefined;
      void run();
    }, delayMs);
    timer.unref();
  }
  if (!isClosed) schedule(FIRST_LOOK_MS);

  return {
    touch(draft) {
      if (isClosed) return;
      toIndex.add(draft.id);
      toJudge.add(draft.id);
      edited.add(draft.id);
      shownAnew.add(draft.family);
      for (const { id } of usersOf.all(draft.id)) toJudge.add(id);
      const at = performance.now();
      firstTouchAt ??= at;
      schedule(Math.max(0, Math.min(PAUSE_MS, firstTouchAt + LONGEST_WAIT_MS - at)));
    },
    async indexed() {
      if (isClosed) return;
      look();
      if (toIndex.size === 0) return;
      await work(toIndex, indexOne);
    },
    async settled() {
      await running;
      if (!isClosed) await run();
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

function judgedBy(kind: Kind): string {
  return `${kind.rules.id} ${kind.rules.version}`;
}
