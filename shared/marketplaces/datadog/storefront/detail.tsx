/** The tile's page in the app. Which tabs there are and what feeds each is documented; their looks are not. */
import type { ReactNode } from 'react';
import { Legend, Link, Missing } from '../../../domain/storefront-pieces.tsx';
import { Carousel } from './carousel.tsx';
import { definitionsOf, type Pointed } from './content.ts';
import { Approximate, type Drawing, Logo, Markdown, NotDrawn, Switch, type Why } from './drawing.tsx';
import { normalMarkdown, piecesOf, withTableMarks } from './markdown-pieces.ts';
import { Pricing, priceText } from './pricing.tsx';
import { MetricsTable, ServiceCheckTable } from './tables.tsx';

const reasonsOf = ({ content }: Drawing): readonly Why[] => [
  'page',
  'logo',
  'tabs',
  ...(content.media.length > 0 ? (['carousel'] as const) : []),
  'markdown',
  'tables',
  'contacts',
  'assets',
  ...(content.tile.isMarketplace ? (['pricing'] as const) : []),
  'colours',
];

export function DetailView({ drawing }: { readonly drawing: Drawing }) {
  const { labels, content } = drawing;
  return (
    <>
      {content.notListed > 0 && (
        <p className="note banner">{labels('entriesNotDrawn', { count: content.notListed })}</p>
      )}
      <main className="page">
        <Top drawing={drawing} />
        <div className="tabs">
          <Switch
            drawing={drawing}
            name="page"
            label={labels('tabsOf')}
            heading="h2"
            tabs={[
              { title: 'Overview', content: <Overview drawing={drawing} /> },
              { title: 'Configuration', content: <Configuration drawing={drawing} /> },
              { title: 'Data Collected', content: <DataCollected drawing={drawing} /> },
              { title: 'Support', content: <Support drawing={drawing} /> },
              { title: 'Release Notes', content: <ReleaseNotes drawing={drawing} /> },
              ...(content.tile.isMarketplace
                ? [{ title: 'Pricing', content: <Pricing drawing={drawing} /> }]
                : []),
            ]}
          />
        </div>
      </main>
      <Legend drawing={drawing} reasons={reasonsOf(drawing)} />
    </>
  );
}

function Top({ drawing }: { readonly drawing: Drawing }) {
  const { labels, content } = drawing;
  const { title, description, author, pricing, tags } = content;
  const [price] = pricing;
  return (
    <header className="top">
      <Logo drawing={drawing} />
      <div className="title">
        <h1>{title === '' ? <Missing labels={labels} what="title" /> : title}</h1>
        <p className="by">
          {author.name === '' ? (
            <Missing labels={labels} what="author" />
          ) : (
            <>
              {'by '}
              {author.homepage === '' ? author.name : <Link url={author.homepage}>{author.name}</Link>}
            </>
          )}
        </p>
        <p className="tagline">
          {description === '' ? <Missing labels={labels} what="description" /> : description}
        </p>
        <p className="chips">
          {tags.length === 0 && <Missing labels={labels} what="tags" />}
          {[...new Set(tags)].map((tag) => (
            <span className="chip" key={tag}>
              {tag.replace('::', ': ')}
            </span>
          ))}
        </p>
      </div>
      <div className="action">
        <span className="button">{content.tile.isMarketplace ? 'Purchase' : 'Install Integration'}</span>
        {price !== undefined && <span className="quiet">{priceText(price)}</span>}
        <Approximate labels={labels} why="page" />
      </div>
    </header>
  );
}

/** What a pointer of the manifest leads to. */
function Section({
  drawing,
  pointed,
  what,
  name,
}: {
  readonly drawing: Drawing;
  readonly pointed: Pointed;
  readonly what: string;
  readonly name: string;
}): ReactNode {
  const { labels } = drawing;
  switch (pointed.state) {
    case 'unset':
      return <Missing labels={labels} what={what} />;
    case 'mail':
      return (
        <p>
          <Link url={`mailto:${pointed.address}`}>{pointed.address}</Link>
        </p>
      );
    case 'dangling':
      return <p className="note">{labels('dangling|pointer', { pointer: pointed.pointer })}</p>;
    case 'found':
      return (
        <>
          <Markdown drawing={drawing} pieces={piecesOf(normalMarkdown(pointed.passage.text))} name={name} />
          <NotDrawn labels={labels} rest={pointed.passage.rest} />
        </>
      );
  }
}

