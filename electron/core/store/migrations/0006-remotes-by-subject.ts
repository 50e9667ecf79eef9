import type { Migration } from '../store.ts';

/** Rules ask of every draft whether it is at any account: with thousands of remote objects that needs an index. */
export const migration: Migration = {
  number: 6,
  slug: 'remotes-by-subject',
  sql: 'CREATE INDEX remotes_by_subject ON remotes (subject);',
};
