/**
 * Edits are operations with inverses. A splice carries what it removes, a set what it replaces, so that any
 * edit can be undone from itself alone and applying one to content that it was not made for is seen.
 */
import { z } from 'zod';
import {
  formatPath,
  isJsonArray,
  type Json,
  type JsonPath,
  jsonEquals,
  valueAt,
  withValueAt,
} from './json.ts';
import { jsonSchema } from './json-schema.ts';
import { type Part, type Parts, partSchema } from './parts.ts';

const jsonPathSchema = z.array(z.union([z.string(), z.number().int().nonnegative()]));

export const editSchema = z.discriminatedUnion('op', [
  /** In a text part (`path` empty) or in a text inside a document; `at` counts UTF-16 units. */
  z.object({
    op: z.literal('splice'),
    part: z.string(),
    path: jsonPathSchema,
    at: z.number().int().nonnegative(),
    remove: z.string(),
    insert: z.string(),
  }),
  /** One field of a document. An absent `before` or `after` means that the field is not set there. */
  z.object({
    op: z.literal('set'),
    part: z.string(),
    path: jsonPathSchema.min(1),
    before: jsonSchema.optional(),
    after: jsonSchema.optional(),
  }),
  z.object({
    op: z.literal('insert'),
    part: z.string(),
    path: jsonPathSchema,
    index: z.number().int().nonnegative(),
    value: jsonSchema,
  }),
  z.object({
    op: z.literal('remove'),
    part: z.string(),
    path: jsonPathSchema,
    index: z.number().int().nonnegative(),
    value: jsonSchema,
  }),
  /** A whole part added, replaced or removed. */
  z.object({
    op: z.literal('part'),
    part: z.string(),
    before: partSchema.nullable(),
    after: partSchema.nullable(),
  }),
]);
export type Edit = z.infer<typeof editSchema>;

/** An edit that was made for other content than it met: nothing was changed. */
export class StaleEditError extends Error {
  override readonly name = 'StaleEditError';
}

const stale = (edit: Edit, why: string): StaleEditError =>
  new StaleEditError(
    `${edit.part}${'path' in edit && edit.path.length > 0 ? ` ${formatPath(edit.path)}` : ''}: ${why}`,
  );

/** @throws StaleEditError when the content is not what the edit was made for. */
export function applyEdit(parts: Parts, edit: Edit): Parts {
  const part = Object.hasOwn(parts, edit.part) ? parts[edit.part] : undefined;
  if (edit.op === 'part') {
    if (!samePart(part ?? null, edit.before)) throw stale(edit, 'the part has changed meanwhile');
    if (edit.after !== null) return { ...parts, [edit.part]: edit.after };
    const { [edit.part]: _removed, ...others } = parts;
    return others;
  }
  if (part === undefined || part.type === 'blob') throw stale(edit, 'there is no such text or document');
  if (part.type === 'text') {
    if (edit.op !== 'splice' || edit.path.length > 0) throw stale(edit, 'a text part takes splices only');
    return { ...parts, [edit.part]: { type: 'text', text: spliced(edit, part.text) } };
  }
  return { ...parts, [edit.part]: { type: 'document', value: editedDocument(part, edit) } };
}

function editedDocument(part: Extract<Part, { type: 'document' }>, edit: Exclude<Edit, { op: 'part' }>) {
  const current = valueAt(part.value, edit.path);
  let value: Json | undefined;
  switch (edit.op) {
    case 'splice':
      if (typeof current !== 'string') throw stale(edit, 'the field is not a text');
      value = spliced(edit, current);
      break;
    case 'set':
      if (!jsonEquals(current, edit.before)) throw stale(edit, 'the field has changed meanwhile');
      if (edit.path.length > 1 && valueAt(part.value, edit.path.slice(0, -1)) === undefined) {
        throw stale(edit, 'what the field belongs to is not there');
      }
      value = edit.after;
      break;
    case 'insert': {
      if (!isJsonArray(current) || edit.index > current.length)
        throw stale(edit, 'the list has changed meanwhile');
      value = current.toSpliced(edit.index, 0, edit.value);
      break;
    }
    case 'remove': {
      if (!isJsonArray(current) || !jsonEquals(current[edit.index], edit.value)) {
        throw stale(edit, 'the list has changed meanwhile');
      }
      value = current.toSpliced(edit.index, 1);
      break;
    }
  }
  try {
    // A path of a document is never empty here (splice and list edits of the root do not parse as fields).
    return withValueAt(part.value, edit.path, value) as typeof part.value;
  } catch (error) {
    throw stale(edit, error instanceof Error ? error.message : String(error));
  }
}

