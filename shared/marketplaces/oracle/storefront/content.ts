/**
 * What the storefront shows of a draft, read without trusting it: a draft may be half written, imported from
 * elsewhere or edited by hand, and whatever does not fit is simply not there.
 */
import { isJsonArray, isJsonObject, type Json, type JsonObject, valueAt } from '../../../domain/json.ts';
import type { RuleContext } from '../../../domain/marketplace.ts';
import { type BlobRef, blobRefSchema, documentOf, type Parts } from '../../../domain/parts.ts';
import { termsVersionPart } from '../schema.ts';

export interface Named {
  readonly name: string;
  readonly url: string;
}

export interface Picture {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly file: BlobRef | undefined;
}

export interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly subject: string;
}

export interface Plan {
  readonly type: string;
  readonly name: string;
  readonly description: string;
  readonly frequency: string;
  readonly rates: readonly { readonly currency: string; readonly rate: number | undefined }[];
}

export interface Package {
  readonly key: string;
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly isDefault: boolean;
  readonly hasSecurityUpdates: boolean;
  readonly terms: TermsContent | undefined;
}

export interface TermsContent {
  readonly name: string;
  readonly version: string;
  readonly text: string;
  readonly isActive: boolean;
}

export interface Provider {
  readonly name: string;
  readonly description: string;
  readonly website: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly founded: string;
}

/** What was done before, and for whom. */
export interface Reference {
  readonly name: string;
  /** One of Oracle's five types of service; empty for a customer. */
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
}

export type ListingKind = 'application' | 'lead-generation' | 'service';

export interface ListingContent {
  readonly kind: ListingKind;
  readonly name: string;
  readonly headline: string;
  readonly tagline: string;
  readonly shortDescription: string;
  readonly longDescription: string;
  readonly usage: string;
  readonly systemRequirements: string;
  readonly packageType: string;
  readonly pricingType: string;
  readonly plans: readonly Plan[];
  readonly pricingPolicy: string;
  readonly version: { readonly number: string; readonly notes: string; readonly released: string };
  readonly icon: BlobRef | undefined;
  readonly screenshots: readonly Picture[];
  readonly videos: readonly Named[];
  readonly documents: readonly Named[];
  readonly keywords: readonly string[];
  readonly categories: readonly string[];
  readonly languages: readonly string[];
  readonly isRoverExportable: boolean;
  readonly packages: readonly Package[];
  readonly contacts: readonly Contact[];
  readonly links: readonly Named[];
  readonly provider: Provider | undefined;
  /** In words, where a listing has no plans. */
  readonly prices: string;
  readonly demo: string;
  readonly training: string;
  readonly download: { readonly description: string; readonly url: string };
  readonly contactUs: string;
  readonly industries: readonly string[];
  readonly professionals: readonly { readonly product: string; readonly count: string }[];
  readonly regions: readonly { readonly region: string; readonly details: string }[];
  readonly customers: readonly Reference[];
  readonly services: readonly Reference[];
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '');
const textAt = (value: Json | undefined, ...path: string[]): string => text(valueAt(value, path));
const items = (value: Json | undefined): readonly JsonObject[] =>
  isJsonArray(value) ? value.filter(isJsonObject) : [];
const texts = (value: Json | undefined): readonly string[] =>
  isJsonArray(value) ? value.map(text).filter((item) => item !== '') : [];

