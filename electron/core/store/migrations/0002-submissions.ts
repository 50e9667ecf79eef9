import type { Migration } from '../store.ts';

/** Accounts, what is known of each remote object, submissions with their journal, and the timeline. */
export const migration: Migration = {
  number: 2,
  slug: 'submissions',
  sql: `
    CREATE TABLE accounts (
      id TEXT PRIMARY KEY,
      marketplace TEXT NOT NULL,
      name TEXT NOT NULL,
      is_practice INTEGER NOT NULL,
      endpoint TEXT NOT NULL,
      settings TEXT NOT NULL,
      health TEXT NOT NULL DEFAULT 'unknown',
      created_at TEXT NOT NULL,
      removed_at TEXT
    ) STRICT;

    -- What is known of one remote object at one account. base: the content last agreed with it.
    CREATE TABLE remotes (
      account TEXT NOT NULL,
      subject TEXT NOT NULL,
      draft TEXT NOT NULL,
      remote_id TEXT NOT NULL,
      etag TEXT,
      base TEXT NOT NULL,
      raw TEXT,
      updated_at TEXT NOT NULL,
      PRIMARY KEY (account, subject)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX remotes_by_draft ON remotes (draft, account);

    CREATE TABLE publications (
      draft TEXT NOT NULL,
      account TEXT NOT NULL,
      state TEXT NOT NULL,
      remote_status TEXT,
      reason TEXT,
      remote_id TEXT,
      lamps TEXT NOT NULL,
      notes TEXT NOT NULL,
      proofs TEXT NOT NULL,
      actions TEXT NOT NULL,
      sent_rev INTEGER,
      read_at TEXT,
      next_read_at INTEGER,
      PRIMARY KEY (draft, account)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX publications_due ON publications (next_read_at) WHERE next_read_at IS NOT NULL;

    CREATE TABLE submissions (
      id TEXT PRIMARY KEY,
      draft TEXT NOT NULL,
      account TEXT NOT NULL,
      plan TEXT NOT NULL,
      plan_hash TEXT NOT NULL,
      state TEXT NOT NULL,
      reason TEXT,
      started_at TEXT NOT NULL,
      ended_at TEXT
    ) STRICT;
    CREATE INDEX submissions_by_draft ON submissions (draft, started_at);
    CREATE INDEX submissions_by_start ON submissions (started_at);
    CREATE INDEX submissions_open ON submissions (state) WHERE state IN ('running', 'waiting', 'paused');

    -- The journal: one row a step, written as sending before its request starts.
    CREATE TABLE steps (
      submission TEXT NOT NULL REFERENCES submissions (id),
      step TEXT NOT NULL,
      seq INTEGER NOT NULL,
      state TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      remote_id TEXT,
      etag TEXT,
      work_request TEXT,
      error TEXT,
      first_sent_at INTEGER,
      started_at TEXT,
      ended_at TEXT,
      PRIMARY KEY (submission, step)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE timeline (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      draft TEXT NOT NULL,
      account TEXT NOT NULL,
      at TEXT NOT NULL,
      event TEXT NOT NULL,
      actor TEXT NOT NULL,
      message TEXT NOT NULL,
      words TEXT,
      details TEXT,
      previous_hash TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX timeline_by_publication ON timeline (draft, account, seq);
  `,
};
