import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { PracticePort } from '../../electron/core/ports.ts';

export interface PracticeProcess {
  readonly oracle: PracticePort['oracle'];
  /** Requests so far. */
  counted(pace: 'slow' | 'fast'): Promise<number>;
  close(): Promise<void>;
}

/** In a process of its own, so that what it works for its answers is not counted as the core's. */
export async function startPracticeProcess(stateDir: string, latencyMs: number): Promise<PracticeProcess> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('children/practice-child.ts', import.meta.url)), stateDir, String(latencyMs)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done === true) throw new Error('the practice marketplace ended');
    return line.value;
  };
  const oracle: PracticePort['oracle'] = JSON.parse(await next());
  return {
    oracle,
    async counted(pace) {
      child.stdin.write(`${pace}\n`);
      const counts: Record<string, number> = JSON.parse(await next());
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
    close: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve());
        child.stdin.end();
      }),
  };
}
