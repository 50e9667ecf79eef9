/** The records of a topic as they were read last: replaced whole, asked for in pages, forgotten without a trace. */
import type { InsightQuestion, InsightRow } from '../../../shared/contract/insight-shapes.ts';
import { VitrineError } from '../../../shared/contract/result.ts';
import { cellText, type InsightColumn, type InsightTopic } from '../../../shared/domain/insight.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import type { Store } from '../store/store.ts';

export interface KeptRecord {
  readonly id: string;
  readonly record: JsonObject;
  /** JSON, as `saveDetails` was given it. */
  readonly details?: string;
}

export interface KeptReading {
  readonly fetchedAt: string | null;
  /** JSON. */
  readonly problem: string | null;
  readonly count: number;
}

/** @throws of `ask`, `all` and `choices`: VitrineError `bad-input` for a column that the topic has not. */
export interface KeptRecords {
  reading(account: string, topic: string): KeptReading | undefined;
  /** In one transaction; details of a record that are not given stay. */
  replace(account: string, topic: InsightTopic, records: readonly KeptRecord[], at: string): void;
  saveProblem(account: string, topic: string, problem: string): void;
  ask(
    topic: InsightTopic,
    question: InsightQuestion,
    page?: { readonly offset: number; readonly limit: number },
  ): { readonly total: number; readonly rows: readonly InsightRow[] };
  choices(account: string, topic: InsightTopic): Record<string, readonly string[]>;
  /** @throws VitrineError `not-found`. */
  one(account: string, topic: string, id: string): { record: JsonObject; details: string | null };
  saveDetails(account: string, topic: string, id: string, details: string): void;
  /** @param topic of all where it is absent */
  forget(account: string, topic?: string): void;
}

/** More distinct values than this are searched for, not chosen. */
const MOST_CHOICES = 500;

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

