/** A listing and its folder in step: real files, the core's own calls. */
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Core, openCore } from '../../../electron/core/open-core.ts';
import { directTransport } from '../../../electron/core/transport-direct.ts';
import { type Client, clientOver } from '../../../shared/contract/client.ts';
import type { Input, MethodName, Output } from '../../../shared/contract/methods.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import { tileView } from '../../../shared/marketplaces/datadog/form/view.ts';
import { fixtures } from '../../support/datadog-tiles.ts';
import { directPorts } from '../../support/direct-ports.ts';
import { differences } from '../../support/same-folders.ts';

const scratch = mkdtempSync(join(tmpdir(), 'vitrine-links-'));
let core: Core;
let client: Client;
beforeAll(async () => {
  core = await openCore({ workspaceDir: join(scratch, 'workspace'), ports: directPorts(), version: '0.0.0' });
  client = clientOver(directTransport(core));
});
afterAll(async () => {
  await core.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function ask<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> {
  const answer = await client.call(method, input);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

let count = 0;
let folder = '';
let id: DraftId;
beforeEach(async () => {
  count += 1;
  folder = join(scratch, `tern_${count}`);
  cpSync(join(fixtures, 'tern_mail'), folder, { recursive: true });
  ({ id } = await ask('folders.import', { path: folder, isLinked: true }));
});

let clock = Date.now() / 1000;
/** On the disk, as an editor saves it: with another time. */
function onDisk(path: string, from: string, to: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`no ${from} in ${path}`);
  writeFileSync(file, text.replace(from, to));
  clock += 10;
  utimesSync(file, clock, clock);
}
async function inDraft(field: string, value: string): Promise<void> {
  const { parts, rev } = await ask('drafts.get', { id });
  const edits = tileView.edits(parts, { op: 'set', path: [field], value });
  await ask('drafts.edit', { id, rev, edits: [...edits] });
}
const fieldOf = async (field: string) => tileView.valueAt((await ask('drafts.get', { id })).parts, [field]);
const sync = async () => {
  const link = await ask('folders.sync', { id });
  if (link === null) throw new Error('not linked');
  return link;
};

test('what changed on the disk is taken, what changed here stays, and one undo takes it back', async () => {
  await inDraft('title', 'Tern Post');
  onDisk('manifest.json', 'Monitor delivery', 'Watch delivery');
  onDisk('README.md', 'delivers mail.', 'delivers all mail.');
  const link = await sync();
  expect(link).toMatchObject({ conflicts: [], ahead: ['manifest.json'] });
  expect([...link.taken].sort()).toEqual(['README.md', 'manifest.json']);
  expect(await fieldOf('title')).toBe('Tern Post');
  expect(await fieldOf('description')).toMatch(/^Watch delivery/);
  expect(await sync()).toMatchObject({ taken: [], conflicts: [] });
  await ask('drafts.undo', { id });
  expect(await fieldOf('description')).toMatch(/^Monitor delivery/);
  expect(await fieldOf('title')).toBe('Tern Post');
});

test('what both changed waits as a conflict, is settled once, and is written back on request', async () => {
  await inDraft('title', 'Mine');
  onDisk('manifest.json', '"title": "Tern Mail"', '"title": "Theirs"');
  const link = await sync();
  expect(link.conflicts).toEqual([
    expect.objectContaining({
      subject: 'manifest.json',
      field: 'tile.title',
      path: ['title'],
      base: 'Tern Mail',
      mine: 'Mine',
      theirs: 'Theirs',
    }),
  ]);
  expect(await fieldOf('title')).toBe('Mine');
  expect(await client.call('folders.writeBack', { id })).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });

  const settled = await ask('folders.settleConflict', {
    id,
    subject: 'manifest.json',
    field: 'tile.title',
    value: 'Ours',
  });
  expect(settled).toMatchObject({ conflicts: [], ahead: ['manifest.json'] });
  const written = await ask('folders.writeBack', { id });
  expect(written).toMatchObject({ written: 1, removed: 0, ahead: [] });
  expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toContain('"title": "Ours"');
  expect(differences(join(fixtures, 'tern_mail'), folder)).toEqual(['manifest.json']);
  expect(await sync()).toMatchObject({ taken: [], ahead: [], conflicts: [] });
});

test('a section that both rewrote waits alone; the others are joined', async () => {
  await inDraft('support', 'Ask us here.');
  onDisk('README.md', 'Need help? Contact [Tern support][4].', 'Write a letter.');
  onDisk('README.md', '# not a heading', '# still not a heading');
  const link = await sync();
  expect(link.conflicts).toMatchObject([{ subject: 'README.md', field: '## Support', path: ['support'] }]);
  expect(await fieldOf('setup')).toContain('# still not a heading');
  expect(await fieldOf('support')).toContain('Ask us here.');
});

test('a file that is gone there and changed here waits; one that is only gone goes', async () => {
  rmSync(join(folder, 'assets/saved_views/bounced.json'));
  expect((await sync()).taken).toEqual(['assets/saved_views/bounced.json']);
  const { parts } = await ask('drafts.get', { id });
  expect(parts['assets/saved_views/bounced.json']).toBeUndefined();
  await inDraft('support', 'Ask us.');
  rmSync(join(folder, 'README.md'));
  const link = await sync();
  expect(link.conflicts).toMatchObject([{ subject: 'README.md', field: '' }]);
  expect(link.conflicts[0]).not.toHaveProperty('theirs');
});

test('a folder that is gone is said, and nothing changes', async () => {
  rmSync(folder, { recursive: true });
  expect((await sync()).problem).toMatch(/cannot be read/);
  await ask('folders.unlink', { id });
  expect(await ask('folders.sync', { id })).toBeNull();
});

test('a link outlives a restart', async () => {
  onDisk('manifest.json', 'Monitor delivery', 'Watch delivery');
  await core.close();
  core = await openCore({ workspaceDir: join(scratch, 'workspace'), ports: directPorts(), version: '0.0.0' });
  client = clientOver(directTransport(core));
  expect((await sync()).taken).toEqual(['manifest.json']);
});
