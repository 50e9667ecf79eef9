import { describe, expect, it } from 'vitest';
import type { Store } from '../../../electron/core/store/store.ts';
import { directPorts } from '../../support/direct-ports.ts';
import { openTestStore, tempFolder } from '../../support/temp-workspace.ts';

const put = (store: Store, key: string): void =>
  void store.db.prepare("INSERT INTO workspace (key, value) VALUES (?, '')").run(key);
const keys = (store: Store): unknown[] =>
  store.db.prepare("SELECT key FROM workspace WHERE key <> 'open' ORDER BY key").pluck().all();

describe('a transaction', () => {
  it('that throws changes nothing and tells nobody', async () => {
    const store = await openTestStore(tempFolder());
    const told: string[] = [];
    expect(() =>
      store.transaction('fails', () => {
        put(store, 'a');
        store.afterCommit(() => told.push('a'));
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(keys(store)).toEqual([]);
    expect(told).toEqual([]);
  });

  it('keeps its own work when a nested one fails', async () => {
    const store = await openTestStore(tempFolder());
    const told: string[] = [];
    let rollbacks = 0;
    store.onRollback(() => {
      rollbacks += 1;
    });
    store.transaction('outer', () => {
      put(store, 'a');
      store.afterCommit(() => told.push('a'));
      expect(() =>
        store.transaction('inner', () => {
          put(store, 'b');
          store.afterCommit(() => told.push('b'));
          store.transaction('innermost', () => put(store, 'c'));
          throw new Error('no');
        }),
      ).toThrow('no');
      expect(told).toEqual([]);
    });
    expect(keys(store)).toEqual(['a']);
    expect(told).toEqual(['a']);
    expect(rollbacks).toBe(1);
  });

  it('refuses asynchronous work, whichever way it is written', async () => {
    const store = await openTestStore(tempFolder());
    // The type refuses both already; what comes from JavaScript is refused at run time.
    const run = store.transaction as (name: string, work: () => unknown) => unknown;
    expect(() =>
      run('async', async () => {
        put(store, 'a');
        await Promise.resolve();
      }),
    ).toThrow(TypeError);
    expect(() =>
      run('promise', () => {
        put(store, 'b');
        return Promise.resolve();
      }),
    ).toThrow(TypeError);
    expect(keys(store)).toEqual([]);
  });

  it('survives a listener that throws after the commit', async () => {
    const ports = directPorts();
    const store = await openTestStore(tempFolder(), { ports });
    const told: string[] = [];
    store.transaction('listened', () => {
      put(store, 'a');
      store.afterCommit(() => {
        throw new Error('listener');
      });
      store.afterCommit(() => told.push('second'));
    });
    expect(keys(store)).toEqual(['a']);
    expect(told).toEqual(['second']);
    expect(ports.logged.some(({ level }) => level === 'error')).toBe(true);
  });

  it('logs a slow statement and a slow transaction by name', async () => {
    const ports = directPorts();
    const store = await openTestStore(tempFolder(), { ports });
    const slow = store.prepare<[], { n: number }>(
      'counting to many',
      'WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 3000000) SELECT max(n) AS n FROM c',
    );
    store.transaction('a long intention', () => void slow.get());
    expect(ports.logged.map(({ details }) => details?.['name'])).toEqual([
      'counting to many',
      'a long intention',
    ]);
  });
});
