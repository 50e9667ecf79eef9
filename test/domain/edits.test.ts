import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebaseEdits } from '../../electron/core/drafts/rebase.ts';
import {
  applyEdit,
  applyEdits,
  continuesTyping,
  type Edit,
  editSchema,
  editTo,
  invertEdit,
  invertEdits,
  StaleEditError,
  spliceBetween,
} from '../../shared/domain/edits.ts';
import { valueAt } from '../../shared/domain/json.ts';
import { documentOf, type Parts } from '../../shared/domain/parts.ts';
import { fittingEdit, jsonArbitrary, jsonObjectArbitrary, pathsIn } from '../support/arbitraries.ts';

const typed = (at: number, remove: string, insert: string): Edit => ({
  op: 'splice',
  part: 'a.txt',
  path: [],
  at,
  remove,
  insert,
});
const textOf = (parts: Parts): string => (parts['a.txt']?.type === 'text' ? parts['a.txt'].text : '');

describe('an edit', () => {
  it('is taken back by its inverse, to the byte', () => {
    fc.assert(
      fc.property(fittingEdit, ({ parts, edit }) => {
        const after = applyEdit(parts, edit);
        expect(applyEdit(after, invertEdit(edit))).toEqual(parts);
        expect(invertEdit(invertEdit(edit))).toEqual(edit);
      }),
      { numRuns: 500 },
    );
  });

  it('survives the wire', () => {
    fc.assert(
      fc.property(fittingEdit, ({ edit }) => {
        expect(editSchema.parse(JSON.parse(JSON.stringify(edit)))).toEqual(edit);
      }),
    );
  });

  it('never changes the content that it is applied to', () => {
    fc.assert(
      fc.property(fittingEdit, ({ parts, edit }) => {
        const before = structuredClone(parts);
        applyEdit(parts, edit);
        expect(parts).toEqual(before);
      }),
    );
  });

  it('made for other content is refused, not misapplied', () => {
    const parts: Parts = {
      'a.txt': { type: 'text', text: 'abc' },
      doc: { type: 'document', value: { a: 'x', list: [1, 2] } },
    };
    const wrong: readonly Edit[] = [
      typed(1, 'x', 'y'),
      typed(4, '', 'y'),
      { op: 'set', part: 'doc', path: ['a'], before: 'y', after: 'z' },
      { op: 'set', part: 'doc', path: ['a'], after: 'z' },
      { op: 'set', part: 'doc', path: ['no', 'parent'], after: 'z' },
      { op: 'splice', part: 'doc', path: ['list'], at: 0, remove: '', insert: 'x' },
      { op: 'insert', part: 'doc', path: ['list'], index: 3, value: 1 },
      { op: 'remove', part: 'doc', path: ['list'], index: 0, value: 2 },
      { op: 'remove', part: 'doc', path: ['a'], index: 0, value: 'x' },
      { op: 'part', part: 'a.txt', before: null, after: null },
      { op: 'part', part: 'new', before: { type: 'text', text: '' }, after: null },
      { op: 'set', part: 'a.txt', path: ['a'], after: 1 },
      { op: 'set', part: '__proto__', path: ['a'], after: 1 },
    ];
    for (const edit of wrong)
      expect(() => applyEdit(parts, edit), JSON.stringify(edit)).toThrow(StaleEditError);
  });
});

describe('edits in a row', () => {
  it('are taken back in the opposite order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.string()), { maxLength: 20 }), (wishes) => {
        const start: Parts = { 'a.txt': { type: 'text', text: 'some text to begin with' } };
        let parts = start;
        const edits: Edit[] = [];
        for (const [a, b, insert] of wishes) {
          const text = textOf(parts);
          const from = Math.min(a, b) % (text.length + 1);
          const edit = typed(from, text.slice(from, from + (b % 7)), insert);
          edits.push(edit);
          parts = applyEdit(parts, edit);
        }
        expect(applyEdits(parts, invertEdits(edits))).toEqual(start);
      }),
    );
  });
});

