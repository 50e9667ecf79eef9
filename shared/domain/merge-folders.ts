/**
 * Three-way merge of a folder's files: base is what folder and draft last agreed on, mine the draft, theirs the folder
 * on the disk. A file that one side changed is taken; one that both changed is merged by line, a JSON file by field, a
 * Markdown file by section. What is left waits as a conflict, and keeps its old base until it is settled.
 */
import { type Edit, spliceBetween } from './edits.ts';
import { filesOf } from './folders.ts';
import { formatPath, isJsonObject, type Json, type JsonPath, jsonEquals, parsePath } from './json.ts';
import { readJson, setJsonField } from './lenses/json-lens.ts';
import { sectionsOf } from './lenses/markdown-lens.ts';
import { merge } from './merge.ts';
import { mergeTexts } from './merge-text.ts';
import { blobRefSchema, type Part, type Parts } from './parts.ts';

/** An absent side: not there. A file that is no text stands as what is known of its bytes. */
export interface FolderConflict {
  readonly part: string;
  /** A field of a JSON file as `tile.title`, a section of a Markdown file as `## Setup`, empty for the whole file. */
  readonly field: string;
  readonly base?: Json;
  readonly mine?: Json;
  readonly theirs?: Json;
}

export interface FolderMerge {
  readonly edits: readonly Edit[];
  /** What both now agree on; of a conflict what they agreed on before. */
  readonly base: Parts;
  /** The files in which something was taken from the folder. */
  readonly taken: readonly string[];
  readonly conflicts: readonly FolderConflict[];
}

interface FileMerge {
  readonly part: Part | undefined;
  readonly base: Part | undefined;
  readonly conflicts: readonly FolderConflict[];
}

