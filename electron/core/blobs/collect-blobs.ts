/**
 * Gives back the room of blobs that nothing needs: no draft, no history, no submission, in this database, in any
 * backup, and in any database that a restore put aside. What cannot be looked into counts as needing everything.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Ports } from '../ports.ts';
import { listBackups } from '../store/backups.ts';
import type { Store } from '../store/store.ts';
import type { WorkspaceFiles } from '../store/workspace-files.ts';
import { blobPath } from './open-blobs.ts';

/** A file that was added and not put anywhere yet may still be on its way into a draft. */
const YOUNGEST_MS = 7 * 86_400_000;
const DAY_MS = 86_400_000;
const LAST_COLLECTED = 'blobs-collected-at';

/** @returns the hashes of the blobs that were removed. */
export function collectBlobs(
  store: Store,
  files: WorkspaceFiles,
  ports: Pick<Ports, 'now' | 'log'>,
): readonly string[] {
  const before = new Date(ports.now() - YOUNGEST_MS).toISOString();
  const unused = store.db
    .prepare<[string], string>(
      'SELECT hash FROM blobs b WHERE added_at < ? AND NOT EXISTS (SELECT 1 FROM blob_uses u WHERE u.hash = b.hash)',
    )
    .pluck()
    .all(before);
  if (unused.length === 0) return [];
  const others = [
    ...listBackups(files).map(({ fileName }) => join(files.backups, fileName)),
    ...(existsSync(files.kept) ? readdirSync(files.kept) : [])
      .filter((name) => name.endsWith('.sqlite'))
      .map((name) => join(files.kept, name)),
  ];
  let candidates: readonly string[] = unused;
  for (const path of others) {
    const used = usedIn(path, candidates);
    if (used === undefined) {
      ports.log('info', 'no blobs were collected: a kept database cannot be looked into', { path });
      return [];
    }
    candidates = candidates.filter((hash) => !used.has(hash));
  }
  const forget = store.db.prepare('DELETE FROM blobs WHERE hash = ?');
  // The row first: a file without a row is room lost, a row without a file would be a lie.
  store.transaction('blobs.collect', () => {
    for (const hash of candidates) forget.run(hash);
  });
  for (const hash of candidates) rmSync(blobPath(files, hash), { force: true });
  return candidates;
}

function usedIn(path: string, hashes: readonly string[]): ReadonlySet<string> | undefined {
  try {
    const db = new Database(path, { readonly: true });
    try {
      const uses = db.prepare<[string], unknown>('SELECT 1 FROM blob_uses WHERE hash = ?');
      return new Set(hashes.filter((hash) => uses.get(hash) !== undefined));
    } finally {
      db.close();
    }
  } catch {
    return undefined;
  }
}

/** At most once a day. */
export function collectBlobsDaily(
  store: Store,
  files: WorkspaceFiles,
  ports: Pick<Ports, 'now' | 'log'>,
): void {
  if (store.isReadOnly) return;
  const last = store.db
    .prepare<[string], { value: string }>('SELECT value FROM workspace WHERE key = ?')
    .get(LAST_COLLECTED);
  const now = ports.now();
  if (last !== undefined && now - Date.parse(last.value) < DAY_MS) return;
  const removed = collectBlobs(store, files, ports);
  if (removed.length > 0)
    ports.log('info', 'blobs that nothing needs were removed', { count: removed.length });
  store.transaction('blobs.collected', () => {
    store.db
      .prepare(
        'INSERT INTO workspace (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      )
      .run(LAST_COLLECTED, new Date(now).toISOString());
  });
}
