import { basename } from 'node:path';
import type { Handlers } from '../../../shared/contract/serve.ts';
import type { StoreStatus } from '../../../shared/contract/shapes.ts';
import type { CoreContext } from '../context.ts';
import { listBackups, makeBackup } from './backups.ts';
import { exportReadable } from './export-readable.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

type StoreMethods = Pick<Handlers, 'app.info' | Extract<keyof Handlers, `store.${string}`>>;

export interface StoreHandlerDeps {
  readonly files: WorkspaceFiles;
  readonly version: string;
  /** Closes everything, swaps the database, opens everything again. */
  readonly restore: (fileName: string) => Promise<StoreStatus>;
}

export function storeHandlers(
  { store, ports, workspaceDir }: Pick<CoreContext, 'store' | 'ports' | 'workspaceDir'>,
  { files, version, restore }: StoreHandlerDeps,
): StoreMethods {
  return {
    'app.info': () => ({
      version,
      workspace: { name: basename(workspaceDir), path: workspaceDir },
      capabilities: ports.capabilities,
      store: store.status(),
    }),
    'store.backups': () => ({ backups: listBackups(files) }),
    'store.backUp': async () => await makeBackup(store.db, files, 'manual', ports.now()),
    'store.restore': async ({ fileName }) => await restore(fileName),
    'store.exportReadable': async () => await exportReadable(store, ports.now()),
  };
}
