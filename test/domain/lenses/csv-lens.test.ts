import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit } from '../../../shared/domain/edits.ts';
import {
  MOST_CELLS,
  MOST_ROWS,
  readCsv,
  reorderCsvRows,
  setCsvCell,
} from '../../../shared/domain/lenses/csv-lens.ts';

const edited = (text: string, edit: Edit | undefined): string => {
  if (edit === undefined) return text;
  const part = applyEdit({ p: { type: 'text', text } }, edit)['p'];
  return part?.type === 'text' ? part.text : '';
};

const values = (text: string) => readCsv(text).rows.map(({ cells }) => cells.map(({ value }) => value));

describe('a table', () => {
  test('is read with its quotes, empty lines and any line ending', () => {
    expect(values('a,b\r\n\r\n"x, ""y""",\r\n1,"two\r\nlines"')).toEqual([
      ['a', 'b'],
      ['x, "y"', ''],
      ['1', 'two\r\nlines'],
    ]);
    expect(readCsv('a\r\n\r\n"x\r\ny"\r\nz\r\n').rows.map(({ line }) => line)).toEqual([1, 3, 5]);
    expect(values('\uFEFFa,b')).toEqual([['a', 'b']]);
    expect(values('')).toEqual([]);
    expect(values('"open, and never closed\n1')).toEqual([['open, and never closed\n1']]);
  });

  test('of a million columns keeps a few and counts them all', () => {
    const [row] = readCsv(','.repeat(1_000_000)).rows;
    expect(row?.cells.length).toBe(MOST_CELLS);
    expect(row?.width).toBe(1_000_001);
  });

  test('of endless rows says that it was cut', () => {
    const read = readCsv('a\n'.repeat(MOST_ROWS + 1));
    expect(read.rows.length).toBe(MOST_ROWS);
    expect(read.isCut).toBe(true);
  });

  test('keeps quotes where they were and adds them where they have to be', () => {
    const text = 'a,"b",c\n';
    const [row] = readCsv(text).rows;
    if (row === undefined) throw new Error('no row');
    expect(edited(text, setCsvCell('p', text, row, 1, 'x'))).toBe('a,"x",c\n');
    expect(edited(text, setCsvCell('p', text, row, 2, 'x,y'))).toBe('a,"b","x,y"\n');
    expect(setCsvCell('p', text, row, 1, 'b')).toBeUndefined();
    expect(setCsvCell('p', text, row, 9, 'b')).toBeUndefined();
  });

  test('is put in another order without touching a row', () => {
    const text = 'h\r\n\r\nb,"1"\r\na,2';
    const rows = readCsv(text).rows.slice(1);
    expect(edited(text, reorderCsvRows('p', text, rows, rows.toReversed()))).toBe('h\r\n\r\na,2\r\nb,"1"');
  });
});

const cell = fc.string({ maxLength: 8, unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é') });
const tables = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([rows, ending, isClosed]) => {
    const written = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','));
    return { rows, text: written.join(ending) + (isClosed ? ending : '') };
  });

describe('laws', () => {
  test('what was written is read', () => {
    fc.assert(
      fc.property(tables, ({ rows, text }) => {
        expect(values(text)).toEqual(rows);
      }),
    );
  });

  test('a cell that is set is read, and every other one is as it was', () => {
    fc.assert(
      fc.property(tables, cell, fc.nat(), fc.nat(), ({ rows, text }, value, y, x) => {
        const row = readCsv(text).rows[y % rows.length];
        if (row === undefined) throw new Error('no row');
        const column = x % row.cells.length;
        const expected = rows.map((cells, index) =>
          index === y % rows.length ? cells.with(column, value) : cells,
        );
        expect(values(edited(text, setCsvCell('p', text, row, column, value)))).toEqual(expected);
      }),
    );
  });

  test('a text that was another one a moment ago is read as if it had not been', () => {
    const piece = fc.constantFrom(
      'a',
      'b,c',
      ',',
      '"',
      '""',
      '\n',
      '\r',
      '\r\n',
      '\uFEFF',
      '"x\ny"',
      'long words',
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), text, (old, from, length, put) => {
        const start = from % (old.length + 1);
        const next = old.slice(0, start) + put + old.slice(start + (length % 12));
        expect(readCsv(next, { text: old, csv: readCsv(old) })).toEqual(readCsv(next));
      }),
      { numRuns: 2_000 },
    );
  });

  test('of ten thousand rows, those that did not change keep their cells', () => {
    const old = 'name,1,gauge\n'.repeat(10_000);
    const csv = readCsv(old);
    const at = old.length / 2;
    const next = readCsv(`${old.slice(0, at)}x${old.slice(at)}`, { text: old, csv });
    expect(next.rows.filter(({ cells }, row) => cells !== csv.rows[row]?.cells).length).toBeLessThan(4);
  });

  test('any text at all is read without a crash, and its rows never overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const { start, end } of readCsv(text).rows) {
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
      }),
    );
  });
});
