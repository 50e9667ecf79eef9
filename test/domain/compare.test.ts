import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Change,
  compareParts,
  countsOf,
  type Entry,
  wordsBetween,
} from '../../shared/domain/compare.ts';
import { type Json, type JsonObject, jsonEquals, valueAt } from '../../shared/domain/json.ts';
import type { Parts } from '../../shared/domain/parts.ts';
import { jsonObjectArbitrary } from '../support/arbitraries.ts';

const documentOf = (value: JsonObject): Parts => ({ listing: { type: 'document', value } });
const compared = (before: JsonObject, after: JsonObject) =>
  compareParts(documentOf(before), documentOf(after));
const changed = (entries: readonly Entry[]) => entries.filter(({ change }) => change !== 'unchanged');
const brief = (entries: readonly Entry[]) => entries.map(({ change, path }) => `${change} ${path.join('.')}`);

describe('comparing contents', () => {
  it('finds a change exactly when there is one', () => {
    fc.assert(
      fc.property(jsonObjectArbitrary, jsonObjectArbitrary, (before, after) => {
        expect(changed(compared(before, after)).length === 0).toBe(jsonEquals(before, after));
        expect(changed(compared(before, before))).toEqual([]);
      }),
    );
  });

  it('is the same from the other side, with added and removed in each other’s place', () => {
    const turned = { added: 'removed', removed: 'added', edited: 'edited', unchanged: 'unchanged' } as const;
    const tell = ({ change, before, after }: Entry, flip: boolean) =>
      JSON.stringify(flip ? [turned[change], after, before] : [change, before, after]);
    // Lists without identities may be paired otherwise, so items that have one.
    const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), name: fc.string() });
    const list = fc.uniqueArray(item, { selector: ({ id }) => id });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const there = compared({ list: before }, { list: after });
        const back = compared({ list: after }, { list: before });
        const sorted = (entries: readonly Entry[], flip: boolean) =>
          entries.map((entry) => tell(entry, flip)).toSorted();
        expect(sorted(there, false)).toEqual(sorted(back, true));
      }),
    );
  });

  it('says where each thing stands, and what stood there', () => {
    fc.assert(
      fc.property(jsonObjectArbitrary, jsonObjectArbitrary, (before, after) => {
        for (const entry of compared(before, after)) {
          if (entry.isAboutOrder === true) continue;
          if (entry.change === 'removed') expect(valueAt(before, entry.path)).toEqual(entry.before);
          else expect(valueAt(after, entry.path)).toEqual(entry.after);
        }
      }),
    );
  });

  it('counts every entry once', () => {
    fc.assert(
      fc.property(jsonObjectArbitrary, jsonObjectArbitrary, (before, after) => {
        const entries = compared(before, after);
        const counts = countsOf(entries);
        const sum = (['added', 'removed', 'edited', 'unchanged'] satisfies Change[]).reduce(
          (total, change) => total + counts[change],
          0,
        );
        expect(sum).toBe(entries.length);
      }),
    );
  });

  it('follows the items of a list by their identity', () => {
    const before = { shots: [{ id: '1', name: 'one' }, { id: '2', name: 'two' }, { id: '3' }] };
    const after = { shots: [{ id: '2', name: 'two!' }, { id: '1', name: 'one' }, { id: '4' }] };
    expect(brief(changed(compared(before, after)))).toEqual([
      'edited shots',
      'edited shots.0.name',
      'added shots.2',
      'removed shots.2',
    ]);
    expect(compared(before, after)[0]).toMatchObject({ isAboutOrder: true });
  });

  it('pairs what has no identity by its neighbours', () => {
    const contact = (email: string): Json => ({ email, phone: '1' });
    const entries = compared(
      { contacts: [contact('a'), contact('b'), contact('c')] },
      { contacts: [contact('a'), contact('c'), contact('d')] },
    );
    expect(brief(changed(entries))).toEqual(['removed contacts.1', 'added contacts.2']);
  });

  it('holds apart a field that was cleared and one that is empty', () => {
    expect(brief(changed(compared({ a: '', b: 'x' }, { a: '' })))).toEqual(['removed b']);
    expect(brief(changed(compared({ a: [] }, { a: {} })))).toEqual(['edited a']);
  });

  it('takes a file as one', () => {
    const icon = (hash: string) => ({ hash, fileName: 'icon.png', sizeBytes: 1 });
    expect(compared({ icon: icon('a') }, { icon: icon('b') })).toMatchObject([
      { change: 'edited', path: ['icon'] },
    ]);
  });

  it('tells of whole parts', () => {
    const left: Parts = { 'a.md': { type: 'text', text: 'a' }, 'b.md': { type: 'text', text: 'b' } };
    const right: Parts = { 'b.md': { type: 'text', text: 'b2' }, 'c.md': { type: 'text', text: 'c' } };
    const told = compareParts(left, right).map(({ change, part }) => `${change} ${part}`);
    expect(told.toSorted()).toEqual(['added c.md', 'edited b.md', 'removed a.md']);
  });
});

describe('words between two texts', () => {
  it('give both texts back', () => {
    const prose = fc
      .array(fc.constantFrom('one', 'two', ' ', '\n', 'three.', 'é', '  ', 'four,'))
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const words = wordsBetween(before, after);
        const without = (kind: string) =>
          words.flatMap((each) => (each.kind === kind ? [] : [each.text])).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('are given up on when there are too many, and nothing is lost', () => {
    const text = (seed: number) => Array.from({ length: 4000 }, (_, at) => `${seed}w${at}`).join(' ');
    const words = wordsBetween(text(1), text(2));
    expect(words.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(words[1]?.text).toBe(text(2));
  });
});
