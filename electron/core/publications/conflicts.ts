/** Conflicts that wait for the person. While one waits, its field is held back from every plan; all else goes on. */
import type { FieldConflict } from '../../../shared/contract/shapes.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import { isJsonObject, type Json, type JsonPath } from '../../../shared/domain/json.ts';
import type { Store } from '../store/store.ts';

export interface KeptConflict {
  readonly subject: string;
  readonly field: string;
  readonly path: JsonPath;
  readonly base?: Json;
  readonly theirs?: Json;
  readonly foundAt: string;
}

export interface Conflicts {
  of(draft: DraftId, account: AccountId): readonly KeptConflict[];
  keep(draft: DraftId, account: AccountId, conflict: KeptConflict): void;
  forget(draft: DraftId, account: AccountId, subject: string, field: string): void;
}

interface Row {
  readonly subject: string;
  readonly field: string;
  readonly path: string;
  readonly base: string | null;
  readonly theirs: string | null;
  readonly found_at: string;
}

export function createConflicts(store: Store): Conflicts {
  const { db } = store;
  const select = db.prepare<[string, string], Row>(
    'SELECT * FROM conflicts WHERE draft = ? AND account = ? ORDER BY subject, field',
  );
  const upsert = db.prepare(
    'INSERT OR REPLACE INTO conflicts (draft, account, subject, field, path, base, theirs, found_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const remove = db.prepare(
    'DELETE FROM conflicts WHERE draft = ? AND account = ? AND subject = ? AND field = ?',
  );
  const useBlob = db.prepare(
    'INSERT OR IGNORE INTO blob_uses (hash, draft) SELECT b.hash, d.seq FROM blobs b, drafts d WHERE b.hash = ? AND d.id = ?',
  );
  const column = (value: Json | undefined): string | null =>
    value === undefined ? null : JSON.stringify(value);
  return {
    of: (draft, account) =>
      select.all(draft, account).map((row) => ({
        subject: row.subject,
        field: row.field,
        path: JSON.parse(row.path),
        ...(row.base === null ? {} : { base: JSON.parse(row.base) }),
        ...(row.theirs === null ? {} : { theirs: JSON.parse(row.theirs) }),
        foundAt: row.found_at,
      })),
    keep(draft, account, conflict) {
      // A picture of theirs is nobody's yet, and has to be here when it is chosen.
      for (const side of [conflict.base, conflict.theirs])
        if (isJsonObject(side) && typeof side['hash'] === 'string') useBlob.run(side['hash'], draft);
      upsert.run(
        draft,
        account,
        conflict.subject,
        conflict.field,
        JSON.stringify(conflict.path),
        column(conflict.base),
        column(conflict.theirs),
        conflict.foundAt,
      );
    },
    forget: (draft, account, subject, field) => void remove.run(draft, account, subject, field),
  };
}

/** With what the draft holds now, for the screen's three columns. */
export function shownConflict(conflict: KeptConflict, mine: Json | undefined): FieldConflict {
  const { base, theirs, ...rest } = conflict;
  return {
    ...rest,
    path: [...conflict.path],
    ...(base === undefined ? {} : { base }),
    ...(mine === undefined ? {} : { mine }),
    ...(theirs === undefined ? {} : { theirs }),
  };
}
