import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureBlob } from '../../../../electron/core/folders/measure-blob.ts';
import { readFolder } from '../../../../electron/core/folders/read-folder.ts';
import type { Parts } from '../../../../shared/domain/parts.ts';
import {
  type StorefrontInput,
  type StorefrontView,
  storefrontViews,
} from '../../../../shared/domain/storefront.ts';
import { storefrontDocument } from '../../../../shared/domain/storefront-markup.ts';
import {
  documentationText,
  documentationTitle,
} from '../../../../shared/marketplaces/datadog/storefront/documentation-text.ts';
import { labels } from '../../../../shared/marketplaces/datadog/storefront/labels/index.ts';
import {
  normalMarkdown,
  piecesOf,
} from '../../../../shared/marketplaces/datadog/storefront/markdown-pieces.ts';
import { priceText } from '../../../../shared/marketplaces/datadog/storefront/pricing.tsx';
import { tileStorefront } from '../../../../shared/marketplaces/datadog/storefront/tile.tsx';
import { loadStorefront } from '../../../../shared/marketplaces/storefronts.ts';
import { corpus } from '../../../preview/xss-corpus.ts';
import { samplesAreMissing, sampleTiles } from '../../../support/datadog-samples.ts';
import {
  blob,
  changed,
  cleanTile,
  remove,
  replace,
  set,
  tileContext,
  write,
} from '../../../support/datadog-tiles.ts';
import { inputFor } from '../../../support/storefront-sample.ts';

const draw = (view: StorefrontView, parts: Parts, change: Partial<StorefrontInput> = {}): string =>
  storefrontDocument(
    tileStorefront,
    view,
    inputFor(tileStorefront, { parts, context: tileContext, ...change }),
  );

const body = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>/, '');

const tileWith = (...changes: Parameters<typeof changed>[1]): Parts => changed(cleanTile(), changes);

const readme = (text: string) => write('README.md', text);

describe('what is far too long', () => {
  const many = 'A paragraph that goes on.\n\n'.repeat(10_000);
  it.each(['page', 'documentation'] as const)('of %s is drawn as far as a window goes, and told', (view) => {
    const html = draw(view, tileWith(readme(`# Tern\n\n## Overview\n\n${many}## Setup\n\nRun it.\n`)));
    expect(html.length).toBeLessThan(400_000);
    expect(html).toMatch(/1\d{5} more characters are there, and not drawn here\./);
  });
  it('in the manifest is drawn in part, and told', () => {
    const tags = Array.from({ length: 5_000 }, (_, at) => `Category::Number ${at}`);
    const html = draw('page', tileWith(set('tile.classifier_tags', tags)));
    expect(html).toContain('4900 more entries of the manifest’s lists are there, and not drawn here.');
    expect(html).not.toContain('Number 4999');
  });
});

describe('the card', () => {
  it('cuts the description after seventy characters and shows what is lost', () => {
    const html = draw('card', tileWith(set('tile.description', `${'a'.repeat(70)} rest of it`)));
    expect(html).toContain(
      `${'a'.repeat(70)}<!-- -->… <s class="lost"> rest of it</s>`.replace('<!-- -->', ''),
    );
    expect(html).toContain('Cut after about 70 characters: the last 11 are lost.');
  });
  it('says that a long title runs into the button', () => {
    expect(draw('card', tileWith(set('tile.title', 'A title of more than twenty-four')))).toContain(
      'Titles of more than about 24 characters',
    );
  });
  it('has no box on a website that the tile is not on', () => {
    const html = draw('card', tileWith(set('display_on_public_website', false)));
    expect(html).toContain('Not on the public website');
    expect(html).not.toContain('docs-box hovered');
  });
});

