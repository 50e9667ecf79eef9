/** The store as the rest of the core sees it: one SQLite file, one writer, nothing asynchronous inside a transaction. */
import type Database from 'better-sqlite3';
import type { StoreStatus } from '../../../shared/contract/shapes.ts';

/** A prepared statement with a name, by which it is logged when it is slow. */
export interface NamedStatement<Params extends unknown[], Row> {
  get(...params: Params): Row | undefined;
  all(...params: Params): Row[];
  /** @returns how many rows it changed. */
  run(...params: Params): number;
}

export interface Store {
  /** For repositories, which prepare their statements once. */
  readonly db: Database.Database;
  /** Absolute path of the database, whether or not it could be opened. */
  readonly path: string;
  readonly isReadOnly: boolean;
  /** Like `db.prepare`, for statements that should be named in the log when they take over 50 ms. */
  prepare<Params extends unknown[], Row>(name: string, sql: string): NamedStatement<Params, Row>;
  /**
   * Runs `work` in one immediate transaction, nested calls as savepoints. What it returns is on the disk when
   * this returns. On a full disk the reserve is released and `work` runs a second time, so it must do nothing
   * but change the database.
   * @throws VitrineError `store-failed` when the disk is full or the folder locked, `read-only` when the file is;
   * TypeError when `work` is asynchronous. Whatever it throws, nothing was changed.
   */
  transaction<T>(name: string, work: () => T extends PromiseLike<unknown> ? never : T): T;
  /** Runs `work` once what the current transaction does is on the disk; at once outside of one, never if it is rolled back. */
  afterCommit(work: () => void): void;
  /** Tells whoever keeps a copy of rows in memory that some of them are gone. */
  onRollback(listener: () => void): void;
  status(): StoreStatus;
  onStatus(listener: (status: StoreStatus) => void): void;
  /** SQLite's and the file system's complaints as sentences; anything else as it came. Keeps the status in step. */
  explain(error: unknown, doing: string): unknown;
  close(): void;
}

/** Numbered, additive, hashed: `sql` is run once, in its own transaction, after a backup. */
export interface Migration {
  readonly number: number;
  readonly slug: string;
  readonly sql: string;
}
