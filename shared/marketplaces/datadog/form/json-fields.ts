/** Fields of the manifest and of other JSON files. */
import type { Edit } from '../../../domain/edits.ts';
import {
  isJsonArray,
  type Json,
  type JsonPath,
  jsonEquals,
  parsePath,
  valueAt,
} from '../../../domain/json.ts';
import { insertJsonItem, moveJsonItem, setJsonField } from '../../../domain/lenses/json-lens.ts';
import type { SaidOf, Source, ViewChange } from '../../../domain/view.ts';
import { MANIFEST_PATH, type Tile, textsAt } from '../tile.ts';
import { inOrder, type Lens, some, textOf } from './lens.ts';

/**
 * What the manifest has to name: emptied, it stays where it is, so that what is typed next stands there again and not
 * at the object's end.
 */
const STAYING: ReadonlySet<string> = new Set([
  ...['title', 'description', 'app_id', 'owner', 'name', 'homepage', 'support_email', 'sales_email'],
  ...['caption', 'image_url', 'url', 'product_id', 'short_description', 'prefix', 'source_type_name'],
  ...['check', 'integration', 'agent_version'],
]);

export const jsonLens = (at: JsonPath, part = MANIFEST_PATH): Lens => ({
  read: (tile) => valueAt(tile.json(part)?.read.value, at),
  edits: (tile, change) => jsonEdits(tile, part, { ...change, path: [...at, ...change.path] }),
  placeOf: (_tile, where) => placeIn(where, part, at),
  sourceOf: (tile, path) => jsonSource(tile, part, [...at, ...path]),
});

export function jsonSource(tile: Tile, part: string, path: JsonPath): Source | undefined {
  const position = tile.json(part)?.read.positionOf(path);
  return position === undefined ? undefined : { part, line: position.line };
}

export function jsonEdits(tile: Tile, part: string, change: ViewChange): readonly Edit[] {
  const text = tile.text(part);
  if (text === undefined) return [];
  const { path } = change;
  switch (change.op) {
    case 'set':
      return setEdits(tile, part, path, change.value);
    case 'insert':
      return some(insertJsonItem(part, text, path, change.index, change.value));
    case 'remove':
      return some(setJsonField(part, text, [...path, change.index], undefined));
    case 'move':
      return some(moveJsonItem(part, text, path, change.from, change.to));
  }
}

function setEdits(tile: Tile, part: string, path: JsonPath, value: Json | undefined): readonly Edit[] {
  const before = valueAt(tile.json(part)?.read.value, path);
  if (isJsonArray(before) && (value === undefined || isJsonArray(value))) {
    return listEdits(tile, part, path, before, value ?? []);
  }
  const stays = value === undefined && typeof before === 'string' && STAYING.has(String(path.at(-1)));
  return some(setJsonField(part, tile.text(part) ?? '', path, stays ? '' : value));
}

/** Items at the beginning and the end that stay are not written anew. */
function listEdits(
  tile: Tile,
  part: string,
  path: JsonPath,
  before: readonly Json[],
  after: readonly Json[],
): readonly Edit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && jsonEquals(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && jsonEquals(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const gone = before.length - tail - head;
  const come = after.slice(head, after.length - tail);
  return inOrder(tile.parts, [
    ...Array.from({ length: gone }, (_, index) => [...path, head + gone - 1 - index]).map(
      (at) => (parts: Tile['parts']) => setJsonField(part, textOf(parts, part), at, undefined),
    ),
    ...come.map(
      (item, index) => (parts: Tile['parts']) =>
        insertJsonItem(part, textOf(parts, part), path, head + index, item),
    ),
  ]);
}

/** What is said of `at`, or of something in it, as the rest of its path. */
export function placeIn(where: SaidOf, part: string, at: JsonPath): JsonPath | undefined {
  if (where.part !== part) return undefined;
  const path = where.field === undefined ? undefined : parsePath(where.field);
  if (path === undefined || path.length < at.length) return undefined;
  return at.every((step, index) => step === path[index]) ? path.slice(at.length) : undefined;
}

const CHECK = ['assets', 'integration', 'metrics', 'check'] as const;

/** One name stands there as a text, several as a list. */
export const metricsCheck: Lens = {
  ...jsonLens(CHECK),
  read: (tile) => {
    const names = textsAt(tile.manifest, CHECK);
    return names.length === 0 ? undefined : names;
  },
  edits: (tile, change) => {
    if (change.op !== 'set' || change.path.length > 0) return [];
    const names = isJsonArray(change.value) ? change.value : [];
    const isText = typeof valueAt(tile.manifest, CHECK) === 'string';
    const value = isText && names.length === 1 ? names[0] : names.length === 0 ? undefined : names;
    return jsonEdits(tile, MANIFEST_PATH, { op: 'set', path: CHECK, value });
  },
};
