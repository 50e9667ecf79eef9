/** Exports for spreadsheets: RFC 4180, and nothing a spreadsheet would run. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insightCsv } from '../../shared/domain/insight-csv.ts';
import { readCsv } from '../../shared/domain/lenses/csv-lens.ts';

const columns = [
  { id: 'name', path: ['who', 'name'], type: 'text' },
  { id: 'amount', path: ['amount'], type: 'number' },
] as const;
const row = (name: string, amount = '') => ({ who: { name }, amount });

describe('an export', () => {
  test('has the marketplace’s field names as its header, and every line ends in CR LF', () => {
    expect(insightCsv(columns, [row('Ada', '1.50')])).toBe('name,amount\r\nAda,1.50\r\n');
  });

  test('quotes commas, quotes and line ends', () => {
    expect(insightCsv(columns, [row('The "Quiet" Bakery, Ltd.\nCork')])).toBe(
      'name,amount\r\n"The ""Quiet"" Bakery, Ltd.\nCork",\r\n',
    );
  });

  test.each(['=1+1', '+1 555', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\uFF1D1', '\u200B=1', '|cmd'])(
    'leaves %j a text',
    (text) => {
      const cell = readCsv(insightCsv(columns, [row(text)])).rows[1]?.cells[0]?.value;
      expect(cell).toBe(`'${text}`);
    },
  );

  test('keeps a negative amount a number', () => {
    expect(insightCsv(columns, [row('x', '-45.60')])).toContain('x,-45.60\r\n');
  });

  test('is read back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 4 }), (names) => {
        const { rows } = readCsv(
          insightCsv(
            columns,
            names.map((name) => row(name, '7')),
          ),
        );
        expect(rows.slice(1).map(({ cells }) => cells[0]?.value.replace(/^'/, ''))).toEqual(
          names.map((name) => name.replace(/^'/, '')),
        );
      }),
    );
  });
});
