/** What only a listing of services has. */
import { geographicRegions } from '../lead-and-service-schemas.ts';
import { codesOf } from './attachments.ts';
import { checklistAbout, type OracleRule, rulesAbout } from './kit/define.ts';
import { isBlank, isEmptyList, itemsAt, textAt, textsAt } from './kit/read.ts';
import { sources } from './kit/sources.ts';

const rule = rulesAbout('listing');
const checklist = checklistAbout('listing');

const REGIONS: readonly string[] = geographicRegions;

export const ownServiceRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/service-products',
    severity: 'error',
    field: 'productCodes',
    source: sources.api,
    find: ({ productCodes }) => (isEmptyList(productCodes) ? [{ at: ['productCodes'] }] : []),
  }),
  rule({
    id: 'oracle/service-industries',
    severity: 'error',
    field: 'industries',
    source: sources.api,
    find: ({ industries }) => (isEmptyList(industries) ? [{ at: ['industries'] }] : []),
  }),
  rule({
    id: 'oracle/service-product-known',
    severity: 'warning',
    field: 'productCodes',
    source: sources.api,
    find: (listing, context) => {
      const known = codesOf(context, 'products');
      if (known.size === 0) return [];
      const strangers = textsAt(listing, 'productCodes').filter((code) => !known.has(code));
      return [
        ...(strangers.length === 0
          ? []
          : [{ at: ['productCodes'], values: { codes: strangers.slice(0, 5).join(', ') } }]),
        ...(['trainedProfessionals'] as const).flatMap((list) =>
          itemsAt(listing, list).flatMap(({ at, item }) => {
            const code = textAt(item, 'productCode');
            return code === '' || known.has(code)
              ? []
              : [{ at: [...at, 'productCode'], values: { codes: code.slice(0, 60) } }];
          }),
        ),
      ];
    },
  }),
  rule({
    id: 'oracle/trained-professionals',
    severity: 'error',
    field: 'trainedProfessionals',
    source: sources.api,
    find: (listing) =>
      itemsAt(listing, 'trainedProfessionals').flatMap(({ at, item }) => [
        ...(isBlank(item['productCode']) ? [{ at: [...at, 'productCode'] }] : []),
        ...(isBlank(item['professionalsCount'])
          ? [{ at: [...at, 'professionalsCount'], variant: 'messageCount' as const }]
          : []),
      ]),
  }),
  rule({
    id: 'oracle/geo-location-complete',
    severity: 'error',
    field: 'geoLocations',
    source: sources.api,
    find: (listing) =>
      itemsAt(listing, 'geoLocations').flatMap(({ at, item }) => [
        ...(REGIONS.includes(textAt(item, 'geographicRegion')) ? [] : [{ at: [...at, 'geographicRegion'] }]),
        ...(isBlank(item['details']) ? [{ at: [...at, 'details'], variant: 'messageDetails' as const }] : []),
      ]),
  }),
  checklist({
    id: 'oracle/service-proof',
    field: 'customerSuccesses',
    source: sources.listingGuide,
    when: ({ displayName }) => !isBlank(displayName),
  }),
];
