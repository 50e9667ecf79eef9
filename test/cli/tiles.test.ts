/** Tiles from the command line, through the built command. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtures } from '../support/datadog-tiles.ts';
import { eventually } from '../support/eventually.ts';
import { differences } from '../support/same-folders.ts';

const entry = resolve('dist/vitrine.js');
const tern = `${fixtures}tern_mail`;
const heron = `${fixtures}heron_logs`;

let dir: string;
beforeAll(async () => {
  if (!existsSync(entry)) throw new Error('run "npm run build" first: these tests drive the built command');
  dir = await mkdtemp(join(tmpdir(), 'vitrine-cli-tiles-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

function vitrine(...args: readonly string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((settle) => {
    execFile(
      process.execPath,
      [entry, ...args, '--workspace', join(dir, 'workspace')],
      { cwd: dir, env: { ...process.env, VITRINE_DATA_DIR: join(dir, 'data') }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        settle({
          code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
          stdout,
          stderr,
        }),
    );
  });
}

const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('folders come in, one field is edited, and they go out with one line changed', async () => {
  const empty = join(dir, 'empty');
  mkdirSync(empty);
  const imported = await vitrine('import', tern, empty, heron, '--json');
  expect(imported.code).toBe(2);
  const [first, second, third] = linesOf(imported.stdout);
  expect(first).toEqual({ folder: tern, listing: expect.any(String), kind: 'datadog.tile' });
  expect(second).toEqual({ folder: empty, error: expect.stringContaining('no manifest.json') });
  expect(third).toMatchObject({ folder: heron, kind: 'datadog.tile' });

  const out = join(dir, 'out');
  const exported = await vitrine('export', first.listing, third.listing, '--out', out, '--json');
  expect(exported.code).toBe(0);
  expect(linesOf(exported.stdout).map(({ path }) => path)).toEqual([
    join(out, 'tern_mail'),
    join(out, 'heron_logs'),
  ]);
  expect(differences(tern, join(out, 'tern_mail'))).toEqual([]);
  expect(differences(heron, join(out, 'heron_logs'))).toEqual([]);

  expect((await vitrine('edit', 'Tern Mail', 'tile.description', 'Mail that waits')).code).toBe(0);
  expect((await vitrine('export', 'Tern Mail', '--out', out)).code).toBe(2);
  const again = await vitrine('export', 'Tern Mail', '--out', out, '--replace', '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({ files: 1 });
  expect(differences(tern, join(out, 'tern_mail'))).toEqual(['manifest.json']);
  const [before, after] = [tern, join(out, 'tern_mail')].map((folder) =>
    readFileSync(join(folder, 'manifest.json'), 'utf8').split('\n'),
  );
  expect(after?.filter((line, index) => line !== before?.[index])).toEqual([
    '    "description": "Mail that waits",',
  ]);
});

test('folders are validated where they lie, in every format', async () => {
  const fine = await vitrine('validate', tern, '--format', 'json');
  expect(fine.code).toBe(0);
  expect(JSON.parse(fine.stdout)).toMatchObject([
    { target: tern, kind: 'datadog.tile', errors: 0, warnings: 0 },
  ]);

  // What only Datadog can settle is named, found or not: a pass here promises nothing of it.
  const [{ remoteOnly, findings }] = JSON.parse(fine.stdout);
  expect(remoteOnly).toContain('datadog/remote-schema');
  expect(findings.find(({ rule }: { rule: string }) => rule === 'datadog/remote-schema')).toMatchObject({
    isRemoteOnly: true,
  });
  const words = await vitrine('validate', tern, '--base', resolve(fixtures));
  expect(words.stdout).toMatch(/\[datadog\/remote-schema, the marketplace decides\]/);
  expect(words.stdout).toMatch(/can be settled by the marketplace's own check alone/);
  expect(words.stdout).not.toContain('datadog/base-compared');

  const faulty = await vitrine('validate', tern, heron, '--format', 'sarif');
  expect(faulty.code).toBe(1);
  expect(JSON.parse(faulty.stdout).runs[0].properties.remoteOnly).toEqual(remoteOnly);
  const results = JSON.parse(faulty.stdout).runs[0].results;
  const dash = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'datadog/readme-characters');
  expect(dash.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: expect.stringMatching(/heron_logs\/README\.md$/) },
    region: { startLine: 10, startColumn: 12 },
  });
  const junit = await vitrine('validate', heron, '--format', 'junit');
  expect(junit.stdout).toContain('<failure ');
  expect(junit.stdout).toMatch(/<property name="remoteOnly" value="datadog\/[^"]*remote-schema/);
  expect(junit.stdout).not.toContain('|message');
});

test('a folder that cannot be judged does not hide the others', async () => {
  const broken = join(dir, 'broken');
  mkdirSync(broken);
  writeFileSync(join(broken, 'manifest.json'), '{\n  "app_id": "x"\n  "tile": {}\n}');
  const hollow = join(dir, 'hollow');
  mkdirSync(hollow);
  const { code, stdout, stderr } = await vitrine('validate', broken, hollow, tern, '--format', 'json');
  expect(code).toBe(2);
  expect(stderr).toContain('no manifest.json');
  const [first, second, third] = JSON.parse(stdout);
  expect(first.findings).toContainEqual(
    expect.objectContaining({ rule: 'datadog/json-syntax', line: 3, column: 3, path: 'manifest.json' }),
  );
  expect(second).toMatchObject({ target: hollow, errors: 1 });
  expect(third).toMatchObject({ target: tern, errors: 0 });
});

test('an account of another marketplace is refused, and those that take tiles are named', async () => {
  const { code, stdout, stderr } = await vitrine('plan', 'Heron Logs', '--account', 'practice-oracle');
  expect(code).not.toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/does not take datadog\.tile; of those that do, .*practice-datadog/);
});

test('a tile is sent as a pull request, and followed until it is merged', async () => {
  const planned = await vitrine('plan', 'Tern Mail', '--account', 'practice');
  expect(planned.stdout).toMatch(/createPullRequest +datadog-practice\/integrations-extras/);
  const sent = await vitrine('submit', 'Tern Mail', '--account', 'practice', '--yes', '--json');
  expect(sent.code, sent.stderr).toBe(0);
  expect(JSON.parse(sent.stdout).state).toBe('done');
  // What is due while no command runs happens when the next one does.
  await eventually(async () => {
    const { stdout } = await vitrine('status', 'Tern Mail', '--refresh', '--json');
    return JSON.parse(stdout).state === 'live';
  }, 60_000);
  const { stdout } = await vitrine('status', 'Tern Mail');
  expect(stdout).toMatch(/Tern Mail: live at Datadog \(merged/);
  const published = await vitrine('publish', 'Tern Mail');
  expect(published.stderr).toMatch(/merge its pull request/);
});
