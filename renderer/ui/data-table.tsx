/**
 * A dense table for any number of rows: 28 px each, only those on the screen are in the page.
 *
 *     <DataTable label="Listings" rememberAs="listings" columns={columns} count={total} rowAt={(index) => …}
 *       idOf={(row) => row.id} textOf={(row) => row.name} cursor={cursor} onCursor={setCursor}
 *       selection={selection} onSelection={setSelection} onOpen={open} sort={{ id: 'name', isDescending: false }}
 *       onSort={setSort} onVisible={(first, last) => …} onRemove={…} menuOf={…} />
 *
 * Keys: arrows, Home/End, PgUp/PgDn, Shift to extend, Space to select, Ctrl+A, Enter opens, Del removes, typing
 * jumps to a name. `rowAt` gives undefined for a row that is not loaded yet; `onVisible` says which are wanted.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './data-table.css';
import { useColumnWidths } from './data-table-columns.ts';
import { TableHeader } from './data-table-header.tsx';
import type { DataTableProps } from './data-table-props.ts';
import { TableRow } from './data-table-row.tsx';
import { useTableActions } from './use-table-actions.ts';

export type { Column } from './data-table-columns.ts';
export type { DataTableHandle } from './data-table-props.ts';

export const ROW_HEIGHT = 28;

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, count, rowAt, idOf, cursor, selection, sort, onSort, onVisible } = props;
  const { t } = useTranslation();
  const grid = useRef<HTMLDivElement>(null);
  const widths = useColumnWidths(props.rememberAs, columns);
  const tableId = useId();
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    // The header is inside what scrolls, and stays on top of it.
    scrollPaddingStart: ROW_HEIGHT,
    paddingStart: ROW_HEIGHT,
  });
  const shown = virtualizer.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? -1;
  const pageOf = () => Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
  const actions = useTableActions(props, pageOf);

  useImperativeHandle(
    props.handle,
    () => ({ focus: () => grid.current?.focus({ preventScroll: true }) }),
    [],
  );
  useEffect(() => {
    if (last >= 0) onVisible?.(first, last);
  }, [first, last, onVisible]);
  useEffect(() => {
    if (cursor >= 0 && cursor < count) virtualizer.scrollToIndex(cursor, { align: 'auto' });
  }, [cursor, count, virtualizer]);
  useEffect(() => {
    if (props.hasAutoFocus === true) grid.current?.focus({ preventScroll: true });
  }, [props.hasAutoFocus]);

  const isCursorShown = cursor >= first && cursor <= last;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of divs, so that only what is seen is in the page
    <div
      ref={grid}
      className="v-table"
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-multiselectable={selection !== undefined}
      aria-activedescendant={isCursorShown ? `${tableId}-${cursor}` : undefined}
      onKeyDown={actions.onKeyDown}
    >
      <div className="v-table-body" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        <TableHeader columns={columns} widths={widths} sort={sort} onSort={onSort} />
        {shown.map(({ index, start }) => {
          const row = rowAt(index);
          return (
            <TableRow
              key={index}
              id={`${tableId}-${index}`}
              index={index}
              top={start}
              row={row}
              columns={columns}
              template={widths.template}
              isCursor={index === cursor}
              isSelected={row !== undefined && selection?.has(idOf(row)) === true}
              loadingLabel={t('ui|loading')}
              onPress={actions.onPress}
              onOpen={props.onOpen}
            />
          );
        })}
      </div>
    </div>
  );
}
