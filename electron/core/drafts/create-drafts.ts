import { isDeepStrictEqual } from 'node:util';
import type { Events, EventTopic, Input, Output } from '../../../shared/contract/methods.ts';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Draft, Family, Saved } from '../../../shared/contract/shapes.ts';
import { applyEdits, type Edit, invertEdits, StaleEditError } from '../../../shared/domain/edits.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import type { Kind } from '../../../shared/domain/marketplace.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import type { Blobs } from '../blobs/blobs.ts';
import { BUILD } from '../build.ts';
import { createCatalogues } from '../catalogues/catalogues.ts';
import { rememberedFacts } from '../pictures/facts-in.ts';
import type { Ports } from '../ports.ts';
import type { Store } from '../store/store.ts';
import { createChanges, type Undone } from './changes.ts';
import { createDraftList, type DraftList } from './draft-list.ts';
import { nameKey, shownOf } from './draft-rows.ts';
import type { Drafts } from './drafts.ts';
import { historyEntry } from './history.ts';
import { createJudge, dayOf } from './judge.ts';
import { createFindingsKeeper, type Judgement } from './kept-findings.ts';
import { knownKind, renamed } from './new-draft.ts';
import { createDraftCache, type OpenDraft } from './open-draft.ts';
import { createPartLogs } from './part-log.ts';
import { rebaseEdits } from './rebase.ts';
import { createSearchIndex } from './search.ts';
import { createSettling } from './settle.ts';

/** What the draft handlers use beside what everyone may. */
export interface OwnDrafts extends Drafts {
  readonly lists: DraftList;
  undo(id: DraftId): Output<'drafts.undo'>;
  redo(id: DraftId): Output<'drafts.redo'>;
  remove(id: DraftId): void;
  restore(id: DraftId): Draft;
  history(id: DraftId, limit: number): Output<'drafts.history'>;
  /** For whoever asks next without opening the workspace. */
  keepFindings(id: DraftId, judgement: Judgement): void;
  /** Resolves when search knows every acknowledged edit. */
  indexed(): Promise<void>;
  /** Resolves when the counts in the lists know them too. */
  settled(): Promise<void>;
  close(): void;
}

export interface DraftsDeps {
  readonly store: Store;
  readonly ports: Pick<Ports, 'now' | 'newId' | 'log'>;
  readonly blobs: Pick<Blobs, 'has' | 'pathOf'>;
  readonly kinds: readonly Kind[];
  readonly emit: <T extends EventTopic>(topic: T, payload: Events[T]) => void;
  /** What is known of a draft's remote, for the rules that need it. */
  readonly publishedOf?: (id: DraftId) => JsonObject | null;
}

