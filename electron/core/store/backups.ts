import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import type { Backup } from '../../../shared/contract/shapes.ts';
import { renameDurably, syncFile } from './durable-files.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

const KEPT_OF_TODAY = 3;
const KEPT_IN_ALL = 10;

/** `2026-11-21T05-27-50-123Z.daily.sqlite`: sorts by time, and is a file name everywhere. */
const FILE_NAME =
  /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.(daily|migration|manual|before-restore)\.sqlite$/;

function parseFileName(fileName: string): Omit<Backup, 'sizeBytes'> | undefined {
  const match = FILE_NAME.exec(fileName);
  if (match === null) return undefined;
  const [, day, hours, minutes, seconds, milliseconds, reason] = match;
  return {
    fileName,
    madeAt: `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`,
    reason: reason as Backup['reason'], // the pattern names them
  };
}

/** Newest first. Files that are not ours are not listed, and never pruned. */
export function listBackups(files: WorkspaceFiles): readonly Backup[] {
  if (!existsSync(files.backups)) return [];
  return readdirSync(files.backups)
    .map(parseFileName)
    .filter((backup) => backup !== undefined)
    .map((backup) => ({ ...backup, sizeBytes: statSync(join(files.backups, backup.fileName)).size }))
    .sort((a, b) => b.madeAt.localeCompare(a.madeAt));
}

/** Three of today, the newest of each day before, ten in all. */
export function backupsToKeep(backups: readonly Backup[], now: number): ReadonlySet<string> {
  const today = new Date(now).toISOString().slice(0, 10);
  const newestFirst = backups.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
  const seenByDay = new Map<string, number>();
  const kept: string[] = [];
  for (const { fileName, madeAt } of newestFirst) {
    const day = madeAt.slice(0, 10);
    const seen = seenByDay.get(day) ?? 0;
    seenByDay.set(day, seen + 1);
    if (seen < (day >= today ? KEPT_OF_TODAY : 1)) kept.push(fileName);
  }
  return new Set(kept.slice(0, KEPT_IN_ALL));
}

/** @param spared a file that stays whatever the rule says: the one that is being restored. */
function pruneBackups(files: WorkspaceFiles, now: number, spared?: string): void {
  const backups = listBackups(files);
  const kept = backupsToKeep(backups, now);
  for (const { fileName } of backups) {
    if (kept.has(fileName) || fileName === spared) continue;
    for (const suffix of ['', '-wal', '-shm'])
      rmSync(join(files.backups, fileName + suffix), { force: true });
  }
}

/**
 * A consistent copy while the database is in use, through SQLite's own backup: copying the file of a database in
 * WAL mode loses rows without an error. Whole and durable when it resolves.
 */
export async function makeBackup(
  db: Database.Database,
  files: WorkspaceFiles,
  reason: Backup['reason'],
  now: number,
  spared?: string,
): Promise<Backup> {
  mkdirSync(files.backups, { recursive: true });
  const madeAt = new Date(now).toISOString();
  const fileName = `${madeAt.replaceAll(/[:.]/g, '-')}.${reason}.sqlite`;
  const path = join(files.backups, fileName);
  const partial = `${path}.partial`;
  try {
    await db.backup(partial);
    syncFile(partial);
    renameDurably(partial, path);
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(partial + suffix, { force: true });
  }
  pruneBackups(files, now, spared);
  return { fileName, madeAt, reason, sizeBytes: statSync(path).size };
}

export function isDailyBackupDue(files: WorkspaceFiles, now: number): boolean {
  const today = new Date(now).toISOString().slice(0, 10);
  return !listBackups(files).some(({ madeAt, reason }) => reason === 'daily' && madeAt.startsWith(today));
}
