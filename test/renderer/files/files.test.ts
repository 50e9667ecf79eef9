/** Files in the window: the text editor's offsets, a spreadsheet's clipboard, the cursor of a grid. */
import { ChangeSet, Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf, editsOf } from '../../../renderer/features/files/file-text.ts';
import { at, moved } from '../../../renderer/features/files/grid-selection.ts';
import { cellsOf, tsvOf } from '../../../renderer/features/files/tsv.ts';
import { applyEdits } from '../../../shared/domain/edits.ts';
import type { Parts } from '../../../shared/domain/parts.ts';

describe('the text editor', () => {
  const piece = fc.constantFrom('a', 'é', '\r\n', '\n', '"', '𝄞');
  const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  test('whatever is typed lands in the file where it was typed, and every other line ending stays', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.tuple(fc.nat(12), fc.nat(4), texts), { maxLength: 3 }),
        (text, typed) => {
          const document = documentOf(text);
          const before = Text.of(document.split('\n'));
          let last = 0;
          const changes = ChangeSet.of(
            typed
              .toSorted(([a], [b]) => a - b)
              .flatMap(([from, length, insert]) => {
                const start = Math.min(from, document.length);
                const end = Math.min(start + length, document.length);
                if (start < last) return [];
                last = end;
                return [{ from: start, to: end, insert: Text.of(documentOf(insert).split('\n')) }];
              }),
            before.length,
          );
          const parts: Parts = { 'a.md': { type: 'text', text } };
          const after = applyEdits(parts, editsOf('a.md', text, before, changes))['a.md'];
          expect(after?.type === 'text' ? documentOf(after.text) : '').toBe(changes.apply(before).toString());
        },
      ),
    );
  });

  test('a new line ends as the file’s others do', () => {
    const text = '{\r\n  "a": 1\r\n}';
    const before = Text.of(documentOf(text).split('\n'));
    const changes = ChangeSet.of({ from: 10, insert: Text.of([',', '  "b": 2']) }, before.length);
    const parts = applyEdits({ f: { type: 'text', text } }, editsOf('f', text, before, changes));
    expect(parts['f']).toEqual({ type: 'text', text: '{\r\n  "a": 1,\r\n  "b": 2\r\n}' });
  });
});

describe('the clipboard', () => {
  test('what is copied is what is pasted', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ',', ' '), maxLength: 5 });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(rows, (copied) => {
        expect(cellsOf(tsvOf(copied))).toEqual(copied);
      }),
    );
  });

  test('a spreadsheet ends its rows, and its last one too', () => {
    expect(cellsOf('a\tb\r\n"x ""y"""\t\r\n')).toEqual([
      ['a', 'b'],
      ['x "y"', ''],
    ]);
  });
});

describe('the cursor', () => {
  const size = { rows: 3, columns: 2, page: 2 };
  const press = (key: string, from = { row: 1, column: 0 }, more = {}) =>
    moved(at(from), { key, isShift: false, isMod: false, ...more }, size);

  test('stays in the grid, and a Tab at its end leaves it', () => {
    expect(press('ArrowUp')?.cursor).toEqual({ row: 0, column: 0 });
    expect(press('ArrowDown', { row: 2, column: 1 })?.cursor).toEqual({ row: 2, column: 1 });
    expect(press('Tab', { row: 0, column: 1 })?.cursor).toEqual({ row: 1, column: 0 });
    expect(press('Tab', { row: 2, column: 1 })).toBeUndefined();
    expect(press('Tab', { row: 0, column: 0 }, { isShift: true })).toBeUndefined();
    expect(press('End', { row: 0, column: 0 }, { isMod: true })?.cursor).toEqual({ row: 2, column: 1 });
  });

  test('Shift leaves the other corner where it is', () => {
    expect(press('ArrowDown', { row: 0, column: 0 }, { isShift: true })).toEqual({
      cursor: { row: 1, column: 0 },
      anchor: { row: 0, column: 0 },
    });
  });
});
