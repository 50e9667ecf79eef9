/** A tile's form over its files: in step both ways, and an edit changes its own lines only. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureBlob } from '../../../electron/core/folders/measure-blob.ts';
import { readFolder } from '../../../electron/core/folders/read-folder.ts';
import { applyEdits, invertEdits } from '../../../shared/domain/edits.ts';
import type { Json, JsonPath } from '../../../shared/domain/json.ts';
import { contained } from '../../../shared/domain/lenses/section-text.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import type { ViewChange } from '../../../shared/domain/view.ts';
import { tileSchema } from '../../../shared/marketplaces/datadog/form/schema.ts';
import { tileView } from '../../../shared/marketplaces/datadog/form/view.ts';
import { samplesAreMissing, sampleTiles } from '../../support/datadog-samples.ts';
import { changed, cleanTile, fixtures, remove, write } from '../../support/datadog-tiles.ts';

if (sampleTiles.length === 0) console.log(samplesAreMissing);
const tiles = await Promise.all(
  [...['tern_mail', 'heron_logs'].map((name) => ({ name, path: `${fixtures}${name}` })), ...sampleTiles].map(
    async ({ name, path }) => ({ name, parts: (await readFolder(path, measureBlob)).parts }),
  ),
);

const change = (parts: Parts, what: ViewChange): Parts => applyEdits(parts, tileView.edits(parts, what));
const set = (parts: Parts, path: JsonPath, value: Json | undefined) =>
  change(parts, { op: 'set', path, value });
const at = (parts: Parts, ...path: JsonPath) => tileView.valueAt(parts, path);
const textIn = (parts: Parts, path: string): string => {
  const part = parts[path];
  return part?.type === 'text' ? part.text : '';
};

/** What `git diff --numstat` would say: lines that went and lines that came, by file. */
function lines(before: Parts, after: Parts): Record<string, string> {
  const told: Record<string, string> = {};
  for (const path of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (before[path] === after[path]) continue;
    const [a, b] = [textIn(before, path).split('\n'), textIn(after, path).split('\n')];
    let head = 0;
    while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
    let tail = 0;
    while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
    told[path] = `-${a.length - head - tail} +${b.length - head - tail}`;
  }
  return told;
}

describe.each(tiles)('$name', ({ parts }) => {
  test('opens: every field reads, and writing what it says changes nothing', () => {
    for (const key of Object.keys(tileSchema.shape)) {
      const value = at(parts, key);
      expect(at(parts, key)).toBe(value);
      if (typeof value === 'string')
        expect(tileView.edits(parts, { op: 'set', path: [key], value })).toEqual([]);
    }
    expect(at(parts, 'title')).toBeTypeOf('string');
    expect(at(parts, 'overview')).toBeTypeOf('string');
    expect(tileView.unread(parts)).toEqual([]);
  });

  test('a field of the manifest is one line', () => {
    for (const key of ['title', 'description', 'owner']) {
      expect(lines(parts, set(parts, [key], `${String(at(parts, key))} 2`))).toEqual({
        'manifest.json': '-1 +1',
      });
    }
    expect(lines(parts, set(parts, ['author', 'support_email'], 'a@b.example'))).toEqual({
      'manifest.json': '-1 +1',
    });
  });

  test('every field that is there says where in the files it is written', () => {
    for (const key of Object.keys(tileSchema.shape)) {
      if (at(parts, key) === undefined) continue;
      const source = tileView.sourceOf?.(parts, [key]);
      expect(textIn(parts, source?.part ?? ''), key).not.toBe('');
      const line = textIn(parts, source?.part ?? '').split(/\r\n|\n|\r/)[(source?.line ?? 0) - 1];
      if (key === 'overview') expect(line).toMatch(/Overview/);
      if (key === 'title') expect(line).toMatch(/"title"/);
    }
  });

  test('a word of a section is one line, and so is one of a release', () => {
    for (const key of ['overview', 'setup'] as const) {
      const before = String(at(parts, key));
      const after = before.replace(/[a-z]{3,}/, 'changed');
      const next = set(parts, [key], after);
      expect(lines(parts, next)).toEqual({ 'README.md': '-1 +1' });
      expect(at(next, key)).toBe(after);
    }
    const release = at(parts, 'changelog', 0, 'version');
    if (release === undefined) return;
    const dated = set(parts, ['changelog', 0, 'date'], '2027-01-31');
    expect(lines(parts, dated)).toEqual({ 'CHANGELOG.md': '-1 +1' });
    expect(at(dated, 'changelog', 0)).toMatchObject({ version: release, date: '2027-01-31' });
    const put = change(parts, { op: 'insert', path: ['changelog'], index: 0, value: {} });
    expect(Object.values(lines(parts, put))[0]).toMatch(/^-0 \+\d$/);
    expect(at(put, 'changelog', 1, 'version')).toBe(release);
    expect(at(change(put, { op: 'remove', path: ['changelog'], index: 0 }), 'changelog')).toEqual(
      at(parts, 'changelog'),
    );
  });

  test('a tag more and a tag less are a line each, with its neighbour’s comma', () => {
    const tags = at(parts, 'classifier_tags') as string[];
    const more = set(parts, ['classifier_tags'], [...tags, 'Category::SIEM X']);
    expect(lines(parts, more)).toEqual({ 'manifest.json': '-1 +2' });
    expect(set(more, ['classifier_tags'], tags)).toEqual(parts);
    expect(lines(parts, set(parts, ['classifier_tags'], tags.slice(1)))).toEqual({
      'manifest.json': '-1 +0',
    });
  });

  test('every edit is taken back whole', () => {
    const edits = tileView.edits(parts, { op: 'set', path: ['support'], value: 'Ask us.\n\n### Hours' });
    expect(applyEdits(applyEdits(parts, edits), invertEdits(edits))).toEqual(parts);
  });
});

