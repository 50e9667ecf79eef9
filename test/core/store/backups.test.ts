import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Core, openCore } from '../../../electron/core/open-core.ts';
import {
  backupsToKeep,
  isDailyBackupDue,
  listBackups,
  makeBackup,
} from '../../../electron/core/store/backups.ts';
import { beginRestore } from '../../../electron/core/store/restore.ts';
import { workspaceFiles } from '../../../electron/core/store/workspace-files.ts';
import type { AnyEvent } from '../../../shared/contract/methods.ts';
import type { Backup, DraftSummary } from '../../../shared/contract/shapes.ts';
import { directPorts } from '../../support/direct-ports.ts';
import { openTestDrafts, openTestStore, tempFolder } from '../../support/temp-workspace.ts';

const DAY = 86_400_000;
const TODAY = Date.UTC(2026, 10, 21, 12);
const backupAt = (time: number): Backup => ({
  fileName: `${time}`,
  madeAt: new Date(time).toISOString(),
  sizeBytes: 1,
  reason: 'manual',
});

describe('which backups are kept', () => {
  it('three of today, the newest of each day before, ten in all', () => {
    const hours = [1, 2, 3, 4, 5].map((hour) => TODAY - hour * 600_000);
    const days = Array.from({ length: 15 }, (_, day) => [
      TODAY - (day + 1) * DAY,
      TODAY - (day + 1) * DAY - 3_600_000,
    ]);
    const kept = backupsToKeep([...hours, ...days.flat()].map(backupAt), TODAY);
    expect([...kept]).toEqual(
      [...hours.slice(0, 3), ...days.slice(0, 7).map(([newest]) => newest)].map(String),
    );
  });

  it('never more than ten, always the newest, and deciding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40 * DAY), { maxLength: 40 }), (ages) => {
        const backups = ages.map((age) => backupAt(TODAY - age));
        const kept = backupsToKeep(backups, TODAY);
        expect(kept.size).toBeLessThanOrEqual(10);
        if (ages.length > 0) expect(kept).toContain(String(TODAY - Math.min(...ages)));
        const left = backups.filter(({ fileName }) => kept.has(fileName));
        expect(backupsToKeep(left, TODAY)).toEqual(kept);
      }),
    );
  });
});

describe('a backup', () => {
  it('has what was written a moment ago, although it is in the WAL only', async () => {
    const dir = tempFolder();
    const { drafts, store } = await openTestDrafts(dir);
    for (let index = 0; index < 20; index += 1)
      drafts.create({ kind: 'oracle.application', name: `L${index}` });
    const files = workspaceFiles(dir);
    const backup = await makeBackup(store.db, files, 'manual', TODAY);
    const copy = new Database(join(files.backups, backup.fileName), { readonly: true });
    expect(copy.prepare('SELECT count(*) AS n FROM drafts').get()).toEqual({ n: 20 });
    expect(copy.pragma('quick_check', { simple: true })).toBe('ok');
    copy.close();
    expect(readdirSync(files.backups)).toEqual(expect.arrayContaining([backup.fileName]));
    expect(readdirSync(files.backups).some((name) => name.includes('partial'))).toBe(false);
  });

  it('is made daily, and old ones go by the rule, but no file that is not ours', async () => {
    const dir = tempFolder();
    const store = await openTestStore(dir);
    const files = workspaceFiles(dir);
    mkdirSync(files.backups);
    writeFileSync(join(files.backups, 'my-own-copy.sqlite'), 'mine');
    for (let day = 30; day >= 0; day -= 1) {
      const now = TODAY - day * DAY;
      expect(isDailyBackupDue(files, now)).toBe(true);
      await makeBackup(store.db, files, 'daily', now);
      expect(isDailyBackupDue(files, now)).toBe(false);
    }
    expect(listBackups(files)).toHaveLength(10);
    expect(existsSync(join(files.backups, 'my-own-copy.sqlite'))).toBe(true);
  });
});

async function names(core: Core): Promise<string[]> {
  const list = await core.serve('drafts.list', { family: 'listing', sort: 'name', offset: 0, limit: 100 });
  if (!list.ok) throw new Error(list.error.message);
  return (list.value as { rows: DraftSummary[] }).rows.map(({ name }) => name);
}

