/** A whole application listing of our own making, for every test that draws one. */
import type { BlobHash } from '../../shared/domain/ids.ts';
import type { JsonObject } from '../../shared/domain/json.ts';
import type { RuleContext } from '../../shared/domain/marketplace.ts';
import type { BlobRef, Parts } from '../../shared/domain/parts.ts';
import { labelsFrom, type Storefront, type StorefrontInput } from '../../shared/domain/storefront.ts';
import { messages } from '../../shared/messages/preview.en.ts';

export const hashOf = (digit: string): BlobHash => digit.repeat(64) as BlobHash; // 64 hexadecimal digits

export const picture = (digit: string, fileName: string, width: number, height: number): BlobRef => ({
  hash: hashOf(digit),
  fileName,
  sizeBytes: 1_000,
  mediaType: 'image/png',
  width,
  height,
});

export const sampleListing: JsonObject = {
  name: 'acme-backup',
  displayName: 'Acme Backup for Oracle',
  headline: 'Backups that restore',
  tagline: 'Every volume, every night',
  keywords: 'backup, restore , , snapshots',
  shortDescription: 'Snapshots of every volume in a compartment, restored in minutes.',
  longDescription:
    'Acme Backup takes snapshots.\nIt keeps them for a year.\n\nIt *tests* each <b>restore</b>.',
  usageInformation: '1. Launch the instance.\n2. Open port 443.',
  systemRequirements: 'VM.Standard.E4.Flex, one virtual cloud network.',
  packageType: 'MACHINE_IMAGE',
  pricingType: 'PAYGO',
  pricingPlans: [
    {
      planType: 'METERED',
      name: 'PER_OCPU_LINEAR',
      rates: [
        { billingCurrency: 'USD', rate: 0.045 },
        { billingCurrency: 'EUR', rate: 0.04 },
      ],
    },
    {
      planType: 'FIXED',
      name: 'Team',
      planDescription: 'Up to ten',
      billingFrequency: 'MONTHLY',
      rates: [{ billingCurrency: 'USD', rate: 200 }],
    },
  ],
  availabilityAndPricingPolicy: 'Prices hold for a year.',
  isRoverExportable: true,
  versionDetails: { number: '2.4.1', description: 'Faster.\nSmaller.', releaseDate: '2026-10-02' },
  icon: { ...picture('a', 'icon.png', 130, 130) },
  screenshots: [
    {
      id: 's1',
      displayName: 'Overview',
      description: 'All volumes at a glance.',
      file: { ...picture('b', 'overview.png', 1600, 900) },
    },
    { id: 's2', file: { ...picture('c', 'restore.png', 800, 600) } },
    {
      id: 's3',
      displayName: 'Not a picture',
      file: { ...picture('d', 'sheet.pdf', 1, 1), mediaType: 'application/pdf' },
    },
  ],
  videos: [
    { displayName: 'A tour', videoAttachmentDetails: { contentUrl: 'https://videos.example.com/tour' } },
  ],
  contentLanguage: { name: 'English', code: 'en' },
  supportedlanguages: [{ name: 'French', code: 'fr' }, { code: 'cs' }],
  products: [{ code: 'OCI', categories: ['BACKUP', 'UNKNOWN_CODE'] }],
  packages: [
    {
      id: 'p1',
      packageVersion: '2.4.1',
      displayName: 'Image',
      description: 'Oracle Linux 9',
      artifact: 'a1',
      terms: 't1',
      isDefault: true,
      areSecurityUpgradesProvided: true,
    },
    { id: 'p2', packageVersion: '2.3.0', terms: 'gone', areSecurityUpgradesProvided: false },
  ],
  supportContacts: [
    { name: 'Acme support', phone: '+1 555 0100', email: 'help@acme.example', subject: 'Backup' },
  ],
  supportLinks: [
    { name: 'Documentation', url: 'https://docs.acme.example/backup' },
    { name: 'Not a link', url: 'javascript:alert(1)' },
  ],
};

export const sampleTerms: Parts = {
  terms: {
    type: 'document',
    value: {
      name: 'Acme Terms of Use',
      versions: [
        { id: 'v1', displayName: 'Version 1' },
        { id: 'v2', displayName: 'Version 2' },
      ],
      activeVersion: 'v1',
    },
  },
  'versions/v1.txt': { type: 'text', text: 'You may use it.\n\nYou may not resell it.' },
  'versions/v2.txt': { type: 'text', text: 'You may resell it.' },
};

export const sampleParts: Parts = { listing: { type: 'document', value: sampleListing } };

export const sampleContext: RuleContext = {
  catalogue: {
    categories: [
      { code: 'BACKUP', name: 'Backup and recovery', productCode: 'OCI' },
      { code: 'BACKUP', name: 'Of another product', productCode: 'OTHER' },
    ],
  },
  related: { t1: { kind: 'oracle.terms', name: 'Acme Terms of Use', parts: sampleTerms } },
  published: null,
  today: '2026-11-21',
};

export function inputFor(storefront: Storefront, change: Partial<StorefrontInput> = {}): StorefrontInput {
  return {
    parts: sampleParts,
    context: sampleContext,
    urlOf: (blob) => `data:image/png;base64,${blob.fileName}`,
    theme: 'light',
    width: 'wide',
    language: 'en',
    labels: labelsFrom([messages.preview.drawing, storefront.labels['en'] ?? {}]),
    tabs: 'switch',
    ...change,
  };
}
