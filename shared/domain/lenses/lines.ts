/** Lines of a text as people and marketplaces count them: from one, ended by LF, CRLF or CR. */
import { type Edit, spliceBetween } from '../edits.ts';

export interface Position {
  readonly line: number;
  /** UTF-16 units, from one. */
  readonly column: number;
}

/** @returns a function from an offset to its place; each call costs a binary search. */
export function linesOf(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The line ending that a text uses first; LF for a text of one line. */
export function lineEndingOf(text: string): '\n' | '\r\n' | '\r' {
  const at = text.search(/[\r\n]/);
  if (at < 0 || text[at] === '\n') return '\n';
  return text[at + 1] === '\n' ? '\r\n' : '\r';
}

/** The smallest splice that puts `insert` in the place of `from` to `to`; the rest of the text is not looked at. */
export function spliceWithin(
  part: string,
  text: string,
  from: number,
  to: number,
  insert: string,
): Edit | undefined {
  const edit = spliceBetween(part, [], text.slice(from, to), insert);
  return edit?.op === 'splice' ? { ...edit, at: edit.at + from } : edit;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The ranges of a text in another order, each as it is written; what stands between them keeps its place. */
export function reorderRanges(
  part: string,
  text: string,
  before: readonly Range[],
  after: readonly Range[],
): Edit | undefined {
  let ordered = '';
  let at = 0;
  for (const [index, range] of before.entries()) {
    const other = after[index] ?? range;
    ordered += text.slice(at, range.start) + text.slice(other.start, other.end);
    at = range.end;
  }
  return spliceBetween(part, [], text, ordered + text.slice(at));
}

/** A copy of a list in which the item at `from` stands at `to`. */
export function movedItem<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  return item === undefined ? items : items.toSpliced(from, 1).toSpliced(to, 0, item);
}
