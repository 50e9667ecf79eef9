/** Hand-offs from the command line, through the built command. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtures } from '../support/datadog-tiles.ts';

const entry = resolve('dist/vitrine.js');

let dir: string;
let listing: string;
beforeAll(async () => {
  if (!existsSync(entry)) throw new Error('run "npm run build" first: these tests drive the built command');
  dir = await mkdtemp(join(tmpdir(), 'vitrine-cli-handoff-'));
  // An account is there once the practice marketplace was.
  await vitrine('demo');
  const imported = await vitrine('import', `${fixtures}tern_mail`, '--json');
  listing = JSON.parse(imported.stdout).listing;
});
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
const json = async (...args: readonly string[]) => JSON.parse((await vitrine(...args, '--json')).stdout);

test('a step is ticked with what was brought back, listed, and taken back', async () => {
  const ticked = await json(
    ...[
      'handoff',
      'tick',
      'partner',
      'network',
      '--account',
      'practice-datadog',
      '--value',
      'applied=2026-11-20',
    ],
  );
  expect(ticked).toMatchObject({
    guide: 'partner',
    step: { state: 'said', asks: [{ id: 'applied', value: '2026-11-20' }] },
  });
  const guides = await json('handoff', 'list');
  expect(guides).toContainEqual(
    expect.objectContaining({
      guide: 'partner',
      isStarted: true,
      next: expect.objectContaining({ step: 'accepted' }),
    }),
  );
  const back = await json('handoff', 'untick', 'partner', 'network', '--account', 'practice-datadog');
  expect(back).toMatchObject({ done: ticked.done - 1, step: { state: 'open' } });
});

test('what was said about an account is verified with the timelines', async () => {
  const verified = await json('verify');
  expect(verified).toContainEqual({ account: 'Datadog', entries: 3 });
});

test('a listing’s guide shows its values, in words', async () => {
  const { code, stdout } = await vitrine('handoff', 'show', 'listing', '--listing', listing);
  expect(code).toBe(0);
  expect(stdout).toContain('Vendor name: Tern Works');
  expect(stdout).toContain('file   images/queues.png');
  expect(stdout).toContain('A tick is your word');
});

test('what is noted wrongly is kept, and said to be', async () => {
  const noted = await vitrine(
    ...['handoff', 'note', 'release', 'live', 'address=the marketplace', '--listing', listing],
  );
  expect(noted.stdout).toContain('address=the marketplace');
  expect(noted.stdout).toContain('An address starts with https://.');
});

test('a guide that is not there is refused with those that are', async () => {
  const { code, stderr } = await vitrine('handoff', 'show', 'nonsense', '--account', 'practice-datadog');
  expect(code).toBe(2);
  expect(stderr).toContain('There is partner.');
});