function spliced(edit: Extract<Edit, { op: 'splice' }>, text: string): string {
  const end = edit.at + edit.remove.length;
  if (text.slice(edit.at, end) !== edit.remove || edit.at > text.length) {
    throw stale(edit, 'the text has changed meanwhile');
  }
  return text.slice(0, edit.at) + edit.insert + text.slice(end);
}

export function applyEdits(parts: Parts, edits: readonly Edit[]): Parts {
  return edits.reduce(applyEdit, parts);
}

/** The edit that takes this one back. `invert(invert(e))` is `e`. */
export function invertEdit(edit: Edit): Edit {
  switch (edit.op) {
    case 'splice':
      return { ...edit, remove: edit.insert, insert: edit.remove };
    case 'set': {
      const { before, after, ...where } = edit;
      return {
        ...where,
        ...(after === undefined ? {} : { before: after }),
        ...(before === undefined ? {} : { after: before }),
      };
    }
    case 'insert':
      return { ...edit, op: 'remove' };
    case 'remove':
      return { ...edit, op: 'insert' };
    case 'part':
      return { ...edit, before: edit.after, after: edit.before };
  }
}

export function invertEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits.toReversed().map(invertEdit);
}

/** The smallest splice that turns `before` into `after`, or undefined when they are equal. */
export function spliceBetween(part: string, path: JsonPath, before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    op: 'splice',
    part,
    path: [...path],
    at: start,
    remove: before.slice(start, before.length - tail),
    insert: after.slice(start, after.length - tail),
  };
}

/**
 * The edit that brings one field of a document to `after` (`undefined` clears it): a splice between texts, a
 * set elsewhere, at the nearest place whose parent exists, so that its inverse restores exactly what was there.
 * @returns undefined when the field already is `after`.
 */
export function editTo(
  parts: Parts,
  part: string,
  path: JsonPath,
  after: Json | undefined,
): Edit | undefined {
  const document = parts[part]?.type === 'document' ? parts[part].value : undefined;
  const before = valueAt(document, path);
  if (typeof before === 'string' && typeof after === 'string')
    return spliceBetween(part, path, before, after);
  if (jsonEquals(before, after)) return undefined;
  let depth = path.length;
  while (depth > 1 && valueAt(document, path.slice(0, depth - 1)) === undefined) depth -= 1;
  const at = path.slice(0, depth);
  const value = depth === path.length ? after : withValueAt(undefined, path.slice(depth), after);
  const current = valueAt(document, at);
  return {
    op: 'set',
    part,
    path: [...at],
    ...(current === undefined ? {} : { before: current }),
    ...(value === undefined ? {} : { after: value }),
  };
}

/**
 * Whether `next` goes on with what `last` was doing, so that one undo takes both back: typing or deleting on
 * in the same text without a jump.
 */
export function continuesTyping(last: Edit, next: Edit): boolean {
  if (last.op !== 'splice' || next.op !== 'splice') return false;
  if (last.part !== next.part || formatPath(last.path) !== formatPath(next.path)) return false;
  const typesOn = next.at === last.at + last.insert.length && next.remove === '';
  const deletesBack = next.at + next.remove.length === last.at + last.insert.length && next.insert === '';
  return typesOn || deletesBack;
}

function samePart(a: Part | null, b: Part | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.type === 'text') return b.type === 'text' && a.text === b.text;
  if (a.type === 'document') return b.type === 'document' && jsonEquals(a.value, b.value);
  return b.type === 'blob' && a.blob.hash === b.blob.hash && a.blob.fileName === b.blob.fileName;
}
