/**
 * Every numbered guideline that is known of Oracle's marketplace has its rule, or a reason why it has none. That each
 * rule has a draft that trips it and one that does not is `pack.test.ts`.
 */
import { expect, test } from 'vitest';
import {
  applicationRules,
  artifactRules,
  leadGenerationRules,
  serviceRules,
  termsRules,
} from '../../../../shared/marketplaces/oracle/rules/pack.ts';

/** Texts, contacts, pictures, products and prices, terms, packages, artifacts, and what is asked on submission. */
const rulesOf: Readonly<Record<string, readonly string[]>> = {
  T1: ['name-length'],
  T2: ['name-best-length'],
  T3: ['name-one-line'],
  T4: ['name-clear'],
  T5: ['headline-required'],
  T6: ['headline-one-line', 'headline-two-lines'],
  T7: ['headline-purpose'],
  T8: ['description-audience'],
  T9: ['grammar', 'text-spacing'],
  T10: ['keywords-commas'],
  T11: ['usage-complete', 'usage-present'],
  T12: ['system-requirements-complete', 'system-requirements-present'],
  T13: ['links-reach-target', 'link-dead', 'link-malformed', 'text-link-malformed'],
  T14: ['version-details-complete'],
  T15: ['language-complete'],
  C1: ['support-contact', 'support-answers'],
  C2: ['support-contact-name'],
  C3: ['support-link-complete'],
  I1: ['pictures-legible', 'icon-size', 'icon-aspect', 'screenshot-size', 'screenshot-aspect'],
  I2: ['icon-on-white'],
  I3: ['stack-logo'],
  I4: ['icon-size'],
  I5: ['screenshot-described', 'video-described', 'media-story'],
  I7: ['video-address'],
  I8: ['document-category'],
  I9: ['review-document-complete'],
  I10: ['customer-success-name', 'supported-service-complete'],
  P1: ['products-present', 'product-complete'],
  P2: ['service-products', 'service-industries'],
  P3: ['product-filters'],
  P4: ['category-of-product'],
  P5: ['pricing-type'],
  P6: ['paid-has-plan', 'free-has-no-plan'],
  P7: ['plan-name'],
  P8: ['fixed-plan-complete', 'plan-yearly'],
  P9: ['rate-complete', 'rate-currency-code', 'rate-currency-supported', 'rate-amount'],
  P10: ['rate-usd-base'],
  P11: ['container-pricing'],
  P12: ['hourly-has-image'],
  P13: ['stack-price-matches'],
  P14: ['minimum-billing-hours'],
  P15: ['paid-registration'],
  P16: ['customer-countries'],
  U1: ['package-complete', 'package-reference'],
  U2: ['terms-name-title-case'],
  U3: ['terms-proofread'],
  U4: ['package-terms-active', 'terms-active-version'],
  U5: ['terms-version-header', 'terms-version-ascii'],
  K1: ['package-version-characters'],
  K2: ['version-in-text', 'version-in-pictures', 'version-contradiction'],
  K3: ['package-complete'],
  K4: ['package-artifact-type'],
  K5: ['package-default'],
  K6: ['packages-present'],
  K7: ['publisher-agreement'],
  R1: ['artifact-name-length'],
  R2: ['artifact-name-one-line', 'artifact-name-clear'],
  R3: ['artifact-in-ashburn'],
  R4: ['machine-image-complete', 'shape-supported', 'shape-range', 'shape-not-flexible', 'shape-bounds'],
  R5: ['registry-complete'],
  R6: ['stack-complete', 'stack-image-listings'],
  'image codes': [
    's01-host-keys',
    's08-customer-key',
    's10-authorized-keys',
    's14-root-login',
    's16-passwords',
    'g01-boots',
    'g03-mac',
    'g05-dhcp',
    'g08-imds',
  ].map((code) => `image-${code}`),
  'stack ZIP': ['stack-zip', 'stack-images', 'stack-downloads'],
  'stack schema': ['stack-schema'],
  checklist: [
    'best-pitch',
    'media-story',
    'links-reach-target',
    'grammar',
    'publisher-agreement',
    'guidelines-applied',
  ],
  'review depth': ['review-evidence', 'service-proof'],
  'a careful reviewer': [
    'placeholder-text',
    'example-address',
    'link-dead',
    'link-insecure',
    'text-link-insecure',
    'product-name-spelling',
    'version-contradiction',
    'picture-readable',
  ],
};

/** Nothing to check: Oracle says that several are allowed, or publishes no limit. */
const withoutRule = { C4: 'several are allowed', I6: 'no limit is published', U6: 'no limit is published' };

const rules = [applicationRules, leadGenerationRules, serviceRules, termsRules, artifactRules].flatMap(
  ({ rules: all }) => all.map(({ id }) => id),
);

test.each(Object.entries(rulesOf))('%s has its rules', (_guideline, ids) => {
  expect(ids.filter((id) => !rules.includes(`oracle/${id}`))).toEqual([]);
});

test('no number is left out', () => {
  const numbers = { T: 15, C: 4, I: 10, P: 16, U: 6, K: 7, R: 6 };
  const all = Object.entries(numbers).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_each, index) => `${letter}${index + 1}`),
  );
  expect(all.filter((number) => !(number in rulesOf) && !(number in withoutRule))).toEqual([]);
});