describe('the edit between two values', () => {
  it('is the smallest splice of two texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const splice = spliceBetween('a.txt', [], before, after);
        const parts: Parts = { 'a.txt': { type: 'text', text: before } };
        expect(textOf(splice === undefined ? parts : applyEdit(parts, splice))).toBe(after);
        expect(splice === undefined).toBe(before === after);
        if (splice?.op !== 'splice') return;
        expect(splice.remove === '' || splice.insert === '' || splice.remove[0] !== splice.insert[0]).toBe(
          true,
        );
        expect(
          splice.remove === '' || splice.insert === '' || splice.remove.at(-1) !== splice.insert.at(-1),
        ).toBe(true);
      }),
    );
  });

  it('brings any field of a document to any value, and its inverse brings it back exactly', () => {
    fc.assert(
      fc.property(
        jsonObjectArbitrary,
        fc.option(jsonArbitrary, { nil: undefined }),
        fc.nat(),
        (value, after, pick) => {
          const parts: Parts = { doc: { type: 'document', value } };
          const paths = pathsIn(value).filter(
            (path) => path.length > 0 && path.every((step) => typeof step === 'string'),
          );
          fc.pre(paths.length > 0);
          const path = paths[pick % paths.length] ?? [];
          const edit = editTo(parts, 'doc', path, after);
          const next = edit === undefined ? parts : applyEdit(parts, edit);
          expect(valueAt(documentOf(next, 'doc'), path)).toEqual(after);
          if (edit !== undefined) expect(applyEdit(next, invertEdit(edit))).toEqual(parts);
        },
      ),
    );
  });

  it('makes what a field stands in, and takes that away again', () => {
    const parts: Parts = { doc: { type: 'document', value: {} } };
    const edit = editTo(parts, 'doc', ['versionDetails', 'number'], '1.0');
    expect(edit).toMatchObject({ op: 'set', path: ['versionDetails'], after: { number: '1.0' } });
    if (edit !== undefined) expect(applyEdit(applyEdit(parts, edit), invertEdit(edit))).toEqual(parts);
  });
});

describe('typing', () => {
  it('goes on where it was, forwards and backwards, and nowhere else', () => {
    expect(continuesTyping(typed(0, '', 'a'), typed(1, '', 'b'))).toBe(true);
    expect(continuesTyping(typed(3, 'c', ''), typed(2, 'b', ''))).toBe(true);
    expect(continuesTyping(typed(0, '', 'a'), typed(5, '', 'b'))).toBe(false);
    expect(continuesTyping(typed(0, '', 'a'), { ...typed(1, '', 'b'), part: 'b.txt' })).toBe(false);
    expect(continuesTyping(typed(0, '', 'a'), typed(1, 'x', 'b'))).toBe(false);
  });
});

describe('rebasing', () => {
  it('of two windows typing apart keeps what both typed, whoever comes first', () => {
    const separate = fc
      .tuple(
        fc.string({ minLength: 6, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        fc.string({ maxLength: 5 }),
        fc.string({ maxLength: 5 }),
      )
      .map(([text, a, b, left, right]) => {
        const middle = 1 + (a % (text.length - 2));
        const from = middle + 1 + (b % (text.length - middle));
        return {
          text,
          left: typed(0, text.slice(0, middle - 1), left),
          right: typed(from, text.slice(from), right),
        };
      });
    fc.assert(
      fc.property(separate, ({ text, left, right }) => {
        const parts: Parts = { 'a.txt': { type: 'text', text } };
        const leftFirst = applyEdits(applyEdit(parts, left), rebaseEdits([right], [left]));
        const rightFirst = applyEdits(applyEdit(parts, right), rebaseEdits([left], [right]));
        expect(textOf(leftFirst)).toBe(textOf(rightFirst));
      }),
    );
  });

  it('carries a row of edits over a row of edits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        (mine, theirs) => {
          const start = 'left|right';
          const parts: Parts = { 'a.txt': { type: 'text', text: start } };
          let at = 0;
          const over = theirs.map((insert) => {
            const edit = typed(at, '', insert);
            at += insert.length;
            return edit;
          });
          at = start.length;
          const edits = mine.map((insert) => {
            const edit = typed(at, '', insert);
            at += insert.length;
            return edit;
          });
          const merged = applyEdits(applyEdits(parts, over), rebaseEdits(edits, over));
          expect(textOf(merged)).toBe(theirs.join('') + start + mine.join(''));
        },
      ),
    );
  });

  it('of two at the same place puts the later one behind, both whole', () => {
    const parts: Parts = { 'a.txt': { type: 'text', text: '' } };
    const over = [typed(0, '', 'first ')];
    const edits = [typed(0, '', 'sec'), typed(3, '', 'ond')];
    expect(textOf(applyEdits(applyEdits(parts, over), rebaseEdits(edits, over)))).toBe('first second');
  });
});