function blobAt(value: Json | undefined): BlobRef | undefined {
  const parsed = blobRefSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

export function listingContent(kind: ListingKind, parts: Parts, context: RuleContext): ListingContent {
  const listing = documentOf(parts, 'listing');
  return {
    kind,
    name: textAt(listing, 'displayName'),
    headline: textAt(listing, 'headline'),
    tagline: textAt(listing, 'tagline'),
    shortDescription: textAt(listing, 'shortDescription'),
    longDescription: textAt(listing, 'longDescription'),
    usage: textAt(listing, 'usageInformation'),
    systemRequirements: textAt(listing, 'systemRequirements'),
    packageType: textAt(listing, 'packageType'),
    pricingType: textAt(listing, 'pricingType'),
    plans: items(listing['pricingPlans']).map(plan),
    pricingPolicy: textAt(listing, 'availabilityAndPricingPolicy'),
    version: {
      number: textAt(listing, 'versionDetails', 'number'),
      notes: textAt(listing, 'versionDetails', 'description'),
      released: textAt(listing, 'versionDetails', 'releaseDate'),
    },
    icon: blobAt(listing['icon']),
    screenshots: items(listing['screenshots']).map((item, at) => ({
      key: textAt(item, 'id') || String(at),
      name: textAt(item, 'displayName'),
      description: textAt(item, 'description'),
      file: blobAt(item['file']),
    })),
    videos: items(listing['videos']).map((item) => ({
      name: textAt(item, 'displayName'),
      url: textAt(item, 'videoAttachmentDetails', 'contentUrl') || textAt(item, 'contentUrl'),
    })),
    documents: items(listing['relatedDocuments']).map((item) => ({
      name: textAt(item, 'displayName') || textAt(item, 'file', 'fileName'),
      url: '',
    })),
    keywords: textAt(listing, 'keywords')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    categories: kind === 'service' ? products(listing, context) : categories(listing, context),
    languages: languages(listing),
    isRoverExportable: listing['isRoverExportable'] === true,
    packages: items(listing['packages']).map((item, at) => pack(item, at, context)),
    contacts: items(listing['supportContacts']).map((item) => ({
      name: textAt(item, 'name'),
      phone: textAt(item, 'phone'),
      email: textAt(item, 'email'),
      subject: textAt(item, 'subject'),
    })),
    links: items(listing['supportLinks']).map((item) => ({
      name: textAt(item, 'name'),
      url: textAt(item, 'url'),
    })),
    provider: provider(context),
    prices: textAt(listing, 'pricingPlans'),
    demo: textAt(listing, 'demoUrl'),
    training: textAt(listing, 'selfPacedTrainingUrl'),
    download: {
      description: textAt(listing, 'downloadInfo', 'description'),
      url: textAt(listing, 'downloadInfo', 'url'),
    },
    contactUs: textAt(listing, 'contactUs'),
    industries: texts(listing['industries']),
    professionals: items(listing['trainedProfessionals']).map((item) => ({
      product: productName(textAt(item, 'productCode'), context),
      count: typeof item['professionalsCount'] === 'number' ? String(item['professionalsCount']) : '',
    })),
    regions: items(listing['geoLocations']).map((item) => ({
      region: textAt(item, 'geographicRegion'),
      details: textAt(item, 'details'),
    })),
    customers: items(listing['customerSuccesses']).map((item) => reference(item, 'customerName')),
    services: items(listing['supportedServices']).map((item) => reference(item, 'serviceName')),
  };
}

function reference(item: JsonObject, name: string): Reference {
  return {
    name: textAt(item, name),
    kind: textAt(item, 'type'),
    title: textAt(item, 'displayName'),
    description: textAt(item, 'description'),
    url: textAt(item, 'url'),
  };
}

/** By the catalogue's name; a code that it does not have is shown as the code. */
function productName(code: string, context: RuleContext): string {
  const known = (context.catalogue['products'] ?? []).find((product) => product['code'] === code);
  return textAt(known, 'name') || code;
}

const products = (listing: JsonObject, context: RuleContext): readonly string[] =>
  texts(listing['productCodes']).map((code) => productName(code, context));

function plan(item: JsonObject): Plan {
  return {
    type: textAt(item, 'planType'),
    name: textAt(item, 'name'),
    description: textAt(item, 'planDescription'),
    frequency: textAt(item, 'billingFrequency'),
    rates: items(item['rates']).map((rate) => ({
      currency: textAt(rate, 'billingCurrency'),
      rate: typeof rate['rate'] === 'number' ? rate['rate'] : undefined,
    })),
  };
}

/** Names from the catalogue; a code that it does not have is shown as the code. */
function categories(listing: JsonObject, context: RuleContext): readonly string[] {
  const known = context.catalogue['categories'] ?? [];
  const names = items(listing['products']).flatMap((product) =>
    texts(product['categories']).map((code) => {
      const ofProduct = known.find(
        (category) => category['code'] === code && category['productCode'] === product['code'],
      );
      return textAt(ofProduct ?? known.find((category) => category['code'] === code), 'name') || code;
    }),
  );
  return [...new Set(names)];
}

function languages(listing: JsonObject): readonly string[] {
  const all = [...items([listing['contentLanguage'] ?? null]), ...items(listing['supportedlanguages'])];
  return [...new Set(all.map((item) => textAt(item, 'name') || textAt(item, 'code')))].filter(
    (name) => name !== '',
  );
}

function pack(item: JsonObject, at: number, context: RuleContext): Package {
  const related = context.related[textAt(item, 'terms')];
  return {
    key: textAt(item, 'id') || String(at),
    name: textAt(item, 'displayName'),
    version: textAt(item, 'packageVersion'),
    description: textAt(item, 'description'),
    isDefault: item['isDefault'] === true,
    hasSecurityUpdates: item['areSecurityUpgradesProvided'] === true,
    terms: related === undefined ? undefined : termsContent(related.parts),
  };
}

/** The company's profile is no part of a draft; it is shown where the core has read it. */
function provider(context: RuleContext): Provider | undefined {
  const publisher = context.catalogue['publishers']?.[0];
  if (publisher === undefined || textAt(publisher, 'displayName') === '') return undefined;
  const founded = publisher['yearFounded'];
  return {
    name: textAt(publisher, 'displayName'),
    description: textAt(publisher, 'description'),
    website: textAt(publisher, 'websiteUrl'),
    email: textAt(publisher, 'contactEmail'),
    phone: textAt(publisher, 'contactPhone'),
    address: textAt(publisher, 'hqAddress'),
    founded: typeof founded === 'number' ? String(founded) : '',
  };
}

/** The active version, which is the one that customers accept; without one, the newest. */
export function termsContent(parts: Parts): TermsContent {
  const terms = documentOf(parts, 'terms');
  const versions = items(terms['versions']);
  const active = versions.find((version) => version['id'] === terms['activeVersion']);
  const shown = active ?? versions.at(-1);
  const part = parts[termsVersionPart(textAt(shown, 'id'))];
  return {
    name: textAt(terms, 'name'),
    version: textAt(shown, 'displayName'),
    text: part?.type === 'text' ? part.text : '',
    isActive: active !== undefined,
  };
}
