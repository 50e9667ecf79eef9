/** What the reviewers wrote when they sent the draft back, as long as that is where it stands. */
import { useMemo } from 'react';
import type { Publication } from '../../../shared/contract/shapes.ts';
import type { FieldWords, Kind } from '../../../shared/domain/marketplace.ts';
import { useQuery } from '../../platform/use-core.tsx';
import type { DraftSession } from './draft-session.ts';

export interface SentBack {
  readonly publication: Publication;
  readonly words: string;
}

export interface ReviewWords {
  readonly sentBack: readonly SentBack[];
  /** The sentences that may be about a field, by its place at the top of the document. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
}

export function useReviewWords(session: DraftSession, kind: Kind): ReviewWords {
  const { value } = useQuery(
    'publications.list',
    { draft: session.id },
    (event) => event.topic === 'publication.changed' && event.payload.draft === session.id,
  );
  return useMemo(() => {
    const sentBack = (value?.publications ?? [])
      .filter(({ state }) => state === 'rejected')
      .map((publication): SentBack => ({ publication, words: wordsOf(publication) }));
    const beside = new Map<string, string[]>();
    const meant = sentBack.flatMap(({ words }): readonly FieldWords[] => kind.fieldsMeant?.(words) ?? []);
    for (const { field, words } of meant) {
      const known = beside.get(field) ?? [];
      if (!known.includes(words)) beside.set(field, [...known, words]);
    }
    return { sentBack, beside };
  }, [value, kind]);
}

/** The reason, and the last note where it says more. */
function wordsOf({ reason = '', notes }: Publication): string {
  const note = notes.findLast(({ from }) => from === 'reviewer')?.text ?? '';
  return note === '' || reason.includes(note) ? reason : reason === '' ? note : `${reason}\n${note}`;
}