describe('restoring', () => {
  it('brings the backup back, keeps the database that was there, and can itself be taken back', async () => {
    const dir = tempFolder();
    const core = await openCore({ workspaceDir: dir, ports: directPorts(), version: '0' });
    const events: AnyEvent[] = [];
    core.subscribe((event) => void events.push(event));
    await core.serve('drafts.create', { kind: 'oracle.application', name: 'before' });
    const backup = await core.serve('store.backUp', {});
    if (!backup.ok) throw new Error(backup.error.message);
    await core.serve('drafts.create', { kind: 'oracle.application', name: 'since' });
    const { fileName } = backup.value as Backup;
    expect(await core.serve('store.restore', { fileName })).toMatchObject({
      ok: true,
      value: { state: 'ok' },
    });
    expect(await names(core)).toEqual(['before']);
    expect(events.map(({ topic }) => topic)).toContain('store.changed');
    const files = workspaceFiles(dir);
    const [kept] = readdirSync(files.kept).filter((name) => name.endsWith('.sqlite'));
    const old = new Database(join(files.kept, String(kept)), { readonly: true });
    expect(old.prepare('SELECT count(*) AS n FROM drafts').get()).toEqual({ n: 2 });
    old.close();
    // The restored workspace can be worked in, and the state before the restore is a backup like any other.
    expect(await core.serve('drafts.create', { kind: 'oracle.application', name: 'after' })).toMatchObject({
      ok: true,
    });
    const safety = listBackups(files).find(({ reason }) => reason === 'before-restore');
    await core.serve('store.restore', { fileName: safety?.fileName ?? '' });
    expect(await names(core)).toEqual(['before', 'since']);
    await core.close();
  });

  it('is refused for a backup that is damaged or not there, and nothing changes', async () => {
    const dir = tempFolder();
    const core = await openCore({ workspaceDir: dir, ports: directPorts(), version: '0' });
    await core.serve('drafts.create', { kind: 'oracle.application', name: 'here' });
    const files = workspaceFiles(dir);
    mkdirSync(files.backups, { recursive: true });
    const fileName = '2026-11-20T10-00-00-000Z.manual.sqlite';
    writeFileSync(
      join(files.backups, fileName),
      'this is no database, and long enough to be looked at as one'.repeat(99),
    );
    expect(await core.serve('store.restore', { fileName })).toMatchObject({
      error: { code: 'store-failed', message: expect.stringMatching(/damaged.*as it was/) },
    });
    expect(await core.serve('store.restore', { fileName: '../vitrine.sqlite' })).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(await names(core)).toEqual(['here']);
    await core.close();
  });

  it('mends a workspace whose database is damaged, and keeps the damaged file', async () => {
    const dir = tempFolder();
    const core = await openCore({ workspaceDir: dir, ports: directPorts(), version: '0' });
    await core.serve('drafts.create', { kind: 'oracle.application', name: 'safe' });
    const backup = await core.serve('store.backUp', {});
    if (!backup.ok) throw new Error(backup.error.message);
    await core.close();
    const files = workspaceFiles(dir);
    writeFileSync(files.database, 'ruined '.repeat(2_000));
    const again = await openCore({ workspaceDir: dir, ports: directPorts(), version: '0' });
    expect(again.context.store.status().state).toBe('failing');
    const { fileName } = backup.value as Backup;
    expect(await again.serve('store.restore', { fileName })).toMatchObject({
      ok: true,
      value: { state: 'ok' },
    });
    expect(await names(again)).toEqual(['safe']);
    const [kept] = readdirSync(files.kept);
    expect(readFileSync(join(files.kept, String(kept)), 'utf8')).toContain('ruined');
    await again.close();
  });

  it('that was interrupted is finished at the next open', async () => {
    const dir = tempFolder();
    const { drafts, store, close } = await openTestDrafts(dir);
    drafts.create({ kind: 'oracle.application', name: 'before' });
    const files = workspaceFiles(dir);
    const backup = await makeBackup(store.db, files, 'manual', TODAY);
    drafts.create({ kind: 'oracle.application', name: 'since' });
    beginRestore(files, backup.fileName);
    close();
    const again = await openTestDrafts(dir);
    expect(again.drafts.lists.counts().listing).toBe(1);
    expect(existsSync(files.restoring)).toBe(false);
    expect(readdirSync(files.kept)).toHaveLength(1);
  });
});
