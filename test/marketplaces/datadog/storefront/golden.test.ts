import { describe, it } from 'vitest';
import type { StorefrontInput, StorefrontView } from '../../../../shared/domain/storefront.ts';
import { storefrontDocument } from '../../../../shared/domain/storefront-markup.ts';
import { tileStorefront } from '../../../../shared/marketplaces/datadog/storefront/tile.tsx';
import { cleanTile, tileContext } from '../../../support/datadog-tiles.ts';
import { expectGolden } from '../../../support/golden.ts';
import { inputFor } from '../../../support/storefront-sample.ts';

/** The style sheet is looked at in the pictures. One tag a line shows changes. */
const drawn = (view: StorefrontView, change: Partial<StorefrontInput> = {}): string =>
  storefrontDocument(
    tileStorefront,
    view,
    inputFor(tileStorefront, { parts: cleanTile(), context: tileContext, ...change }),
  )
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replaceAll(/></g, '>\n<');

describe('the storefront of a tile', () => {
  it.each(['card', 'page', 'documentation'] as const)('draws the %s', (view) => {
    expectGolden(`datadog/tile-${view}.html`, drawn(view));
    expectGolden(`datadog/tile-empty-${view}.html`, drawn(view, { parts: {} }));
  });
  it('draws the page for paper, narrow and dark', () =>
    expectGolden(
      'datadog/tile-stacked.html',
      drawn('page', { tabs: 'stacked', width: 'narrow', theme: 'dark' }),
    ));
});
