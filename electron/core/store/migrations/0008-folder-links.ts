import type { Migration } from '../store.ts';

/** The folder on this machine that a draft is kept in step with, and the files that both last agreed on. */
export const migration: Migration = {
  number: 8,
  slug: 'folder-links',
  sql: `
    CREATE TABLE folder_links (
      draft TEXT PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,
      path TEXT NOT NULL,
      base TEXT NOT NULL,
      -- Sizes and times of the folder's files when it was last read.
      stamp TEXT NOT NULL
    ) STRICT;
  `,
};
