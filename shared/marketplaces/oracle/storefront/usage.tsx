/** What "View instructions" leads to (documented), and what is needed to run it. */

import { Missing } from '../../../domain/storefront-pieces.tsx';
import type { ListingContent } from './content.ts';
import { Approximate, type Drawing, Prose } from './drawing.tsx';

export function Usage({ drawing, content }: { readonly drawing: Drawing; readonly content: ListingContent }) {
  const { words, labels } = drawing;
  return (
    <>
      <h3>
        {words.instructions}
        <Approximate labels={labels} why="plainText" />
      </h3>
      {content.usage === '' ? <Missing labels={labels} what="usage" /> : <Prose text={content.usage} />}
      <h3>{words.systemRequirements}</h3>
      {content.systemRequirements === '' ? (
        <Missing labels={labels} what="systemRequirements" />
      ) : (
        <Prose text={content.systemRequirements} />
      )}
    </>
  );
}
