/** metadata.csv and service checks as tables: a change is the edit of its own lines. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, invertEdits } from '../../../shared/domain/edits.ts';
import { readCsv } from '../../../shared/domain/lenses/csv-lens.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import { type Table, type TableChange, type TableView, tableEdits } from '../../../shared/domain/table.ts';
import { metricsTable } from '../../../shared/marketplaces/datadog/form/metrics-table.ts';
import { serviceChecksTable } from '../../../shared/marketplaces/datadog/form/service-checks-table.ts';
import { changed, cleanTile, remove, write } from '../../support/datadog-tiles.ts';

const open = (view: TableView, parts: Parts): Table => {
  const table = view.read(parts);
  if ('refusal' in table) throw new Error(`refused: ${JSON.stringify(table.refusal)}`);
  return table;
};
const rowsOf = (table: Table): string[][] =>
  Array.from({ length: table.rowCount }, (_, row) =>
    table.columns.map((_each, column) => table.valueAt(row, column)),
  );
const textIn = (parts: Parts, path: string): string => {
  const part = parts[path];
  return part?.type === 'text' ? part.text : '';
};
const changedBy = (view: TableView, parts: Parts, ...changes: readonly TableChange[]): Parts =>
  applyEdits(parts, tableEdits(view, parts, changes));

const HEADER = 'metric_name,metric_type,description';
const csv = (body: string): Parts => changed(cleanTile(), [write('metadata.csv', body)]);

describe('metadata.csv', () => {
  test('a cell changes its own line, quoted as it has to be', () => {
    const parts = csv(`${HEADER}\r\na.b,gauge,"x, y"\r\nc.d,count,z`);
    const next = changedBy(metricsTable, parts, {
      op: 'set',
      cells: [{ row: 1, column: 2, value: 'z, "q"' }],
    });
    expect(textIn(next, 'metadata.csv')).toBe(`${HEADER}\r\na.b,gauge,"x, y"\r\nc.d,count,"z, ""q"""`);
  });

  test('rows come in before, after, and at the end of a file without a last line ending', () => {
    const parts = csv(`${HEADER}\na,gauge,1\nb,gauge,2`);
    const blank = ['x', 'rate', ''];
    const at = (row: number) =>
      textIn(changedBy(metricsTable, parts, { op: 'insert', at: row, rows: [blank] }), 'metadata.csv');
    expect(at(0)).toBe(`${HEADER}\nx,rate,\na,gauge,1\nb,gauge,2`);
    expect(at(2)).toBe(`${HEADER}\na,gauge,1\nb,gauge,2\nx,rate,`);
    const empty = csv(`${HEADER}\n`);
    expect(
      textIn(changedBy(metricsTable, empty, { op: 'insert', at: 0, rows: [blank] }), 'metadata.csv'),
    ).toBe(`${HEADER}\nx,rate,\n`);
  });

  test('rows go, also the last one, and the end of the file stays what it was', () => {
    const gone = (body: string, ...rows: number[]) =>
      textIn(changedBy(metricsTable, csv(body), { op: 'remove', rows: new Set(rows) }), 'metadata.csv');
    expect(gone(`${HEADER}\na,b,c\nd,e,f`, 1)).toBe(`${HEADER}\na,b,c`);
    expect(gone(`${HEADER}\na,b,c\nd,e,f\n`, 1)).toBe(`${HEADER}\na,b,c\n`);
    expect(gone(`${HEADER}\na,b,c\nd,e,f\ng,h,i\n`, 0, 2)).toBe(`${HEADER}\nd,e,f\n`);
  });

  test('a row that is too short gets the cells that it lacks', () => {
    const parts = csv(`${HEADER}\na\n`);
    const next = changedBy(metricsTable, parts, { op: 'set', cells: [{ row: 0, column: 2, value: 'd' }] });
    expect(textIn(next, 'metadata.csv')).toBe(`${HEADER}\na,,d\n`);
  });

  test('rows are sorted as they are written', () => {
    const parts = csv(`${HEADER}\nb,"1",x\na,2,y\n`);
    const next = changedBy(metricsTable, parts, { op: 'sort', column: 0, isDescending: false });
    expect(textIn(next, 'metadata.csv')).toBe(`${HEADER}\na,2,y\nb,"1",x\n`);
  });

  test('a bomb of columns, in the header or in a row, is refused', () => {
    expect(metricsTable.read(csv(','.repeat(100_000)))).toEqual({
      refusal: { why: 'columns', count: 100_001, most: 64 },
    });
    expect(metricsTable.read(csv(`${HEADER}\n${','.repeat(500)}\n`))).toMatchObject({
      refusal: { why: 'columns' },
    });
    expect(metricsTable.read(csv(`${HEADER}\n${'a,b,c\n'.repeat(20_001)}`))).toMatchObject({
      refusal: { why: 'rows' },
    });
  });

  test('the file is made where there is none, and named', () => {
    const none = changed(cleanTile(), [remove('metadata.csv')]);
    expect(metricsTable.read(none)).toEqual({ refusal: { why: 'absent' } });
    expect(open(metricsTable, applyEdits(none, metricsTable.make(none))).rowCount).toBe(0);
  });

  test('whatever is done, the cells are what was asked for, and undoing it gives the bytes back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é'), maxLength: 4 });
    const rows = fc.array(
      fc.tuple(
        cell.map((each) => `m${each}`),
        cell,
        cell,
      ),
      { minLength: 1, maxLength: 6 },
    );
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        rows,
        fc.nat(6),
        cell,
        (body, ending, ends, added, at, value) => {
          const text =
            [HEADER, ...body.map((row) => row.map(quoted).join(','))].join(ending) + (ends ? ending : '');
          const parts = csv(text);
          const before = rowsOf(open(metricsTable, parts));
          const row = Math.min(at, body.length - 1);
          const changes: TableChange[] = [
            {
              op: 'set',
              cells: [
                { row, column: 1, value },
                { row: 0, column: 2, value },
              ],
            },
            { op: 'insert', at, rows: added },
            { op: 'remove', rows: new Set([row, 0]) },
          ];
          const edits = tableEdits(metricsTable, parts, changes);
          const after = rowsOf(open(metricsTable, applyEdits(parts, edits)));
          const wanted = before.map((each) => [...each]);
          (wanted[row] ?? [])[1] = value;
          (wanted[0] ?? [])[2] = value;
          wanted.splice(Math.min(at, wanted.length), 0, ...added.map((each) => [...each]));
          expect(after).toEqual(wanted.filter((_, index) => index !== row && index !== 0));
          expect(applyEdits(applyEdits(parts, edits), invertEdits(edits))).toEqual(parts);
          expect(readCsv(text).rows.length).toBe(body.length + 1);
        },
      ),
    );
  });
});

describe('service checks', () => {
  const path = 'assets/service_checks.json';

  test('a cell, a list, a row more, a row less and another order', () => {
    const parts = cleanTile();
    const before = rowsOf(open(serviceChecksTable, parts));
    const next = changedBy(
      serviceChecksTable,
      parts,
      { op: 'insert', at: before.length, rows: [serviceChecksTable.blank(parts)] },
      {
        op: 'set',
        cells: [
          { row: before.length, column: 0, value: 'A first one' },
          { row: before.length, column: 3, value: 'ok, unknown' },
        ],
      },
      { op: 'sort', column: 0, isDescending: false },
    );
    const value = JSON.parse(textIn(next, path));
    expect(value[0]).toMatchObject({ name: 'A first one', statuses: ['ok', 'unknown'], groups: [] });
    expect(
      rowsOf(
        open(serviceChecksTable, changedBy(serviceChecksTable, next, { op: 'remove', rows: new Set([0]) })),
      ),
    ).toEqual([...before].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)));
  });

  test('broken JSON is named by line and column', () => {
    const parts = changed(cleanTile(), [write(path, '[\n  {"name": }\n]')]);
    expect(serviceChecksTable.read(parts)).toEqual({ refusal: { why: 'unread', line: 2, column: 12 } });
  });
});
