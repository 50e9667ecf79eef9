import type { Migration } from '../store.ts';

/** What was said in hand-offs is asked for of everything at once, by Home: the timelines hold much else. */
export const migration: Migration = {
  number: 9,
  slug: 'handoffs',
  sql: `CREATE INDEX timeline_handoffs ON timeline (account, draft) WHERE event GLOB 'handoff-*';`,
};
