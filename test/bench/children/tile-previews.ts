/** Draws every view of a tile: a module of its own, since Node does not read React's files as they are written. */
import type { Parts } from '../../../shared/domain/parts.ts';
import { labelsFrom } from '../../../shared/domain/storefront.ts';
import { storefrontDocument } from '../../../shared/domain/storefront-markup.ts';
import { tileStorefront } from '../../../shared/marketplaces/datadog/storefront/tile.tsx';

export function drawTile(parts: Parts, today: string): void {
  for (const view of tileStorefront.views) {
    storefrontDocument(tileStorefront, view, {
      parts,
      context: { catalogue: {}, related: {}, published: null, today },
      theme: 'light',
      width: 'wide',
      language: 'en',
      tabs: 'switch',
      // The pictures' bytes are read when they are shown, not when the page is drawn.
      urlOf: ({ hash }) => `blob:${hash}`,
      labels: labelsFrom([tileStorefront.labels['en'] ?? {}]),
    });
  }
}
