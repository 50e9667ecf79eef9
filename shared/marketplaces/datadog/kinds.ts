/** The kinds of drafts that Datadog takes: a tile, which is a folder of files. */
import { applyEdits, editTo } from '../../domain/edits.ts';
import { FOLDER_PART, filesOf } from '../../domain/folders.ts';
import { valueAt } from '../../domain/json.ts';
import { setJsonField } from '../../domain/lenses/json-lens.ts';
import type { Kind } from '../../domain/marketplace.ts';
import type { BlobRef, Parts } from '../../domain/parts.ts';
import { inOrder, textOf } from './form/lens.ts';
import { metricsTable } from './form/metrics-table.ts';
import { tileSchema, tileSections } from './form/schema.ts';
import { serviceChecksTable } from './form/service-checks-table.ts';
import { tileView } from './form/view.ts';
import { makeTile } from './new-tile.ts';
import { tileRules } from './rules/pack.ts';
import { CHANGELOG_PATH, MANIFEST_PATH, README_PATH, text, tileOf } from './tile.ts';

/** Of each text; beyond that nobody remembers words. */
const SEARCHED_UNITS = 200_000;

const manifestText = (parts: Parts, ...path: readonly string[]): string =>
  text(valueAt(tileOf(parts).manifest, path));

/** The first logo that is a picture by its bytes; an SVG is a text among the parts. */
function logoOf(parts: Parts): BlobRef | undefined {
  const logos = filesOf(parts).flatMap(([path, part]) =>
    part.type === 'blob' &&
    part.blob.mediaType.startsWith('image/') &&
    /^assets\/.*\.(?:png|jpe?g)$/i.test(path)
      ? [part.blob]
      : [],
  );
  return logos[0];
}

export const tile: Kind = {
  id: 'datadog.tile',
  family: 'listing',
  content: 'files',
  isFolderOf: (paths) => paths.includes(MANIFEST_PATH),
  mainPart: MANIFEST_PATH,
  view: tileView,
  tables: [metricsTable, serviceChecksTable],
  schema: tileSchema,
  sections: tileSections,
  create: makeTile,
  renamed: (parts, name, newId) => {
    const { folder, manifest } = tileOf(parts);
    const id = text(manifest['app_id']);
    return applyEdits(
      parts,
      inOrder(parts, [
        ...[
          { at: ['tile', 'title'], value: name },
          { at: ['app_uuid'], value: newId() },
          { at: ['app_id'], value: `${id}-copy` },
        ].map(
          ({ at, value }) =>
            (now: Parts) =>
              setJsonField(MANIFEST_PATH, textOf(now, MANIFEST_PATH), at, value),
        ),
        (now) => editTo(now, FOLDER_PART, ['name'], `${folder}_copy`),
      ]),
    );
  },
  nameOf: (parts) => manifestText(parts, 'tile', 'title') || tileOf(parts).folder,
  subtitleOf: (parts) => manifestText(parts, 'tile', 'description'),
  iconOf: logoOf,
  searchTextOf: (parts) => {
    const { folder, text: textOf } = tileOf(parts);
    return [
      folder,
      manifestText(parts, 'tile', 'description'),
      manifestText(parts, 'author', 'name'),
      textOf(README_PATH)?.slice(0, SEARCHED_UNITS) ?? '',
      textOf(CHANGELOG_PATH)?.slice(0, SEARCHED_UNITS) ?? '',
      textOf('metadata.csv')?.slice(0, SEARCHED_UNITS) ?? '',
    ].join('\n');
  },
  referencesOf: () => [],
  blobsOf: (parts) => filesOf(parts).flatMap(([, part]) => (part.type === 'blob' ? [part.blob.hash] : [])),
  rules: tileRules,
};
