import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openBlobs } from '../../electron/core/blobs/open-blobs.ts';
import { createDrafts, type OwnDrafts } from '../../electron/core/drafts/create-drafts.ts';
import { type OpenStoreOptions, openStore } from '../../electron/core/store/open-store.ts';
import type { Store } from '../../electron/core/store/store.ts';
import { workspaceFiles } from '../../electron/core/store/workspace-files.ts';
import type { AnyEvent } from '../../shared/contract/methods.ts';
import { allKinds } from '../../shared/marketplaces/index.ts';
import { type DirectPorts, directPorts } from './direct-ports.ts';

const cleanUps: (() => void)[] = [];

afterEach(() => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) cleanUp();
});

/** A folder that is gone after the test. */
export function tempFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-test-'));
  cleanUps.push(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Closed after the test, if the test has not done so. */
export async function openTestStore(
  workspaceDir: string,
  options: Partial<Omit<OpenStoreOptions, 'workspaceDir'>> = {},
): Promise<Store> {
  const store = await openStore({ workspaceDir, ports: directPorts(), ...options });
  cleanUps.push(() => store.close());
  return store;
}

export interface Clock {
  now: number;
}

export interface TestDrafts {
  readonly store: Store;
  readonly drafts: OwnDrafts;
  readonly events: readonly AnyEvent[];
  readonly ports: DirectPorts;
  readonly clock: Clock;
  close(): void;
}

export async function openTestDrafts(
  workspaceDir: string,
  clock: Clock = { now: Date.UTC(2026, 10, 21) },
): Promise<TestDrafts> {
  const ports = directPorts({ now: () => clock.now });
  const store = await openTestStore(workspaceDir, { ports });
  const blobs = openBlobs(store, workspaceFiles(workspaceDir), ports);
  const events: AnyEvent[] = [];
  const drafts = createDrafts({
    store,
    ports,
    blobs,
    kinds: allKinds,
    emit: (topic, payload) => store.afterCommit(() => void events.push({ topic, payload } as AnyEvent)),
  });
  const close = (): void => {
    drafts.close();
    store.close();
  };
  cleanUps.push(close);
  return { store, drafts, events, ports, clock, close };
}
