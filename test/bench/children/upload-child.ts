/**
 * Sends one large file: `upload-child.ts copy URL FILE HASH`, from Node to Node, hashing on the way, or
 * `upload-child.ts core ORACLE FILE HASH`, as an attachment through the core's channel. Prints how long it took and
 * how far the memory grew.
 */
import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import http from 'node:http';
import { pipeline } from 'node:stream/promises';
import { openOracleChannel } from '../../../electron/core/channels/oracle.ts';
import { accountIdSchema, blobHashSchema } from '../../../shared/domain/ids.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';

const [mode, where = '', file = '', hash = ''] = process.argv.slice(2);
const sizeBytes = statSync(file).size;

async function copy(): Promise<() => Promise<void>> {
  await Promise.resolve();
  return async () => {
    const hashed = createHash('sha256');
    await new Promise<void>((resolve, reject) => {
      const request = http.request(where, { method: 'PUT', headers: { 'content-length': sizeBytes } });
      request.on('error', reject);
      request.on('response', (response) => {
        response.resume().on('end', () => resolve());
      });
      const source = createReadStream(file, { highWaterMark: 1024 * 1024 });
      source.on('data', (chunk) => hashed.update(chunk));
      pipeline(source, request).catch(reject);
    });
    if (hashed.digest('hex') !== hash) throw new Error('the copy is another file');
  };
}

async function core(): Promise<() => Promise<void>> {
  const { endpoint, ...settings }: Record<string, string> = JSON.parse(where);
  const channel = await openOracleChannel({
    account: {
      id: accountIdSchema.parse('bench'),
      marketplace: 'oracle',
      name: 'Bench',
      isPractice: true,
      endpoint: endpoint ?? '',
      settings,
      health: 'ok',
    },
    newId: () => crypto.randomUUID(),
  });
  const create = async (operation: string, body: JsonObject): Promise<string> => {
    const answer = await channel.send({ operation, params: {}, body });
    if (answer.type !== 'done') throw new Error(`${operation}: ${JSON.stringify(answer)}`);
    return answer.id ?? '';
  };
  const compartmentId = settings['compartmentId'] ?? '';
  const listingType = 'OCI_APPLICATION';
  const name = `Large ${process.pid}`;
  const listingId = await create('createListing', { compartmentId, name, listingType, packageType: 'NONE' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const listingRevisionId = await create('createListingRevision', {
    listingId,
    listingType,
    headline: 'Large',
    pricingType: 'FREE',
    products: [],
  });
  const listingRevisionAttachmentId = await create('createListingRevisionAttachment', {
    listingRevisionId,
    attachmentType: 'SCREENSHOT',
    displayName: 'Large',
  });
  return async () => {
    let reports = 0;
    const answer = await channel.send({
      operation: 'updateListingRevisionAttachmentContent',
      params: { listingRevisionAttachmentId },
      file: {
        blob: { hash: blobHashSchema.parse(hash), fileName: 'large.png', sizeBytes, mediaType: 'image/png' },
        open: () => open(file),
      },
      onProgress: () => {
        reports += 1;
      },
    });
    if (answer.type !== 'done' || reports === 0) throw new Error(JSON.stringify(answer));
    channel.close();
  };
}

const send = await (mode === 'copy' ? copy() : core());
globalThis.gc?.();
const before = process.memoryUsage.rss();
let most = before;
const watching = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 20);
const startedAt = performance.now();
await send();
const tookMs = performance.now() - startedAt;
clearInterval(watching);
console.log(JSON.stringify({ tookMs, grewBytes: most - before }));
process.exit();
