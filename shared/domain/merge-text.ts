/**
 * Three texts into one: by line, and where both sides changed the same lines, by word. Edits that touch are a
 * conflict and never guessed at.
 */
import { diffArrays } from 'diff';

export type TextMerge =
  | { readonly isClean: true; readonly text: string }
  /** `text` holds mine wherever the two sides could not be joined. */
  | { readonly isClean: false; readonly text: string };

/** Base tokens `from` to `to` (exclusive) were replaced by `by`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: readonly string[];
}

export function mergeTexts(base: string, mine: string, theirs: string): TextMerge {
  if (mine === theirs || base === theirs) return { isClean: true, text: mine };
  if (base === mine) return { isClean: true, text: theirs };
  return mergeTokens(linesOf(base), linesOf(mine), linesOf(theirs), (hunk) =>
    mergeTokens(wordsOf(hunk.base), wordsOf(hunk.mine), wordsOf(hunk.theirs), ({ mine: kept }) => ({
      isClean: false,
      text: kept,
    })),
  );
}

interface Hunk {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Lines keep their ends, so that joining them gives the text back to the byte. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+|\p{N}+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

function changesBetween(before: readonly string[], after: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  let at = 0;
  let open: { from: number; to: number; by: string[] } | undefined;
  for (const part of diffArrays([...before], [...after])) {
    if (!part.added && !part.removed) {
      if (open !== undefined) changes.push(open);
      open = undefined;
      at += part.value.length;
      continue;
    }
    open ??= { from: at, to: at, by: [] };
    if (part.removed) {
      at += part.value.length;
      open.to = at;
    } else open.by.push(...part.value);
  }
  if (open !== undefined) changes.push(open);
  return changes;
}

/** Two changes meet when they share a token or stand at the same place: then nobody can say which comes first. */
const meet = (a: Change, b: Change): boolean => a.from <= b.to && b.from <= a.to;

function mergeTokens(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  settle: (hunk: Hunk) => TextMerge,
): TextMerge {
  const ours = changesBetween(base, mine);
  const others = changesBetween(base, theirs);
  let text = '';
  let isClean = true;
  let at = 0;
  let i = 0;
  let j = 0;
  while (i < ours.length || j < others.length) {
    const group = nextGroup(ours, others, i, j);
    text += base.slice(at, group.from).join('');
    const held: Hunk = {
      base: base.slice(group.from, group.to).join(''),
      mine: applied(base, group.mine, group),
      theirs: applied(base, group.theirs, group),
    };
    if (group.theirs.length === 0 || held.mine === held.theirs) text += held.mine;
    else if (group.mine.length === 0) text += held.theirs;
    else {
      const settled = settle(held);
      text += settled.text;
      isClean &&= settled.isClean;
    }
    at = group.to;
    i += group.mine.length;
    j += group.theirs.length;
  }
  return { isClean, text: text + base.slice(at).join('') };
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly mine: readonly Change[];
  readonly theirs: readonly Change[];
}

/** The next change, with every change of either side that it meets, directly or through another. */
function nextGroup(ours: readonly Change[], others: readonly Change[], i: number, j: number): Group {
  const first = ours[i];
  const other = others[j];
  const start = first === undefined || (other !== undefined && other.from < first.from) ? other : first;
  if (start === undefined) throw new RangeError('there is no next change');
  let { from, to } = start;
  const mine: Change[] = [];
  const theirs: Change[] = [];
  for (;;) {
    const nextMine = ours[i + mine.length];
    const nextTheirs = others[j + theirs.length];
    const span = { from, to, by: [] };
    if (nextMine !== undefined && (meet(nextMine, span) || nextMine === start)) mine.push(nextMine);
    else if (nextTheirs !== undefined && (meet(nextTheirs, span) || nextTheirs === start))
      theirs.push(nextTheirs);
    else return { from, to, mine, theirs };
    const taken = [...mine, ...theirs];
    from = Math.min(...taken.map((change) => change.from));
    to = Math.max(...taken.map((change) => change.to));
  }
}

function applied(base: readonly string[], changes: readonly Change[], { from, to }: Group): string {
  let text = '';
  let at = from;
  for (const change of changes) {
    text += base.slice(at, change.from).join('') + change.by.join('');
    at = change.to;
  }
  return text + base.slice(at, to).join('');
}
