/** What one field of a tile's form is: where it is read, how it is written, what is said of it. */
import { applyEdit, type Edit } from '../../../domain/edits.ts';
import type { Json, JsonPath } from '../../../domain/json.ts';
import type { Parts } from '../../../domain/parts.ts';
import type { SaidOf, Source, ViewChange } from '../../../domain/view.ts';
import type { Tile } from '../tile.ts';

/** Paths are relative to the field. */
export interface Lens {
  readonly read: (tile: Tile) => Json | undefined;
  readonly edits: (tile: Tile, change: ViewChange) => readonly Edit[];
  readonly placeOf: (tile: Tile, where: SaidOf) => JsonPath | undefined;
  readonly sourceOf: (tile: Tile, path: JsonPath) => Source | undefined;
}

/** Edits one after the other, each made for what those before it left. */
export function inOrder(
  parts: Parts,
  steps: readonly ((parts: Parts) => Edit | undefined)[],
): readonly Edit[] {
  const edits: Edit[] = [];
  let now = parts;
  for (const step of steps) {
    const edit = step(now);
    if (edit === undefined) continue;
    now = applyEdit(now, edit);
    edits.push(edit);
  }
  return edits;
}

export const some = (edit: Edit | undefined): readonly Edit[] => (edit === undefined ? [] : [edit]);

export const textOf = (parts: Parts, path: string): string => {
  const part = Object.hasOwn(parts, path) ? parts[path] : undefined;
  return part?.type === 'text' ? part.text : '';
};