function Overview({ drawing }: { readonly drawing: Drawing }) {
  const { labels, content } = drawing;
  return (
    <>
      <Section drawing={drawing} pointed={content.overview} what="overview" name="overview" />
      <h3>
        Media
        <Approximate labels={labels} why="carousel" />
      </h3>
      {content.media.length === 0 ? (
        <Missing labels={labels} what="media" />
      ) : (
        <Carousel drawing={drawing} name="media" />
      )}
      {content.tile.isMarketplace && (
        <>
          <h3>Pricing</h3>
          <Pricing drawing={drawing} />
        </>
      )}
      {content.assets.length > 0 && (
        <>
          <h3>
            Assets
            <Approximate labels={labels} why="assets" />
          </h3>
          <dl className="assets">
            {content.assets.map(({ kind, names }) => (
              <div key={kind}>
                <dt>{ASSET_TITLES[kind]}</dt>
                {names.map((name) => (
                  <dd key={name}>{name}</dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      )}
      {content.resources.length > 0 && (
        <>
          <h3>Resources</h3>
          <ul className="links">
            {content.resources.map(({ type, url }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an address may be there twice
              <li key={at}>
                <span className="chip">{type || '…'}</span> <Link url={url}>{url}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const ASSET_TITLES = { dashboards: 'Dashboards', monitors: 'Monitors', saved_views: 'Saved views' } as const;

function Configuration({ drawing }: { readonly drawing: Drawing }) {
  const { labels, content } = drawing;
  const { uninstallation } = content;
  return (
    <>
      {content.isOAuth && (
        <p className="connect">
          <span className="button secondary">Connect Accounts</span>
          <Approximate labels={labels} why="page" />
        </p>
      )}
      <Section drawing={drawing} pointed={content.configuration} what="configuration" name="setup" />
      {uninstallation.state !== 'unset' && (
        <>
          <h3>Uninstallation</h3>
          <Section drawing={drawing} pointed={uninstallation} what="uninstallation" name="uninstall" />
        </>
      )}
    </>
  );
}

function DataCollected({ drawing }: { readonly drawing: Drawing }) {
  const { labels, content } = drawing;
  const { dataCollected, serviceChecks, tile } = content;
  const { text = '', rest = 0 } = dataCollected ?? {};
  const marked = withTableMarks(normalMarkdown(text));
  const pieces = piecesOf(marked);
  const has = (type: 'metrics' | 'service-checks') => pieces.some((piece) => piece.type === type);
  const hasMetrics = (tile.metadata?.metrics.length ?? 0) > 0;
  if (text.trim() === '' && !hasMetrics && serviceChecks.length === 0) {
    return <Missing labels={labels} what="dataCollected" />;
  }
  const definitions = tile.readme === undefined ? '' : definitionsOf(tile.readme);
  return (
    <>
      <p className="mark first">
        <Approximate labels={labels} why="tables" />
      </p>
      <Markdown drawing={drawing} pieces={pieces} definitions={definitions} name="data" />
      <NotDrawn labels={labels} rest={rest} />
      {hasMetrics && !has('metrics') && (
        <>
          <h3>Metrics</h3>
          <MetricsTable metadata={tile.metadata} drawing={drawing} />
        </>
      )}
      {serviceChecks.length > 0 && !has('service-checks') && (
        <>
          <h3>Service Checks</h3>
          <ServiceCheckTable checks={serviceChecks} drawing={drawing} />
        </>
      )}
    </>
  );
}

function Support({ drawing }: { readonly drawing: Drawing }) {
  const { labels, content } = drawing;
  const { supportEmail, name } = content.author;
  return (
    <>
      <Section drawing={drawing} pointed={content.support} what="support" name="support" />
      <p className="contact">
        {name !== '' && <b>{name}</b>}{' '}
        {supportEmail === '' ? (
          <Missing labels={labels} what="supportEmail" />
        ) : (
          <Link url={`mailto:${supportEmail}`}>{supportEmail}</Link>
        )}
        <Approximate labels={labels} why="contacts" />
      </p>
    </>
  );
}

function ReleaseNotes({ drawing }: { readonly drawing: Drawing }) {
  const { changelog } = drawing.content;
  if (changelog === undefined || changelog.text.trim() === '') {
    return <Missing labels={drawing.labels} what="changelog" />;
  }
  // The first line names the tile, as its page does.
  const text = normalMarkdown(changelog.text).replace(/^\s*# .*\n/, '');
  return (
    <>
      <Markdown drawing={drawing} pieces={piecesOf(text)} name="releases" />
      <NotDrawn labels={drawing.labels} rest={changelog.rest} />
    </>
  );
}
