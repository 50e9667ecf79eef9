/** From what a person does to a field to exact edits. Pure. */
import { type Edit, editTo, spliceBetween } from '../../../shared/domain/edits.ts';
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonPath,
  parsePath,
  valueAt,
} from '../../../shared/domain/json.ts';
import { documentOf, type Parts } from '../../../shared/domain/parts.ts';
import type { View } from '../../../shared/domain/view.ts';
import { fieldOf } from './rebase-edits.ts';

/**
 * Brings a field to a value; `undefined` takes it out of the document. An object that only held that field goes
 * with it, unless it is an item of a list: a group that nobody filled in is not there at all.
 */
export function fieldEdits(
  parts: Parts,
  part: string,
  path: JsonPath,
  value: Json | undefined,
): readonly Edit[] {
  let at = path;
  if (value === undefined) {
    const document = documentOf(parts, part);
    while (at.length > 1 && typeof at.at(-2) === 'string') {
      const parent = valueAt(document, at.slice(0, -1));
      if (!isJsonObject(parent) || Object.keys(parent).length > 1) break;
      at = at.slice(0, -1);
    }
  }
  const edit = editTo(parts, part, at, value);
  return edit === undefined ? [] : [edit];
}

/** A text part, such as the wording of terms. */
export function textEdits(parts: Parts, part: string, text: string): readonly Edit[] {
  const content = parts[part];
  if (content?.type !== 'text')
    return [{ op: 'part', part, before: content ?? null, after: { type: 'text', text } }];
  const edit = spliceBetween(part, [], content.text, text);
  return edit === undefined ? [] : [edit];
}

export function insertEdits(
  parts: Parts,
  part: string,
  path: JsonPath,
  index: number,
  value: Json,
): readonly Edit[] {
  const list = valueAt(documentOf(parts, part), path);
  if (!isJsonArray(list)) return fieldEdits(parts, part, path, [value]);
  return [{ op: 'insert', part, path: [...path], index: Math.min(index, list.length), value }];
}

export function removeEdits(parts: Parts, part: string, path: JsonPath, index: number): readonly Edit[] {
  const list = valueAt(documentOf(parts, part), path);
  const value = isJsonArray(list) ? list[index] : undefined;
  return value === undefined ? [] : [{ op: 'remove', part, path: [...path], index, value }];
}

/** Taken out at `from` and put in so that it stands at `to`. */
export function moveEdits(
  parts: Parts,
  part: string,
  path: JsonPath,
  from: number,
  to: number,
): readonly Edit[] {
  const list = valueAt(documentOf(parts, part), path);
  const value = isJsonArray(list) ? list[from] : undefined;
  if (value === undefined || !isJsonArray(list) || from === to || to < 0 || to >= list.length) return [];
  return [
    { op: 'remove', part, path: [...path], index: from, value },
    { op: 'insert', part, path: [...path], index: to, value },
  ];
}

/** The view of a kind whose fields stand in one document. */
export const documentView = (part: string): View => ({
  valueAt: (parts, path) => fieldOf(parts, part, path),
  edits: (parts, change) => {
    switch (change.op) {
      case 'set':
        return fieldEdits(parts, part, change.path, change.value);
      case 'insert':
        return insertEdits(parts, part, change.path, change.index, change.value);
      case 'remove':
        return removeEdits(parts, part, change.path, change.index);
      case 'move':
        return moveEdits(parts, part, change.path, change.from, change.to);
    }
  },
  placeOf: (_parts, where) =>
    where.part === part && where.field !== undefined ? parsePath(where.field) : undefined,
  unread: () => [],
});