describe('the page', () => {
  it('has the documented tabs, and prices where there are any', () => {
    const free = draw('page', cleanTile());
    for (const tab of ['Overview', 'Configuration', 'Data Collected', 'Support', 'Release Notes'])
      expect(free).toContain(`>${tab}</label>`);
    expect(free).not.toContain('>Pricing</label>');
    const sold = draw(
      'page',
      tileWith(set('pricing', [{ billing_type: 'tag_count', unit_price: 50, unit_label: 'database' }])),
    );
    expect(sold).toContain('>Pricing</label>');
    expect(sold).toContain('Price per database per month: $50.00');
  });
  it('shows an anchor that leads to nothing as nothing', () => {
    const html = draw('page', tileWith(set('tile.support', 'README.md#Help')));
    expect(html).toContain('“README.md#Help” of the manifest leads to no heading');
    expect(html).not.toContain('Tern support');
    expect(html).toContain('mailto:support@tern.example');
  });
  it('takes an address for support, and another heading', () => {
    expect(draw('page', tileWith(set('tile.support', 'help@tern.example')))).toContain(
      'mailto:help@tern.example',
    );
    expect(draw('page', tileWith(set('tile.support', 'README.md#Data-Collected')))).toContain(
      'list of metrics',
    );
  });
  it('resolves references whose definitions stand at the end of the file', () => {
    expect(draw('page', cleanTile())).toContain('href="https://tern.example"');
  });
  it('puts the tables where the README speaks of the files, and at the end where it does not', () => {
    expect(draw('page', cleanTile())).toContain('<code>tern.queue.length</code>');
    const silent = draw('page', tileWith(readme('# Tern\n\n## Data Collected\n\nMuch.\n')));
    expect(silent).toContain('<code>tern.queue.length</code>');
  });
  it('names a picture that is not there', () => {
    const html = draw('page', tileWith(remove('images/queues.png')));
    expect(html).toContain('“images/queues.png” is not in the folder.');
  });
  it('is whole on paper, without a button to press', () => {
    const html = draw('page', cleanTile(), { tabs: 'stacked' });
    expect(html).not.toContain('type="radio"');
    expect(html).not.toContain('type="checkbox"');
    expect(html).toContain('Remove');
  });
});

