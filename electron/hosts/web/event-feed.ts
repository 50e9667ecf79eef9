/** Events as numbered lines of JSON. A page whose connection broke gets what it missed, or is told to ask again. */
import type { ServerResponse } from 'node:http';
import type { AnyEvent } from '../../../shared/contract/methods.ts';

const HEARTBEAT_MS = 10_000;
const KEPT_EVENTS = 2_000;
/** A page that stopped reading is cut off; it comes back and catches up. */
const LARGEST_BACKLOG_BYTES = 8 * 1024 * 1024;

export interface EventFeed {
  publish(event: AnyEvent): void;
  /** Events may have been missed by the host itself: everyone must ask again. */
  reset(): void;
  /** @param since the last number the page saw, with the feed's name in front: `name.12`. */
  follow(response: ServerResponse, since: string | undefined): void;
  close(): void;
}

/** @param newName names the feed; numbers of another feed mean nothing in this one. */
export function makeEventFeed(newName: () => string): EventFeed {
  const followers = new Set<ServerResponse>();
  const kept: { readonly number: number; readonly event: AnyEvent }[] = [];
  let name = newName();
  let lastNumber = 0;

  const send = (response: ServerResponse, line: object) => {
    response.write(`${JSON.stringify(line)}\n`);
    if (response.writableLength > LARGEST_BACKLOG_BYTES) response.destroy();
  };
  const place = () => `${name}.${lastNumber}`;
  const heartbeat = setInterval(() => {
    for (const response of followers) send(response, {});
  }, HEARTBEAT_MS);
  heartbeat.unref();

  return {
    publish: (event) => {
      lastNumber += 1;
      kept.push({ number: lastNumber, event });
      if (kept.length > KEPT_EVENTS) kept.shift();
      for (const response of followers) send(response, { at: place(), event });
    },
    reset: () => {
      name = newName();
      lastNumber = 0;
      kept.length = 0;
      for (const response of followers) send(response, { at: place(), isFresh: true });
    },
    follow: (response, since) => {
      followers.add(response);
      response.on('close', () => followers.delete(response));
      response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
      const [sinceName, sinceNumber] = since?.split('.') ?? [];
      const seen = Number(sinceNumber);
      const oldest = kept[0]?.number ?? lastNumber + 1;
      if (sinceName !== name || !(seen >= oldest - 1 && seen <= lastNumber)) {
        send(response, { at: place(), isFresh: true });
        return;
      }
      for (const { number, event } of kept) {
        if (number > seen) send(response, { at: `${name}.${number}`, event });
      }
      send(response, { at: place() });
    },
    close: () => {
      clearInterval(heartbeat);
      for (const response of followers) response.end();
    },
  };
}
