import { describe, expect, it } from 'vitest';
import { isCovered, sharesWith } from '../../../renderer/features/batch/together.ts';
import type { Plan, Step } from '../../../shared/domain/plan.ts';

const step = (id: string, operation: string, subject: string, more: Partial<Step> = {}): Step => ({
  id,
  operation,
  title: { key: operation },
  target: subject,
  subject,
  dependsOn: [],
  params: {},
  agrees: 'body',
  ...more,
});
const planOf = (...steps: readonly Step[]): Plan => ({
  version: 1,
  marketplace: 'oracle',
  subject: 'listing:a',
  subjectName: 'A',
  account: 'practice',
  accountName: 'Practice',
  isPractice: true,
  draftRev: 1,
  madeAt: '2026-11-21T05:00:00.000Z',
  choices: { submitForReview: true, publishOnApproval: false },
  steps,
  notices: [],
});
const offers = (termId: string, more: Partial<Step> = {}) =>
  step('s2', 'createPackage', 'package:a/1', { body: { termId, version: '1' }, ...more });
const terms = step('s1', 'createTerm', 'terms:t');

describe('plans that are confirmed together', () => {
  it('share what both would bring', () => {
    const first = planOf(terms, step('s2', 'createListing', 'listing:a'));
    expect(sharesWith(planOf(terms, step('s2', 'createListing', 'listing:b')), [first])).toBe(first);
    expect(sharesWith(planOf(step('s1', 'createListing', 'listing:b')), [first])).toBeUndefined();
  });

  it('may go on once another has brought what they share', () => {
    const shown = planOf(terms, offers('{step:s1.id}'));
    const now = planOf(offers('ocid1.term.1', { id: 's1' }));
    expect(isCovered(shown, now)).toBe(true);
  });

  it('are shown again when anything else has changed', () => {
    const shown = planOf(terms, offers('{step:s1.id}'));
    const edited = planOf(
      offers('ocid1.term.1', { id: 's1', body: { termId: 'ocid1.term.1', version: '2' } }),
    );
    expect(isCovered(shown, edited)).toBe(false);
    const more = planOf(offers('ocid1.term.1', { id: 's1' }), step('s2', 'deleteListing', 'listing:a'));
    expect(isCovered(shown, more)).toBe(false);
    const other = planOf(offers('prefix', { id: 's1' }));
    expect(isCovered(planOf(offers('a {step:s1.id} b'), terms), other)).toBe(false);
  });
});
