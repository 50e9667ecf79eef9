/** The card among its neighbours in the grid. What a card shows is documented, its layout is not. */

import { Legend, Missing } from '../../../domain/storefront-pieces.tsx';
import type { ListingContent } from './content.ts';
import { Approximate, areWordsOurs, type Drawing, Icon, type Why } from './drawing.tsx';
import { packageTypeWording, pricingWording } from './wording.ts';

export function CardView({
  drawing,
  content,
}: {
  readonly drawing: Drawing;
  readonly content: ListingContent;
}) {
  const { input } = drawing;
  const neighbours = input.width === 'wide' ? 5 : 2;
  const reasons: readonly Why[] = areWordsOurs(drawing) ? ['card', 'words'] : ['card'];
  return (
    <>
      <main className="grid">
        <Card drawing={drawing} content={content} />
        {Array.from({ length: neighbours }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
          <Neighbour key={at} />
        ))}
      </main>
      <Legend drawing={drawing} reasons={reasons} />
    </>
  );
}

function Card({ drawing, content }: { readonly drawing: Drawing; readonly content: ListingContent }) {
  const { labels, words } = drawing;
  const pricing = pricingWording(content.pricingType, words).name;
  const type = packageTypeWording(content.packageType, words);
  const or = (value: string, what: string) =>
    value === '' ? <Missing labels={labels} what={what} /> : value;
  return (
    <article className="card">
      <header>
        <Icon drawing={drawing} blob={content.icon} />
        <div>
          <h1>{or(content.name, 'name')}</h1>
          <p className="by">{or(content.provider?.name ?? '', 'provider')}</p>
        </div>
      </header>
      <p className="tagline">{or(content.tagline, 'tagline')}</p>
      <p className="short">{or(content.shortDescription, 'shortDescription')}</p>
      <p className="chips">
        {content.categories.length === 0 && <Missing labels={labels} what="categories" />}
        {content.categories.map((category) => (
          <span className="chip" key={category}>
            {category}
          </span>
        ))}
      </p>
      <footer>
        <span>
          {[pricing, type].filter((word) => word !== '').join(' · ')}
          {content.isRoverExportable && ` · ${words.rover}`}
        </span>
        <Approximate labels={labels} why="card" />
      </footer>
    </article>
  );
}

function Neighbour() {
  return (
    <div className="card neighbour" aria-hidden="true">
      <header>
        <span className="bone square" />
        <div>
          <span className="bone" />
          <span className="bone short-bone" />
        </div>
      </header>
      <span className="bone" />
      <span className="bone" />
      <span className="bone short-bone" />
    </div>
  );
}
