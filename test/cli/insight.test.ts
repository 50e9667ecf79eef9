/** What an account lets be read, from the command line, through the built command. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCsv } from '../../shared/domain/lenses/csv-lens.ts';

const entry = resolve('dist/vitrine.js');

let dir: string;
beforeAll(async () => {
  if (!existsSync(entry)) throw new Error('run "npm run build" first: these tests drive the built command');
  dir = await mkdtemp(join(tmpdir(), 'vitrine-cli-insight-'));
  // Its listing goes live, and so has instances and a payment.
  await vitrine('demo');
}, 60_000);
afterAll(() => rm(dir, { recursive: true, force: true }));

function vitrine(...args: readonly string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((settle) => {
    execFile(
      process.execPath,
      [entry, ...args, '--workspace', join(dir, 'workspace')],
      { cwd: dir, env: { ...process.env, VITRINE_DATA_DIR: join(dir, 'data') } },
      (error, stdout, stderr) =>
        settle({
          code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
          stdout,
          stderr,
        }),
    );
  });
}

test('instances are read, then given offline, as a table and as CSV', async () => {
  const read = await vitrine('instances', '--json');
  expect(read.stderr).toContain('Read ');
  expect(JSON.parse(read.stdout).records).toHaveLength(10);
  const offline = await vitrine('instances', '--offline', '--csv', '--where', 'status=TERMINATED');
  const { rows } = readCsv(offline.stdout);
  expect(rows[0]?.cells[0]?.value).toBe('timeInstanceCreation');
  expect(rows).toHaveLength(5);
});

test('work requests have their logs in them where they were read', async () => {
  const { records } = JSON.parse((await vitrine('work-requests', '--json')).stdout);
  expect(records.length).toBeGreaterThan(0);
  expect(records[0]).toMatchObject({ status: 'SUCCEEDED', operationType: expect.any(String) });
});

test('what was never read is not given offline, and what was forgotten neither', async () => {
  expect(await vitrine('leads', '--offline')).toMatchObject({ code: 2, stdout: '' });
  expect((await vitrine('instances', '--forget')).stderr).toContain('Backups');
  expect(await vitrine('instances', '--offline')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('not read yet'),
  });
});
