import type Database from 'better-sqlite3';

/**
 * Per connection, not per file: `synchronous` in particular falls back to NORMAL on every connection but the one
 * that switched a new file to WAL. So each is set, and read back, at every open.
 */
const PRAGMAS = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['busy_timeout', '5000', 5000],
  ['trusted_schema', 'OFF', 0],
  // The WAL file shrinks back to this after a large import; the page cache is what search lives on.
  ['journal_size_limit', '16777216', 16_777_216],
  ['cache_size', '-8000', -8_000],
] as const;

/** What only a writer can or needs to set. */
const WRITER_ONLY: ReadonlySet<string> = new Set(['journal_mode', 'journal_size_limit']);

/** @throws Error when SQLite did not take one: the guarantees of the store would not hold. */
export function setPragmas(db: Database.Database, mode: 'writer' | 'reader'): void {
  for (const [name, value, expected] of PRAGMAS) {
    if (mode === 'reader' && WRITER_ONLY.has(name)) continue;
    db.pragma(`${name} = ${value}`);
    const actual = db.pragma(name, { simple: true });
    if (actual !== expected) throw new Error(`SQLite kept ${name} at ${String(actual)} instead of ${value}`);
  }
}
