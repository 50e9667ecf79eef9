/** Leads, instances, payments and work requests on a real workspace, read from the practice marketplace. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { documentOf } from '../../../shared/domain/parts.ts';
import { type Desk, openDesk } from '../../support/desk.ts';
import { draftOfKind } from '../../support/draft-of-kind.ts';
import { cleanLead } from '../../support/oracle-listing-drafts.ts';

let now = Date.now();
let desk: Desk;

/** A listing for leads and one with a package, both live, and so with something to tell. */
beforeAll(async () => {
  desk = await openDesk({
    now: () => now,
    practice: { policy: { mode: 'approve', delayMs: 0, mayAutoPublish: true } },
  });
  const lead = await draftOfKind(desk, 'oracle.lead-generation', documentOf(cleanLead(), 'listing'));
  const drafts = (await desk.ask('drafts.list', { family: 'listing', offset: 0, limit: 10 })).rows;
  for (const { id } of drafts) {
    const sent = await desk.settled(await desk.send(id, { publishOnApproval: true }));
    expect(sent.state).toBe('done');
    await desk.reaches(id, 'live');
  }
  expect(drafts.map(({ id }) => id)).toContain(lead);
}, 40_000);
afterAll(() => desk.close());
afterEach(() => desk.practice.faults.set([]));

const place = (topic: string) => ({ account: desk.account, topic });
const rows = (topic: string, question = {}) =>
  desk.ask('insight.rows', { ...place(topic), offset: 0, limit: 500, ...question });
const standing = async (topic: string) =>
  (await desk.ask('insight.topics', { account: desk.account })).topics.find((one) => one.topic === topic);
const refresh = (...topics: string[]) => desk.ask('insight.refresh', { account: desk.account, topics });

