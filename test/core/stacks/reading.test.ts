/** Terraform files from a folder or a ZIP: what is taken, what is refused and how, and the ZIP that is made of them. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packStack } from '../../../electron/core/stacks/pack-stack.ts';
import { readStack } from '../../../electron/core/stacks/read-stack.ts';
import { STACK_CODE, STACK_SCHEMA } from '../../support/oracle-drafts.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'vitrine-stack-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => Buffer.from(text);

function folder(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    const absolute = join(dir, 'stack', path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
  return join(dir, 'stack');
}

function zip(content: Uint8Array): string {
  const path = join(dir, 'stack.zip');
  writeFileSync(path, content);
  return path;
}

/** Writes over the two bytes at `offset` of the first entry in the central directory. */
function withCentral(content: Uint8Array, offset: number, value: number, size: 2 | 4 = 2): Uint8Array {
  const copy = Buffer.from(content);
  const at = copy.indexOf('PK\u0001\u0002', 0, 'latin1') + offset;
  if (size === 2) copy.writeUInt16LE(value, at);
  else copy.writeUInt32LE(value, at);
  return copy;
}

const refusal = async (path: string): Promise<string> => {
  const error = await readStack(path).then(
    () => new Error('it was taken'),
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error.message : String(error);
};

it('takes a folder without its caches and says which', async () => {
  const path = folder({
    'main.tf': STACK_CODE,
    'schema.yaml': STACK_SCHEMA,
    'scripts/init.sh': '#!/bin/sh\n',
    '.terraform/providers/big': 'x',
    'modules/net/.terraform/x': 'x',
    '.DS_Store': 'x',
  });
  const { files, leftOut } = await readStack(path);
  expect(files.map((file) => file.path)).toEqual(['main.tf', 'schema.yaml', 'scripts/init.sh']);
  expect(leftOut.toSorted()).toEqual(['.DS_Store', '.terraform', 'modules/net/.terraform']);
});

it('makes the same bytes of the same files, from a folder or a ZIP of it, in any order and zone', async () => {
  const path = folder({ 'main.tf': STACK_CODE, 'a/b.tf': 'locals {}', 'schema.yaml': STACK_SCHEMA });
  const fromFolder = packStack((await readStack(path)).files);
  const around = zipSync({
    'outer/schema.yaml': bytes(STACK_SCHEMA),
    'outer/main.tf': bytes(STACK_CODE),
    'outer/a/b.tf': bytes('locals {}'),
  });
  const read = await readStack(zip(around));
  expect(read.unwrapped).toBe('outer');
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  const fromZip = packStack(read.files);
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(Buffer.from(fromZip).equals(Buffer.from(fromFolder))).toBe(true);
  expect(Buffer.from(unzipSync(fromZip)['main.tf'] ?? []).toString()).toBe(STACK_CODE);
});

it('refuses a name that leads out of the folder', async () => {
  expect(await refusal(zip(zipSync({ '../../evil.tf': bytes('x') })))).toContain('../../evil.tf');
});

it('refuses a backslash in a name', async () => {
  expect(await refusal(zip(zipSync({ 'a\\b.tf': bytes('x') })))).toContain('backslash');
});

it('refuses a link in a ZIP and in a folder', async () => {
  const link = zipSync({ 'main.tf': [bytes('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] });
  expect(await refusal(zip(link))).toContain('main.tf is a link');
  const path = folder({ 'main.tf': 'x' });
  symlinkSync('/etc/passwd', join(path, 'other.tf'));
  expect(await refusal(path)).toContain('other.tf is a link to /etc/passwd');
});

it('refuses a bomb before it is unpacked', async () => {
  const bomb = zipSync({ 'main.tf': new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
  expect(bomb.byteLength).toBeLessThan(200_000);
  const before = process.memoryUsage().arrayBuffers;
  expect(await refusal(zip(bomb))).toContain('more than 20 MiB');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1024 * 1024);
});

it('does not believe a bomb that calls itself small', async () => {
  const bomb = zipSync({ 'main.tf': new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
  expect(await refusal(zip(withCentral(bomb, 24, 1000, 4)))).toContain('main.tf cannot be unpacked');
});

it('refuses 100,000 files by their number alone', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 100_000 }, (_, count) => [`${count}.tf`, new Uint8Array()]),
  );
  const path = zip(zipSync(many, { level: 0 }));
  const started = performance.now();
  expect(await refusal(path)).toContain('more than 2000 files');
  expect(performance.now() - started).toBeLessThan(1000);
});

it('refuses an encrypted entry', async () => {
  expect(await refusal(zip(withCentral(zipSync({ 'main.tf': bytes('x') }), 8, 1)))).toContain(
    'main.tf is encrypted',
  );
});

it('refuses a name that stands twice', async () => {
  const content = Buffer.from(zipSync({ 'a.tf': bytes('1'), 'b.tf': bytes('2') }));
  for (let at = content.indexOf('b.tf'); at !== -1; at = content.indexOf('b.tf')) content.write('a.tf', at);
  expect(await refusal(zip(content))).toContain('holds a.tf twice');
});

it.each([
  ['not a ZIP at all', () => bytes('hello'), 'is not a ZIP that can be read'],
  [
    'half a ZIP',
    () => zipSync({ 'main.tf': bytes(STACK_CODE) }).slice(0, 60),
    'is not a ZIP that can be read',
  ],
  ['nothing', () => zipSync({}), 'no files'],
])('refuses %s', async (_what, content, words) => {
  expect(await refusal(zip(content()))).toContain(words);
});
