/** What Home asks for. */
import type { Input } from '../../../shared/contract/methods.ts';

export const recentListings: Input<'drafts.list'> = {
  family: 'listing',
  sort: 'updated',
  offset: 0,
  limit: 10,
};

/** Of each reason: more than the list shows. */
export const needs: Input<'drafts.needs'> = { limit: 12 };
