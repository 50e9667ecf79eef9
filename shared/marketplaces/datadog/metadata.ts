/** metadata.csv as rows of named columns. */
import {
  type CsvBefore,
  type CsvCell,
  type CsvRow,
  type CsvText,
  readCsv,
} from '../../domain/lenses/csv-lens.ts';

export const METADATA_PATH = 'metadata.csv';

/** Columns that have to be there; the order is free. */
export const neededColumns = [
  'metric_name',
  'metric_type',
  'interval',
  'unit_name',
  'per_unit_name',
  'description',
  'orientation',
  'integration',
  'short_name',
] as const;

export const knownColumns = [...neededColumns, 'curated_metric', 'sample_tags'] as const;
export type Column = (typeof knownColumns)[number];

export interface MetricRow {
  readonly row: CsvRow;
  /** Empty where the column or the cell is not there. */
  readonly value: (column: Column) => string;
  readonly cell: (column: Column) => { readonly cell: CsvCell; readonly index: number } | undefined;
}

export interface Metadata {
  readonly part: string;
  readonly text: string;
  readonly csv: CsvText;
  readonly header: CsvRow | undefined;
  readonly columns: readonly string[];
  /** Rows with as many cells as there are columns: the others are not read. */
  readonly metrics: readonly MetricRow[];
  readonly uneven: readonly CsvRow[];
}

/** Whoever types reads the same file again and again. */
let last: CsvBefore | undefined;

export function readMetadata(part: string, text: string): Metadata {
  const csv = readCsv(text, last);
  last = { text, csv };
  const [header, ...rows] = csv.rows;
  const columns = header?.cells.map(({ value }) => value) ?? [];
  const width = header?.width ?? 0;
  const indexOf = new Map(columns.map((name, index) => [name, index]));
  const metrics = rows
    .filter((row) => row.width === width)
    .map((row): MetricRow => {
      const cell: MetricRow['cell'] = (column) => {
        const index = indexOf.get(column);
        const found = index === undefined ? undefined : row.cells[index];
        return index === undefined || found === undefined ? undefined : { cell: found, index };
      };
      return { row, cell, value: (column) => cell(column)?.cell.value ?? '' };
    });
  return { part, text, csv, header, columns, metrics, uneven: rows.filter((row) => row.width !== width) };
}

/** The form that a metric's name takes at Datadog. */
export function normalMetricName(name: string): string {
  return name
    .replaceAll(/[^a-zA-Z0-9_.]+|^[^a-zA-Z]+/g, '_')
    .replaceAll(/_*\._*/g, '.')
    .replaceAll(/^_+|_+$/g, '');
}

/** What stands in the `integration` column for a source type. */
export function normalIntegrationName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^0-9a-z-]/g, '_')
    .replaceAll(/_+/g, '_')
    .replaceAll(/^_|_$/g, '');
}
