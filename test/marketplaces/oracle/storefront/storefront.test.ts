import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../../shared/domain/json.ts';
import { storefrontDocument } from '../../../../shared/domain/storefront-markup.ts';
import { applicationStorefront } from '../../../../shared/marketplaces/oracle/storefront/application.tsx';
import { labels } from '../../../../shared/marketplaces/oracle/storefront/labels/index.ts';
import { termsStorefront } from '../../../../shared/marketplaces/oracle/storefront/terms.tsx';
import {
  buttonWording,
  dateWording,
  priceWording,
  pricingWording,
} from '../../../../shared/marketplaces/oracle/storefront/wording.ts';
import { wordsIn } from '../../../../shared/marketplaces/oracle/storefront/words/index.ts';
import {
  hasStorefront,
  loadStorefront,
  renderStorefront,
} from '../../../../shared/marketplaces/storefronts.ts';
import { inputFor, sampleListing, sampleTerms } from '../../../support/storefront-sample.ts';

const draw = (
  value: JsonObject,
  change: Parameters<typeof inputFor>[1] = {},
  view: 'card' | 'page' = 'page',
) =>
  storefrontDocument(
    applicationStorefront,
    view,
    inputFor(applicationStorefront, { parts: { listing: { type: 'document', value } }, ...change }),
  );

const body = (html: string): string => html.slice(html.indexOf('<body>'));

