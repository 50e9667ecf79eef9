/** A folder that others change too: in the repository before it came here, and on the branch while it is reviewed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftId } from '../../shared/domain/ids.ts';
import { valueAt } from '../../shared/domain/json.ts';
import { fixtures } from '../support/datadog-tiles.ts';
import { filesIn } from '../support/same-folders.ts';
import { openTileDesk, type TileDesk } from '../support/tile-desk.ts';

const FOLDER = join(fixtures, 'tern_mail');
const MAIN = ['datadog-practice/integrations-extras', 'master'] as const;
const BRANCH = ['practice-partner/integrations-extras', 'vitrine/tern_mail-1'] as const;

let desk: TileDesk;
beforeEach(async () => {
  desk = await openTileDesk();
});
afterEach(() => desk.close());

const original = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');

/** The tile on the main branch, with what somebody made of it there; null removes a file. */
function alreadyThere(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): void {
  const files: Record<string, string | Uint8Array | null> = Object.fromEntries(
    filesIn(FOLDER).map((path) => [path, readFileSync(join(FOLDER, path))]),
  );
  commit(MAIN, files);
  if (Object.keys(changes).length > 0) commit(MAIN, changes);
}

function commit(
  [repository, branch]: readonly [string, string],
  files: Readonly<Record<string, string | Uint8Array | null>>,
): void {
  const below = Object.entries(files).map(([path, content]) => [`tern_mail/${path}`, content] as const);
  desk.practice.github.commitAs('somebody', repository, branch, Object.fromEntries(below));
}

const partOf = async (id: DraftId, path: string) => (await desk.ask('drafts.get', { id })).parts[path];
async function textOf(id: DraftId, path: string): Promise<string> {
  const part = await partOf(id, path);
  return part?.type === 'text' ? part.text : '';
}
const noticesOf = async (id: DraftId) => (await desk.plan(id)).plan.notices;
const conflictsOf = async (id: DraftId) =>
  (await desk.ask('publications.conflicts', { draft: id, account: desk.account })).conflicts;

const pictureIn = (path: string): Uint8Array => {
  const bytes = readFileSync(join(FOLDER, path));
  // Another picture to anybody who compares, and still one: what follows the last chunk is not looked at.
  return Buffer.concat([bytes, Buffer.from('again')]);
};

describe('a tile that the repository has already', () => {
  it('keeps what only others changed there, and the plan names every file that it changes', async () => {
    alreadyThere({
      'README.md': original('README.md').replace('## Overview', '## Overview\n\nA word more.'),
      'NOTES.md': 'Theirs alone.\n',
    });
    const id = await desk.takeIn(FOLDER);
    await desk.write(id, ['tile', 'description'], 'Mail, by tern');
    const { plan } = await desk.plan(id);
    expect(await textOf(id, 'README.md')).toContain('A word more.');
    expect(await textOf(id, 'NOTES.md')).toBe('Theirs alone.\n');
    expect(plan.notices.map(({ key, values }) => [key, values?.['files']])).toEqual([
      ['notices|datadog|folder-taken', 'NOTES.md, README.md'],
      ['notices|datadog|folder-changes', 'manifest.json'],
    ]);
    // What is there already is named and not sent again.
    expect(
      plan.steps.filter(({ operation }) => operation === 'createBlob').map(({ target }) => target),
    ).toEqual(['manifest.json']);
    expect((await desk.settled(await desk.send(id))).state).toBe('done');
    await desk.reaches(id, 'in-review');
    desk.review({ approve: true }, 'Update Tern Mail');
    await desk.reaches(id, 'live');
  });

  it('is merged by line where the draft began with what the repository once had', async () => {
    const readme = original('README.md');
    alreadyThere({ 'README.md': readme.replace('## Overview', '## Overview\n\nA word more.') });
    const id = await desk.takeIn(FOLDER);
    await writeText(id, 'README.md', `${readme}\nOurs, at the end.\n`);
    expect((await noticesOf(id)).map(({ key }) => key)).not.toContain('notices|datadog|folder-undecided');
    const merged = await textOf(id, 'README.md');
    expect(merged).toContain('A word more.');
    expect(merged).toContain('Ours, at the end.');
  });

  it('waits for the person where both changed the same, and sends nothing until it is decided', async () => {
    alreadyThere({
      'manifest.json': original('manifest.json').replace(/"description": ".*"/, '"description": "Theirs"'),
    });
    const id = await desk.takeIn(FOLDER);
    await desk.write(id, ['tile', 'description'], 'Ours');
    const { plan } = await desk.plan(id);
    expect(plan.steps).toEqual([]);
    expect(plan.notices).toMatchObject([
      { key: 'notices|datadog|folder-undecided', values: { files: 'manifest.json' } },
    ]);
    const [conflict] = await conflictsOf(id);
    expect(conflict).toMatchObject({ path: ['manifest.json'], base: original('manifest.json') });
    await desk.ask('publications.settleConflict', {
      draft: id,
      account: desk.account,
      subject: conflict?.subject ?? '',
      field: conflict?.field ?? '',
      ...(conflict?.mine === undefined ? {} : { value: conflict.mine }),
    });
    expect((await desk.plan(id)).plan.steps.length).toBeGreaterThan(0);
  });

  it('is not taken for the draft’s beginning where the repository never had that', async () => {
    const theirs = original('README.md').replace('## Overview', '## Overview\n\nTheirs.');
    const { 'README.md': _left, ...others } = Object.fromEntries(
      filesIn(FOLDER).map((path) => [path, readFileSync(join(FOLDER, path))] as const),
    );
    commit(MAIN, { ...others, 'README.md': theirs });
    const id = await desk.takeIn(FOLDER);
    expect((await noticesOf(id)).map(({ key }) => key)).toEqual(['notices|datadog|folder-undecided']);
    expect(await textOf(id, 'README.md')).toBe(original('README.md'));
  });

  it('is not replaced when it came between the plan and the sending', async () => {
    const id = await desk.takeIn(FOLDER);
    const { plan, hash } = await desk.plan(id);
    alreadyThere({ 'NOTES.md': 'Theirs alone.\n' });
    const sent = await desk.settled((await desk.ask('submissions.start', { plan, hash })).id);
    expect(sent).toMatchObject({ state: 'failed' });
    expect(sent.steps.find(({ operation }) => operation === 'getBranch')).toMatchObject({
      state: 'conflict',
    });
    await desk.eventually(async () => (await textOf(id, 'NOTES.md')) === 'Theirs alone.\n');
    await expect.poll(async () => (await desk.plan(id)).plan.steps.length).toBeGreaterThan(0);
  });

  it('offline, is never planned over unread', async () => {
    alreadyThere();
    await desk.ask('accounts.test', { id: desk.account });
    const id = await desk.takeIn(FOLDER);
    desk.practice.faults.set([{ fault: 'server-error' }]);
    const { plan } = await desk.plan(id);
    expect(plan.steps).toEqual([]);
    expect(plan.notices.map(({ key }) => key)).toEqual(['notices|datadog|folder-unread']);
  });

  it('has fields that may not change: a finding that says where and when they were read, and stops the plan', async () => {
    alreadyThere();
    const id = await desk.takeIn(FOLDER);
    await desk.ask('drafts.context', { id });
    await desk.eventually(async () => {
      const { context } = await desk.ask('drafts.context', { id });
      return valueAt(context, ['published', 'repository']) === MAIN[0];
    });
    await desk.write(id, ['app_id'], 'another-app');
    const { findings } = await desk.ask('drafts.findings', { id });
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'datadog/immutable-fields',
        message: expect.objectContaining({
          values: expect.objectContaining({ repository: MAIN[0], readAt: expect.stringMatching(/ UTC$/) }),
        }),
      }),
    );
    // Works from what was read: nobody answers now.
    desk.practice.faults.set([{ fault: 'server-error' }]);
    const { plan, hash, findings: planned } = await desk.plan(id);
    expect(planned.map(({ rule }) => rule)).toContain('datadog/immutable-fields');
    const refused = await desk.client().call('submissions.start', { plan, hash });
    expect(refused).toMatchObject({ ok: false, error: { code: 'findings' } });
  });
});

