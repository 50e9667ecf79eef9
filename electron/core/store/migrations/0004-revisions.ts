import type { Migration } from '../store.ts';

/** What was submitted, whole, so that comparing and rolling back work offline; and submissions that wait their turn. */
export const migration: Migration = {
  number: 4,
  slug: 'revisions',
  sql: `
    CREATE TABLE revisions (
      submission TEXT PRIMARY KEY,
      draft TEXT NOT NULL,
      account TEXT NOT NULL,
      number INTEGER NOT NULL,
      parts TEXT NOT NULL,
      sent_at TEXT NOT NULL,
      state TEXT NOT NULL,
      live_at TEXT,
      UNIQUE (draft, account, number)
    ) STRICT, WITHOUT ROWID;

    -- When a queued submission may start, as JSON; null for those that started at once.
    ALTER TABLE submissions ADD COLUMN starts TEXT;
    CREATE INDEX submissions_queued ON submissions (started_at) WHERE state = 'queued';
  `,
};
