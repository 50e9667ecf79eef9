import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../shared/domain/json.ts';
import {
  fillTemplate,
  type Plan,
  planFingerprint,
  problemsOfPlan,
  referencesIn,
  type Step,
} from '../../shared/domain/plan.ts';
import { jsonArbitrary } from '../support/arbitraries.ts';

const step = (number: number, over: Partial<Step> = {}): Step => ({
  id: `s${number}`,
  operation: 'createThing',
  title: { key: 'steps.createThing' },
  target: 'Thing',
  subject: `thing:${number}`,
  dependsOn: [],
  params: {},
  agrees: 'nothing',
  ...over,
});
const plan = (steps: readonly Step[], over: Partial<Plan> = {}): Plan => ({
  version: 1,
  marketplace: 'oracle',
  subject: 'listing:l1',
  subjectName: 'Listing',
  account: 'a1',
  accountName: 'Account',
  isPractice: true,
  draftRev: 1,
  madeAt: '2026-11-21T00:00:00.000Z',
  choices: { submitForReview: true, publishOnApproval: false },
  steps,
  notices: [],
  ...over,
});

describe('a template', () => {
  it('without references stays as it is', () => {
    fc.assert(
      fc.property(jsonArbitrary, (value) => {
        fc.pre(referencesIn(value).size === 0);
        expect(fillTemplate(value, () => undefined)).toEqual(value);
      }),
    );
  });

  it('takes what earlier steps brought, verbatim, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (id, etag) => {
        const template: Json = { path: 'a/{step:s1.id}/b', list: [{ etag: '{step:s2.etag}' }] };
        expect([...referencesIn(template)].sort()).toEqual(['s1', 's2']);
        expect(fillTemplate(template, (of) => (of === 's1' ? { id } : { etag }))).toEqual({
          path: `a/${id}/b`,
          list: [{ etag }],
        });
      }),
    );
  });

  it('that asks for what no step brought is an error, never sent as it is', () => {
    expect(() => fillTemplate('{step:s9.id}', () => ({}))).toThrow(/s9/);
  });
});

describe('the fingerprint', () => {
  it('is the same for the same sending at another time, and another for anything else that would be sent', () => {
    const one = plan([step(1, { key: 'k1', body: { name: 'a' } })]);
    const later = plan([step(1, { key: 'k2', body: { name: 'a' } })], {
      madeAt: '2027-01-01T00:00:00.000Z',
      draftRev: 9,
    });
    expect(planFingerprint(later)).toBe(planFingerprint(one));
    const others = [
      plan([step(1, { body: { name: 'b' } })]),
      plan([step(1, { body: { name: 'a' }, ifMatch: 'e' })]),
      plan([step(1, { body: { name: 'a' }, params: { id: '1' } })]),
      plan([step(1, { body: { name: 'a' } }), step(2)]),
      plan([step(1, { body: { name: 'a' } })], { account: 'a2' }),
    ];
    expect(new Set([one, ...others].map(planFingerprint)).size).toBe(others.length + 1);
  });
});

describe('the order of a plan', () => {
  it('is right when every step comes after what it needs', () => {
    const second = step(2, { dependsOn: ['s1'], body: { id: '{step:s1.id}' } });
    expect(problemsOfPlan(plan([step(1), second]))).toEqual([]);
    expect(problemsOfPlan(plan([second, step(1)]))).not.toEqual([]);
    expect(problemsOfPlan(plan([step(1), step(1)]))).toEqual([expect.stringContaining('twice')]);
    expect(problemsOfPlan(plan([step(1), step(2, { params: { id: '{step:s1.id}' } })]))).toEqual([
      expect.stringContaining('without depending'),
    ]);
  });
});
