import { describe, expect, test } from 'vitest';
import { applyEdits, invertEdits } from '../../../../shared/domain/edits.ts';
import { fixFor, runRules } from '../../../../shared/domain/rules.ts';
import { tileRules } from '../../../../shared/marketplaces/datadog/rules/pack.ts';
import { tileOf } from '../../../../shared/marketplaces/datadog/tile.ts';
import {
  blob,
  changed,
  cleanTile,
  replace,
  set,
  soldTile,
  tileContext,
  write,
} from '../../../support/datadog-tiles.ts';
import {
  dashboardCases,
  metadataCases,
  monitorCases,
  readmeCases,
  repositoryCases,
  serviceCheckCases,
} from './asset-cases.ts';
import { type Case, findingsOf, placeOf } from './cases.ts';
import {
  checklistCases,
  fileCases,
  manifestCases,
  marketplaceCases,
  mediaCases,
  textCases,
} from './manifest-cases.ts';

const cases: readonly Case[] = [
  ...fileCases,
  ...manifestCases,
  ...textCases,
  ...mediaCases,
  ...marketplaceCases,
  ...metadataCases,
  ...serviceCheckCases,
  ...dashboardCases,
  ...monitorCases,
  ...readmeCases,
  ...repositoryCases,
  ...checklistCases,
];

/** Said of every tile there is. */
const always = ['remote-schema', 'base-compared', 'description-value', 'tags-fit'];

const titled = (list: readonly Case[]) =>
  list.map((entry) => ({
    ...entry,
    title: `${entry.rule} at ${entry.at.join(', ')} ${entry.says ?? ''}`.trim(),
  }));

test.each(titled(cases))('$title', (entry) => {
  const tile = (entry.tile ?? cleanTile)();
  const tripped = changed(tile, entry.trips);
  const found = findingsOf(entry.rule, tripped, entry.context);
  expect(found.map(placeOf).toSorted()).toEqual(entry.at.toSorted());
  if (entry.says !== undefined)
    expect(found.map(({ message }) => message.key)).toEqual(
      found.map(() => `rules|datadog/${entry.rule}|${entry.says}`),
    );
  expect(found.some(({ isFixable }) => isFixable)).toBe(entry.isFixable ?? false);
  const passing = changed(
    entry.passes === undefined && entry.tile !== undefined && entry.trips.length === 0 ? cleanTile() : tile,
    entry.passes ?? [],
  );
  expect(findingsOf(entry.rule, passing, entry.passes === undefined ? {} : entry.context)).toEqual([]);
});

test.each(titled(cases.filter(({ isFixable }) => isFixable)))(
  'the fix of $title mends it, and can be undone',
  (entry) => {
    const tripped = changed((entry.tile ?? cleanTile)(), entry.trips);
    const context = { ...tileContext, ...entry.context };
    for (const finding of findingsOf(entry.rule, tripped, entry.context)) {
      const edits = fixFor(tileRules, finding, tripped, context);
      expect(edits.length).toBeGreaterThan(0);
      const mended = applyEdits(tripped, edits);
      const left = findingsOf(entry.rule, mended, entry.context).map(
        (each) => `${placeOf(each)}:${each.line}`,
      );
      expect(left).not.toContain(`${placeOf(finding)}:${finding.line}`);
      expect(applyEdits(mended, invertEdits(edits))).toEqual(tripped);
    }
  },
);

