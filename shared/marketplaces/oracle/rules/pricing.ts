/** Pricing type, plans and rates. */
import { isJsonArray, type Json, type JsonObject } from '../../../domain/json.ts';
import type { RuleContext } from '../../../domain/marketplace.ts';
import { documentOf, type Parts } from '../../../domain/parts.ts';
import { billingFrequencies, meteredPlanNames } from '../schema.ts';
import { checklistAbout, type OracleRule, rulesAbout } from './kit/define.ts';
import { type Item, isBlank, isEmptyList, itemsAt, repeats, textAt, textsAt } from './kit/read.ts';
import { relatedDraft } from './kit/related.ts';
import { inferredFrom, sources } from './kit/sources.ts';

const rule = rulesAbout('listing');
const checklist = checklistAbout('listing');

const PRICING_TYPES: readonly string[] = ['FREE', 'BYOL', 'PAYGO'];
const PLAN_TYPES: readonly string[] = ['METERED', 'FIXED'];
const METERED_NAMES: readonly string[] = meteredPlanNames;
const FREQUENCIES: readonly string[] = billingFrequencies;
/** By the hour, of an instance or an OCPU; the fourth metered plan is by the month. */
const HOURLY_NAMES: readonly string[] = ['PER_INSTANCE', 'PER_OCPU_MIN_BILLING_HRS', 'PER_OCPU_LINEAR'];

const plansOf = (listing: JsonObject): readonly Item[] => itemsAt(listing, 'pricingPlans');

const ratesOf = (listing: JsonObject): readonly Item[] =>
  plansOf(listing).flatMap(({ at, item }) =>
    itemsAt(item, 'rates').map((rate) => ({ ...rate, at: [...at, ...rate.at] })),
  );

const isPaid = ({ pricingType }: JsonObject): boolean => pricingType === 'PAYGO';
const isHourly = (listing: JsonObject): boolean =>
  isPaid(listing) &&
  plansOf(listing).some(
    ({ item }) => item['planType'] === 'METERED' && HOURLY_NAMES.includes(textAt(item, 'name')),
  );

const currencyCode = (rate: JsonObject): string => textAt(rate, 'billingCurrency').trim();

/** Either nothing was chosen, or something that the model does not know. */
const choiceHit = (value: Json | undefined, known: readonly string[]) => {
  if (isBlank(value)) return {};
  return typeof value === 'string' && !known.includes(value)
    ? { variant: 'messageUnknown' as const, values: { value: value.slice(0, 60) } }
    : undefined;
};

/** Packages whose stack names no Marketplace image. A stack that is not at hand is not judged. */
function stacksWithoutImages(listing: JsonObject, context: RuleContext) {
  return itemsAt(listing, 'packages').filter(({ item }) => {
    const artifact = relatedDraft(context, textAt(item, 'artifact'), 'oracle.artifact');
    if (artifact === undefined) return false;
    const document = documentOf(artifact.parts, 'artifact');
    return document['artifactType'] === 'STACK' && textsAt(document, 'stack', 'imageListingIds').length === 0;
  });
}

function setPlans(_parts: Parts, listing: JsonObject) {
  const before = listing['pricingPlans'];
  return before === undefined
    ? []
    : [{ op: 'set' as const, part: 'listing', path: ['pricingPlans'], before, after: [] }];
}

