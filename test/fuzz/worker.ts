/** Plays the seeds it is given, several at once. Time runs faster here, or backing off would be most of it. */
import { parentPort } from 'node:worker_threads';
import { hurry } from './hurry.ts';
import { oneRun } from './one-run.ts';

export interface Played {
  readonly seed: number;
  readonly problems: readonly string[];
}

hurry();
parentPort?.on('message', (seed: number) => {
  const startedAt = performance.now();
  oneRun(seed).then(
    (problems) => parentPort?.postMessage({ seed, problems } satisfies Played),
    (error: unknown) =>
      parentPort?.postMessage({
        seed,
        problems: [`after ${performance.now() - startedAt} ms: ${String(error)}`],
      } satisfies Played),
  );
});
