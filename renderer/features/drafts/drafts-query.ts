/** What a list asks the core, and how what it got is kept: in pages, so that only what was looked at is here. */
import type { DraftSummary, Family } from '../../../shared/contract/shapes.ts';

export const PAGE = 100;

export interface DraftsQuery {
  readonly family: Family;
  readonly search: string;
  readonly sort: 'updated' | 'name';
}

export interface DraftPages {
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly DraftSummary[]>;
}

export function pageInput({ family, search, sort }: DraftsQuery, page: number) {
  const words = search.trim();
  return { family, sort, offset: page * PAGE, limit: PAGE, ...(words === '' ? {} : { search: words }) };
}

export const rowIn = ({ pages }: DraftPages, index: number): DraftSummary | undefined =>
  pages.get(Math.floor(index / PAGE))?.[index % PAGE];

/** The pages that rows `first` to `last` are in. */
export function pagesFor(first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / PAGE);
  const to = Math.floor(Math.max(0, last) / PAGE);
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
