import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Migration } from './store.ts';

export function migrationHash(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}

function userVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Why this program must not write to the database: it is newer, or its history is not this program's.
 * @returns undefined when it may be migrated and written.
 */
export function foreignTo(db: Database.Database, migrations: readonly Migration[]): string | undefined {
  const version = userVersion(db);
  const newest = migrations.at(-1)?.number ?? 0;
  if (version > newest) {
    return `It was made by a newer Vitrine (its format is ${version}, this one knows ${newest}): it is open for reading, and stays as it is. Update Vitrine to edit it.`;
  }
  if (version === 0) return undefined;
  const applied = db
    .prepare<[], { number: number; hash: string }>('SELECT number, hash FROM migrations ORDER BY number')
    .all();
  for (const { number, hash } of applied) {
    const known = migrations.find((migration) => migration.number === number);
    if (known === undefined || migrationHash(known) !== hash) {
      return `It was made by another build of Vitrine (step ${number} of its format differs): it is open for reading, and stays as it is. Open it with the build that made it.`;
    }
  }
  return undefined;
}

export function pendingMigrations(
  db: Database.Database,
  migrations: readonly Migration[],
): readonly Migration[] {
  const version = userVersion(db);
  return migrations.filter((migration) => migration.number > version);
}

/** All or nothing: whatever fails, the database is as it was before the first one. */
export function migrate(db: Database.Database, migrations: readonly Migration[], at: string): void {
  const run = db.transaction(() => {
    db.exec(
      'CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, slug TEXT NOT NULL, hash TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT',
    );
    const record = db.prepare('INSERT INTO migrations (number, slug, hash, applied_at) VALUES (?, ?, ?, ?)');
    for (const migration of pendingMigrations(db, migrations)) {
      db.exec(migration.sql);
      record.run(migration.number, migration.slug, migrationHash(migration), at);
      db.pragma(`user_version = ${migration.number}`);
    }
  });
  run.immediate();
}
