/** The carousel: entries of the manifest, each with the file that it names put beside it. */
import { applyEdit, type Edit } from '../../../domain/edits.ts';
import { isJsonArray, isJsonObject, type Json, valueAt } from '../../../domain/json.ts';
import { insertJsonItem } from '../../../domain/lenses/json-lens.ts';
import { type BlobRef, blobRefSchema } from '../../../domain/parts.ts';
import { CHANGELOG_PATH, MANIFEST_PATH, README_PATH, type Tile, text, tileOf } from '../tile.ts';
import { jsonEdits, jsonLens, placeIn } from './json-fields.ts';
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
    return jsonEdits(tile, MANIFEST_PATH, { ...change, path: [...MEDIA, ...change.path] });
  },
  placeOf: (tile, where) => {
    const place = placeIn(where, MANIFEST_PATH, MEDIA);
    if (place !== undefined) return place;
    const index = tile.media.findIndex(({ imagePath }) => imagePath === where.part);
    return index < 0 ? undefined : [index, 'image_url'];
  },
};

/** A file of the gallery becomes a file of the folder, under a name that Datadog takes. */
function insertPicture(tile: Tile, index: number, value: Json): readonly Edit[] {
  const blob = blobRefSchema.safeParse(valueAt(value, ['file'])).data;
  if (blob === undefined) return [];
  const path = pathFor(tile, blob);
  const item = { media_type: 'image', caption: text(valueAt(value, ['displayName'])), image_url: path };
  const manifest = insertJsonItem(MANIFEST_PATH, textOf(tile.parts, MANIFEST_PATH), MEDIA, index, item);
  if (manifest === undefined) return [];
  const isThere = tile.part(path) !== undefined;
  const file: Edit = { op: 'part', part: path, before: null, after: { type: 'blob', blob } };
  return isThere ? [manifest] : [file, manifest];
}

/** Letters, digits, `_` and `-`; a file of that name that is another one is left alone. */
function pathFor(tile: Tile, { fileName, hash, mediaType }: BlobRef): string {
  const dot = fileName.lastIndexOf('.');
  const bare = (dot < 0 ? fileName : fileName.slice(0, dot))
    .normalize('NFKD')
    .replaceAll(/[^\w-]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  const ending =
    mediaType === 'image/jpeg'
      ? 'jpg'
      : mediaType === 'image/png'
        ? 'png'
        : dot < 0
          ? 'png'
          : fileName.slice(dot + 1);
  const taken = new Set(tile.paths.map((path) => path.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const path = `images/${bare || 'picture'}${count === 1 ? '' : `_${count}`}.${ending.replaceAll(/\W+/g, '')}`;
    const part = tile.part(path);
    if (part?.type === 'blob' && part.blob.hash === hash) return path;
    if (!taken.has(path.toLowerCase())) return path;
  }
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
