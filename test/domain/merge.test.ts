import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../shared/domain/json.ts';
import { merge } from '../../shared/domain/merge.ts';
import { mergeTexts } from '../../shared/domain/merge-text.ts';

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

describe('merge', () => {
  it('takes what only one side changed, whatever it is', () => {
    fc.assert(
      fc.property(json, json, (base, changed) => {
        expect(merge(base, changed, base)).toEqual({ merged: changed, conflicts: [] });
        expect(merge(base, base, changed)).toEqual({ merged: changed, conflicts: [] });
        expect(merge(base, changed, changed)).toEqual({ merged: changed, conflicts: [] });
      }),
    );
  });

  it('never loses a side silently: without a conflict, every changed scalar field of both sides is in the result', () => {
    const flat = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer());
    fc.assert(
      fc.property(flat, flat, flat, (base, mine, theirs) => {
        const { merged, conflicts } = merge(base, mine, theirs);
        const inConflict = new Set(conflicts.map((conflict) => conflict.path[0]));
        const result = merged as Record<string, number>;
        for (const key of ['a', 'b', 'c', 'd', 'e']) {
          if (inConflict.has(key)) continue;
          const expected = mine[key] === base[key] ? theirs[key] : mine[key];
          expect(result[key]).toBe(expected);
        }
      }),
    );
  });

  it('finds the same conflicts whichever side is mine', () => {
    fc.assert(
      fc.property(json, json, json, (base, mine, theirs) => {
        const paths = (result: ReturnType<typeof merge>) =>
          result.conflicts.map((conflict) => JSON.stringify(conflict.path)).toSorted();
        expect(paths(merge(base, mine, theirs))).toEqual(paths(merge(base, theirs, mine)));
      }),
    );
  });

  it('merges lists by identity, with order', () => {
    const item = (id: string, name = id) => ({ id, name });
    const base = [item('1'), item('2'), item('3')];
    const mine = [item('3'), item('1'), item('2', 'renamed')];
    const theirs = [item('1'), item('2'), item('2b'), item('3', 'changed')];
    expect(merge(base, mine, theirs)).toEqual({
      merged: [item('3', 'changed'), item('1'), item('2', 'renamed'), item('2b')],
      conflicts: [],
    });
  });

  it('says so when both moved the items of a list, differently', () => {
    const { merged, conflicts } = merge(['a', 'b', 'c'], ['c', 'a', 'b'], ['b', 'a', 'c']);
    expect(merged).toEqual(['c', 'a', 'b']);
    expect(conflicts).toMatchObject([{ path: [], isAboutOrder: true }]);
  });

  it('keeps an item that one side removed and the other changed, and asks', () => {
    const { merged, conflicts } = merge([{ id: 'x', name: 'old' }], [], [{ id: 'x', name: 'new' }]);
    expect(merged).toEqual([{ id: 'x', name: 'new' }]);
    expect(conflicts).toHaveLength(1);
  });

  it('takes an attachment by its content and never mixes two', () => {
    const blob = (hash: string, fileName: string) => ({ hash, fileName, sizeBytes: 1 });
    const { merged, conflicts } = merge(
      { icon: blob('a', 'a.png') },
      { icon: blob('b', 'b.png') },
      { icon: blob('c', 'c.png') },
    );
    expect(merged).toEqual({ icon: blob('b', 'b.png') });
    expect(conflicts).toMatchObject([{ path: ['icon'] }]);
  });

  it('holds apart a field that was cleared and one that was never set', () => {
    expect(merge({ tagline: 'old' }, {}, { tagline: 'old', headline: 'new' })).toEqual({
      merged: { headline: 'new' },
      conflicts: [],
    });
    expect(merge({ tagline: 'old' }, {}, { tagline: 'new' }).conflicts).toMatchObject([
      { path: ['tagline'], base: 'old', theirs: 'new' },
    ]);
  });
});

describe('mergeTexts', () => {
  it('joins edits of different lines', () => {
    expect(
      mergeTexts('one\ntwo\nthree\nfour\n', 'ONE\ntwo\nthree\nfour\n', 'one\ntwo\nthree\nFOUR\n'),
    ).toEqual({
      isClean: true,
      text: 'ONE\ntwo\nthree\nFOUR\n',
    });
  });

  it('joins edits of different words of one line', () => {
    expect(
      mergeTexts('the quick brown fox jumps', 'the slow brown fox jumps', 'the quick brown fox sleeps'),
    ).toEqual({
      isClean: true,
      text: 'the slow brown fox sleeps',
    });
  });

  it('does not guess where edits touch', () => {
    expect(mergeTexts('price is 10', 'price is 12', 'price is 15').isClean).toBe(false);
    expect(mergeTexts('ab', 'aXb', 'aYb').isClean).toBe(false);
  });

  it('gives what one side wrote when the other did nothing, to the character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é') });
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(mergeTexts(base, changed, base)).toEqual({ isClean: true, text: changed });
        expect(mergeTexts(base, base, changed)).toEqual({ isClean: true, text: changed });
      }),
    );
  });

  it('is clean for both sides or for neither, with the same text when clean', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const here = mergeTexts(base, mine, theirs);
        const there = mergeTexts(base, theirs, mine);
        expect(here.isClean).toBe(there.isClean);
        if (here.isClean) expect(here.text).toBe(there.text);
      }),
    );
  });
});
