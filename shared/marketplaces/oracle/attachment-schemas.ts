/** Videos and documents of a listing, in Oracle's field names (section B6 of the model). Lists keep the draft's order. */
import { z } from 'zod';
import { field } from '../../domain/marketplace.ts';
import { blobRefSchema } from '../../domain/parts.ts';

export const documentCategories = [
  'CASE_STUDIES',
  'CUSTOMIZATION_GUIDES',
  'DATA_SHEETS',
  'PRESS_RELEASE',
  'PRODUCT_DOCUMENTATION',
  'USER_GUIDES',
  'WEBINARS',
  'WHITEPAPERS',
] as const;

export const serviceTypes = [
  'IMPLEMENTATION_SERVICE',
  'CONSULTING_SERVICE',
  'APP_DEVELOPMENT_SERVICE',
  'MANAGED_SERVICE',
  'OTHER',
] as const;

const line = (section: string, isRequired = false) =>
  z
    .string()
    .meta(field({ section, control: 'line', ...(isRequired ? { isRequired } : {}) }))
    .optional();
const prose = (section: string) =>
  z
    .string()
    .meta(field({ section, control: 'text' }))
    .optional();
const address = (section: string, isRequired = false) =>
  z
    .string()
    .meta(field({ section, control: 'url', ...(isRequired ? { isRequired } : {}) }))
    .optional();
const file = (section: string) => blobRefSchema.meta(field({ section, control: 'file' })).optional();

/** A video is an address: Oracle takes no video files. */
const videoSchema = z.looseObject({
  id: z.string(),
  displayName: line('media'),
  description: prose('media'),
  contentUrl: address('media', true),
});

const relatedDocumentSchema = z.looseObject({
  id: z.string(),
  displayName: line('documents'),
  documentCategory: z
    .enum(documentCategories)
    .meta(field({ section: 'documents', control: 'choice', isRequired: true }))
    .optional(),
  description: prose('documents'),
  file: file('documents'),
});

const reviewDocumentSchema = z.looseObject({
  id: z.string(),
  documentName: line('documents', true),
  templateCode: z
    .string()
    .meta(field({ section: 'documents', control: 'catalogue', catalogue: 'supportDocs', isRequired: true }))
    .optional(),
  displayName: line('documents'),
  description: prose('documents'),
  file: file('documents'),
});

const customerSuccessSchema = z.looseObject({
  id: z.string(),
  customerName: line('references', true),
  displayName: line('references'),
  description: prose('references'),
  url: address('references'),
  productCodes: z
    .array(z.string())
    .meta(field({ section: 'references', control: 'catalogue', catalogue: 'products' }))
    .optional(),
  file: file('references'),
});

const supportedServiceSchema = z.looseObject({
  id: z.string(),
  serviceName: line('references', true),
  type: z
    .enum(serviceTypes)
    .meta(field({ section: 'references', control: 'choice', isRequired: true }))
    .optional(),
  displayName: line('references'),
  description: prose('references'),
  url: address('references'),
  file: file('references'),
});

export const attachmentFields = {
  videos: z
    .array(videoSchema)
    .meta(field({ section: 'media', control: 'list' }))
    .optional(),
  relatedDocuments: z
    .array(relatedDocumentSchema)
    .meta(field({ section: 'documents', control: 'list' }))
    .optional(),
  reviewDocuments: z
    .array(reviewDocumentSchema)
    .meta(field({ section: 'documents', control: 'list' }))
    .optional(),
} as const;

/** What proves the ability of who offers a service. */
export const referenceFields = {
  customerSuccesses: z
    .array(customerSuccessSchema)
    .meta(field({ section: 'references', control: 'list' }))
    .optional(),
  supportedServices: z
    .array(supportedServiceSchema)
    .meta(field({ section: 'references', control: 'list' }))
    .optional(),
} as const;
