// biome-ignore-all lint/a11y/useSemanticElements: a grid of divs, so that only what is seen is in the page
/** One row of a file's cells: drawn again only when something of it changes. */
import { memo, type PointerEvent } from 'react';
import type { Cell, Table } from '../../../shared/domain/table.ts';
import type { PlacedFinding } from '../editor/findings-state.ts';
import { CellField } from './cell-field.tsx';
import styles from './table-grid.module.css';

/** Of ten thousand rows, what is done to one leaves the others as they are. */
const isSameRow = (a: Table, b: Table, row: number): boolean =>
  a === b ||
  (a.columns === b.columns && a.contentOf(row) === b.contentOf(row) && a.lineOf(row) === b.lineOf(row));

interface RowProps {
  readonly id: string;
  readonly row: number;
  readonly top: number;
  readonly template: string;
  readonly table: Table;
  readonly marks: ReadonlyMap<number, readonly PlacedFinding[]> | undefined;
  readonly cursorColumn: number;
  readonly left: number;
  readonly right: number;
  readonly typed: string | undefined;
  readonly acts: CellActs;
}

export interface CellActs {
  readonly press: (cell: Cell, event: PointerEvent) => void;
  readonly drag: (cell: Cell) => void;
  readonly open: () => void;
  readonly type: (value: string) => void;
  readonly leave: (value: string | undefined) => void;
  readonly move: (key: string, modifiers?: { readonly isShift?: boolean }) => boolean;
}

export const GridRow = memo(
  function GridRow({
    id,
    row,
    top,
    template,
    table,
    marks,
    cursorColumn,
    left,
    right,
    typed,
    acts,
  }: RowProps) {
    return (
      <div
        className={styles['row']}
        role="row"
        tabIndex={-1}
        aria-rowindex={row + 2}
        style={{ transform: `translateY(${top}px)`, gridTemplateColumns: template }}
      >
        <span className={styles['line']} role="rowheader" tabIndex={-1} aria-colindex={1}>
          {table.lineOf(row)}
        </span>
        {table.columns.map((column, index) => {
          const value = table.valueAt(row, index);
          const isCursor = index === cursorColumn;
          const worst = marks?.get(index)?.[0]?.finding.severity;
          return (
            <div
              key={column.id}
              id={`${id}-${row}-${index}`}
              role="gridcell"
              tabIndex={-1}
              aria-colindex={index + 2}
              aria-selected={index >= left && index <= right}
              aria-invalid={worst === 'error' ? true : undefined}
              className={styles['cell']}
              data-cursor={isCursor ? '' : undefined}
              data-worst={worst}
              title={value}
              onPointerDown={(event) => acts.press({ row, column: index }, event)}
              onPointerEnter={(event) => {
                if (event.buttons === 1) acts.drag({ row, column: index });
              }}
              onDoubleClick={acts.open}
            >
              {isCursor && typed !== undefined ? (
                <CellField
                  column={column}
                  value={typed}
                  before={value}
                  onTyped={acts.type}
                  onLeave={acts.leave}
                  onMove={acts.move}
                />
              ) : (
                value
              )}
            </div>
          );
        })}
      </div>
    );
  },
  (a, b) =>
    a.row === b.row &&
    isSameRow(a.table, b.table, a.row) &&
    a.marks === b.marks &&
    a.top === b.top &&
    a.template === b.template &&
    a.cursorColumn === b.cursorColumn &&
    a.left === b.left &&
    a.right === b.right &&
    a.typed === b.typed,
);
