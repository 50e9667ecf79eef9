/** Puts the core together. Everything a workspace needs while it is open is a session; a restore begins a new one. */
import type { AnyEvent } from '../../shared/contract/methods.ts';
import type { Serve } from '../../shared/contract/serve.ts';
import type { StoreStatus } from '../../shared/contract/shapes.ts';
import type { CoreContext } from './context.ts';
import type { Ports } from './ports.ts';
import { openSession, type Session } from './session.ts';
import { makeBackup } from './store/backups.ts';
import { beginRestore } from './store/restore.ts';
import { workspaceFiles } from './store/workspace-files.ts';

export interface Core {
  readonly serve: Serve;
  /** @returns a function that ends the subscription. */
  subscribe(listener: (event: AnyEvent) => void): () => void;
  /** Of the session that is open now: not to be held across a restore. */
  readonly context: CoreContext;
  close(): Promise<void>;
}

export interface OpenCoreOptions {
  /** Absolute; made when it is not there. Whoever opens a core owns the folder: see the hosts' owner lock. */
  readonly workspaceDir: string;
  readonly ports: Ports;
  readonly version: string;
}

/** Opens whatever is there; a database that cannot be written or read is told by `app.info`, not thrown. */
export async function openCore(options: OpenCoreOptions): Promise<Core> {
  const { workspaceDir, ports, version } = options;
  const files = workspaceFiles(workspaceDir);
  const listeners = new Set<(event: AnyEvent) => void>();
  const tell = (event: AnyEvent): void => {
    for (const listener of [...listeners]) {
      try {
        listener(event);
      } catch (error) {
        ports.log('error', 'a listener failed', { topic: event.topic, reason: String(error) });
      }
    }
  };
  const begin = (): Promise<Session> => openSession({ workspaceDir, ports, version, files, tell, restore });

  let session: Session;
  /** Calls made while the database is being swapped wait for the new session. */
  let swapping: Promise<unknown> = Promise.resolve();

  async function swap(fileName: string): Promise<StoreStatus> {
    // Refused before anything is closed: a backup that is not there or is damaged.
    beginRestore(files, fileName);
    try {
      await makeBackup(session.context.store.db, files, 'before-restore', ports.now(), fileName);
    } catch (error) {
      // A damaged database has no backup to give; its file is kept aside as it is.
      ports.log('warn', 'no backup could be made before the restore', { reason: String(error) });
    }
    await session.close();
    session = await begin();
    const status = session.context.store.status();
    tell({ topic: 'store.changed', payload: status });
    for (const family of ['listing', 'terms', 'artifact'] as const)
      tell({ topic: 'drafts.changed', payload: { family } });
    return status;
  }

  async function restore(fileName: string): Promise<StoreStatus> {
    const turn = swapping.then(() => swap(fileName));
    swapping = turn.catch(() => undefined);
    return await turn;
  }

  session = await begin();
  return {
    serve: async (method, input) => {
      await swapping;
      return await session.serve(method, input);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    get context() {
      return session.context;
    },
    async close() {
      await swapping;
      await session.close();
      listeners.clear();
    },
  };
}