describe('the pack', () => {
  test('has a case for every rule, and for every fix', () => {
    const covered = new Set([...always, ...cases.map(({ rule }) => rule)].map((rule) => `datadog/${rule}`));
    expect(tileRules.rules.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
    const known = new Set(tileRules.rules.map(({ id }) => id));
    expect([...covered].filter((id) => !known.has(id))).toEqual([]);
    const fixed = new Set(cases.filter(({ isFixable }) => isFixable).map(({ rule }) => `datadog/${rule}`));
    expect(
      tileRules.rules.flatMap(({ id, fix }) => (fix === undefined || fixed.has(id) ? [] : [id])),
    ).toEqual([]);
  });

  test('has no rule twice, and each names its source; what was inferred is no error', () => {
    expect(new Set(tileRules.rules.map(({ id }) => id)).size).toBe(tileRules.rules.length);
    for (const { id, source, severity } of tileRules.rules) {
      expect(id).toMatch(/^datadog\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(source.checked).toBe('2026-11-21');
      // A file that is no picture cannot be shown as one, whoever says so.
      if (!source.isDocumented && id !== 'datadog/media-picture')
        expect({ id, severity }).not.toMatchObject({ severity: 'error' });
    }
  });

  test.each([
    ['a tile', cleanTile],
    ['one that is sold', soldTile],
  ])('finds nothing but a checklist in %s without a fault', (_what, tile) => {
    const { findings } = runRules(tileRules, tile(), tileContext);
    expect(findings.filter(({ severity }) => severity !== 'checklist')).toEqual([]);
  });

  test('says that nobody compared with the base branch only where nobody did', () => {
    const known = { published: { manifest: { app_id: 'tern-mail' } } };
    expect(findingsOf('base-compared', cleanTile()).length).toBe(1);
    expect(findingsOf('base-compared', cleanTile(), known)).toEqual([]);
  });

  test('sends everything that is wrong with a picture’s pixels or bytes to the studio', () => {
    const steps = Object.fromEntries(
      tileRules.rules.flatMap(({ id, studio }) => (studio === undefined ? [] : [[id, studio]])),
    );
    expect(steps).toEqual({
      'datadog/media-colours': 'convert',
      'datadog/media-file-type': 'convert',
      'datadog/media-picture': 'convert',
      'datadog/media-weight': 'compress',
      'datadog/media-heavy': 'compress',
      'datadog/media-ratio': 'crop',
      'datadog/media-transparent': 'convert',
      'datadog/media-width': 'scale',
      'datadog/media-height': 'scale',
    });
  });

  test('a picture that is renamed keeps its bytes, and what names it follows', () => {
    const from = 'images/Screen shot 1.png';
    const tile = changed(cleanTile(), [
      set(['tile', 'media', 0, 'image_url'], from),
      blob(from, { mediaType: 'image/jpeg', width: 1440, height: 810 }),
      replace(
        'README.md',
        '## Setup',
        '![x](https://raw.githubusercontent.com/x/images/Screen%20shot%201.png)\n\n## Setup',
      ),
    ]);
    const [finding] = findingsOf('media-file-name', tile);
    const edits = finding === undefined ? [] : fixFor(tileRules, finding, tile, tileContext);
    const mended = applyEdits(tile, edits);
    expect(mended[from]).toBeUndefined();
    expect(mended['images/Screen_shot_1.jpg']).toEqual(tile[from]);
    expect(tileOf(mended).media[0]?.imagePath).toBe('images/Screen_shot_1.jpg');
    expect(tileOf(mended).text('README.md')).toContain('/x/images/Screen_shot_1.jpg)');
    expect(applyEdits(mended, invertEdits(edits))).toEqual(tile);
  });

  test('says the line of everything that it finds in a text that is there', () => {
    for (const entry of cases) {
      const tile = changed((entry.tile ?? cleanTile)(), entry.trips);
      for (const finding of findingsOf(entry.rule, tile, entry.context)) {
        const part = tile[finding.part];
        const isWhole = finding.severity === 'checklist' || finding.field === undefined;
        if (part?.type === 'text' && !isWhole)
          expect(finding.line, `${entry.rule} ${placeOf(finding)}`).toBeGreaterThan(0);
      }
    }
  });

  test('says the same of a tile that was edited as of one that is read afresh', () => {
    const before = runRules(tileRules, cleanTile(), tileContext);
    const after = changed(cleanTile(), [replace('README.md', '## Support', '## Help')]);
    expect(runRules(tileRules, after, tileContext, before.memory).findings).toEqual(
      runRules(tileRules, after, tileContext).findings,
    );
  });

  test('says one thing a hundred times at most', () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, index) => `tern.${index},nonsense,,,,d,0,tern_mail,${index}`,
    );
    const csv = `metric_name,metric_type,interval,unit_name,per_unit_name,description,orientation,integration,short_name\n${rows.join('\n')}`;
    const tile = changed(cleanTile(), [write('metadata.csv', csv)]);
    const found = findingsOf('metadata-type', tile);
    expect(found.length).toBe(101);
    expect(found.at(-1)?.message).toEqual({
      key: 'tile|more',
      values: { count: 4_900, rule: 'datadog/metadata-type' },
    });
  });
});
