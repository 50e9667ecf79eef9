/** metadata.csv as the table that it is: a row a metric. */

import { valueAt } from '../../../domain/json.ts';
import {
  type CsvCell,
  insertCsvRows,
  MOST_CELLS,
  MOST_ROWS,
  type RowCells,
  removeCsvRows,
  reorderCsvRows,
  setCsvCells,
} from '../../../domain/lenses/csv-lens.ts';
import { setJsonField } from '../../../domain/lenses/json-lens.ts';
import type { Parts } from '../../../domain/parts.ts';
import {
  sortedRows,
  type Table,
  type TableColumn,
  type TableRefusal,
  type TableView,
} from '../../../domain/table.ts';
import { knownColumns, METADATA_PATH, type Metadata, normalIntegrationName } from '../metadata.ts';
import { MANIFEST_PATH, text, tileOf } from '../tile.ts';
import { units } from '../units.ts';
import { inOrder, some, textOf } from './lens.ts';

const POINTER = ['assets', 'integration', 'metrics', 'metadata_path'] as const;
const unitNames = ['', ...[...units].toSorted()];

const known: Readonly<Record<string, Omit<TableColumn, 'id'>>> = {
  metric_name: { width: 240 },
  metric_type: { width: 116, choices: ['count', 'gauge', 'rate'] },
  interval: { width: 88 },
  unit_name: { width: 112, choices: unitNames },
  per_unit_name: { width: 128, choices: unitNames },
  description: { width: 340 },
  orientation: { width: 112, choices: ['0', '1', '-1'] },
  integration: { width: 132 },
  short_name: { width: 168 },
  curated_metric: { width: 136, choices: ['', 'cpu', 'memory', 'cpu|memory'] },
  sample_tags: { width: 140 },
};
const OTHER_WIDTH = 120;

function refusalOf(metadata: Metadata | undefined): TableRefusal | undefined {
  if (metadata?.header === undefined) return { why: 'absent' };
  const { header, csv } = metadata;
  if (header.width > MOST_CELLS) return { why: 'columns', count: header.width, most: MOST_CELLS };
  const wide = csv.rows.find(({ width }) => width > MOST_CELLS);
  if (wide !== undefined) return { why: 'columns', count: wide.width, most: MOST_CELLS };
  return csv.isCut ? { why: 'rows', count: MOST_ROWS + 1, most: MOST_ROWS } : undefined;
}

const rowsOf = ({ csv }: Metadata) => csv.rows.slice(1);

const columns = new WeakMap<readonly CsvCell[], readonly TableColumn[]>();

/** The same list for as long as the header is the same. */
function columnsOf({ header, columns: names }: Metadata): readonly TableColumn[] {
  const held = header === undefined ? undefined : columns.get(header.cells);
  const made =
    held ??
    names.map((id) => {
      const column = Object.hasOwn(known, id) ? known[id] : undefined;
      return { id, width: OTHER_WIDTH, ...column };
    });
  if (header !== undefined) columns.set(header.cells, made);
  return made;
}

function openTable(metadata: Metadata): Table {
  const rows = rowsOf(metadata);
  return {
    columns: columnsOf(metadata),
    rowCount: rows.length,
    valueAt: (row, column) => rows[row]?.cells[column]?.value ?? '',
    contentOf: (row) => rows[row]?.cells,
    lineOf: (row) => rows[row]?.line ?? 1,
  };
}

const tables = new WeakMap<Metadata, Table>();
function tableOf(metadata: Metadata): Table {
  const made = tables.get(metadata) ?? openTable(metadata);
  tables.set(metadata, made);
  return made;
}

export const metricsTable: TableView = {
  id: 'metrics',
  pathOf: () => METADATA_PATH,
  read: (parts) => {
    const { metadata } = tileOf(parts);
    const refusal = refusalOf(metadata);
    return refusal !== undefined || metadata === undefined
      ? { refusal: refusal ?? { why: 'absent' } }
      : tableOf(metadata);
  },
  edits: (parts, change) => {
    const { metadata } = tileOf(parts);
    if (metadata?.header === undefined || refusalOf(metadata) !== undefined) return [];
    const { text: body, header } = metadata;
    const rows = rowsOf(metadata);
    switch (change.op) {
      case 'set': {
        const byRow = new Map<number, RowCells>(
          [...Map.groupBy(change.cells, ({ row }) => row)].map(([row, cells]) => [
            row,
            new Map(cells.map(({ column, value }) => [column, value])),
          ]),
        );
        return some(setCsvCells(METADATA_PATH, body, rows, byRow));
      }
      case 'insert':
        return some(insertCsvRows(METADATA_PATH, body, header, rows, change.at, change.rows));
      case 'remove':
        return some(removeCsvRows(METADATA_PATH, body, header, rows, change.rows));
      case 'sort': {
        const order = sortedRows(tableOf(metadata), change.column, change.isDescending);
        return some(
          reorderCsvRows(
            METADATA_PATH,
            body,
            rows,
            order.flatMap((row) => rows[row] ?? []),
          ),
        );
      }
    }
  },
  make: (parts) =>
    inOrder(parts, [
      (now) => {
        const header = `${knownColumns.join(',')}\n`;
        const held = Object.hasOwn(now, METADATA_PATH) ? now[METADATA_PATH] : undefined;
        if (held === undefined)
          return { op: 'part', part: METADATA_PATH, before: null, after: { type: 'text', text: header } };
        return held.type === 'text' && held.text === ''
          ? { op: 'splice', part: METADATA_PATH, path: [], at: 0, remove: '', insert: header }
          : undefined;
      },
      (now) =>
        valueAt(tileOf(now).manifest, POINTER) === undefined &&
        valueAt(tileOf(now).manifest, ['assets', 'integration']) !== undefined
          ? setJsonField(MANIFEST_PATH, textOf(now, MANIFEST_PATH), POINTER, METADATA_PATH)
          : undefined,
    ]),
  blank: (parts) => {
    const { metadata } = tileOf(parts);
    const begin = beginnings(parts);
    return (metadata?.columns ?? []).map((id) => (Object.hasOwn(begin, id) ? begin[id] : undefined) ?? '');
  },
  placeOf: (parts, { part, field, line }) => {
    const { metadata } = tileOf(parts);
    if (part !== METADATA_PATH || metadata === undefined || line === undefined) return undefined;
    const row = rowAt(metadata, line);
    return row < 0 ? undefined : { row, column: Math.max(0, metadata.columns.indexOf(field ?? '')) };
  },
};

/** By halves: every finding of ten thousand rows is looked up. */
function rowAt({ csv }: Metadata, line: number): number {
  let low = 1;
  let high = csv.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = csv.rows[middle]?.line ?? 0;
    if (found === line) return middle - 1;
    if (found < line) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function beginnings(parts: Parts): Readonly<Record<string, string>> {
  const { manifest } = tileOf(parts);
  const integration = ['assets', 'integration'];
  return {
    metric_name: text(valueAt(manifest, [...integration, 'metrics', 'prefix'])),
    metric_type: 'gauge',
    orientation: '0',
    integration: normalIntegrationName(text(valueAt(manifest, [...integration, 'source_type_name']))),
  };
}
