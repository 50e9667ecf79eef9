/**
 * `npm run fuzz -- --runs N [--seed S]`: N seeds from S on, each played twice, undisturbed and disturbed. Ends with
 * `fuzz: N runs, N failed, seed S`, and with 1 when one failed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { intentionsOf } from './intentions.ts';
import type { Played } from './worker.ts';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 50);
const first = Number(values.seed ?? Math.floor(Math.random() * 1_000_000_000));
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(first))
  throw new Error('fuzz: --runs and --seed take whole numbers');
/** A run mostly waits: for fsyncs, for timers, for the other side. */
const AT_ONCE = 4;
const workers = Math.min(2, availableParallelism(), runs);
const PROGRESS_EVERY = 50;

let next = 0;
let played = 0;
const failures: Played[] = [];
const startedAt = performance.now();

function report({ seed, problems }: Played): void {
  played += 1;
  if (problems.length > 0) {
    failures.push({ seed, problems });
    console.log(`\nseed ${seed} failed:`);
    for (const problem of problems) console.log(`  ${problem}`);
    for (const intention of intentionsOf(seed)) console.log(`    ${JSON.stringify(intention)}`);
  }
  if (played % PROGRESS_EVERY === 0 && played < runs) {
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    console.log(`  ${played} of ${runs} after ${seconds} s, ${failures.length} failed`);
  }
}

function work(): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      // A core that is dropped leaves its file handles to the garbage collector, which says so.
      execArgv: ['--no-warnings'],
    });
    const under = new Set<number>();
    const feed = (): void => {
      while (under.size < AT_ONCE && next < runs) {
        const seed = first + next;
        next += 1;
        under.add(seed);
        worker.postMessage(seed);
      }
      if (under.size === 0) void worker.terminate().then(() => resolve());
    };
    worker.on('message', (message: Played) => {
      under.delete(message.seed);
      report(message);
      feed();
    });
    worker.on('error', (error) => {
      // What went wrong outside of any run is the fault of one of these.
      for (const seed of under)
        report({ seed, problems: [`the worker ended: ${error.stack ?? error.message}`] });
      under.clear();
      resolve(next < runs ? work() : undefined);
    });
    feed();
  });
}

console.log(`fuzz: ${runs} runs from seed ${first}, ${workers} workers`);
await Promise.all(Array.from({ length: workers }, work));
mkdirSync('test-results', { recursive: true });
writeFileSync(
  'test-results/fuzz.json',
  JSON.stringify({ numPassedTests: played - failures.length, numFailedTests: failures.length }),
);
if (failures.length > 0) console.log(`failed seeds: ${failures.map(({ seed }) => seed).join(' ')}`);
console.log(`fuzz: ${played} runs, ${failures.length} failed, seed ${first}`);
process.exitCode = failures.length === 0 ? 0 : 1;
