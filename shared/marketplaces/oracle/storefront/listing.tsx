/** What the storefronts of the three kinds of listing have in common: one document, drawn as a card and a page. */
import { valueAt } from '../../../domain/json.ts';
import { documentOf, type Parts } from '../../../domain/parts.ts';
import type { Storefront } from '../../../domain/storefront.ts';
import { CardView } from './card.tsx';
import { type ListingKind, listingContent } from './content.ts';
import { labels } from './labels/index.ts';
import { PageView } from './page.tsx';
import { css } from './style.ts';
import { wordsIn } from './words/index.ts';

const listingText = (parts: Parts, ...path: string[]): string => {
  const value = valueAt(documentOf(parts, 'listing'), path);
  return typeof value === 'string' ? value.trim() : '';
};

export const listingStorefront = (kind: ListingKind): Storefront => ({
  views: ['card', 'page'],
  css,
  labels,
  titleOf: (parts) => listingText(parts, 'displayName') || listingText(parts, 'name'),
  languageOf: (parts) => listingText(parts, 'contentLanguage', 'code') || 'en',
  render: (view, input) => {
    const drawing = { input, labels: input.labels, words: wordsIn(input.language) };
    const content = listingContent(kind, input.parts, input.context);
    return view === 'card' ? (
      <CardView drawing={drawing} content={content} />
    ) : (
      <PageView drawing={drawing} content={content} />
    );
  },
});
