import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel } from '../../electron/core/channels/channel.ts';
import { openGithubChannel } from '../../electron/core/channels/github.ts';
import { sendable } from '../../electron/core/channels/github-operations.ts';
import { startPractice } from '../../electron/practice/start-practice.ts';
import { accountIdSchema } from '../../shared/domain/ids.ts';
import { type ChannelStage, channelSuite, pictureBytes } from './channel-suite.ts';

const REPOSITORY = 'datadog-practice/marketplace';

async function start(): Promise<ChannelStage> {
  const dir = mkdtempSync(join(tmpdir(), 'vitrine-channel-'));
  const practice = await startPractice({
    stateDir: join(dir, 'practice'),
    policy: { mode: 'manual', delayMs: 0 },
  });
  const { github } = practice.ready;
  const openAt = (endpoint: string): Promise<Channel> =>
    openGithubChannel({
      account: {
        id: accountIdSchema.parse('github'),
        marketplace: 'datadog',
        name: 'Practice',
        isPractice: false,
        endpoint,
        settings: { repository: REPOSITORY },
        health: 'ok',
      },
      secrets: { get: () => github.token, set: () => undefined, delete: () => undefined },
    });
  const channel = await openAt(github.baseUrl);
  const base = await channel.read('getBranch', { repository: REPOSITORY, branch: 'master' });
  if (base.type !== 'done' || base.etag === undefined) throw new Error(JSON.stringify(base));
  const sha = base.etag;
  const params = { repository: REPOSITORY };
  return {
    channel,
    dir,
    openAt,
    setFaults: (rules) => practice.faults.set(rules),
    create: (key) => ({
      operation: 'createRef',
      params,
      body: { ref: `refs/heads/tile/${key}`, sha },
      key,
    }),
    created: { operation: 'listMatchingRefs', params: { ...params, ref: 'heads/tile/' } },
    refused: () => ({
      operation: 'createRef',
      params,
      body: { ref: 'refs/heads/tile/none', sha: '0'.repeat(40) },
    }),
    placeForFile: () => {
      const bytes = pictureBytes();
      const name = createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
      return Promise.resolve({
        call: { operation: 'createBlob', params },
        content: { operation: 'getBlob', params: { ...params, sha: name } },
      });
    },
    async close() {
      channel.close();
      await practice.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

channelSuite({ name: 'GitHub', operations: sendable, start });