describe('what is documented', () => {
  const en = wordsIn('en');
  it.each([
    ['MACHINE_IMAGE', 'Launch Instance'],
    ['STACK', 'Launch Stack'],
    ['CONTAINER_IMAGE', 'Export Package'],
    ['HELM_CHART', 'Export Package'],
    ['NONE', 'Get App'],
  ])('%s has the button %s', (packageType, button) => {
    expect(buttonWording(packageType, en)).toBe(button);
    expect(draw({ packageType })).toContain(`<span class="button">${button}</span>`);
  });

  it.each([
    ['FREE', 'Free'],
    ['BYOL', 'BYOL'],
    ['PAYGO', 'Paid'],
    ['TOMORROWS_TYPE', 'TOMORROWS_TYPE'],
  ])('%s is called %s', (type, name) => expect(pricingWording(type, en).name).toBe(name));

  it('marks only the undocumented button as approximate', () => {
    const why = 'Which button a listing without a package has';
    expect(draw({ packageType: 'NONE' })).toContain(why);
    expect(draw({ packageType: 'STACK' })).not.toContain(why);
  });

  it('puts every icon on solid white, also in the dark', () => {
    expect(applicationStorefront.css).toMatch(/\.icon \{[^}]*background: #ffffff/);
    expect(applicationStorefront.css).not.toMatch(/\[data-theme="dark"\] \.icon/);
  });

  it('names categories from the catalogue of their product and keeps unknown codes', () => {
    const html = draw(sampleListing);
    expect(html).toContain('Backup and recovery');
    expect(html).toContain('UNKNOWN_CODE');
    expect(html).not.toContain('Of another product');
  });

  it('shows the terms of a package by their active version', () => {
    const html = draw(sampleListing);
    expect(html).toContain('You may not resell it.');
    expect(html).not.toContain('You may resell it.');
  });

  it('has the tabs without a script and all contents one below the other on paper', () => {
    const tabs = draw(sampleListing);
    expect(tabs.match(/type="radio"/g)).toHaveLength(5);
    expect(tabs).not.toContain('<script');
    const stacked = draw(sampleListing, { tabs: 'stacked' });
    expect(stacked).not.toContain('type="radio"');
    expect(stacked).toContain('class="tabs stacked"');
  });
});

describe('what is not there', () => {
  it('shows texts as typed, for rich text is not documented', () => {
    const html = draw(sampleListing);
    expect(html).toContain('It *tests* each &lt;b&gt;restore&lt;/b&gt;.');
    expect(html).toContain('Acme Backup takes snapshots.<br/>It keeps them for a year.');
  });

  it('never links to what is no complete address', () => {
    const html = draw(sampleListing);
    expect(html).not.toContain('javascript:');
    expect(html).toContain('<span class="no-link">Not a link</span>');
  });

  it('says that a file is not a picture', () => {
    const html = draw(sampleListing);
    expect(html).toContain('“sheet.pdf” is not a picture that can be shown.');
    expect(html).not.toContain('src="data:image/png;base64,sheet.pdf"');
  });

  it('has a place for everything that an empty draft lacks', () => {
    for (const missing of [
      'No name yet',
      'No headline yet',
      'No screenshots yet',
      'No support contact yet',
    ]) {
      expect(draw({})).toContain(missing);
    }
  });

  it('says which version of the terms is shown when none is active', () => {
    const inactive = {
      ...sampleTerms,
      terms: { type: 'document', value: { versions: [{ id: 'v1' }, { id: 'v2' }] } },
    } as const;
    const html = storefrontDocument(termsStorefront, 'page', inputFor(termsStorefront, { parts: inactive }));
    expect(html).toContain('You may resell it.');
  });

  it('tells in every language what is approximate', () => {
    const keys = (catalogue: object): string[] =>
      Object.entries(catalogue).flatMap(([key, value]) =>
        typeof value === 'object' ? keys(value).map((rest) => `${key}|${rest}`) : [key],
      );
    for (const language of ['fr', 'cs'])
      expect(keys(labels[language] ?? {})).toEqual(keys(labels['en'] ?? {}));
  });
});

describe('wording', () => {
  it('writes prices to the last digit, and what is no currency as it stands', () => {
    expect(priceWording(0.045, 'USD', 'en')).toBe('$0.045');
    expect(priceWording(200, 'USD', 'en')).toBe('$200.00');
    expect(priceWording(3, 'coins', 'en')).toBe('3 coins');
    expect(priceWording(3, 'EUR', '%%%')).toBe('€3.00');
  });
  it('writes ISO dates in words and others as they stand', () => {
    expect(dateWording('2026-10-02', 'en')).toBe('October 2, 2026');
    expect(dateWording('2026-10-02', 'fr')).toBe('2 octobre 2026');
    expect(dateWording('next spring', 'en')).toBe('next spring');
    expect(dateWording('2026-99-99', 'en')).toBe('2026-99-99');
  });
  it('falls back to English', () => {
    expect(wordsIn('fr-CA').buttons.launchStack).toBe('Lancer la pile');
    expect(wordsIn('tlh').buttons.launchStack).toBe('Launch Stack');
    expect(wordsIn('constructor').buttons.launchStack).toBe('Launch Stack');
  });
});

describe('whatever a draft holds', () => {
  const keys = [...Object.keys(sampleListing), 'relatedDocuments', 'unknown'];
  const anyListing = fc.oneof(
    fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 4 })),
    // A real listing with one place of it broken.
    fc
      .record({ key: fc.constantFrom(...keys), value: fc.jsonValue() })
      .map(({ key, value }) => ({ ...sampleListing, [key]: value })),
  ) as fc.Arbitrary<JsonObject>;

  it('is drawn without throwing', () => {
    fc.assert(
      fc.property(anyListing, fc.string(), fc.constantFrom('card', 'page'), (value, language, view) => {
        const html = draw(value, { language }, view);
        expect(body(html)).not.toMatch(/<script|<iframe|\son\w+=|javascript:/i);
      }),
      { numRuns: 200 },
    );
  });

  it('never fills a place with [object Object], undefined or NaN', () => {
    fc.assert(
      fc.property(anyListing, (value) => {
        const texts = JSON.stringify(value);
        fc.pre(!/undefined|NaN|object Object/.test(texts));
        expect(body(draw(value))).not.toMatch(/undefined|NaN|\[object Object\]/);
      }),
      { numRuns: 100 },
    );
  });

  it('is drawn as terms too', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('name', 'versions', 'activeVersion'), fc.jsonValue()),
        (value) => {
          // fast-check's JSON value is ours.
          const parts = { terms: { type: 'document', value: value as Record<string, Json> } } as const;
          storefrontDocument(termsStorefront, 'page', inputFor(termsStorefront, { parts }));
        },
      ),
    );
  });
});

describe('the registry', () => {
  it('loads what customers see and nothing else', async () => {
    expect(await loadStorefront('oracle.application')).toBe(applicationStorefront);
    expect(await loadStorefront('oracle.terms')).toBe(termsStorefront);
    expect(loadStorefront('oracle.artifact')).toBeUndefined();
    expect(hasStorefront('toString')).toBe(false);
  });

  it('renders one complete document, under a policy that allows nothing but its own pictures and style', async () => {
    const html = await renderStorefront(
      'oracle.application',
      'page',
      inputFor(applicationStorefront, { language: 'de' }),
    );
    expect(html).toMatch(/^<!doctype html>\n<html lang="de" data-theme="light" data-width="wide">/);
    expect(html).toContain(`content="default-src 'none'; img-src blob: data:; style-src 'unsafe-inline'"`);
    expect(html).toContain('<title>Acme Backup for Oracle</title>');
    expect(html).toContain('content="off"');
  });

  it('keeps a title and a language in their places', () => {
    const html = draw({ displayName: '</title><img src=x onerror=alert(1)>' }, { language: '"><script>' });
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('<title>&lt;/title>&lt;img src=x onerror=alert(1)></title>');
  });
});
