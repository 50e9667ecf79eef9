// biome-ignore-all lint/a11y/useSemanticElements: a grid of divs, so that only what is seen is in the page
/**
 * A file's cells. Arrows, Tab, Home, End and the page keys move; Shift extends; Enter, F2 or typing edits, Escape
 * leaves a cell as it was; Delete empties; Ctrl+C, X and V exchange rows with a spreadsheet. Only the rows that are on
 * the screen are in the page.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  memo,
  type PointerEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { Cell, Table, TableColumn } from '../../../shared/domain/table.ts';
import type { PlacedFinding } from '../editor/findings-state.ts';
import { CellField } from './cell-field.tsx';
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
    if (cursor.row < table.rowCount) virtualizer.scrollToIndex(cursor.row, { align: 'auto' });
    showColumn(grid.current, table.columns, cursor.column);
  }, [cursor.row, cursor.column, table.rowCount, table.columns, virtualizer]);
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
  const whole = () => begin(table.valueAt(cursor.row, cursor.column));
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
      else whole();
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
  const onPress = (cell: Cell, event: PointerEvent) => {
    if (event.button !== 0) return;
    onSelection(event.shiftKey ? { ...selection, cursor: cell } : at(cell));
  };
  const onDrag = (cell: Cell) => onSelection({ ...selection, cursor: cell });

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
              onPress={onPress}
              onDrag={onDrag}
              onOpen={whole}
              onTyped={setTyped}
              onLeave={leave}
              onMove={move}
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
  readonly onPress: (cell: Cell, event: PointerEvent) => void;
  readonly onDrag: (cell: Cell) => void;
  readonly onOpen: () => void;
  readonly onTyped: (value: string) => void;
  readonly onLeave: (value: string | undefined) => void;
  readonly onMove: (key: string, modifiers?: { readonly isShift?: boolean }) => boolean;
}

const GridRow = memo(
  function GridRow(props: RowProps) {
    const { id, row, top, template, table, marks, cursorColumn, left, right, typed } = props;
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
              onPointerDown={(event) => props.onPress({ row, column: index }, event)}
              onPointerEnter={(event) => {
                if (event.buttons === 1) props.onDrag({ row, column: index });
              }}
              onDoubleClick={props.onOpen}
            >
              {isCursor && typed !== undefined ? (
                <CellField
                  column={column}
                  value={typed}
                  before={value}
                  onTyped={props.onTyped}
                  onLeave={props.onLeave}
                  onMove={props.onMove}
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
  // What is called back is made anew with every key; a row only needs it while it holds the cursor.
  (a, b) =>
    a.table === b.table &&
    a.marks === b.marks &&
    a.top === b.top &&
    a.template === b.template &&
    a.cursorColumn === b.cursorColumn &&
    a.left === b.left &&
    a.right === b.right &&
    a.typed === b.typed &&
    a.cursorColumn < 0 &&
    a.onPress === b.onPress,
);
