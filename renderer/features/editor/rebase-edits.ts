/**
 * Moves edits that were made for one content onto another: somebody else (a second window, the command line,
 * an undo) changed the draft before ours were acknowledged. What cannot be moved is handed back with the text
 * that the person had, and is never dropped.
 */
import { applyEdit, type Edit, editTo, spliceBetween } from '../../../shared/domain/edits.ts';
import {
  formatPath,
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonPath,
  jsonEquals,
  valueAt,
} from '../../../shared/domain/json.ts';
import type { Part, Parts } from '../../../shared/domain/parts.ts';

/** What the person had in a field that someone else changed at the same time. */
export interface Stranded {
  readonly part: string;
  readonly path: JsonPath;
  /** Absent when the person had cleared it. */
  readonly value?: Json;
}

export interface Rebased {
  /** In the batches they came in, some empty now, for the content that is there. */
  readonly batches: readonly (readonly Edit[])[];
  readonly parts: Parts;
  readonly stranded: readonly Stranded[];
}

type Splice = Extract<Edit, { op: 'splice' }>;

/**
 * @param before the content that the first edit was made for.
 * @param now the content that is there instead.
 */
export function rebaseEdits(before: Parts, batches: readonly (readonly Edit[])[], now: Parts): Rebased {
  const wanted = batches.flat().reduce(applyEdit, before);
  const theirs = new Map<string, Splice | null>();
  const stranded = new Map<string, Stranded>();
  let parts = now;
  let mine = before;

  const strand = (edit: Edit, path: JsonPath) => {
    const value = fieldOf(wanted, edit.part, path);
    stranded.set(keyOf(edit.part, path), {
      part: edit.part,
      path,
      ...(value === undefined ? {} : { value }),
    });
  };

  const move = (edit: Edit): readonly Edit[] => {
    if (edit.op === 'part') return movedPart(edit, parts, wanted);
    if (stranded.has(keyOf(edit.part, edit.path))) return [];
    const path = movedPath(edit.path, mine, parts, edit.part);
    if (path === undefined) {
      strand(edit, edit.path);
      return [];
    }
    const moved = movedEdit({ ...edit, path: [...path] }, edit, { before, mine, parts, wanted, theirs });
    if (moved === undefined) strand(edit, edit.path);
    return moved ?? [];
  };

  const moved = batches.map((batch) =>
    batch.flatMap((edit) => {
      const edits = move(edit);
      mine = applyEdit(mine, edit);
      const kept: Edit[] = [];
      for (const each of edits) {
        try {
          parts = applyEdit(parts, each);
          kept.push(each);
        } catch {
          strand(edit, 'path' in edit ? edit.path : []);
        }
      }
      return kept;
    }),
  );
  return { batches: moved, parts, stranded: [...stranded.values()] };
}

interface Contents {
  readonly before: Parts;
  /** Ours so far, on the old content. */
  readonly mine: Parts;
  /** Ours so far, on the new content. */
  readonly parts: Parts;
  readonly wanted: Parts;
  /** What they did to each text that we edit, kept up to date with what we did since. */
  readonly theirs: Map<string, Splice | null>;
}

/** @returns undefined when it cannot be moved, nothing when it is already so. */
function movedEdit(
  edit: Exclude<Edit, { op: 'part' }>,
  original: Exclude<Edit, { op: 'part' }>,
  contents: Contents,
): readonly Edit[] | undefined {
  const { mine, parts, wanted } = contents;
  const was = fieldOf(mine, original.part, original.path);
  const is = fieldOf(parts, edit.part, edit.path);
  switch (edit.op) {
    case 'splice': {
      if (typeof was !== 'string' || typeof is !== 'string') return undefined;
      if (is === fieldOf(wanted, original.part, original.path) && is !== was) return [];
      return movedSplice(edit, original.path, was, is, contents.theirs);
    }
    case 'set': {
      if (jsonEquals(is, edit.after)) return [];
      if (!jsonEquals(was, is)) return undefined;
      const set = editTo(parts, edit.part, edit.path, edit.after);
      return set === undefined ? [] : [set];
    }
    case 'insert': {
      if (!isJsonArray(is)) return undefined;
      if (is.some((item) => isSameItem(item, edit.value) && idOf(item) !== undefined)) return [];
      return [{ ...edit, index: Math.min(edit.index, is.length) }];
    }
    case 'remove': {
      if (!isJsonArray(is)) return [];
      const index = is.findIndex((item) => jsonEquals(item, edit.value));
      if (index >= 0) return [{ ...edit, index }];
      // Gone already is what was wanted; changed meanwhile is worth keeping.
      return [];
    }
  }
}

function movedSplice(
  edit: Splice,
  originalPath: JsonPath,
  was: string,
  is: string,
  theirs: Map<string, Splice | null>,
): readonly Edit[] | undefined {
  const key = keyOf(edit.part, originalPath);
  if (!theirs.has(key)) {
    const change = spliceBetween(edit.part, edit.path, was, is);
    theirs.set(key, change?.op === 'splice' ? change : null);
  }
  const change = theirs.get(key) ?? null;
  if (change === null) return [edit];
  const growth = edit.insert.length - edit.remove.length;
  if (edit.at + edit.remove.length <= change.at) {
    theirs.set(key, { ...change, at: change.at + growth });
    return [edit];
  }
  if (edit.at >= change.at + change.remove.length) {
    return [{ ...edit, at: edit.at + change.insert.length - change.remove.length }];
  }
  return undefined;
}

/** The same place in the new content: items are followed by their identity, else by what they are. */
function movedPath(path: JsonPath, mine: Parts, parts: Parts, part: string): JsonPath | undefined {
  const moved: (string | number)[] = [];
  for (const [depth, step] of path.entries()) {
    if (typeof step === 'string') {
      moved.push(step);
      continue;
    }
    const item = fieldOf(mine, part, path.slice(0, depth + 1));
    const list = fieldOf(parts, part, moved);
    const oldList = fieldOf(mine, part, path.slice(0, depth));
    if (!isJsonArray(list) || !isJsonArray(oldList)) return undefined;
    const id = idOf(item);
    const index =
      id !== undefined
        ? list.findIndex((candidate) => idOf(candidate) === id)
        : list.length === oldList.length
          ? step
          : list.findIndex((candidate) => jsonEquals(candidate, item));
    if (index < 0) return undefined;
    moved.push(index);
  }
  return moved;
}

function movedPart(edit: Extract<Edit, { op: 'part' }>, parts: Parts, wanted: Parts): readonly Edit[] {
  const is = parts[edit.part] ?? null;
  const after: Part | null = wanted[edit.part] ?? edit.after;
  if (is === edit.before || JSON.stringify(is) === JSON.stringify(edit.before)) return [edit];
  if (JSON.stringify(is) === JSON.stringify(after)) return [];
  return edit.after === null ? [] : [{ ...edit, before: is }];
}

export function fieldOf(parts: Parts, part: string, path: JsonPath): Json | undefined {
  const content = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (content?.type === 'text') return path.length === 0 ? content.text : undefined;
  return content?.type === 'document' ? valueAt(content.value, path) : undefined;
}

const keyOf = (part: string, path: JsonPath): string => `${part} ${formatPath(path)}`;

function idOf(item: Json | undefined): string | undefined {
  const id = isJsonObject(item) ? item['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

const isSameItem = (a: Json, b: Json): boolean => {
  const id = idOf(a);
  return id === undefined ? jsonEquals(a, b) : id === idOf(b);
};
