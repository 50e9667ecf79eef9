/**
 * A CSV file seen as its cells (RFC 4180, any line ending). What is not edited stays as it is, quoting included.
 */
import type { Edit } from '../edits.ts';
import { lineEndingOf, reorderRanges, spliceWithin } from './lines.ts';

export interface CsvCell {
  readonly value: string;
  /** Offsets of the cell as it is written, quotes included. */
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

export function readCsv(text: string): CsvText {
  const rows: CsvRow[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    if (rows.length >= MOST_ROWS) return { rows, isCut: true };
    const start = at;
    const firstLine = line;
    const cells: CsvCell[] = [];
    let width = 0;
    for (;;) {
      const { cell, next, breaks } = readCell(text, at);
      line += breaks;
      if (width < MOST_CELLS) cells.push(cell);
      width += 1;
      at = next;
      if (text[at] !== ',') break;
      at += 1;
    }
    const isEmpty = width === 1 && cells[0]?.start === cells[0]?.end;
    if (!isEmpty) rows.push({ line: firstLine, start, end: at, cells, width });
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else if (at < text.length) at += 1;
    line += 1;
  }
  return { rows, isCut: false };
}

/** The cell at `start`: `next` is at its comma, its line's end or the end of the text. */
function readCell(text: string, start: number): { cell: CsvCell; next: number; breaks: number } {
  let at = start;
  let breaks = 0;
  if (text[start] !== '"') {
    while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at += 1;
    return { cell: { value: text.slice(start, at), start, end: at }, next: at, breaks };
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
  return { cell: { value, start, end }, next: end, breaks };
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
  const written = spelled(value, text[cell.start] === '"');
  return spliceWithin(part, text, cell.start, cell.end, written);
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
    if (value === undefined || value === cell.value) return text.slice(cell.start, cell.end);
    return spelled(value, text[cell.start] === '"');
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
