/**
 * `npm run test:crash -- --runs N [--seed S]`: real kills of a running core while it edits, submits, takes files in
 * and migrates. Ends with `crash: N runs, N lost, N duplicated, N corrupted`, and with 1 unless those are 0.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { randomOf } from '../support/random.ts';
import type { Work } from './child.ts';
import { oldWorkspace } from './old-workspace.ts';
import { OLD_DRAFTS, oneRun } from './one-run.ts';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 20);
const first = Number(values.seed ?? Math.floor(Math.random() * 1_000_000_000));
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(first))
  throw new Error('test:crash: --runs and --seed take whole numbers');
const WORKS: readonly Work[] = ['submit', 'edit', 'upload', 'migrate'];

let acknowledged = 0;
const totals = { lost: 0, duplicated: 0, corrupted: 0 };
let played = 0;
let bad = 0;
let next = 0;

async function play(old: string): Promise<void> {
  while (next < runs) {
    const number = next;
    next += 1;
    const work = WORKS[number % WORKS.length] ?? 'edit';
    const toll = await oneRun(work, randomOf(first + number), old).catch((error: unknown) => ({
      acknowledged: 0,
      lost: [`the run: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`],
      duplicated: [],
      corrupted: [],
    }));
    played += 1;
    acknowledged += toll.acknowledged;
    if (toll.lost.length + toll.duplicated.length + toll.corrupted.length > 0) bad += 1;
    for (const what of ['lost', 'duplicated', 'corrupted'] as const) {
      totals[what] += toll[what].length;
      for (const words of toll[what])
        console.log(`run ${number} (${work}, seed ${first + number}) ${what}: ${words}`);
    }
  }
}

console.log(`crash: ${runs} runs from seed ${first}`);
const old = await oldWorkspace(OLD_DRAFTS);
try {
  await Promise.all(Array.from({ length: Math.min(3, availableParallelism() + 1) }, () => play(old)));
} finally {
  rmSync(old, { recursive: true, force: true });
}
mkdirSync('test-results', { recursive: true });
writeFileSync(
  'test-results/crash.json',
  JSON.stringify({ numPassedTests: played - bad, numFailedTests: bad }),
);
const { lost, duplicated, corrupted } = totals;
console.log(`  ${acknowledged} edits, files and submissions were acknowledged before a kill`);
console.log(`crash: ${played} runs, ${lost} lost, ${duplicated} duplicated, ${corrupted} corrupted`);
process.exitCode = bad === 0 ? 0 : 1;
