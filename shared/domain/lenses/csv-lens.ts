/**
 * A CSV file seen as its cells (RFC 4180, any line ending). What is not edited stays as it is, quoting included.
 */
import type { Edit } from '../edits.ts';
import { lineEndingOf, reorderRanges, spliceWithin } from './lines.ts';

export interface CsvCell {
  readonly value: string;
  /** Offsets of the cell as it is written, quotes included, from its row's start: a row that moves keeps its cells. */
  readonly start: number;
  readonly end: number;
}

export interface CsvRow {
  /** One-based line on which the row begins. */
  readonly line: number;
  readonly start: number;
  /** Without its line ending. */
  readonly end: number;
  /** At most {@link MOST_CELLS} of them. */
  readonly cells: readonly CsvCell[];
  /** How many there are. */
  readonly width: number;
}

export interface CsvText {
  /** Empty lines are no rows. At most {@link MOST_ROWS} of them. */
  readonly rows: readonly CsvRow[];
  /** Whether there are more rows than were read. */
  readonly isCut: boolean;
}

/** A table that people edit stays far below; a file made to exhaust the memory does not. */
export const MOST_CELLS = 64;
export const MOST_ROWS = 20_000;

/** A text that was read before, and what was read. */
export interface CsvBefore {
  readonly text: string;
  readonly csv: CsvText;
}

/** @param before where the text was another one a moment ago: only the rows between what both have are read */
export function readCsv(text: string, before?: CsvBefore): CsvText {
  const again = before === undefined ? undefined : readAgain(text, before);
  if (again !== undefined) return again;
  const rows: CsvRow[] = [];
  for (let at = beginning(text); at.offset < text.length; ) {
    if (rows.length >= MOST_ROWS) return { rows, isCut: true };
    const { row, next } = readRow(text, at);
    if (row !== undefined) rows.push(row);
    at = next;
  }
  return { rows, isCut: false };
}

/** Where a row begins. */
interface Place {
  readonly offset: number;
  readonly line: number;
}

const beginning = (text: string): Place => ({ offset: text.startsWith('\uFEFF') ? 1 : 0, line: 1 });

/** An empty line is no row. */
function readRow(text: string, { offset: start, line: firstLine }: Place): { row?: CsvRow; next: Place } {
  const cells: CsvCell[] = [];
  let [at, line, width] = [start, firstLine, 0];
  for (;;) {
    const { cell, next, breaks } = readCell(text, start, at);
    line += breaks;
    if (width < MOST_CELLS) cells.push(cell);
    width += 1;
    at = next;
    if (text[at] !== ',') break;
    at += 1;
  }
  const isEmpty = width === 1 && cells[0]?.start === cells[0]?.end;
  const ending = text[at] === '\r' && text[at + 1] === '\n' ? 2 : at < text.length ? 1 : 0;
  const next = { offset: at + ending, line: line + 1 };
  return isEmpty ? { next } : { row: { line: firstLine, start, end: at, cells, width }, next };
}

/** @returns undefined where reading all of it is as good */
function readAgain(text: string, { text: old, csv: { rows, isCut } }: CsvBefore): CsvText | undefined {
  if (isCut || rows.length === 0) return undefined;
  const head = commonLength(old, text, (whole, length) => whole.slice(0, length));
  const room = Math.min(old.length, text.length) - head;
  const tail = Math.min(
    room,
    commonLength(old, text, (whole, length) => whole.slice(whole.length - length)),
  );
  // A row stays where the next one begins before anything differs: its ending is the same too.
  const kept = Math.max(0, firstFrom(rows, head) - 1);
  const first = rows[kept];
  const read = rows.slice(0, kept);
  let at: Place =
    kept === 0 || first === undefined ? beginning(text) : { offset: first.start, line: first.line };
  const moved = text.length - old.length;
  while (at.offset < text.length) {
    // From where a row began before, and everything after it is the same, nothing has to be read.
    const place = at.offset - moved;
    const same = place < old.length - tail ? -1 : firstFrom(rows, place);
    const other = rows[same];
    if (other?.start === place) {
      const lines = at.line - other.line;
      const isMoved = lines !== 0 || moved !== 0;
      for (const row of rows.slice(same)) read.push(isMoved ? movedRow(row, lines, moved) : row);
      break;
    }
    const { row, next } = readRow(text, at);
    if (row !== undefined) read.push(row);
    at = next;
  }
  return read.length > MOST_ROWS ? undefined : { rows: read, isCut: false };
}

const movedRow = ({ line, start, end, cells, width }: CsvRow, lines: number, by: number): CsvRow => ({
  line: line + lines,
  start: start + by,
  end: end + by,
  cells,
  width,
});

