/** A file as a table: the cells, what can be done to rows, and what the rules say of the cell under the cursor. */
import { Button } from '@mantine/core';
import { IconRowInsertBottom, IconRowRemove, IconSortAscending } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import {
  type Cell,
  sortedRows,
  type Table,
  type TableChange,
  type TableRefusal,
  type TableView,
  tableEdits,
} from '../../../shared/domain/table.ts';
import { wholeNumber } from '../../ui/format-number.ts';
import { useEditor } from '../editor/editor-scope.ts';
import { FindingLine } from '../editor/finding-line.tsx';
import type { PlacedFinding } from '../editor/findings-state.ts';
import styles from './files.module.css';
import { areaOf, at, type GridSelection } from './grid-selection.ts';
import { type Marks, TableGrid } from './table-grid.tsx';
import { cellsOf } from './tsv.ts';

interface Props {
  readonly view: TableView;
  readonly path: string;
  /** Where to begin, from a finding. */
  readonly start: Cell | undefined;
  readonly onText: () => void;
}

export function TableEditor({ view, path, start, onText }: Props) {
  const { session } = useEditor();
  const parts = useStore(session.state, (state) => state.parts);
  const table = view.read(parts);
  return 'refusal' in table ? (
    <Refused view={view} path={path} refusal={table.refusal} onText={onText} />
  ) : (
    <OpenTable view={view} path={path} table={table} start={start} />
  );
}

function Refused({
  view,
  path,
  refusal,
  onText,
}: {
  readonly view: TableView;
  readonly path: string;
  readonly refusal: TableRefusal;
  readonly onText: () => void;
}) {
  const { t, i18n } = useTranslation();
  const { session, isReadOnly } = useEditor();
  const values = {
    file: path,
    ...('count' in refusal
      ? { count: wholeNumber(refusal.count, i18n.language), most: wholeNumber(refusal.most, i18n.language) }
      : {}),
    ...('line' in refusal ? { line: refusal.line, column: refusal.column } : {}),
  };
  return (
    <div className={styles['refused']} role={refusal.why === 'absent' ? undefined : 'alert'}>
      <p>{t(`files|refused|${refusal.why}`, values)}</p>
      {refusal.why === 'absent' ? (
        <Button disabled={isReadOnly} onClick={() => session.change(view.make(session.parts), 'step')}>
          {t('files|make', { file: path })}
        </Button>
      ) : (
        <Button variant="default" onClick={onText}>
          {t('files|openText')}
        </Button>
      )}
    </div>
  );
}

function OpenTable({ view, path, table, start }: Omit<Props, 'onText'> & { readonly table: Table }) {
  const { t, i18n } = useTranslation();
  const { session, findings, isReadOnly } = useEditor();
  const [kept, setSelection] = useState<GridSelection>(() => at(start ?? { row: 0, column: 0 }));
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (start !== undefined) setSelection(at(start));
  }, [start]);
  const selection = useMemo(() => within(kept, table), [kept, table]);
  const marks = useMarks(view, path, findings);
  const { cursor } = selection;
  const area = areaOf(selection);
  const column = table.columns[cursor.column]?.id ?? '';

  const change = (...changes: readonly TableChange[]) =>
    session.change(tableEdits(view, session.parts, changes), 'step');
  const addRow = () => {
    const row = table.rowCount === 0 ? 0 : area.bottom + 1;
    change({ op: 'insert', at: row, rows: [view.blank(session.parts)] });
    setSelection(at({ row, column: 0 }));
  };
  const removeRows = () => {
    if (isReadOnly || table.rowCount === 0) return;
    const rows = new Set(Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index));
    change({ op: 'remove', rows });
    setSelection(
      at({ row: Math.max(0, Math.min(area.top, table.rowCount - rows.size - 1)), column: cursor.column }),
    );
    setSaid(t('files|table|removed', { count: rows.size }));
  };
  const sort = () => {
    const isSorted = sortedRows(table, cursor.column, false).every((row, index) => row === index);
    change({ op: 'sort', column: cursor.column, isDescending: isSorted });
    setSaid(t(isSorted ? 'files|table|sortedDown' : 'files|table|sorted', { column }));
  };
  const paste = (text: string) => {
    const { changes, rows, lost } = pasted(text, table, selection, view.blank(session.parts));
    change(...changes);
    setSaid(
      `${t('files|table|pasted', { count: rows })}${lost === 0 ? '' : ` ${t('files|table|lost', { count: lost })}`}`,
    );
  };

  return (
    <div className={styles['table']}>
      <div className={styles['tools']}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isReadOnly}
          leftSection={<IconRowInsertBottom size={14} stroke={1.75} aria-hidden />}
          onClick={addRow}
        >
          {t('files|table|add')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isReadOnly || table.rowCount === 0}
          leftSection={<IconRowRemove size={14} stroke={1.75} aria-hidden />}
          onClick={removeRows}
        >
          {t('files|table|remove', { count: area.bottom - area.top + 1 })}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isReadOnly || table.rowCount < 2}
          leftSection={<IconSortAscending size={14} stroke={1.75} aria-hidden />}
          onClick={sort}
        >
          {t('files|table|sort', { column })}
        </Button>
        <Find table={table} cursor={cursor} onFound={(cell) => setSelection(at(cell))} />
        <span className={`v-dim v-tabular ${styles['end']}`} role="status">
          {said === ''
            ? t('files|table|rows', {
                count: table.rowCount,
                shown: wholeNumber(table.rowCount, i18n.language),
              })
            : said}
        </span>
      </div>
      <TableGrid
        label={path}
        table={table}
        marks={marks}
        isReadOnly={isReadOnly}
        selection={selection}
        onSelection={(next) => {
          setSelection(next);
          setSaid('');
        }}
        onSet={(cells) => change({ op: 'set', cells })}
        onPaste={paste}
        onAddRow={() => {
          if (!isReadOnly) addRow();
        }}
        onRemoveRows={removeRows}
      />
      <div className={styles['strip']} aria-live="polite">
        <span className="v-mono v-dim">
          {table.rowCount === 0 ? t('files|table|empty') : `${path}:${table.lineOf(cursor.row)} ${column}`}
        </span>
        {(marks.get(cursor.row)?.get(cursor.column) ?? []).map((placed) => (
          <FindingLine key={placed.key} placed={placed} />
        ))}
      </div>
    </div>
  );
}

