import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saveCatalogues } from '../../../electron/core/catalogues/catalogues.ts';
import { searchQuery } from '../../../electron/core/drafts/search.ts';
import type { AccountId } from '../../../shared/domain/ids.ts';
import { openTestDrafts, type TestDrafts, tempFolder } from '../../support/temp-workspace.ts';

function listing({ drafts, clock }: TestDrafts, name: string, longDescription = ''): string {
  clock.now += 10_000;
  const draft = drafts.create({ kind: 'oracle.application', name });
  if (longDescription !== '') {
    drafts.edit(draft.id, 1, [
      { op: 'set', part: 'listing', path: ['longDescription'], after: longDescription },
    ]);
  }
  return draft.id;
}

async function found(test: TestDrafts, search: string): Promise<string[]> {
  await test.drafts.indexed();
  const { rows } = test.drafts.lists.list({ family: 'listing', search, sort: 'name', offset: 0, limit: 50 });
  return rows.map(({ name }) => name);
}

describe('search', () => {
  it('finds whole words and beginnings of three letters, whatever their case and accents', async () => {
    const test = await openTestDrafts(tempFolder());
    listing(test, 'Alpha', 'Žluťoučký kůň reports on Kubernetes clusters');
    listing(test, 'Beta', 'a database of horses, v2');
    listing(test, 'Gamma', 'horse-drawn reporting');
    expect(await found(test, 'zlutoucky')).toEqual(['Alpha']);
    expect(await found(test, 'KŮŇ')).toEqual(['Alpha']);
    expect(await found(test, 'kub')).toEqual(['Alpha']);
    expect(await found(test, 'ku')).toEqual([]);
    expect(await found(test, 'v2')).toEqual(['Beta']);
    expect(await found(test, 'horse')).toEqual(['Beta', 'Gamma']);
    expect(await found(test, 'report horse')).toEqual(['Gamma']);
    expect(await found(test, 'horse-drawn')).toEqual(['Gamma']);
    expect(await found(test, 'alp')).toEqual(['Alpha']);
    expect(await found(test, '"; DROP TABLE')).toEqual([]);
    // Nothing but punctuation asks for nothing, and so for everything.
    expect(await found(test, ' -- ')).toHaveLength(3);
  });

  it('follows edits, and knows after a restart what it was not told before it', async () => {
    const dir = tempFolder();
    const test = await openTestDrafts(dir);
    const id = listing(test, 'Alpha', 'before');
    test.close();
    const again = await openTestDrafts(dir, test.clock);
    expect(await found(again, 'before')).toEqual(['Alpha']);
    again.drafts.edit(id as never, 2, [
      { op: 'splice', part: 'listing', path: ['longDescription'], at: 0, remove: 'before', insert: 'after' },
    ]);
    expect(await found(again, 'before')).toEqual([]);
    expect(await found(again, 'after')).toEqual(['Alpha']);
  });

  it('takes any text without failing', async () => {
    const test = await openTestDrafts(tempFolder());
    listing(test, 'Alpha', 'some words');
    await test.drafts.indexed();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (search) => {
        test.drafts.lists.list({ family: 'listing', search, offset: 0, limit: 50 });
      }),
      { numRuns: 500 },
    );
    expect(searchQuery('')).toBeUndefined();
  });
});

