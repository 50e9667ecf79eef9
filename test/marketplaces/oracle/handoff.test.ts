/** Oracle's guides: every word is there, every address is safe, and what Oracle gave is told as Oracle's. */
import { describe, expect, test } from 'vitest';
import { type Account, accountSchema, type Publication } from '../../../shared/contract/shapes.ts';
import type { GuideStep, HandoffInput } from '../../../shared/domain/handoff.ts';
import { draftIdSchema } from '../../../shared/domain/ids.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import { servicePolicies } from '../../../shared/marketplaces/oracle/handoff/setup.ts';
import { handoff } from '../../../shared/marketplaces/oracle/handoff.ts';
import { wordsOf } from '../../support/handoff-words.ts';

const account: Account = accountSchema.parse({
  id: 'a',
  marketplace: 'oracle',
  name: 'Acme',
  isPractice: false,
  endpoint: 'https://marketplace-publisher.us-ashburn-1.oci.oraclecloud.com',
  settings: { region: 'us-ashburn-1', profile: 'ACME' },
  health: 'ok',
});
const READ_AT = '2026-11-27T10:00:00.000Z';
const publisher = {
  displayName: 'Acme',
  publisherStatus: 'APPROVED',
  yearFounded: 2012,
  websiteUrl: 'https://acme.example',
  opnMembership: { opnStatus: 'ACTIVE', opnNumber: '1000001' },
};

const inputOf = (rest: Partial<HandoffInput> = {}): HandoffInput => ({
  account,
  signIn: { tenancy: 'ocid1.tenancy.oc1..acme', region: 'us-ashburn-1' },
  catalogue: { publishers: [publisher] },
  readAt: { publishers: READ_AT, products: READ_AT },
  remotes: [],
  given: () => '',
  ...rest,
});
const draftOf = (kind: string, listing: JsonObject): Pick<HandoffInput, 'draft'> => ({
  draft: {
    id: draftIdSchema.parse('d'),
    kind,
    name: 'Acme Backup',
    parts: { listing: { type: 'document', value: listing } },
  },
});
const sells = (what: string): Pick<HandoffInput, 'given'> => ({
  given: (_guide, step) => (step === 'sells' ? what : ''),
});
const standingAt = (
  state: Publication['state'],
  remoteStatus: string,
): Pick<HandoffInput, 'publication'> => ({
  publication: {
    draft: draftIdSchema.parse('d'),
    account: account.id,
    accountName: account.name,
    isPractice: false,
    state,
    remoteStatus,
    readAt: READ_AT,
    lamps: [],
    proofs: [],
    notes: [],
    actions: [],
  },
});

const guideOf = (id: string) => {
  const guide = handoff.guides.find((each) => each.id === id);
  if (guide === undefined) throw new Error(`no guide ${id}`);
  return guide;
};
const stepsOf = (guide: string, input: HandoffInput): ReadonlyMap<string, GuideStep> =>
  new Map(
    guideOf(guide)
      .steps(input)
      .map((step) => [step.id, step]),
  );
const keysOf = (step: GuideStep | undefined): readonly string[] =>
  (step?.told ?? []).map(({ message }) => message.key.slice('handoff|oracle|told|'.length));
const isDone = (step: GuideStep | undefined): boolean =>
  (step?.told ?? []).some((told) => told.isDone === true);

const app = { packages: [{ id: 'p' }], reviewDocuments: [{ id: 'r', documentName: 'Architecture' }] };
const service = { customerSuccesses: [{ id: 'c', customerName: 'Tern Works', url: 'https://tern.example' }] };
const everything = [
  inputOf({ ...draftOf('oracle.application', app), ...sells('paid') }),
  inputOf({ ...draftOf('oracle.service', service), ...standingAt('in-review', 'REVIEW_IN_PROGRESS') }),
  inputOf({ ...draftOf('oracle.lead-generation', {}), catalogue: {}, readAt: {}, signIn: {} }),
  inputOf({ ...draftOf('oracle.service', {}), account: { ...account, health: 'unreachable' } }),
];

test('every step, field, ask and fact has its words', () => {
  for (const input of everything) expect(wordsOf(handoff, input).missing).toEqual([]);
});

test('every address is https', () => {
  const addresses = everything.flatMap((input) =>
    handoff.guides
      .flatMap((guide) => guide.steps(input))
      .flatMap(({ portal, source }) => [portal, source].filter((each) => each !== undefined)),
  );
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
});

