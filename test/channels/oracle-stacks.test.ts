/** Resource Manager through the official SDK over our own transport: making a stack, and finding one again. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Call, Channel } from '../../electron/core/channels/channel.ts';
import { openOracleChannel } from '../../electron/core/channels/oracle.ts';
import { resourceManagerEndpoint } from '../../electron/core/channels/oracle-endpoint.ts';
import { type PracticeServer, startPractice } from '../../electron/practice/start-practice.ts';
import { accountIdSchema, blobHashSchema } from '../../shared/domain/ids.ts';

let dir: string;
let practice: PracticeServer;
let channel: Channel;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'vitrine-stacks-'));
  practice = await startPractice({
    stateDir: join(dir, 'practice'),
    policy: { mode: 'manual', delayMs: 0 },
  });
  channel = await openOracleChannel({
    account: {
      id: accountIdSchema.parse('oracle'),
      marketplace: 'oracle',
      name: 'Practice',
      isPractice: true,
      endpoint: practice.url,
      settings: practice.ready.oracle,
      health: 'ok',
    },
    newId: () => crypto.randomUUID(),
  });
});
afterEach(async () => {
  channel.close();
  await practice.close();
  rmSync(dir, { recursive: true, force: true });
});

function createStack(zip: Uint8Array, key: string): Call {
  const path = join(dir, 'stack.zip');
  writeFileSync(path, zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  return {
    operation: 'createStack',
    params: {},
    body: {
      compartmentId: practice.ready.oracle.compartmentId,
      displayName: 'Harbour & Sons',
      configSource: { configSourceType: 'ZIP_UPLOAD' },
      freeformTags: { 'vitrine-zip-sha256': hash },
    },
    file: {
      blob: {
        hash: blobHashSchema.parse(hash),
        fileName: 'stack.zip',
        sizeBytes: zip.byteLength,
        mediaType: 'application/zip',
      },
      open: () => open(path),
    },
    key,
  };
}

const zipOf = (content: string): Uint8Array => Buffer.from(`PK\u0003\u0004${content}`, 'latin1');

it('makes a stack of a ZIP, once for one key', async () => {
  const call = createStack(zipOf('\u00e9\u00ff\u0000'), 'key-1');
  const made = await channel.send(call);
  expect(made).toMatchObject({
    type: 'done',
    body: { displayName: 'Harbour & Sons', lifecycleState: 'ACTIVE' },
  });
  expect(await channel.send(call)).toEqual(made);
  const stacks = await channel.list('listStacks', { compartmentId: practice.ready.oracle.compartmentId });
  expect(stacks).toHaveLength(1);
  if (made.type !== 'done') throw new Error('no stack');
  expect(await channel.read('getStack', { stackId: made.id ?? '' })).toMatchObject({ body: { id: made.id } });
});

it('tells the stack that a call made from one of the same name with another ZIP', async () => {
  const first = createStack(zipOf('first'), 'key-1');
  const made = await channel.send(first);
  const second = createStack(zipOf('second'), 'key-2');
  const rule = channel.ruleOf('createStack');
  const find = rule.by === 'key' ? rule.find : undefined;
  if (find === undefined) throw new Error('it cannot be found again');
  const stacks = await channel.list(find.operation, find.params(first, {}));
  const idsFor = (call: Call) => stacks.filter((item) => find.matches(item, call)).map(({ id }) => id);
  expect(idsFor(first)).toEqual([made.type === 'done' ? made.id : '']);
  expect(idsFor(second)).toEqual([]);
});

it('reads every page of the stacks', async () => {
  for (let count = 0; count < 103; count += 1)
    await channel.send(createStack(zipOf(`${count}`), `key-${count}`));
  const stacks = await channel.list('listStacks', { compartmentId: practice.ready.oracle.compartmentId });
  expect(new Set(stacks.map(({ id }) => id)).size).toBe(103);
});

it('asks Resource Manager in the region and realm of the publisher service', () => {
  expect(resourceManagerEndpoint('https://marketplace-publisher.eu-madrid-1.oci.oraclecloud.eu')).toBe(
    'https://resourcemanager.eu-madrid-1.oraclecloud.eu',
  );
  expect(resourceManagerEndpoint('http://127.0.0.1:7001')).toBe('http://127.0.0.1:7001');
});