describe('lists', () => {
  it('go by update or by name and come in pages', async () => {
    const test = await openTestDrafts(tempFolder());
    const ids = ['b', 'Á', 'c'].map((name) => listing(test, name));
    const names = (sort: 'updated' | 'name', offset = 0, limit = 10) =>
      test.drafts.lists.list({ family: 'listing', sort, offset, limit }).rows.map(({ name }) => name);
    expect(names('updated')).toEqual(['c', 'Á', 'b']);
    expect(names('name')).toEqual(['Á', 'b', 'c']);
    expect(names('name', 1, 1)).toEqual(['b']);
    test.clock.now += 10_000;
    test.drafts.edit(ids[0] as never, 1, [{ op: 'set', part: 'listing', path: ['headline'], after: 'x' }]);
    expect(names('updated')).toEqual(['b', 'c', 'Á']);
  });

  it('show the counts of the rules and the state of the publication', async () => {
    const test = await openTestDrafts(tempFolder());
    const id = listing(test, 'Counted') as never;
    await test.drafts.settled();
    const findings = test.drafts.findingsOf(test.drafts.get(id));
    expect(test.drafts.summary(id)).toMatchObject({
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      state: 'draft',
      isPractice: false,
    });
    test.drafts.setPublicationState(id, 'live', true);
    expect(test.drafts.summary(id)).toMatchObject({ state: 'live', isPractice: true });
    expect(test.events.at(-1)).toEqual({ topic: 'drafts.changed', payload: { family: 'listing' } });
  });

  it('are answered from indexes', async () => {
    const { store } = await openTestDrafts(tempFolder());
    const plan = (sql: string): string =>
      store.db
        .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => detail)
        .join('; ');
    for (const order of ['updated_at DESC, seq DESC', 'name_key, seq']) {
      expect(
        plan(
          `SELECT id FROM drafts WHERE family = 'listing' AND removed_at IS NULL ORDER BY ${order} LIMIT 50`,
        ),
      ).not.toMatch(/SCAN drafts$|TEMP B-TREE/);
    }
  });
});

describe('a name', () => {
  it('is found exactly, then without case, then by its beginning, and is ambiguous with its candidates', async () => {
    const test = await openTestDrafts(tempFolder());
    const [acme, upper, other] = ['Acme', 'ACME', 'Acme Cloud'].map((name) => listing(test, name));
    const find = (text: string) => test.drafts.lists.find(text, undefined);
    expect(find('Acme').id).toBe(acme);
    expect(find('ACME').id).toBe(upper);
    expect(find('acme c').id).toBe(other);
    expect(find(String(acme)).id).toBe(acme);
    expect(() => find('acme')).toThrow(
      expect.objectContaining({
        code: 'ambiguous',
        details: { candidates: [{ id: acme, name: 'Acme', kind: 'oracle.application' }, expect.anything()] },
      }),
    );
    expect(() => find('nothing')).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(() => find('')).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(() => test.drafts.lists.find('Acme', 'terms')).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});

describe('references', () => {
  it('are known both ways', async () => {
    const test = await openTestDrafts(tempFolder());
    const { drafts } = test;
    const terms = drafts.create({ kind: 'oracle.terms', name: 'Terms' });
    const id = listing(test, 'Uses them') as never;
    drafts.edit(id, 1, [
      { op: 'set', part: 'listing', path: ['packages'], after: [{ id: 'p1', terms: terms.id }] },
    ]);
    expect(drafts.lists.usedBy(terms.id).map(({ name }) => name)).toEqual(['Uses them']);
    expect([...drafts.related(drafts.get(id)).keys()]).toEqual([terms.id]);
    expect(drafts.contextOf(drafts.get(id)).related).toHaveProperty([terms.id, 'name'], 'Terms');
    drafts.remove(terms.id);
    expect(drafts.related(drafts.get(id)).size).toBe(0);
    drafts.undo(id);
    expect(drafts.lists.usedBy(terms.id)).toEqual([]);
  });

  it('and catalogues make the context, which is the same object until something in it changes', async () => {
    const test = await openTestDrafts(tempFolder());
    const id = listing(test, 'Judged') as never;
    const context = () => {
      const draft = test.drafts.get(id);
      test.drafts.findingsOf(draft);
      return test.drafts.contextOf(draft);
    };
    const first = context();
    expect(first.catalogue).toEqual({});
    expect(context()).toBe(first);
    const account = { id: 'a1' as AccountId, marketplace: 'oracle' };
    saveCatalogues(test, account, { products: [{ code: 'OCI' }] });
    expect(context().catalogue).toEqual({ products: [{ code: 'OCI' }] });
    test.clock.now += 86_400_000;
    saveCatalogues(test, { ...account, id: 'a2' as AccountId }, { products: [{ code: 'NEW' }] });
    expect(context().catalogue).toEqual({ products: [{ code: 'NEW' }] });
  });
});
