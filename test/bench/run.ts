/**
 * `npm run bench [part of a name…]`: every promised figure with its limit, median of five. Ends with 1 when one is
 * missed, and with 2 when one could not be measured.
 */
import { globSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Bench, type BenchLine, median } from './bench.ts';

const RUNS = 5;

interface Outcome {
  readonly line: BenchLine;
  readonly values: readonly number[];
}

async function load(path: string): Promise<Bench | undefined> {
  const module: { readonly bench?: Bench } = await import(`./${path}`);
  return module.bench;
}

async function measure(bench: Bench): Promise<readonly Outcome[]> {
  const byFigure = new Map<string, { line: BenchLine; values: number[] }>();
  try {
    await bench.prepare?.();
    for (let run = 0; run < RUNS; run += 1) {
      for (const line of await bench.run()) {
        const held = byFigure.get(line.figure) ?? { line, values: [] };
        byFigure.set(line.figure, { line, values: [...held.values, line.value] });
      }
    }
  } finally {
    await bench.cleanUp?.();
  }
  return [...byFigure.values()];
}

const shown = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);

function print({ line, values }: Outcome): boolean {
  const value = median(values);
  const isMet = value <= line.limit;
  const spread = `${shown(Math.min(...values))} to ${shown(Math.max(...values))}`;
  const note = line.note === undefined ? '' : `; ${line.note}`;
  console.log(
    `  ${isMet ? 'met   ' : 'MISSED'} ${line.figure}: ${shown(value)} ${line.unit}, at most ${shown(line.limit)} (${spread}${note})`,
  );
  return isMet;
}

const wanted = process.argv.slice(2);
const paths = globSync('**/*.bench.ts', { cwd: import.meta.dirname })
  .sort()
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)));
console.log(
  `Median of ${RUNS} on ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`,
);

let missed = 0;
let broken = paths.length === 0 ? 1 : 0;
for (const path of paths) {
  try {
    const bench = await load(path);
    if (bench === undefined) throw new Error('it exports no `bench`');
    console.log(`\n${bench.name}`);
    for (const outcome of await measure(bench)) if (!print(outcome)) missed += 1;
  } catch (error) {
    broken += 1;
    console.error(`  ${path} could not be measured:`, error);
  }
}
console.log(
  missed + broken === 0 ? '\nEvery figure is met.' : `\n${missed} missed, ${broken} could not be measured.`,
);
process.exitCode = broken > 0 ? 2 : missed > 0 ? 1 : 0;
