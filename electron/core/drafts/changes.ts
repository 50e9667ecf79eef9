/** Appends changes to a draft's log and keeps the undo steps. Everything here runs inside a transaction. */
import { applyEdits, continuesTyping, type Edit, invertEdits } from '../../../shared/domain/edits.ts';
import type { Kind } from '../../../shared/domain/marketplace.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import type { Store } from '../store/store.ts';
import { nameKey, shownOf } from './draft-rows.ts';
import type { OpenDraft } from './open-draft.ts';
import type { PartLogs } from './part-log.ts';

/** Typing goes on with the same undo step while the pauses are shorter than this. */
const PAUSE_MS = 1_000;

export interface Undone {
  readonly next: OpenDraft;
  readonly edits: readonly Edit[];
}

export interface Changes {
  /** @throws StaleEditError when an edit does not fit. */
  do(draft: OpenDraft, edits: readonly Edit[], now: number): OpenDraft;
  /** @returns undefined when there is nothing to undo. */
  undo(draft: OpenDraft, now: number): Undone | undefined;
  redo(draft: OpenDraft, now: number): Undone | undefined;
  /** The changes after `rev`, oldest first. */
  since(draft: OpenDraft, rev: number): readonly (readonly Edit[])[];
  /** What the kind reads out of the parts, into the columns and tables that stand for it. */
  describe(draft: OpenDraft, before: Parts | undefined): void;
  history(draft: OpenDraft, limit: number): readonly HistoryStep[];
}

export interface HistoryStep {
  readonly at: number;
  readonly state: 'done' | 'undone' | 'dropped';
  readonly edits: readonly Edit[];
}

export interface ChangesDeps {
  readonly store: Store;
  readonly logs: PartLogs;
  readonly kindOf: (id: string) => Kind | undefined;
}

type ChangeKind = 'do' | 'undo' | 'redo';

