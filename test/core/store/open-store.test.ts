import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrationHash } from '../../../electron/core/store/migrate.ts';
import { migrations } from '../../../electron/core/store/migrations/index.ts';
import type { Migration } from '../../../electron/core/store/store.ts';
import { workspaceFiles } from '../../../electron/core/store/workspace-files.ts';
import { directPorts } from '../../support/direct-ports.ts';
import { openTestDrafts, openTestStore, tempFolder } from '../../support/temp-workspace.ts';

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

const added: Migration = {
  number: migrations.length + 1,
  slug: 'made-up',
  sql: 'CREATE TABLE made_up (a TEXT NOT NULL) STRICT;',
};

describe('pragmas', () => {
  it('are what the promises rest on, at the first open and at every later one', async () => {
    const dir = tempFolder();
    for (let open = 0; open < 3; open += 1) {
      const store = await openTestStore(dir);
      const pragma = (name: string): unknown => store.db.pragma(name, { simple: true });
      expect({
        journal: pragma('journal_mode'),
        synchronous: pragma('synchronous'),
        foreignKeys: pragma('foreign_keys'),
        busyTimeout: pragma('busy_timeout'),
        trustedSchema: pragma('trusted_schema'),
      }).toEqual({ journal: 'wal', synchronous: 2, foreignKeys: 1, busyTimeout: 5000, trustedSchema: 0 });
      store.close();
    }
  });
});

describe('migrations', () => {
  it('are numbered without a gap and recorded with their hash', async () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
    const store = await openTestStore(tempFolder());
    expect(store.db.prepare('SELECT number, slug, hash FROM migrations ORDER BY number').all()).toEqual(
      migrations.map((migration) => ({
        number: migration.number,
        slug: migration.slug,
        hash: migrationHash(migration),
      })),
    );
    expect(store.db.pragma('user_version', { simple: true })).toBe(migrations.length);
  });

  it.each(migrations.map((_, index) => index))(
    'bring a database of step %i to the same schema as a new one',
    async (steps) => {
      const dir = tempFolder();
      (await openTestStore(dir, { migrations: migrations.slice(0, steps) })).close();
      const chained = await openTestStore(dir);
      const fresh = await openTestStore(tempFolder());
      const schema =
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name";
      expect(chained.status().state).toBe('ok');
      expect(chained.db.prepare(schema).all()).toEqual(fresh.db.prepare(schema).all());
    },
  );

  it('are preceded by a backup of what was there', async () => {
    const dir = tempFolder();
    (await openTestStore(dir)).close();
    const store = await openTestStore(dir, { migrations: [...migrations, added] });
    expect(store.db.prepare('SELECT count(*) AS n FROM made_up').get()).toEqual({ n: 0 });
    const { listBackups } = await import('../../../electron/core/store/backups.ts');
    const backups = listBackups(workspaceFiles(dir));
    expect(backups.map(({ reason }) => reason)).toEqual(['migration']);
    const backup = new Database(`${workspaceFiles(dir).backups}/${backups[0]?.fileName}`, { readonly: true });
    expect(backup.pragma('user_version', { simple: true })).toBe(migrations.length);
    backup.close();
  });

  it('change nothing when one of them fails, and the program says so and goes on', async () => {
    const dir = tempFolder();
    const { drafts, close } = await openTestDrafts(dir);
    for (const name of ['a', 'b']) drafts.create({ kind: 'oracle.application', name });
    close();
    // Fails on what is in this database, as only a migration that was tested can.
    const broken: Migration = {
      number: added.number + 1,
      slug: 'broken',
      sql: 'CREATE UNIQUE INDEX one_of_a_kind ON drafts (kind)',
    };
    const store = await openTestStore(dir, { migrations: [...migrations, added, broken] });
    expect(store.status()).toMatchObject({
      state: 'failing',
      message: expect.stringContaining('is as it was'),
    });
    expect(() => store.transaction('any', () => undefined)).toThrow(/is as it was/);
    store.close();
    const again = await openTestStore(dir);
    expect(again.status().state).toBe('ok');
    expect(again.db.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(again.db.prepare('SELECT count(*) AS n FROM drafts').get()).toEqual({ n: 2 });
  });
});

describe('a database that is not ours to write', () => {
  it('of a newer program is open for reading and keeps every byte', async () => {
    const dir = tempFolder();
    (await openTestStore(dir, { migrations: [...migrations, added] })).close();
    const path = workspaceFiles(dir).database;
    const before = hashOf(path);
    const store = await openTestStore(dir);
    expect(store.isReadOnly).toBe(true);
    expect(store.status()).toMatchObject({
      state: 'read-only',
      message: expect.stringMatching(/newer Vitrine.*Update/),
    });
    expect(store.db.prepare('SELECT count(*) AS n FROM drafts').get()).toEqual({ n: 0 });
    expect(() => store.transaction('any', () => undefined)).toThrow(/newer Vitrine/);
    expect(() => store.db.exec('DELETE FROM drafts')).toThrow(/readonly/);
    store.close();
    expect(hashOf(path)).toBe(before);
  });

  it('of a build whose migrations differ is open for reading too', async () => {
    const dir = tempFolder();
    const [first, ...others] = migrations;
    if (first === undefined) throw new Error('there are no migrations');
    (
      await openTestStore(dir, {
        migrations: [{ ...first, sql: `${first.sql}\n-- another build` }, ...others],
      })
    ).close();
    const store = await openTestStore(dir);
    expect(store.status()).toMatchObject({
      state: 'read-only',
      message: expect.stringMatching(/another build/),
    });
  });
});

describe('after an unclean end', () => {
  it('the database is checked, once, and only then', async () => {
    const dir = tempFolder();
    const first = await openTestStore(dir);
    first.db.close(); // without marking it as closed
    const ports = directPorts();
    (await openTestStore(dir, { ports })).close();
    expect(ports.logged.map(({ message }) => message)).toEqual([
      'the workspace was not closed properly; it was checked',
    ]);
    const quiet = directPorts();
    (await openTestStore(dir, { ports: quiet })).close();
    expect(quiet.logged).toEqual([]);
  });
});
