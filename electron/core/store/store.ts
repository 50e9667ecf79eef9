/** The store as the rest of the core sees it: one SQLite file, one writer, nothing asynchronous inside a transaction. */
import type Database from 'better-sqlite3';

export interface Store {
  /** For repositories, which prepare their statements once. */
  readonly db: Database.Database;
  readonly isReadOnly: boolean;
  /**
   * Runs `work` in one immediate transaction, nested calls as savepoints. What it returns is on the disk when
   * this returns.
   * @throws VitrineError `store-failed` when the disk is full or the folder locked, `read-only` when the file is;
   * TypeError when `work` is asynchronous. Whatever it throws, nothing was changed.
   */
  transaction<T>(name: string, work: () => T extends PromiseLike<unknown> ? never : T): T;
}

/** Numbered, additive, hashed: `up` is run once, in its own transaction, after a backup. */
export interface Migration {
  readonly number: number;
  readonly slug: string;
  readonly sql: string;
}