describe('what somebody pushed to the branch', () => {
  const picture = 'images/queues.png';

  async function sent(): Promise<DraftId> {
    const id = await desk.takeIn(FOLDER);
    await desk.settled(await desk.send(id));
    await desk.reaches(id, 'in-review');
    return id;
  }

  const bringIn = (id: DraftId) => desk.ask('publications.pull', { draft: id, account: desk.account });

  it('is taken, also pictures, new files and files that went', async () => {
    const id = await sent();
    const before = await partOf(id, picture);
    expect(before?.type).toBe('blob');
    commit(BRANCH, { [picture]: pictureIn(picture), 'NOTES.md': 'Theirs.\n', 'CHANGELOG.md': null });
    const { taken, conflicts } = await bringIn(id);
    expect([...taken].sort()).toEqual(['CHANGELOG.md', 'NOTES.md', picture]);
    expect(conflicts).toEqual([]);
    expect(await partOf(id, picture)).not.toEqual(before);
    expect(await partOf(id, 'CHANGELOG.md')).toBeUndefined();
    // Nothing of it is sent back: it is there.
    expect((await desk.plan(id)).plan.steps).toEqual([]);
  });

  it('is a conflict where both changed one picture, and either can be chosen', async () => {
    const id = await sent();
    commit(BRANCH, { [picture]: pictureIn(picture) });
    await replaceWith(id, picture, pictureIn('images/queues.png').slice(0, -1));
    const { conflicts } = await bringIn(id);
    expect(conflicts).toMatchObject([{ path: [picture], theirs: { mediaType: 'image/png' } }]);
    const [conflict] = conflicts;
    await desk.ask('publications.settleConflict', {
      draft: id,
      account: desk.account,
      subject: conflict?.subject ?? '',
      field: conflict?.field ?? '',
      ...(conflict?.theirs === undefined ? {} : { value: conflict.theirs }),
    });
    expect(await partOf(id, picture)).toMatchObject({
      type: 'blob',
      blob: { hash: hashIn(conflict?.theirs) },
    });
    expect((await desk.plan(id)).plan.steps).toEqual([]);
  });
});

const hashIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'hash' in value ? value.hash : undefined;

async function writeText(id: DraftId, path: string, text: string): Promise<void> {
  const { parts, rev } = await desk.ask('drafts.get', { id });
  const before = parts[path] ?? null;
  const edit = { op: 'part', part: path, before, after: { type: 'text', text } } as const;
  await desk.ask('drafts.edit', { id, rev, edits: [edit] });
}

async function replaceWith(id: DraftId, path: string, bytes: Uint8Array): Promise<void> {
  const { upload } = await desk.ask('blobs.begin', {
    fileName: path.split('/').at(-1) ?? path,
    sizeBytes: bytes.byteLength,
  });
  await desk.ask('blobs.append', { upload, bytes: new Uint8Array(bytes) });
  const blob = await desk.ask('blobs.finish', { upload });
  const { parts, rev } = await desk.ask('drafts.get', { id });
  const edit = {
    op: 'part',
    part: path,
    before: parts[path] ?? null,
    after: { type: 'blob', blob },
  } as const;
  await desk.ask('drafts.edit', { id, rev, edits: [edit] });
}
