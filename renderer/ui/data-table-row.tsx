/** One row of a table. Memoised: moving the cursor redraws two rows, not all. */
import { type MouseEvent, memo } from 'react';
import type { Column } from './data-table-columns.ts';

interface Props<Row> {
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly row: Row | undefined;
  readonly columns: readonly Column<Row>[];
  readonly template: string;
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  readonly loadingLabel: string;
  readonly onPress: (index: number, event: MouseEvent) => void;
  readonly onOpen: (row: Row) => void;
}

function Row<T>({ row, columns, ...rest }: Props<T>) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it takes the keys
    // biome-ignore lint/a11y/useSemanticElements: a grid of divs, so that only what is seen is in the page
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
    <div
      id={rest.id}
      className="v-table-row"
      role="row"
      aria-rowindex={rest.index + 2}
      aria-selected={rest.isSelected}
      data-cursor={rest.isCursor}
      style={{ transform: `translateY(${rest.top}px)`, gridTemplateColumns: rest.template }}
      onClick={(event) => rest.onPress(rest.index, event)}
      onDoubleClick={() => row !== undefined && rest.onOpen(row)}
    >
      {row === undefined ? (
        // biome-ignore lint/a11y/useSemanticElements: a grid of divs, so that only what is seen is in the page
        // biome-ignore lint/a11y/useFocusableInteractive: as the row
        <div role="gridcell" className="v-table-cell v-table-pending" aria-label={rest.loadingLabel} />
      ) : (
        columns.map((column) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as the row
          <div key={column.id} role="gridcell" className="v-table-cell" data-align={column.align}>
            {column.render(row)}
          </div>
        ))
      )}
    </div>
  );
}

// memo loses the type parameter, which only the caller's inference needs.
export const TableRow = memo(Row) as typeof Row;
