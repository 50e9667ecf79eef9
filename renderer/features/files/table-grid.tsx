// biome-ignore-all lint/a11y/useSemanticElements: a grid of divs, so that only what is seen is in the page
/**
 * A file's cells. Arrows, Tab, Home, End and the page keys move; Shift extends; Enter, F2 or typing edits, Escape
 * leaves a cell as it was; Delete empties; Ctrl+C, X and V exchange rows with a spreadsheet. Only the rows that are on
 * the screen are in the page.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Cell, Table, TableColumn } from '../../../shared/domain/table.ts';
import type { PlacedFinding } from '../editor/findings-state.ts';
import { type CellActs, GridRow } from './grid-row.tsx';
import { areaOf, at, type GridSelection, moved } from './grid-selection.ts';
import styles from './table-grid.module.css';
import { tsvOf } from './tsv.ts';

export const ROW_HEIGHT = 28;
const LINE_WIDTH = 52;

export type Marks = ReadonlyMap<number, ReadonlyMap<number, readonly PlacedFinding[]>>;

export interface TableGridProps {
  readonly label: string;
  readonly table: Table;
  readonly marks: Marks;
  readonly isReadOnly: boolean;
  readonly selection: GridSelection;
  readonly onSelection: (selection: GridSelection) => void;
  readonly onSet: (cells: readonly (Cell & { readonly value: string })[]) => void;
  readonly onPaste: (text: string) => void;
  readonly onAddRow: () => void;
  readonly onRemoveRows: () => void;
}

export function TableGrid(props: TableGridProps) {
  const { label, table, marks, isReadOnly, selection, onSelection, onSet } = props;
  const grid = useRef<HTMLDivElement>(null);
  const gridId = useId();
  const { cursor } = selection;
  const area = areaOf(selection);
  /** What is typed into the cell under the cursor; undefined while it is only looked at. */
  const [typed, setTyped] = useState<string>();
  const isEditing = typed !== undefined;
  const virtualizer = useVirtualizer({
    count: table.rowCount,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    paddingStart: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const template = [LINE_WIDTH, ...table.columns.map(({ width }) => width)]
    .map((width) => `${width}px`)
    .join(' ');
  const width = LINE_WIDTH + table.columns.reduce((sum, column) => sum + column.width, 0);

  useEffect(() => {
    if (cursor.row >= table.rowCount) return;
    // What is in view is left there, without asking the page how it is laid out.
    const { scrollOffset, scrollRect } = virtualizer;
    const top = cursor.row * ROW_HEIGHT - (scrollOffset ?? 0);
    if (scrollRect === null || top < 0 || top + 2 * ROW_HEIGHT > scrollRect.height)
      virtualizer.scrollToIndex(cursor.row, { align: 'auto' });
  }, [cursor.row, table.rowCount, virtualizer]);
  useEffect(() => showColumn(grid.current, table.columns, cursor.column), [cursor.column, table.columns]);
  useEffect(() => grid.current?.focus({ preventScroll: true }), []);

  const size = () => ({
    rows: table.rowCount,
    columns: table.columns.length,
    page: Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2),
  });
  const move = (key: string, { isShift = false, isMod = false } = {}): boolean => {
    const next = moved(selection, { key, isShift, isMod }, size());
    if (next !== undefined) onSelection(next);
    return next !== undefined;
  };
  const leave = (value: string | undefined) => {
    setTyped(undefined);
    if (value !== undefined) onSet([{ ...cursor, value }]);
    grid.current?.focus({ preventScroll: true });
  };
  const begin = (text: string) => {
    if (!isReadOnly && cursor.row < table.rowCount) setTyped(text);
  };
  const empty = () => {
    if (!isReadOnly) onSet(cellsIn(area).map((cell) => ({ ...cell, value: '' })));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isEditing || event.nativeEvent.isComposing) return;
    const isMod = event.ctrlKey || event.metaKey;
    if (moved(selection, { key: event.key, isShift: event.shiftKey, isMod }, size()) !== undefined) {
      event.preventDefault();
      move(event.key, { isShift: event.shiftKey, isMod });
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      if (isMod) props.onAddRow();
      else acts.open();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      if (isMod) props.onRemoveRows();
      else empty();
    } else if (isMod && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      onSelection({
        anchor: { row: 0, column: 0 },
        cursor: { row: Math.max(0, table.rowCount - 1), column: table.columns.length - 1 },
      });
    } else if (event.key.length === 1 && !isMod && !event.altKey) {
      event.preventDefault();
      begin(event.key);
    }
  };
  const copy = (event: ClipboardEvent) => {
    if (isEditing) return;
    event.preventDefault();
    const rows = range(area.top, area.bottom).map((row) =>
      range(area.left, area.right).map((column) => table.valueAt(row, column)),
    );
    event.clipboardData.setData('text/plain', tsvOf(rows));
  };
  /** What a cell does; the same functions for ever, so that a row is drawn again only for what it shows. */
  const acts: CellActs = {
    press: (cell, event) => {
      if (event.button !== 0) return;
      onSelection(event.shiftKey ? { ...selection, cursor: cell } : at(cell));
    },
    drag: (cell) => onSelection({ ...selection, cursor: cell }),
    open: () => begin(table.valueAt(cursor.row, cursor.column)),
    type: setTyped,
    leave,
    move,
  };
  const newest = useRef(acts);
  newest.current = acts;
  const [lasting] = useState<CellActs>(() => ({
    press: (cell, event) => newest.current.press(cell, event),
    drag: (cell) => newest.current.drag(cell),
    open: () => newest.current.open(),
    type: (value) => newest.current.type(value),
    leave: (value) => newest.current.leave(value),
    move: (key, modifiers) => newest.current.move(key, modifiers),
  }));

  return (
    <div
      ref={grid}
      className={styles['grid']}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={table.rowCount + 1}
      aria-colcount={table.columns.length + 1}
      aria-multiselectable
      aria-readonly={isReadOnly}
      aria-activedescendant={`${gridId}-${cursor.row}-${cursor.column}`}
      onKeyDown={onKeyDown}
      // The grid keeps the focus: a cell that scrolls away would take it along.
      onMouseDown={(event) => {
        const { target, currentTarget } = event;
        if (target === currentTarget) return;
        if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
        event.preventDefault();
        currentTarget.focus({ preventScroll: true });
      }}
      onCopy={copy}
      onCut={(event) => {
        if (isEditing) return;
        copy(event);
        empty();
      }}
      onPaste={(event) => {
        if (isEditing || isReadOnly) return;
        event.preventDefault();
        props.onPaste(event.clipboardData.getData('text/plain'));
      }}
    >
      <div
        className={styles['body']}
        role="presentation"
        style={{ height: virtualizer.getTotalSize(), width }}
      >
        <div
          className={styles['head']}
          role="row"
          tabIndex={-1}
          aria-rowindex={1}
          style={{ gridTemplateColumns: template }}
        >
          <span
            role="columnheader"
            tabIndex={-1}
            aria-colindex={1}
            className={styles['line']}
            aria-label="#"
          />
          {table.columns.map(({ id }, column) => (
            <span key={id} role="columnheader" tabIndex={-1} aria-colindex={column + 2}>
              {id}
            </span>
          ))}
        </div>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const isChosen = index >= area.top && index <= area.bottom;
          return (
            <GridRow
              key={index}
              id={gridId}
              row={index}
              top={start}
              template={template}
              table={table}
              marks={marks.get(index)}
              cursorColumn={index === cursor.row ? cursor.column : -1}
              left={isChosen ? area.left : -1}
              right={isChosen ? area.right : -2}
              typed={index === cursor.row ? typed : undefined}
              acts={lasting}
            />
          );
        })}
      </div>
    </div>
  );
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

const cellsIn = ({ top, bottom, left, right }: ReturnType<typeof areaOf>): readonly Cell[] =>
  range(top, bottom).flatMap((row) => range(left, right).map((column) => ({ row, column })));

/** Sideways by hand: the rows are placed by the virtualizer, the columns are not. */
function showColumn(grid: HTMLElement | null, columns: readonly TableColumn[], column: number): void {
  if (grid === null) return;
  const before = columns.slice(0, column).reduce((sum, { width }) => sum + width, 0);
  const width = columns[column]?.width ?? 0;
  const room = grid.clientWidth - LINE_WIDTH;
  if (before < grid.scrollLeft) grid.scrollLeft = before;
  else if (before + width > grid.scrollLeft + room) grid.scrollLeft = Math.min(before, before + width - room);
}
