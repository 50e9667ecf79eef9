/**
 * Oracle Cloud Marketplace: what is drafted, in Oracle's own field names (Marketplace Publisher API 20241201).
 *
 * Every field is optional and every object loose: a half-written draft and a field that Oracle added yesterday
 * are both fine here. What Oracle requires is said by the rules. Limits are the listing guidelines', checked
 * 2026-11; where none is given, none is published.
 */
import { z } from 'zod';
import { draftIdSchema } from '../../domain/ids.ts';
import { field } from '../../domain/marketplace.ts';
import { blobRefSchema } from '../../domain/parts.ts';
import type { PictureNeeds } from '../../domain/picture.ts';
import { attachmentFields } from './attachment-schemas.ts';

/** The local identity of an item in a list, so that order, captions and remote identities stay with it. */
const itemId = z.string();

const languageItem = z.looseObject({ name: z.string().optional(), code: z.string().optional() });

export const listingPackageTypes = [
  'CONTAINER_IMAGE',
  'HELM_CHART',
  'MACHINE_IMAGE',
  'STACK',
  'NONE',
] as const;
export const artifactTypes = ['CONTAINER_IMAGE', 'HELM_CHART', 'MACHINE_IMAGE', 'STACK'] as const;
export const meteredPlanNames = [
  'PER_INSTANCE',
  'PER_OCPU_MIN_BILLING_HRS',
  'PER_OCPU_LINEAR',
  'PER_INSTANCE_MONTHLY_INCLUSIVE',
] as const;
export const billingFrequencies = ['MONTHLY', 'QUARTERLY', 'YEARLY'] as const;

export const supportContactSchema = z.looseObject({
  name: z
    .string()
    .meta(field({ section: 'support', control: 'line', isRequired: true }))
    .optional(),
  phone: z
    .string()
    .meta(field({ section: 'support', control: 'line' }))
    .optional(),
  email: z
    .string()
    .meta(field({ section: 'support', control: 'email' }))
    .optional(),
  subject: z
    .string()
    .meta(field({ section: 'support', control: 'line' }))
    .optional(),
});

export const namedLinkSchema = z.looseObject({
  name: z
    .string()
    .meta(field({ section: 'support', control: 'line', isRequired: true }))
    .optional(),
  url: z
    .string()
    .meta(field({ section: 'support', control: 'url', isRequired: true }))
    .optional(),
});

export const listingProductSchema = z.looseObject({
  code: z
    .string()
    .meta(field({ section: 'categories', control: 'catalogue', catalogue: 'products', isRequired: true }))
    .optional(),
  categories: z
    .array(z.string())
    .meta(field({ section: 'categories', control: 'catalogue', catalogue: 'categories', isRequired: true }))
    .optional(),
  additionalFilters: z
    .array(
      z.looseObject({ filterCode: z.string().optional(), filterProperties: z.array(z.string()).optional() }),
    )
    .meta(field({ section: 'categories', control: 'catalogue', catalogue: 'filters' }))
    .optional(),
});

const pricingRateSchema = z.looseObject({
  billingCurrency: z
    .string()
    .meta(field({ section: 'pricing', control: 'catalogue', catalogue: 'currencies', isRequired: true }))
    .optional(),
  rate: z
    .number()
    .meta(field({ section: 'pricing', control: 'number', isRequired: true }))
    .optional(),
});

export const pricingPlanSchema = z.looseObject({
  planType: z
    .enum(['METERED', 'FIXED'])
    .meta(field({ section: 'pricing', control: 'choice', isRequired: true }))
    .optional(),
  /** METERED: one of {@link meteredPlanNames}. FIXED: the plan's own name. */
  name: z
    .string()
    .meta(field({ section: 'pricing', control: 'line', isRequired: true }))
    .optional(),
  planDescription: z
    .string()
    .meta(field({ section: 'pricing', control: 'line' }))
    .optional(),
  billingFrequency: z
    .enum(billingFrequencies)
    .meta(field({ section: 'pricing', control: 'choice' }))
    .optional(),
  rates: z
    .array(pricingRateSchema)
    .meta(field({ section: 'pricing', control: 'list', isRequired: true }))
    .optional(),
});

/** Screenshots keep the order they have here; the API itself has none. */
/** Oracle gives no sizes: these are what its reviewers would say, as in `rules/media.ts`. */
const iconNeeds = {
  ratio: [1, 1],
  widths: { least: 130, best: 260 },
  maxBytes: 5_000_000,
} as const satisfies PictureNeeds;
const screenshotNeeds = {
  widths: { least: 640, best: 1280 },
  maxBytes: 5_000_000,
} as const satisfies PictureNeeds;

export const screenshotSchema = z.looseObject({
  id: itemId,
  displayName: z
    .string()
    .meta(field({ section: 'media', control: 'line', isCaption: true }))
    .optional(),
  description: z
    .string()
    .meta(field({ section: 'media', control: 'text', isCaption: true }))
    .optional(),
  file: blobRefSchema.optional(),
});