/** Rows may have gone meanwhile, by an undo or by somebody else. */
function within({ cursor, anchor }: GridSelection, table: Table): GridSelection {
  const clamped = ({ row, column }: Cell): Cell => ({
    row: Math.min(row, Math.max(0, table.rowCount - 1)),
    column: Math.min(column, Math.max(0, table.columns.length - 1)),
  });
  return { cursor: clamped(cursor), anchor: clamped(anchor) };
}

function useMarks(view: TableView, path: string, findings: ReturnType<typeof useEditor>['findings']): Marks {
  const { session } = useEditor();
  const all = useStore(findings, (state) => state.all);
  return useMemo(() => {
    const marks = new Map<number, Map<number, PlacedFinding[]>>();
    for (const placed of all) {
      if (placed.finding.part !== path || placed.finding.severity === 'checklist') continue;
      const place = view.placeOf(session.parts, placed.finding);
      if (place === undefined) continue;
      const row = marks.get(place.row) ?? new Map<number, PlacedFinding[]>();
      marks.set(place.row, row);
      row.set(place.column, [...(row.get(place.column) ?? []), placed]);
    }
    return marks;
  }, [all, view, path, session]);
}

/** What a paste does: one value fills what is chosen; rows beyond the last one are added, columns beyond are lost. */
function pasted(text: string, table: Table, selection: GridSelection, blank: readonly string[]) {
  const area = areaOf(selection);
  const given = cellsOf(text);
  const names = table.columns.map(({ id }) => id);
  // A table that is copied whole brings its header along.
  const rows = given[0]?.every((value, index) => value === names[area.left + index]) ? given.slice(1) : given;
  const [only] = rows;
  const single = rows.length === 1 && only?.length === 1 ? only[0] : undefined;
  const set: (Cell & { readonly value: string })[] = [];
  const added: string[][] = [];
  let lost = 0;
  if (single !== undefined && table.rowCount > 0) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1)
        set.push({ row, column, value: single });
    }
  } else {
    for (const [offset, values] of rows.entries()) {
      const row = area.top + offset;
      lost = Math.max(lost, area.left + values.length - names.length);
      const fitting = values.slice(0, names.length - area.left);
      if (row < table.rowCount) {
        set.push(...fitting.map((value, index) => ({ row, column: area.left + index, value })));
      } else {
        added.push(blank.map((value, column) => fitting[column - area.left] ?? value));
      }
    }
  }
  const changes: readonly TableChange[] = [
    ...(set.length === 0 ? [] : [{ op: 'set', cells: set } as const]),
    ...(added.length === 0 ? [] : [{ op: 'insert', at: table.rowCount, rows: added } as const]),
  ];
  return { changes, rows: rows.length, lost };
}

function Find({
  table,
  cursor,
  onFound,
}: {
  readonly table: Table;
  readonly cursor: Cell;
  readonly onFound: (cell: Cell) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const find = () => {
    const wanted = text.toLowerCase();
    const count = table.rowCount * table.columns.length;
    const from = cursor.row * table.columns.length + cursor.column + 1;
    for (let step = 0; step < count; step += 1) {
      const index = (from + step) % count;
      const cell = { row: Math.floor(index / table.columns.length), column: index % table.columns.length };
      if (!table.valueAt(cell.row, cell.column).toLowerCase().includes(wanted)) continue;
      setIsMissing(false);
      return onFound(cell);
    }
    setIsMissing(true);
  };
  return (
    <input
      ref={field}
      type="search"
      className={styles['find']}
      aria-label={t('files|table|find')}
      placeholder={t('files|table|find')}
      aria-invalid={isMissing}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        setIsMissing(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || text === '') return;
        event.preventDefault();
        find();
      }}
    />
  );
}
