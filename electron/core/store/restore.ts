/**
 * Putting a backup in the database's place. The commit point is the file `vitrine.sqlite.restoring`: once it is
 * there, a restore that was interrupted is finished at the next open. The old database is moved aside with its
 * WAL, never deleted.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { VitrineError } from '../../../shared/contract/result.ts';
import { listBackups } from './backups.ts';
import { copyDurably, renameDurably } from './durable-files.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/**
 * Chooses the backup; {@link finishRestore} swaps, with the database closed.
 * @throws VitrineError `not-found`; `store-failed` when the backup itself cannot be read.
 */
export function beginRestore(files: WorkspaceFiles, fileName: string): void {
  if (!listBackups(files).some((backup) => backup.fileName === fileName)) {
    throw new VitrineError('not-found', `There is no backup ${fileName} in ${files.backups}.`);
  }
  const path = join(files.backups, fileName);
  assertReadable(path);
  copyDurably(path, files.restoring);
}

function assertReadable(path: string): void {
  let verdict: string;
  try {
    const db = new Database(path, { readonly: true });
    try {
      verdict = String(db.pragma('quick_check(1)', { simple: true }));
    } finally {
      db.close();
    }
  } catch (error) {
    verdict = error instanceof Error ? error.message : String(error);
  }
  if (verdict !== 'ok') {
    throw new VitrineError(
      'store-failed',
      `The backup ${path} is damaged (${verdict}) and was not restored. The workspace is as it was; choose another backup.`,
    );
  }
}

/** Does nothing when no restore was begun. Safe to repeat: it may be ended anywhere and goes on from there. */
export function finishRestore(files: WorkspaceFiles): void {
  if (!existsSync(files.restoring)) return;
  mkdirSync(files.kept, { recursive: true });
  // Of this restore, however often it is begun again.
  const name = new Date(statSync(files.restoring).mtimeMs).toISOString().replaceAll(/[:.]/g, '-');
  const kept = join(files.kept, `vitrine-${name}.sqlite`);
  // The WAL first: a restored database beside the old one's WAL would be the one mixture that harms.
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(files.database + suffix)) renameDurably(files.database + suffix, kept + suffix);
  }
  renameDurably(files.restoring, files.database);
}
