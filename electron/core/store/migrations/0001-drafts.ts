import type { Migration } from '../store.ts';

/** Drafts, their parts and history, blobs and search. */
export const migration: Migration = { number: 1, slug: 'drafts', sql: '' };
