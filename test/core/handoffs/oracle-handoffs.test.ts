/** What an Oracle account's hand-off can tell by itself, over real HTTP. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../support/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const setup = () => desk.ask('handoffs.get', { account: desk.account, guide: 'setup' });
const told = async () => (await setup()).steps.filter(({ state }) => state === 'told').map(({ id }) => id);

test('an account that answers has its membership, tenancy and approval read', async () => {
  await desk.ask('accounts.test', { id: desk.account });
  expect(await told()).toEqual(['opn', 'tenancy', 'approved']);
  const { steps } = await setup();
  const copied = (step: string, field: string) =>
    steps.find(({ id }) => id === step)?.fields.find(({ id }) => id === field)?.value;
  expect(copied('tenancy', 'tenancy')).toMatch(/^ocid1\.tenancy\./);
  expect(copied('account-form', 'opn-number')).toBe('1000001');
  expect(copied('profile', 'display-name')).toBe('Practice Partner');
});

test('what was read is told offline too', async () => {
  await desk.ask('accounts.test', { id: desk.account });
  await desk.reopen();
  expect(await told()).toContain('opn');
});

test('a withdrawn listing may be published again, and the guide stays once it was begun', async () => {
  const id = await desk.sample();
  const guides = async () =>
    (await desk.ask('handoffs.list', { account: desk.account, draft: id })).guides.map(({ guide }) => guide);
  expect(await guides()).toEqual(['review']);
  await desk.settled(await desk.send(id));
  await desk.reaches(id, 'approved');
  await desk.settled((await desk.ask('publications.publish', { draft: id, account: desk.account })).id);
  await desk.reaches(id, 'live');
  await desk.settled(await desk.send(id, { intention: 'withdraw' }));
  await desk.reaches(id, 'withdrawn');
  expect(await guides()).toEqual(['review', 'archived']);
});