export function createChanges({ store, logs, kindOf }: ChangesDeps): Changes {
  const append = store.prepare<[number, number, number, ChangeKind, number, string], never>(
    'append a change',
    'INSERT INTO changes (draft, rev, step, kind, at, edits) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const setRev = store.prepare<[number, string, number], never>(
    'move a draft on',
    'UPDATE drafts SET rev = ?, saved_at = ? WHERE seq = ?',
  );
  const setUpdated = store.prepare<[string, number], never>(
    'move a draft up',
    'UPDATE drafts SET updated_at = ? WHERE seq = ?',
  );
  const addStep = store.prepare<[number, number, number, number], never>(
    'begin an undo step',
    "INSERT INTO undo_steps (draft, step, first_rev, at, state) VALUES (?, ?, ?, ?, 'done')",
  );
  const dropUndone = store.prepare<[number], never>(
    'drop what was undone',
    "UPDATE undo_steps SET state = 'dropped' WHERE draft = ? AND state = 'undone'",
  );
  const lastDone = store.prepare<[number], { step: number }>(
    'step to undo',
    "SELECT step FROM undo_steps WHERE draft = ? AND state = 'done' ORDER BY step DESC LIMIT 1",
  );
  const firstUndone = store.prepare<[number], { step: number }>(
    'step to redo',
    "SELECT step FROM undo_steps WHERE draft = ? AND state = 'undone' ORDER BY step LIMIT 1",
  );
  const setStep = store.prepare<['done' | 'undone', number, number], never>(
    'mark an undo step',
    'UPDATE undo_steps SET state = ? WHERE draft = ? AND step = ?',
  );
  const hasStep = store.prepare<[number, string], { found: number }>(
    'any such step',
    'SELECT EXISTS (SELECT 1 FROM undo_steps WHERE draft = ? AND state = ?) AS found',
  );
  const editsOfStep = store.prepare<[number, number], { edits: string }>(
    'changes of a step',
    `SELECT c.edits FROM undo_steps s JOIN changes c ON c.draft = s.draft AND c.rev >= s.first_rev
       AND c.rev < coalesce((SELECT first_rev FROM undo_steps n WHERE n.draft = s.draft AND n.step > s.step ORDER BY n.step LIMIT 1), 9e15)
     WHERE s.draft = ? AND s.step = ? AND c.step = s.step AND c.kind = 'do' ORDER BY c.rev`,
  );
  const editsSince = store.prepare<[number, number], { edits: string }>(
    'changes since a revision',
    'SELECT edits FROM changes WHERE draft = ? AND rev > ? ORDER BY rev',
  );
  const newestSteps = store.prepare<
    [number, number],
    { step: number; at: number; state: HistoryStep['state'] }
  >('newest steps', 'SELECT step, at, state FROM undo_steps WHERE draft = ? ORDER BY step DESC LIMIT ?');
  const show = store.prepare<[string, string, string, string | null, number], never>(
    'show a draft',
    'UPDATE drafts SET name = ?, name_key = ?, subtitle = ?, icon_hash = ? WHERE seq = ?',
  );
  const clearReferences = store.prepare<[number], never>(
    'clear references',
    'DELETE FROM draft_references WHERE draft = ?',
  );
  const addReference = store.prepare<[number, string], never>(
    'add a reference',
    'INSERT OR IGNORE INTO draft_references (draft, target) VALUES (?, ?)',
  );
  const addBlobUse = store.prepare<[string, number], never>(
    'use a blob',
    'INSERT OR IGNORE INTO blob_uses (hash, draft) VALUES (?, ?)',
  );

  const parsed = (rows: readonly { edits: string }[]): readonly (readonly Edit[])[] =>
    rows.map((row) => JSON.parse(row.edits) as Edit[]); // written from parsed edits

  function describe(draft: OpenDraft, before: Parts | undefined): void {
    const kind = kindOf(draft.kind);
    if (kind === undefined) return;
    const shown = shownOf(kind, draft.parts);
    const last = before === undefined ? undefined : shownOf(kind, before);
    // Unchanged columns are not written: most key strokes touch none of them.
    if (shown.name !== last?.name || shown.subtitle !== last.subtitle || shown.iconHash !== last.iconHash) {
      show.run(shown.name, nameKey(shown.name), shown.subtitle, shown.iconHash, draft.seq);
    }
    const references = kind.referencesOf(draft.parts);
    if (before === undefined || !sameItems(references, kind.referencesOf(before))) {
      clearReferences.run(draft.seq);
      for (const target of references) addReference.run(draft.seq, target);
    }
    const blobs = kind.blobsOf(draft.parts);
    if (before === undefined || !sameItems(blobs, kind.blobsOf(before))) {
      for (const hash of blobs) addBlobUse.run(hash, draft.seq);
    }
  }

  /** The change itself, the row, and the parts where their log has grown long. */
  function record(
    draft: OpenDraft,
    kind: ChangeKind,
    step: number,
    edits: readonly Edit[],
    now: number,
    isNewStep: boolean,
  ): OpenDraft {
    const rev = draft.rev + 1;
    const savedAt = new Date(now).toISOString();
    const parts = applyEdits(draft.parts, edits);
    const json = JSON.stringify(edits);
    append.run(draft.seq, rev, step, kind, now, json);
    setRev.run(rev, savedAt, draft.seq);
    if (isNewStep || kind !== 'do') setUpdated.run(savedAt, draft.seq);
    const changedParts = new Set(draft.log.changedParts);
    for (const edit of edits) if (edit.op !== 'part') changedParts.add(edit.part);
    let log = logs.writeWhole(draft.seq, rev, parts, edits, {
      ...draft.log,
      bytes: draft.log.bytes + json.length,
      changedParts,
    });
    log = logs.snapshotIfLong(draft.seq, rev, parts, log);
    const kindOfDraft = kindOf(draft.kind);
    const next: OpenDraft = {
      ...draft,
      name: kindOfDraft === undefined ? draft.name : shownOf(kindOfDraft, parts).name,
      parts,
      rev,
      savedAt,
      log,
    };
    describe(next, draft.parts);
    return next;
  }

  function revert(draft: OpenDraft, step: number, now: number, kind: 'undo' | 'redo'): Undone {
    const done = parsed(editsOfStep.all(draft.seq, step)).flat();
    const edits = kind === 'undo' ? invertEdits(done) : done;
    const next = record(draft, kind, step, edits, now, false);
    setStep.run(kind === 'undo' ? 'undone' : 'done', draft.seq, step);
    return {
      edits,
      next: {
        ...next,
        lastEdit: undefined,
        canUndo: kind === 'redo' || hasStep.get(draft.seq, 'done')?.found === 1,
        canRedo: kind === 'undo' || hasStep.get(draft.seq, 'undone')?.found === 1,
      },
    };
  }

  return {
    describe,
    do(draft, edits, now) {
      const isNewStep = !goesOn(draft.lastEdit, edits, now);
      const step = isNewStep ? draft.lastStep + 1 : draft.lastStep;
      if (draft.canRedo) dropUndone.run(draft.seq);
      const next = record(draft, 'do', step, edits, now, isNewStep);
      if (isNewStep) addStep.run(draft.seq, step, next.rev, now);
      const edit = edits.at(-1);
      return {
        ...next,
        lastStep: step,
        lastEdit: edit === undefined ? undefined : { edit, at: now },
        canUndo: true,
        canRedo: false,
      };
    },
    undo(draft, now) {
      const step = lastDone.get(draft.seq)?.step;
      return step === undefined ? undefined : revert(draft, step, now, 'undo');
    },
    redo(draft, now) {
      const step = firstUndone.get(draft.seq)?.step;
      return step === undefined ? undefined : revert(draft, step, now, 'redo');
    },
    since: (draft, rev) => parsed(editsSince.all(draft.seq, rev)),
    history: (draft, limit) =>
      newestSteps.all(draft.seq, limit).map(({ step, at, state }) => ({
        at,
        state,
        edits: parsed(editsOfStep.all(draft.seq, step)).flat(),
      })),
  };
}

/** Every edit goes on from the one before it, the first from the last change, without a pause. */
function goesOn(last: OpenDraft['lastEdit'], edits: readonly Edit[], now: number): boolean {
  if (last === undefined || now - last.at > PAUSE_MS || now < last.at) return false;
  let before = last.edit;
  for (const edit of edits) {
    if (!continuesTyping(before, edit)) return false;
    before = edit;
  }
  return true;
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
