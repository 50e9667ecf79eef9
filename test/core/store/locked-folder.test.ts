/** A folder that may be read and not written. Root may write anywhere, so it becomes somebody else for the while. */
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { openCore } from '../../../electron/core/open-core.ts';
import { workspaceFiles } from '../../../electron/core/store/workspace-files.ts';
import { directPorts } from '../../support/direct-ports.ts';
import { openTestDrafts, tempFolder } from '../../support/temp-workspace.ts';

const NOBODY = 65_534;
const isRoot = process.geteuid?.() === 0;
let locked: string | undefined;

function lock(dir: string): void {
  locked = dir;
  for (const name of readdirSync(dir))
    if (name.startsWith('vitrine.sqlite')) chmodSync(`${dir}/${name}`, 0o444);
  chmodSync(dir, 0o555);
  if (isRoot) process.seteuid?.(NOBODY);
}

afterEach(() => {
  if (isRoot) process.seteuid?.(0);
  if (locked !== undefined) chmodSync(locked, 0o755);
  locked = undefined;
});

// Windows has no such permissions; its locked files are the business of SQLITE_BUSY.
describe.skipIf(process.platform === 'win32')('a locked folder', () => {
  it('is open for reading, with a sentence, and nothing in it changes', async () => {
    const dir = tempFolder();
    const { drafts, close } = await openTestDrafts(dir);
    const { id } = drafts.create({ kind: 'oracle.application', name: 'Locked' });
    close();
    const path = workspaceFiles(dir).database;
    const before = readFileSync(path);
    const filesBefore = readdirSync(dir);
    lock(dir);
    const core = await openCore({ workspaceDir: dir, ports: directPorts(), version: '0' });
    expect(core.context.store.status()).toMatchObject({
      state: 'read-only',
      message: expect.stringContaining(path),
    });
    expect(await core.serve('drafts.get', { id })).toMatchObject({ ok: true, value: { name: 'Locked' } });
    expect(await core.serve('drafts.remove', { id })).toMatchObject({
      error: { code: 'read-only', message: expect.stringMatching(/permission|yours to write/) },
    });
    expect(await core.serve('blobs.begin', { fileName: 'a', sizeBytes: 1 })).toMatchObject({
      error: { code: 'read-only' },
    });
    await core.close();
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(dir)).toEqual(filesBefore);
  });

  it('shows what an unclean end left in the WAL too', async () => {
    const dir = tempFolder();
    const source = tempFolder();
    const { drafts } = await openTestDrafts(source);
    drafts.create({ kind: 'oracle.application', name: 'In the WAL' });
    const { cpSync } = await import('node:fs');
    cpSync(source, dir, { recursive: true });
    rmSync(`${workspaceFiles(dir).database}-shm`);
    lock(dir);
    const core = await openCore({ workspaceDir: dir, ports: directPorts(), version: '0' });
    expect(await core.serve('drafts.find', { text: 'In the WAL' })).toMatchObject({ ok: true });
    await core.close();
  });

  it('that is empty starts an empty program that says why', async () => {
    const dir = tempFolder();
    lock(dir);
    const core = await openCore({ workspaceDir: `${dir}/workspace`, ports: directPorts(), version: '0' });
    expect(await core.serve('app.info', {})).toMatchObject({
      value: { store: { state: 'failing', message: expect.stringContaining(dir) } },
    });
    await core.close();
  });
});
