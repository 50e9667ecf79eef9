import type Database from 'better-sqlite3';

export interface TransactionHooks {
  /** Called with what SQLite threw out of the outermost transaction; true asks for one more try. */
  readonly shouldRetry: (error: unknown) => boolean;
  readonly explain: (error: unknown, doing: string) => unknown;
  readonly committed: (name: string, durationMs: number) => void;
  readonly reportListener: (error: unknown) => void;
}

export interface Transactions {
  run<T>(name: string, work: () => T): T;
  afterCommit(work: () => void): void;
  onRollback(listener: () => void): void;
}

const AsyncFunction = (async () => undefined).constructor;

function refuseAsync(name: string): never {
  throw new TypeError(`the transaction "${name}" is asynchronous: others would write in the middle of it`);
}

/** Immediate transactions, nested ones as savepoints. */
export function createTransactions(db: Database.Database, hooks: TransactionHooks): Transactions {
  let depth = 0;
  let waiting: (() => void)[] = [];
  const rollbackListeners: (() => void)[] = [];

  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const rollback = db.prepare('ROLLBACK');

  function attempt<T>(name: string, work: () => T): T {
    const result = work();
    if (typeof result === 'object' && result !== null && 'then' in result) refuseAsync(name);
    return result;
  }

  function rolledBack(): void {
    for (const listener of rollbackListeners) listener();
  }

  function nested<T>(name: string, work: () => T): T {
    const savepoint = `s${depth}`;
    const waitingBefore = waiting.length;
    db.exec(`SAVEPOINT ${savepoint}`);
    depth += 1;
    try {
      const result = attempt(name, work);
      db.exec(`RELEASE ${savepoint}`);
      return result;
    } catch (error) {
      // Some errors (a full disk) have rolled everything back already.
      if (db.inTransaction) db.exec(`ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`);
      waiting.length = waitingBefore;
      rolledBack();
      throw error;
    } finally {
      depth -= 1;
    }
  }

  function outermost<T>(name: string, work: () => T): T {
    const startedAt = performance.now();
    waiting = [];
    begin.run();
    depth = 1;
    let result: T;
    try {
      result = attempt(name, work);
      commit.run();
    } catch (error) {
      if (db.inTransaction) rollback.run();
      waiting = [];
      rolledBack();
      throw error;
    } finally {
      depth = 0;
    }
    hooks.committed(name, performance.now() - startedAt);
    const listeners = waiting;
    waiting = [];
    for (const listener of listeners) {
      try {
        listener();
      } catch (error) {
        hooks.reportListener(error);
      }
    }
    return result;
  }

  return {
    run(name, work) {
      if (work instanceof AsyncFunction) refuseAsync(name);
      if (depth > 0) return nested(name, work);
      try {
        return outermost(name, work);
      } catch (error) {
        if (!hooks.shouldRetry(error)) throw hooks.explain(error, name);
      }
      try {
        return outermost(name, work);
      } catch (error) {
        throw hooks.explain(error, name);
      }
    },
    afterCommit(work) {
      if (depth === 0) work();
      else waiting.push(work);
    },
    onRollback(listener) {
      rollbackListeners.push(listener);
    },
  };
}
