/** What every part of the drawing needs and the small pieces it is made of. */
import type { ReactNode } from 'react';
import type { BlobRef } from '../../../domain/parts.ts';
import { createRichText } from '../../../domain/rich-text.ts';
import { LINK_ATTRIBUTES, outsideAddress } from '../../../domain/safe-hast.ts';
import type { Labels, StorefrontInput } from '../../../domain/storefront.ts';
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

/** The mark at a place that Oracle does not document; the reasons stand together at the foot as well. */
export function Approximate({ labels, why }: { readonly labels: Labels; readonly why: Why }) {
  const reason = labels(`why|${why}`);
  return (
    <span className="approximate" title={reason}>
      <span aria-hidden="true">{labels('approximate')}</span>
      <span className="unseen">{labels('approximateBecause', { reason })}</span>
    </span>
  );
}

/** English words of the storefront are Oracle's as documented; in any other language they are our translation. */
export const areWordsOurs = ({ input }: Drawing): boolean => !/^en\b/i.test(input.language);

/** Where something will stand that the draft does not have yet. */
export function Missing({ labels, what }: { readonly labels: Labels; readonly what: string }) {
  return <span className="missing">{labels(`missing|${what}`)}</span>;
}

/** Whether Oracle formats texts is not stated, so they are shown as typed. */
export function Prose({ text }: { readonly text: string }) {
  return <div className="prose">{prose.render(text, 'plain')}</div>;
}

/** A link that says where it would lead; what is no complete address is a text. */
export function Link({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const href = outsideAddress(url);
  if (href === undefined) return <span className="no-link">{children}</span>;
  return (
    <a href={href} title={href} {...LINK_ATTRIBUTES}>
      {children}
    </a>
  );
}

/** Formats that a browser draws; an SVG in an `<img>` runs nothing and fetches nothing. */
const DRAWABLE = /^image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml)$/;

export function Drawn({
  drawing: { input, labels },
  blob,
  alt,
}: {
  readonly drawing: Drawing;
  readonly blob: BlobRef;
  readonly alt: string;
}) {
  const name = blob.fileName;
  const isDrawable = DRAWABLE.test(blob.mediaType);
  const url = isDrawable ? input.urlOf(blob) : undefined;
  if (url !== undefined) {
    // What is printed has to be there at once; what is typed at must not wait for a picture.
    const decoding = input.tabs === 'stacked' ? 'sync' : 'async';
    return <img src={url} alt={alt} width={blob.width} height={blob.height} decoding={decoding} />;
  }
  const note = isDrawable ? name : labels('picture|notAPicture', { name });
  const ratio =
    blob.width !== undefined && blob.height !== undefined ? `${blob.width} / ${blob.height}` : '16 / 9';
  return (
    <span className="no-picture" role="img" aria-label={note} style={{ aspectRatio: ratio }}>
      {note}
    </span>
  );
}

/** On solid white whatever the theme, as Oracle's guidelines have it. */
export function Icon({ drawing, blob }: { readonly drawing: Drawing; readonly blob: BlobRef | undefined }) {
  return (
    <span className="icon">
      {blob === undefined ? (
        <span className="no-icon" role="img" aria-label={drawing.labels('missing|icon')} />
      ) : (
        <Drawn drawing={drawing} blob={blob} alt="" />
      )}
    </span>
  );
}

/** At the foot: that this is a drawing, and every reason why it is approximate. */
export function Legend({
  drawing: { input, labels },
  reasons,
}: {
  readonly drawing: Drawing;
  readonly reasons: readonly Why[];
}) {
  return (
    <footer className="legend">
      <details open={input.tabs === 'stacked'}>
        <summary>{labels('legend')}</summary>
        <ul>
          {reasons.map((why) => (
            <li key={why}>{labels(`why|${why}`)}</li>
          ))}
        </ul>
      </details>
    </footer>
  );
}
