/**
 * The drafts that this window has open. A draft that is left with something unsaved stays open behind the screen
 * until it is saved, and the window asks before it closes meanwhile.
 */
import { useEffect, useState } from 'react';
import type { Client } from '../../../shared/contract/client.ts';
import { draftIdSchema } from '../../../shared/domain/ids.ts';
import { useClient } from '../../platform/use-core.tsx';
import { DraftSession } from './draft-session.ts';

interface Open {
  readonly client: Client;
  readonly session: DraftSession;
  users: number;
}

const open = new Map<string, Open>();

function acquire(client: Client, id: string): DraftSession {
  const known = open.get(id);
  if (known !== undefined && known.client === client) {
    known.users += 1;
    return known.session;
  }
  const session = new DraftSession(client, draftIdSchema.parse(id));
  open.set(id, { client, session, users: 1 });
  return session;
}

function release(id: string): void {
  const entry = open.get(id);
  if (entry === undefined) return;
  entry.users -= 1;
  void entry.session.flush().then(() => closeIfDone(id));
}

function closeIfDone(id: string): void {
  const entry = open.get(id);
  if (entry === undefined || entry.users > 0) return;
  if (entry.session.hasUnsaved) {
    const stop = entry.session.state.subscribe(() => {
      if (entry.session.hasUnsaved) return;
      stop();
      closeIfDone(id);
    });
    return;
  }
  entry.session.close();
  open.delete(id);
}

export const hasUnsavedDrafts = (): boolean => [...open.values()].some(({ session }) => session.hasUnsaved);

/** Asks before a window is closed that still holds something. */
function warnWhenUnsaved(event: BeforeUnloadEvent): void {
  if (!hasUnsavedDrafts()) return;
  for (const { session } of open.values()) session.retry();
  event.preventDefault();
}
if (typeof window !== 'undefined') window.addEventListener('beforeunload', warnWhenUnsaved);

/** @returns null in the moment before it is opened. */
export function useDraftSession(id: string): DraftSession | null {
  const client = useClient();
  const [session, setSession] = useState<DraftSession | null>(null);
  useEffect(() => {
    setSession(acquire(client, id));
    return () => {
      setSession(null);
      release(id);
    };
  }, [client, id]);
  return session;
}