describe('the documentation page', () => {
  const facts = { isMarketplace: false, hasMetrics: true, hasServiceChecks: true };
  const data = (...sections: string[]) => `# T\n\n## Data Collected\n\n${sections.join('\n\n')}\n`;
  const metrics = '### Metrics\n\nSee [metadata.csv][1] for a list of metrics provided by this integration.';
  const events = '### Events\n\nNone.';
  const checks =
    '### Service Checks\n\nSee [service_checks.json][2] for a list of service checks provided by this integration.';
  const troubles = '## Troubleshooting\n\nAsk.';
  const types = (text: string, change: Partial<typeof facts> = {}) =>
    documentationText(text, { ...facts, ...change });

  it('puts both tables in where the build finds their places', () => {
    const { pieces, notes } = types(data(metrics, events, checks, troubles));
    expect(pieces.map(({ type }) => type)).toEqual(['text', 'metrics', 'text', 'service-checks', 'text']);
    expect(notes).toEqual([]);
    expect(JSON.stringify(pieces)).not.toContain('list of');
  });
  it('finds no place for metrics without events after them, nor for checks without troubleshooting', () => {
    expect(types(data(metrics, checks)).notes).toEqual([
      { note: 'metricsNotPutIn' },
      { note: 'checksNotPutIn' },
    ]);
  });
  it('loses what stands between the metrics and the last sentence of that kind', () => {
    const { pieces, notes } = types(data(metrics, checks, events, troubles));
    expect(notes).toEqual([{ note: 'lost', headings: 'Service Checks' }, { note: 'checksNotPutIn' }]);
    expect(pieces.map(({ type }) => type)).toEqual(['text', 'metrics', 'text']);
  });
  it('takes “this check” where no sentence says “this integration”', () => {
    const text = data('### Metrics\n\nMetrics provided by this check.', events);
    expect(types(text, { hasServiceChecks: false }).notes).toEqual([]);
  });
  it('drops the first heading and keeps the others', () => {
    const text = draw('documentation', tileWith(readme('# Gone\n\n## Stays\n\n# Stays too\n')));
    expect(text).not.toContain('Gone');
    expect(text).toContain('<h1>Stays too</h1>');
  });
  it('keeps setup and prices of a Marketplace tile to the app, and says when the build would stop', () => {
    const sold = [set('pricing', [{ billing_type: 'flat_fee', unit_price: 99 }])];
    const html = draw('documentation', tileWith(...sold));
    expect(body(html)).not.toContain('Installation');
    expect(html).toContain('href="https://app.datadoghq.com/marketplace/app/tern-mail"');
    expect(html).toContain('href="https://tern.example/help"'); // its definition stood in a section that went
    const stopped = draw(
      'documentation',
      tileWith(...sold, replace('README.md', '## Support', '## Support\n\n#### Setup')),
    );
    expect(stopped).toContain('The build stops at “#### Setup”');
  });
  it('opens tabs, partials and regions', () => {
    const text = [
      '<!-- xxx tabs xxx -->\n<!-- xxx tab "Host" xxx -->\n\nOn a [host][1].\n\n<!-- xxz tab xxx -->',
      '<!-- xxx tab "Containerized" xxx -->\n\nIn one.\n\n<!-- xxz tab xxx -->\n<!-- xxz tabs xxx -->',
      '<!-- partial\n{{< site-region region="us,eu" >}}\nHere.\n{{< /site-region >}}\npartial -->',
      'Send to `{{< region-param key="http_endpoint" code="true" >}}/v1`.\n\n[1]: https://host.example',
    ].join('\n\n');
    expect(piecesOf(normalMarkdown(text)).map(({ type }) => type)).toEqual(['tabs', 'region', 'text']);
    const html = draw('documentation', tileWith(readme(text)));
    expect(html).toContain('>Host</label>');
    expect(html).toContain('href="https://host.example"');
    expect(html).toContain('Only for the Datadog sites us,eu');
    expect(html).toContain('<code>‹http_endpoint›/v1</code>');
  });
  it('shows pictures by where the repository will have them, and none by a path in the folder', () => {
    const raw =
      'https://raw.githubusercontent.com/DataDog/integrations-extras/master/tern_mail/images/queues.png';
    expect(draw('documentation', tileWith(readme(`![Queues](${raw})`)))).toContain('alt="Queues"');
    expect(draw('documentation', tileWith(readme('![Queues](images/queues.png)')))).toContain(
      'on the site it shows no picture',
    );
  });
  it('tells where links in the text lead: to a heading, to none, to the app, nowhere', () => {
    const html = draw(
      'documentation',
      tileWith(readme('## Here\n\n[a](#here) [b](#gone) [c](/account/settings) [d](/agent/) [e](x.md)')),
    );
    expect(html).toContain('<span class="no-link" title="#here">a</span>');
    expect(html).toContain('no heading for #gone');
    expect(html).toContain('href="https://app.datadoghq.com/account/settings"');
    expect(html).toContain('href="https://docs.datadoghq.com/agent/"');
    expect(html).toContain('x.md is a path in the folder');
  });
  it('shortens the title', () => {
    expect(documentationTitle('Datadog-Tern Integration')).toBe('Tern');
    expect(documentationTitle('Integrations of Datadog')).toBe('Integrations of Datadog');
  });
});

describe('prices', () => {
  const price = { billingType: '', unitPrice: 99, unitLabel: 'seat', isPrivateOfferOnly: false } as const;
  it('are written as they are billed, and a private offer without a number', () => {
    expect(priceText({ ...price, billing: 'flat_fee' })).toBe('$99.00 per month');
    expect(priceText({ ...price, billing: 'one_time' })).toBe('$99.00');
    expect(priceText({ ...price, billing: 'tag_count' })).toBe('Price per seat per month: $99.00');
    expect(priceText({ ...price, billing: 'tag_count', isPrivateOfferOnly: true })).toBe('Private offer');
    expect(priceText({ ...price, billing: 'other', billingType: 'weekly' })).toBe('weekly $99.00');
  });
});

