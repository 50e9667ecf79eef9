import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { models } from 'oci-marketplacepublisher';
import { expect, test } from 'vitest';
import { type PracticeServer, startPractice } from '../../electron/practice/start-practice.ts';
import { clientFor, newStateDir, startForTest } from './support/practice.ts';
import { Publisher } from './support/publisher.ts';
import { signedFetch, signedHeaders } from './support/signed-fetch.ts';

const CHUNK = randomBytes(1024 * 1024);

async function attachment(practice: PracticeServer): Promise<string> {
  const publisher = new Publisher(clientFor(practice), practice);
  const { id: listingRevisionId } = await publisher.revision((await publisher.listing()).id);
  const { listingRevisionAttachment } = await publisher.client.createListingRevisionAttachment({
    createListingRevisionAttachmentDetails: {
      attachmentType: 'RELATED_DOCUMENT',
      documentCategory: 'USER_GUIDES',
      listingRevisionId,
    } as models.CreateRelatedDocumentAttachmentDetails,
  });
  return `/20241201/listingRevisionAttachments/${listingRevisionAttachment.id}/content`;
}

/** Uploads so many megabytes without ever holding them. @returns the status */
async function upload(
  practice: PracticeServer,
  path: string,
  megabytes: number,
  sent = megabytes,
): Promise<number> {
  const hash = createHash('sha256');
  for (let index = 0; index < megabytes; index += 1) hash.update(CHUNK);
  const headers = signedHeaders(practice, path, {
    method: 'PUT',
    headers: { 'content-type': 'application/pdf' },
    bodyHash: { sha256Base64: hash.digest('base64'), sizeBytes: megabytes * CHUNK.length },
  });
  const outgoing = request(practice.url + path, { method: 'PUT', headers });
  const answered = new Promise<number>((resolve, reject) => {
    outgoing.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    outgoing.on('error', reject);
  });
  if (sent < megabytes) {
    for (let index = 0; index < sent; index += 1) outgoing.write(CHUNK);
    setTimeout(() => outgoing.destroy(), 50);
    return answered;
  }
  await pipeline(
    Readable.from(
      (function* () {
        for (let index = 0; index < sent; index += 1) yield CHUNK;
      })(),
    ),
    outgoing,
  );
  return answered;
}

test('a large upload is streamed to disk, and comes back as it was', async () => {
  const practice = await startForTest();
  const path = await attachment(practice);
  await upload(practice, path, 8);
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 10);
  expect(await upload(practice, path, 256)).toBe(200);
  clearInterval(watch);
  expect((peak - before) / 1024 / 1024).toBeLessThan(128);
  const back = createHash('sha256');
  const headers = signedHeaders(practice, path, {});
  await new Promise<void>((resolve) => {
    request(practice.url + path, { headers }, (response) => {
      response.on('data', (chunk: Buffer) => back.update(chunk));
      response.on('end', resolve);
    }).end();
  });
  const expected = createHash('sha256');
  for (let index = 0; index < 256; index += 1) expected.update(CHUNK);
  expect(back.digest('hex')).toBe(expected.digest('hex'));
});

test('an upload that breaks off, or is not signed, leaves nothing behind', async () => {
  const stateDir = newStateDir();
  const practice = await startForTest({ stateDir });
  const path = await attachment(practice);
  await expect(upload(practice, path, 8, 2)).rejects.toThrow();
  const unsigned = await signedFetch(practice, path, {
    method: 'PUT',
    body: CHUNK,
    tamper: (headers) => delete headers['authorization'],
  });
  expect(unsigned.status).toBe(401);
  await expect
    .poll(() => readdirSync(join(stateDir, 'incoming')), { timeout: 2000, interval: 10 })
    .toEqual([]);
  expect(readdirSync(join(stateDir, 'bodies'))).toHaveLength(1 + 2);
});

test("content has an etag of its own; a write takes that, or its owner's", async () => {
  const practice = await startForTest();
  const path = await attachment(practice);
  const put = (body: string, ifMatch?: string) =>
    signedFetch(practice, path, {
      method: 'PUT',
      body,
      ...(ifMatch === undefined ? {} : { headers: { 'if-match': ifMatch } }),
    });
  const owner = (await put('%PDF-one')).headers['etag'];
  const content = (await signedFetch(practice, path)).headers['etag'];
  expect(content).not.toBe(owner);
  expect((await put('%PDF-two', content)).status).toBe(200);
  expect((await put('%PDF-three', content)).status).toBe(412);
  expect((await put('%PDF-three', owner)).status).toBe(412);
  const { headers, text } = await signedFetch(practice, path);
  expect([text, headers['content-type']]).toEqual(['%PDF-two', 'application/pdf']);
});

test('bodies that nothing refers to are removed at the next start', async () => {
  const stateDir = newStateDir();
  const first = await startPractice({ stateDir, delays: { listingMs: 0 } });
  const path = await attachment(first);
  await signedFetch(first, path, { method: 'PUT', body: 'A' });
  await signedFetch(first, path, { method: 'PUT', body: 'B' });
  await first.close();
  const second = await startPractice({ stateDir });
  const kept = readdirSync(join(stateDir, 'bodies')).flatMap((folder) =>
    readdirSync(join(stateDir, 'bodies', folder)),
  );
  expect(kept).toHaveLength(3 + 1);
  expect((await signedFetch(second, path)).text).toBe('B');
  await second.close();
});
