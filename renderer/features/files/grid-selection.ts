/** Where the cursor of a grid goes, and what is chosen with it. */
import type { Cell } from '../../../shared/domain/table.ts';

export interface GridSelection {
  readonly cursor: Cell;
  /** The other corner of what is chosen; the cursor itself where that is one cell. */
  readonly anchor: Cell;
}

export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const areaOf = ({ cursor, anchor }: GridSelection): Area => ({
  top: Math.min(cursor.row, anchor.row),
  bottom: Math.max(cursor.row, anchor.row),
  left: Math.min(cursor.column, anchor.column),
  right: Math.max(cursor.column, anchor.column),
});

export const at = (cell: Cell): GridSelection => ({ cursor: cell, anchor: cell });

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows on the screen. */
  readonly page: number;
}

export interface GridKey {
  readonly key: string;
  readonly isShift: boolean;
  readonly isMod: boolean;
}

/** @returns undefined for a key that does not move; a Tab at the end of the grid leaves it. */
export function moved(selection: GridSelection, key: GridKey, size: GridSize): GridSelection | undefined {
  if (size.rows === 0) return undefined;
  const to = target(selection.cursor, key, size);
  if (to === undefined) return undefined;
  const cursor = {
    row: Math.min(Math.max(0, to.row), size.rows - 1),
    column: Math.min(Math.max(0, to.column), size.columns - 1),
  };
  return key.isShift && key.key !== 'Tab' ? { ...selection, cursor } : at(cursor);
}

function target({ row, column }: Cell, { key, isShift, isMod }: GridKey, size: GridSize): Cell | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  switch (key) {
    case 'ArrowUp':
      return { row: isMod ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: isMod ? lastRow : row + 1, column };
    case 'ArrowLeft':
      return { row, column: isMod ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: isMod ? lastColumn : column + 1 };
    case 'Home':
      return isMod ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return isMod ? { row: lastRow, column: lastColumn } : { row, column: lastColumn };
    case 'PageUp':
      return { row: row - size.page, column };
    case 'PageDown':
      return { row: row + size.page, column };
    case 'Tab':
      return tabbed({ row, column }, isShift ? -1 : 1, size);
    default:
      return undefined;
  }
}

function tabbed({ row, column }: Cell, by: 1 | -1, { rows, columns }: GridSize): Cell | undefined {
  const next = row * columns + column + by;
  if (next < 0 || next >= rows * columns) return undefined;
  return { row: Math.floor(next / columns), column: next % columns };
}
