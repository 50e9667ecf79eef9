import type { Migration } from '../store.ts';

/** What accounts hold, as it came, and what was read of them without ever being edited. */
export const migration: Migration = {
  number: 5,
  slug: 'brought-in',
  sql: `
    -- One row for each listing, terms and artifact of an account. stamp: the same as long as its lists show no change.
    -- reason: why there is no draft of it. raw: everything as it came.
    CREATE TABLE brought_in (
      account TEXT NOT NULL,
      family TEXT NOT NULL,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      stamp TEXT NOT NULL,
      reason TEXT,
      raw TEXT NOT NULL,
      read_at TEXT NOT NULL,
      PRIMARY KEY (account, family, id)
    ) STRICT;

    -- The last time an account was brought in, and how it ended.
    CREATE TABLE pulls (
      account TEXT PRIMARY KEY,
      result TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Leads, reports and work requests as they were last read.
    CREATE TABLE insight (
      account TEXT NOT NULL,
      collection TEXT NOT NULL,
      items TEXT NOT NULL,
      fetched_at TEXT NOT NULL,
      PRIMARY KEY (account, collection)
    ) STRICT;

    CREATE INDEX remotes_by_identity ON remotes (account, remote_id);
  `,
};
