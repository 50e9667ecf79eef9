/** Lists, counts and names: everything that is answered from the drafts table alone. */
import type { Input, Output } from '../../../shared/contract/methods.ts';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { DraftSummary, Family } from '../../../shared/contract/shapes.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { Store } from '../store/store.ts';
import { nameKey, SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './draft-rows.ts';
import { createNeeds, type Needs } from './needs.ts';
import { type SearchIndex, searchQuery } from './search.ts';

export interface DraftList {
  list(input: Input<'drafts.list'>): Output<'drafts.list'>;
  readonly needs: Needs;
  counts(): Output<'drafts.counts'>;
  /** @throws VitrineError `not-found`, `ambiguous` with the candidates. */
  find(text: string, family: Family | undefined): Output<'drafts.find'>;
  usedBy(id: DraftId): readonly DraftSummary[];
  /** @throws VitrineError `not-found`. */
  summary(id: DraftId): DraftSummary;
}

const FAMILIES: readonly Family[] = ['listing', 'terms', 'artifact'];
const MOST_CANDIDATES = 10;
/** Above every other character, to close a range of names that begin alike. */
const LAST = '\u{10FFFF}';

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

export function createDraftList(store: Store, index: SearchIndex): DraftList {
  const order = { updated: 'd.updated_at DESC, d.seq DESC', name: 'd.name_key, d.seq' } as const;
  const page = (sort: keyof typeof order) =>
    store.prepare<[Family, number, number], SummaryRow>(
      `list by ${sort}`,
      `SELECT ${SUMMARY_COLUMNS} FROM drafts d WHERE d.family = ? AND d.removed_at IS NULL
       ORDER BY ${order[sort]} LIMIT ? OFFSET ?`,
    );
  const pages = { updated: page('updated'), name: page('name') };
  const inOrder = (sort: keyof typeof order) =>
    store.db
      .prepare<[Family], number>(
        `SELECT d.seq FROM drafts d WHERE d.family = ? AND d.removed_at IS NULL ORDER BY ${order[sort]}`,
      )
      .pluck();
  const orders = { updated: inOrder('updated'), name: inOrder('name') };
  const bySeqs = store.prepare<[string], SummaryRow & { seq: number }>(
    'list found',
    `SELECT d.seq, ${SUMMARY_COLUMNS} FROM json_each(?) f JOIN drafts d ON d.seq = f.value ORDER BY f.key`,
  );
  const count = store.prepare<[Family], { total: number }>(
    'count a family',
    'SELECT count(*) AS total FROM drafts WHERE family = ? AND removed_at IS NULL',
  );
  const one = store.prepare<[string], SummaryRow>(
    'one summary',
    `SELECT ${SUMMARY_COLUMNS} FROM drafts d WHERE d.id = ?`,
  );
  const byId = store.prepare<[string], Named & { family: Family }>(
    'find by id',
    'SELECT id, kind, name, family FROM drafts WHERE id = ? AND removed_at IS NULL',
  );
  const byName = store.prepare<[Family, string, string, number], Named>(
    'find by name',
    `SELECT id, kind, name FROM drafts
     WHERE family = ? AND removed_at IS NULL AND name_key >= ? AND name_key <= ? ORDER BY name_key, seq LIMIT ?`,
  );
  const users = store.prepare<[string], SummaryRow>(
    'used by',
    `SELECT ${SUMMARY_COLUMNS} FROM draft_references r JOIN drafts d ON d.seq = r.draft
     WHERE r.target = ? AND d.removed_at IS NULL ORDER BY d.name_key, d.seq`,
  );

  let needs: Needs | undefined;
  const totalOf = (family: Family): number => count.get(family)?.total ?? 0;

  function found(query: string, { family, sort = 'updated', offset, limit }: Input<'drafts.list'>) {
    const matches = index.find(query);
    if (matches.length === 0) return { total: 0, rows: [] };
    // The order is an index of its own, and numbers are cheap: 10,000 of them are sorted out in a few milliseconds.
    const ordered = orders[sort].all(family);
    const isMatch = new Uint8Array(Math.max(highest(matches), highest(ordered)) + 1);
    for (const seq of matches) isMatch[seq] = 1;
    const seqs = ordered.filter((seq) => isMatch[seq] === 1);
    const rows = bySeqs.all(JSON.stringify(seqs.slice(offset, offset + limit)));
    return { total: seqs.length, rows: rows.map(summaryOf) };
  }

  const named = (family: Family | undefined, from: string, to: string): Named[] =>
    (family === undefined ? FAMILIES : [family]).flatMap((each) =>
      byName.all(each, from, to, MOST_CANDIDATES + 1),
    );

  return {
    list(input) {
      const query = searchQuery(input.search ?? '');
      if (query !== undefined) return found(query, input);
      const rows = pages[input.sort ?? 'updated'].all(input.family, input.limit, input.offset);
      return { total: totalOf(input.family), rows: rows.map(summaryOf) };
    },
    // Prepared when it is asked: it reads tables that are younger than the drafts'.
    needs(input) {
      needs ??= createNeeds(store);
      return needs(input);
    },
    counts: () => ({ listing: totalOf('listing'), terms: totalOf('terms'), artifact: totalOf('artifact') }),
    find(text, family) {
      const exact = byId.get(text);
      if (exact !== undefined && (family === undefined || exact.family === family)) return resultOf(exact);
      const key = nameKey(text);
      const sameKey = key === '' ? [] : named(family, key, key);
      const sameName = sameKey.filter(({ name }) => name === text);
      for (const candidates of [sameName, sameKey, key === '' ? [] : named(family, key, key + LAST)]) {
        const [only] = candidates;
        if (only !== undefined && candidates.length === 1) return resultOf(only);
        if (candidates.length > 1) throw ambiguous(text, candidates);
      }
      throw new VitrineError(
        'not-found',
        `Nothing in this workspace is called "${text}". List what there is and use its name or id.`,
      );
    },
    usedBy: (id) => users.all(id).map(summaryOf),
    summary(id) {
      const row = one.get(id);
      if (row === undefined) throw new VitrineError('not-found', 'There is no such draft in this workspace.');
      return summaryOf(row);
    },
  };
}

const highest = (seqs: readonly number[]): number => seqs.reduce((most, seq) => Math.max(most, seq), 0);

function resultOf({ id, kind, name }: Named): Output<'drafts.find'> {
  return { id: id as DraftId, kind, name }; // written from a branded id
}

function ambiguous(text: string, candidates: readonly Named[]): VitrineError {
  const listed = candidates.slice(0, MOST_CANDIDATES).map(({ id, name, kind }) => ({ id, name, kind }));
  const more = candidates.length > MOST_CANDIDATES ? ' and more' : '';
  const names = listed.map(({ id, name }) => `"${name}" (${id})`).join(', ');
  return new VitrineError('ambiguous', `"${text}" fits ${names}${more}. Use the id of the one you mean.`, {
    candidates: listed,
  });
}
