import { describe, it } from 'vitest';
import { storefrontDocument } from '../../../../shared/domain/storefront-markup.ts';
import { applicationStorefront } from '../../../../shared/marketplaces/oracle/storefront/application.tsx';
import {
  leadGenerationStorefront,
  serviceStorefront,
} from '../../../../shared/marketplaces/oracle/storefront/lead-and-service.tsx';
import { termsStorefront } from '../../../../shared/marketplaces/oracle/storefront/terms.tsx';
import { expectGolden } from '../../../support/golden.ts';
import { cleanLead, cleanService } from '../../../support/oracle-listing-drafts.ts';
import { inputFor, sampleListing, sampleTerms } from '../../../support/storefront-sample.ts';

/** The style sheet is one text for all of them, and is looked at in the pictures. One tag a line shows changes. */
const readable = (html: string): string =>
  html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>').replaceAll(/></g, '>\n<');

const page = (change: Parameters<typeof inputFor>[1], view: 'card' | 'page' = 'page') =>
  readable(storefrontDocument(applicationStorefront, view, inputFor(applicationStorefront, change)));

const listing = (value: typeof sampleListing) => ({ listing: { type: 'document', value } }) as const;

describe('the storefront of an application', () => {
  it('draws the card', () => expectGolden('oracle/application-card.html', page({}, 'card')));
  it('draws the page', () => expectGolden('oracle/application-page.html', page({})));
  it('draws the page for paper, narrow and dark', () =>
    expectGolden(
      'oracle/application-stacked.html',
      page({ tabs: 'stacked', width: 'narrow', theme: 'dark' }),
    ));
  it('draws an empty draft', () => {
    expectGolden('oracle/application-empty-card.html', page({ parts: {} }, 'card'));
    expectGolden('oracle/application-empty-page.html', page({ parts: listing({}) }));
  });
  it('speaks the content’s language and says that the words are ours', () =>
    expectGolden(
      'oracle/application-french.html',
      page({
        language: 'fr-CA',
        parts: listing({ ...sampleListing, packageType: 'NONE', pricingType: 'BYOL' }),
      }),
    ));
});

describe.each([
  { name: 'lead-generation', storefront: leadGenerationStorefront, clean: cleanLead },
  { name: 'service', storefront: serviceStorefront, clean: cleanService },
])('the storefront of $name', ({ name, storefront, clean }) => {
  const drawn = (change: Parameters<typeof inputFor>[1], view: 'card' | 'page') =>
    readable(storefrontDocument(storefront, view, inputFor(storefront, change)));
  it('draws card and page', () => {
    expectGolden(`oracle/${name}-card.html`, drawn({ parts: clean() }, 'card'));
    expectGolden(`oracle/${name}-page.html`, drawn({ parts: clean() }, 'page'));
  });
  it('draws an empty draft', () =>
    expectGolden(`oracle/${name}-empty-page.html`, drawn({ parts: listing({}) }, 'page')));
});

describe('the storefront of terms', () => {
  const dialog = (parts: typeof sampleTerms) =>
    readable(storefrontDocument(termsStorefront, 'page', inputFor(termsStorefront, { parts })));
  it('draws the dialog with the active version', () =>
    expectGolden('oracle/terms.html', dialog(sampleTerms)));
  it('draws an empty draft', () => expectGolden('oracle/terms-empty.html', dialog({})));
});
