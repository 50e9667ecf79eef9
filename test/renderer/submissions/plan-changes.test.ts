import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../renderer/features/submissions/plan-changes.ts';
import type { Plan, Step } from '../../../shared/domain/plan.ts';

const step = (id: string, operation: string, more: Partial<Step> = {}): Step => ({
  id,
  operation,
  title: { key: operation },
  target: 'Acme',
  subject: `listing:${operation}`,
  dependsOn: [],
  params: {},
  agrees: 'body',
  ...more,
});

const planOf = (...steps: Step[]): Plan => ({
  version: 1,
  marketplace: 'oracle',
  subject: 'listing:d1',
  subjectName: 'Acme',
  account: 'a1',
  accountName: 'Practice',
  isPractice: true,
  draftRev: 1,
  madeAt: '2026-11-21T05:00:00.000Z',
  choices: { submitForReview: true, publishOnApproval: false },
  steps,
  notices: [],
});

describe('changesBetween', () => {
  it('is empty for the same plan with other keys', () => {
    const before = planOf(step('s1', 'createListing', { key: 'one' }));
    expect(changesBetween(before, planOf(step('s1', 'createListing', { key: 'two' })))).toEqual([]);
  });

  it('names the field that changed, with both values', () => {
    const before = planOf(
      step('s1', 'createRevision', { body: { headline: 'Old', contacts: [{ name: 'A' }] } }),
    );
    const after = planOf(
      step('s1', 'createRevision', { body: { headline: 'New', contacts: [{ name: 'B' }] } }),
    );
    expect(changesBetween(before, after)).toMatchObject([
      {
        kind: 'changed',
        fields: [
          { path: 'headline', before: 'Old', after: 'New' },
          { path: 'contacts[0].name', before: 'A', after: 'B' },
        ],
      },
    ]);
  });

  it('is not misled by a step in front that renames all that follow', () => {
    const before = planOf(
      step('s1', 'createListing'),
      step('s2', 'createRevision', { body: { listingId: '{step:s1.id}' }, dependsOn: ['s1'] }),
    );
    const after = planOf(
      step('s1', 'createTerm'),
      step('s2', 'createListing'),
      step('s3', 'createRevision', { body: { listingId: '{step:s2.id}' }, dependsOn: ['s2'] }),
    );
    expect(changesBetween(before, after).map(({ kind, step: { operation } }) => [kind, operation])).toEqual([
      ['added', 'createTerm'],
    ]);
  });

  it('sees a file with other bytes under the same name, a stale etag and a step that is gone', () => {
    const file = (digit: string) => ({
      // A hash by its form; nothing here reads the bytes.
      hash: digit.repeat(64) as NonNullable<Step['file']>['hash'],
      fileName: 'icon.png',
      sizeBytes: 3,
      mediaType: 'image/png',
    });
    const before = planOf(step('s1', 'putIcon', { file: file('a'), ifMatch: 'e1' }), step('s2', 'note'));
    const after = planOf(step('s1', 'putIcon', { file: file('b'), ifMatch: 'e2' }));
    expect(changesBetween(before, after)).toMatchObject([
      { kind: 'changed', fields: [{ path: 'file' }, { path: 'ifMatch' }] },
      { kind: 'removed', step: { operation: 'note' } },
    ]);
  });
});