export function createDrafts(deps: DraftsDeps): OwnDrafts {
  const { store, ports, blobs, kinds, emit, publishedOf = () => null } = deps;
  const byId = new Map(kinds.map((kind) => [kind.id, kind]));
  const kindOf = (id: string): Kind | undefined => byId.get(id);
  const cache = createDraftCache();
  // Whatever was put there on the way to a commit that did not come is not true.
  store.onRollback(cache.clear);
  const logs = createPartLogs(store);
  const changes = createChanges({ store, logs, kindOf });
  const index = createSearchIndex(store);
  const lists = createDraftList(store, index);

  const insert = store.prepare<[string, string, string, string, string, string, string, string], never>(
    'create a draft',
    `INSERT INTO drafts (id, kind, family, name, name_key, subtitle, rev, parts_rev, created_at, updated_at, saved_at)
     VALUES (?, ?, ?, ?, ?, '', 1, 1, ?, ?, ?)`,
  );
  const insertPart = store.prepare<[string, string, string], never>(
    'first parts',
    'INSERT INTO parts (draft, path, rev, body) SELECT seq, ?, 1, ? FROM drafts WHERE id = ?',
  );
  const setRemoved = store.prepare<[string | null, number], never>(
    'remove or restore a draft',
    'UPDATE drafts SET removed_at = ?, indexed_rev = 0 WHERE seq = ?',
  );
  const setState = store.prepare<[string, number, string, string, number], never>(
    'state of a draft',
    'UPDATE drafts SET state = ?, is_practice = ? WHERE id = ? AND (state <> ? OR is_practice <> ?)',
  );

  const peek = (id: string): OpenDraft | undefined => cache.get(id) ?? logs.load(id);

  function open(id: string): OpenDraft {
    const held = cache.get(id) ?? logs.load(id);
    if (held === undefined) throw new VitrineError('not-found', 'There is no such draft in this workspace.');
    cache.set(held);
    return held;
  }

  /** Removed drafts can be looked at and restored, and nothing else. */
  function openForChange(id: string): OpenDraft {
    const draft = open(id);
    if (!draft.isRemoved) return draft;
    throw new VitrineError('not-found', `"${draft.name}" was removed. Restore it to go on with it.`);
  }

  function related(draft: Draft): ReadonlyMap<string, Draft> {
    const found = new Map<string, Draft>();
    const visit = (from: Pick<Draft, 'kind' | 'parts'>): void => {
      for (const id of kindOf(from.kind)?.referencesOf(from.parts) ?? []) {
        if (found.has(id) || id === draft.id) continue;
        const other = peek(id);
        if (other === undefined || other.isRemoved) continue;
        found.set(id, asDraft(other));
        visit(other);
      }
    };
    visit(draft);
    return found;
  }

  const judge = createJudge({
    kindOf,
    catalogues: createCatalogues(store),
    related,
    publishedOf,
    factsOf: rememberedFacts(blobs),
    now: ports.now,
  });
  const keeper = createFindingsKeeper(store);
  const keepFindings = (id: string, judgement: Judgement): void =>
    keeper.keep(id, judgement, { day: dayOf(ports.now()), build: BUILD });
  const settling = createSettling({
    store,
    index,
    judge,
    kinds,
    read: peek,
    asDraft,
    keep: ({ id }, judgement) => keepFindings(id, judgement),
    changed: (family) => emit('drafts.changed', { family }),
    log: ports.log,
  });

  /** After a change inside the transaction: memory now, windows once it is on the disk. */
  function keep(next: OpenDraft, before: OpenDraft): void {
    cache.set(next);
    store.afterCommit(() => {
      settling.touch(next);
      emit('draft.changed', { id: next.id, rev: next.rev });
      if (
        next.name !== before.name ||
        next.lastStep !== before.lastStep ||
        next.isRemoved !== before.isRemoved
      ) {
        emit('drafts.changed', { family: next.family });
      }
    });
  }

  /** The database never points at a blob that is not there. */
  function requireBlobs(draft: OpenDraft, next: Parts): void {
    const kind = kindOf(draft.kind);
    if (kind === undefined) return;
    const before = new Set(kind.blobsOf(draft.parts));
    for (const hash of kind.blobsOf(next)) {
      if (before.has(hash) || blobs.has(hash)) continue;
      throw new VitrineError(
        'not-found',
        `A file that "${draft.name}" was to use is not in this workspace. Add the file again.`,
        { hash },
      );
    }
  }

  function edit(id: DraftId, rev: number, edits: readonly Edit[]): Saved {
    const draft = openForChange(id);
    const fitting = rev === draft.rev ? edits : carried(draft, rev, edits);
    if (fitting.length === 0) return savedOf(draft);
    try {
      const parts = applyEdits(draft.parts, fitting);
      if (fitting.some(({ op }) => op !== 'splice')) requireBlobs(draft, parts);
    } catch (error) {
      if (error instanceof StaleEditError) throw stale(draft, error.message);
      throw error;
    }
    const now = ports.now();
    const next = store.transaction('drafts.edit', () => changes.do(draft, fitting, now));
    keep(next, draft);
    return savedOf(next);
  }

  /** Edits for an older revision, as they read for this one; none when they are in it already. */
  function carried(draft: OpenDraft, rev: number, edits: readonly Edit[]): readonly Edit[] {
    if (rev > draft.rev) throw stale(draft, 'it was made for a later state than the one that is saved');
    const since = changes.since(draft, rev);
    // The answer to a call may be lost and the call repeated: the same edits for the same revision are one change.
    if (isDeepStrictEqual(since[0], edits)) return [];
    try {
      return rebaseEdits(edits, since.flat());
    } catch (error) {
      if (error instanceof StaleEditError) throw stale(draft, error.message);
      throw error;
    }
  }

  function revert(id: DraftId, direction: 'undo' | 'redo'): Output<'drafts.undo'> {
    const draft = openForChange(id);
    const now = ports.now();
    let undone: Undone | undefined;
    store.transaction(`drafts.${direction}`, () => {
      undone = changes[direction](draft, now);
    });
    if (undone === undefined) return { ...savedOf(draft), edits: [] };
    keep(undone.next, draft);
    return { ...savedOf(undone.next), edits: [...undone.edits] };
  }

  function create({ kind: kindId, name, copyOf, parts: given, answers }: Input<'drafts.create'>): Draft {
    const kind = knownKind(kindId, kindOf);
    const making = { newId: ports.newId, now: ports.now(), ...(answers === undefined ? {} : { answers }) };
    const parts =
      given ?? (copyOf === undefined ? kind.create(name ?? '', making) : copied(kind, copyOf, name));
    const id = ports.newId() as DraftId; // the one place where a draft's id is made
    const at = new Date(ports.now()).toISOString();
    const shown = shownOf(kind, parts);
    const draft = store.transaction('drafts.create', () => {
      insert.run(id, kind.id, kind.family, shown.name, nameKey(shown.name), at, at, at);
      for (const [path, part] of Object.entries(parts)) insertPart.run(path, JSON.stringify(part), id);
      const made = logs.load(id);
      if (made === undefined) throw new Error('a draft that was just created is not there');
      changes.describe(made, undefined);
      return made;
    });
    keep(draft, { ...draft, lastStep: -1 });
    return asDraft(draft);
  }

  function copied(kind: Kind, from: DraftId, name: string | undefined): Parts {
    const original = openForChange(from);
    if (original.kind !== kind.id) {
      throw new VitrineError(
        'bad-input',
        `"${original.name}" is of the kind ${original.kind} and cannot be copied as ${kind.id}.`,
      );
    }
    return renamed(kind, original.parts, name ?? `${original.name} (copy)`, ports.newId);
  }

  function setRemoval(draft: OpenDraft, removedAt: string | null): OpenDraft {
    const next = { ...draft, isRemoved: removedAt !== null };
    store.transaction('drafts.remove', () => {
      setRemoved.run(removedAt, draft.seq);
      index.remove(draft.seq);
    });
    keep(next, draft);
    return next;
  }

  return {
    lists,
    get: (id) => asDraft(open(id)),
    firstParts(id) {
      const draft = open(id);
      const back = changes.since(draft, 0).toReversed();
      return back.reduce((parts, edits) => applyEdits(parts, invertEdits(edits)), draft.parts);
    },
    related,
    edit,
    contextOf: judge.contextOf,
    findingsOf: judge.findingsOf,
    summary: lists.summary,
    setPublicationState(id, state, isPractice) {
      const practice = isPractice ? 1 : 0;
      const family: Family = lists.summary(id).family;
      store.transaction('drafts.state', () => {
        if (setState.run(state, practice, id, state, practice) === 0) return;
        store.afterCommit(() => emit('drafts.changed', { family }));
      });
    },
    create,
    undo: (id) => revert(id, 'undo'),
    redo: (id) => revert(id, 'redo'),
    remove: (id) => void setRemoval(openForChange(id), new Date(ports.now()).toISOString()),
    restore(id) {
      const draft = open(id);
      return asDraft(draft.isRemoved ? setRemoval(draft, null) : draft);
    },
    history: (id, limit) => ({ entries: changes.history(open(id), limit).map(historyEntry) }),
    keepFindings,
    indexed: settling.indexed,
    settled: settling.settled,
    close: settling.close,
  };
}

function asDraft(draft: OpenDraft): Draft {
  const { id, kind, family, name, parts, rev, canUndo, canRedo, createdAt, savedAt } = draft;
  return { id, kind, family, name, parts, rev, canUndo, canRedo, createdAt, updatedAt: savedAt, savedAt };
}

function savedOf({ rev, savedAt, canUndo, canRedo }: OpenDraft): Saved {
  return { rev, savedAt, canUndo, canRedo };
}

function stale(draft: OpenDraft, why: string): VitrineError {
  return new VitrineError(
    'stale',
    `"${draft.name}" has changed meanwhile, in another window or by a merge, and this change does not fit it any more (${why}). Nothing was changed: look at it as it is now, then change it again.`,
    { rev: draft.rev },
  );
}