describe('leads', () => {
  test('are nowhere before somebody asks for them', async () => {
    expect(await standing('leads')).toMatchObject({ count: 0, isRefreshing: false });
    expect((await standing('leads'))?.fetchedAt).toBeUndefined();
  });

  test('are read over every page, and kept with their age', async () => {
    await refresh('leads');
    const at = new Date(now).toISOString();
    now += 3_600_000;
    expect(await standing('leads')).toMatchObject({ count: 120, fetchedAt: at });
    expect((await rows('leads')).total).toBe(120);
  });

  test('come newest first, in pages', async () => {
    const first = await rows('leads', { limit: 2 });
    const second = await rows('leads', { limit: 2, offset: 2 });
    const times = [...first.rows, ...second.rows].map(({ record }) => String(record['timeCreated']));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(4);
  });

  test('are found by words, accents and case apart', async () => {
    const { total, rows: found } = await rows('leads', { search: 'NOVAK tomas' });
    expect(total).toBe(1);
    expect(found[0]?.record['additionalInfo']).toMatchObject({ firstName: 'Tomáš', lastName: 'Novák' });
  });

  test('are sorted by a field within them', async () => {
    const { rows: sorted } = await rows('leads', { sort: { column: 'company', isDescending: false } });
    expect(sorted[0]?.record['additionalInfo']).toMatchObject({ company: '+Plus Énergie' });
  });

  test('are chosen by their listing', async () => {
    const [listing = ''] = (await standing('leads'))?.choices['listingName'] ?? [];
    expect((await rows('leads', { filters: { listingName: listing } })).total).toBe(120);
    expect((await rows('leads', { filters: { listingName: 'another' } })).total).toBe(0);
  });

  test('are exported as they are shown, with nothing that a spreadsheet runs', async () => {
    const { fileName, text } = await desk.ask('insight.csv', { ...place('leads'), search: 'Ada Novák' });
    expect(fileName).toMatch(/^oracle-leads-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.split('\r\n')[0]).toMatch(/^timeCreated,firstName,lastName,company,email,phone,/);
    expect(text).toContain('ada.novak@example.com');
    expect((await desk.ask('insight.csv', place('leads'))).text).not.toMatch(/(?:^|,|")=HYPERLINK/m);
  });

  test('stay readable after a restart, without the marketplace', async () => {
    desk.practice.faults.set([{ fault: 'server-error' }]);
    await desk.reopen();
    expect((await rows('leads')).total).toBe(120);
  });

  test('stay when the marketplace refuses them, and the right that is missing is named', async () => {
    desk.practice.faults.set([{ operation: 'listLeads', fault: 'not-authorized' }]);
    await refresh('leads');
    expect(await standing('leads')).toMatchObject({
      count: 120,
      problem: { code: 'refused', permission: expect.stringContaining('marketplace-publisher-family') },
    });
    desk.practice.faults.set([]);
    await refresh('leads');
    expect((await standing('leads'))?.problem).toBeUndefined();
  });

  test('are refused for a field that there is not, with those that there are', async () => {
    await expect(rows('leads', { sort: { column: 'nonsense', isDescending: true } })).rejects.toThrow(
      /no column nonsense.*email/,
    );
  });

  test('are forgotten out of the file, and come back only when somebody asks', async () => {
    const file = join(desk.dir, 'workspace', 'vitrine.sqlite');
    const bytes = async () =>
      Buffer.concat(
        await Promise.all([file, `${file}-wal`].map((path) => readFile(path).catch(() => Buffer.alloc(0)))),
      );
    expect((await bytes()).includes('kowalska@example.com')).toBe(true);
    const { topics } = await desk.ask('insight.forget', place('leads'));
    expect(topics.find(({ topic }) => topic === 'leads')).toMatchObject({ count: 0 });
    expect((await bytes()).includes('kowalska@example.com')).toBe(false);
    await desk.reopen();
    expect((await rows('leads')).total).toBe(0);
    await refresh('leads');
    expect((await rows('leads')).total).toBe(120);
  });
});

describe('instances and payments', () => {
  test('are those of the last three months, each once', async () => {
    await refresh('instances', 'disbursements');
    const { rows: instances } = await rows('instances');
    expect(instances).toHaveLength(10);
    expect(new Set(instances.map(({ record }) => record['instanceId'])).size).toBe(10);
    expect((await rows('disbursements')).total).toBe(3);
  });

  test('sort amounts as numbers, though they are texts', async () => {
    const { rows: sorted } = await rows('disbursements', {
      sort: { column: 'disbursementAmountUsd', isDescending: false },
    });
    expect(sorted.map(({ record }) => record['disbursementAmountUsd'])).toEqual([
      '-49.25',
      '1411.78',
      '1477.44',
    ]);
  });

  test('are chosen by status', async () => {
    expect((await standing('instances'))?.choices['status']).toEqual(['RUNNING', 'TERMINATED']);
    expect((await rows('instances', { filters: { status: 'TERMINATED' } })).total).toBe(4);
  });
});

describe('work requests', () => {
  test('bring the log of one when it is opened, and keep it', async () => {
    await refresh('work-requests');
    const [request] = (await rows('work-requests', { filters: { status: 'SUCCEEDED' } })).rows;
    const one = { ...place('work-requests'), id: request?.id ?? '' };
    expect((await desk.ask('insight.details', one)).lists).toEqual([]);
    const { lists } = await desk.ask('insight.readDetails', one);
    expect(lists.map(({ name }) => name)).toEqual(['errors', 'logs']);
    expect(lists[1]?.entries.length).toBeGreaterThan(0);
    await refresh('work-requests');
    expect(await desk.ask('insight.details', one)).toMatchObject({ lists });
  });

  test('that are not among those read are not found', async () => {
    await expect(desk.ask('insight.details', { ...place('work-requests'), id: 'nowhere' })).rejects.toThrow(
      /no such record/,
    );
  });
});

test('an account of another marketplace has nothing of the kind', async () => {
  await expect(
    desk.ask('insight.rows', {
      account: (await desk.ask('accounts.list', {})).accounts[1]?.id ?? desk.account,
      topic: 'leads',
      offset: 0,
      limit: 1,
    }),
  ).rejects.toThrow(/lets nothing of the kind be read/);
});
