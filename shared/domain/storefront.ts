/**
 * A storefront: how a marketplace shows what is drafted, as a pure React tree. The same tree is the live preview,
 * the exported page and what is printed.
 */
import type { ReactNode } from 'react';
import type { RuleContext } from './marketplace.ts';
import type { BlobRef, Parts } from './parts.ts';

/** `documentation`: a second page of the same listing, which the marketplace makes for everybody to read. */
export const storefrontViews = ['card', 'page', 'documentation'] as const;
export type StorefrontView = (typeof storefrontViews)[number];
export type StorefrontTheme = 'light' | 'dark';
export type StorefrontWidth = 'narrow' | 'wide';

/** How wide the page is that a view is drawn on, in CSS pixels: a telephone and a desk. */
export const storefrontWidthPx = { narrow: 390, wide: 1200 } as const satisfies Record<
  StorefrontWidth,
  number
>;

/** Our own words in the drawing, in the language of the person at the desk. */
export type Labels = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export type LabelCatalogue = { readonly [key: string]: string | LabelCatalogue };

export interface StorefrontInput {
  readonly parts: Parts;
  readonly context: RuleContext;
  /** An address that an `<img>` of this page may show; undefined while there is none (yet). */
  readonly urlOf: (blob: BlobRef) => string | undefined;
  readonly theme: StorefrontTheme;
  readonly width: StorefrontWidth;
  /** The content's language, a BCP 47 tag; the storefront's own words are in it where we have them. */
  readonly language: string;
  readonly labels: Labels;
  /** `stacked` shows every tab's content one below the other: on paper nobody can turn to the next tab. */
  readonly tabs: 'switch' | 'stacked';
}

export interface Storefront {
  readonly views: readonly StorefrontView[];
  /** Never throws, whatever the parts hold: half a draft and a stranger's file are both shown as far as they go. */
  readonly render: (view: StorefrontView, input: StorefrontInput) => ReactNode;
  readonly css: string;
  readonly titleOf: (parts: Parts) => string;
  /** The content's language as the draft says it; `en` where it does not. */
  readonly languageOf: (parts: Parts) => string;
  /** What this marketplace's drawing adds to the {@link Labels}, by language of the person. */
  readonly labels: Readonly<Record<string, LabelCatalogue>>;
}

/** Looks a key up (`parted|by|bars`) in the first catalogue that has it, and fills in `{{name}}`. */
export function labelsFrom(catalogues: readonly LabelCatalogue[]): Labels {
  return (key, values = {}) => {
    for (const catalogue of catalogues) {
      const found = key
        .split('|')
        .reduce<string | LabelCatalogue | undefined>(
          (at, step) => (typeof at === 'object' ? at[step] : undefined),
          catalogue,
        );
      if (typeof found === 'string') {
        return found.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
      }
    }
    return key;
  };
}

/** The entry for a tag as `fr-CA` or `fr`, else the English one. */
export function inLanguage<T>(entries: Readonly<Record<string, T>> & { readonly en: T }, tag: string): T {
  const whole = tag.toLowerCase();
  for (const key of [whole, whole.split(/[-_]/)[0] ?? '']) {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry !== undefined) return entry;
  }
  return entries.en;
}

/** `lang` of a page: only what is a language tag, since the draft may hold anything there. */
export const languageTag = (text: string): string =>
  /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(text) ? text : 'en';

/** Nothing but pictures that are already here and the page's own style sheet. */
export const STOREFRONT_CSP = "default-src 'none'; img-src blob: data:; style-src 'unsafe-inline'";

export interface StorefrontPage {
  readonly language: string;
  readonly title: string;
  readonly css: string;
  readonly theme: StorefrontTheme;
  readonly width: StorefrontWidth;
}

/** Where in the page a view is drawn. */
export const STOREFRONT_ROOT_ID = 'storefront';

/**
 * The document around a view. DNS prefetching is off because a page served over plain HTTP would otherwise look
 * up the host of every link it shows.
 * @param markup of the view, already made safe: React's own.
 */
export function storefrontPage({ language, title, css, theme, width }: StorefrontPage, markup = ''): string {
  return `<!doctype html>
<html lang="${languageTag(language)}" data-theme="${theme}" data-width="${width}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${STOREFRONT_CSP}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>
${css}
</style>
</head>
<body><div id="${STOREFRONT_ROOT_ID}">${markup}</div></body>
</html>
`;
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
