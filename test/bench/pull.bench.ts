/**
 * An account with 500 listings of three revisions each is brought in, from a marketplace that takes 50 ms for every
 * answer, 16 calls at once; and once more with nothing changed. The floor is what those calls take with nothing
 * between them.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PullStatus } from '../../shared/contract/shapes.ts';
import { bundled } from '../support/bundle.ts';
import type { Bench } from './bench.ts';
import { fillAccount } from './children/fill-account.ts';
import { startPracticeProcess } from './practice-process.ts';

const LISTINGS = 500;
const REVISIONS = 3;
const LATENCY_MS = 50;
const AT_ONCE = 16;

interface Pulled {
  readonly status: PullStatus;
  readonly tookMs: number;
  readonly peakMB: number;
  readonly blockedMs: number;
}

let filled = '';
let child = '';

function startCore(workspaceDir: string, oracle: object) {
  const core = spawn(process.execPath, [child, workspaceDir, JSON.stringify(oracle)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: core.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done === true) throw new Error('the core ended');
    return line.value;
  };
  return {
    ready: next(),
    async pull(): Promise<Pulled> {
      core.stdin.write('pull\n');
      const pulled: Pulled = JSON.parse(await next());
      if (pulled.status.state !== 'done' || pulled.status.failed > 0)
        throw new Error(JSON.stringify(pulled.status));
      return pulled;
    },
    close: () =>
      new Promise<void>((resolve) => {
        core.once('close', () => resolve());
        core.stdin.end();
      }),
  };
}

export const bench: Bench = {
  name: `${LISTINGS} listings of ${REVISIONS} revisions brought in at ${LATENCY_MS} ms`,
  async prepare() {
    // Bundled as the hosts are: what reads TypeScript is no part of the product's memory.
    child = await bundled(new URL('./children/pull-child.ts', import.meta.url), 'pull-child');
    filled = mkdtempSync(join(tmpdir(), 'vitrine-account-'));
    await fillAccount(filled, LISTINGS, REVISIONS);
  },
  cleanUp: () => Promise.resolve(rmSync(filled, { recursive: true, force: true })),
  async run() {
    const dir = mkdtempSync(join(tmpdir(), 'vitrine-pull-'));
    cpSync(filled, join(dir, 'practice'), { recursive: true });
    const practice = await startPracticeProcess(join(dir, 'practice'), LATENCY_MS);
    const core = startCore(join(dir, 'workspace'), practice.oracle);
    try {
      await core.ready;
      const before = await practice.counted('slow');
      const first = await core.pull();
      const between = await practice.counted('slow');
      const second = await core.pull();
      const after = await practice.counted('slow');
      const calls = between - before;
      const floorMs = (calls / AT_ONCE) * LATENCY_MS;
      const seconds = (ms: number) => (ms / 1000).toFixed(1);
      return [
        {
          figure: 'the first time',
          value: first.tookMs / floorMs,
          limit: 1.3,
          unit: 'times the floor',
          note: `${seconds(first.tookMs)} s for ${calls} calls, floor ${seconds(floorMs)} s`,
        },
        {
          figure: 'the calls of the second time',
          value: (after - between) / calls,
          limit: 0.1,
          unit: 'of the first',
          note: `${after - between} calls, ${seconds(second.tookMs)} s`,
        },
        {
          figure: 'memory of the core',
          value: Math.max(first.peakMB, second.peakMB),
          limit: 200,
          unit: 'MB',
        },
        {
          figure: 'longest block',
          value: Math.max(first.blockedMs, second.blockedMs),
          limit: 50,
          unit: 'ms',
        },
      ];
    } finally {
      await core.close();
      await practice.close();
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
