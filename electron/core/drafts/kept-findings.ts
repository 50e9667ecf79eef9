/**
 * What the rules said of a draft, kept beside it. Whoever only wants to hear it again, as a script before every
 * commit does, reads it here and loads nothing of what computes it: no rules, no schemas, no core.
 */
import Database from 'better-sqlite3';
import type { Finding, PackReach } from '../../../shared/domain/rules.ts';
import type { NamedStatement, Store } from '../store/store.ts';
import { nameKey } from './draft-rows.ts';

/** Findings, and what they do not promise. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly reach: PackReach;
}

export interface KeptJudgement extends Judgement {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/**
 * All that a judgement depends on, as one text: the draft and those that it names, at whatever distance, what is known
 * of them at the accounts, and the marketplace's catalogues. What a rule's context is made of (see `judge.ts`)
 * must be in here; contexts are compared with it in kept-findings.test.ts.
 */
const STATE = `
  WITH RECURSIVE near (id) AS (
    SELECT id FROM drafts WHERE seq = $draft
    UNION
    SELECT r.target FROM near JOIN drafts d ON d.id = near.id JOIN draft_references r ON r.draft = d.seq
  )
  SELECT json_array(
    (SELECT json_group_array(json_array(id, rev, removed_at IS NULL) ORDER BY id) FROM drafts WHERE id IN near),
    (SELECT json_group_array(json_array(account, subject, updated_at, length(base), length(raw)) ORDER BY account, subject)
       FROM remotes WHERE draft IN near),
    (SELECT json_group_array(json_array(id, is_practice) ORDER BY id) FROM accounts),
    (SELECT json_group_array(json_array(account, name, fetched_at, length(items)) ORDER BY account, name)
       FROM catalogues WHERE marketplace = (SELECT substr(kind, 1, instr(kind, '.') - 1) FROM drafts WHERE seq = $draft))
  ) AS state`;

interface Stamp {
  /** The day it is there, `2026-11-28`: some rules ask how old something is. */
  readonly day: string;
  /** The program's build; empty where it is not known, and then nothing is kept. */
  readonly build: string;
}

export interface FindingsKeeper {
  /** @throws what the store throws for a disk that is full or locked. */
  keep(id: string, judgement: Judgement, stamp: Stamp): void;
}

export function createFindingsKeeper(store: Store): FindingsKeeper {
  let prepared: { stateOf: NamedStatement<[{ draft: number }], { state: string }>; put: Put } | undefined;
  type Put = NamedStatement<[number, string, string, string, string], never>;
  const seqOf = store.prepare<[string], { seq: number }>(
    'number of a draft',
    'SELECT seq FROM drafts WHERE id = ?',
  );
  const prepare = () => ({
    stateOf: store.prepare<[{ draft: number }], { state: string }>('what findings depend on', STATE),
    put: store.prepare<[number, string, string, string, string], never>(
      'keep findings',
      'INSERT OR REPLACE INTO kept_findings (draft, state, day, build, body) VALUES (?, ?, ?, ?, ?)',
    ),
  });
  return {
    keep(id, judgement, { day, build }) {
      if (build === '' || store.isReadOnly) return;
      const draft = seqOf.get(id)?.seq;
      if (draft === undefined) return;
      prepared ??= prepare();
      const { stateOf, put } = prepared;
      store.transaction('drafts.keepFindings', () => {
        const state = stateOf.get({ draft })?.state;
        if (state !== undefined) put.run(draft, state, day, build, JSON.stringify(judgement));
      });
    },
  };
}

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly state: string;
  readonly body: string;
}

/**
 * @param target an id, or a name that fits one draft.
 * @returns undefined whenever there is any doubt: nothing kept, something changed since, several that fit, or a
 *   workspace that is open elsewhere, was not closed properly or cannot be read. Then the core has to be asked.
 */
export function readKeptFindings(
  path: string,
  target: string,
  { day, build }: Stamp,
): KeptJudgement | undefined {
  if (build === '') return undefined;
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 });
    const mark = db.prepare<[], { value: string }>("SELECT value FROM workspace WHERE key = 'open'").get();
    if (mark?.value !== 'no') return undefined;
    const rows = db
      .prepare<[string, string, string, string], Row>(
        `SELECT d.seq, d.id, d.kind, d.name, k.state, k.body
         FROM drafts d LEFT JOIN kept_findings k ON k.draft = d.seq AND k.day = ? AND k.build = ?
         WHERE d.removed_at IS NULL AND (d.id = ? OR (d.family IN ('listing', 'terms', 'artifact') AND d.name_key = ?)) LIMIT 2`,
      )
      .all(day, build, target, nameKey(target));
    const [row] = rows;
    if (row === undefined || rows.length > 1) return undefined;
    const now = db.prepare<[{ draft: number }], { state: string }>(STATE).get({ draft: row.seq });
    if (now?.state !== row.state) return undefined;
    const judgement: Judgement = JSON.parse(row.body); // written by this very build
    return { id: row.id, kind: row.kind, name: row.name, ...judgement };
  } catch {
    return undefined;
  } finally {
    db?.close();
  }
}
