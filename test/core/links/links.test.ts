/** Links are followed when somebody asks, by real HTTP; what is found becomes findings, and addresses at home are left alone. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Followed, follow, type Reach } from '../../../electron/core/links/follow.ts';
import { isPublic, openReach } from '../../../electron/hosts/ports/reach.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import { type Desk, openDesk } from '../../support/desk.ts';

let server: Server;
let site: string;
let asked: string[];
const answers: RequestListener = (request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const to = (status: number, location?: string) =>
    response.writeHead(status, location === undefined ? {} : { location }).end('x'.repeat(50));
  switch (request.url) {
    case '/good':
      return to(200);
    case '/gone':
      return to(404);
    case '/moved':
      return to(301, '/good');
    case '/circle':
      return to(302, '/circle');
    case '/no-head':
      return to(request.method === 'HEAD' ? 405 : 200);
    case '/members':
      return to(403);
    case '/ill':
      return to(503);
    case '/inside':
      return to(302, 'http://169.254.169.254/latest/meta-data/');
    default:
      return to(500);
  }
};
beforeEach(async () => {
  asked = [];
  server = createServer(answers);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server that listens has one
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** This machine may be reached here, as nowhere else. */
const here = openReach((address) => address === '127.0.0.1');
const told = async (path: string, reach: Reach = here): Promise<Partial<Followed>> => {
  const { url: _url, wasAnswered: _wasAnswered, ...rest } = await follow(`${site}${path}`, reach);
  return rest;
};

describe('a link', () => {
  it('is good where a page answers, also by way of another address', async () => {
    expect(await told('/good')).toEqual({ state: 'good', status: 200 });
    expect(await told('/moved')).toEqual({ state: 'good', status: 200 });
    expect(asked).toEqual(['HEAD /good', 'HEAD /moved', 'HEAD /good']);
  });

  it('is dead where the page is gone or leads round in a circle', async () => {
    expect(await told('/gone')).toEqual({ state: 'dead', reason: 'status', status: 404 });
    expect(await told('/circle')).toEqual({ state: 'dead', reason: 'loops' });
  });

  it('is asked for as a reader would where a site knows no HEAD', async () => {
    expect(await told('/no-head')).toEqual({ state: 'good', status: 200 });
    expect(asked).toEqual(['HEAD /no-head', 'GET /no-head']);
  });

  it('says nothing where a site lets no program in or is ill today', async () => {
    expect(await told('/members')).toMatchObject({ state: 'unsure', status: 403 });
    expect(await told('/ill')).toMatchObject({ state: 'unsure', status: 503 });
  });

  it('is dead where nobody listens or nobody has the name', async () => {
    await new Promise((resolve) => server.close(resolve));
    expect(await told('/good')).toEqual({ state: 'dead', reason: 'refused' });
    const nobody: Reach = () => Promise.resolve({ type: 'failed', reason: 'no-such-host' });
    expect(await follow('https://nobody-has-this.com', nobody)).toMatchObject({ reason: 'no-such-host' });
  });

  it('is insecure where https leads on to http', async () => {
    const downgrading: Reach = (_method, { protocol }) =>
      Promise.resolve(
        protocol === 'https:'
          ? { type: 'answer', status: 301, location: 'http://acme.com/' }
          : { type: 'answer', status: 200 },
      );
    expect(await follow('https://acme.com', downgrading)).toMatchObject({ state: 'insecure' });
    expect(await follow('http://acme.com', downgrading)).toMatchObject({ state: 'good' });
  });

  it('with a name that is kept for examples, or with credentials in it, is never followed', async () => {
    const never: Reach = () => Promise.reject(new Error('it was followed'));
    for (const url of ['https://docs.acme.example/a', 'https://example.com', 'http://localhost:80/'])
      expect(await follow(url, never)).toMatchObject({ state: 'unsure', reason: 'reserved' });
    expect(await follow('https://me:secret@acme.com/', never)).toMatchObject({ state: 'unsure' });
  });
});

