import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isStale } from '../../electron/hosts/start/build.ts';
import { chooseHost, type Machine } from '../../electron/hosts/start/choose-host.ts';

const machine = (over: Partial<Machine>): Machine => ({
  hasDisplay: true,
  isRootOnLinux: false,
  mayDownload: true,
  findElectron: () => undefined,
  downloadElectron: () => undefined,
  ...over,
});

describe('chooseHost', () => {
  it('takes Electron where its binary is', () => {
    const found = machine({ findElectron: () => '/opt/electron' });
    expect(chooseHost(found, false)).toEqual({ host: 'electron', executable: '/opt/electron' });
    expect(chooseHost(found, true)).toMatchObject({ host: 'web', reason: 'you asked for it' });
  });

  it('fetches it once where it may', () => {
    let isThere = false;
    const fetching = machine({
      findElectron: () => (isThere ? '/opt/electron' : undefined),
      downloadElectron: () => {
        isThere = true;
      },
    });
    expect(chooseHost(fetching, false)).toMatchObject({ host: 'electron' });
    expect(chooseHost(machine({}), false)).toMatchObject({
      host: 'web',
      reason: expect.stringContaining('could not be downloaded'),
    });
  });

  it.each([
    [{ hasDisplay: false }, /no display/],
    [{ isRootOnLinux: true }, /root/],
    [{ mayDownload: false }, /not on this machine/],
  ])('serves the browser on %j, and fetches nothing', (over, reason) => {
    const choice = chooseHost(
      machine({
        ...over,
        downloadElectron: () => {
          throw new Error('it fetched something');
        },
      }),
      false,
    );
    expect(choice).toMatchObject({ host: 'web', reason: expect.stringMatching(reason) });
  });
});

describe('isStale', () => {
  let dir = '';
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('says so when something is missing, and when a source is newer than what was built', () => {
    dir = mkdtempSync(join(tmpdir(), 'vitrine-build-'));
    const write = (file: string, atSeconds: number) => {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), '');
      utimesSync(join(dir, file), atSeconds, atSeconds);
    };
    write('shared/domain/a.ts', 1_000);
    expect(isStale(dir)).toBe(true);
    for (const file of ['dist/main.js', 'dist/web.js', 'dist/renderer/index.html']) write(file, 2_000);
    expect(isStale(dir)).toBe(false);
    write('shared/domain/a.ts', 3_000);
    expect(isStale(dir)).toBe(true);
  });
});
