/** The drafts that fit what was typed into the palette. */
import type { DraftSummary, Family } from '../../../shared/contract/shapes.ts';
import { useQuery } from '../../platform/use-core.tsx';

const SHOWN = 8;
const SHOWN_UNASKED = 5;
/** The core finds words from three letters on; shorter ones are looked for among the recent drafts. */
const SHORT = 3;
const RECENT = 100;

/** Every word typed begins a word of the text, in any order. */
export function fits(text: string, query: string): boolean {
  const words = text.toLocaleLowerCase().split(/\s+/);
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((typed) => typed === '' || words.some((word) => word.startsWith(typed)));
}

export function useFoundDrafts(family: Family, search: string): readonly DraftSummary[] {
  const isShort = search.length < SHORT;
  const answer = useQuery(
    'drafts.list',
    { family, offset: 0, limit: isShort ? RECENT : SHOWN, ...(isShort ? {} : { search }) },
    (event) => event.topic === 'drafts.changed',
  ).value;
  return (
    answer?.rows
      .filter((draft) => !isShort || fits(draft.name, search))
      .slice(0, search === '' ? SHOWN_UNASKED : SHOWN) ?? []
  );
}
