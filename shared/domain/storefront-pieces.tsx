/** What every marketplace's drawing is made of: marks of our own, links that open nothing, pictures. */
import type { ReactNode } from 'react';
import type { BlobRef } from './parts.ts';
import { LINK_ATTRIBUTES, outsideAddress } from './safe-hast.ts';
import type { Labels, StorefrontInput } from './storefront.ts';

export interface PieceDrawing {
  readonly input: StorefrontInput;
  readonly labels: Labels;
}

/** The mark at a place that the marketplace does not document; the reasons stand together at the foot as well. */
export function ApproximateMark({ labels, why }: { readonly labels: Labels; readonly why: string }) {
  const reason = labels(`why|${why}`);
  return (
    <span className="approximate" title={reason}>
      <span aria-hidden="true">{labels('approximate')}</span>
      <span className="unseen">{labels('approximateBecause', { reason })}</span>
    </span>
  );
}

/** Where something will stand that the draft does not have yet. */
export function Missing({ labels, what }: { readonly labels: Labels; readonly what: string }) {
  return <span className="missing">{labels(`missing|${what}`)}</span>;
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

export function Picture({
  drawing: { input, labels },
  blob,
  alt,
}: {
  readonly drawing: PieceDrawing;
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

/** At the foot: that this is a drawing, and every reason why it is approximate. */
export function Legend({
  drawing: { input, labels },
  reasons,
}: {
  readonly drawing: PieceDrawing;
  readonly reasons: readonly string[];
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

/** The look of these pieces; the colours are the marketplace's `--quiet` and `--soft`. */
export const piecesCss = `
.unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.approximate {
  display: inline-block; position: relative; margin-inline-start: 8px; padding: 0 6px; border: 1px dotted currentColor;
  border-radius: 8px; color: var(--quiet); font: 400 11px/15px system-ui, sans-serif; letter-spacing: 0;
  vertical-align: middle; white-space: nowrap; cursor: help; text-transform: none;
}
.missing {
  display: inline-block; padding: 0 8px; border-radius: 4px; background: var(--soft); color: var(--quiet); font-size: 0.93em;
  font-weight: 400; letter-spacing: 0;
}
.no-link { text-decoration: underline dotted; }
.no-picture {
  display: flex; align-items: center; justify-content: center; width: 100%; padding: 12px; text-align: center;
  background: var(--soft); color: var(--quiet); font-size: 13px;
}
.legend { max-width: 1136px; margin: 0 auto; padding: 8px 32px 28px; color: var(--quiet); font: 12px/18px system-ui, sans-serif; }
.legend details { padding-top: 12px; border-top: 1px dotted var(--quiet); }
.legend ul { margin-top: 6px; list-style: none; padding: 0; }
.legend li { padding-inline-start: 14px; text-indent: -14px; }
.legend li::before { content: "\\2248\\00a0\\00a0"; }
[data-width="narrow"] .legend { padding-inline: 16px; }
`.trim();
