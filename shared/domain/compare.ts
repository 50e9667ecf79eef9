/**
 * Two contents against each other: what was added, removed, edited and left as it is, each with where it stands.
 * A document is compared field by field, a list item by item, a text or a file as one.
 */
import { diffArrays, diffWordsWithSpace } from 'diff';
import {
  canonicalJson,
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPath,
  jsonEquals,
} from './json.ts';
import type { Part, Parts } from './parts.ts';

export type Change = 'added' | 'removed' | 'edited' | 'unchanged';
export const changes = ['added', 'removed', 'edited', 'unchanged'] as const satisfies readonly Change[];

export interface Entry {
  readonly change: Change;
  readonly part: string;
  /** In the right document, and in the left one where the right has no such place; empty for a whole part. */
  readonly path: JsonPath;
  /** Absent on the side that does not have it. Of a text part its text, of a file what is known of it. */
  readonly before?: Json;
  readonly after?: Json;
  /** Only the order of the list at `path` is another; `before` and `after` are its identities. */
  readonly isAboutOrder?: boolean;
}

/** @param left what is looked back at, @param right what it is held against: added stands only in `right`. */
export function compareParts(left: Parts, right: Parts): readonly Entry[] {
  const names = new Set([...Object.keys(right), ...Object.keys(left)]);
  return [...names].flatMap((name) => compareWithin(name, own(left, name), own(right, name)));
}

export function countsOf(entries: readonly Entry[]): Readonly<Record<Change, number>> {
  const counts = { added: 0, removed: 0, edited: 0, unchanged: 0 };
  for (const { change } of entries) counts[change] += 1;
  return counts;
}

function compareWithin(part: string, left: Part | undefined, right: Part | undefined): readonly Entry[] {
  if (isDocument(left) || isDocument(right)) {
    // A document that is not there has no fields; a file that took its place is told as one change.
    if ((left === undefined || isDocument(left)) && (right === undefined || isDocument(right)))
      return compareFields({ part, path: [] }, left?.value ?? {}, right?.value ?? {});
  }
  return [entryOf({ part, path: [] }, contentOf(left), contentOf(right))];
}

const isDocument = (part: Part | undefined): part is Extract<Part, { type: 'document' }> =>
  part?.type === 'document';

function contentOf(part: Part | undefined): Json | undefined {
  if (part === undefined) return undefined;
  if (part.type === 'text') return part.text;
  return part.type === 'blob' ? { ...part.blob } : part.value;
}

interface Where {
  readonly part: string;
  readonly path: JsonPath;
}

const inside = ({ part, path }: Where, step: string | number): Where => ({ part, path: [...path, step] });