export const packageSchema = z.looseObject({
  id: itemId,
  packageVersion: z
    .string()
    .meta(field({ section: 'packages', control: 'line', isRequired: true }))
    .optional(),
  displayName: z
    .string()
    .meta(field({ section: 'packages', control: 'line' }))
    .optional(),
  description: z
    .string()
    .meta(field({ section: 'packages', control: 'text' }))
    .optional(),
  artifact: draftIdSchema
    .meta(field({ section: 'packages', control: 'reference', family: 'artifact', isRequired: true }))
    .optional(),
  terms: draftIdSchema
    .meta(field({ section: 'packages', control: 'reference', family: 'terms', isRequired: true }))
    .optional(),
  isDefault: z
    .boolean()
    .meta(field({ section: 'packages', control: 'switch' }))
    .optional(),
  areSecurityUpgradesProvided: z
    .boolean()
    .meta(field({ section: 'packages', control: 'switch', isRequired: true }))
    .optional(),
});

/** The document `listing` of an `oracle.application`. */
export const applicationSchema = z.looseObject({
  /** Internal, not shown to customers, and never changed once the listing exists. */
  name: z
    .string()
    .meta(field({ section: 'basics', control: 'line', max: 80, isRequired: true, isImmutable: true }))
    .optional(),
  packageType: z
    .enum(listingPackageTypes)
    .meta(field({ section: 'basics', control: 'choice', isRequired: true, isImmutable: true }))
    .optional(),
  displayName: z
    .string()
    .meta(field({ section: 'basics', control: 'line', max: 80, best: 36, isRequired: true }))
    .optional(),
  headline: z
    .string()
    .meta(field({ section: 'basics', control: 'line', isRequired: true }))
    .optional(),
  tagline: z
    .string()
    .meta(field({ section: 'basics', control: 'line' }))
    .optional(),
  keywords: z
    .string()
    .meta(field({ section: 'basics', control: 'tags' }))
    .optional(),
  vanityUrl: z
    .string()
    .meta(field({ section: 'basics', control: 'line' }))
    .optional(),

  shortDescription: z
    .string()
    .meta(field({ section: 'descriptions', control: 'text' }))
    .optional(),
  longDescription: z
    .string()
    .meta(field({ section: 'descriptions', control: 'text' }))
    .optional(),
  usageInformation: z
    .string()
    .meta(field({ section: 'descriptions', control: 'text' }))
    .optional(),
  systemRequirements: z
    .string()
    .meta(field({ section: 'descriptions', control: 'text' }))
    .optional(),

  versionDetails: z
    .looseObject({
      number: z
        .string()
        .meta(field({ section: 'version', control: 'line', isRequired: true }))
        .optional(),
      description: z
        .string()
        .meta(field({ section: 'version', control: 'text', isRequired: true }))
        .optional(),
      /** A plain string on the wire; Oracle does not say in which format. Kept as an ISO date. */
      releaseDate: z
        .string()
        .meta(field({ section: 'version', control: 'date', isRequired: true }))
        .optional(),
    })
    .meta(field({ section: 'version', control: 'group' }))
    .optional(),

  icon: blobRefSchema
    .meta(field({ section: 'media', control: 'picture', isRequired: true, picture: iconNeeds }))
    .optional(),
  screenshots: z
    .array(screenshotSchema)
    .meta(field({ section: 'media', control: 'gallery', picture: screenshotNeeds }))
    .optional(),
  ...attachmentFields,

  contentLanguage: languageItem
    .meta(field({ section: 'languages', control: 'catalogue', catalogue: 'languages' }))
    .optional(),
  /** Lower-case l, as on the wire. */
  supportedlanguages: z
    .array(languageItem)
    .meta(field({ section: 'languages', control: 'catalogue', catalogue: 'languages' }))
    .optional(),

  products: z
    .array(listingProductSchema)
    .meta(field({ section: 'categories', control: 'list', isRequired: true }))
    .optional(),

  pricingType: z
    .enum(['FREE', 'BYOL', 'PAYGO'])
    .meta(field({ section: 'pricing', control: 'choice', isRequired: true }))
    .optional(),
  pricingPlans: z
    .array(pricingPlanSchema)
    .meta(field({ section: 'pricing', control: 'list' }))
    .optional(),
  availabilityAndPricingPolicy: z
    .string()
    .meta(field({ section: 'pricing', control: 'text' }))
    .optional(),
  isRoverExportable: z
    .boolean()
    .meta(field({ section: 'pricing', control: 'switch' }))
    .optional(),

  /** Services of other partners, by their listing. */
  recommendedServiceProviderListingIds: z
    .array(z.string())
    .meta(field({ section: 'support', control: 'catalogue', catalogue: 'availableServices' }))
    .optional(),

  packages: z
    .array(packageSchema)
    .meta(field({ section: 'packages', control: 'list' }))
    .optional(),

  supportContacts: z
    .array(supportContactSchema)
    .meta(field({ section: 'support', control: 'list', isRequired: true }))
    .optional(),
  supportLinks: z
    .array(namedLinkSchema)
    .meta(field({ section: 'support', control: 'list' }))
    .optional(),
});

