/** The drafts that fit what was typed into the palette. */
import { useState } from 'react';
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

export interface FoundDrafts {
  /** Until the answer is there, what was found before: lines that come and go with each letter are hard to read. */
  readonly rows: readonly DraftSummary[];
  readonly isLooking: boolean;
}

export function useFoundDrafts(family: Family, search: string): FoundDrafts {
  const isShort = search.length < SHORT;
  const answer = useQuery(
    'drafts.list',
    { family, offset: 0, limit: isShort ? RECENT : SHOWN, ...(isShort ? {} : { search }) },
    (event) => event.topic === 'drafts.changed',
  );
  const [found, setFound] = useState<readonly DraftSummary[]>([]);
  const rows = answer.value?.rows ?? found;
  if (rows !== found) setFound(rows);
  return {
    rows: rows
      .filter((draft) => !isShort || fits(draft.name, search))
      .slice(0, search === '' ? SHOWN_UNASKED : SHOWN),
    isLooking: answer.state === 'loading',
  };
}
