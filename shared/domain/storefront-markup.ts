/** A view as one complete, self-contained HTML document. Loads React's server side: import it when it is needed. */
import { renderToStaticMarkup } from 'react-dom/server';
import { type Storefront, type StorefrontInput, type StorefrontView, storefrontPage } from './storefront.ts';

export function storefrontDocument(
  storefront: Storefront,
  view: StorefrontView,
  input: StorefrontInput,
): string {
  const { language, theme, width } = input;
  const page = { language, title: storefront.titleOf(input.parts), css: storefront.css, theme, width };
  return storefrontPage(page, renderToStaticMarkup(storefront.render(view, input)));
}
