/** The headers of a table: sorting by a click, widths by dragging or with the arrow keys. */
import { IconArrowNarrowDown, IconArrowNarrowUp } from '@tabler/icons-react';
import { type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, ColumnWidths } from './data-table-columns.ts';
import { MIN_WIDTH } from './data-table-columns.ts';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly widths: ColumnWidths;
  readonly sort: { readonly id: string; readonly isDescending: boolean } | undefined;
  readonly onSort: ((id: string) => void) | undefined;
}

export function TableHeader<Row>({ columns, widths, sort, onSort }: Props<Row>) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    // biome-ignore lint/a11y/useSemanticElements: a grid of divs, so that only what is seen is in the page
    <div
      className="v-table-head"
      role="row"
      aria-rowindex={1}
      style={{ gridTemplateColumns: widths.template }}
    >
      {columns.map((column) => {
        const isSorted = sort?.id === column.id;
        const order = isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none';
        const isSortable = column.isSortable === true && onSort !== undefined;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a grid of divs
          // biome-ignore lint/a11y/useFocusableInteractive: the button inside has the focus
          <div
            key={column.id}
            role="columnheader"
            className="v-table-header"
            data-align={column.align}
            aria-sort={isSortable ? order : undefined}
          >
            {isSortable ? (
              <button
                type="button"
                className="v-cut"
                title={t('ui|sorted', { column: column.header })}
                onClick={() => onSort(column.id)}
              >
                {column.header}
                {isSorted ? <SortSign isDescending={sort.isDescending} /> : null}
              </button>
            ) : (
              <span className="v-cut">{column.header}</span>
            )}
            {column.isFlexible === true ? null : (
              <Grip
                width={widths.widthOf(column.id)}
                minWidth={column.minWidth ?? MIN_WIDTH}
                onWidth={(width) => widths.setWidth(column.id, width)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

function SortSign({ isDescending }: { readonly isDescending: boolean }) {
  const Sign = isDescending ? IconArrowNarrowDown : IconArrowNarrowUp;
  return <Sign size={14} stroke={1.75} aria-hidden />;
}

/** Stands at the column's left edge: the flexible column is at the left of the fixed ones. */
function Grip({
  width,
  minWidth,
  onWidth,
}: {
  readonly width: number;
  readonly minWidth: number;
  readonly onWidth: (width: number) => void;
}) {
  const start = useRef<{ readonly x: number; readonly width: number }>(undefined);
  const drag = (event: PointerEvent) => {
    if (start.current === undefined) return;
    onWidth(Math.max(minWidth, start.current.width - (event.clientX - start.current.x)));
  };
  return (
    <div
      className="v-table-grip"
      aria-hidden
      onPointerDown={(event) => {
        start.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = undefined;
      }}
    />
  );
}
