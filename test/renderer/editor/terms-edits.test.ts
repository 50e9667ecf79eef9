import { describe, expect, it } from 'vitest';
import {
  addVersion,
  versionsOf,
  versionText,
  withoutVersion,
} from '../../../renderer/features/terms/terms-edits.ts';
import { applyEdits, invertEdits } from '../../../shared/domain/edits.ts';
import { documentOf, type Parts } from '../../../shared/domain/parts.ts';

const nameOf = (number: number): string => `Version ${number}`;
const start: Parts = {
  terms: {
    type: 'document',
    value: {
      versions: [
        { id: 'a', displayName: 'Version 1' },
        { id: 'b', displayName: 'Version 3' },
      ],
      activeVersion: 'a',
    },
  },
  'versions/a.txt': { type: 'text', text: 'active words' },
  'versions/b.txt': { type: 'text', text: 'other words' },
};
const versions = (parts: Parts) => versionsOf(documentOf(parts, 'terms'));

describe('versions of terms', () => {
  it('begin as a copy of the active one, under a name that no other has', () => {
    const edits = addVersion(start, 'c', nameOf);
    const added = applyEdits(start, edits);
    expect(versions(added).at(-1)).toEqual({ id: 'c', name: 'Version 4', index: 2 });
    expect(versionText(added, 'c')).toBe('active words');
    expect(applyEdits(added, invertEdits(edits))).toEqual(start);
  });

  it('can be begun where there is none', () => {
    const empty: Parts = { terms: { type: 'document', value: {} } };
    const added = applyEdits(empty, addVersion(empty, 'c', nameOf));
    expect(versions(added)).toEqual([{ id: 'c', name: 'Version 1', index: 0 }]);
    expect(versionText(added, 'c')).toBe('');
  });

  it('go with their text, but the active one stays', () => {
    expect(withoutVersion(start, 'a')).toEqual([]);
    const left = applyEdits(start, withoutVersion(start, 'b'));
    expect(versions(left).map(({ id }) => id)).toEqual(['a']);
    expect(Object.keys(left)).toEqual(['terms', 'versions/a.txt']);
  });
});
