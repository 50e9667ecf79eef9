/** What a table is given; how it is used stands in `data-table.tsx`. */
import type { Ref } from 'react';
import type { Column } from './data-table-columns.ts';

export interface DataTableHandle {
  readonly focus: () => void;
}

export interface DataTableProps<Row> {
  readonly label: string;
  readonly rememberAs: string;
  readonly columns: readonly Column<Row>[];
  /** Of all rows, loaded or not. */
  readonly count: number;
  readonly rowAt: (index: number) => Row | undefined;
  readonly idOf: (row: Row) => string;
  /** For jumping by typing. */
  readonly textOf?: (row: Row) => string;
  /** Index of the cursor's row; -1 for none. */
  readonly cursor: number;
  readonly onCursor: (index: number) => void;
  /** Ids. Without it rows cannot be selected. */
  readonly selection?: ReadonlySet<string>;
  readonly onSelection?: (selection: ReadonlySet<string>) => void;
  readonly onOpen: (row: Row) => void;
  readonly onRemove?: () => void;
  readonly sort?: { readonly id: string; readonly isDescending: boolean };
  readonly onSort?: (id: string) => void;
  /** Brings rows that are not loaded, for a selection beyond what was looked at. */
  readonly loadRows?: (first: number, last: number) => Promise<readonly Row[]>;
  /** First and last index on the screen, with some to spare. */
  readonly onVisible?: (first: number, last: number) => void;
  readonly hasAutoFocus?: boolean;
  readonly handle?: Ref<DataTableHandle>;
}
