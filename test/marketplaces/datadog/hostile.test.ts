/** Whatever stands in a tile, the rules come back and say what they think. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runRules } from '../../../shared/domain/rules.ts';
import { normalMetricName } from '../../../shared/marketplaces/datadog/metadata.ts';
import { tileRules } from '../../../shared/marketplaces/datadog/rules/pack.ts';
import { changed, cleanTile, metric, tileContext, write } from '../../support/datadog-tiles.ts';

const judged = (file: string, text: string) => {
  const { findings } = runRules(tileRules, changed(cleanTile(), [write(file, text)]), tileContext);
  expect(findings.filter(({ message }) => message.key === 'rules|crashed')).toEqual([]);
  return findings.map(({ rule }) => rule);
};

const MEGABYTES = 5_000_000;
const fill = (text: string): string => text.repeat(Math.ceil(MEGABYTES / text.length));
const HEADER =
  'metric_name,metric_type,interval,unit_name,per_unit_name,description,orientation,integration,short_name\n';

describe('five megabytes', () => {
  test.each([
    ['README.md', '[a](b) '],
    ['README.md', '[[[[[['],
    ['README.md', '```````'],
    ['README.md', '` `` ``` '],
    ['README.md', '![x](y)\n'],
    ['README.md', '## Overview\n\n'],
    ['README.md', '{{< tabs '],
    ['README.md', ' '],
    ['README.md', '(((((('],
    ['README.md', '— “”\n'],
    ['CHANGELOG.md', '## 1.1.1.1'],
    ['metadata.csv', ','],
    ['metadata.csv', '"'],
    ['metadata.csv', 'a,b\n'],
    ['metadata.csv', `${HEADER}_`],
    ['assets/logos/tern.svg', '<svg onx href= '],
    ['assets/logs/tern-mail.yaml', 'id: '],
    ['manifest.json', '{"a":'],
    ['manifest.json', '[['],
    ['manifest.json', '"\\u00e9'],
    ['assets/dashboards/tern_overview.json', '{"widgets":['],
  ])('of %s %j', (file, text) => {
    judged(file, fill(text));
  });

  test('in one cell of each column', () => {
    for (const column of [
      'metric_name',
      'metric_type',
      'unit_name',
      'description',
      'integration',
      'curated_metric',
    ]) {
      for (const text of ['_', 'x ', 'cpu|', 'é']) {
        const tile = changed(cleanTile(), [metric({ [column]: `${fill(text)}x` })]);
        runRules(tileRules, tile, tileContext);
      }
    }
  });
});

test('a CSV of a million columns is one finding about its columns', () => {
  const rules = judged('metadata.csv', 'x,'.repeat(1_000_000));
  expect(rules.filter((rule) => rule === 'datadog/metadata-columns').length).toBe(2);
});

test('any JSON at all in place of any JSON file is judged', () => {
  const paths = Object.keys(cleanTile()).filter((path) => path.endsWith('.json'));
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.json({ maxDepth: 4 }), (path, json) => {
      judged(path, json);
    }),
    { numRuns: 300 },
  );
});

test('a manifest whose every field holds something else is judged', () => {
  const manifest = cleanTile()['manifest.json'];
  const value = manifest?.type === 'text' ? JSON.parse(manifest.text) : {};
  const mangled = (node: unknown, by: unknown): unknown =>
    typeof node === 'object' && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).map(([key, field]) => [key, mangled(field, by)]))
      : by;
  for (const by of [null, 0, true, '', 'x', [], [[]], {}, [{}], ['\u0000'], { __proto__: null }]) {
    judged('manifest.json', JSON.stringify(mangled(value, by)));
    for (const key of Object.keys(value)) judged('manifest.json', JSON.stringify({ ...value, [key]: by }));
  }
});

describe('a metric’s name', () => {
  test.each([
    ['tern.queue.length', 'tern.queue.length'],
    ['1tern-queue', '_tern_queue'.slice(1)],
    ['tern._queue_', 'tern.queue'],
    ['tern queue (ms)', 'tern_queue_ms'],
  ])('%s is stored as %s', (name, normal) => {
    expect(normalMetricName(name)).toBe(normal);
  });

  test('in normal form stays', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30, unit: fc.constantFrom('a', 'B', '1', '_', '.', '-', 'é') }),
        (name) => {
          const normal = normalMetricName(name);
          // A name that begins with dots is one that the store changes again: its checker does so, too.
          if (/^[a-zA-Z]/.test(normal)) expect(normalMetricName(normal)).toBe(normal);
        },
      ),
    );
  });
});
