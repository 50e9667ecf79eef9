/** What every part of the drawing needs and the small pieces it is made of. */
import { createContext, Fragment, memo, type ReactNode, useContext } from 'react';
import { anchorOf } from '../../../domain/lenses/markdown-lens.ts';
import type { Part } from '../../../domain/parts.ts';
import { createRichText } from '../../../domain/rich-text.ts';
import { outsideAddress } from '../../../domain/safe-hast.ts';
import type { Labels, StorefrontInput } from '../../../domain/storefront.ts';
import { ApproximateMark, Link, Picture } from '../../../domain/storefront-pieces.tsx';
import type { TileContent } from './content.ts';
import type { Piece } from './markdown-pieces.ts';
import { svgAddress } from './svg-address.ts';
import { MetricsTable, ServiceCheckTable } from './tables.tsx';

export interface Drawing {
  readonly input: StorefrontInput;
  readonly labels: Labels;
  readonly content: TileContent;
  /** In the app behind a sign-in, or on the public documentation site. */
  readonly place: 'app' | 'documentation';
}

/** Why a place is approximate: a key of `why` in our labels. */
export type Why =
  | 'card'
  | 'logo'
  | 'cut'
  | 'page'
  | 'tabs'
  | 'carousel'
  | 'markdown'
  | 'tables'
  | 'pricing'
  | 'contacts'
  | 'assets'
  | 'hosted'
  | 'colours'
  | 'regions';

export const Approximate = (props: { readonly labels: Labels; readonly why: Why }) => (
  <ApproximateMark {...props} />
);

/** A file of the folder as a picture: a blob, or an SVG, which is a text. */
export function PartPicture({
  drawing,
  part,
  path,
  alt,
}: {
  readonly drawing: Drawing;
  readonly part: Part | undefined;
  readonly path: string;
  readonly alt: string;
}) {
  if (part?.type === 'blob') return <Picture drawing={drawing} blob={part.blob} alt={alt} />;
  const svg = part?.type === 'text' ? svgAddress(part) : undefined;
  if (svg !== undefined) return <img src={svg} alt={alt} decoding="async" />;
  const note = drawing.labels(part === undefined ? 'picture|absent' : 'picture|notAPicture', { name: path });
  return (
    <span className="no-picture" role="img" aria-label={note}>
      {note}
    </span>
  );
}

export function Logo({ drawing }: { readonly drawing: Drawing }) {
  const { logo } = drawing.content;
  return (
    <span className="logo">
      {logo === undefined ? (
        <span className="no-logo" role="img" aria-label={drawing.labels('missing|logo')} />
      ) : (
        <PartPicture drawing={drawing} part={logo} path="" alt="" />
      )}
    </span>
  );
}

const DrawingContext = createContext<Drawing | undefined>(undefined);

/** Around everything that draws Markdown: its pieces are remembered, and ask here what they are drawn for. */
export const InDrawing = DrawingContext.Provider;

const hosts = { app: 'https://app.datadoghq.com', documentation: 'https://docs.datadoghq.com' } as const;

/** An address from the site's root belongs to the app where it names one of the app's pages. */
const siteAddress = (address: string, place: Drawing['place']): string =>
  `${/^\/(?:account|organization-settings|monitors|logs|dashboard|event|integrations\/[^/]*\/?$)/.test(address) ? hosts.app : hosts[place]}${address}`;

function TextLink({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  const drawing = useContext(DrawingContext);
  if (drawing !== undefined && address.startsWith('#')) {
    // A footnote and the way back from it are made by the renderer.
    const isFound =
      address.startsWith('#user-content-') ||
      drawing.content.anchors.has(anchorOf(decoded(address.slice(1))));
    const title = isFound ? address : drawing.labels('dangling|link', { anchor: address });
    return (
      <span className={isFound ? 'no-link' : 'dangling'} title={title}>
        {children}
      </span>
    );
  }
  const isOfSite = drawing !== undefined && /^\/(?!\/)/.test(address);
  const url = isOfSite ? siteAddress(address, drawing.place) : address;
  if (outsideAddress(url) !== undefined || address === '') return <Link url={url}>{children}</Link>;
  return (
    <span className="dangling" title={drawing?.labels('dangling|relative', { address }) ?? address}>
      {children}
    </span>
  );
}

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // a lone percent sign
  }
};

