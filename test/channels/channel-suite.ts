/** What every channel promises to the submission engine, whatever protocol it speaks. */
import { createHash } from 'node:crypto';
import { open, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Call, Channel } from '../../electron/core/channels/channel.ts';
import type { FaultRule } from '../../electron/practice/start-practice.ts';
import { blobHashSchema } from '../../shared/domain/ids.ts';
import type { JsonObject } from '../../shared/domain/json.ts';
import type { BlobRef } from '../../shared/domain/parts.ts';

interface Read {
  readonly operation: string;
  readonly params: JsonObject;
}

/** One channel at its practice marketplace. */
export interface ChannelStage {
  readonly channel: Channel;
  /** For files of the test. */
  readonly dir: string;
  setFaults(rules: readonly FaultRule[]): void;
  /** The same account elsewhere: at a server that does not keep to the protocol. */
  openAt(endpoint: string): Promise<Channel>;
  /** A call that makes an object and may be repeated with its key. */
  create(key: string): Call;
  /** Where what `create` made is listed, in pages. */
  readonly created: Read;
  /** The same create with something that the marketplace refuses. */
  refused(): Call;
  /** A place for a file, and where to read it back. */
  placeForFile(): Promise<{ readonly call: Call; readonly content: Read }>;
  close(): Promise<void>;
}

export interface ChannelSubject {
  readonly name: string;
  /** Every operation that plans may send. */
  readonly operations: readonly string[];
  start(): Promise<ChannelStage>;
}

const PAGED = 230;
const FILE_BYTES = 3_000_001;

const EXPECTED: readonly [FaultRule['fault'], Answer['type'], timesMade: number][] = [
  ['unauthenticated', 'unauthenticated', 0],
  ['incorrect-state', 'busy', 0],
  ['precondition', 'stale', 0],
  ['too-many-requests', 'busy', 0],
  ['server-error', 'unknown', 0],
  ['html', 'unknown', 0],
  ['drop-reply', 'unknown', 1],
  ['truncated-body', 'unknown', 1],
];

