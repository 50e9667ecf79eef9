import type { Migration } from '../store.ts';

/** What the rules said of a draft, for whoever asks again before anything has changed. */
export const migration: Migration = {
  number: 10,
  slug: 'kept-findings',
  sql: `
    -- state: everything the findings depend on in this database; they hold for that, that day and that build alone.
    CREATE TABLE kept_findings (
      draft INTEGER PRIMARY KEY REFERENCES drafts (seq),
      state TEXT NOT NULL,
      day TEXT NOT NULL,
      build TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
  `,
};
