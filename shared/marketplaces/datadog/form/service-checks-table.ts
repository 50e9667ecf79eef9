/** assets/service_checks.json as a table: a row a check, its lists parted by commas. */
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  parsePath,
  valueAt,
} from '../../../domain/json.ts';
import { jsonPathOnLine, moveJsonItem, setJsonField } from '../../../domain/lenses/json-lens.ts';
import type { Parts } from '../../../domain/parts.ts';
import { sortedRows, type Table, type TableColumn, type TableView } from '../../../domain/table.ts';
import { type JsonFile, tileOf } from '../tile.ts';
import { jsonEdits } from './json-fields.ts';
import { inOrder, textOf } from './lens.ts';
import { checkStatuses, newServiceCheck, serviceChecksFile, serviceChecksPath } from './service-checks.ts';

const columns: readonly TableColumn[] = [
  { id: 'name', width: 180 },
  { id: 'check', width: 200 },
  { id: 'description', width: 320 },
  {
    id: 'statuses',
    width: 190,
    choices: ['ok, critical', 'ok, warning, critical', checkStatuses.join(', ')],
  },
  { id: 'groups', width: 140 },
  { id: 'integration', width: 140 },
  { id: 'agent_version', width: 110 },
];
const LISTS: ReadonlySet<string> = new Set(['statuses', 'groups']);

const checksOf = (parts: Parts): readonly Json[] => {
  const tile = tileOf(parts);
  const value = tile.json(serviceChecksPath(tile))?.read.value;
  return isJsonArray(value) ? value : [];
};

function shown(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (isJsonArray(value)) return value.map(shown).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const meant = (id: string, value: string): Json =>
  LISTS.has(id) ? value.split(',').flatMap((each) => each.trim() || []) : value;

export const serviceChecksTable: TableView = {
  id: 'service-checks',
  pathOf: (parts) => serviceChecksPath(tileOf(parts)),
  read: (parts) => {
    const tile = tileOf(parts);
    const file = tile.json(serviceChecksPath(tile));
    if (file === undefined) return { refusal: { why: 'absent' } };
    const { error } = file.read;
    if (error !== undefined) return { refusal: { why: 'unread', line: error.line, column: error.column } };
    return tableOf(file);
  },
  edits: (parts, change) => {
    const path = serviceChecksPath(tileOf(parts));
    switch (change.op) {
      case 'set':
        return inOrder(
          parts,
          change.cells.map(({ row, column, value }) => (now: Parts) => {
            const id = columns[column]?.id;
            if (id === undefined || !isJsonObject(checksOf(now)[row])) return undefined;
            if (shown(valueAt(checksOf(now), [row, id])) === value) return undefined;
            return setJsonField(path, textOf(now, path), [row, id], meant(id, value));
          }),
        );
      case 'insert':
        return inOrder(
          parts,
          change.rows.map((cells, offset) => (now: Parts) => {
            const given = Object.fromEntries(
              columns.map(({ id }, column) => [id, meant(id, cells[column] ?? '')]),
            );
            const value: JsonObject = { ...newServiceCheck(tileOf(now)), ...given };
            const insert = { op: 'insert', path: [], index: change.at + offset, value } as const;
            return jsonEdits(tileOf(now), path, insert)[0];
          }),
        );
      case 'remove':
        return inOrder(
          parts,
          [...change.rows]
            .toSorted((a, b) => b - a)
            .map(
              (index) => (now: Parts) => jsonEdits(tileOf(now), path, { op: 'remove', path: [], index })[0],
            ),
        );
      case 'sort': {
        const file = tileOf(parts).json(path);
        if (file === undefined) return [];
        const table = tableOf(file);
        const order = [...sortedRows(table, change.column, change.isDescending)];
        const standing = order.map((_, row) => row);
        return inOrder(
          parts,
          order.map((row, to) => (now: Parts) => {
            const from = standing.indexOf(row);
            standing.splice(to, 0, ...standing.splice(from, 1));
            return from === to ? undefined : moveJsonItem(path, textOf(now, path), [], from, to);
          }),
        );
      }
    }
  },
  make: (parts) => serviceChecksFile(tileOf(parts), []),
  blank: (parts) => {
    const check = newServiceCheck(tileOf(parts));
    return columns.map(({ id }) => shown(check[id]));
  },
  placeOf: (parts, { part, field, line }) => {
    const path = serviceChecksPath(tileOf(parts));
    if (part !== path) return undefined;
    const place =
      field !== undefined
        ? parsePath(field)
        : line === undefined
          ? undefined
          : jsonPathOnLine(textOf(parts, path), line);
    const [row, id] = place ?? [];
    if (typeof row !== 'number') return undefined;
    return {
      row,
      column: Math.max(
        0,
        columns.findIndex((column) => column.id === id),
      ),
    };
  },
};

const opened = new WeakMap<JsonFile, Table>();
function tableOf(file: JsonFile): Table {
  const held = opened.get(file);
  if (held !== undefined) return held;
  const checks = isJsonArray(file.read.value) ? file.read.value : [];
  const made: Table = {
    columns,
    rowCount: checks.length,
    contentOf: (row) => checks[row],
    valueAt: (row, column) => shown(valueAt(checks, [row, columns[column]?.id ?? ''])),
    lineOf: (row) => file.read.positionOf([row]).line,
  };
  opened.set(file, made);
  return made;
}
