/** A key stroke to the disk at synchronous=FULL, and what 300 of them write in a field of 300 kB. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Core, openCore } from '../../electron/core/open-core.ts';
import { directTransport } from '../../electron/core/transport-direct.ts';
import { clientOver } from '../../shared/contract/client.ts';
import { directPorts } from '../support/direct-ports.ts';
import { type Bench, percentile } from './bench.ts';

const STROKES = 300;
const FIELD = 300_000;

/** Everything this process wrote, in bytes, where the system counts that; else the growth of the database's files. */
function writtenBytes(dir: string): number {
  try {
    const counted = /^wchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1];
    if (counted !== undefined) return Number(counted);
  } catch {
    // Not Linux.
  }
  return ['', '-wal'].reduce((sum, suffix) => {
    const file = statSync(join(dir, `vitrine.sqlite${suffix}`), { throwIfNoEntry: false });
    return sum + (file?.size ?? 0);
  }, 0);
}

async function type(core: Core, dir: string): Promise<{ latencies: number[]; written: number }> {
  const client = clientOver(directTransport(core));
  const created = await client.call('drafts.create', { kind: 'oracle.application', name: 'Long' });
  if (!created.ok) throw new Error(created.error.message);
  const { id } = created.value;
  let rev = created.value.rev;
  const edit = async (edits: Parameters<typeof client.call<'drafts.edit'>>[1]['edits']): Promise<void> => {
    const saved = await client.call('drafts.edit', { id, rev, edits });
    if (!saved.ok) throw new Error(saved.error.message);
    rev = saved.value.rev;
  };
  const path = ['longDescription'];
  await edit([{ op: 'set', part: 'listing', path, after: 'lorem ipsum '.repeat(FIELD / 12) }]);
  const before = writtenBytes(dir);
  const latencies: number[] = [];
  for (let stroke = 0; stroke < STROKES; stroke += 1) {
    const startedAt = performance.now();
    await edit([{ op: 'splice', part: 'listing', path, at: 150_000 + stroke, remove: '', insert: 'x' }]);
    latencies.push(performance.now() - startedAt);
  }
  // What lies in the WAL is written once more, into the database; no backup is to be counted with it.
  core.context.store.db.pragma('wal_checkpoint(TRUNCATE)');
  const written = writtenBytes(dir) - before;
  await core.close();
  return { latencies, written };
}

export const bench: Bench = {
  name: 'Key strokes to the disk',
  async run() {
    const dir = mkdtempSync(join(tmpdir(), 'vitrine-strokes-'));
    try {
      const core = await openCore({ workspaceDir: dir, ports: directPorts(), version: '0.0.0' });
      const { latencies, written } = await type(core, dir);
      return [
        {
          figure: 'key stroke to committed at synchronous=FULL, p95',
          value: percentile(latencies, 95),
          limit: 150,
          unit: 'ms',
          note: `p50 ${percentile(latencies, 50).toFixed(1)} ms; the window adds at most 100 ms of coalescing`,
        },
        {
          figure: `written by ${STROKES} strokes in a field of 300 kB`,
          value: written / 1e6,
          limit: 5,
          unit: 'MB',
        },
      ];
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
