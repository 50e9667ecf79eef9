/** `pull-child.ts FOLDER ORACLE`: a core of its own brings an account in, each time a line asks for it. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { openCore } from '../../../electron/core/open-core.ts';
import type { PracticePort } from '../../../electron/core/ports.ts';
import { directTransport } from '../../../electron/core/transport-direct.ts';
import { ask } from '../../../electron/hosts/sample/sample.ts';
import { clientOver } from '../../../shared/contract/client.ts';
import { accountIdSchema } from '../../../shared/domain/ids.ts';
import { practiceOver } from '../../crash/practice-over.ts';
import { directPorts } from '../../support/direct-ports.ts';
import { eventually } from '../../support/eventually.ts';

const [workspaceDir = '', oracle = '{}'] = process.argv.slice(2);
const endpoint: PracticePort['oracle'] = JSON.parse(oracle);
const core = await openCore({
  workspaceDir,
  version: '0',
  ports: directPorts({ newId: () => crypto.randomUUID(), practice: practiceOver(endpoint) }),
});
const client = clientOver(directTransport(core));
const id = accountIdSchema.parse('practice-oracle');
await ask(client, 'accounts.test', { id });
console.log('ready');
for await (const _line of createInterface({ input: process.stdin })) {
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  }, 50);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const startedAt = performance.now();
  let status = await ask(client, 'accounts.pull', { id });
  await eventually(async () => {
    status = await ask(client, 'accounts.pullStatus', { id });
    return status.state !== 'running';
  }, 300_000);
  const tookMs = performance.now() - startedAt;
  delay.disable();
  clearInterval(watch);
  console.log(JSON.stringify({ status, tookMs, peakMB: peakBytes / 1_000_000, blockedMs: delay.max / 1e6 }));
}
await core.close();
