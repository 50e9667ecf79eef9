import { mkdirSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { StoreStatus } from '../../../shared/contract/shapes.ts';
import type { Ports } from '../ports.ts';
import { makeBackup } from './backups.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { migrations as ownMigrations } from './migrations/index.ts';
import { OPEN_MARK, type Opened, openDatabase, openNothing } from './open-database.ts';
import { makeReserve, releaseReserve } from './reserve.ts';
import { finishRestore } from './restore.ts';
import { namedStatement, SLOW_MS } from './statements.ts';
import type { Migration, Store } from './store.ts';
import { storeError, troubleOf } from './store-errors.ts';
import { createTransactions } from './transaction.ts';
import { type WorkspaceFiles, workspaceFiles } from './workspace-files.ts';

export interface OpenStoreOptions {
  readonly workspaceDir: string;
  readonly ports: Pick<Ports, 'now' | 'log'>;
  /** Those of this program unless told otherwise. */
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the workspace's database, making or migrating it. Never throws for the disk's sake: what cannot be
 * written is open for reading, what cannot be read is empty, and `status()` says why and what to do.
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const { workspaceDir, ports, migrations = ownMigrations } = options;
  const files = workspaceFiles(workspaceDir);
  const at = () => new Date(ports.now()).toISOString();
  try {
    mkdirSync(files.dir, { recursive: true });
    finishRestore(files);
  } catch (error) {
    const trouble = troubleOf(error, files.dir);
    if (trouble === undefined) throw error;
    ports.log('error', 'the workspace folder cannot be used', { message: trouble.message });
    return storeOver(
      { ...openNothing(migrations, at()), state: 'failing', message: trouble.message },
      files,
      ports,
    );
  }
  let opened = openDatabase(files.database, migrations, at());
  if (opened.state === 'ok') opened = await migrated(opened, files, migrations, ports);
  if (opened.wasUnclean)
    ports.log('warn', 'the workspace was not closed properly; it was checked', { state: opened.state });
  return storeOver(opened, files, ports);
}

/** For when the database opened and still cannot be used: see `openCore`. */
export function emptyStore(options: OpenStoreOptions, message: string): Store {
  const { workspaceDir, ports, migrations = ownMigrations } = options;
  const nothing = openNothing(migrations, new Date(ports.now()).toISOString());
  return storeOver({ ...nothing, state: 'failing', message }, workspaceFiles(workspaceDir), ports);
}

async function migrated(
  opened: Opened,
  files: WorkspaceFiles,
  migrations: readonly Migration[],
  ports: Pick<Ports, 'now' | 'log'>,
): Promise<Opened> {
  const { db } = opened;
  try {
    if (pendingMigrations(db, migrations).length > 0) {
      if (!opened.isNew) await makeBackup(db, files, 'migration', ports.now());
      migrate(db, migrations, new Date(ports.now()).toISOString());
    }
    mark(db, 'yes');
    return opened;
  } catch (error) {
    const trouble = troubleOf(error, files.database);
    const reason = trouble?.message ?? (error instanceof Error ? error.message : String(error));
    ports.log('error', 'the database could not be brought up to date', { reason });
    db.close();
    const message = `${files.database} could not be brought up to date, and is as it was: ${reason}`;
    return { ...openNothing(migrations, new Date(ports.now()).toISOString()), state: 'failing', message };
  }
}

function mark(db: Database.Database, value: 'yes' | 'no'): void {
  db.prepare(
    'INSERT INTO workspace (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(OPEN_MARK, value);
}

function storeOver(opened: Opened, files: WorkspaceFiles, ports: Pick<Ports, 'now' | 'log'>): Store {
  const { db } = opened;
  const isReadOnly = opened.state !== 'ok';
  let status: StoreStatus =
    opened.message === undefined ? { state: opened.state } : { state: opened.state, message: opened.message };
  let savedAt: string | undefined;
  let isReserveGone = false;
  const statusListeners: ((status: StoreStatus) => void)[] = [];

  const setStatus = (next: StoreStatus): void => {
    if (next.state === status.state && next.message === status.message) return;
    status = next;
    for (const listener of statusListeners) listener(current());
  };
  const current = (): StoreStatus => (savedAt === undefined ? status : { ...status, savedAt });

  const explain: Store['explain'] = (error, doing) => {
    if (error instanceof VitrineError) return error;
    const trouble = troubleOf(error, files.database);
    if (trouble === undefined) return error;
    ports.log('error', `${doing} failed`, { kind: trouble.kind, message: trouble.message });
    if (!isReadOnly)
      setStatus({ state: trouble.kind === 'read-only' ? 'read-only' : 'failing', message: trouble.message });
    return storeError(trouble);
  };

  const transactions = createTransactions(db, {
    explain,
    shouldRetry(error) {
      if (troubleOf(error, files.database)?.kind !== 'full' || !releaseReserve(files.reserve)) return false;
      isReserveGone = true;
      ports.log('warn', 'the disk is full: the reserve was released');
      return true;
    },
    committed(name, durationMs) {
      savedAt = new Date(ports.now()).toISOString();
      if (durationMs > SLOW_MS) ports.log('warn', 'slow transaction', { name, durationMs });
      if (!isReserveGone) setStatus({ state: 'ok' });
      else
        setStatus({
          state: 'ok',
          message: `The disk that holds ${files.database} is full. The last change was saved into room kept for this; make room now, the next ones may not fit.`,
        });
    },
    reportListener: (error) =>
      ports.log('error', 'a listener failed after a commit', { reason: String(error) }),
  });

  const keepReserve = setInterval(() => {
    if (isReadOnly || !makeReserve(files.reserve) || !isReserveGone) return;
    isReserveGone = false;
    setStatus({ state: 'ok' });
  }, RESERVE_CHECK_MS);
  keepReserve.unref();
  const firstReserve = setTimeout(() => void (isReadOnly || makeReserve(files.reserve)), FIRST_RESERVE_MS);
  firstReserve.unref();

  return {
    db,
    path: files.database,
    isReadOnly,
    prepare: (name, sql) =>
      namedStatement(db, name, sql, (slow, durationMs) =>
        ports.log('warn', 'slow statement', { name: slow, durationMs }),
      ),
    transaction(name, work) {
      if (isReadOnly)
        throw new VitrineError('read-only', status.message ?? `${files.database} is open for reading only.`);
      return transactions.run(name, work);
    },
    afterCommit: transactions.afterCommit,
    onRollback: transactions.onRollback,
    status: current,
    onStatus: (listener) => void statusListeners.push(listener),
    explain,
    close() {
      clearInterval(keepReserve);
      clearTimeout(firstReserve);
      if (!db.open) return;
      try {
        if (!isReadOnly) {
          db.pragma('optimize');
          mark(db, 'no');
        }
      } catch (error) {
        // It stays marked as open and is checked the next time.
        ports.log('warn', 'the workspace could not be marked as closed', { reason: String(error) });
      } finally {
        db.close();
        opened.cleanUp?.();
      }
    },
  };
}

const FIRST_RESERVE_MS = 3_000;
const RESERVE_CHECK_MS = 60_000;