export function mergeFolders(base: Parts, mine: Parts, theirs: Parts): FolderMerge {
  const paths = [...new Set([base, mine, theirs].flatMap((side) => filesOf(side).map(([path]) => path)))];
  const merged = paths.map((path) => ({
    path,
    ...mergeFile(path, at(base, path), at(mine, path), at(theirs, path)),
  }));
  const edits = merged.flatMap(({ path, part }) => editBetween(path, at(mine, path), part) ?? []);
  return {
    edits,
    base: Object.fromEntries(
      merged.flatMap(({ path, base: next }) => (next === undefined ? [] : [[path, next]])),
    ),
    taken: edits.map(({ part }) => part),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

const at = (parts: Parts, path: string): Part | undefined =>
  Object.hasOwn(parts, path) ? parts[path] : undefined;

/** Whether two files hold the same bytes. */
export function sameFile(a: Part | undefined, b: Part | undefined): boolean {
  if (a?.type === 'text') return b?.type === 'text' && a.text === b.text;
  if (a?.type === 'blob') return b?.type === 'blob' && a.blob.hash === b.blob.hash;
  return a === undefined && b === undefined;
}

function editBetween(path: string, before: Part | undefined, after: Part | undefined): Edit | undefined {
  if (sameFile(before, after)) return undefined;
  if (before?.type === 'text' && after?.type === 'text') {
    return spliceBetween(path, [], before.text, after.text);
  }
  return { op: 'part', part: path, before: before ?? null, after: after ?? null };
}

function mergeFile(
  path: string,
  base: Part | undefined,
  mine: Part | undefined,
  theirs: Part | undefined,
): FileMerge {
  if (sameFile(mine, theirs) || sameFile(base, theirs)) return { part: mine, base: theirs, conflicts: [] };
  if (sameFile(base, mine)) return { part: theirs, base: theirs, conflicts: [] };
  if (base?.type === 'text' && mine?.type === 'text' && theirs?.type === 'text') {
    const { text, base: next, conflicts } = mergeOneText(path, base.text, mine.text, theirs.text);
    return { part: { type: 'text', text }, base: { type: 'text', text: next }, conflicts };
  }
  return {
    part: mine,
    base,
    conflicts: [conflictOf(path, '', shownFile(base), shownFile(mine), shownFile(theirs))],
  };
}

function conflictOf(
  part: string,
  field: string,
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
): FolderConflict {
  return {
    part,
    field,
    ...(base === undefined ? {} : { base }),
    ...(mine === undefined ? {} : { mine }),
    ...(theirs === undefined ? {} : { theirs }),
  };
}

export const shownFile = (part: Part | undefined): Json | undefined =>
  part?.type === 'text' ? part.text : part?.type === 'blob' ? { ...part.blob } : undefined;

interface TextMerge {
  readonly text: string;
  readonly base: string;
  readonly conflicts: readonly FolderConflict[];
}

function mergeOneText(path: string, base: string, mine: string, theirs: string): TextMerge {
  const joined = mergeTexts(base, mine, theirs);
  const fields = isJson(path) ? byField(path, base, mine, theirs) : undefined;
  // Lines that fit together need not be JSON together: a comma may be missing between them.
  if (joined.isClean && (fields === undefined || readJson(joined.text).error === undefined)) {
    return { text: joined.text, base: theirs, conflicts: [] };
  }
  return (
    fields ??
    bySection(path, base, mine, theirs) ?? {
      text: mine,
      base,
      conflicts: [conflictOf(path, '', base, mine, theirs)],
    }
  );
}

const isJson = (path: string): boolean => /\.json$/i.test(path);

/** @returns undefined where one of them is not JSON. */
function byField(path: string, base: string, mine: string, theirs: string): TextMerge | undefined {
  const [before, here, there] = [base, mine, theirs].map((text) => readJson(text).value);
  if (before === undefined || here === undefined || there === undefined) return undefined;
  const { merged, conflicts } = merge(before, here, there, { isProse: () => false });
  const text = withFields(path, mine, changesBetween(here, merged, []));
  const next = withFields(
    path,
    theirs,
    conflicts.map((conflict) => ({ path: conflict.path, value: conflict.base })),
  );
  return {
    text,
    base: next,
    conflicts: conflicts.map((conflict) =>
      conflictOf(path, formatPath(conflict.path), conflict.base, conflict.mine, conflict.theirs),
    ),
  };
}

interface FieldChange {
  readonly path: JsonPath;
  readonly value: Json | undefined;
}

function changesBetween(
  before: Json | undefined,
  after: Json | undefined,
  path: JsonPath,
): readonly FieldChange[] {
  if (before !== undefined && after !== undefined && jsonEquals(before, after)) return [];
  if (isJsonObject(before) && isJsonObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changesBetween(before[key], after[key], [...path, key]));
  }
  return before === after ? [] : [{ path, value: after }];
}

const withFields = (path: string, text: string, changes: readonly FieldChange[]): string =>
  changes.reduce((now, change) => {
    const edit = setJsonField(path, now, change.path, change.value);
    return edit?.op === 'splice'
      ? now.slice(0, edit.at) + edit.insert + now.slice(edit.at + edit.remove.length)
      : now;
  }, text);

interface Chunk {
  readonly title: string;
  readonly text: string;
}

/** What stands before the first `##`, and each section from its heading on. */
function chunksOf(text: string): readonly Chunk[] {
  const starts = sectionsOf(text).filter(({ level }) => level === 2);
  const first = { title: '', text: text.slice(0, starts[0]?.start ?? text.length) };
  return [
    first,
    ...starts.map(({ title, start }, index) => ({
      title: `## ${title}`,
      text: text.slice(start, starts[index + 1]?.start ?? text.length),
    })),
  ];
}

/** @returns undefined for what is no Markdown, or has not the same sections on every side. */
function bySection(path: string, base: string, mine: string, theirs: string): TextMerge | undefined {
  if (!/\.md$/i.test(path)) return undefined;
  const [before = [], here = [], there = []] = [base, mine, theirs].map(chunksOf);
  const titles = before.map(({ title }) => title);
  const isAlike = [here, there].every((side) =>
    jsonEquals(
      side.map(({ title }) => title),
      titles,
    ),
  );
  if (!isAlike || titles.length < 2 || new Set(titles).size < titles.length) return undefined;
  const merged = titles.map((title, index) => {
    const [was, is, theirText] = [before, here, there].map((side) => side[index]?.text ?? '');
    const joined = mergeTexts(was ?? '', is ?? '', theirText ?? '');
    return joined.isClean
      ? { text: joined.text, base: theirText ?? '', conflicts: [] }
      : { text: is ?? '', base: was ?? '', conflicts: [conflictOf(path, title, was, is, theirText)] };
  });
  return {
    text: merged.map(({ text }) => text).join(''),
    base: merged.map((chunk) => chunk.base).join(''),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

/**
 * A conflict as the person decided it: the draft holds `value` there, and the folder's side counts as seen.
 * @param value undefined where nothing shall be there
 */
export function settleFolder(
  { base, mine, theirs }: { readonly base: Parts; readonly mine: Parts; readonly theirs: Parts },
  { part, field }: Pick<FolderConflict, 'part' | 'field'>,
  value: Json | undefined,
): { readonly edits: readonly Edit[]; readonly base: Parts } {
  const there = at(theirs, part);
  if (field === '') {
    const edit = editBetween(part, at(mine, part), partOf(value));
    const { [part]: _agreed, ...others } = base;
    return {
      edits: edit === undefined ? [] : [edit],
      base: there === undefined ? others : { ...others, [part]: there },
    };
  }
  const edit = editBetween(part, at(mine, part), placed(part, at(mine, part), field, value));
  const seen = valueIn(part, there, field);
  const next = placed(part, at(base, part), field, seen);
  return {
    edits: edit === undefined ? [] : [edit],
    base: next === undefined ? base : { ...base, [part]: next },
  };
}

/** A file as a conflict shows it: its text, or what is known of its bytes. */
export function partOf(value: Json | undefined): Part | undefined {
  if (typeof value === 'string') return { type: 'text', text: value };
  const blob = blobRefSchema.safeParse(value);
  return blob.success ? { type: 'blob', blob: blob.data } : undefined;
}

function valueIn(path: string, part: Part | undefined, field: string): Json | undefined {
  if (part?.type !== 'text') return undefined;
  if (!isJson(path)) return chunksOf(part.text).find(({ title }) => title === field)?.text;
  const steps = parsePath(field) ?? [];
  let value: Json | undefined = readJson(part.text).value;
  for (const step of steps) {
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, Json>)[step]
        : undefined;
  }
  return value;
}

function placed(
  path: string,
  part: Part | undefined,
  field: string,
  value: Json | undefined,
): Part | undefined {
  if (part?.type !== 'text') return part;
  if (isJson(path)) {
    return { type: 'text', text: withFields(path, part.text, [{ path: parsePath(field) ?? [], value }]) };
  }
  const text = chunksOf(part.text)
    .map((chunk) => (chunk.title === field ? (typeof value === 'string' ? value : '') : chunk.text))
    .join('');
  return { type: 'text', text };
}