function entryOf({ part, path }: Where, before: Json | undefined, after: Json | undefined): Entry {
  const change =
    before === undefined
      ? 'added'
      : after === undefined
        ? 'removed'
        : jsonEquals(before, after)
          ? 'unchanged'
          : 'edited';
  return {
    change,
    part,
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function compareValues(where: Where, before: Json | undefined, after: Json | undefined): readonly Entry[] {
  if (isJsonObject(before) && isJsonObject(after) && !isBlob(before) && !isBlob(after)) {
    const isEmpty = Object.keys(before).length === 0 && Object.keys(after).length === 0;
    return isEmpty ? [entryOf(where, before, after)] : compareFields(where, before, after);
  }
  if (isJsonArray(before) && isJsonArray(after) && before.length + after.length > 0)
    return compareLists(where, before, after);
  return [entryOf(where, before, after)];
}

function compareFields(where: Where, before: JsonObject, after: JsonObject): readonly Entry[] {
  const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...keys].flatMap((key) => compareValues(inside(where, key), own(before, key), own(after, key)));
}

const own = <T>(object: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** An attachment is its content, never compared field by field. */
export const isBlob = (value: Json | undefined): value is JsonObject =>
  isJsonObject(value) && typeof value['hash'] === 'string' && typeof value['sizeBytes'] === 'number';

/** What makes an item of a list the same item on both sides; undefined where it has none. */
export function identityOf(item: Json): string | undefined {
  if (isJsonObject(item)) {
    const identity = item['id'] ?? item['code'];
    return typeof identity === 'string' ? identity : undefined;
  }
  return typeof item === 'string' || typeof item === 'number' ? `${typeof item} ${item}` : undefined;
}

/** @returns where each item stands; undefined when one has no identity or two have the same. */
function indexed(list: readonly Json[]): ReadonlyMap<string, number> | undefined {
  const places = new Map<string, number>();
  for (const [index, item] of list.entries()) {
    const identity = identityOf(item);
    if (identity === undefined || places.has(identity)) return undefined;
    places.set(identity, index);
  }
  return places;
}

function compareLists(where: Where, before: readonly Json[], after: readonly Json[]): readonly Entry[] {
  const earlier = indexed(before);
  const later = indexed(after);
  if (earlier === undefined || later === undefined) return compareInOrder(where, before, after);
  const entries: Entry[] = [];
  for (const [identity, index] of later) {
    const old = earlier.get(identity);
    entries.push(
      ...compareValues(inside(where, index), old === undefined ? undefined : before[old], after[index]),
    );
  }
  for (const [identity, index] of earlier)
    if (!later.has(identity)) entries.push(entryOf(inside(where, index), before[index], undefined));
  const kept = [...earlier.keys()].filter((identity) => later.has(identity));
  const moved = [...later.keys()].filter((identity) => earlier.has(identity));
  if (kept.join('\u0000') !== moved.join('\u0000'))
    entries.unshift({ ...entryOf(where, kept, moved), isAboutOrder: true });
  return entries;
}

/** Without identities: equal items find each other, and what stands between them is paired in order. */
function compareInOrder(where: Where, before: readonly Json[], after: readonly Json[]): readonly Entry[] {
  const entries: Entry[] = [];
  let left = 0;
  let right = 0;
  const gap = { removed: 0, added: 0 };
  const closeGap = () => {
    for (let at = 0; at < Math.max(gap.removed, gap.added); at += 1) {
      const old = at < gap.removed ? before[left + at] : undefined;
      const young = at < gap.added ? after[right + at] : undefined;
      entries.push(...compareValues(inside(where, young === undefined ? left + at : right + at), old, young));
    }
    left += gap.removed;
    right += gap.added;
    gap.removed = 0;
    gap.added = 0;
  };
  for (const piece of diffArrays(before.map(canonicalJson), after.map(canonicalJson))) {
    if (piece.removed) gap.removed += piece.value.length;
    else if (piece.added) gap.added += piece.value.length;
    else {
      closeGap();
      for (let at = 0; at < piece.value.length; at += 1)
        entries.push(...compareValues(inside(where, right + at), before[left + at], after[right + at]));
      left += piece.value.length;
      right += piece.value.length;
    }
  }
  closeGap();
  return entries;
}

export interface Words {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this many changed words two texts have too little in common, and comparing them takes too long. */
const MOST_CHANGED_WORDS = 1_500;

/** Word by word, white space included: what is same or removed gives `before` back, same or added `after`. */
export function wordsBetween(before: string, after: string): readonly Words[] {
  const pieces = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGED_WORDS });
  if (pieces === undefined) return bothWays(before, after);
  const words: Words[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    words.push(...bothWays(removed, added));
    removed = '';
    added = '';
  };
  for (const [index, piece] of pieces.entries()) {
    if (piece.removed) removed += piece.value;
    else if (piece.added) added += piece.value;
    else if (removed + added !== '' && piece.value.trim() === '' && index < pieces.length - 1) {
      // A phrase that was rewritten is marked as one, not word for word.
      removed += piece.value;
      added += piece.value;
    } else {
      close();
      words.push({ kind: 'same', text: piece.value });
    }
  }
  close();
  return words;
}

const bothWays = (before: string, after: string): readonly Words[] =>
  [{ kind: 'removed', text: before } as const, { kind: 'added', text: after } as const].filter(
    ({ text }) => text !== '',
  );
