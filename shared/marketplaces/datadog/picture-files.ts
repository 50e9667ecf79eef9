/** Pictures as files of the tile: under which name Datadog takes one, and how it gets another name everywhere. */
import { type Edit, spliceBetween } from '../../domain/edits.ts';
import { setJsonField } from '../../domain/lenses/json-lens.ts';
import type { BlobRef, Part } from '../../domain/parts.ts';
import { type PictureNeeds, plainName } from '../../domain/picture.ts';
import { CHANGELOG_PATH, MANIFEST_PATH, README_PATH, type Tile } from './tile.ts';

/** Integrations assets reference and the Marketplace's own script, checked 2026-11-21. */
export const pictureNeeds = {
  ratio: [16, 9],
  widths: { least: 1440, best: 1440, most: 2880 },
  maxBytes: 1_000_000,
  bestBytes: 500_000,
  isOpaque: true,
} as const satisfies PictureNeeds;

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' };

/**
 * Letters, digits, `_` and `-`, with the ending that its bytes ask for; a file of that name that is another one is
 * left alone.
 * @param folder of the tile, as `images`
 */
export function picturePath(
  tile: Tile,
  { fileName, hash, mediaType }: Pick<BlobRef, 'fileName' | 'hash' | 'mediaType'>,
  folder = 'images',
): string {
  const dot = fileName.lastIndexOf('.');
  const bare = plainName(dot < 0 ? fileName : fileName.slice(0, dot));
  const ending = ENDINGS[mediaType] ?? (dot < 0 ? 'png' : fileName.slice(dot + 1).replaceAll(/\W+/g, ''));
  const taken = new Set(tile.paths.map((path) => path.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = `${bare}${count === 1 ? '' : `_${count}`}.${ending}`;
    const path = folder === '' ? name : `${folder}/${name}`;
    const part = tile.part(path);
    if (part?.type === 'blob' && part.blob.hash === hash) return path;
    if (!taken.has(path.toLowerCase())) return path;
  }
}

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * The file under another name, or with other bytes, or both; whatever names it in the manifest's carousel and in the
 * texts follows. A file that stands under the new name already is taken for the same one.
 */
export function movePicture(tile: Tile, from: string, to: string, after: Part | undefined): readonly Edit[] {
  const before = tile.part(from);
  if (before === undefined || after === undefined) return [];
  if (from === to) return [{ op: 'part', part: from, before, after }];
  const edits: Edit[] = [{ op: 'part', part: from, before, after: null }];
  if (tile.part(to) === undefined) edits.push({ op: 'part', part: to, before: null, after });
  let manifest = tile.text(MANIFEST_PATH) ?? '';
  for (const { at, imagePath } of tile.media) {
    if (imagePath !== from) continue;
    const edit = setJsonField(MANIFEST_PATH, manifest, [...at, 'image_url'], to);
    if (edit?.op !== 'splice') continue;
    edits.push(edit);
    manifest = manifest.slice(0, edit.at) + edit.insert + manifest.slice(edit.at + edit.remove.length);
  }
  for (const part of [README_PATH, CHANGELOG_PATH]) {
    const text = tile.text(part) ?? '';
    // An address has it with or without its spaces encoded.
    const named = text.replaceAll(encodeURI(from), to).replaceAll(from, to);
    const edit = spliceBetween(part, [], text, named);
    if (edit !== undefined) edits.push(edit);
  }
  return edits;
}

/** Other bytes for a picture; where they are of another type or name, its file's name follows. */
export function replacePicture(tile: Tile, from: string, blob: BlobRef): readonly Edit[] {
  const before = tile.part(from);
  if (before?.type !== 'blob') return [];
  const isSame = before.blob.mediaType === blob.mediaType && before.blob.fileName === blob.fileName;
  const to = isSame ? from : picturePath(tile, blob, folderOf(from));
  return movePicture(tile, from, to, { type: 'blob', blob });
}
