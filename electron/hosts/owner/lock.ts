/**
 * The lock behind the socket. A socket file outlives its process, so who finds one that nobody answers must not
 * just replace it: two starters could each remove the other's. The owner therefore also holds an exclusive
 * SQLite lock for as long as it lives. It is a lock of the operating system: it goes when the process does.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { VitrineError } from '../../../shared/contract/result.ts';

export interface OwnerLock {
  release(): void;
}

/** @returns undefined while another process (or another owner in this one) holds it. */
export async function takeOwnerLock(workspaceDir: string): Promise<OwnerLock | undefined> {
  // Loaded only here: a guest needs no SQLite.
  const { default: Database } = await import('better-sqlite3');
  try {
    mkdirSync(workspaceDir, { recursive: true });
    const file = new Database(join(workspaceDir, 'owner.lock'), { timeout: 0 });
    try {
      file.pragma('journal_mode = MEMORY'); // nothing is ever written, so there is nothing to roll back
      file.exec('BEGIN EXCLUSIVE');
      return { release: () => file.close() };
    } catch (error) {
      file.close();
      if (isBusy(error)) return undefined;
      throw error;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new VitrineError(
      'store-failed',
      `Vitrine cannot write to the workspace folder ${workspaceDir} (${reason}). Check that the folder may be written to and that the disk is not full.`,
    );
  }
}

function isBusy(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('SQLITE_BUSY')
  );
}
