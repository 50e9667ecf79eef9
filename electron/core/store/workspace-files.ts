/** Where things lie in a workspace folder. */
import { join } from 'node:path';

export interface WorkspaceFiles {
  readonly dir: string;
  readonly database: string;
  readonly backups: string;
  /** Databases that a restore put aside. Nothing ever deletes one. */
  readonly kept: string;
  /** A complete backup that is about to take the database's place: while it exists, a restore is to be finished. */
  readonly restoring: string;
  readonly blobs: string;
  /** Files that are not blobs yet; emptied at every open. */
  readonly incoming: string;
  readonly reserve: string;
}

export function workspaceFiles(dir: string): WorkspaceFiles {
  return {
    dir,
    database: join(dir, 'vitrine.sqlite'),
    backups: join(dir, 'backups'),
    kept: join(dir, 'kept'),
    restoring: join(dir, 'vitrine.sqlite.restoring'),
    blobs: join(dir, 'blobs'),
    incoming: join(dir, 'blobs', 'incoming'),
    reserve: join(dir, 'reserve'),
  };
}
