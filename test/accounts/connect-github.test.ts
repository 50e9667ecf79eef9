/** Connecting at GitHub: what is refused in the form, and what a token may do is known before anything is sent. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Desk, openDesk } from '../support/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const connect = (repository: string, secret?: string, settings: Record<string, string> = {}) =>
  desk.client().call('accounts.connect', {
    marketplace: 'datadog',
    name: 'Acme',
    endpoint: desk.practice.ready.github.baseUrl,
    settings: { repository, ...settings },
    ...(secret === undefined ? {} : { secret }),
  });

it.each([
  ['', 'ghp_x', /which repository/],
  ['integrations-extras', 'ghp_x', /not a repository's name/],
  ['DataDog/integrations-extras', undefined, /Enter a token/],
])('refuses %j with %j, saying what to do', async (repository, secret, sentence) => {
  const answer = await connect(repository, secret);
  expect(answer.ok ? '' : answer.error.message).toMatch(sentence);
  expect((await desk.ask('accounts.list', {})).accounts.every(({ isPractice }) => isPractice)).toBe(true);
});

it('takes the address of the repository’s page, and learns what plans are made from', async () => {
  const { token } = desk.practice.ready.github;
  const answer = await connect('https://github.example/datadog-practice/marketplace/', token);
  if (!answer.ok) throw new Error(answer.error.message);
  expect(answer.value.settings).toEqual({ repository: 'datadog-practice/marketplace', signIn: 'token' });
  expect(JSON.stringify(answer.value)).not.toContain(token);
  const tested = await desk.ask('accounts.test', { id: answer.value.id });
  expect(tested.account.health).toBe('ok');
  expect(tested.access.map(({ resource, state }) => [resource, state])).toEqual([
    ['datadog-practice/marketplace', 'granted'],
    ['scopes', 'granted'],
    ['write', 'granted'],
  ]);
  const { catalogues } = await desk.ask('accounts.catalogues', { id: answer.value.id });
  expect(catalogues.map(({ name }) => name)).toEqual([
    'folders',
    'person',
    'pullRequestTemplate',
    'repository',
  ]);
});

it('names a sign-in that is not taken, and takes another token', async () => {
  const answer = await connect('datadog-practice/marketplace', 'ghp_wrong');
  if (!answer.ok) throw new Error(answer.error.message);
  const { id } = answer.value;
  const refused = await desk.ask('accounts.test', { id });
  expect(refused).toMatchObject({
    account: { health: 'unauthenticated' },
    message: expect.stringMatching(/Bad credentials.*Check the token/),
  });
  const { token: secret } = desk.practice.ready.github;
  expect((await desk.ask('accounts.test', { id, secret })).account.health).toBe('ok');
});