export function createKeptRecords(store: Store): KeptRecords {
  const { db } = store;
  const putRead = (account: string, topic: string, at: string | null, problem: string | null) =>
    db
      .prepare(
        `INSERT INTO insight_reads (account, topic, fetched_at, problem) VALUES (?, ?, ?, ?)
         ON CONFLICT (account, topic) DO UPDATE SET fetched_at = coalesce(excluded.fetched_at, fetched_at),
           problem = excluded.problem`,
      )
      .run(account, topic, at, problem);

  return {
    reading: (account, topic) =>
      db
        .prepare<[string, string], KeptReading>(
          `SELECT fetched_at AS fetchedAt, problem, (SELECT count(*) FROM insight_records records
             WHERE records.account = reads.account AND records.topic = reads.topic) AS count
           FROM insight_reads reads WHERE account = ? AND topic = ?`,
        )
        .get(account, topic),
    replace(account, topic, records, at) {
      overwriting(store, 'insight.replace', () => {
        putRead(account, topic.id, at, null);
        const detailsOf = db
          .prepare<[string, string], { id: string; details: string }>(
            'SELECT id, details FROM insight_records WHERE account = ? AND topic = ? AND details IS NOT NULL',
          )
          .all(account, topic.id);
        const known = new Map(detailsOf.map(({ id, details }) => [id, details]));
        db.prepare('DELETE FROM insight_records WHERE account = ? AND topic = ?').run(account, topic.id);
        const insert = db.prepare(
          'INSERT INTO insight_records (account, topic, id, record, search, details) VALUES (?, ?, ?, ?, ?, ?)',
        );
        for (const { id, record, details } of records) {
          const search = fold(topic.columns.map((column) => cellText(record, column)).join('\n'));
          insert.run(account, topic.id, id, JSON.stringify(record), search, details ?? known.get(id) ?? null);
        }
      });
    },
    saveProblem(account, topic, problem) {
      store.transaction('insight.problem', () => void putRead(account, topic, null, problem));
    },
    ask(topic, question, page) {
      const { where, values } = whereOf(topic, question);
      const total =
        db
          .prepare<unknown[], { count: number }>(`SELECT count(*) AS count FROM insight_records ${where}`)
          .get(...values)?.count ?? 0;
      const { order, paths } = orderOf(topic, question);
      const rows = db
        .prepare<unknown[], { id: string; record: string }>(
          `SELECT id, record FROM insight_records ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
        )
        .all(...values, ...paths, page?.limit ?? -1, page?.offset ?? 0);
      return {
        total,
        rows: rows.map(({ id, record }) => ({ id, record: JSON.parse(record) as JsonObject })),
      };
    },
    choices: (account, topic) =>
      Object.fromEntries(
        topic.filters.map((id) => [
          id,
          db
            .prepare<unknown[], string>(
              `SELECT DISTINCT value FROM (SELECT ${VALUE} AS value FROM insight_records WHERE account = ? AND topic = ?)
               WHERE value IS NOT NULL ORDER BY value LIMIT ?`,
            )
            .pluck()
            .all(pathOf(columnOf(topic, id)), account, topic.id, MOST_CHOICES),
        ]),
      ),
    one(account, topic, id) {
      const row = db
        .prepare<[string, string, string], { record: string; details: string | null }>(
          'SELECT record, details FROM insight_records WHERE account = ? AND topic = ? AND id = ?',
        )
        .get(account, topic, id);
      if (row === undefined)
        throw new VitrineError('not-found', 'There is no such record among those that were read last.');
      return { record: JSON.parse(row.record) as JsonObject, details: row.details };
    },
    saveDetails(account, topic, id, details) {
      store.transaction('insight.details', () => {
        db.prepare('UPDATE insight_records SET details = ? WHERE account = ? AND topic = ? AND id = ?').run(
          details,
          account,
          topic,
          id,
        );
      });
    },
    forget(account, topic) {
      const which = topic === undefined ? 'account = ?' : 'account = ? AND topic = ?';
      const values = topic === undefined ? [account] : [account, topic];
      overwriting(store, 'insight.forget', () => {
        db.prepare(`DELETE FROM insight_records WHERE ${which}`).run(...values);
        db.prepare(`DELETE FROM insight_reads WHERE ${which}`).run(...values);
      });
      // The write-ahead log holds the pages as they were before. A reader may stand in the way; then it shrinks later.
      db.pragma('wal_checkpoint(TRUNCATE)');
    },
  };
}

/** What is deleted here is somebody's name and address: its pages are filled with zeros, not only given back. */
function overwriting(store: Store, name: string, work: () => void): void {
  store.db.pragma('secure_delete = ON');
  try {
    store.transaction(name, work);
  } finally {
    store.db.pragma('secure_delete = OFF');
  }
}

const VALUE = 'json_extract(record, ?)';
const pathOf = ({ path }: InsightColumn): string => `$.${path.map((step) => `"${step}"`).join('.')}`;

function columnOf(topic: InsightTopic, id: string): InsightColumn {
  const column = topic.columns.find((candidate) => candidate.id === id);
  if (column !== undefined) return column;
  const names = topic.columns.map((candidate) => candidate.id).join(', ');
  throw new VitrineError('bad-input', `${topic.id} has no column ${id}; it has ${names}.`);
}

function whereOf(topic: InsightTopic, question: InsightQuestion) {
  const words = fold(question.search ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const filters = Object.entries(question.filters ?? {});
  const where = [
    'WHERE account = ? AND topic = ?',
    ...words.map(() => 'AND instr(search, ?) > 0'),
    ...filters.map(() => `AND ${VALUE} = ?`),
  ].join(' ');
  const values = [
    question.account,
    topic.id,
    ...words,
    ...filters.flatMap(([id, value]) => [pathOf(columnOf(topic, id)), value]),
  ];
  return { where, values };
}

function orderOf(topic: InsightTopic, { sort }: InsightQuestion) {
  const column = columnOf(topic, sort?.column ?? topic.sortedBy);
  const direction = (sort?.isDescending ?? true) ? 'DESC' : 'ASC';
  // Amounts are texts in this API.
  const key = column.type === 'number' ? `CAST(${VALUE} AS REAL)` : `${VALUE} COLLATE NOCASE`;
  return { order: `${VALUE} IS NULL, ${key} ${direction}, seq`, paths: [pathOf(column), pathOf(column)] };
}
