import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Channel } from '../../electron/core/channels/channel.ts';
import { openOracleChannel } from '../../electron/core/channels/oracle.ts';
import { operations } from '../../electron/core/channels/oracle-operations.ts';
import { startPractice } from '../../electron/practice/start-practice.ts';
import { accountIdSchema } from '../../shared/domain/ids.ts';
import type { JsonObject } from '../../shared/domain/json.ts';
import { type ChannelStage, channelSuite } from './channel-suite.ts';

async function start(): Promise<ChannelStage> {
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-channel-'));
  const practice = await startPractice({
    stateDir: join(dir, 'practice'),
    delays: { listingMs: 0 },
    policy: { mode: 'manual', delayMs: 0 },
  });
  const { configFile, profile, compartmentId } = practice.ready.oracle;
  const openAt = (endpoint: string): Promise<Channel> =>
    openOracleChannel({
      account: {
        id: accountIdSchema.parse('oracle'),
        marketplace: 'oracle',
        name: 'Practice',
        isPractice: true,
        endpoint,
        settings: { configFile, profile, compartmentId },
        health: 'ok',
      },
      newId: () => crypto.randomUUID(),
    });
  const channel = await openAt(practice.url);
  const made = async (operation: string, body: JsonObject): Promise<string> => {
    const answer = await channel.send({ operation, params: {}, body });
    if (answer.type !== 'done' || answer.id === undefined) throw new Error(JSON.stringify(answer));
    return answer.id;
  };
  return {
    channel,
    dir,
    openAt,
    setFaults: (rules) => practice.faults.set(rules),
    create: (key) => ({
      operation: 'createTerm',
      params: {},
      body: { compartmentId, name: `Terms ${key}` },
      key,
    }),
    created: { operation: 'listTerms', params: { compartmentId } },
    refused: () => ({ operation: 'createTerm', params: {}, body: { compartmentId } }),
    async placeForFile() {
      const listingType = 'OCI_APPLICATION';
      const listingId = await made('createListing', {
        compartmentId,
        listingType,
        name: 'Listing',
        packageType: 'NONE',
      });
      const listingRevisionId = await made('createListingRevision', {
        listingId,
        listingType,
        headline: 'Headline',
        pricingType: 'FREE',
        products: [],
      });
      const params = { listingRevisionId };
      return {
        call: { operation: 'updateListingRevisionIconContent', params },
        content: { operation: 'getListingRevisionIconContent', params },
      };
    },
    async close() {
      channel.close();
      await practice.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

channelSuite({ name: 'Oracle', operations: Object.keys(operations), start });

it('names the field that a refusal is about', async () => {
  const stage = await start();
  const call = stage.refused();
  const answer = await stage.channel.send({ ...call, body: { ...call.body, name: 5 } });
  expect(answer).toMatchObject({ type: 'refused', status: 400, field: 'name' });
  await stage.close();
});
