/** A case for each rule about attachments, lead generation and services; what kinds share is tried on each. */
import { leadGenerationRules, serviceRules } from '../../../../shared/marketplaces/oracle/rules/pack.ts';
import { cleanApplication } from '../../../support/oracle-drafts.ts';
import {
  applicationWithAttachments,
  cleanLead,
  cleanService,
} from '../../../support/oracle-listing-drafts.ts';
import { applicationCases } from './application-cases.ts';
import type { Case } from './cases.ts';

const templates = {
  catalogue: { supportDocs: [{ code: 'ARCHITECTURE_REVIEW', name: 'Architecture review' }] },
};

export const attachmentCases: readonly Case[] = [
  { rule: 'video-address', trips: { 'videos[0].contentUrl': ' ' }, at: ['videos[0].contentUrl'] },
  {
    rule: 'attachment-link',
    trips: { 'videos[0].contentUrl': 'videos.acme.com/restore' },
    at: ['videos[0].contentUrl'],
    passes: { 'videos[0].contentUrl': undefined },
    isFixable: true,
  },
  {
    rule: 'video-described',
    trips: { 'videos[0].displayName': '', 'videos[0].description': undefined },
    at: ['videos[0].displayName', 'videos[0].description'],
    says: 'messageDescription',
  },
  {
    rule: 'document-category',
    trips: { 'relatedDocuments[0].documentCategory': undefined },
    at: ['relatedDocuments[0].documentCategory'],
  },
  {
    rule: 'document-category',
    trips: { 'relatedDocuments[0].documentCategory': 'POEMS' },
    at: ['relatedDocuments[0].documentCategory'],
    says: 'messageUnknown',
    passes: { 'relatedDocuments[0].documentCategory': 'WHITEPAPERS' },
  },
  {
    rule: 'document-file',
    trips: { 'relatedDocuments[0].file': undefined, 'reviewDocuments[0].file': undefined },
    at: ['relatedDocuments[0].file', 'reviewDocuments[0].file'],
  },
  {
    rule: 'review-document-complete',
    trips: { 'reviewDocuments[0].documentName': '', 'reviewDocuments[0].templateCode': undefined },
    at: ['reviewDocuments[0].documentName', 'reviewDocuments[0].templateCode'],
    says: 'messageTemplate',
  },
  {
    rule: 'review-template-known',
    trips: { 'reviewDocuments[0].templateCode': 'SOMETHING' },
    at: ['reviewDocuments[0].templateCode'],
    passes: { 'reviewDocuments[0].templateCode': 'ARCHITECTURE_REVIEW' },
    context: templates,
  },
].map((entry): Case => ({ draft: applicationWithAttachments, ...entry }));

/** Those that speak of what an application alone has. */
const KINDS_OWN = new Set(['immutable-fields', 'wrong-type']);

const shared = (pack: typeof serviceRules): readonly Case[] =>
  [...applicationCases, ...attachmentCases]
    .filter(({ rule }) => !KINDS_OWN.has(rule) && pack.rules.some(({ id }) => id === `oracle/${rule}`))
    .map((entry): Case => ({ draft: cleanApplication, ...entry }));

const ownName = (listingType: string): readonly Case[] => [
  {
    rule: 'immutable-fields',
    trips: { name: 'another' },
    at: ['name'],
    context: { published: { name: 'acme-backup', listingType } },
    isFixable: true,
  },
  {
    rule: 'immutable-fields',
    trips: {},
    at: ['listingType'],
    context: { published: { listingType: 'OCI_APPLICATION' } },
    passingContext: { published: { listingType } },
  },
];

export const leadCases: readonly Case[] = [
  ...shared(leadGenerationRules),
  ...ownName('LEAD_GENERATION'),
  {
    rule: 'wrong-type',
    trips: { pricingPlans: [], demoUrl: 7, downloadInfo: 'x' },
    at: ['pricingPlans', 'demoUrl', 'downloadInfo'],
  },
  {
    rule: 'lead-link',
    trips: {
      demoUrl: 'acme.com/demo',
      selfPacedTrainingUrl: 'acme.com/training',
      'downloadInfo.url': 'www.acme.com',
    },
    at: ['demoUrl', 'selfPacedTrainingUrl', 'downloadInfo.url'],
    passes: { demoUrl: undefined, downloadInfo: undefined },
    isFixable: true,
  },
  {
    rule: 'download-address',
    trips: { 'downloadInfo.url': '' },
    at: ['downloadInfo.url'],
    passes: { downloadInfo: {} },
  },
].map((entry): Case => ({ draft: cleanLead, ...entry }));

export const serviceCases: readonly Case[] = [
  ...shared(serviceRules),
  ...ownName('SERVICE'),
  {
    rule: 'service-proof',
    trips: {},
    at: ['customerSuccesses'],
    passes: { displayName: '' },
  },
  {
    rule: 'wrong-type',
    trips: { industries: 'BANKS', 'trainedProfessionals[0].professionalsCount': 'many' },
    at: ['industries', 'trainedProfessionals[0].professionalsCount'],
  },
  { rule: 'service-products', trips: { productCodes: [] }, at: ['productCodes'] },
  { rule: 'service-industries', trips: { industries: undefined }, at: ['industries'] },
  {
    rule: 'service-product-known',
    trips: { productCodes: ['OCI', 'NOPE'], 'trainedProfessionals[0].productCode': 'NEITHER' },
    at: ['productCodes', 'trainedProfessionals[0].productCode'],
  },
  {
    rule: 'trained-professionals',
    trips: {
      'trainedProfessionals[0].productCode': '',
      'trainedProfessionals[0].professionalsCount': undefined,
    },
    at: ['trainedProfessionals[0].productCode', 'trainedProfessionals[0].professionalsCount'],
    says: 'messageCount',
    passes: { trainedProfessionals: [] },
  },
  {
    rule: 'geo-location-complete',
    trips: { 'geoLocations[0].geographicRegion': 'MOON', 'geoLocations[0].details': '' },
    at: ['geoLocations[0].geographicRegion', 'geoLocations[0].details'],
    says: 'messageDetails',
    passes: { geoLocations: undefined },
  },
  {
    rule: 'customer-success-name',
    trips: { 'customerSuccesses[0].customerName': '' },
    at: ['customerSuccesses[0].customerName'],
    passes: { customerSuccesses: [] },
  },
  {
    rule: 'supported-service-complete',
    trips: { 'supportedServices[0].serviceName': ' ', 'supportedServices[0].type': 'MAGIC' },
    at: ['supportedServices[0].serviceName', 'supportedServices[0].type'],
    says: 'messageType',
    passes: { 'supportedServices[0].type': 'OTHER' },
  },
  {
    rule: 'attachment-link',
    trips: { 'customerSuccesses[0].url': 'a.com', 'supportedServices[0].url': 'b.com/x' },
    at: ['customerSuccesses[0].url', 'supportedServices[0].url'],
    isFixable: true,
  },
].map((entry): Case => ({ draft: cleanService, ...entry }));
