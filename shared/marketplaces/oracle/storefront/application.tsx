/**
 * Oracle Cloud Marketplace's page and card of an application. Drawn from what the consumer API and the buyers'
 * pages name (ListingSummary and Listing, working with listings; checked 2026-11). No page gives a layout, so
 * what is not documented is marked where it stands.
 */

import { valueAt } from '../../../domain/json.ts';
import { documentOf, type Parts } from '../../../domain/parts.ts';
import type { Storefront } from '../../../domain/storefront.ts';
import { CardView } from './card.tsx';
import { applicationContent } from './content.ts';
import { labels } from './labels/index.ts';
import { PageView } from './page.tsx';
import { css } from './style.ts';
import { wordsIn } from './words/index.ts';

const listingText = (parts: Parts, ...path: string[]): string => {
  const value = valueAt(documentOf(parts, 'listing'), path);
  return typeof value === 'string' ? value.trim() : '';
};

export const applicationStorefront: Storefront = {
  views: ['card', 'page'],
  css,
  labels,
  titleOf: (parts) => listingText(parts, 'displayName') || listingText(parts, 'name'),
  languageOf: (parts) => listingText(parts, 'contentLanguage', 'code') || 'en',
  render: (view, input) => {
    const drawing = { input, labels: input.labels, words: wordsIn(input.language) };
    const content = applicationContent(input.parts, input.context);
    return view === 'card' ? (
      <CardView drawing={drawing} content={content} />
    ) : (
      <PageView drawing={drawing} content={content} />
    );
  },
};
