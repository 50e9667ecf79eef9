/** Videos and documents: what the model requires of each kind of attachment, and addresses wherever they stand. */
import type { Json, JsonObject, JsonPath } from '../../../domain/json.ts';
import type { RuleContext } from '../../../domain/marketplace.ts';
import { documentCategories, serviceTypes } from '../attachment-schemas.ts';
import { type OracleRule, rulesAbout } from './kit/define.ts';
import { isWebLink, withScheme } from './kit/links.ts';
import { blankFields, isBlank, itemsAt, textAt } from './kit/read.ts';
import { inferredFrom, sources } from './kit/sources.ts';

const rule = rulesAbout('listing');

const CATEGORIES: readonly string[] = documentCategories;
const TYPES: readonly string[] = serviceTypes;

const isUnknown = (value: Json | undefined, known: readonly string[]): boolean =>
  typeof value === 'string' && !isBlank(value) && !known.includes(value);

/** Lists whose items may carry an address, and where in them. */
const ADDRESSES: readonly (readonly [list: string, field: string])[] = [
  ['videos', 'contentUrl'],
  ['customerSuccesses', 'url'],
  ['supportedServices', 'url'],
];

export const attachmentRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/video-address',
    severity: 'error',
    field: 'videos',
    source: sources.api,
    find: (listing) =>
      itemsAt(listing, 'videos').flatMap(({ at, item }) =>
        blankFields(item, at, ['contentUrl']).map((path) => ({ at: path })),
      ),
  }),
  rule({
    id: 'oracle/attachment-link',
    severity: 'warning',
    field: 'videos',
    source: sources.listingGuidelines,
    find: (listing) =>
      ADDRESSES.flatMap(([list, name]) =>
        itemsAt(listing, list).flatMap(({ at, item }) => malformed(item, [...at, name], name)),
      ),
    mend: mendedAddress,
  }),
  rule({
    id: 'oracle/video-described',
    severity: 'warning',
    field: 'videos',
    source: sources.createListing,
    find: (listing) =>
      itemsAt(listing, 'videos').flatMap(({ at, item }) =>
        blankFields(item, at, ['displayName', 'description']).map((path) =>
          path.at(-1) === 'displayName' ? { at: path } : { at: path, variant: 'messageDescription' as const },
        ),
      ),
  }),
  rule({
    id: 'oracle/document-category',
    severity: 'error',
    field: 'relatedDocuments.documentCategory',
    source: sources.api,
    find: (listing) =>
      itemsAt(listing, 'relatedDocuments').flatMap(({ at, item }) => {
        const category = item['documentCategory'];
        const path = [...at, 'documentCategory'];
        if (isBlank(category)) return [{ at: path }];
        return isUnknown(category, CATEGORIES)
          ? [
              {
                at: path,
                variant: 'messageUnknown' as const,
                values: { value: String(category).slice(0, 60) },
              },
            ]
          : [];
      }),
  }),
  rule({
    id: 'oracle/document-file',
    severity: 'warning',
    field: 'relatedDocuments.file',
    source: inferredFrom(sources.api),
    find: (listing) =>
      (['relatedDocuments', 'reviewDocuments'] as const).flatMap((list) =>
        itemsAt(listing, list).flatMap(({ at, item }) =>
          item['file'] === undefined || item['file'] === null ? [{ at: [...at, 'file'] }] : [],
        ),
      ),
  }),
  rule({
    id: 'oracle/review-document-complete',
    severity: 'error',
    field: 'reviewDocuments',
    source: sources.api,
    find: (listing) =>
      itemsAt(listing, 'reviewDocuments').flatMap(({ at, item }) =>
        blankFields(item, at, ['documentName', 'templateCode']).map((path) =>
          path.at(-1) === 'documentName' ? { at: path } : { at: path, variant: 'messageTemplate' as const },
        ),
      ),
  }),
  rule({
    id: 'oracle/review-template-known',
    severity: 'warning',
    field: 'reviewDocuments.templateCode',
    source: inferredFrom(sources.api),
    find: (listing, context) => {
      const known = codesOf(context, 'supportDocs');
      return itemsAt(listing, 'reviewDocuments').flatMap(({ at, item }) => {
        const code = textAt(item, 'templateCode');
        return known.size === 0 || code === '' || known.has(code)
          ? []
          : [{ at: [...at, 'templateCode'], values: { code: code.slice(0, 60) } }];
      });
    },
  }),
];

/** Only a service has these. */
export const referenceRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/customer-success-name',
    severity: 'error',
    field: 'customerSuccesses',
    source: sources.api,
    find: (listing) =>
      itemsAt(listing, 'customerSuccesses').flatMap(({ at, item }) =>
        blankFields(item, at, ['customerName']).map((path) => ({ at: path })),
      ),
  }),
  rule({
    id: 'oracle/supported-service-complete',
    severity: 'error',
    field: 'supportedServices',
    source: sources.api,
    find: (listing) =>
      itemsAt(listing, 'supportedServices').flatMap(({ at, item }) => [
        ...blankFields(item, at, ['serviceName']).map((path) => ({ at: path })),
        ...(isBlank(item['type']) || isUnknown(item['type'], TYPES)
          ? [{ at: [...at, 'type'], variant: 'messageType' as const }]
          : []),
      ]),
  }),
];

export function codesOf({ catalogue }: RuleContext, name: string): ReadonlySet<string> {
  const entries = (Object.hasOwn(catalogue, name) ? catalogue[name] : undefined) ?? [];
  return new Set(entries.map((entry) => textAt(entry, 'code')));
}

/** An address that stands there and leads nowhere. */
export function malformed(owner: JsonObject, at: JsonPath, name: string) {
  const url = textAt(owner, name);
  return isBlank(url) || isWebLink(url) ? [] : [{ at, values: { url: url.slice(0, 80) } }];
}

export function mendedAddress(value: Json | undefined): Json | undefined {
  return typeof value === 'string' ? withScheme(value) : undefined;
}
