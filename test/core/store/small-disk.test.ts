/** A disk that is really full: a file system of 24 MB in memory, where this machine lets us mount one. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Core, openCore } from '../../../electron/core/open-core.ts';
import { makeReserve } from '../../../electron/core/store/reserve.ts';
import { workspaceFiles } from '../../../electron/core/store/workspace-files.ts';
import { directPorts } from '../../support/direct-ports.ts';

const disk = mkdtempSync(join(tmpdir(), 'vitrine-small-disk-'));
const isMounted = mount();

function mount(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

afterAll(() => {
  if (isMounted) execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

function freeBytes(): number {
  const { bavail, bsize } = statfsSync(disk);
  return bavail * bsize;
}

describe.skipIf(!isMounted)('a disk that is full', () => {
  let core: Core;
  const files = workspaceFiles(join(disk, 'workspace'));
  const filler = join(disk, 'filler');

  beforeAll(async () => {
    core = await openCore({ workspaceDir: files.dir, ports: directPorts(), version: '0' });
    expect(makeReserve(files.reserve)).toBe(true);
    writeFileSync(filler, new Uint8Array(freeBytes()));
  });
  afterAll(() => core.close());

  it('still takes what is typed, from the reserve, and says so', async () => {
    expect(freeBytes()).toBe(0);
    const created = await core.serve('drafts.create', { kind: 'oracle.application', name: 'Tight' });
    expect(created).toMatchObject({ ok: true });
    expect(existsSync(files.reserve)).toBe(false);
    expect(core.context.store.status()).toMatchObject({
      state: 'ok',
      message: expect.stringContaining('make room'),
    });
  });

  it('refuses what does not fit even then, keeps what was acknowledged, and goes on once there is room', async () => {
    const found = await core.serve('drafts.find', { text: 'Tight' });
    if (!found.ok) throw new Error(found.error.message);
    const { id } = found.value as { id: string };
    writeFileSync(filler, new Uint8Array(1 << 20), { flag: 'a' });
    while (freeBytes() > 0) writeFileSync(filler, new Uint8Array(freeBytes()), { flag: 'a' });
    const paste = () =>
      core.serve('drafts.edit', {
        id,
        rev: 1,
        edits: [{ op: 'set', part: 'listing', path: ['longDescription'], after: 'long '.repeat(200_000) }],
      });
    expect(await paste()).toMatchObject({
      ok: false,
      error: { code: 'store-failed', message: expect.stringMatching(/is full.*make room/i) },
    });
    const upload = await core.serve('blobs.begin', { fileName: 'big.bin', sizeBytes: 1_000_000 });
    const refused = upload.ok
      ? await core.serve('blobs.append', { ...(upload.value as object), bytes: new Uint8Array(1_000_000) })
      : upload;
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'store-failed', message: expect.stringContaining('full') },
    });
    expect(await core.serve('drafts.get', { id })).toMatchObject({ ok: true, value: { rev: 1 } });
    rmSync(filler);
    expect(await paste()).toMatchObject({ ok: true, value: { rev: 2 } });
    expect(core.context.store.db.pragma('quick_check', { simple: true })).toBe('ok');
  });
});
