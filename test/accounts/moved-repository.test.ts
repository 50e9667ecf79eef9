/** A repository that was renamed: what is read follows it, what is sent does not, and the account is put right. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGithubChannel } from '../../electron/core/channels/github.ts';
import type { Account } from '../../shared/contract/shapes.ts';
import { fixtures } from '../support/datadog-tiles.ts';
import { openTileDesk, type TileDesk } from '../support/tile-desk.ts';

const OLD = 'datadog-practice/extras';
const NEW = 'datadog-practice/integrations-extras';

let desk: TileDesk;
let account: Account;
beforeEach(async () => {
  desk = await openTileDesk();
  const { baseUrl, token } = desk.practice.ready.github;
  account = await desk.ask('accounts.connect', {
    marketplace: 'datadog',
    name: 'Acme',
    endpoint: baseUrl,
    settings: { repository: OLD },
    secret: token,
  });
});
afterEach(() => desk.close());

it('is said by name when the account is tested, and followed by one command', async () => {
  const tested = await desk.ask('accounts.test', { id: account.id });
  expect(tested).toMatchObject({ account: { health: 'ok' }, movedTo: NEW });
  expect(tested.message).toContain(NEW);
  const followed = await desk.ask('accounts.follow', { id: account.id });
  expect(followed.account.settings).toMatchObject({ repository: NEW });
  expect(followed.movedTo).toBeUndefined();
});

it('is planned for and sent to by its new name', async () => {
  const draft = await desk.takeIn(`${fixtures}tern_mail`);
  const { plan, hash } = await desk.ask('plans.make', {
    draft,
    account: account.id,
    choices: { submitForReview: true, publishOnApproval: false },
  });
  const repositories = new Set(plan.steps.map(({ params }) => params['repository']));
  expect(repositories).toContain(NEW);
  expect(repositories).not.toContain(OLD);
  const { id } = await desk.ask('submissions.start', { plan, hash });
  expect((await desk.settled(id)).state).toBe('done');
});

it('takes nothing under its old name', async () => {
  const { token } = desk.practice.ready.github;
  const channel = await openGithubChannel({
    account: { ...account, isPractice: false },
    secrets: { get: () => token, set: () => undefined, delete: () => undefined },
  });
  const answer = await channel.send({ operation: 'createFork', params: { repository: OLD }, body: {} });
  expect(answer).toMatchObject({ type: 'refused', status: 307, code: 'moved' });
  channel.close();
});
