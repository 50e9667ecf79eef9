/** The storefront of a tile: the two grids, the page in the app, the page on the documentation site. */
import { folderNameOf } from '../../../domain/folders.ts';
import type { Storefront } from '../../../domain/storefront.ts';
import { CardView } from './card.tsx';
import { tileContent } from './content.ts';
import { DetailView } from './detail.tsx';
import { DocumentationView } from './documentation.tsx';
import { InDrawing } from './drawing.tsx';
import { labels } from './labels/index.ts';
import { css } from './style.ts';

const views = { card: CardView, page: DetailView, documentation: DocumentationView } as const;

export const tileStorefront: Storefront = {
  views: ['card', 'page', 'documentation'],
  css,
  labels,
  titleOf: (parts) => tileContent(parts).title || folderNameOf(parts),
  // Datadog publishes tiles in English.
  languageOf: () => 'en',
  render: (view, input) => {
    const View = views[view];
    const place = view === 'documentation' ? 'documentation' : 'app';
    const drawing = { input, labels: input.labels, content: tileContent(input.parts), place } as const;
    return (
      <InDrawing value={drawing}>
        <View drawing={drawing} />
      </InDrawing>
    );
  },
};