describe('what a stranger put into the folder', () => {
  it('never becomes an element that runs or fetches', () => {
    const evil = corpus.join('\n\n');
    const parts = tileWith(
      readme(`# T\n\n## Overview\n\n${evil}\n\n## Setup\n\n${evil}`),
      write('CHANGELOG.md', `# C\n\n${evil}`),
      set('tile.title', '<script>alert(1)</script>'),
      set('tile.support', 'javascript:alert(1)'),
      set('author.homepage', 'javascript:alert(1)'),
    );
    for (const view of storefrontViews) {
      const html = body(draw(view, parts));
      expect(html).not.toMatch(/<(?:script|iframe|svg|object|embed|link|form|video)[\s>]/i);
      // What stands in a quoted value is a text.
      expect(html.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\s(?:on\w+|srcset|background)=/i);
      expect(html.match(/href="(?!https?:\/\/|mailto:)[^"]*"/g)).toBeNull();
      expect(html.match(/<img[^>]* src="(?!data:)[^"]*"/g)).toBeNull();
    }
  });
  it('is an image where it is an SVG, in which no script runs', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';
    const html = body(draw('page', tileWith(write('assets/logos/tern.svg', svg))));
    expect(html).toContain('<img src="data:image/svg+xml,%3Csvg');
    expect(html).not.toMatch(/<svg|<script/);
  });
  it('is told where it is no picture', () => {
    expect(draw('page', tileWith(blob('images/queues.png', { mediaType: 'application/pdf' })))).toContain(
      '“queues.png” is not a picture that can be shown.',
    );
  });
  it('is drawn without throwing, whatever the manifest holds', () => {
    const manifest = fc.oneof(
      fc.jsonValue({ maxDepth: 5 }),
      fc
        .record({
          path: fc.constantFrom(
            'tile',
            'tile.media',
            'pricing',
            'assets',
            'author',
            'tile.classifier_tags',
            'tile.resources',
          ),
          value: fc.jsonValue(),
        })
        .map(({ path, value }) => ({
          [path.split('.')[0] ?? '']: path.includes('.') ? { [path.split('.')[1] ?? '']: value } : value,
        })),
    );
    fc.assert(
      fc.property(manifest, fc.string(), fc.constantFrom(...storefrontViews), (value, text, view) => {
        const parts: Parts = {
          'manifest.json': { type: 'text', text: JSON.stringify(value) },
          'README.md': { type: 'text', text },
          'metadata.csv': { type: 'text', text },
        };
        expect(body(draw(view, parts))).not.toContain('[object Object]');
      }),
      { numRuns: 150 },
    );
  });
  it('takes no longer for a README that was written to take long', () => {
    const long = `${'### Metrics\nthis integration '.repeat(40_000)}`;
    expect(
      documentationText(long, { isMarketplace: true, hasMetrics: true, hasServiceChecks: true }).pieces,
    ).toHaveLength(1);
    expect(piecesOf('<!-- xxx tab '.repeat(50_000))).toHaveLength(1);
  });
});

describe.skipIf(sampleTiles.length === 0)(`the live tiles (else: ${samplesAreMissing})`, () => {
  it.each(sampleTiles)('$name is drawn in every view', async ({ path }) => {
    const { parts } = await readFolder(path, measureBlob);
    for (const view of storefrontViews) {
      for (const tabs of ['switch', 'stacked'] as const) {
        const html = body(draw(view, parts, { tabs }));
        expect(html).not.toMatch(/undefined|\bNaN\b|\[object Object\]|\{\{\w+\}\}|missing\|/);
        expect(html).toContain(tileStorefront.titleOf(parts).replaceAll('&', '&amp;'));
      }
    }
  });
});

it('is in the registry, in three languages', async () => {
  expect(await loadStorefront('datadog.tile')).toBe(tileStorefront);
  const keys = (catalogue: object): string[] =>
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'object' ? keys(value).map((rest) => `${key}|${rest}`) : [key],
    );
  for (const language of ['fr', 'cs']) expect(keys(labels[language] ?? {})).toEqual(keys(labels['en'] ?? {}));
});
