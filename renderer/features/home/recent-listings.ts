/** What Home looks at: recent enough to matter on one screen. */
import type { Input } from '../../../shared/contract/methods.ts';

export const recentListings: Input<'drafts.list'> = {
  family: 'listing',
  sort: 'updated',
  offset: 0,
  limit: 100,
};
