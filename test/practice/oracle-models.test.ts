import { expect, test } from 'vitest';
import { ENUMS } from '../../electron/practice/oracle/enums.ts';
import { DISCRIMINATORS, MODEL_LINES } from '../../electron/practice/oracle/models.ts';
import { SUMMARY_FIELDS } from '../../electron/practice/oracle/summaries.ts';
import { fieldsOf } from '../../electron/practice/oracle/validate.ts';
import {
  differences,
  isSdkModel,
  type SdkField,
  sdkEnum,
  sdkFields,
  sdkSubtypes,
} from './support/sdk-models.ts';

const SUMMARY_MODELS: Record<string, string> = {
  listing: 'ListingSummary',
  listingRevision: 'ListingRevisionSummary',
  listingRevisionAttachment: 'ListingRevisionAttachmentSummary',
  listingRevisionNote: 'ListingRevisionNoteSummary',
  listingRevisionPackage: 'ListingRevisionPackageSummary',
  artifact: 'ArtifactSummary',
  term: 'TermSummary',
  termVersion: 'TermVersionSummary',
  category: 'CategorySummary',
  market: 'MarketSummary',
  product: 'ProductSummary',
  supportDoc: 'SupportDocSummary',
  publisher: 'PublisherSummary',
  workRequest: 'WorkRequestSummary',
};

/** A field in the words of our table: an enum is a string there, unless the SDK says which. */
function declared(field: SdkField): string {
  const type = field.type.replace(/^Array<(.*)>$/, '$1[]').replace('model.', '');
  return `${field.name}${field.isOptional ? '?' : ''}:${sdkEnum(type) === undefined ? type : 'string'}`;
}

/** Resource Manager's models are in another package of the SDK. */
const OTHER_SERVICE = /^Create(ResourceManagerStack|(ZipUpload)?ConfigSource)Details$/;
const OUR_ONLY = Object.keys(MODEL_LINES).filter((name) => !isSdkModel(name) && !OTHER_SERVICE.test(name));

test.each(Object.keys(MODEL_LINES).filter(isSdkModel))('%s has the fields that the SDK declares', (model) => {
  const tag = Object.values(DISCRIMINATORS).flatMap(({ field, subtypes }) =>
    Object.values(subtypes).includes(model) ? [field] : [],
  );
  const base = DISCRIMINATORS[model]?.field;
  const theirs = sdkFields(model).filter(({ name }) => !tag.includes(name) && name !== base);
  const ours = [...fieldsOf(model).values()].map((field) => {
    const type = ENUMS[field.type] === undefined ? field.type.replace('tags', 'map') : 'string';
    return `${field.name}${field.isOptional ? '?' : ''}:${type}${field.isList ? '[]' : ''}`;
  });
  expect(ours.sort()).toEqual(theirs.map(declared).sort());
});

test('nothing in the table is unused or unknown', () => {
  expect(
    OUR_ONLY.every((name) => Object.values(MODEL_LINES).some((line) => line.includes(`< ${name}`))),
  ).toBe(true);
  for (const model of Object.keys(MODEL_LINES)) {
    for (const { type } of fieldsOf(model).values()) {
      const isKnown =
        ['string', 'number', 'boolean', 'map', 'tags'].includes(type) || type in ENUMS || type in MODEL_LINES;
      expect(isKnown, `${model}: ${type}`).toBe(true);
    }
  }
});

test.each(Object.entries(DISCRIMINATORS).filter(([base]) => !OTHER_SERVICE.test(base)))(
  '%s has the kinds that the SDK declares',
  (base, { field, subtypes }) => {
    expect(sdkSubtypes(base)?.field).toBe(field);
    expect(Object.fromEntries(sdkSubtypes(base)?.byValue ?? [])).toEqual(subtypes);
  },
);

test.each(Object.entries(SUMMARY_MODELS))('a list of %s shows the fields of %s', (kind, model) => {
  expect([...(SUMMARY_FIELDS[kind] ?? [])].sort()).toEqual(
    sdkFields(model)
      .map(({ name }) => name)
      .sort(),
  );
});

test.each([
  ['ListingType', 'ListingType'],
  ['PackageType', 'PackageType'],
  ['RevisionStatus', 'ListingRevision.Status'],
  ['PricingType', 'OciListingRevision.PricingType'],
  ['MeteredPlanName', 'MeteredPricingPlan.Name'],
  ['BillingFrequency', 'SaaSPricingPlan.BillingFrequency'],
  ['Region', 'GeoLocation.GeographicRegion'],
  ['DocumentCategory', 'RelatedDocumentAttachment.DocumentCategory'],
  ['SupportedServiceType', 'SupportedServiceAttachment.Type'],
])('%s has the values of the SDK', (ours, theirs) => {
  expect([...(ENUMS[ours] ?? [])].sort()).toEqual([...(sdkEnum(theirs) ?? [])].sort());
});

test('the comparison with the SDK sees what is missing, too much and of the wrong kind', () => {
  const sound = {
    name: 'a',
    code: 'b',
    productCode: 'c',
    lifecycleState: 'ACTIVE',
    timeCreated: new Date(),
    timeUpdated: new Date(),
  };
  expect(differences('Category', sound)).toEqual([]);
  expect(differences('Category', { ...sound, name: undefined })).toEqual(['Category.name is missing']);
  expect(differences('Category', { ...sound, color: 1 })).toEqual([
    'Category.color is not a field of Category',
  ]);
  expect(differences('Category', { ...sound, code: 1 })).toEqual(['Category.code is number, not string']);
  for (const timeCreated of [12, 'yesterday', '2026-11-28'])
    expect(differences('Category', { ...sound, timeCreated })).toEqual([
      'Category.timeCreated is not a date',
    ]);
  expect(differences('Category', { ...sound, lifecycleState: 'X' })).toEqual([
    'Category.lifecycleState is X, not of Category.LifecycleState',
  ]);
  expect(differences('CategoryCollection', { items: [sound, {}] })).toHaveLength(6);
  expect(differences('Artifact', { artifactType: 'FLOPPY' })).toEqual([
    'Artifact has no known artifactType: FLOPPY',
  ]);
});
