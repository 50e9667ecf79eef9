/** The tile's page on the public documentation site: its layout is known from the site's own templates. */
import { Legend, Link, Missing } from '../../../domain/storefront-pieces.tsx';
import type { MarkdownFile } from '../tile.ts';
import { Carousel } from './carousel.tsx';
import { definitionsOf, type TileContent } from './content.ts';
import {
  type DocumentationNote,
  type DocumentationText,
  documentationText,
  documentationTitle,
} from './documentation-text.ts';
import { type Drawing, Markdown, NotDrawn, type Why } from './drawing.tsx';
import { drawnPieces } from './passage.ts';

type Drawn = Pick<DocumentationText, 'notes'> & ReturnType<typeof drawnPieces>;
const made = new WeakMap<MarkdownFile, Map<string, Drawn>>();

/** Made once a README: a key stroke elsewhere draws the page again. */
function documentationOf({ tile, serviceChecks }: TileContent): Drawn {
  if (tile.readme === undefined) return { pieces: [], notes: [], rest: 0 };
  const facts = {
    isMarketplace: tile.isMarketplace,
    hasMetrics: (tile.metadata?.metrics.length ?? 0) > 0,
    hasServiceChecks: serviceChecks.length > 0,
  };
  const held = made.get(tile.readme) ?? new Map<string, Drawn>();
  made.set(tile.readme, held);
  const key = JSON.stringify(facts);
  const known = held.get(key);
  if (known !== undefined) return known;
  const { pieces, notes } = documentationText(tile.readme.text, facts);
  const drawn = { notes, ...drawnPieces(pieces) };
  held.set(key, drawn);
  return drawn;
}

export function DocumentationView({ drawing }: { readonly drawing: Drawing }) {
  const { labels, content } = drawing;
  const { tile, title, isPublic, appId } = content;
  const { pieces, notes, rest } = documentationOf(content);
  const shownTitle = documentationTitle(title);
  const reasons: readonly Why[] = [
    ...(content.media.length > 0 ? (['hosted'] as const) : []),
    'regions',
    'colours',
  ];
  const systems = content.systems.filter((name) => /^(?:linux|mac ?os|windows)$/i.test(name));
  return (
    <>
      {!isPublic && <p className="note banner">{labels('notPublic')}</p>}
      {notes.length > 0 && <Notes drawing={drawing} notes={notes} />}
      <main className="docs">
        <p className="crumbs">
          <span>Docs</span> <span aria-hidden="true">›</span> <span>Integrations</span>{' '}
          <span aria-hidden="true">›</span> <span>{shownTitle || '…'}</span>
        </p>
        <h1>{shownTitle === '' ? <Missing labels={labels} what="title" /> : shownTitle}</h1>
        {systems.length > 0 && (
          <p className="systems">
            <span>Supported OS</span>
            {systems.map((name) => (
              <span className="chip" key={name}>
                {name}
              </span>
            ))}
          </p>
        )}
        <Carousel drawing={drawing} name="docs-media" />
        {tile.readme === undefined ? (
          <Missing labels={labels} what="readme" />
        ) : (
          <Markdown drawing={drawing} pieces={pieces} definitions={definitionsOf(tile.readme)} name="docs" />
        )}
        <NotDrawn labels={labels} rest={rest} />
        {tile.isMarketplace && (
          <p className="purchase">
            <Link
              url={`https://app.datadoghq.com/marketplace/app/${encodeURIComponent(appId.toWellFormed())}`}
            >
              Click here to purchase
            </Link>
          </p>
        )}
      </main>
      <Legend drawing={drawing} reasons={reasons} />
    </>
  );
}

/** What the site's build does to this README, where a person would not expect it. */
function Notes({
  drawing: { labels },
  notes,
}: {
  readonly drawing: Drawing;
  readonly notes: readonly DocumentationNote[];
}) {
  return (
    <aside className="note banner">
      <b>{labels('build|title')}</b>
      <ul>
        {notes.map(({ note, ...values }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note may be there twice
          <li key={at}>{labels(`build|${note}`, values)}</li>
        ))}
      </ul>
    </aside>
  );
}
