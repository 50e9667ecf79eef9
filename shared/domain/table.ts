/** A file that is a table, as a person edits it: cells are texts, a change is the edit of its own lines. */
import { applyEdits, type Edit } from './edits.ts';
import type { Parts } from './parts.ts';
import type { SaidOf } from './view.ts';

export interface TableColumn {
  /** As the file calls it. */
  readonly id: string;
  /** What to offer; anything else is taken too, and judged by the rules. */
  readonly choices?: readonly string[];
  /** Of the column on the screen, in pixels. */
  readonly width: number;
}

export interface Cell {
  /** Both from zero; the header is no row. */
  readonly row: number;
  readonly column: number;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rowCount: number;
  /** Empty where the row has no such cell. */
  readonly valueAt: (row: number, column: number) => string;
  /** The same, for as long as nothing in the row's cells changes, where whoever reads it can tell. */
  readonly contentOf: (row: number) => unknown;
  /** One-based line of the file on which the row begins. */
  readonly lineOf: (row: number) => number;
}

/** Why a file cannot be edited as a table; its text still can. */
export type TableRefusal =
  | { readonly why: 'absent' }
  | { readonly why: 'columns' | 'rows'; readonly count: number; readonly most: number }
  | { readonly why: 'unread'; readonly line: number; readonly column: number };

export type TableChange =
  | { readonly op: 'set'; readonly cells: readonly (Cell & { readonly value: string })[] }
  /** Before the row that stands at `at`; after the last one where none does. */
  | { readonly op: 'insert'; readonly at: number; readonly rows: readonly (readonly string[])[] }
  | { readonly op: 'remove'; readonly rows: ReadonlySet<number> }
  | { readonly op: 'sort'; readonly column: number; readonly isDescending: boolean };

export interface TableView {
  readonly id: string;
  readonly pathOf: (parts: Parts) => string;
  readonly read: (parts: Parts) => Table | { readonly refusal: TableRefusal };
  /** Empty when nothing would change. */
  readonly edits: (parts: Parts, change: TableChange) => readonly Edit[];
  /** The file with nothing but its header, and what has to name it. */
  readonly make: (parts: Parts) => readonly Edit[];
  /** A new row as it begins, in the order of the columns. */
  readonly blank: (parts: Parts) => readonly string[];
  readonly placeOf: (parts: Parts, where: SaidOf) => Cell | undefined;
}

/** Changes one after the other, each made for what those before it left. */
export function tableEdits(view: TableView, parts: Parts, changes: readonly TableChange[]): readonly Edit[] {
  const edits: Edit[] = [];
  let now = parts;
  for (const change of changes) {
    const made = view.edits(now, change);
    now = applyEdits(now, made);
    edits.push(...made);
  }
  return edits;
}

/** Rows in the order of one column; rows that are alike keep theirs. */
export function sortedRows(table: Table, column: number, isDescending: boolean): readonly number[] {
  const keyed = Array.from({ length: table.rowCount }, (_, row) => ({
    row,
    key: table.valueAt(row, column),
  }));
  const sign = isDescending ? -1 : 1;
  return keyed
    .toSorted((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : a.row - b.row))
    .map(({ row }) => row);
}
