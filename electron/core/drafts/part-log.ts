/**
 * Parts as snapshots and a log. A key stroke in a field of 300 kB writes its edit and not the field; the parts are
 * written again only when the log since has grown to their size, so all writing together stays proportional to
 * what was typed.
 */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Family } from '../../../shared/contract/shapes.ts';
import { applyEdit, type Edit } from '../../../shared/domain/edits.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { Part, Parts } from '../../../shared/domain/parts.ts';
import type { Store } from '../store/store.ts';
import type { OpenDraft, PartLog } from './open-draft.ts';

/** A log shorter than this is never worth writing the parts for. */
const SHORTEST_LOG = 16_384;

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly family: Family;
  readonly name: string;
  readonly rev: number;
  readonly parts_rev: number;
  readonly created_at: string;
  readonly saved_at: string;
  readonly removed_at: string | null;
}

export interface PartLogs {
  /** Reads a draft with everything that was ever acknowledged. */
  load(id: string): OpenDraft | undefined;
  /** Inside a transaction: parts that came, went or were replaced whole. @returns the log without them. */
  writeWhole(seq: number, rev: number, parts: Parts, edits: readonly Edit[], log: PartLog): PartLog;
  /** Inside a transaction, after the change was appended: writes the parts when their log has outgrown them. */
  snapshotIfLong(seq: number, rev: number, parts: Parts, log: PartLog): PartLog;
}

export function createPartLogs(store: Store): PartLogs {
  const draftRow = store.prepare<[string], Row>(
    'draft by id',
    `SELECT seq, id, kind, family, name, rev, parts_rev, created_at, saved_at, removed_at FROM drafts WHERE id = ?`,
  );
  const partRows = store.prepare<[number], { path: string; rev: number; body: string }>(
    'parts of a draft',
    'SELECT path, rev, body FROM parts WHERE draft = ?',
  );
  const changeRows = store.prepare<[number, number], { rev: number; edits: string }>(
    'changes since the snapshot',
    'SELECT rev, edits FROM changes WHERE draft = ? AND rev > ? ORDER BY rev',
  );
  const lastChange = store.prepare<[number, number], { kind: string; at: number; edits: string }>(
    'last change',
    'SELECT kind, at, edits FROM changes WHERE draft = ? AND rev = ?',
  );
  const stepsOf = store.prepare<
    [number, number, number],
    { last: number | null; done: number; undone: number }
  >(
    'undo steps',
    `SELECT (SELECT max(step) FROM undo_steps WHERE draft = ?) AS last,
            EXISTS (SELECT 1 FROM undo_steps WHERE draft = ? AND state = 'done') AS done,
            EXISTS (SELECT 1 FROM undo_steps WHERE draft = ? AND state = 'undone') AS undone`,
  );
  const putPart = store.prepare<[number, string, number, string], never>(
    'write a part',
    `INSERT INTO parts (draft, path, rev, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (draft, path) DO UPDATE SET rev = excluded.rev, body = excluded.body`,
  );
  const deletePart = store.prepare<[number, string], never>(
    'remove a part',
    'DELETE FROM parts WHERE draft = ? AND path = ?',
  );
  const setPartsRev = store.prepare<[number, number], never>(
    'snapshot taken',
    'UPDATE drafts SET parts_rev = ? WHERE seq = ?',
  );

  function read(row: Row): { parts: Parts; log: PartLog } {
    const revs = new Map<string, number>();
    const sizes = new Map<string, number>();
    const changedParts = new Set<string>();
    let parts: Parts = {};
    for (const { path, rev, body } of partRows.all(row.seq)) {
      parts = { ...parts, [path]: JSON.parse(body) as Part }; // written from a parsed part
      revs.set(path, rev);
      sizes.set(path, body.length);
    }
    let bytes = 0;
    for (const change of changeRows.all(row.seq, row.parts_rev)) {
      bytes += change.edits.length;
      for (const edit of JSON.parse(change.edits) as Edit[]) {
        // A part's row may be younger than the change; a part without a row was removed after it.
        const since = revs.get(edit.part);
        if (edit.op === 'part' || since === undefined || change.rev <= since) continue;
        parts = applyEdit(parts, edit);
        changedParts.add(edit.part);
      }
    }
    return { parts, log: { bytes, changedParts, sizes } };
  }

  function writeParts(
    seq: number,
    rev: number,
    parts: Parts,
    paths: Iterable<string>,
    log: PartLog,
  ): PartLog {
    const sizes = new Map(log.sizes);
    const changedParts = new Set(log.changedParts);
    for (const path of paths) {
      changedParts.delete(path);
      const part = Object.hasOwn(parts, path) ? parts[path] : undefined;
      if (part === undefined) {
        deletePart.run(seq, path);
        sizes.delete(path);
      } else {
        const body = JSON.stringify(part);
        putPart.run(seq, path, rev, body);
        sizes.set(path, body.length);
      }
    }
    return { bytes: log.bytes, changedParts, sizes };
  }

  return {
    load(id) {
      const row = draftRow.get(id);
      if (row === undefined) return undefined;
      const { parts, log } = readOrExplain(row, read);
      const steps = stepsOf.get(row.seq, row.seq, row.seq);
      const last = lastChange.get(row.seq, row.rev);
      const lastEdit = last?.kind === 'do' ? (JSON.parse(last.edits) as Edit[]).at(-1) : undefined;
      return {
        seq: row.seq,
        id: row.id as DraftId, // written from a branded id
        kind: row.kind,
        family: row.family,
        name: row.name,
        parts,
        rev: row.rev,
        createdAt: row.created_at,
        savedAt: row.saved_at,
        isRemoved: row.removed_at !== null,
        canUndo: steps?.done === 1,
        canRedo: steps?.undone === 1,
        lastStep: steps?.last ?? 0,
        lastEdit: last === undefined || lastEdit === undefined ? undefined : { edit: lastEdit, at: last.at },
        log,
      };
    },
    writeWhole(seq, rev, parts, edits, log) {
      const paths = new Set(edits.filter((edit) => edit.op === 'part').map((edit) => edit.part));
      return paths.size === 0 ? log : writeParts(seq, rev, parts, paths, log);
    },
    snapshotIfLong(seq, rev, parts, log) {
      let size = 0;
      for (const path of log.changedParts) size += log.sizes.get(path) ?? 0;
      if (log.bytes <= Math.max(SHORTEST_LOG, size)) return log;
      const written = writeParts(seq, rev, parts, log.changedParts, log);
      setPartsRev.run(rev, seq);
      return { ...written, bytes: 0 };
    },
  };
}

function readOrExplain<T>(row: Row, read: (row: Row) => T): T {
  try {
    return read(row);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error; // SQLite's own complaints have their sentences
    const reason = error instanceof Error ? error.message : String(error);
    throw new VitrineError(
      'store-failed',
      `The saved content of "${row.name}" is damaged (${reason}). Nothing was deleted: restore a backup, or export what can still be read.`,
    );
  }
}
