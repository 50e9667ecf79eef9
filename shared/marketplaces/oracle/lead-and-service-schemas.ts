/** The documents `listing` of an `oracle.lead-generation` and an `oracle.service` (sections B4 and B5 of the model). */
import { z } from 'zod';
import { field } from '../../domain/marketplace.ts';
import { referenceFields } from './attachment-schemas.ts';
import { applicationSchema } from './schema.ts';

export const geographicRegions = [
  'AFRICA',
  'ASIA_PACIFIC',
  'EUROPE',
  'JAPAN',
  'LATIN_AMERICA',
  'MIDDLE_EAST',
  'NORTH_AMERICA',
] as const;

const common = applicationSchema.pick({
  name: true,
  displayName: true,
  headline: true,
  tagline: true,
  keywords: true,
  vanityUrl: true,
  shortDescription: true,
  longDescription: true,
  usageInformation: true,
  icon: true,
  screenshots: true,
  videos: true,
  relatedDocuments: true,
  reviewDocuments: true,
  contentLanguage: true,
  supportedlanguages: true,
  supportContacts: true,
  supportLinks: true,
});

const leadFields = applicationSchema.pick({
  systemRequirements: true,
  versionDetails: true,
  products: true,
  pricingType: true,
  recommendedServiceProviderListingIds: true,
});

export const leadGenerationSchema = z.looseObject({
  ...common.shape,
  ...leadFields.shape,
  /** Free text, where an application has plans with rates. */
  pricingPlans: z
    .string()
    .meta(field({ section: 'pricing', control: 'text' }))
    .optional(),
  demoUrl: z
    .string()
    .meta(field({ section: 'lead', control: 'url' }))
    .optional(),
  selfPacedTrainingUrl: z
    .string()
    .meta(field({ section: 'lead', control: 'url' }))
    .optional(),
  downloadInfo: z
    .looseObject({
      description: z
        .string()
        .meta(field({ section: 'lead', control: 'text' }))
        .optional(),
      url: z
        .string()
        .meta(field({ section: 'lead', control: 'url' }))
        .optional(),
    })
    .meta(field({ section: 'lead', control: 'group' }))
    .optional(),
});

export const leadGenerationSections = [
  'basics',
  'descriptions',
  'version',
  'lead',
  'media',
  'documents',
  'languages',
  'categories',
  'pricing',
  'support',
] as const;

export const serviceSchema = z.looseObject({
  ...common.shape,
  ...referenceFields,
  productCodes: z
    .array(z.string())
    .meta(field({ section: 'service', control: 'catalogue', catalogue: 'products', isRequired: true }))
    .optional(),
  /** Codes; no call of the API lists them. */
  industries: z
    .array(z.string())
    .meta(field({ section: 'service', control: 'tags', isRequired: true }))
    .optional(),
  trainedProfessionals: z
    .array(
      z.looseObject({
        productCode: z
          .string()
          .meta(field({ section: 'service', control: 'catalogue', catalogue: 'products', isRequired: true }))
          .optional(),
        professionalsCount: z
          .number()
          .meta(field({ section: 'service', control: 'number', isRequired: true }))
          .optional(),
      }),
    )
    .meta(field({ section: 'service', control: 'list' }))
    .optional(),
  geoLocations: z
    .array(
      z.looseObject({
        geographicRegion: z
          .enum(geographicRegions)
          .meta(field({ section: 'service', control: 'choice', isRequired: true }))
          .optional(),
        details: z
          .string()
          .meta(field({ section: 'service', control: 'text', isRequired: true }))
          .optional(),
      }),
    )
    .meta(field({ section: 'service', control: 'list' }))
    .optional(),
  contactUs: z
    .string()
    .meta(field({ section: 'support', control: 'text' }))
    .optional(),
});

export const serviceSections = [
  'basics',
  'descriptions',
  'service',
  'references',
  'media',
  'documents',
  'languages',
  'support',
] as const;