/** The first row that begins at `offset` or after it. */
function firstFrom(rows: readonly CsvRow[], offset: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By halves, since comparing parts of texts is far quicker than their characters one by one. */
function commonLength(a: string, b: string, part: (whole: string, length: number) => string): number {
  let [low, high] = [0, Math.min(a.length, b.length)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (part(a, middle) === part(b, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The cell at `start` of the row that begins at `row`: `next` is at its comma, its line's end or the end of the text. */
function readCell(text: string, row: number, start: number): { cell: CsvCell; next: number; breaks: number } {
  let at = start;
  let breaks = 0;
  if (text[start] !== '"') {
    while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at += 1;
    return { cell: { value: text.slice(start, at), start: start - row, end: at - row }, next: at, breaks };
  }
  at += 1;
  for (; at < text.length; at += 1) {
    const code = text[at];
    if (code === '"') {
      if (text[at + 1] !== '"') break;
      at += 1;
    } else if (code === '\n' || (code === '\r' && text[at + 1] !== '\n')) breaks += 1;
  }
  const closed = Math.min(at, text.length);
  let end = Math.min(at + 1, text.length);
  // What stands between the closing quote and the comma belongs to the cell, as Python's reader has it.
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  const value = text.slice(start + 1, closed).replaceAll('""', '"') + text.slice(closed + 1, end);
  return { cell: { value, start: start - row, end: end - row }, next: end, breaks };
}

/** A cell as it is written: quoted where it was, or where it has to be. */
function spelled(value: string, isQuoted: boolean): string {
  return isQuoted || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** @returns undefined when the cell already holds `value` or is not there. */
export function setCsvCell(
  part: string,
  text: string,
  row: CsvRow,
  column: number,
  value: string,
): Edit | undefined {
  const cell = row.cells[column];
  if (cell === undefined || cell.value === value) return undefined;
  const written = spelled(value, text[row.start + cell.start] === '"');
  return spliceWithin(part, text, row.start + cell.start, row.start + cell.end, written);
}

/** The rows in another order, each as it is written; empty lines keep their places. */
export function reorderCsvRows(
  part: string,
  text: string,
  before: readonly CsvRow[],
  after: readonly CsvRow[],
): Edit | undefined {
  return reorderRanges(part, text, before, after);
}

/** Cells of one row by their column. A cell that the row does not have is made, and those before it. */
export type RowCells = ReadonlyMap<number, string>;

/** Many cells as one edit, from the first row that changes to the last; `rows` are of `text`. */
export function setCsvCells(
  part: string,
  text: string,
  rows: readonly CsvRow[],
  changes: ReadonlyMap<number, RowCells>,
): Edit | undefined {
  const touched = [...changes.keys()].filter((index) => rows[index] !== undefined).toSorted((a, b) => a - b);
  const [first, last] = [rows[touched[0] ?? -1], rows[touched.at(-1) ?? -1]];
  if (first === undefined || last === undefined) return undefined;
  let written = '';
  let at = first.start;
  for (const index of touched) {
    const row = rows[index];
    const cells = changes.get(index);
    if (row === undefined || cells === undefined) continue;
    written += text.slice(at, row.start) + rowWith(text, row, cells);
    at = row.end;
  }
  return spliceWithin(part, text, first.start, last.end, written);
}

function rowWith(text: string, row: CsvRow, cells: RowCells): string {
  const width = Math.max(
    row.cells.length,
    ...[...cells].map(([column, value]) => (value === '' ? 0 : column + 1)),
  );
  return Array.from({ length: width }, (_, column) => {
    const cell = row.cells[column];
    const value = cells.get(column);
    if (cell === undefined) return spelled(value ?? '', false);
    if (value === undefined || value === cell.value)
      return text.slice(row.start + cell.start, row.start + cell.end);
    return spelled(value, text[row.start + cell.start] === '"');
  }).join(',');
}

/** Before the row `at` of `rows`, or after the last; `header` stands before them all. */
export function insertCsvRows(
  part: string,
  text: string,
  header: CsvRow,
  rows: readonly CsvRow[],
  at: number,
  inserted: readonly (readonly string[])[],
): Edit | undefined {
  if (inserted.length === 0) return undefined;
  const ending = lineEndingOf(text);
  const lines = inserted.map((cells) => cells.map((value) => spelled(value, false)).join(',')).join(ending);
  const next = rows[at];
  const where = next?.start ?? (rows.at(-1) ?? header).end;
  const insert = next === undefined ? `${ending}${lines}` : `${lines}${ending}`;
  return { op: 'splice', part, path: [], at: where, remove: '', insert };
}

/** The rows with their line endings; a file that ends without one still does. */
export function removeCsvRows(
  part: string,
  text: string,
  header: CsvRow,
  rows: readonly CsvRow[],
  removed: ReadonlySet<number>,
): Edit | undefined {
  const gone = [...removed].filter((index) => rows[index] !== undefined).toSorted((a, b) => a - b);
  const [first, last] = [gone[0], gone.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const afterOf = (index: number): number => rows[index + 1]?.start ?? text.length;
  const isToEnd = last === rows.length - 1;
  const before = rows[first - 1] ?? header;
  const ranges = rows
    .slice(first, last + 1)
    .map((_, offset) => first + offset)
    .filter((index) => !removed.has(index));
  if (!isToEnd) {
    const kept = ranges.map((index) => text.slice(rows[index]?.start, afterOf(index))).join('');
    return spliceWithin(part, text, rows[first]?.start ?? 0, afterOf(last), kept);
  }
  // From the end of what stays, so that what stood behind the last row now stands behind that.
  const ending = lineEndingOf(text);
  const kept = ranges.map((index) => ending + text.slice(rows[index]?.start, rows[index]?.end)).join('');
  return spliceWithin(part, text, before.end, rows[last]?.end ?? text.length, kept);
}
