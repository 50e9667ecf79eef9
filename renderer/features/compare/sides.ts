/** What can be held against what: the draft, what is live, what was sent before, and the versions of terms. */
import type { Revision } from '../../../shared/contract/shapes.ts';
import { documentOf, type Parts } from '../../../shared/domain/parts.ts';
import { termsVersionPart } from '../../../shared/marketplaces/oracle/schema.ts';
import { type TermsVersion, versionsOf, versionText } from '../terms/terms-edits.ts';

export type Side =
  | { readonly type: 'draft' }
  | { readonly type: 'live' }
  | { readonly type: 'revision'; readonly number: number }
  | { readonly type: 'version'; readonly id: string };

/** As it stands in an address; what is none of ours is the draft. */
export function sideOf(text: string): Side {
  const [type = '', rest = ''] = text.split(/:(.*)/s);
  if (type === 'live') return { type };
  if (type === 'revision' && /^\d+$/.test(rest)) return { type, number: Number(rest) };
  if (type === 'version' && rest !== '') return { type, id: rest };
  return { type: 'draft' };
}

export const liveOf = (revisions: readonly Revision[]): Revision | undefined =>
  revisions
    .toSorted((a, b) => b.number - a.number)
    .find(({ state }) => state === 'live' || state === 'live-private');

/** The revision that has to be read for this side; undefined where none has to, or where there is none. */
export function numberOf(side: Side, revisions: readonly Revision[]): number | undefined {
  if (side.type === 'revision') return side.number;
  return side.type === 'live' ? liveOf(revisions)?.number : undefined;
}

const TERMS = 'terms';

export const versionsIn = (parts: Parts): readonly TermsVersion[] => versionsOf(documentOf(parts, TERMS));

/** One version alone, its parts under the same names whichever it is, so that two of them can be compared. */
export function versionParts(parts: Parts, id: string): Parts | undefined {
  const version = versionsIn(parts).find((each) => each.id === id);
  if (version === undefined) return undefined;
  return {
    [TERMS]: { type: 'document', value: { displayName: version.name } },
    [termsVersionPart('')]: { type: 'text', text: versionText(parts, id) },
  };
}
