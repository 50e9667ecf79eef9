/** A kill cannot show a missing fsync: the system still has what was written. So the order of the calls is recorded. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { runToEnd } from '../support/run-to-end.ts';
import { tempFolder } from '../support/temp-workspace.ts';
import { type Call, callsIn, HardDisk } from './recorded-writes.ts';

const hasStrace = await runToEnd('strace', ['-V']).then(
  ({ code }) => code === 0,
  () => false,
);
if (!hasStrace) console.log('skipped: the order of writes needs strace, which this machine does not have');

const CHILD = fileURLToPath(new URL('writing-child.ts', import.meta.url));

async function record(root: string): Promise<readonly Call[]> {
  const out = join(root, '..', 'trace');
  await runToEnd('strace', [
    ...['-f', '-y', '-xx', '-s', '10000000', '-o', out],
    ...['-e', 'trace=write,pwrite64,ftruncate,fsync,fdatasync,rename,unlink'],
    ...[process.execPath, '--no-warnings', CHILD, root],
  ]);
  expect(existsSync(join(root, 'done'))).toBe(true);
  return callsIn(readFileSync(out, 'latin1'), root);
}

const isBlob = ({ path }: Call): boolean => /\/blobs\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(path);

it.runIf(hasStrace)(
  'a blob is written, synced, renamed and its folder synced before the database names it; cut anywhere, nothing is missing',
  { timeout: 120_000 },
  async () => {
    const dir = realpathSync(tempFolder());
    const root = join(dir, 'workspace');
    mkdirSync(root);
    const calls = await record(root);

    const renames = calls.flatMap((call, index) => (call.name === 'rename' && isBlob(call) ? [index] : []));
    expect(renames).toHaveLength(2);
    for (const index of renames) {
      const { from = '', path = '' } = calls[index] ?? {};
      const about = (file: string) =>
        calls
          .slice(0, index)
          .filter((call) => call.path === file)
          .map((call) => call.name);
      expect(about(from).at(-1)).toBe('fsync');
      expect(about(from)).toContain('write');
      const hash = path.slice(path.lastIndexOf('/') + 1);
      const names = calls.findIndex(
        ({ name, path: file, bytes }) =>
          name === 'pwrite64' && file.endsWith('.sqlite-wal') && bytes?.includes(hash) === true,
      );
      const folderSynced = calls.findIndex(
        (call, at) => at > index && call.name === 'fsync' && path === `${call.path}/${hash}`,
      );
      expect(folderSynced).toBeGreaterThan(index);
      expect(names).toBeGreaterThan(folderSynced);
    }
    const backup = calls.findIndex(({ name, path }) => name === 'rename' && path.includes('/backups/'));
    expect(calls.slice(0, backup).findLast((call) => call.path === calls[backup]?.from)?.name).toBe('fsync');
    expect(calls.slice(backup).some((call) => call.name === 'fsync' && call.path.endsWith('/backups'))).toBe(
      true,
    );

    const disk = new HardDisk();
    let cuts = 0;
    let mostBlobs = 0;
    for (const [index, call] of calls.entries()) {
      disk.apply(call);
      if (call.name !== 'fsync' && call.name !== 'fdatasync') continue;
      const into = join(dir, `cut-${index}`);
      disk.cut(root, into);
      mostBlobs = Math.max(mostBlobs, missingIn(into));
      cuts += 1;
    }
    expect(cuts).toBeGreaterThan(10);
    // Otherwise the disk would have kept nothing, and nothing could be missing.
    expect(mostBlobs).toBe(2);
  },
);

/** @returns how many blobs the database of a cut names; every one of them must be there, whole. */
function missingIn(dir: string): number {
  const path = join(dir, 'vitrine.sqlite');
  if (!existsSync(path)) return 0;
  const db = new Database(path);
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    if (db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'blobs'").get() === undefined) return 0;
    const hashes = db.prepare<[], string>('SELECT hash FROM blobs').pluck().all();
    for (const hash of hashes) {
      const file = join(dir, 'blobs', hash.slice(0, 2), hash);
      expect(
        existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'missing',
      ).toBe(hash);
    }
    return hashes.length;
  } finally {
    db.close();
  }
}
