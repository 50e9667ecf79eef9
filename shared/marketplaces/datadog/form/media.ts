/** The carousel: entries of the manifest, each with the file that it names put beside it. */
import { applyEdit, type Edit } from '../../../domain/edits.ts';
import { isJsonArray, isJsonObject, type Json, valueAt } from '../../../domain/json.ts';
import { insertJsonItem } from '../../../domain/lenses/json-lens.ts';
import { blobRefSchema } from '../../../domain/parts.ts';
import { picturePath, replacePicture } from '../picture-files.ts';
import { CHANGELOG_PATH, MANIFEST_PATH, README_PATH, type Tile, text, tileOf } from '../tile.ts';
import { jsonEdits, jsonLens, jsonSource, placeIn } from './json-fields.ts';
import { type Lens, textOf } from './lens.ts';

const MEDIA = ['tile', 'media'] as const;

export const media: Lens = {
  ...jsonLens(MEDIA),
  read: (tile) => {
    const items = valueAt(tile.manifest, MEDIA);
    if (!isJsonArray(items)) return items;
    return items.map((item): Json => {
      const file = isJsonObject(item) ? tile.part(text(item['image_url'])) : undefined;
      return isJsonObject(item) && file?.type === 'blob' ? { ...item, file: { ...file.blob } } : item;
    });
  },
  edits: (tile, change) => {
    if (change.op === 'insert' && change.path.length === 0)
      return insertPicture(tile, change.index, change.value);
    if (change.op === 'remove' && change.path.length === 0) return removePicture(tile, change.index);
    if (change.op === 'set' && change.path[1] === 'file')
      return replaceEntry(tile, change.path[0], change.value);
    return jsonEdits(tile, MANIFEST_PATH, { ...change, path: [...MEDIA, ...change.path] });
  },
  placeOf: (tile, where) => {
    const place = placeIn(where, MANIFEST_PATH, MEDIA);
    if (place !== undefined) return place;
    const index = tile.media.findIndex(({ imagePath }) => imagePath === where.part);
    return index < 0 ? undefined : [index, 'image_url'];
  },
  sourceOf: (tile, path) => jsonSource(tile, MANIFEST_PATH, [...MEDIA, ...path]),
};

/** A file of the gallery becomes a file of the folder, under a name that Datadog takes. */
function insertPicture(tile: Tile, index: number, value: Json): readonly Edit[] {
  const blob = blobRefSchema.safeParse(valueAt(value, ['file'])).data;
  if (blob === undefined) return [];
  const path = picturePath(tile, blob);
  const item = { media_type: 'image', caption: text(valueAt(value, ['displayName'])), image_url: path };
  const manifest = insertJsonItem(MANIFEST_PATH, textOf(tile.parts, MANIFEST_PATH), MEDIA, index, item);
  if (manifest === undefined) return [];
  const isThere = tile.part(path) !== undefined;
  const file: Edit = { op: 'part', part: path, before: null, after: { type: 'blob', blob } };
  return isThere ? [manifest] : [file, manifest];
}

function replaceEntry(
  tile: Tile,
  index: string | number | undefined,
  value: Json | undefined,
): readonly Edit[] {
  const entry = tile.media.find(({ at }) => at.at(-1) === index);
  const blob = blobRefSchema.safeParse(value).data;
  return entry === undefined || blob === undefined ? [] : replacePicture(tile, entry.imagePath, blob);
}

/** The file goes too, unless something else in the tile names it. */
function removePicture(tile: Tile, index: number): readonly Edit[] {
  const path = text(valueAt(tile.manifest, [...MEDIA, index, 'image_url']));
  const manifest = jsonEdits(tile, MANIFEST_PATH, { op: 'remove', path: MEDIA, index });
  const [first] = manifest;
  const part = tile.part(path);
  if (first === undefined || part?.type !== 'blob') return manifest;
  const left = tileOf(applyEdit(tile.parts, first));
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isNamed = [MANIFEST_PATH, README_PATH, CHANGELOG_PATH].some((file) =>
    left.text(file)?.includes(name),
  );
  return isNamed ? manifest : [...manifest, { op: 'part', part: path, before: part, after: null }];
}
