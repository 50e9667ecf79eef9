import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coalesce } from '../../../renderer/features/editor/coalesce-edits.ts';
import { fieldEdits, insertEdits, moveEdits } from '../../../renderer/features/editor/field-edits.ts';
import { rebaseEdits } from '../../../renderer/features/editor/rebase-edits.ts';
import { sharingEqual } from '../../../renderer/features/editor/sharing-equal.ts';
import { applyEdits, type Edit, spliceBetween } from '../../../shared/domain/edits.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import { documentOf, type Parts } from '../../../shared/domain/parts.ts';

const doc = (value: JsonObject): Parts => ({ listing: { type: 'document', value } });
const listing = (parts: Parts) => documentOf(parts, 'listing');

describe('merging edits', () => {
  it('has the effect of all of them, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { minLength: 2, maxLength: 12 }), (texts) => {
        const [first = '', ...rest] = texts;
        let before = first;
        const edits = rest.flatMap((text) => {
          const splice = spliceBetween('listing', ['name'], before, text);
          before = text;
          return splice === undefined ? [] : [splice];
        });
        const merged = edits.reduce<readonly Edit[]>(coalesce, []);
        expect(listing(applyEdits(doc({ name: first }), merged))).toEqual({ name: before });
        expect(merged.length).toBeLessThanOrEqual(edits.length);
      }),
    );
  });

  it('makes one splice of a typed word', () => {
    const typed = [...'backup'].map(
      (insert, at): Edit => ({ op: 'splice', part: 'listing', path: ['name'], at, remove: '', insert }),
    );
    expect(typed.reduce<readonly Edit[]>(coalesce, [])).toEqual([
      { op: 'splice', part: 'listing', path: ['name'], at: 0, remove: '', insert: 'backup' },
    ]);
  });

  it('sends nothing for a change and its reverse', () => {
    const there: Edit = { op: 'set', part: 'listing', path: ['pricingType'], before: 'FREE', after: 'BYOL' };
    const back: Edit = { op: 'set', part: 'listing', path: ['pricingType'], before: 'BYOL', after: 'FREE' };
    expect([there, back].reduce<readonly Edit[]>(coalesce, [])).toEqual([]);
  });
});

describe('edits of a field', () => {
  it('takes the group away with its last field, but never an item of a list', () => {
    const parts = doc({ versionDetails: { number: '1' }, supportLinks: [{ name: 'a' }] });
    const cleared = applyEdits(parts, fieldEdits(parts, 'listing', ['versionDetails', 'number'], undefined));
    expect(listing(cleared)).toEqual({ supportLinks: [{ name: 'a' }] });
    const item = applyEdits(parts, fieldEdits(parts, 'listing', ['supportLinks', 0, 'name'], undefined));
    expect(listing(item)['supportLinks']).toEqual([{}]);
  });

  it('starts a list where there is none, and moves items', () => {
    const empty = doc({});
    const one = applyEdits(empty, insertEdits(empty, 'listing', ['packages'], 0, { id: 'a' }));
    const two = applyEdits(one, insertEdits(one, 'listing', ['packages'], 5, { id: 'b' }));
    const moved = applyEdits(two, moveEdits(two, 'listing', ['packages'], 1, 0));
    expect(listing(moved)['packages']).toEqual([{ id: 'b' }, { id: 'a' }]);
    expect(moveEdits(two, 'listing', ['packages'], 0, -1)).toEqual([]);
  });
});

describe('moving edits onto what somebody else left', () => {
  const splice = (path: (string | number)[], before: string, after: string): Edit[] => {
    const edit = spliceBetween('listing', path, before, after);
    return edit === undefined ? [] : [edit];
  };

  it('keeps typing in a text that grew before it', () => {
    const before = doc({ name: 'Backup' });
    const moved = rebaseEdits(
      before,
      [splice(['name'], 'Backup', 'Backup now')],
      doc({ name: 'Acme Backup' }),
    );
    expect(listing(moved.parts)).toEqual({ name: 'Acme Backup now' });
    expect(moved.stranded).toEqual([]);
  });

  it('hands back a text that both rewrote, with the words the person had', () => {
    const before = doc({ name: 'Backup' });
    const mine = splice(['name'], 'Backup', 'Restore');
    const moved = rebaseEdits(before, [mine], doc({ name: 'Archive' }));
    expect(listing(moved.parts)).toEqual({ name: 'Archive' });
    expect(moved.stranded).toEqual([{ part: 'listing', path: ['name'], value: 'Restore' }]);
  });

  it('follows an item by its identity', () => {
    const before = doc({
      packages: [
        { id: 'a', displayName: 'one' },
        { id: 'b', displayName: 'two' },
      ],
    });
    const now = doc({ packages: [{ id: 'b', displayName: 'two' }] });
    const onB = splice(['packages', 1, 'displayName'], 'two', 'two!');
    const onA = splice(['packages', 0, 'displayName'], 'one', 'one!');
    expect(listing(rebaseEdits(before, [onB], now).parts)['packages']).toEqual([
      { id: 'b', displayName: 'two!' },
    ]);
    expect(rebaseEdits(before, [onA], now).stranded).toEqual([
      { part: 'listing', path: ['packages', 0, 'displayName'], value: 'one!' },
    ]);
  });

  it('does nothing twice: an edit that is already there is left out', () => {
    const before = doc({ name: 'Backup' });
    const mine = splice(['name'], 'Backup', 'Backup now');
    const moved = rebaseEdits(before, [mine], applyEdits(before, mine));
    expect(listing(moved.parts)).toEqual({ name: 'Backup now' });
    expect(moved.batches.flat()).toEqual([]);
  });

  it('loses no word, whatever the two did', () => {
    const words = fc.string({ maxLength: 10 });
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 4 }), words, words, (start, mine, theirs, other) => {
        const before = doc({ name: start, headline: 'x' });
        let text = start;
        const batches = mine.map((next) => {
          const edits = splice(['name'], text, next);
          text = next;
          return edits;
        });
        const moved = rebaseEdits(before, batches, doc({ name: theirs, headline: other }));
        expect(listing(moved.parts)['headline']).toBe(other);
        expect(applyEdits(doc({ name: theirs, headline: other }), moved.batches.flat())).toEqual(moved.parts);
        if (theirs === start) expect(listing(moved.parts)['name']).toBe(text);
        if (moved.stranded.length > 0) expect(moved.stranded[0]?.value).toBe(text);
      }),
    );
  });
});

describe('keeping identities', () => {
  it('gives back the very same value when nothing changed, and all that is equal when something did', () => {
    const last = doc({ name: 'a', packages: [{ id: '1' }, { id: '2' }] });
    expect(sharingEqual(last, doc({ name: 'a', packages: [{ id: '1' }, { id: '2' }] }))).toBe(last);
    const next = sharingEqual(last, doc({ name: 'b', packages: [{ id: '1' }, { id: '2' }] }));
    expect(listing(next)['name']).toBe('b');
    expect(listing(next)['packages']).toBe(listing(last)['packages']);
  });
});
