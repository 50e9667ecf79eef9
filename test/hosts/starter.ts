/** One of many processes that start on the same workspace at once; see owner.test.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachOrOwn } from '../../electron/hosts/owner.ts';
import type { MethodName } from '../../shared/contract/methods.ts';

const workspaceDir = process.argv[2] ?? '';
const report = (line: object) => process.stdout.write(`${JSON.stringify({ pid: process.pid, ...line })}\n`);

/** A witness that does not trust the lock: whoever becomes the owner looks whether the last one still lives. */
function bearWitness(): void {
  const file = join(workspaceDir, 'witness');
  let last = 0;
  try {
    last = Number(readFileSync(file, 'utf8'));
  } catch {
    // The first owner.
  }
  if (last !== 0 && isAlive(last)) report({ violation: last });
  writeFileSync(file, String(process.pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A killed child that its parent has not collected yet still has a number, but is no process any more.
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

for (;;) {
  const attached = await attachOrOwn(
    workspaceDir,
    () => {
      bearWitness();
      return Promise.resolve({
        serve: () => Promise.resolve({ ok: true as const, value: process.pid }),
        subscribe: () => () => undefined,
        close: () => Promise.resolve(),
      });
    },
    { version: '0.0.0' },
  );
  if (attached.role === 'owner') {
    report({ role: 'owner' });
    await new Promise(() => setInterval(() => undefined, 1000));
  } else {
    const gone = new Promise<void>((resolve) => attached.transport.onGone(resolve));
    const answer = await attached.transport.call('app.info' satisfies MethodName, {});
    report({ role: 'guest', of: answer.ok ? answer.value : answer.error.code });
    await gone;
  }
}
