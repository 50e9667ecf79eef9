/** Tiles as they are live: what is said of them, and that they come back as they were. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { judgeFolder } from '../../../electron/core/folders/judge-folder.ts';
import { measureBlob } from '../../../electron/core/folders/measure-blob.ts';
import { readFolder } from '../../../electron/core/folders/read-folder.ts';
import { writeFolder } from '../../../electron/core/folders/write-folder.ts';
import { applyEdit } from '../../../shared/domain/edits.ts';
import { setJsonField } from '../../../shared/domain/lenses/json-lens.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import { samplesAreMissing, sampleTiles } from '../../support/datadog-samples.ts';
import { fixtures } from '../../support/datadog-tiles.ts';
import { expectGolden } from '../../support/golden.ts';
import { differences } from '../../support/same-folders.ts';

const out = mkdtempSync(join(tmpdir(), 'vitrine-tiles-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const own = ['tern_mail', 'heron_logs'].map((name) => ({ name, path: `${fixtures}${name}` }));
const tiles = [...own, ...sampleTiles];
if (sampleTiles.length === 0) console.log(samplesAreMissing);

/** Rule, severity and place, and nothing of what the tile says. */
async function told(path: string): Promise<string> {
  const { findings } = await judgeFolder(path, '2026-11-21');
  const lines = findings.map(({ severity, rule, part, line, field }) =>
    [severity.padEnd(9), rule, line === undefined ? part : `${part}:${line}`, field ?? '']
      .join(' ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

const writeBack = async (name: string, path: string, into: string, change = (parts: Parts) => parts) => {
  const { parts } = await readFolder(path, measureBlob);
  const file = Object.entries(parts).flatMap(([at, part]) =>
    part.type === 'blob' ? [[part.blob.hash, at]] : [],
  );
  const byHash = new Map(file as [string, string][]);
  const written = await writeFolder({
    parts: change(parts),
    name,
    out: into,
    isReplacing: false,
    async *bytesOf({ hash }) {
      yield await readFile(join(path, byHash.get(hash) ?? ''));
    },
  });
  return written.path;
};

describe.each(tiles)('$name', ({ name, path }) => {
  test('is judged as somebody found right when looking at it', async () => {
    expectGolden(`datadog/${name}.txt`, await told(path));
  });

  test('comes back to the byte', async () => {
    expect(differences(path, await writeBack(name, path, join(out, 'same')))).toEqual([]);
  });

  test('edited in one field, differs in one line', async () => {
    const target = await writeBack(name, path, join(out, 'edited'), (parts) => {
      const manifest = parts['manifest.json'];
      if (manifest?.type !== 'text') throw new Error('no manifest');
      const edit = setJsonField('manifest.json', manifest.text, ['tile', 'title'], 'Another title');
      return edit === undefined ? parts : applyEdit(parts, edit);
    });
    expect(differences(path, target)).toEqual(['manifest.json']);
    const [before, after] = await Promise.all(
      [path, target].map(async (folder) =>
        (await readFile(join(folder, 'manifest.json'), 'utf8')).split('\n'),
      ),
    );
    expect(after?.length).toBe(before?.length);
    expect(after?.filter((line, index) => line !== before?.[index]).length).toBe(1);
  });
});

describe.skipIf(sampleTiles.length === 0)('live tiles', () => {
  test.each(sampleTiles)('$name has no error: Datadog has it', async ({ path }) => {
    const { findings } = await judgeFolder(path, '2026-11-21');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
