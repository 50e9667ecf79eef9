/** Folders that nobody should have to read: each is answered with a sentence, and nothing outside is touched. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { judgeFolder } from '../../../electron/core/folders/judge-folder.ts';
import { measureBlob } from '../../../electron/core/folders/measure-blob.ts';
import { readFolder } from '../../../electron/core/folders/read-folder.ts';
import { writeFolder } from '../../../electron/core/folders/write-folder.ts';
import { VitrineError } from '../../../shared/contract/result.ts';
import { staysInside } from '../../../shared/domain/folders.ts';
import type { Parts } from '../../../shared/domain/parts.ts';

const scratch = mkdtempSync(join(tmpdir(), 'vitrine-hostile-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let count = 0;
let folder = '';
beforeEach(() => {
  count += 1;
  folder = join(scratch, `tile_${count}`);
  mkdirSync(join(folder, 'images'), { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), '{"tile": {"media": [{"image_url": "images/a.png"}]}}');
});

const put = (path: string, content: string | Uint8Array): void => writeFileSync(join(folder, path), content);
const judge = async () => (await judgeFolder(folder, '2026-11-21')).findings;
const rulesOf = async () => (await judge()).map(({ rule }) => rule);
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(VitrineError);
  return error instanceof Error ? error.message : '';
};

describe('reading', () => {
  test('follows no link, wherever it leads', async () => {
    writeFileSync(join(scratch, 'secret'), 'secret');
    symlinkSync(join(scratch, 'secret'), join(folder, 'images', 'a.png'));
    expect(await refusal(judge())).toMatch(/images\/a\.png is a link to .*secret/);
    rmSync(join(folder, 'images', 'a.png'));
    symlinkSync('..', join(folder, 'loop'));
    expect(await refusal(judge())).toMatch(/loop is a link to \.\./);
  });

  test('waits for no pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await refusal(judge())).toMatch(/pipe is neither a file nor a folder/);
  });

  test('stops at a hundred thousand files long before it has seen them', async () => {
    mkdirSync(join(folder, 'many'));
    for (let index = 0; index < 6_000; index += 1) put(`many/${index}`, '');
    expect(await refusal(judge())).toMatch(/more than 5000 files/);
  });

  test('names a file whose name is not UTF-8', async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]), '');
    expect(await refusal(judge())).toMatch(/café is not UTF-8/);
  });

  test('says so of what is not there, is no folder or is no tile', async () => {
    expect(await refusal(judgeFolder(join(scratch, 'none'), ''))).toMatch(/cannot be read \(ENOENT\)/);
    expect(await refusal(judgeFolder(join(folder, 'manifest.json'), ''))).toMatch(/is not a folder/);
    rmSync(join(folder, 'manifest.json'));
    expect(await refusal(judge())).toMatch(/no manifest\.json in it/);
  });

  test('says line and column of broken JSON, and keeps it as text', async () => {
    put('manifest.json', '{\n  "app_id": "tern"\n  "tile": {}\n}');
    const found = (await judge()).find(({ rule }) => rule === 'datadog/json-syntax');
    expect(found).toMatchObject({ part: 'manifest.json', line: 3, column: 3, severity: 'error' });
    expect((await readFolder(folder, measureBlob)).parts['manifest.json']).toMatchObject({ type: 'text' });
  });

  test('takes a picture for what its bytes are', async () => {
    put('images/a.png', '<script>alert(1)</script>');
    expect(await rulesOf()).toContain('datadog/media-picture');
    put('images/a.png', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(40_000_000, 0x21)]));
    const rules = await rulesOf();
    expect(rules).toContain('datadog/media-true-name');
    expect(rules).toContain('datadog/media-weight');
    put('images/a.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    expect(await rulesOf()).not.toContain('datadog/media-picture');
  });

  test('reads a README of 5 MB and a bomb of columns', async () => {
    put('README.md', '## Overview\n\ntext\n\n'.repeat(280_000));
    put('metadata.csv', ','.repeat(2_000_000));
    const rules = await rulesOf();
    expect(rules).toContain('datadog/metadata-columns');
    expect(rules).toContain('datadog/readme-sections');
  });

  test('says which names are one to other systems, and which drawing acts', async () => {
    put('images/A.png', '');
    put('images/a.png', '');
    put('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="fetch(`//x`)"/>');
    expect(await rulesOf()).toEqual(expect.arrayContaining(['datadog/names-alike', 'datadog/svg-active']));
  });

  test('keeps every byte: marks, line endings, narrow spaces, other encodings', async () => {
    put('README.md', '\uFEFF# Tern\r\n\u202f');
    put('images/Shot 9.41\u202fAM.txt', 'x');
    put('latin.txt', Buffer.from('h\xe9ron', 'latin1'));
    put('empty.txt', '');
    mkdirSync(join(folder, '.git'));
    put('.git/config', 'secret');
    const { parts } = await readFolder(folder, measureBlob);
    expect(parts['README.md']).toEqual({ type: 'text', text: '\uFEFF# Tern\r\n\u202f' });
    expect(Object.keys(parts)).toContain('images/Shot 9.41\u202fAM.txt');
    expect(parts['latin.txt']?.type).toBe('blob');
    expect(parts['empty.txt']).toEqual({ type: 'text', text: '' });
    expect(Object.keys(parts).filter((path) => path.startsWith('.git'))).toEqual([]);
  });
});

describe('writing', () => {
  const write = (parts: Parts, name = 'tern', isReplacing = false) =>
    writeFolder({
      parts,
      name,
      out: join(folder, 'out'),
      isReplacing,
      // biome-ignore lint/correctness/useYield: no file of these is a blob
      async *bytesOf() {
        await Promise.resolve();
      },
    });
  const text = (body: string) => ({ type: 'text', text: body }) as const;

  test.each(['../x', 'a/../../x', '/etc/x', 'C:/x', 'a\\..\\x', '', 'a//b', './a', 'a\0b'])(
    'refuses the path %j whole',
    async (path) => {
      expect(staysInside(path)).toBe(false);
      if (path.startsWith('/')) return; // never a file: see shared/domain/folders.ts
      expect(await refusal(write({ 'ok.txt': text('x'), [path]: text('x') }))).toMatch(/nothing was written/);
      expect(existsSync(join(folder, 'out'))).toBe(false);
    },
  );

  test.each(['..', '.', '', 'a/b', '/x'])('refuses the folder name %j', async (name) => {
    expect(await refusal(write({ 'a.txt': text('x') }, name))).toMatch(/cannot be the name of a folder/);
  });

  test('writes over nothing that it was not told to', async () => {
    await write({ 'a.txt': text('1') });
    expect(await refusal(write({ 'a.txt': text('2') }))).toMatch(/is there already; nothing was written/);
    writeFileSync(join(folder, 'out/tern/b.txt'), 'mine');
    expect(await write({ 'a.txt': text('2') }, 'tern', true)).toMatchObject({ files: 1, unchanged: 0 });
    expect(readFileSync(join(folder, 'out/tern/a.txt'), 'utf8')).toBe('2');
    expect(readFileSync(join(folder, 'out/tern/b.txt'), 'utf8')).toBe('mine');
    expect(await write({ 'a.txt': text('2') }, 'tern', true)).toMatchObject({ files: 0, unchanged: 1 });
    expect(readdirSync(join(folder, 'out'))).toEqual(['tern']);
  });

  test('goes through no link that lies in its way', async () => {
    await write({ 'a.txt': text('1') });
    mkdirSync(join(scratch, `elsewhere_${count}`));
    symlinkSync(join(scratch, `elsewhere_${count}`), join(folder, 'out/tern/sub'));
    expect(await refusal(write({ 'sub/a.txt': text('2') }, 'tern', true))).toMatch(
      /is a link; nothing was written/,
    );
    expect(readdirSync(join(scratch, `elsewhere_${count}`))).toEqual([]);
  });

  test('leaves nothing half done', async () => {
    const parts: Parts = {
      'a.txt': text('1'),
      'b.png': {
        type: 'blob',
        blob: { hash: 'f'.repeat(64) as never, fileName: 'b', sizeBytes: 1, mediaType: 'x' },
      },
    };
    const failing = writeFolder({
      parts,
      name: 'tern',
      out: join(folder, 'out'),
      isReplacing: false,
      // biome-ignore lint/correctness/useYield: it fails before it has any
      async *bytesOf() {
        await Promise.resolve();
        throw new VitrineError('not-found', 'The file is gone.');
      },
    });
    expect(await refusal(failing)).toBe('The file is gone.');
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });
});

test('the owners around a tile are read where they are a plain file', async () => {
  const repository = join(scratch, 'repository');
  const tile = join(repository, 'tern_mail');
  mkdirSync(join(repository, '.github'), { recursive: true });
  mkdirSync(tile);
  writeFileSync(join(tile, 'manifest.json'), '{}');
  writeFileSync(join(repository, '.github', 'CODEOWNERS'), '/gull/ @gull\n');
  const rules = (await judgeFolder(tile, '2026-11-21')).findings.map(({ rule }) => rule);
  expect(rules).toContain('datadog/owners-line');
  expect(rules).not.toContain('datadog/owners-looked-at');
});

test('the base branch is compared with where it is named', async () => {
  const tile = join(scratch, 'based', 'tern_mail');
  const base = join(scratch, 'base');
  mkdirSync(tile, { recursive: true });
  mkdirSync(join(base, 'tern_mail'), { recursive: true });
  writeFileSync(join(tile, 'manifest.json'), '{"app_id": "tern", "display_on_public_website": false}');
  const told = async () => (await judgeFolder(tile, '2026-11-21', base)).findings.map(({ rule }) => rule);

  expect(await told()).not.toContain('datadog/base-compared');
  expect((await judgeFolder(tile, '2026-11-21')).findings.map(({ rule }) => rule)).toContain(
    'datadog/base-compared',
  );
  const manifest = join(base, 'tern_mail', 'manifest.json');
  writeFileSync(manifest, '{"app_id": "tern-mail", "display_on_public_website": true}');
  expect(await told()).toEqual(
    expect.arrayContaining(['datadog/immutable-fields', 'datadog/public-website-back']),
  );
  writeFileSync(manifest, '[');
  expect(await refusal(told())).toMatch(/is not the manifest of a tile/);
  expect(await refusal(judgeFolder(tile, '', join(scratch, 'nowhere')))).toMatch(/is not a folder/);
});
