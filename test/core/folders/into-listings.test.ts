/** Folders as listings, through the core's own calls: by their path, and by the files that a window was given. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Core, openCore } from '../../../electron/core/open-core.ts';
import { directTransport } from '../../../electron/core/transport-direct.ts';
import { type Client, clientOver } from '../../../shared/contract/client.ts';
import type { BlobHash } from '../../../shared/domain/ids.ts';
import { fixtures } from '../../support/datadog-tiles.ts';
import { directPorts } from '../../support/direct-ports.ts';
import { differences } from '../../support/same-folders.ts';

const scratch = mkdtempSync(join(tmpdir(), 'vitrine-folders-'));
let core: Core;
let client: Client;
beforeAll(async () => {
  core = await openCore({ workspaceDir: join(scratch, 'workspace'), ports: directPorts(), version: '0.0.0' });
  client = clientOver(directTransport(core));
});
afterAll(async () => {
  await core.close();
  rmSync(scratch, { recursive: true, force: true });
});

const tern = join(fixtures, 'tern_mail');

/** As a window does it: every file in pieces, then the folder. */
async function given(folder: string): Promise<{ path: string; hash: BlobHash }[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return await Promise.all(
    files.map(async (path) => {
      const bytes = new Uint8Array(readFileSync(join(folder, path)));
      const { upload } = await value(
        client.call('blobs.begin', { fileName: basename(path), sizeBytes: bytes.length }),
      );
      if (bytes.length > 0) await value(client.call('blobs.append', { upload, bytes }));
      const { hash } = await value(client.call('blobs.finish', { upload }));
      return { path: path.replaceAll('\\', '/'), hash };
    }),
  );
}

async function value<T>(answer: Promise<{ ok: true; value: T } | { ok: false; error: { message: string } }>) {
  const got = await answer;
  if (!got.ok) throw new Error(got.error.message);
  return got.value;
}

test('by its path and by its files, a folder becomes the same listing, and comes out to the byte', async () => {
  const byPath = await value(client.call('folders.import', { path: tern }));
  const byFiles = await value(client.call('folders.take', { name: 'tern_mail', files: await given(tern) }));
  expect(byFiles).toEqual({ ...byPath, id: byFiles.id });
  const [one, other] = await Promise.all(
    [byPath, byFiles].map(({ id }) => value(client.call('drafts.get', { id }))),
  );
  expect(other?.parts).toEqual(one?.parts);

  const out = join(scratch, 'out');
  const written = await value(client.call('folders.export', { id: byFiles.id, out, isReplacing: false }));
  expect(written).toMatchObject({ path: join(out, 'tern_mail'), unchanged: 0 });
  expect(differences(tern, written.path)).toEqual([]);

  const again = await client.call('folders.export', { id: byFiles.id, out, isReplacing: false });
  expect(again).toMatchObject({ ok: false, error: { details: { standing: written.path } } });
  const over = await value(client.call('folders.export', { id: byFiles.id, out, isReplacing: true }));
  expect(over).toMatchObject({ files: 0, unchanged: written.files });
});

test('names that are one on other disks are told as the folder comes in, and both files stay', async () => {
  const files = await given(tern);
  const [first] = files;
  if (first === undefined) throw new Error('a tile without files');
  const twins = [
    { path: 'images/Café.png', hash: first.hash },
    { path: 'images/cafe\u0301.png', hash: first.hash },
  ];
  const taken = await value(client.call('folders.take', { name: 'twins', files: [...files, ...twins] }));
  expect(taken.alike).toEqual([twins.map(({ path }) => path)]);
  expect(taken.files).toBe(files.length + 2);
});

test('what cannot be a tile is said, and leaves no listing', async () => {
  const before = await value(client.call('drafts.counts', {}));
  const files = await given(tern);
  const [first] = files;
  if (first === undefined) throw new Error('a tile without files');
  const outside = await client.call('folders.take', {
    name: 'x',
    files: [...files, { path: '../../etc/passwd', hash: first.hash }],
  });
  expect(outside).toMatchObject({ ok: false, error: { message: expect.stringContaining('outside of x') } });
  const many = Array.from({ length: 5_001 }, (_, index) => ({ path: `${index}`, hash: first.hash }));
  const crowd = await client.call('folders.take', { name: 'x', files: [...files, ...many] });
  expect(crowd).toMatchObject({ ok: false, error: { code: 'too-large' } });
  const lost = await client.call('folders.take', {
    name: 'x',
    files: [{ path: 'manifest.json', hash: '0'.repeat(64) as BlobHash }], // nothing has these bytes
  });
  expect(lost).toMatchObject({ ok: false, error: { message: expect.stringContaining('did not arrive') } });
  const relative = await client.call('folders.import', { path: 'tern_mail' });
  expect(relative).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  expect(await value(client.call('drafts.counts', {}))).toEqual(before);
});

test("git's own folder stays where it is", async () => {
  const folder = join(scratch, 'with_git');
  cpSync(tern, folder, { recursive: true });
  cpSync(tern, join(folder, '.git'), { recursive: true });
  writeFileSync(join(folder, '.gitignore'), 'dist\n');
  const taken = await value(client.call('folders.take', { name: 'with_git', files: await given(folder) }));
  const { parts } = await value(client.call('drafts.get', { id: taken.id }));
  expect(Object.keys(parts).filter((path) => path.startsWith('.git'))).toEqual(['.gitignore']);
});