/** Pictures of a README lie in the folder, and are named by where the repository will have them. */
function TextPicture({ address, words }: { readonly address: string; readonly words: string }) {
  const drawing = useContext(DrawingContext);
  if (drawing === undefined || address === '') return <span className="no-picture">{words || '…'}</span>;
  const { tile } = drawing.content;
  const [, inRepository] =
    /^https?:\/\/raw\.githubusercontent\.com\/DataDog\/[^/]+\/[^/]+\/[^/]+\/([^?#]+)/i.exec(address) ?? [];
  const isRelative = !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address);
  const path = decoded(inRepository ?? (isRelative ? address.replace(/^\.\//, '') : ''));
  const part = path === '' ? undefined : tile.part(path);
  // Only a Marketplace tile's pictures are found by their paths in the folder.
  const isBroken = isRelative && drawing.place === 'documentation' && !tile.isMarketplace;
  if (part !== undefined && !isBroken) {
    return <PartPicture drawing={drawing} part={part} path={path} alt={words} />;
  }
  const note = isBroken
    ? drawing.labels('picture|relative', { name: address })
    : inRepository === undefined && !isRelative
      ? words || address
      : drawing.labels('picture|absent', { name: path });
  return (
    <span className="no-picture" role="img" aria-label={note} title={address}>
      {note}
    </span>
  );
}

const richText = createRichText(2_000_000, { Link: TextLink, Picture: TextPicture });

const Prose = memo(({ text }: { readonly text: string }) => (
  <div className="prose">{richText.render(text, 'markdown')}</div>
));
Prose.displayName = 'Prose';

/** Markdown as the site renders it. */
export function Markdown({
  drawing,
  pieces,
  definitions = '',
  name,
}: {
  readonly drawing: Drawing;
  readonly pieces: readonly Piece[];
  /** Of references whose definitions stand elsewhere in the file. */
  readonly definitions?: string;
  /** Of this text among those of the page. */
  readonly name: string;
}) {
  const whole = (text: string): string => (definitions === '' ? text : `${text}\n\n${definitions}`);
  return pieces.map((piece, at) => {
    const key = `${name}-${at}`;
    return <PieceOf key={key} name={key} drawing={drawing} piece={piece} whole={whole} />;
  });
}

function PieceOf({
  drawing,
  piece,
  name,
  whole,
}: {
  readonly drawing: Drawing;
  readonly piece: Piece;
  readonly name: string;
  readonly whole: (text: string) => string;
}) {
  const { labels, content } = drawing;
  switch (piece.type) {
    case 'text':
      return <Prose text={whole(piece.text)} />;
    case 'metrics':
      return <MetricsTable metadata={content.tile.metadata} drawing={drawing} />;
    case 'service-checks':
      return <ServiceCheckTable checks={content.serviceChecks} drawing={drawing} />;
    case 'region':
      return (
        <div className="region">
          <p className="mark">
            {labels('region', { regions: piece.regions })}
            <Approximate labels={labels} why="regions" />
          </p>
          <Prose text={whole(piece.text)} />
        </div>
      );
    case 'tabs': {
      const tabs = piece.tabs.map(({ title, text }) => ({ title, content: <Prose text={whole(text)} /> }));
      return <Switch drawing={drawing} name={name} label={labels('tabsOf')} tabs={tabs} />;
    }
  }
}

/** Under a text of which only the beginning is drawn. */
export const NotDrawn = ({ labels, rest }: { readonly labels: Labels; readonly rest: number }) =>
  rest === 0 ? null : <p className="mark">{labels('textNotDrawn', { count: rest })}</p>;

/**
 * Tabs that work where no script may run: radio buttons, each before its own panel, and CSS that shows the panel of
 * the one that is checked. Below one another on paper.
 */
export function Switch({
  drawing: { input },
  name,
  label,
  tabs,
  heading = 'h3',
}: {
  readonly drawing: Drawing;
  readonly name: string;
  readonly label: string;
  readonly tabs: readonly { readonly title: string; readonly content: ReactNode }[];
  readonly heading?: 'h2' | 'h3';
}) {
  const Heading = heading;
  if (input.tabs === 'stacked') {
    return (
      <div className="stacked">
        {tabs.map(({ title, content }) => (
          <section className="panel" key={title}>
            <Heading className="panel-title">{title}</Heading>
            {content}
          </section>
        ))}
      </div>
    );
  }
  return (
    <fieldset className="switch" aria-label={label}>
      {tabs.map(({ title, content }, at) => {
        const id = `${name}-tab-${at}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two tabs may have the same title
          <Fragment key={at}>
            <input className="unseen" type="radio" name={name} id={id} defaultChecked={at === 0} />
            <label htmlFor={id}>{title}</label>
            <section className="panel" aria-labelledby={`${id}-title`}>
              <Heading className="unseen" id={`${id}-title`}>
                {title}
              </Heading>
              {content}
            </section>
          </Fragment>
        );
      })}
    </fieldset>
  );
}
