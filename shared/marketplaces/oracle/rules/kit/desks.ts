/** Which texts each kind of draft has: on one line, as prose, as a link. */
import type { Parts } from '../../../../domain/parts.ts';
import { type Place, placesAt, termsTexts } from './read.ts';

export interface Desk {
  readonly part: string;
  readonly reads: readonly string[];
  readonly lines: (parts: Parts) => readonly Place[];
  readonly prose: (parts: Parts) => readonly Place[];
}

/** One-line fields beside the names and the headline, which have rules of their own. */
export const otherLines = [
  'tagline',
  'keywords',
  'vanityUrl',
  'versionDetails.number',
  'contentLanguage.name',
  'contentLanguage.code',
  'supportContacts[].name',
  'supportContacts[].phone',
  'supportContacts[].email',
  'supportContacts[].subject',
  'supportLinks[].name',
  'supportLinks[].url',
  'screenshots[].displayName',
  'packages[].displayName',
  'videos[].displayName',
  'videos[].contentUrl',
  'relatedDocuments[].displayName',
  'reviewDocuments[].documentName',
  'reviewDocuments[].displayName',
  'demoUrl',
  'selfPacedTrainingUrl',
  'downloadInfo.url',
  'industries[]',
  'customerSuccesses[].customerName',
  'customerSuccesses[].displayName',
  'customerSuccesses[].url',
  'supportedServices[].serviceName',
  'supportedServices[].displayName',
  'supportedServices[].url',
] as const;

const applicationLines = ['name', 'displayName', 'headline', 'packages[].packageVersion', ...otherLines];

const applicationProse = [
  'shortDescription',
  'longDescription',
  'usageInformation',
  'systemRequirements',
  'versionDetails.description',
  'availabilityAndPricingPolicy',
  'screenshots[].description',
  'packages[].description',
  'pricingPlans[].planDescription',
  'videos[].description',
  'relatedDocuments[].description',
  'reviewDocuments[].description',
  'pricingPlans',
  'downloadInfo.description',
  'contactUs',
  'geoLocations[].details',
  'customerSuccesses[].description',
  'supportedServices[].description',
];

const artifactLines = [
  'displayName',
  'machineImage.sourceImageId',
  'machineImage.username',
  'containerImage.sourceRegistryId',
  'containerImage.sourceRegistryUrl',
  'helmChart.sourceRegistryId',
  'helmChart.sourceRegistryUrl',
  'stack.sourceStackId',
];

export const applicationDesk: Desk = {
  part: 'listing',
  reads: ['listing'],
  lines: (parts) => placesAt(parts, 'listing', applicationLines),
  prose: (parts) => placesAt(parts, 'listing', applicationProse),
};

export const termsDesk: Desk = {
  part: 'terms',
  // The texts of the versions are parts of their own, whose names are not known beforehand.
  reads: ['*'],
  lines: (parts) => placesAt(parts, 'terms', ['name', 'versions[].displayName']),
  prose: termsTexts,
};

export const artifactDesk: Desk = {
  part: 'artifact',
  reads: ['artifact'],
  lines: (parts) => placesAt(parts, 'artifact', artifactLines),
  prose: () => [],
};
