/**
 * One process owns a workspace: one writer, one undo, one stream of events. Whoever comes later attaches to it
 * over a local socket and speaks the same contract. See `owner/lock.ts` for how ownership ends with its process.
 */
import { mkdirSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { VitrineError } from '../../shared/contract/result.ts';
import type { Core } from '../core/open-core.ts';
import { ownerAddresses } from './owner/addresses.ts';
import { openGuestDoor } from './owner/guests.ts';
import { type OwnerLock, takeOwnerLock } from './owner/lock.ts';
import { attachAt, type SocketTransport } from './owner/transport-socket.ts';

/** What a host holds of a core; what is inside of it changes with a restore. */
export type OwnedCore = Pick<Core, 'serve' | 'subscribe' | 'close'>;

export type Attached =
  | {
      readonly role: 'owner';
      readonly core: OwnedCore;
      /** Lets the guests go, closes the core, and only then gives the workspace away. */
      close(): Promise<void>;
    }
  | { readonly role: 'guest'; readonly transport: SocketTransport };

export interface AttachOptions {
  /** The program's version, for the sentence that says why two do not fit together. */
  readonly version: string;
  /** How long to wait for an owner that is starting or does not answer. A migration may take a while. */
  readonly patienceMs?: number;
}

/**
 * @param makeCore called only if nobody owns the workspace, and while nobody else can.
 * @throws VitrineError when the folder cannot be written, or its owner does not answer or is another version.
 */
export async function attachOrOwn(
  workspaceDir: string,
  makeCore: () => Promise<OwnedCore>,
  { version, patienceMs = 30_000 }: AttachOptions,
): Promise<Attached> {
  const realDir = makeFolder(workspaceDir);
  const addresses = ownerAddresses(realDir);
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const transport = await attachAt(addresses, version, Math.max(1, deadline - performance.now()));
    if (transport !== undefined) return { role: 'guest', transport };
    const lock = await takeOwnerLock(realDir);
    if (lock !== undefined) return await own(lock, addresses, version, makeCore);
    if (performance.now() > deadline) {
      throw new VitrineError(
        'unavailable',
        `Another program holds the workspace ${workspaceDir} but does not answer. End it and try again.`,
      );
    }
    // Someone holds the lock and does not listen yet, or not any more. Uneven steps, so that starters part ways.
    await sleep(10 + Math.random() * 40);
  }
}

async function own(
  lock: OwnerLock,
  addresses: readonly string[],
  version: string,
  makeCore: () => Promise<OwnedCore>,
): Promise<Attached> {
  try {
    const door = await openGuestDoor(addresses, version);
    try {
      const core = await makeCore();
      door.open(core);
      let closing: Promise<void> | undefined;
      const close = async () => {
        await door.close();
        try {
          await core.close();
        } finally {
          lock.release();
        }
      };
      return {
        role: 'owner',
        core,
        close: () => {
          closing ??= close();
          return closing;
        },
      };
    } catch (error) {
      await door.close();
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

function makeFolder(workspaceDir: string): string {
  try {
    mkdirSync(workspaceDir, { recursive: true });
    // The native one also gives a name its true case, where the system does not care.
    return realpathSync.native(workspaceDir);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new VitrineError(
      'store-failed',
      `The workspace folder ${workspaceDir} cannot be made or entered (${reason}). Choose another one with --workspace.`,
    );
  }
}
