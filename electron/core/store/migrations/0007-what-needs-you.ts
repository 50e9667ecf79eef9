import type { Migration } from '../store.ts';

/** What waits for the person is asked of all drafts at once, by state: with thousands of them that needs an index. */
export const migration: Migration = {
  number: 7,
  slug: 'what-needs-you',
  sql: `
    CREATE INDEX drafts_by_state ON drafts (family, state, updated_at DESC) WHERE removed_at IS NULL;
    CREATE INDEX drafts_with_errors ON drafts (family, updated_at DESC, state) WHERE removed_at IS NULL AND errors > 0;
    -- A plan can be long, and what comes after it in a row is not read to tell the state.
    CREATE INDEX submissions_by_state ON submissions (state, draft, started_at);
  `,
};
