/** Listings of the two other kinds about which no rule has more to report than a checklist, and every attachment. */
import { isJsonArray, type JsonObject } from '../../shared/domain/json.ts';
import { documentOf, type Parts } from '../../shared/domain/parts.ts';
import { cleanApplication, pictureOf } from './oracle-drafts.ts';

const document = (value: JsonObject): Parts => ({ listing: { type: 'document', value } });
const pdf = (fileName: string, digit: string) => {
  const {
    width: _width,
    height: _height,
    ...file
  } = pictureOf({
    hash: digit.repeat(64),
    fileName,
    mediaType: 'application/pdf',
  });
  return file;
};

const attachments = {
  videos: [
    {
      id: 'v1',
      displayName: 'First restore',
      description: 'From an empty region to a running volume.',
      contentUrl: 'https://videos.acme-backup.example/restore',
    },
  ],
  relatedDocuments: [
    {
      id: 'd1',
      displayName: 'Administrator guide',
      documentCategory: 'USER_GUIDES',
      description: 'How to set up schedules.',
      file: pdf('guide.pdf', '4'),
    },
  ],
  reviewDocuments: [
    {
      id: 'r1',
      documentName: 'Architecture',
      templateCode: 'ARCHITECTURE_REVIEW',
      file: pdf('architecture.pdf', '5'),
    },
  ],
} as const;

/** What the kinds have in common. */
function common(): JsonObject {
  const {
    packageType: _type,
    packages: _packages,
    pricingType: _pricing,
    products: _products,
    systemRequirements: _requirements,
    versionDetails: _version,
    ...rest
  } = documentOf(cleanApplication(), 'listing');
  return { ...rest, ...attachments };
}

export const applicationWithAttachments = (): Parts =>
  document({ ...documentOf(cleanApplication(), 'listing'), ...attachments });

export function cleanLead(): Parts {
  const { products, pricingType, systemRequirements, versionDetails } = documentOf(
    cleanApplication(),
    'listing',
  );
  return document({
    ...common(),
    products: isJsonArray(products ?? null) ? (products ?? []) : [],
    pricingType: pricingType ?? '',
    systemRequirements: systemRequirements ?? '',
    versionDetails: versionDetails ?? {},
    pricingPlans: 'From 40 USD a month for each compartment.',
    demoUrl: 'https://www.acme-backup.example/demo',
    selfPacedTrainingUrl: 'https://www.acme-backup.example/training',
    downloadInfo: {
      description: 'Leave your name, and the guide is yours.',
      url: 'https://www.acme-backup.example/download',
    },
  });
}

export const cleanService = (): Parts =>
  document({
    ...common(),
    productCodes: ['OCI'],
    industries: ['FINANCIAL_SERVICES'],
    trainedProfessionals: [{ productCode: 'OCI', professionalsCount: 12 }],
    geoLocations: [{ geographicRegion: 'EUROPE', details: 'Germany, Austria, Switzerland' }],
    contactUs: 'Write to services at our company address, and we call back within a day.',
    customerSuccesses: [
      {
        id: 'c1',
        customerName: 'Northwind Bank',
        displayName: 'Restored in an hour',
        description: 'A region moved over one weekend.',
        url: 'https://www.acme-backup.example/northwind',
        productCodes: ['OCI'],
      },
    ],
    supportedServices: [
      {
        id: 's1',
        serviceName: 'Backup rollout',
        type: 'IMPLEMENTATION_SERVICE',
        displayName: 'Rollout',
        description: 'We set up schedules and prove the first restore.',
        url: 'https://www.acme-backup.example/rollout',
      },
    ],
  });