describe('what is not on the public internet', () => {
  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      '::ffff:10.0.0.1',
      '::ffff:127.0.0.1',
      '64:ff9b::a00:1',
      '224.0.0.1',
    ],
  ])('%s is not connected to', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each(['1.1.1.1', '151.101.1.69', '2606:4700:4700::1111'])('%s is', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it('gets no request: by its number, by a name that leads there, or by way of another site', async () => {
    const strict = openReach();
    const { port } = new URL(site);
    for (const url of [
      site,
      `http://localhost:${port}/good`,
      `http://[::ffff:127.0.0.1]:${port}/good`,
      `http://2130706433:${port}/`,
    ])
      expect(await strict('GET', new URL(url))).toEqual({ type: 'private' });
    expect(asked).toEqual([]);
    expect(await told('/inside')).toMatchObject({ state: 'unsure', reason: 'private' });
  });
});

describe('the links of a draft', () => {
  let desk: Desk;
  let id: DraftId;
  let requests: string[];
  let status: number;
  let now: number;
  beforeEach(async () => {
    requests = [];
    status = 200;
    now = Date.now();
    const reach: Reach = (_method, url) => {
      requests.push(url.href);
      return Promise.resolve(
        url.hostname === 'nobody.com'
          ? { type: 'failed', reason: 'no-such-host' }
          : { type: 'answer', status },
      );
    };
    desk = await openDesk({ reach, now: () => now });
    ({ id } = await desk.ask('drafts.create', { kind: 'oracle.application', name: 'Acme' }));
    await desk.set(id, ['supportLinks'], [{ name: 'Help', url: 'https://acme.com/help' }]);
    await desk.set(id, ['longDescription'], 'More at https://acme.com/more (and https://acme.com/help).');
  });
  afterEach(() => desk.close());

  const check = async (isForced = false) =>
    (await desk.ask('links.check', { draft: id, isForced })).looks.map(({ url, state }) => [url, state]);
  const found = async () =>
    (await desk.ask('drafts.findings', { id })).findings.filter(({ rule }) => rule === 'oracle/link-dead');

  it('are not followed before somebody asks', async () => {
    expect(await found()).toEqual([]);
    expect(await desk.ask('links.known', { draft: id })).toEqual({
      urls: ['https://acme.com/help', 'https://acme.com/more'],
      looks: [],
    });
    expect(requests).toEqual([]);
  });

  it('become findings at their fields, with the day', async () => {
    status = 404;
    expect(await check()).toEqual([
      ['https://acme.com/help', 'dead'],
      ['https://acme.com/more', 'dead'],
    ]);
    expect((await found()).map(({ field, severity }) => [field, severity])).toEqual([
      ['supportLinks[0].url', 'warning'],
      ['longDescription', 'warning'],
    ]);
    expect((await found())[0]?.message.values).toMatchObject({
      status: 404,
      date: expect.stringMatching(/^\d{4}-/),
    });
    await desk.set(id, ['supportLinks', 0, 'url'], 'https://acme.com/support');
    expect((await found()).map(({ field }) => field)).toEqual(['longDescription']);
  });

  it('are followed once a day, by whichever draft, and again when somebody insists', async () => {
    await check();
    expect(requests).toHaveLength(2);
    await check();
    expect(requests).toHaveLength(2);
    await check(true);
    expect(requests).toHaveLength(4);
    now += 25 * 60 * 60 * 1000;
    await check();
    expect(requests).toHaveLength(6);
    await desk.reopen();
    await check();
    expect(requests).toHaveLength(6);
  });

  it('of a name that nobody has are dead only where something else answers', async () => {
    await desk.set(id, ['supportLinks', 0, 'url'], 'https://nobody.com/');
    await desk.set(id, ['longDescription'], 'Nothing');
    expect(await check()).toEqual([['https://nobody.com/', 'unsure']]);
    await desk.set(id, ['longDescription'], 'https://acme.com/');
    expect(await check(true)).toEqual([
      ['https://nobody.com/', 'dead'],
      ['https://acme.com/', 'good'],
    ]);
  });

  it('are not followed for a rehearsal: what was found before is told', async () => {
    status = 404;
    const { plan } = await desk.plan(id);
    const links = async () =>
      (await desk.ask('submissions.preflight', { plan })).checks.find((one) => one.id === 'links');
    expect(await links()).toMatchObject({ state: 'unknown' });
    expect(requests).toEqual([]);
    await check();
    expect(await links()).toMatchObject({
      state: 'warned',
      message: { values: { links: 'https://acme.com/help, https://acme.com/more' } },
    });
  });
});
