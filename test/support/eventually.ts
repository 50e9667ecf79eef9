import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is so. @throws Error after `timeoutMs`. */
export async function eventually(isSo: () => boolean | Promise<boolean>, timeoutMs = 5_000): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`still not so after ${timeoutMs} ms: ${isSo}`);
    await sleep(10);
  }
}