describe('the setup', () => {
  test('has the seven service policies to copy', () => {
    expect(servicePolicies).toHaveLength(7);
    const statements = stepsOf('setup', inputOf())
      .get('policies')
      ?.fields?.find(({ id }) => id === 'policy-statements');
    expect(statements?.value.split('\n')).toEqual(servicePolicies);
  });

  test('counts the commercial steps only for whoever sells', () => {
    const paid = (what: string) =>
      ['us-entity', 'supplier', 'bank'].map(
        (id) => stepsOf('setup', inputOf(sells(what))).get(id)?.isOptional,
      );
    expect(paid('paid')).toEqual([false, false, false]);
    expect(paid('')).toEqual([true, true, true]);
    expect(paid('free-or-byol')).toEqual([undefined, undefined, undefined]);
  });

  test('asks for no bank account, no tax number and no secret', () => {
    const asked = guideOf('setup')
      .steps(inputOf(sells('paid')))
      .flatMap(({ asks = [] }) => asks.map(({ id }) => id));
    expect(asked).toEqual([
      ...[
        'oracle-account',
        'opn-number',
        'sells',
        'signed',
        'entity',
        'supplier-number',
        'submitted',
        'tested',
      ],
    ]);
  });

  test('sees the membership and the approval that Oracle gave, and when', () => {
    const steps = stepsOf('setup', inputOf());
    expect(steps.get('opn')?.told).toEqual([
      {
        message: {
          key: 'handoff|oracle|told|membership',
          values: { number: '1000001', status: 'ACTIVE' },
        },
        at: READ_AT,
        isDone: true,
      },
    ]);
    expect(isDone(steps.get('approved'))).toBe(true);
  });

  test.each(['INACTIVE', 'RENEWAL_IN_PROGRESS', 'SOMETHING_NEW'])(
    'takes a membership that is %s for none, and says so',
    (opnStatus) => {
      const other = { ...publisher, opnMembership: { opnStatus, opnNumber: '1' } };
      const step = stepsOf('setup', inputOf({ catalogue: { publishers: [other] } })).get('opn');
      expect(keysOf(step)).toEqual(['membership']);
      expect(isDone(step)).toBe(false);
    },
  );

  test('has the company profile to compare, as Oracle gave it', () => {
    const fields = stepsOf('setup', inputOf()).get('profile')?.fields ?? [];
    expect(fields.map(({ id, value }) => [id, value])).toEqual(
      expect.arrayContaining([
        ['display-name', 'Acme'],
        ['year-founded', '2012'],
        ['website', 'https://acme.example'],
        ['headquarters', ''],
      ]),
    );
  });

  test('takes a tenancy for tested only while the account answers', () => {
    expect(isDone(stepsOf('setup', inputOf()).get('tenancy'))).toBe(true);
    const silent = inputOf({ account: { ...account, health: 'unreachable' } });
    expect(isDone(stepsOf('setup', silent).get('tenancy'))).toBe(false);
    expect(keysOf(stepsOf('setup', silent).get('add-tenancy'))).toEqual(['untested']);
  });

  test('never takes its own test for the portal’s', () => {
    expect(isDone(stepsOf('setup', inputOf()).get('add-tenancy'))).toBe(false);
  });

  test('says nothing of what it never read', () => {
    const steps = stepsOf('setup', inputOf({ catalogue: {}, readAt: {}, signIn: {} }));
    expect([...steps.values()].filter(isDone)).toEqual([]);
  });
});

describe('the evidence', () => {
  test('of an app is its architecture, its security and a demonstration', () => {
    const steps = stepsOf('review', inputOf(draftOf('oracle.application', app)));
    expect([...steps.keys()]).toEqual([
      ...['read-through', 'agreement', 'architecture', 'security', 'demo', 'questions'],
    ]);
    expect(steps.get('architecture')?.told?.[0]?.message.values).toEqual({ names: 'Architecture' });
  });

  test('of a service is its customers', () => {
    const steps = stepsOf('review', inputOf(draftOf('oracle.service', service)));
    expect([...steps.keys()]).toEqual(['read-through', 'customers', 'questions']);
    expect(steps.get('customers')?.fields?.[0]?.value).toBe('Tern Works, https://tern.example');
  });

  test('is asked about no longer once the reviewers approved', () => {
    const at = (state: Publication['state'], status: string) =>
      isDone(
        stepsOf(
          'review',
          inputOf({ ...draftOf('oracle.application', {}), ...standingAt(state, status) }),
        ).get('questions'),
      );
    expect([
      at('in-review', 'REVIEW_IN_PROGRESS'),
      at('approved', 'APPROVED'),
      at('rejected', 'REJECTED'),
    ]).toEqual([false, true, false]);
  });
});

describe('publishing again', () => {
  test('is offered for what was withdrawn', () => {
    const isFor = (state: Publication['state']) =>
      guideOf('archived').isFor?.(inputOf(standingAt(state, '')));
    expect([isFor('withdrawn'), isFor('live'), isFor('draft')]).toEqual([true, false, false]);
  });

  test('is done when it was read back, not when it was said', () => {
    const step = (state: Publication['state']) =>
      stepsOf('archived', inputOf(standingAt(state, ''))).get('read-back');
    expect([isDone(step('withdrawn')), isDone(step('live'))]).toEqual([false, true]);
  });
});