const words = fc
  .array(fc.constantFrom('a', '\n', '# ', '##', '---', '```', '<!--', '"', '\\', 'é', '[1]: x', ' / '), {
    maxLength: 8,
  })
  .map((each) => each.join(''));

const withoutLinks = (value: Json | undefined): string =>
  String(value)
    .replace(/(?:^\[[^\]]+\]:.*\n?|^[ \t]*\n)+$/m, '')
    .trimEnd();
/** Empty lines between releases keep their places when releases move. */
const told = (value: Json | undefined): string => JSON.stringify(value).replaceAll(/(?:\\n)+"/g, '"');

describe('in step by law', () => {
  test('whatever is typed stands in the field, and every other field says what it said', () => {
    const texts = ['title', 'overview', 'setup', 'support', 'uninstallation', 'troubleshooting', 'eula'];
    fc.assert(
      fc.property(fc.constantFrom(...tiles), fc.constantFrom(...texts), words, ({ parts }, key, value) => {
        const next = set(parts, [key], value);
        const isSection = key !== 'title' && key !== 'eula';
        const isNew = isSection && at(parts, key) === undefined;
        const shown = isSection ? contained(value) : value;
        // A section that is new may now be the one that the file's link definitions end.
        if (isNew) expect(at(next, key) ?? '').toSatisfy((text: string) => text.startsWith(shown.trimEnd()));
        else expect(at(next, key) ?? '').toBe(shown);
        for (const other of Object.keys(tileSchema.shape)) {
          if (other === key) continue;
          const [is, was] = [at(next, other), at(parts, other)];
          if (isNew && typeof was === 'string') expect(withoutLinks(is)).toBe(withoutLinks(was));
          else expect(is).toEqual(was);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('lists do as lists do', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tiles),
        fc.constantFrom('media', 'resources', 'changelog', 'service_checks', 'dashboards'),
        fc.nat(5),
        fc.nat(5),
        ({ parts }, key, from, to) => {
          const list = (at(parts, key) ?? []) as Json[];
          if (from >= list.length || to >= list.length) return;
          const moved = change(parts, { op: 'move', path: [key], from, to });
          expect(told(at(moved, key))).toEqual(
            told(list.toSpliced(from, 1).toSpliced(to, 0, list[from] ?? null)),
          );
          const removed = change(parts, { op: 'remove', path: [key], index: from });
          expect(told(at(removed, key) ?? [])).toEqual(told(list.toSpliced(from, 1)));
        },
      ),
    );
  });
});

describe('a tile of our own', () => {
  const tile = cleanTile();

  test('gets a picture as a file under a name that Datadog takes, and loses it again', () => {
    const blob = {
      hash: 'a'.repeat(64),
      fileName: 'Screen Shot 2026.PNG',
      sizeBytes: 10,
      mediaType: 'image/png',
    };
    const put = change(tile, {
      op: 'insert',
      path: ['media'],
      index: 0,
      value: { displayName: 'Queues', file: blob },
    });
    expect(at(put, 'media', 0)).toEqual({
      media_type: 'image',
      caption: 'Queues',
      image_url: 'images/Screen_Shot_2026.png',
      file: blob,
    });
    expect(lines(tile, put)['manifest.json']).toBe('-0 +5');
    expect(change(put, { op: 'remove', path: ['media'], index: 0 })).toEqual(tile);
  });

  test('gets a file that is missing when its field is filled in', () => {
    const bare = changed(tile, [
      remove('README.md'),
      remove('CHANGELOG.md'),
      remove('assets/service_checks.json'),
    ]);
    expect(textIn(set(bare, ['overview'], 'It is.'), 'README.md')).toBe(
      '# Tern Mail\n\n## Overview\n\nIt is.\n',
    );
    const dated = change(bare, { op: 'insert', path: ['changelog'], index: 0, value: {} });
    expect(textIn(dated, 'CHANGELOG.md')).toBe(
      '# CHANGELOG - Tern Mail\n\n## 1.0.0\n\n***Added***:\n\n* Initial Release\n',
    );
    const checked = change(bare, { op: 'insert', path: ['service_checks'], index: 0, value: {} });
    expect(at(checked, 'service_checks', 0, 'integration')).toBe('Tern Mail');
  });

  test('names a dashboard anew, and drops the last monitor with its object', () => {
    const named = set(tile, ['dashboards', 0, 'name'], 'Tern Board');
    expect(lines(tile, named)).toEqual({ 'manifest.json': '-1 +1' });
    expect(
      textIn(change(tile, { op: 'remove', path: ['monitors'], index: 0 }), 'manifest.json'),
    ).not.toContain('"monitors"');
  });

  test('keeps an emptied field of the manifest where it stands', () => {
    const emptied = set(tile, ['title'], undefined);
    expect(at(emptied, 'title')).toBe('');
    expect(set(emptied, ['title'], 'Tern Mail')).toEqual(tile);
  });

  test('whose manifest is broken says where, and the rest is still edited', () => {
    const broken = changed(tile, [write('manifest.json', '{\n  "tile": {\n    "title": "x",,\n')]);
    expect(tileView.unread(broken)).toEqual([{ part: 'manifest.json', line: 3, column: 18 }]);
    expect(tileView.edits(broken, { op: 'set', path: ['title'], value: 'y' })).toEqual([]);
    expect(at(set(broken, ['overview'], 'It is.'), 'overview')).toBe('It is.');
  });
});

test.each([
  [{ part: 'manifest.json', field: 'tile.media[1].caption' }, ['media', 1, 'caption']],
  [{ part: 'manifest.json', field: 'tile.support' }, ['support']],
  [{ part: 'manifest.json', field: 'assets.dashboards.Tern Overview' }, ['dashboards', 0, 'path']],
  [{ part: 'assets/dashboards/tern_overview.json', field: 'widgets' }, ['dashboards', 0, 'path']],
  [{ part: 'assets/service_checks.json', field: '[0].name' }, ['service_checks', 0, 'name']],
  [{ part: 'README.md', field: 'Support', line: 1 }, ['support']],
  [{ part: 'README.md', line: 5 }, ['overview']],
  [{ part: 'CHANGELOG.md', line: 11 }, ['changelog', 1, 'text']],
  [{ part: 'images/queues.png' }, ['media', 0, 'image_url']],
  [{ part: 'metadata.csv', line: 2 }, undefined],
] as const)('what is said of %j stands at %j', (where, place) => {
  expect(tileView.placeOf(cleanTile(), where)).toEqual(place);
});
