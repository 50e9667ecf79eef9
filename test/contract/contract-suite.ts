/**
 * What every transport owes: the same answers, errors as values, bytes intact, events in order. It runs on a real
 * core behind each of them, so that a transport cannot agree with a stand-in and differ from the real one.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../shared/contract/client.ts';
import type { AnyEvent, MethodName } from '../../shared/contract/methods.ts';
import { valueAt } from '../../shared/domain/json.ts';
import { eventually } from '../support/eventually.ts';

export interface Connected {
  readonly client: Client;
  /** Ends the core or the connection to it, so that the client finds nobody. */
  cut(): Promise<void>;
  close(): Promise<void>;
}

const MIB = 1_048_576;

export function contractSuite(transport: string, open: () => Promise<Connected>): void {
  describe(`the contract over ${transport}`, () => {
    let connected: Connected;
    let client: Client;

    beforeAll(async () => {
      connected = await open();
      client = connected.client;
    });
    afterAll(() => connected.close());

    async function upload(bytes: Uint8Array): Promise<string> {
      const begun = await client.call('blobs.begin', { fileName: 'any.bin', sizeBytes: bytes.length });
      if (!begun.ok) throw new Error(begun.error.message);
      const { upload: id } = begun.value;
      for (let from = 0; from < bytes.length; from += MIB) {
        const appended = await client.call('blobs.append', {
          upload: id,
          bytes: bytes.slice(from, from + MIB),
        });
        expect(appended).toEqual({ ok: true, value: {} });
      }
      const finished = await client.call('blobs.finish', { upload: id });
      if (!finished.ok) throw new Error(finished.error.message);
      return finished.value.hash;
    }

    it('answers a query with a value', async () => {
      const info = await client.call('app.info', {});
      expect(info).toMatchObject({ ok: true, value: { store: { state: 'ok' } } });
    });

    it('answers an unknown method as a value', async () => {
      for (const name of ['no.such', '__proto__', 'constructor', '']) {
        const answer = await client.call(name as MethodName, {});
        expect(answer.ok).toBe(false);
      }
      expect(await client.call('no.such' as MethodName, {})).toEqual({
        ok: false,
        error: { code: 'bad-input', message: 'There is no method "no.such".' },
      });
    });

    it('answers bad input as a value that says where', async () => {
      const answer = await client.call('drafts.list', { family: 'listing', offset: -1 } as never);
      expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input' } });
      if (!answer.ok) expect(answer.error.message).toMatch(/offset.*limit/);
      for (const input of [undefined, null, 1, 'text', []]) {
        expect(await client.call('drafts.get', input as never)).toMatchObject({
          error: { code: 'bad-input' },
        });
      }
    });

    it('answers what the core refuses as a value with its code', async () => {
      const answer = await client.call('drafts.get', { id: 'nobody' as never });
      expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
    });

    it('keeps bytes as they are, all 256 of them and a whole chunk', async () => {
      const bytes = new Uint8Array(3 * MIB + 17);
      for (let index = 0; index < bytes.length; index += 1) bytes[index] = (index * 31 + (index >> 8)) & 0xff;
      const hash = await upload(bytes);
      const back = new Uint8Array(bytes.length);
      for (let offset = 0; offset < bytes.length; offset += MIB) {
        const read = await client.call('blobs.read', { hash: hash as never, offset, length: MIB });
        if (!read.ok) throw new Error(read.error.message);
        expect(read.value.bytes).toBeInstanceOf(Uint8Array);
        expect(read.value.sizeBytes).toBe(bytes.length);
        back.set(read.value.bytes, offset);
      }
      expect(Buffer.compare(back, bytes)).toBe(0);
    });

    it('keeps text as it is', async () => {
      const name = 'Žluťoučký kůň, 日本語, 🚀\u2028\u0000"\\\n$bytes';
      const created = await client.call('drafts.create', { kind: 'oracle.application', name });
      if (!created.ok) throw new Error(created.error.message);
      const again = await client.call('drafts.get', { id: created.value.id });
      expect(again).toMatchObject({ ok: true, value: { name: created.value.name } });
      expect(created.value.name).toBe(name);
    });

    it('gives each of many calls at once its own answer', async () => {
      const texts = Array.from({ length: 100 }, (_, index) => `nobody-${index}`);
      const answers = await Promise.all(texts.map((text) => client.call('drafts.find', { text })));
      answers.forEach((answer, index) => {
        expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
        if (!answer.ok) expect(answer.error.message).toContain(`nobody-${index}`);
      });
    });

    it('tells every change in order, until the subscription ends', async () => {
      const seen: AnyEvent[] = [];
      const unsubscribe = client.subscribe((event) => seen.push(event));
      const created = await client.call('drafts.create', { kind: 'oracle.application', name: 'Order' });
      if (!created.ok) throw new Error(created.error.message);
      const { id } = created.value;
      let { rev } = created.value;
      const listing = created.value.parts['listing'];
      let headline = listing?.type === 'document' ? valueAt(listing.value, ['headline']) : undefined;
      for (let index = 0; index < 20; index += 1) {
        const saved = await client.call('drafts.edit', {
          id,
          rev,
          edits: [
            {
              op: 'set',
              part: 'listing',
              path: ['headline'],
              ...(headline === undefined ? {} : { before: headline }),
              after: `Headline ${index}`,
            },
          ],
        });
        if (!saved.ok) throw new Error(saved.error.message);
        rev = saved.value.rev;
        headline = `Headline ${index}`;
      }
      const revs = () =>
        seen.flatMap((event) =>
          event.topic === 'draft.changed' && event.payload.id === id ? [event.payload.rev] : [],
        );
      await eventually(() => revs().at(-1) === rev);
      expect(revs()).toEqual([...revs()].sort((a, b) => a - b));
      expect(revs().length).toBeGreaterThanOrEqual(20);

      unsubscribe();
      const before = seen.length;
      await client.call('drafts.create', { kind: 'oracle.application', name: 'Unheard' });
      await client.call('app.info', {});
      expect(seen.length).toBe(before);
    });

    it('gives values that are the caller’s own', async () => {
      const first = await client.call('drafts.counts', {});
      if (!first.ok) throw new Error(first.error.message);
      const { listing } = first.value;
      Object.assign(first.value, { listing: -1 });
      expect(await client.call('drafts.counts', {})).toMatchObject({ value: { listing } });
    });

    it('answers as unreachable once nobody is there', async () => {
      await connected.cut();
      expect(await client.call('app.info', {})).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    });
  });
}
