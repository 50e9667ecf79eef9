/** What tells the three kinds of listing apart on the wire. */
import type { JsonObject } from '../../domain/json.ts';

export interface ListingType {
  readonly listingType: 'OCI_APPLICATION' | 'LEAD_GENERATION' | 'SERVICE';
  /** What an update of a revision may carry, of the fields that the draft edits (sections B2 to B5 of the model). */
  readonly fields: readonly string[];
  /** What the model requires on create even where the draft has none yet; the rules say so before. */
  readonly required: JsonObject;
}

const common = [
  'displayName',
  'headline',
  'tagline',
  'keywords',
  'shortDescription',
  'usageInformation',
  'longDescription',
  'contentLanguage',
  'supportedlanguages',
  'supportContacts',
  'supportLinks',
  'vanityUrl',
] as const;

const ofProducts = [
  'versionDetails',
  'systemRequirements',
  'pricingType',
  'products',
  'pricingPlans',
  'recommendedServiceProviderListingIds',
] as const;

const application: ListingType = {
  listingType: 'OCI_APPLICATION',
  fields: [...common, ...ofProducts, 'availabilityAndPricingPolicy', 'isRoverExportable'],
  required: { headline: '', pricingType: 'FREE', products: [] },
};

const leadGeneration: ListingType = {
  listingType: 'LEAD_GENERATION',
  fields: [...common, ...ofProducts, 'demoUrl', 'selfPacedTrainingUrl', 'downloadInfo'],
  required: { headline: '', pricingType: 'FREE', products: [] },
};

const service: ListingType = {
  listingType: 'SERVICE',
  fields: [...common, 'contactUs', 'productCodes', 'industries', 'trainedProfessionals', 'geoLocations'],
  required: { headline: '', productCodes: [], industries: [] },
};

/** By the draft's kind. */
export const listingTypes = {
  'oracle.application': application,
  'oracle.lead-generation': leadGeneration,
  'oracle.service': service,
} as const;

export const listingTypeOf = (kind: string): ListingType =>
  Object.hasOwn(listingTypes, kind) ? listingTypes[kind as keyof typeof listingTypes] : application;

/** Those of any kind, for the way back: a record does not say which kind it is of. */
export const revisionFields: readonly string[] = [
  ...new Set(Object.values(listingTypes).flatMap(({ fields }) => fields)),
];
