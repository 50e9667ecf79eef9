/**
 * A core in a process of its own, bundled as the hosts are: `node core-child.js WORKSPACE [work]`. Prints how long
 * after its start it had answered, and with `work` what it held in memory after a session's worth of calls.
 */
import { openCore } from '../../../electron/core/open-core.ts';
import { directPorts } from '../../support/direct-ports.ts';
import { vocabulary } from '../../support/vocabulary.ts';

const [workspaceDir = '', mode] = process.argv.slice(2);
const core = await openCore({ workspaceDir, ports: directPorts(), version: '0.0.0' });

async function ask<T>(method: string, input: unknown): Promise<T> {
  const result = await core.serve(method, input);
  if (!result.ok) throw new Error(`${method}: ${result.error.message}`);
  return result.value as T;
}

interface Page {
  readonly total: number;
  readonly rows: readonly { readonly id: string }[];
}

await ask('app.info', {});
const first = await ask<Page>('drafts.list', { family: 'listing', offset: 0, limit: 100 });
const answeredMs = performance.now();

let peakRss = process.memoryUsage.rss();
if (mode === 'work') {
  const words = vocabulary();
  for (let round = 0; round < 100; round += 1) {
    const search = words[(round * 37) % 500];
    await ask('drafts.list', { family: 'listing', search, offset: 0, limit: 50 });
    const { rows } = await ask<Page>('drafts.list', {
      family: 'listing',
      sort: 'name',
      offset: round * 90,
      limit: 100,
    });
    for (const { id } of rows.slice(0, 1)) {
      const draft = await ask<{ rev: number }>('drafts.get', { id });
      await ask('drafts.findings', { id });
      await ask('drafts.edit', {
        id,
        rev: draft.rev,
        edits: [{ op: 'splice', part: 'listing', path: ['longDescription'], at: 0, remove: '', insert: 'x' }],
      });
    }
    peakRss = Math.max(peakRss, process.memoryUsage.rss());
  }
}
console.log(JSON.stringify({ answeredMs, total: first.total, peakRss }));
await core.close();
