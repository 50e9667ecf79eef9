/** The tile in its two grids: in the app, and on the public documentation site. */
import { Legend, Missing } from '../../../domain/storefront-pieces.tsx';
import { documentationTitle } from './documentation-text.ts';
import { Approximate, type Drawing, Logo, type Why } from './drawing.tsx';
import { priceText } from './pricing.tsx';

/** "About 70": core pull request 10553. Longer ones are live, cut. */
const DESCRIPTION_SHOWN = 70;
/** Beyond about 24 a title has run into the button beside it: core pull requests 1244 and 1283 of extras. */
const TITLE_FITS = 24;

export function CardView({ drawing }: { readonly drawing: Drawing }) {
  const { labels, input, content } = drawing;
  const isWide = input.width === 'wide';
  const reasons: readonly Why[] = ['card', 'cut', 'logo', 'hosted', 'colours'];
  return (
    <>
      <main className="grids">
        <h2 className="place">
          {labels('place|app')}
          <Approximate labels={labels} why="card" />
        </h2>
        <div className="grid">
          <AppCard drawing={drawing} />
          {Array.from({ length: isWide ? 5 : 1 }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
            <div className="card neighbour" aria-hidden="true" key={at}>
              <header>
                <span className="bone square" />
                <span className="bone" />
              </header>
              <span className="bone" />
              <span className="bone short-bone" />
            </div>
          ))}
        </div>
        <h2 className="place">{labels('place|documentation')}</h2>
        {content.isPublic ? (
          <div className="docs-grid">
            <DocumentationBox drawing={drawing} isHovered={false} />
            <DocumentationBox drawing={drawing} isHovered />
            {Array.from({ length: isWide ? 3 : 0 }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
              <div className="docs-box neighbour" aria-hidden="true" key={at}>
                <span className="bone square" />
                <span className="bone short-bone" />
              </div>
            ))}
          </div>
        ) : (
          <p className="note">{labels('notPublic')}</p>
        )}
      </main>
      <Legend drawing={drawing} reasons={reasons} />
    </>
  );
}

function AppCard({ drawing }: { readonly drawing: Drawing }) {
  const { labels, content } = drawing;
  const { title, description, author, pricing } = content;
  const [price] = pricing;
  // By characters as a person counts them, not by code units.
  const characters = [...description];
  const shown = characters.slice(0, DESCRIPTION_SHOWN).join('');
  const lost = characters.slice(DESCRIPTION_SHOWN).join('');
  return (
    <article className="card">
      <header>
        <Logo drawing={drawing} />
        <div>
          <h1>{title === '' ? <Missing labels={labels} what="title" /> : title}</h1>
          <p className="by">
            {author.name === '' ? <Missing labels={labels} what="author" /> : `by ${author.name}`}
          </p>
        </div>
        <span className="state">{price === undefined ? 'Available' : priceText(price)}</span>
      </header>
      <p className="description">
        {description === '' ? <Missing labels={labels} what="description" /> : shown}
        {lost !== '' && (
          <>
            {'… '}
            <s className="lost">{lost}</s>
          </>
        )}
      </p>
      {lost !== '' && (
        <p className="mark">
          {labels('lost|description', { count: characters.length - DESCRIPTION_SHOWN })}
          <Approximate labels={labels} why="cut" />
        </p>
      )}
      {[...title].length > TITLE_FITS && (
        <p className="mark">{labels('lost|title', { count: TITLE_FITS })}</p>
      )}
    </article>
  );
}

/** 146 × 142 pixels: the site's own measures. */
function DocumentationBox({
  drawing,
  isHovered,
}: {
  readonly drawing: Drawing;
  readonly isHovered: boolean;
}) {
  const { labels, content } = drawing;
  const title = documentationTitle(content.title);
  return (
    <figure className="docs-place">
      <div className={isHovered ? 'docs-box hovered' : 'docs-box'}>
        {isHovered ? (
          <>
            <b>{title}</b>
            <p>{content.description}</p>
            <span className="go">GO</span>
          </>
        ) : (
          <>
            <Logo drawing={drawing} />
            <b>{title === '' ? <Missing labels={labels} what="title" /> : title}</b>
            {content.tile.isMarketplace && <span className="badge">Marketplace</span>}
          </>
        )}
      </div>
      <figcaption>{labels(isHovered ? 'box|hovered' : 'box|resting')}</figcaption>
    </figure>
  );
}
