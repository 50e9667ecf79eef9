import type Database from 'better-sqlite3';
import type { NamedStatement } from './store.ts';

/** Above this a statement is worth knowing about: it is three frames of a list that scrolls. */
export const SLOW_MS = 50;

export type ReportSlow = (name: string, durationMs: number) => void;

export function namedStatement<Params extends unknown[], Row>(
  db: Database.Database,
  name: string,
  sql: string,
  reportSlow: ReportSlow,
): NamedStatement<Params, Row> {
  const statement = db.prepare<Params, Row>(sql);
  const timed = <T>(work: () => T): T => {
    const startedAt = performance.now();
    try {
      return work();
    } finally {
      const durationMs = performance.now() - startedAt;
      if (durationMs > SLOW_MS) reportSlow(name, durationMs);
    }
  };
  return {
    get: (...params) => timed(() => statement.get(...params)),
    all: (...params) => timed(() => statement.all(...params)),
    run: (...params) => timed(() => statement.run(...params).changes),
  };
}
