/** A core in a fresh process, over 10,000 listings of 400 words and over none. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundled } from '../support/bundle.ts';
import { largeWorkspace } from '../support/large-workspace.ts';
import type { Bench } from './bench.ts';

const run = promisify(execFile);
let child = '';
let large = '';
let empty = '';

interface Answer {
  readonly answeredMs: number;
  readonly total: number;
  readonly peakRss: number;
}

async function start(...args: string[]): Promise<Answer & { wallMs: number }> {
  const startedAt = performance.now();
  const { stdout } = await run(process.execPath, [child, ...args]);
  return { ...(JSON.parse(stdout) as Answer), wallMs: performance.now() - startedAt };
}

async function nodeFloorMs(): Promise<number> {
  const startedAt = performance.now();
  await run(process.execPath, ['-e', '0']);
  return performance.now() - startedAt;
}

export const bench: Bench = {
  name: 'Core in a fresh process',
  async prepare() {
    child = await bundled(new URL('./children/core-child.ts', import.meta.url), 'core-child');
    large = await largeWorkspace();
    empty = mkdtempSync(join(tmpdir(), 'vitrine-empty-'));
    await start(empty);
  },
  async run() {
    const floor = await nodeFloorMs();
    const withNone = await start(empty);
    const withAll = await start(large);
    if (withAll.total !== 10_000) throw new Error(`the workspace holds ${withAll.total} listings`);
    const working = await start(large, 'work');
    return [
      {
        figure: 'start to answering, 10,000 listings',
        value: withAll.answeredMs,
        limit: 600,
        unit: 'ms',
        note: `empty ${withNone.answeredMs.toFixed(0)} ms, node -e 0 ${floor.toFixed(0)} ms`,
      },
      {
        figure: 'memory of the core while working with 10,000 listings',
        value: working.peakRss / 1e6,
        limit: 150,
        unit: 'MB',
        note: `at start ${(withAll.peakRss / 1e6).toFixed(0)} MB`,
      },
    ];
  },
  cleanUp() {
    for (const dir of [large, empty]) if (dir !== '') rmSync(dir, { recursive: true, force: true });
    return Promise.resolve();
  },
};