export const pricingRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/pricing-type',
    severity: 'error',
    field: 'pricingType',
    source: sources.api,
    find: ({ pricingType }) => {
      const hit = choiceHit(pricingType, PRICING_TYPES);
      return hit === undefined ? [] : [{ at: ['pricingType'], ...hit }];
    },
  }),
  rule({
    id: 'oracle/paid-has-plan',
    severity: 'warning',
    field: 'pricingPlans',
    source: inferredFrom(sources.api),
    find: (listing) => (isPaid(listing) && plansOf(listing).length === 0 ? [{ at: ['pricingPlans'] }] : []),
  }),
  rule({
    id: 'oracle/free-has-no-plan',
    severity: 'warning',
    field: 'pricingPlans',
    source: inferredFrom(sources.api),
    find: (listing) =>
      (listing['pricingType'] === 'FREE' || listing['pricingType'] === 'BYOL') && plansOf(listing).length > 0
        ? [{ at: ['pricingPlans'] }]
        : [],
    fix: (parts, { document }) => setPlans(parts, document),
  }),
  rule({
    id: 'oracle/plan-type',
    severity: 'error',
    field: 'pricingPlans.planType',
    source: sources.api,
    find: (listing) =>
      plansOf(listing).flatMap(({ at, item }) => {
        const hit = choiceHit(item['planType'], PLAN_TYPES);
        return hit === undefined ? [] : [{ at: [...at, 'planType'], ...hit }];
      }),
  }),
  rule({
    id: 'oracle/plan-name',
    severity: 'error',
    field: 'pricingPlans.name',
    source: sources.api,
    find: (listing) =>
      plansOf(listing).flatMap(({ at, item }) => {
        const name = textAt(item, 'name');
        if (isBlank(item['name'])) return [{ at: [...at, 'name'] }];
        return item['planType'] === 'METERED' && name !== '' && !METERED_NAMES.includes(name)
          ? [{ at: [...at, 'name'], variant: 'messageMetered' as const, values: { name: name.slice(0, 60) } }]
          : [];
      }),
  }),
  rule({
    id: 'oracle/fixed-plan-complete',
    severity: 'error',
    field: 'pricingPlans',
    source: sources.api,
    find: (listing) =>
      plansOf(listing)
        .filter(({ item }) => item['planType'] === 'FIXED')
        .flatMap(({ at, item }) => {
          const frequency = item['billingFrequency'];
          const isKnown = typeof frequency === 'string' && FREQUENCIES.includes(frequency);
          return [
            ...(isBlank(item['planDescription']) ? [{ at: [...at, 'planDescription'] }] : []),
            ...(isKnown ? [] : [{ at: [...at, 'billingFrequency'], variant: 'messageFrequency' as const }]),
          ];
        }),
  }),
  rule({
    id: 'oracle/plan-yearly',
    severity: 'hint',
    field: 'pricingPlans.billingFrequency',
    source: inferredFrom(sources.api),
    isRemoteOnly: true,
    find: (listing) =>
      plansOf(listing).flatMap(({ at, item }) =>
        item['planType'] === 'FIXED' && item['billingFrequency'] === 'YEARLY'
          ? [{ at: [...at, 'billingFrequency'] }]
          : [],
      ),
  }),
  rule({
    id: 'oracle/plan-fits-package',
    severity: 'hint',
    field: 'pricingPlans.planType',
    source: inferredFrom(sources.api),
    find: (listing) =>
      isBlank(listing['packageType']) || listing['packageType'] === 'NONE'
        ? []
        : plansOf(listing).flatMap(({ at, item }) =>
            item['planType'] === 'FIXED' ? [{ at: [...at, 'planType'] }] : [],
          ),
  }),
  rule({
    id: 'oracle/plan-rates',
    severity: 'error',
    field: 'pricingPlans.rates',
    source: sources.api,
    find: (listing) =>
      plansOf(listing).flatMap(({ at, item }) =>
        isEmptyList(item['rates']) ? [{ at: [...at, 'rates'] }] : [],
      ),
  }),
  rule({
    id: 'oracle/rate-complete',
    severity: 'error',
    field: 'pricingPlans.rates',
    source: sources.api,
    find: (listing) =>
      ratesOf(listing).flatMap(({ at, item }) => [
        ...(isBlank(item['billingCurrency']) ? [{ at: [...at, 'billingCurrency'] }] : []),
        ...(isBlank(item['rate']) ? [{ at: [...at, 'rate'], variant: 'messageRate' as const }] : []),
      ]),
  }),
  rule({
    id: 'oracle/rate-currency-code',
    severity: 'error',
    field: 'pricingPlans.rates.billingCurrency',
    source: sources.api,
    find: (listing) =>
      ratesOf(listing).flatMap(({ at, item }) => {
        const code = textAt(item, 'billingCurrency');
        return isBlank(code) || /^[A-Z]{3}$/.test(code)
          ? []
          : [{ at: [...at, 'billingCurrency'], values: { code: code.slice(0, 40) } }];
      }),
    mend: (value) => {
      const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
      return /^[A-Z]{3}$/.test(code) ? code : undefined;
    },
  }),
  rule({
    id: 'oracle/rate-currency-supported',
    severity: 'error',
    field: 'pricingPlans.rates.billingCurrency',
    source: sources.api,
    find: (listing, { catalogue }) => {
      const known = new Set(
        (catalogue['currencies'] ?? []).map((currency) => textAt(currency, 'currencyCode')),
      );
      if (known.size === 0) return [];
      return ratesOf(listing).flatMap(({ at, item }) => {
        const code = textAt(item, 'billingCurrency');
        return /^[A-Z]{3}$/.test(code) && !known.has(code)
          ? [{ at: [...at, 'billingCurrency'], values: { code } }]
          : [];
      });
    },
  }),
  rule({
    id: 'oracle/rate-amount',
    severity: 'warning',
    field: 'pricingPlans.rates.rate',
    source: inferredFrom(sources.api),
    find: (listing) =>
      ratesOf(listing).flatMap(({ at, item }) =>
        typeof item['rate'] === 'number' && item['rate'] <= 0
          ? [{ at: [...at, 'rate'], values: { rate: item['rate'] } }]
          : [],
      ),
  }),
  rule({
    id: 'oracle/rate-repeated',
    severity: 'warning',
    field: 'pricingPlans.rates',
    source: inferredFrom(sources.api),
    find: (listing) =>
      plansOf(listing).flatMap(({ at, item }) =>
        repeats(itemsAt(item, 'rates'), (rate) => currencyCode(rate.item)).map((rate) => ({
          at: [...at, ...rate.at, 'billingCurrency'],
          values: { code: currencyCode(rate.item) },
        })),
      ),
  }),
  rule({
    id: 'oracle/rate-usd-base',
    severity: 'error',
    field: 'pricingPlans.rates',
    source: sources.currencies,
    find: (listing) =>
      plansOf(listing).flatMap(({ at, item }) => {
        const codes = itemsAt(item, 'rates')
          .map((rate) => currencyCode(rate.item).toUpperCase())
          .filter((code) => code !== '');
        return codes.length > 0 && !codes.includes('USD')
          ? [{ at: [...at, 'rates'], values: { codes: codes.slice(0, 5).join(', ') } }]
          : [];
      }),
    // The rate itself is the person's to say; the new row then asks for it.
    fix: (_parts, { path }) => [
      { op: 'insert', part: 'listing', path: [...path], index: 0, value: { billingCurrency: 'USD' } },
    ],
  }),
  rule({
    id: 'oracle/container-pricing',
    severity: 'error',
    field: 'pricingType',
    source: sources.billing,
    find: (listing) =>
      isPaid(listing) &&
      (listing['packageType'] === 'CONTAINER_IMAGE' || listing['packageType'] === 'HELM_CHART')
        ? [{ at: ['pricingType'] }]
        : [],
  }),
  rule({
    id: 'oracle/hourly-has-image',
    severity: 'error',
    field: 'pricingType',
    source: sources.billing,
    find: (listing, context) => {
      if (!isHourly(listing)) return [];
      if (listing['packageType'] === 'NONE') return [{ at: ['pricingType'] }];
      if (listing['packageType'] !== 'STACK') return [];
      return stacksWithoutImages(listing, context).map(({ at }) => ({
        at: [...at, 'artifact'],
        variant: 'messageStack' as const,
      }));
    },
  }),
  checklist({
    id: 'oracle/stack-price-matches',
    field: 'pricingPlans',
    source: sources.billing,
    when: (listing) => isPaid(listing) && listing['packageType'] === 'STACK',
  }),
  checklist({
    id: 'oracle/minimum-billing-hours',
    field: 'pricingPlans',
    source: inferredFrom(sources.api),
    isRemoteOnly: true,
    when: (listing) =>
      isPaid(listing) && plansOf(listing).some(({ item }) => item['name'] === 'PER_OCPU_MIN_BILLING_HRS'),
  }),
  checklist({
    id: 'oracle/paid-registration',
    field: 'pricingType',
    source: sources.publisherGuide,
    when: isPaid,
  }),
  checklist({
    id: 'oracle/customer-countries',
    field: 'pricingPlans',
    source: sources.customers,
    isRemoteOnly: true,
    when: (listing) => isPaid(listing) && isJsonArray(listing['pricingPlans']),
  }),
];
