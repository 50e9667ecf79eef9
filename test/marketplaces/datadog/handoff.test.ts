/** Datadog's guides: every word is there, every address is safe, every value is the tile's own. */
import { describe, expect, test } from 'vitest';
import { type Account, accountSchema } from '../../../shared/contract/shapes.ts';
import type { GuideStep, HandoffInput } from '../../../shared/domain/handoff.ts';
import { draftIdSchema } from '../../../shared/domain/ids.ts';
import { handoff } from '../../../shared/marketplaces/datadog/handoff.ts';
import { changed, cleanTile, remove, set } from '../../support/datadog-tiles.ts';
import { wordsOf } from '../../support/handoff-words.ts';

const account: Account = accountSchema.parse({
  id: 'a',
  marketplace: 'datadog',
  name: 'Acme',
  isPractice: false,
  endpoint: 'https://api.github.com',
  settings: { repository: 'DataDog/integrations-extras' },
  health: 'ok',
});

const inputOf = (parts = cleanTile(), given: Readonly<Record<string, string>> = {}): HandoffInput => ({
  account,
  signIn: {},
  catalogue: {},
  readAt: {},
  draft: { id: draftIdSchema.parse('d'), kind: 'datadog.tile', name: 'Tern Mail', parts },
  remotes: [],
  given: (...ids) => given[ids.join(' ')] ?? '',
});

const stepsOf = (input: HandoffInput): readonly GuideStep[] =>
  handoff.guides.flatMap((guide) => guide.steps(input));
const listing = (input: HandoffInput) =>
  new Map(
    handoff.guides
      .find(({ id }) => id === 'listing')
      ?.steps(input)
      .map((step) => [step.id, step]),
  );

const everything = ['agent', 'api', 'tile-only'].map((offering) =>
  inputOf(changed(cleanTile(), [set('pricing', [{ billing_type: 'flat_fee', unit_price: 99 }])]), {
    'listing offering offering': offering,
  }),
);

test('every step, field, ask and fact has its words', () => {
  for (const input of everything) expect(wordsOf(handoff, input).missing).toEqual([]);
});

test('every address is https', () => {
  const addresses = everything
    .flatMap(stepsOf)
    .flatMap(({ portal, source }) => [portal, source].filter((each) => each !== undefined));
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
});

describe('the form', () => {
  test('has the tile’s values to copy', () => {
    const values = Object.fromEntries(
      [...listing(inputOf()).values()].flatMap(({ fields = [] }) =>
        fields.map(({ id, value }) => [id, value]),
      ),
    );
    expect(values).toMatchObject({
      name: 'Tern Mail',
      'vendor-name': 'Tern Works',
      'vendor-url': 'https://tern.example',
      'short-description': 'Monitor delivery, bounces and queues of Tern Mail',
      'integration-id': 'tern-mail',
      submitted: 'Metrics, Logs',
      queried: '',
      'metrics-prefix': 'tern.',
      'metric-check': 'tern.queue.length',
      'log-source': 'tern-mail',
      'support-email': 'support@tern.example',
    });
    expect(values['setup']).toMatch(/\S/);
  });

  test('has a section with the addresses of its references, which stand elsewhere in the README', () => {
    const [overview] =
      listing(inputOf())
        .get('overview')
        ?.fields?.filter(({ id }) => id === 'long-description') ?? [];
    expect(overview?.value).toMatch(/\[Tern Mail\]\[1\][\s\S]*\n\n\[1\]: https:\/\/\S+$/);
  });

  test('has the pictures in the carousel’s order, each with its caption', () => {
    const pictures = listing(inputOf()).get('pictures');
    expect(pictures?.files?.map(({ path }) => path)).toEqual([
      'images/queues.png',
      'images/deliveries.png',
      'images/minute.png',
    ]);
    expect(pictures?.fields?.map(({ name, value }) => [name, value])[0]).toEqual([
      'images/queues.png',
      'Queues with their oldest message',
    ]);
  });

  test('says that a dashboard and a monitor are required where there are none', () => {
    const bare = changed(cleanTile(), [
      set('assets.dashboards', undefined),
      set('assets.monitors', undefined),
    ]);
    const told = listing(inputOf(bare))
      .get('content')
      ?.told?.map(({ message }) => message.key);
    expect(told).toEqual(['handoff|datadog|told|no-dashboard', 'handoff|datadog|told|no-monitor']);
  });

  test('leaves out a file that the folder does not have', () => {
    const without = listing(inputOf(changed(cleanTile(), [remove('metadata.csv')]))).get('data');
    expect(without?.files?.map(({ path }) => path)).not.toContain('metadata.csv');
  });

  test('asks for a price only of what is sold', () => {
    expect(listing(inputOf()).has('price')).toBe(false);
    expect(
      listing(inputOf(cleanTile(), { 'listing repository repository': 'marketplace' })).has('price'),
    ).toBe(true);
  });

  test('is there for a tile whose manifest does not parse', () => {
    const broken = { ...cleanTile(), 'manifest.json': { type: 'text', text: '{"tile": ' } as const };
    expect(
      listing(inputOf(broken))
        .get('overview')
        ?.fields?.map(({ value }) => value)
        .join(''),
    ).toBeDefined();
  });
});

test('the way both ways is marked as not certain, with what the tags say', () => {
  const step = listing(inputOf()).get('both-ways');
  expect(step?.isUncertain).toBe(true);
  expect(step?.told?.map(({ message }) => message)).toEqual([
    { key: 'handoff|datadog|told|submitted', values: { types: 'Metrics, Logs' } },
    { key: 'handoff|datadog|told|none-queried', values: { types: '' } },
  ]);
});

test('the private repository is asked for only where the account is about it', () => {
  const optional = (repository: string) =>
    handoff.guides
      .find(({ id }) => id === 'partner')
      ?.steps({ ...inputOf(), account: { ...account, settings: { repository } } })
      .find(({ id }) => id === 'private-repository')?.isOptional;
  expect(optional('DataDog/integrations-extras')).toBe(true);
  expect(optional('DataDog/marketplace')).toBe(false);
});
