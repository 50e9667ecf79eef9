/** Hand-offs on a real workspace: what is said is kept, undone, told at Home, and proves nothing. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accountIdSchema, type DraftId } from '../../../shared/domain/ids.ts';
import { fixtures } from '../../support/datadog-tiles.ts';
import { openTileDesk, type TileDesk } from '../../support/tile-desk.ts';

const DAY_MS = 86_400_000;
/** A Wednesday. */
const WEDNESDAY = Date.UTC(2026, 10, 25, 10);

let now = WEDNESDAY;
let desk: TileDesk;
let tile: DraftId;
const account = accountIdSchema.parse('practice-datadog');

beforeEach(async () => {
  now = WEDNESDAY;
  desk = await openTileDesk({ now: () => now });
  tile = await desk.takeIn(`${fixtures}tern_mail`);
});
afterEach(() => desk.close());

const partner = { account, guide: 'partner' };
const listing = () => ({ account, draft: tile, guide: 'listing' });
const tick = (step: string, isDone = true) => desk.ask('handoffs.tick', { ...partner, step, isDone });
const stepOf = async (
  step: string,
  of: { account: typeof account; guide: string; draft?: DraftId } = partner,
) => (await desk.ask('handoffs.get', of)).steps.find(({ id }) => id === step);

describe('a tick', () => {
  test('says when the person said so', async () => {
    await tick('network');
    expect(await stepOf('network')).toMatchObject({ state: 'said', saidAt: '2026-11-25T10:00:00.000Z' });
  });

  test('survives a restart', async () => {
    await tick('network');
    await desk.reopen();
    expect(await stepOf('network')).toMatchObject({ state: 'said' });
  });

  test('survives a crash', async () => {
    await tick('network');
    await desk.crash();
    expect(await stepOf('network')).toMatchObject({ state: 'said' });
  });

  test('is taken back, and both stay in the history', async () => {
    await tick('network');
    now += DAY_MS;
    const { steps, entries, firstBroken } = await tick('network', false);
    expect(steps.find(({ id }) => id === 'network')).toMatchObject({ state: 'open' });
    expect(entries.map(({ event, actor }) => [event, actor])).toEqual([
      ['handoff-said', 'person'],
      ['handoff-taken-back', 'person'],
    ]);
    expect(firstBroken).toBeUndefined();
  });

  test('that was changed in the file is told as not following', async () => {
    await tick('network');
    await tick('accepted');
    const { db } = desk.core().context.store;
    db.prepare("UPDATE timeline SET at = '2020-01-01T00:00:00.000Z' WHERE event = 'handoff-said'").run();
    expect((await desk.ask('handoffs.get', partner)).firstBroken).toBeGreaterThan(0);
  });

  test('said twice is said once', async () => {
    await tick('network');
    expect((await tick('network')).entries).toHaveLength(1);
  });

  test('about a listing stands in its publication’s timeline, among everything else', async () => {
    await desk.ask('handoffs.tick', { ...listing(), step: 'create', isDone: true });
    const { entries, firstBroken } = await desk.ask('publications.timeline', { draft: tile, account });
    expect(entries.at(-1)).toMatchObject({
      event: 'handoff-said',
      actor: 'person',
      details: { step: 'create' },
    });
    expect(firstBroken).toBeUndefined();
  });

  test('changes no lamp and makes no publication', async () => {
    await desk.ask('handoffs.tick', { ...listing(), step: 'submit', isDone: true });
    expect((await desk.ask('publications.list', { draft: tile })).publications).toEqual([]);
  });

  test('of a step that is not there is refused with those that are', async () => {
    await expect(tick('nonsense')).rejects.toThrow(/no step nonsense.*network/);
  });

  test('of a guide about listings is not for an account', async () => {
    await expect(desk.ask('handoffs.get', { account, guide: 'listing' })).rejects.toThrow(/partner/);
  });

  test('is not for a listing of another marketplace', async () => {
    const { id } = await desk.ask('drafts.create', { kind: 'oracle.application', name: 'Acme' });
    await expect(desk.ask('handoffs.list', { account, draft: id })).rejects.toThrow(/does not take/);
  });
});

