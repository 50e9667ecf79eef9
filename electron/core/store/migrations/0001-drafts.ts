import type { Migration } from '../store.ts';

/** Drafts, their parts and history, blobs, catalogues and search. */
export const migration: Migration = {
  number: 1,
  slug: 'drafts',
  sql: `
    -- What the workspace knows of itself: whether it was closed, when blobs were last collected.
    CREATE TABLE workspace (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- One row a draft, with everything that lists show, so that no list ever reads a part.
    -- rev and saved_at change with every edit and stand in no index; updated_at changes once an undo step.
    CREATE TABLE drafts (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      family TEXT NOT NULL,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      subtitle TEXT NOT NULL,
      icon_hash TEXT,
      rev INTEGER NOT NULL,
      -- Every change up to this one is in the parts' rows; later ones are in changes only.
      parts_rev INTEGER NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      removed_at TEXT,
      errors INTEGER NOT NULL DEFAULT 0,
      warnings INTEGER NOT NULL DEFAULT 0,
      judged_rev INTEGER NOT NULL DEFAULT 0,
      judged_by TEXT NOT NULL DEFAULT '',
      indexed_rev INTEGER NOT NULL DEFAULT 0,
      state TEXT NOT NULL DEFAULT 'draft',
      is_practice INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX drafts_by_update ON drafts (family, updated_at DESC, seq DESC) WHERE removed_at IS NULL;
    CREATE INDEX drafts_by_name ON drafts (family, name_key, seq) WHERE removed_at IS NULL;

    -- A part as of rev; the changes after it are applied when the draft is opened.
    CREATE TABLE parts (
      draft INTEGER NOT NULL REFERENCES drafts (seq),
      path TEXT NOT NULL,
      rev INTEGER NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (draft, path)
    ) STRICT;

    -- The log: one row for each acknowledged change, an undo or redo being a change too. Only ever appended to.
    CREATE TABLE changes (
      draft INTEGER NOT NULL REFERENCES drafts (seq),
      rev INTEGER NOT NULL,
      step INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
      at INTEGER NOT NULL,
      edits TEXT NOT NULL,
      PRIMARY KEY (draft, rev)
    ) STRICT, WITHOUT ROWID;

    -- What one undo takes back: the changes of kind 'do' from first_rev on that carry its number.
    CREATE TABLE undo_steps (
      draft INTEGER NOT NULL REFERENCES drafts (seq),
      step INTEGER NOT NULL,
      first_rev INTEGER NOT NULL,
      at INTEGER NOT NULL,
      -- dropped: undone, and then something else was done.
      state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
      PRIMARY KEY (draft, step)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE draft_references (
      draft INTEGER NOT NULL REFERENCES drafts (seq),
      target TEXT NOT NULL,
      PRIMARY KEY (draft, target)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX draft_references_by_target ON draft_references (target);

    -- Facts about the files in blobs/.
    CREATE TABLE blobs (
      hash TEXT PRIMARY KEY,
      size_bytes INTEGER NOT NULL,
      media_type TEXT NOT NULL,
      width INTEGER,
      height INTEGER,
      added_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Which drafts ever held a blob. Rows stay when the draft lets go of it: its history, what was sent of it and
    -- the backups need it as well.
    CREATE TABLE blob_uses (
      hash TEXT NOT NULL,
      draft INTEGER NOT NULL REFERENCES drafts (seq),
      PRIMARY KEY (hash, draft)
    ) STRICT, WITHOUT ROWID;

    -- A marketplace's own codes as an account last gave them.
    CREATE TABLE catalogues (
      account TEXT NOT NULL,
      marketplace TEXT NOT NULL,
      name TEXT NOT NULL,
      items TEXT NOT NULL,
      fetched_at TEXT NOT NULL,
      PRIMARY KEY (account, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX catalogues_by_marketplace ON catalogues (marketplace, fetched_at);

    -- rowid is the draft's seq. Contentless: the texts are in the parts already.
    CREATE VIRTUAL TABLE search USING fts5(
      text, content = '', contentless_delete = 1, detail = none,
      tokenize = 'unicode61 remove_diacritics 2', prefix = '3 4'
    );
  `,
};
