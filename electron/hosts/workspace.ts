/**
 * A workspace as a long-lived host holds it: as its owner, or as a guest of the owner. When the owner goes away,
 * a guest joins again and may become the owner; calls made meanwhile wait for a moment.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnyEvent } from '../../shared/contract/methods.ts';
import type { Result } from '../../shared/contract/result.ts';
import { type Attached, attachOrOwn, type OwnedCore } from './owner.ts';

export interface Workspace {
  call(method: string, input: unknown): Promise<Result<unknown>>;
  subscribe(listener: (event: AnyEvent) => void): () => void;
  role(): 'owner' | 'guest' | 'joining';
  /** Called after joining again: events may have been missed, so whatever is shown must be asked for again. */
  onRejoined(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface JoinOptions {
  readonly version: string;
  readonly log?: (message: string) => void;
}

const LONGEST_WAIT_MS = 5_000;

/** @throws VitrineError when the workspace can be neither owned nor reached. */
export async function joinWorkspace(
  workspaceDir: string,
  makeCore: () => Promise<OwnedCore>,
  { version, log = () => undefined }: JoinOptions,
): Promise<Workspace> {
  const listeners = new Set<(event: AnyEvent) => void>();
  const rejoinListeners = new Set<() => void>();
  let attached: Attached | undefined;
  let joining: Promise<void> = Promise.resolve();
  let isClosed = false;

  const tell = (event: AnyEvent) => {
    for (const listener of [...listeners]) listener(event);
  };

  const join = async () => {
    const joined = await attachOrOwn(workspaceDir, makeCore, { version });
    if (isClosed) return await leave(joined); // closed while it was joining again
    attached = joined;
    if (joined.role === 'owner') {
      joined.core.subscribe(tell);
    } else {
      joined.transport.subscribe(tell);
      joined.transport.onGone(() => {
        attached = undefined;
        joining = rejoin();
      });
    }
  };

  const rejoin = async () => {
    for (let delayMs = 50; !isClosed; delayMs = Math.min(delayMs * 2, 5_000)) {
      try {
        await join();
        if (isClosed) return;
        log(`joined the workspace again as its ${attached?.role}`);
        for (const listener of [...rejoinListeners]) listener();
        return;
      } catch (error) {
        log(`the workspace cannot be joined: ${error instanceof Error ? error.message : String(error)}`);
        await sleep(delayMs, undefined, { ref: false });
      }
    }
  };

  await join();

  return {
    call: async (method, input) => {
      if (attached === undefined && !isClosed) {
        await Promise.race([joining, sleep(LONGEST_WAIT_MS, undefined, { ref: false })]);
      }
      if (attached === undefined) return unreachable(workspaceDir);
      return attached.role === 'owner'
        ? attached.core.serve(method, input)
        : // Unknown methods get the owner's answer; the type is for callers in this program.
          attached.transport.call(method as Parameters<typeof attached.transport.call>[0], input);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    role: () => attached?.role ?? 'joining',
    onRejoined: (listener) => {
      rejoinListeners.add(listener);
      return () => rejoinListeners.delete(listener);
    },
    close: async () => {
      isClosed = true;
      const held = attached;
      attached = undefined;
      if (held !== undefined) await leave(held);
    },
  };
}

async function leave(attached: Attached): Promise<void> {
  if (attached.role === 'owner') await attached.close();
  else attached.transport.close();
}

function unreachable(workspaceDir: string): Result<unknown> {
  return {
    ok: false,
    error: {
      code: 'unreachable',
      message: `The workspace ${workspaceDir} is not open at the moment. What was acknowledged is saved; try again.`,
    },
  };
}
