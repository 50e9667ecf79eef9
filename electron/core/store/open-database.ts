/** Gets at a workspace's database in whatever state it is, without ever harming it. */
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { foreignTo, migrate, pendingMigrations } from './migrate.ts';
import { setPragmas } from './pragmas.ts';
import type { Migration } from './store.ts';
import { troubleOf } from './store-errors.ts';

export interface Opened {
  readonly db: Database.Database;
  readonly state: 'ok' | 'read-only' | 'failing';
  /** Why it is not `ok`, and what to do. */
  readonly message?: string;
  /** It held something before: a backup is due before it is migrated. */
  readonly isNew: boolean;
  readonly wasUnclean: boolean;
  /** To be called after the database was closed. */
  readonly cleanUp?: () => void;
}

export function openDatabase(path: string, migrations: readonly Migration[], at: string): Opened {
  const isNew = !existsSync(path) || statSync(path).size === 0;
  try {
    const foreign = isNew ? undefined : peek(path, migrations);
    if (foreign !== undefined) {
      const db = new Database(path, { readonly: true });
      setPragmas(db, 'reader');
      return {
        db,
        state: 'read-only',
        message: `${path} cannot be edited. ${foreign}`,
        isNew,
        wasUnclean: false,
      };
    }
    if (!isNew) refuseUnwritable(path);
    return openForWriting(path, isNew);
  } catch (error) {
    const trouble = troubleOf(error, path);
    if (trouble === undefined) throw error;
    if (trouble.kind === 'damaged') return openDamaged(path, migrations, trouble.message, at);
    return openLocked(path, migrations, trouble.message, at);
  }
}

/** Such a file opens without a word, and fails at the first write, when a killed process left its memory beside it. */
function refuseUnwritable(path: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw Object.assign(new Error(`${path} may not be written`, { cause: error }), {
      code: 'SQLITE_READONLY',
    });
  }
}

/** Looks without writing: a database that is not ours to write must not even get a new WAL header. */
function peek(path: string, migrations: readonly Migration[]): string | undefined {
  let db: Database.Database;
  try {
    db = new Database(path, { readonly: true });
  } catch {
    return undefined;
  }
  try {
    return foreignTo(db, migrations);
  } catch (error) {
    // A folder that takes no shared-memory file cannot be looked at this way; opening for writing will say so.
    if (troubleOf(error, path)?.kind === 'damaged') throw error;
    return undefined;
  } finally {
    db.close();
  }
}

function openForWriting(path: string, isNew: boolean): Opened {
  const db = new Database(path);
  try {
    setPragmas(db, 'writer');
    const wasUnclean = !isNew && isMarkedOpen(db);
    if (wasUnclean) {
      const verdict = String(db.pragma('quick_check(1)', { simple: true }));
      if (verdict !== 'ok') throw Object.assign(new Error(verdict), { code: 'SQLITE_CORRUPT' });
    }
    return { db, state: 'ok', isNew, wasUnclean };
  } catch (error) {
    db.close();
    throw error;
  }
}

export const OPEN_MARK = 'open';

function isMarkedOpen(db: Database.Database): boolean {
  const hasTable = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'workspace'").get() !== undefined;
  if (!hasTable) return true;
  const row = db
    .prepare<[string], { value: string }>('SELECT value FROM workspace WHERE key = ?')
    .get(OPEN_MARK);
  return row?.value !== 'no';
}

/** Reads what is readable, where it lies. */
function openDamaged(path: string, migrations: readonly Migration[], message: string, at: string): Opened {
  const failing = { state: 'failing', message, isNew: false, wasUnclean: true } as const;
  try {
    const db = new Database(path, { readonly: true });
    try {
      setPragmas(db, 'reader');
      if (pendingMigrations(db, migrations).length > 0) throw new Error('too old to be read as it is');
      db.prepare('SELECT count(*) FROM drafts').get();
      return { db, ...failing };
    } catch (error) {
      db.close();
      throw error;
    }
  } catch {
    return { ...openNothing(migrations, at), ...failing };
  }
}

/**
 * In a folder that may not be written to, a database in WAL mode cannot always be read either. So a copy is read,
 * its WAL included.
 */
function openLocked(path: string, migrations: readonly Migration[], message: string, at: string): Opened {
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-'));
  const cleanUp = () => rmSync(dir, { recursive: true, force: true });
  const copy = join(dir, 'vitrine.sqlite');
  try {
    for (const suffix of ['', '-wal']) {
      if (!existsSync(path + suffix)) continue;
      copyFileSync(path + suffix, copy + suffix);
      // A copy keeps the permissions too, and a WAL is read by whoever may write.
      chmodSync(copy + suffix, 0o600);
    }
    if (!existsSync(copy)) throw new Error('nothing to read');
    const db = new Database(copy);
    try {
      setPragmas(db, 'writer');
      migrate(db, migrations, at);
    } catch (error) {
      db.close();
      throw error;
    }
    return { db, state: 'read-only', message, isNew: false, wasUnclean: false, cleanUp };
  } catch {
    cleanUp();
    return { ...openNothing(migrations, at), state: 'failing', message };
  }
}

/** An empty database in memory, so that the program can start, say what is wrong and offer a backup. */
export function openNothing(migrations: readonly Migration[], at: string) {
  const db = new Database(':memory:');
  migrate(db, migrations, at);
  return { db, isNew: true, wasUnclean: false };
}
