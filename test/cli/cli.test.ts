/** The command as CI and colleagues use it: the built entry, its exit codes, and what it prints. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const entry = resolve('dist/vitrine.js');

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let dir: string;
beforeAll(async () => {
  if (!existsSync(entry)) throw new Error('run "npm run build" first: these tests drive the built command');
  dir = await mkdtemp(join(tmpdir(), 'vitrine-cli-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

function vitrine(...args: readonly string[]): Promise<Ran> {
  return new Promise((settle) => {
    execFile(
      process.execPath,
      [entry, ...args],
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

const inWorkspace = (name: string, ...args: readonly string[]) =>
  vitrine(...args, '--workspace', join(dir, name), '--json');

describe('vitrine demo', () => {
  it('does the whole main job and prints the listing as live, with its timeline', async () => {
    const started = performance.now();
    const { code, stdout } = await vitrine('demo', '--json', '--out', join(dir, 'demo'));
    expect(code).toBe(0);
    const status = JSON.parse(stdout);
    expect(status).toMatchObject({ kind: 'oracle.application', state: 'live' });
    expect(status.timeline.map((entry: { event: string }) => entry.event)).toEqual(
      expect.arrayContaining(['plan-confirmed', 'step-proven', 'live']),
    );
    expect(await readFile(join(dir, 'demo', 'Acme-Backup-for-Oracle-Cloud-page.html'), 'utf8')).toContain(
      'Back up every volume',
    );
    // The promise is 15 seconds on an idle machine; this catches only a hang. The bench measures.
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});

describe('a listing from the command line', () => {
  it('is made, edited, validated, previewed, planned, refused while it has errors', async () => {
    const made = await inWorkspace('a', 'new', 'oracle.application', '--name', 'Tern Mail');
    expect(made.code).toBe(0);
    const { id } = JSON.parse(made.stdout);

    expect((await inWorkspace('a', 'edit', 'Tern Mail', 'headline', 'Mail that arrives')).code).toBe(0);
    expect(
      (await inWorkspace('a', 'edit', id, 'supportContacts', '[{"name":"Help","email":"help@tern.example"}]'))
        .code,
    ).toBe(0);
    expect((await inWorkspace('a', 'edit', 'tern', 'supportContacts[0].phone', '+1 555 0100')).code).toBe(0);

    const listed = JSON.parse((await inWorkspace('a', 'list')).stdout);
    expect(listed).toMatchObject([{ id, name: 'Tern Mail', state: 'draft' }]);
    // The counts are true at once, though nobody had the time to judge it in the background.
    expect(listed[0].errors).toBeGreaterThan(0);

    const validated = await inWorkspace('a', 'validate', 'Tern Mail');
    expect(validated.code).toBe(1);
    const [result] = JSON.parse(validated.stdout);
    expect(result).toMatchObject({ target: 'Tern Mail', kind: 'oracle.application' });
    expect(result.errors).toBeGreaterThan(0);
    expect(result.findings[0]).toMatchObject({
      rule: expect.stringMatching(/^oracle\//),
      severity: expect.any(String),
      path: 'listing',
      message: expect.any(String),
    });
    expect(JSON.stringify(result)).not.toContain('|message');

    const preview = await inWorkspace('a', 'preview', id, '--out', join(dir, 'preview'));
    expect(preview.code).toBe(0);
    for (const file of JSON.parse(preview.stdout).files) expect(existsSync(file)).toBe(true);

    const planned = await inWorkspace(
      'a',
      'plan',
      id,
      '--account',
      'practice-oracle',
      '--out',
      join(dir, 'plan.json'),
    );
    expect(planned.code).toBe(1);
    expect(JSON.parse(planned.stdout).plan.steps[0].operation).toBe('createListing');
    const refused = await inWorkspace(
      'a',
      'submit',
      id,
      '--account',
      'practice-oracle',
      '--plan',
      join(dir, 'plan.json'),
    );
    expect(refused.code).toBe(1);
    expect(refused.stdout).toBe('');
    expect(refused.stderr).toContain('Nothing was sent. Errors stand against it in Tern Mail.');
  });

  it('is not sent as it was not shown, and its state is read back once it was', async () => {
    const sample = 'Acme Backup for Oracle Cloud';
    const toPractice = ['--account', 'practice-oracle'] as const;
    const file = join(dir, 'shown.json');
    expect((await inWorkspace('b', 'demo', '--out', join(dir, 'b-preview'))).code).toBe(0);
    expect((await inWorkspace('b', 'edit', sample, 'tagline', 'Restored')).code).toBe(0);
    // The first plan of a change opens a revision beside the live one.
    expect((await inWorkspace('b', 'submit', sample, ...toPractice, '--yes')).code).toBe(0);
    expect((await inWorkspace('b', 'plan', sample, ...toPractice, '--out', file)).code).toBe(0);
    expect((await inWorkspace('b', 'edit', sample, 'tagline', 'Restored every night')).code).toBe(0);

    const refused = await inWorkspace('b', 'submit', sample, ...toPractice, '--plan', file);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/As it would be now:\n.*2 calls/);
    expect(refused.stderr).toContain('no longer what was shown');

    const sent = await inWorkspace('b', 'submit', sample, ...toPractice, '--yes');
    expect(sent.code).toBe(0);
    expect(sent.stderr).toMatch(/Practice: (?:in-review|approved)/);
  }, 120_000);

  it('prints SARIF and JUnit that other programs can read', async () => {
    const sarif = JSON.parse((await inWorkspace('a', 'validate', 'Tern Mail', '--format', 'sarif')).stdout);
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Vitrine' } } }] });
    const junit = (await inWorkspace('a', 'validate', 'Tern Mail', '--format', 'junit')).stdout;
    expect(junit).toMatch(/^<\?xml version="1\.0"/);
    expect(junit.match(/<failure /g)?.length).toBeGreaterThan(0);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['nonsense']],
    ['a listing that is not there', ['validate', 'Nobody']],
    ['a field that is none', ['edit', 'Tern Mail', '[', 'x']],
    ['a value that is not JSON', ['edit', 'Tern Mail', 'supportContacts', 'not json']],
    ['neither plan nor yes', ['submit', 'Tern Mail', '--account', 'practice-oracle']],
    [
      'a plan that is none',
      ['submit', 'Tern Mail', '--account', 'practice-oracle', '--plan', 'package.json'],
    ],
    ['an account that is not there', ['plan', 'Tern Mail', '--account', 'nobody']],
    ['a file that is not there', ['edit', 'Tern Mail', 'icon', '@missing.png']],
  ] as const)('answers %s with a sentence on stderr and exit code 2', async (_what, args) => {
    const { code, stdout, stderr } = await inWorkspace('a', ...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('brings a picture in from a file, and says so when it is none', async () => {
    await writeFile(join(dir, 'icon.png'), 'not a picture at all');
    expect((await inWorkspace('a', 'edit', 'Tern Mail', 'icon', '@icon.png')).code).toBe(0);
    const [result] = JSON.parse((await inWorkspace('a', 'validate', 'Tern Mail')).stdout);
    expect(
      result.findings.some(
        (finding: { field?: string; severity: string }) =>
          finding.field === 'icon' && finding.severity !== 'checklist',
      ),
    ).toBe(true);
  });
});

describe('vitrine take-over', () => {
  it('is refused with a sentence where nobody opened anything at the marketplace', async () => {
    expect((await inWorkspace('alone', 'new', 'oracle.application', '--name', 'Alone')).code).toBe(0);
    const { code, stderr } = await inWorkspace('alone', 'take-over', 'Alone', '--account', 'practice-oracle');
    expect(code).not.toBe(0);
    expect(stderr).toContain('has nothing newer of Alone');
  });
});