export const applicationSections = [
  'basics',
  'descriptions',
  'version',
  'media',
  'documents',
  'languages',
  'categories',
  'pricing',
  'packages',
  'support',
] as const;

/** One version in the document `terms`; its text is the text part {@link termsVersionPart}. */
export const termsVersionSchema = z.looseObject({
  id: itemId,
  /** Travels in an HTTP header: Latin-1 without line breaks. */
  displayName: z
    .string()
    .meta(field({ section: 'versions', control: 'line', isRequired: true }))
    .optional(),
  createdOn: z.string().optional(),
});

/** The document `terms` of an `oracle.terms`. */
export const termsSchema = z.looseObject({
  name: z
    .string()
    .meta(field({ section: 'terms', control: 'line', isRequired: true, isImmutable: true }))
    .optional(),
  versions: z
    .array(termsVersionSchema)
    .meta(field({ section: 'versions', control: 'list' }))
    .optional(),
  /** The version that customers are meant to accept: one, by construction. */
  activeVersion: z.string().optional(),
});

export const termsVersionPart = (versionId: string): string => `versions/${versionId}.txt`;

const shapeSchema = z.looseObject({
  shape: z
    .string()
    .meta(field({ section: 'image', control: 'catalogue', catalogue: 'shapes', isRequired: true }))
    .optional(),
  ocpuConstraints: z
    .looseObject({ min: z.number().optional(), max: z.number().optional() })
    .meta(field({ section: 'image', control: 'group' }))
    .optional(),
  memoryConstraints: z
    .looseObject({ minInGBs: z.number().optional(), maxInGBs: z.number().optional() })
    .meta(field({ section: 'image', control: 'group' }))
    .optional(),
});

/** The document `artifact` of an `oracle.artifact`. The group of its own type is the one that counts. */
export const artifactSchema = z.looseObject({
  displayName: z
    .string()
    .meta(field({ section: 'artifact', control: 'line', max: 199, isRequired: true }))
    .optional(),
  artifactType: z
    .enum(artifactTypes)
    .meta(field({ section: 'artifact', control: 'choice', isRequired: true, isImmutable: true }))
    .optional(),
  machineImage: z
    .looseObject({
      sourceImageId: z
        .string()
        .meta(field({ section: 'image', control: 'line', isRequired: true }))
        .optional(),
      username: z
        .string()
        .meta(field({ section: 'image', control: 'line' }))
        .optional(),
      isSnapshotAllowed: z
        .boolean()
        .meta(field({ section: 'image', control: 'switch', isRequired: true }))
        .optional(),
      imageShapeCompatibilityEntries: z
        .array(shapeSchema)
        .meta(field({ section: 'image', control: 'list', isRequired: true }))
        .optional(),
    })
    .meta(field({ section: 'image', control: 'group' }))
    .optional(),
  containerImage: z
    .looseObject({
      sourceRegistryId: z
        .string()
        .meta(field({ section: 'image', control: 'line', isRequired: true }))
        .optional(),
      sourceRegistryUrl: z
        .string()
        .meta(field({ section: 'image', control: 'line', isRequired: true }))
        .optional(),
    })
    .meta(field({ section: 'image', control: 'group' }))
    .optional(),
  helmChart: z
    .looseObject({
      sourceRegistryId: z
        .string()
        .meta(field({ section: 'image', control: 'line', isRequired: true }))
        .optional(),
      sourceRegistryUrl: z
        .string()
        .meta(field({ section: 'image', control: 'line', isRequired: true }))
        .optional(),
      supportedKubernetesVersions: z
        .array(z.string())
        .meta(field({ section: 'image', control: 'tags' }))
        .optional(),
    })
    .meta(field({ section: 'image', control: 'group' }))
    .optional(),
  stack: z
    .looseObject({
      sourceStackId: z
        .string()
        .meta(field({ section: 'image', control: 'line' }))
        .optional(),
      imageListingIds: z
        .array(z.string())
        .meta(field({ section: 'image', control: 'tags' }))
        .optional(),
    })
    .meta(field({ section: 'image', control: 'group' }))
    .optional(),
  /** The draft of the listing whose image the stack starts: for the stack path, never sent. */
  imageListing: z
    .string()
    .meta(field({ section: 'image', control: 'reference', family: 'listing' }))
    .optional(),
  /** The hash of the ZIP that a person tried, and the day. */
  stackTested: z.looseObject({ zip: z.string(), on: z.string() }).optional(),
});
export type OracleArtifact = z.infer<typeof artifactSchema>;

/** Which group of an artifact's document belongs to its type. */
export const artifactGroups = {
  MACHINE_IMAGE: 'machineImage',
  CONTAINER_IMAGE: 'containerImage',
  HELM_CHART: 'helmChart',
  STACK: 'stack',
} as const satisfies Record<(typeof artifactTypes)[number], keyof OracleArtifact>;
