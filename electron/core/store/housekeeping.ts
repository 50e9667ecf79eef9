/** What a workspace needs once a day: a backup, and the room of files that nothing needs. */
import { collectBlobsDaily } from '../blobs/collect-blobs.ts';
import type { Ports } from '../ports.ts';
import { isDailyBackupDue, makeBackup } from './backups.ts';
import type { Store } from './store.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

export interface Housekeeping {
  /** Makes today's backup when something was saved and none was made: a terminal's session is over in a second. */
  close(): Promise<void>;
}

/** After the start-up, which must not wait for this. */
const FIRST_MS = 5_000;
const EVERY_MS = 3_600_000;

export function startHousekeeping(
  store: Store,
  files: WorkspaceFiles,
  ports: Pick<Ports, 'now' | 'log'>,
): Housekeeping {
  let backingUp: Promise<void> | undefined;

  async function backUp(): Promise<void> {
    try {
      if (isDailyBackupDue(files, ports.now())) await makeBackup(store.db, files, 'daily', ports.now());
    } catch (error) {
      ports.log('warn', "today's backup could not be made", { reason: String(error) });
    }
  }

  function run(): void {
    if (store.isReadOnly || backingUp !== undefined) return;
    backingUp = backUp().finally(() => {
      backingUp = undefined;
    });
    try {
      collectBlobsDaily(store, files, ports);
    } catch (error) {
      ports.log('warn', 'unused files could not be collected', { reason: String(error) });
    }
  }

  const first = setTimeout(run, FIRST_MS);
  const hourly = setInterval(run, EVERY_MS);
  first.unref();
  hourly.unref();
  return {
    async close() {
      clearTimeout(first);
      clearInterval(hourly);
      await backingUp;
      if (!store.isReadOnly && store.status().savedAt !== undefined) await backUp();
    },
  };
}
