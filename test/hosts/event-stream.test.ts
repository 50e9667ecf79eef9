import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type EventFeed, makeEventFeed } from '../../electron/hosts/web/event-feed.ts';
import { followEvents } from '../../renderer/platform/event-stream.ts';
import type { AnyEvent } from '../../shared/contract/methods.ts';
import { eventually } from '../support/eventually.ts';

let server: Server;
let feed: EventFeed;
let follow: () => void;
let isRefusing = false;
const revs: number[] = [];
const told: string[] = [];

const changed = (rev: number): AnyEvent => ({
  topic: 'draft.changed',
  payload: { id: 'd' as never, rev }, // a branded id
});

beforeEach(async () => {
  revs.length = 0;
  told.length = 0;
  isRefusing = false;
  let names = 0;
  feed = makeEventFeed(() => {
    names += 1;
    return `feed${names}`;
  });
  server = createServer((request, response) => {
    if (isRefusing) response.writeHead(401).end();
    else
      feed.follow(response, new URL(request.url ?? '/', 'http://a').searchParams.get('since') ?? undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  follow = followEvents({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    bearer: 'b',
    onEvent: (event) => {
      if (event.topic === 'draft.changed') revs.push(event.payload.rev);
    },
    onOpen: () => told.push('open'),
    onMissed: () => told.push('missed'),
    onDown: (why) => told.push(why),
  });
  await eventually(() => told.includes('open'));
});

afterEach(async () => {
  follow();
  feed.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it('gets what happened while the connection was broken, in order and once', async () => {
  feed.publish(changed(1));
  await eventually(() => revs.length === 1);
  server.closeAllConnections();
  await eventually(() => told.includes('broken'));
  for (const rev of [2, 3, 4]) feed.publish(changed(rev));
  await eventually(() => revs.length === 4);
  feed.publish(changed(5));
  await eventually(() => revs.length === 5);
  expect(revs).toEqual([1, 2, 3, 4, 5]);
  expect(told).toEqual(['open', 'broken', 'open']);
});

it('says that events were missed when more happened than the host keeps', async () => {
  feed.publish(changed(1));
  await eventually(() => revs.length === 1);
  server.closeAllConnections();
  for (let rev = 2; rev < 3_000; rev += 1) feed.publish(changed(rev));
  await eventually(() => told.includes('missed'));
});

it('says that events were missed when the host itself lost them', async () => {
  feed.publish(changed(1));
  await eventually(() => revs.length === 1);
  feed.reset();
  await eventually(() => told.includes('missed'));
});

it('does not ask again for ever once it is signed out', async () => {
  isRefusing = true;
  server.closeAllConnections();
  await eventually(() => told.includes('signed-out'));
  const before = told.length;
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(told.length).toBe(before);
});
