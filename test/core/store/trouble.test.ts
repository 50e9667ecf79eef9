/** What disks do to databases, and what the person is told. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCore } from '../../../electron/core/open-core.ts';
import { makeReserve } from '../../../electron/core/store/reserve.ts';
import { workspaceFiles } from '../../../electron/core/store/workspace-files.ts';
import { directPorts } from '../../support/direct-ports.ts';
import { openTestDrafts, openTestStore, tempFolder } from '../../support/temp-workspace.ts';

async function workspaceWith(count: number): Promise<string> {
  const dir = tempFolder();
  const { drafts, close } = await openTestDrafts(dir);
  for (let index = 0; index < count; index += 1) {
    const draft = drafts.create({ kind: 'oracle.application', name: `Listing ${index}` });
    drafts.edit(draft.id, draft.rev, [
      { op: 'set', part: 'listing', path: ['longDescription'], after: `words of ${index} `.repeat(300) },
    ]);
  }
  await drafts.settled();
  close();
  return dir;
}

function scribble(path: string, from: number, length: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, from, from + length);
  writeFileSync(path, bytes);
}

describe('a damaged database', () => {
  it('that is no database any more is kept, and the program starts and says so', async () => {
    const dir = await workspaceWith(3);
    const path = workspaceFiles(dir).database;
    scribble(path, 0, 4096);
    const damaged = readFileSync(path);
    const core = await openCore({ workspaceDir: dir, ports: directPorts(), version: '0' });
    const info = await core.serve('app.info', {});
    expect(info).toMatchObject({
      ok: true,
      value: {
        store: { state: 'failing', message: expect.stringMatching(/damaged.*Nothing was deleted.*backup/) },
      },
    });
    expect(await core.serve('drafts.list', { family: 'listing', offset: 0, limit: 10 })).toEqual({
      ok: true,
      value: { total: 0, rows: [] },
    });
    expect(await core.serve('drafts.create', { kind: 'oracle.application' })).toMatchObject({
      ok: false,
      error: { code: 'read-only', message: expect.stringContaining(path) },
    });
    await core.close();
    expect(readFileSync(path).equals(damaged)).toBe(true);
  });

  it('is found by the check after an unclean end, and what is readable is readable', async () => {
    const dir = await workspaceWith(40);
    const path = workspaceFiles(dir).database;
    const unclean = await openTestStore(dir);
    unclean.db.close();
    // Leaves the schema and scribbles over the middle, where the parts and the log are.
    const size = statSync(path).size;
    scribble(path, Math.floor(size / 2 / 4096) * 4096, 8 * 4096);
    const damaged = readFileSync(path);
    const core = await openCore({ workspaceDir: dir, ports: directPorts(), version: '0' });
    expect(core.context.store.status().state).toBe('failing');
    const exported = await core.serve('store.exportReadable', {});
    if (!exported.ok) throw new Error(exported.error.message);
    const { bytes, drafts, unreadable } = exported.value as {
      bytes: Uint8Array;
      drafts: number;
      unreadable: number;
    };
    expect(drafts).toBeGreaterThan(0);
    expect(drafts + unreadable).toBe(40);
    const file: { drafts: { name: string }[] } = JSON.parse(new TextDecoder().decode(bytes));
    expect(file.drafts).toHaveLength(drafts);
    await core.close();
    expect(readFileSync(path).equals(damaged)).toBe(true);
  });

  it('met in the middle of the work becomes a sentence, and the status says failing', async () => {
    const dir = await workspaceWith(40);
    const path = workspaceFiles(dir).database;
    const size = statSync(path).size;
    // The second half: the parts and the log of the later drafts.
    scribble(path, Math.floor(size / 2 / 4096) * 4096, Math.floor(size / 3 / 4096) * 4096);
    const core = await openCore({ workspaceDir: dir, ports: directPorts(), version: '0' });
    const answers = [];
    for (let index = 0; index < 40; index += 1) {
      const found = await core.serve('drafts.find', { text: `Listing ${index}`, family: 'listing' });
      if (!found.ok) answers.push(found);
      else answers.push(await core.serve('drafts.get', { id: (found.value as { id: string }).id }));
    }
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) if (!answer.ok) expect(answer.error.code).toBe('store-failed');
    expect(core.context.store.status()).toMatchObject({ state: 'failing' });
    await core.close();
  });
});

describe('a torn WAL', () => {
  it('costs at most what was not acknowledged', async () => {
    const dir = tempFolder();
    const { drafts, store } = await openTestDrafts(dir);
    for (let index = 0; index < 10; index += 1)
      drafts.create({ kind: 'oracle.application', name: `L${index}` });
    const files = workspaceFiles(dir);
    const torn = tempFolder();
    for (const suffix of ['', '-wal'])
      copyFileSync(files.database + suffix, workspaceFiles(torn).database + suffix);
    const wal = `${workspaceFiles(torn).database}-wal`;
    const sizes = [statSync(wal).size - 100, 50_000, 100, 0];
    store.close();
    let last = 11;
    for (const size of sizes) {
      truncateSync(wal, size);
      const copy = tempFolder();
      for (const suffix of ['', '-wal'])
        copyFileSync(workspaceFiles(torn).database + suffix, workspaceFiles(copy).database + suffix);
      const again = await openTestStore(copy);
      expect(again.status().state).toBe('ok');
      const count = again.db.prepare<[], number>('SELECT count(*) FROM drafts').pluck().get() ?? -1;
      expect(count).toBeLessThanOrEqual(last);
      last = count;
      again.close();
    }
  });
});

describe('a full disk', () => {
  it('refuses with a sentence, changes nothing, and goes on once there is room', async () => {
    const dir = tempFolder();
    const { drafts, store } = await openTestDrafts(dir);
    const draft = drafts.create({ kind: 'oracle.application', name: 'Full' });
    const pages = Number(store.db.pragma('page_count', { simple: true }));
    store.db.pragma(`max_page_count = ${pages + 2}`);
    const long = 'x'.repeat(300_000);
    const paste = () =>
      drafts.edit(draft.id, draft.rev, [
        { op: 'set', part: 'listing', path: ['longDescription'], after: long },
      ]);
    expect(paste).toThrow(
      expect.objectContaining({
        code: 'store-failed',
        message: expect.stringMatching(/is full.*make room/i),
      }),
    );
    expect(store.status()).toMatchObject({ state: 'failing', message: expect.stringContaining('is full') });
    expect(drafts.get(draft.id).rev).toBe(draft.rev);
    expect(drafts.get(draft.id).parts).toEqual(draft.parts);
    store.db.pragma('max_page_count = 1000000');
    expect(paste().rev).toBe(draft.rev + 1);
    expect(store.status().state).toBe('ok');
  });

  it('gives up the reserve and tries again before it refuses', async () => {
    const dir = tempFolder();
    const ports = directPorts();
    const { drafts, store } = await openTestDrafts(dir);
    const files = workspaceFiles(dir);
    expect(makeReserve(files.reserve)).toBe(true);
    const draft = drafts.create({ kind: 'oracle.application', name: 'Full' });
    store.db.pragma(`max_page_count = ${Number(store.db.pragma('page_count', { simple: true })) + 2}`);
    expect(() =>
      drafts.edit(draft.id, draft.rev, [
        { op: 'set', part: 'listing', path: ['longDescription'], after: 'x'.repeat(300_000) },
      ]),
    ).toThrow(/is full/);
    expect(existsSync(files.reserve)).toBe(false);
    expect(ports.logged).toEqual([]);
    store.db.pragma('max_page_count = 1000000');
    expect(
      drafts.edit(draft.id, draft.rev, [{ op: 'set', part: 'listing', path: ['headline'], after: 'now' }])
        .rev,
    ).toBe(2);
    // The person is told while the reserve is missing.
    expect(store.status()).toMatchObject({ state: 'ok', message: expect.stringContaining('make room') });
  });
});

describe('a folder that cannot be used', () => {
  it('because a file is in its place', async () => {
    const dir = join(tempFolder(), 'workspace');
    writeFileSync(dir, 'not a folder');
    const core = await openCore({ workspaceDir: dir, ports: directPorts(), version: '0' });
    expect(core.context.store.status()).toMatchObject({
      state: 'failing',
      message: expect.stringContaining(dir),
    });
    expect(await core.serve('drafts.create', { kind: 'oracle.application' })).toMatchObject({
      error: { code: 'read-only', message: expect.stringContaining(dir) },
    });
    await core.close();
    expect(readFileSync(dir, 'utf8')).toBe('not a folder');
  });

  it('because a folder is where the database should be', async () => {
    const dir = tempFolder();
    mkdirSync(workspaceFiles(dir).database);
    const store = await openTestStore(dir);
    expect(store.status()).toMatchObject({
      state: 'failing',
      message: expect.stringContaining('vitrine.sqlite'),
    });
  });
});