const LIARS: readonly [string, RequestListener][] = [
  ['HTML with status 200', (_request, response) => response.end('<!doctype html><title>Sign in</title>')],
  ['nothing at all', (request) => request.socket.destroy()],
  ['half of an answer', (_request, response) => response.end('{"id": "ocid1.x", "na')],
  [
    'less than the length it announces',
    (_request, response) => {
      response.writeHead(200, { 'content-length': 500 });
      response.write('{"id": "ocid1.x"}');
      setTimeout(() => response.destroy(), 20);
    },
  ],
  [
    'more than the length it announces',
    (request) => {
      const body = '{"id": "ocid1.x", "name": "A"}';
      request.socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n${body}`);
    },
  ],
  ['no HTTP', (request) => request.socket.end('220 mail.example ESMTP\r\n')],
];

export function channelSuite(subject: ChannelSubject): void {
  describe(`the channel to ${subject.name}`, () => {
    let stage: ChannelStage;
    beforeEach(async () => {
      stage = await subject.start();
    });
    afterEach(() => stage.close());
    const count = async (): Promise<number> =>
      (await stage.channel.list(stage.created.operation, stage.created.params)).length;

    it('declares for every operation how it is settled, and sends no other', () => {
      for (const operation of subject.operations)
        expect(['key', 'read', 'ask']).toContain(stage.channel.ruleOf(operation).by);
      expect(() => stage.channel.ruleOf('doSomethingElse')).toThrow('settle rule');
    });

    it.each(EXPECTED)('calls %s %s', async (fault, type, timesMade) => {
      stage.setFaults([{ fault, times: 1 }]);
      const answer = await stage.channel.send(stage.create('key-1'));
      expect(answer.type).toBe(type);
      expect('message' in answer && answer.message).not.toBe('');
      expect(await count()).toBe(timesMade);
    });

    it('says how long a busy marketplace asks to wait', async () => {
      stage.setFaults([{ fault: 'too-many-requests', retryAfterSeconds: 7, times: 1 }]);
      expect(await stage.channel.send(stage.create('key-1'))).toMatchObject({ type: 'busy', afterMs: 7_000 });
    });

    it('gives a refusal in the marketplace’s own words', async () => {
      const answer = await stage.channel.send(stage.refused());
      expect(answer).toMatchObject({ type: 'refused' });
      if (answer.type === 'refused') expect(answer.message.length).toBeGreaterThan(10);
      expect(await count()).toBe(0);
    });

    it('is unreachable where nobody listens: not one byte left', async () => {
      const channel = await stage.openAt(`http://127.0.0.1:${await freePort()}`);
      expect((await channel.send(stage.create('key-1'))).type).toBe('unreachable');
      await expect(channel.list(stage.created.operation, stage.created.params)).rejects.toMatchObject({
        code: 'unreachable',
      });
      channel.close();
    });

    it('makes one object however often its call is repeated with the same key', async () => {
      stage.setFaults([{ fault: 'drop-reply', times: 2 }]);
      for (const type of ['unknown', 'unknown', 'done', 'done'])
        expect((await stage.channel.send(stage.create('key-1'))).type).toBe(type);
      expect(await count()).toBe(1);
      await stage.channel.send(stage.create('key-2'));
      expect(await count()).toBe(2);
    });

    it('lists every page', { timeout: 60_000 }, async () => {
      const keys = Array.from({ length: PAGED }, (_, index) => `page-${index}`);
      for (const key of keys) await stage.channel.send(stage.create(key));
      const items = await stage.channel.list(stage.created.operation, stage.created.params);
      expect(new Set(items.map((item) => item['id'])).size).toBe(PAGED);
    });

    it('sends a file with its progress, and reads back the hash of what is there', async () => {
      const { call, content } = await stage.placeForFile();
      expect(await stage.channel.contentHash(content.operation, content.params)).toBeUndefined();
      const { blob, path } = await pictureFile(stage.dir);
      const progress: number[] = [];
      const answer = await stage.channel.send({
        ...call,
        file: { blob, open: () => open(path) },
        onProgress: (sentBytes) => progress.push(sentBytes),
      });
      expect(answer.type).toBe('done');
      expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      expect(progress.length).toBeGreaterThan(2);
      expect(progress.at(-1)).toBe(blob.sizeBytes);
      expect(await stage.channel.contentHash(content.operation, content.params)).toBe(blob.hash);
    });

    it('does not call a file sent that is shorter on the disk than it should be', async () => {
      const { call, content } = await stage.placeForFile();
      const { blob, path } = await pictureFile(stage.dir);
      const longer = { ...blob, sizeBytes: blob.sizeBytes + 10 };
      const answer = await stage.channel.send({ ...call, file: { blob: longer, open: () => open(path) } });
      expect(answer.type).toBe('unknown');
      expect(await stage.channel.contentHash(content.operation, content.params)).toBeUndefined();
    });

    it('answers what is under way when it is retired', async () => {
      stage.setFaults([{ fault: 'latency', latencyMs: 100, times: 1 }]);
      const answer = stage.channel.send(stage.create('key-1'));
      await new Promise((resolve) => setTimeout(resolve, 30));
      stage.channel.retire();
      expect((await answer).type).toBe('done');
    });

    it.each(LIARS)('does not believe a server that answers %s', async (_words, listener) => {
      const server = createServer(listener);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo; // a TCP server that listens has one
      const channel = await stage.openAt(`http://127.0.0.1:${port}`);
      expect((await channel.send(stage.create('key-1'))).type).toBe('unknown');
      expect((await channel.read(stage.created.operation, stage.created.params)).type).toBe('unknown');
      channel.close();
      server.closeAllConnections();
      server.close();
    });
  });
}

/** What the file of the suite holds. */
export function pictureBytes(): Buffer {
  const bytes = Buffer.alloc(FILE_BYTES, 'what is in a picture ');
  Buffer.from('89504e470d0a1a0a', 'hex').copy(bytes);
  return bytes;
}

async function pictureFile(dir: string): Promise<{ readonly blob: BlobRef; readonly path: string }> {
  const bytes = pictureBytes();
  const path = join(dir, 'picture.png');
  await writeFile(path, bytes);
  const hash = blobHashSchema.parse(createHash('sha256').update(bytes).digest('hex'));
  return { blob: { hash, fileName: 'picture.png', sizeBytes: FILE_BYTES, mediaType: 'image/png' }, path };
}

/** One that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  await new Promise((resolve) => server.close(resolve));
  return port;
}
