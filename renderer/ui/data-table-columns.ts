/** The columns of a table and their widths, which the window remembers. */
import { type ReactNode, useCallback, useState } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** Pixels to begin with. */
  readonly width: number;
  readonly minWidth?: number;
  /** Takes what the others leave; one column should. */
  readonly isFlexible?: boolean;
  readonly align?: 'start' | 'end';
  /** The header can be clicked; the table's `onSort` gets the column's id. */
  readonly isSortable?: boolean;
  readonly render: (row: Row) => ReactNode;
}

export const MIN_WIDTH = 56;
type Widths = Readonly<Record<string, number>>;

function read(key: string): Widths {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    );
  } catch {
    return {}; // unreadable memory is no memory
  }
}

export interface ColumnWidths {
  readonly template: string;
  readonly widthOf: (id: string) => number;
  readonly setWidth: (id: string, width: number) => void;
}

/** @param rememberAs names the table among the window's tables. */
export function useColumnWidths<Row>(rememberAs: string, columns: readonly Column<Row>[]): ColumnWidths {
  const key = `vitrine.columns.${rememberAs}`;
  const [widths, setWidths] = useState(() => read(key));
  const widthOf = (id: string): number => {
    const column = columns.find((candidate) => candidate.id === id);
    const least = column?.minWidth ?? MIN_WIDTH;
    return Math.max(least, widths[id] ?? column?.width ?? least);
  };
  const setWidth = useCallback(
    (id: string, width: number) =>
      setWidths((before) => {
        const next = { ...before, [id]: Math.round(width) };
        localStorage.setItem(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  const template = columns
    .map((column) =>
      column.isFlexible === true
        ? `minmax(${column.minWidth ?? MIN_WIDTH}px, 1fr)`
        : `${widthOf(column.id)}px`,
    )
    .join(' ');
  return { template, widthOf, setWidth };
}
