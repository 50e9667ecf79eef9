/** What the reviewers wrote when they sent the draft back, as long as that is where it stands. */
import { useMemo } from 'react';
import type { Publication } from '../../../shared/contract/shapes.ts';
import { formatPath } from '../../../shared/domain/json.ts';
import type { FieldWords, Kind } from '../../../shared/domain/marketplace.ts';
import { useQuery } from '../../platform/use-core.tsx';
import type { DraftSession } from './draft-session.ts';
import { type FormModel, placeOf } from './form-model.ts';

export interface SentBack {
  readonly publication: Publication;
  readonly words: string;
}

export interface ReviewWords {
  readonly sentBack: readonly SentBack[];
  /** What is said of a field, or may be, by its place in the form. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
}

export function useReviewWords(session: DraftSession, kind: Kind, model: FormModel): ReviewWords {
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
    // Where a line is named, it is no guess; the lines are those of the draft as it was when this was asked.
    const placed = sentBack.flatMap(({ publication }) => placedNotes(publication, session, kind, model));
    for (const { field, words } of [...meant, ...placed]) {
      const known = beside.get(field) ?? [];
      if (!known.includes(words)) beside.set(field, [...known, words]);
    }
    return { sentBack, beside };
  }, [value, session, kind, model]);
}

function placedNotes(
  { notes }: Publication,
  session: DraftSession,
  { view }: Kind,
  model: FormModel,
): readonly FieldWords[] {
  return notes.flatMap(({ from, text, part, line }) => {
    if (from !== 'reviewer' || part === undefined) return [];
    const place = placeOf(model, view?.placeOf(session.parts, { part, line }));
    return place === undefined ? [] : [{ field: formatPath(place.path), words: text }];
  });
}

/** The reason, and the last note where it says more. */
function wordsOf({ reason = '', notes }: Publication): string {
  const note = notes.findLast(({ from }) => from === 'reviewer')?.text ?? '';
  return note === '' || reason.includes(note) ? reason : reason === '' ? note : `${reason}\n${note}`;
}
