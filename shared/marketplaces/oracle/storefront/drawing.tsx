/** What every part of the drawing needs and the small pieces it is made of. */
import type { BlobRef } from '../../../domain/parts.ts';
import { createRichText } from '../../../domain/rich-text.ts';
import type { Labels, StorefrontInput } from '../../../domain/storefront.ts';
import { ApproximateMark, Picture } from '../../../domain/storefront-pieces.tsx';
import type { Words } from './words/words.ts';

export interface Drawing {
  readonly input: StorefrontInput;
  readonly words: Words;
  readonly labels: Labels;
}

const prose = createRichText();

/** Why a place is approximate: a key of `why` in our labels. */
export type Why =
  | 'card'
  | 'page'
  | 'headline'
  | 'tabs'
  | 'words'
  | 'plainText'
  | 'getApp'
  | 'pricing'
  | 'media'
  | 'facts'
  | 'packages'
  | 'provider'
  | 'terms'
  | 'leadForm'
  | 'service';

/** The mark at a place that Oracle does not document. */
export const Approximate = (props: { readonly labels: Labels; readonly why: Why }) => (
  <ApproximateMark {...props} />
);

/** English words of the storefront are Oracle's as documented; in any other language they are our translation. */
export const areWordsOurs = ({ input }: Drawing): boolean => !/^en\b/i.test(input.language);

/** Whether Oracle formats texts is not stated, so they are shown as typed. */
export function Prose({ text }: { readonly text: string }) {
  return <div className="prose">{prose.render(text, 'plain')}</div>;
}

/** On solid white whatever the theme, as Oracle's guidelines have it. */
export function Icon({ drawing, blob }: { readonly drawing: Drawing; readonly blob: BlobRef | undefined }) {
  return (
    <span className="icon">
      {blob === undefined ? (
        <span className="no-icon" role="img" aria-label={drawing.labels('missing|icon')} />
      ) : (
        <Picture drawing={drawing} blob={blob} alt="" />
      )}
    </span>
  );
}