describe('what is brought back', () => {
  test('is kept as it was written, and taken away again', async () => {
    const at = { ...partner, step: 'accepted', ask: 'manager' };
    await desk.ask('handoffs.give', { ...at, value: ' Ada  ' });
    await desk.reopen();
    expect((await stepOf('accepted'))?.asks[0]?.value).toBe('Ada');
    await desk.ask('handoffs.give', { ...at, value: '' });
    expect((await stepOf('accepted'))?.asks[0]?.value).toBe('');
  });

  test('decides which steps there are', async () => {
    const give = (step: string, value: string) =>
      desk.ask('handoffs.give', { ...listing(), step, ask: step, value });
    expect((await give('offering', 'api')).steps.map(({ id }) => id)).toContain('oauth');
    expect((await give('offering', 'agent')).steps.map(({ id }) => id)).toContain('agent-code');
    const { steps } = await give('channel', 'pull-request');
    expect(steps.map(({ id }) => id)).toEqual(['offering', 'both-ways', 'repository', 'channel']);
  });
});

describe('what the app can tell', () => {
  test('is done without a tick, and says when it was seen', async () => {
    await desk.ask('accounts.test', { id: account });
    const step = await stepOf('repository');
    expect(step).toMatchObject({
      state: 'told',
      told: [
        { isDone: true, at: expect.any(String), message: { key: expect.stringContaining('repository') } },
      ],
    });
    expect(step?.saidAt).toBeUndefined();
  });

  test('is that a pull request was sent', async () => {
    await desk.write(tile, ['tile', 'title'], 'Tern Mail Delivery');
    await desk.settled(await desk.send(tile));
    expect(await stepOf('channel', listing())).toMatchObject({
      state: 'told',
      told: [{ message: { key: 'handoff|datadog|told|pull-request' } }],
    });
  });

  test('follows the draft', async () => {
    await desk.write(tile, ['tile', 'description'], 'Watch the queues of Tern Mail');
    expect(
      (await stepOf('overview', listing()))?.fields.find(({ id }) => id === 'short-description'),
    ).toEqual({
      id: 'short-description',
      label: { key: 'handoff|datadog|fields|short-description' },
      value: 'Watch the queues of Tern Mail',
      from: 'description',
    });
  });
});

describe('Home', () => {
  const waiting = async () =>
    (await desk.ask('handoffs.waiting', {})).guides.map(({ guide, next }) => [
      guide,
      next?.step,
      next?.isLate,
    ]);

  test('finds what was begun without reading the timelines', () => {
    const { db } = desk.core().context.store;
    const plan = db
      .prepare<[], { detail: string }>(
        "EXPLAIN QUERY PLAN SELECT DISTINCT account, draft FROM timeline WHERE event GLOB 'handoff-*'",
      )
      .all();
    expect(plan.map(({ detail }) => detail).join()).toContain('timeline_handoffs');
  });

  test('says nothing of a guide that was not begun', async () => {
    expect(await waiting()).toEqual([]);
  });

  test('names the next step of one that was', async () => {
    await tick('network');
    expect(await waiting()).toEqual([['partner', 'accepted', false]]);
  });

  test('is silent while it is the marketplace’s turn, and speaks when that is late', async () => {
    for (const step of ['network', 'accepted', 'sandbox-request']) await tick(step);
    now += 2 * DAY_MS;
    expect(await waiting()).toEqual([]);
    now += DAY_MS;
    expect(await waiting()).toEqual([['partner', 'sandbox', true]]);
  });

  test('forgets a listing that was removed, and remembers it when it comes back', async () => {
    await desk.ask('handoffs.tick', { ...listing(), step: 'offering', isDone: true });
    await desk.ask('drafts.remove', { id: tile });
    expect(await waiting()).toEqual([]);
    await desk.ask('drafts.restore', { id: tile });
    expect(await waiting()).toEqual([['listing', 'both-ways', false]]);
  });
});
