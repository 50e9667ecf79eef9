import type { Migration } from '../store.ts';

/** What accounts let be read and nobody change, kept so that it can be read offline. */
export const migration: Migration = {
  number: 11,
  slug: 'insight',
  sql: `
    -- fetched_at: when the records were read; null for a topic that was only tried, or was forgotten.
    -- problem: JSON, why the last try brought nothing.
    CREATE TABLE insight_reads (
      account TEXT NOT NULL REFERENCES accounts (id),
      topic TEXT NOT NULL,
      fetched_at TEXT,
      problem TEXT,
      PRIMARY KEY (account, topic)
    ) STRICT;

    -- record: the marketplace's JSON. search: its texts, folded. details: JSON, lists that belong to it.
    CREATE TABLE insight_records (
      seq INTEGER PRIMARY KEY,
      account TEXT NOT NULL,
      topic TEXT NOT NULL,
      id TEXT NOT NULL,
      record TEXT NOT NULL,
      search TEXT NOT NULL,
      details TEXT,
      UNIQUE (account, topic, id),
      FOREIGN KEY (account, topic) REFERENCES insight_reads (account, topic)
    ) STRICT;
  `,
};
