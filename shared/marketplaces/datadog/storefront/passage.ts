/** Texts as far as a page draws them. */
import type { Piece } from './markdown-pieces.ts';

export interface Passage {
  readonly text: string;
  /** Characters that are there and not drawn. */
  readonly rest: number;
}

/** Three times the longest README that is live: laying out more holds the window up, by seconds from a megabyte on. */
const LONGEST_DRAWN = 100_000;

/** Cut at the end of a line, where there is one. */
export function passageOf(text: string, room = LONGEST_DRAWN): Passage {
  if (text.length <= room) return { text, rest: 0 };
  const end = text.lastIndexOf('\n', room);
  const drawn = text.slice(0, end > 0 ? end : room);
  return { text: drawn, rest: text.length - drawn.length };
}

/** The pieces of one page, which together are drawn as far as one text is. */
export function drawnPieces(pieces: readonly Piece[]): {
  readonly pieces: readonly Piece[];
  readonly rest: number;
} {
  let room = LONGEST_DRAWN;
  let rest = 0;
  const take = <T extends { readonly text: string }>(each: T): readonly T[] => {
    const passage = passageOf(each.text, room);
    room -= passage.text.length;
    rest += passage.rest;
    return passage.text === '' ? [] : [{ ...each, text: passage.text }];
  };
  const drawn = pieces.flatMap((piece): readonly Piece[] => {
    if (piece.type === 'text' || piece.type === 'region') return take(piece);
    return piece.type === 'tabs' ? [{ ...piece, tabs: piece.tabs.flatMap(take) }] : [piece];
  });
  return { pieces: drawn, rest };
}
