import type { Migration } from '../store.ts';

/** Fields that both sides changed and that only the person can decide. */
export const migration: Migration = {
  number: 3,
  slug: 'conflicts',
  sql: `
    CREATE TABLE conflicts (
      draft TEXT NOT NULL,
      account TEXT NOT NULL,
      subject TEXT NOT NULL,
      field TEXT NOT NULL,
      path TEXT NOT NULL,
      base TEXT,
      theirs TEXT,
      found_at TEXT NOT NULL,
      PRIMARY KEY (draft, account, subject, field)
    ) STRICT, WITHOUT ROWID;
  `,
};
