/** A case for each rule of application listings. */
import { blobHashSchema } from '../../../../shared/domain/ids.ts';
import {
  ARTIFACT_ID,
  cleanArtifact,
  cleanContext,
  cleanStack,
  cleanTerms,
  paidApplication,
  pictureOf,
  TERMS_ID,
} from '../../../support/oracle-drafts.ts';
import { type Case, changed, followed } from './cases.ts';

const related = cleanContext().related;
const withArtifact = (parts = cleanArtifact()) => ({
  related: { ...related, [ARTIFACT_ID]: { kind: 'oracle.artifact', name: 'The artifact', parts } },
});
const withTerms = (parts = cleanTerms()) => ({
  related: { ...related, [TERMS_ID]: { kind: 'oracle.terms', name: 'The terms', parts } },
});

const secondPackage = {
  id: 'p2',
  packageVersion: '4.1.3',
  artifact: ARTIFACT_ID,
  terms: TERMS_ID,
  isDefault: false,
  areSecurityUpgradesProvided: false,
};
const firstPackage = { ...secondPackage, id: 'p1', packageVersion: '4.2.0', isDefault: true };
const fixedPlan = {
  planType: 'FIXED',
  name: 'Team',
  planDescription: 'Up to 50 users',
  billingFrequency: 'MONTHLY',
  rates: [{ billingCurrency: 'USD', rate: 10 }],
};
const anotherHash = blobHashSchema.parse('9'.repeat(64));

const texts: readonly Case[] = [
  { rule: 'name-required', trips: { name: ' ' }, at: ['name'] },
  { rule: 'display-name-required', trips: { displayName: undefined }, at: ['displayName'] },
  {
    rule: 'name-length',
    trips: { displayName: 'x'.repeat(81), name: '🚀'.repeat(81) },
    at: ['name', 'displayName'],
    passes: { displayName: '🚀'.repeat(80) },
  },
  {
    rule: 'name-best-length',
    trips: { displayName: 'x'.repeat(37) },
    at: ['displayName'],
    passes: { displayName: 'x'.repeat(36) },
  },
  {
    rule: 'name-one-line',
    trips: { displayName: 'Acme\r\nBackup', name: 'a\u2028b' },
    at: ['name', 'displayName'],
    isFixable: true,
  },
  { rule: 'name-clear', trips: {}, at: ['displayName'], passes: { displayName: '' } },
  { rule: 'headline-required', trips: { headline: '' }, at: ['headline'] },
  { rule: 'headline-one-line', trips: { headline: 'One\nTwo' }, at: ['headline'], isFixable: true },
  { rule: 'headline-two-lines', trips: {}, at: ['headline'], passes: { headline: '' } },
  { rule: 'headline-purpose', trips: {}, at: ['headline'], passes: { headline: '' } },
  { rule: 'keywords-present', trips: { keywords: undefined }, at: ['keywords'] },
  { rule: 'keywords-commas', trips: { keywords: 'a; b\nc' }, at: ['keywords'], isFixable: true },
  {
    rule: 'keywords-repeated',
    trips: { keywords: 'backup, restore, Backup' },
    at: ['keywords'],
    isFixable: true,
  },
  {
    rule: 'descriptions-present',
    trips: { shortDescription: '', longDescription: undefined },
    at: ['shortDescription', 'longDescription'],
  },
  { rule: 'description-audience', trips: {}, at: ['longDescription'], passes: { longDescription: '' } },
  { rule: 'usage-present', trips: { usageInformation: '\n ' }, at: ['usageInformation'] },
  { rule: 'usage-complete', trips: {}, at: ['usageInformation'], passes: { usageInformation: '' } },
  { rule: 'system-requirements-present', trips: { systemRequirements: '' }, at: ['systemRequirements'] },
  {
    rule: 'system-requirements-complete',
    trips: {},
    at: ['systemRequirements'],
    passes: { systemRequirements: '' },
  },
  {
    rule: 'grammar',
    trips: {},
    at: ['longDescription'],
    passes: { shortDescription: '', longDescription: '' },
  },
  {
    rule: 'vanity-url',
    trips: { vanityUrl: 'acme backup?' },
    at: ['vanityUrl'],
    passes: { vanityUrl: 'https://cloudmarketplace.oracle.com/marketplace/app/acme-backup' },
  },
  {
    rule: 'version-details-complete',
    trips: { versionDetails: { number: '4.2.0', description: ' ' } },
    at: ['versionDetails.description', 'versionDetails.releaseDate'],
    passes: { versionDetails: { number: '', description: '', releaseDate: '' } },
  },
  {
    rule: 'release-date',
    trips: { 'versionDetails.releaseDate': '2025-02-29' },
    at: ['versionDetails.releaseDate'],
    passes: { 'versionDetails.releaseDate': '2024-02-29' },
  },
  {
    rule: 'release-date-future',
    trips: { 'versionDetails.releaseDate': '2026-11-22' },
    at: ['versionDetails.releaseDate'],
    passes: { 'versionDetails.releaseDate': '2026-11-21' },
  },
  {
    rule: 'language-complete',
    trips: { contentLanguage: { name: 'English' }, 'supportedlanguages[1]': {} },
    at: ['contentLanguage.code', 'supportedlanguages[1].name', 'supportedlanguages[1].code'],
    passes: { contentLanguage: {} },
  },
  {
    rule: 'language-code',
    trips: { 'contentLanguage.code': 'English' },
    at: ['contentLanguage.code'],
    passes: { 'contentLanguage.code': 'zh_Hans_CN' },
  },
  {
    rule: 'language-repeated',
    trips: { 'supportedlanguages[1]': { name: 'English', code: 'EN' } },
    at: ['supportedlanguages[1]'],
    isFixable: true,
  },
];

const support: readonly Case[] = [
  {
    rule: 'support-contact',
    trips: { supportContacts: [{ name: 'Acme' }] },
    at: ['supportContacts'],
    passes: { supportContacts: [{ name: 'Acme' }, { name: 'Acme', phone: '+1 512 555 0142' }] },
  },
  { rule: 'support-contact-name', trips: { 'supportContacts[0].name': '' }, at: ['supportContacts[0].name'] },
  {
    rule: 'support-contact-unreachable',
    trips: { supportContacts: [{ name: 'Acme', email: 'a@acme.example' }, { name: 'Nobody' }] },
    at: ['supportContacts[1]'],
  },
  {
    rule: 'support-email',
    trips: { 'supportContacts[0].email': 'support at acme.com' },
    at: ['supportContacts[0].email'],
    passes: { 'supportContacts[0].email': 'jo.o’neill+oci@büro.acme.co.uk' },
  },
  {
    rule: 'support-phone',
    trips: { 'supportContacts[0].phone': 'call us' },
    at: ['supportContacts[0].phone'],
    passes: { 'supportContacts[0].phone': '(0049) 30/123-456 x12' },
  },
  {
    rule: 'support-link-complete',
    trips: { supportLinks: [{ name: 'Guide' }, { url: 'https://acme.example' }] },
    at: ['supportLinks[0].url', 'supportLinks[1].name'],
  },
  {
    rule: 'link-malformed',
    trips: { 'supportLinks[0].url': 'docs.acme.com/guide' },
    at: ['supportLinks[0].url'],
    passes: { 'supportLinks[0].url': 'https://docs.bücher.de:8443/a?b=c#d' },
    isFixable: true,
  },
  {
    rule: 'link-insecure',
    trips: { 'supportLinks[0].url': 'http://docs.acme.com' },
    at: ['supportLinks[0].url'],
    passes: { 'supportLinks[0].url': 'http://10.0.0.1/' },
    isFixable: true,
  },
  {
    rule: 'example-address',
    trips: {
      'supportContacts[0].email': 'support@example.com',
      'supportLinks[0].url': 'https://www.example.org/x',
    },
    at: ['supportContacts[0].email', 'supportLinks[0].url'],
    passes: { 'supportContacts[0].email': 'support@counterexample.com' },
  },
  {
    rule: 'support-repeated',
    trips: {
      supportLinks: [
        { name: 'Guide', url: 'https://a.example' },
        { url: 'https://a.example', name: 'Guide' },
      ],
    },
    at: ['supportLinks[1]'],
    isFixable: true,
  },
  { rule: 'support-answers', trips: {}, at: ['supportContacts'], passes: { supportContacts: [] } },
];

const media: readonly Case[] = [
  { rule: 'icon-present', trips: { icon: undefined }, at: ['icon'] },
  {
    rule: 'picture-is-picture',
    trips: {
      icon: pictureOf({ mediaType: 'application/pdf' }),
      'screenshots[0].file': pictureOf({ mediaType: 'application/octet-stream' }),
    },
    at: ['icon', 'screenshots[0].file'],
    passes: { icon: pictureOf({ fileName: 'icon.pdf' }) },
  },
  {
    rule: 'picture-format',
    trips: { icon: pictureOf({ mediaType: 'image/webp' }) },
    at: ['icon'],
    passes: { icon: pictureOf({ mediaType: 'image/jpeg' }) },
  },
  {
    rule: 'picture-readable',
    trips: {
      icon: { hash: '4'.repeat(64), fileName: 'icon.png', sizeBytes: 9, mediaType: 'image/png' },
    },
    at: ['icon'],
    passes: {
      icon: { hash: '4'.repeat(64), fileName: 'icon.svg', sizeBytes: 9, mediaType: 'image/svg+xml' },
    },
  },
  {
    rule: 'picture-pixels',
    trips: { 'screenshots[1].file': pictureOf({ width: 10_000, height: 10_000 }) },
    at: ['screenshots[1].file'],
    passes: { 'screenshots[1].file': pictureOf({ width: 7680, height: 4320 }) },
  },
  {
    rule: 'picture-weight',
    trips: { icon: pictureOf({ sizeBytes: 5_000_001 }) },
    at: ['icon'],
    passes: { icon: pictureOf({ sizeBytes: 5_000_000 }) },
  },
  {
    rule: 'icon-size',
    trips: { icon: pictureOf({ width: 129, height: 130 }) },
    at: ['icon'],
    passes: { icon: pictureOf({ width: 130, height: 130 }) },
  },
  {
    rule: 'icon-aspect',
    trips: { icon: pictureOf({ width: 400, height: 200 }) },
    at: ['icon'],
    passes: { icon: pictureOf({ width: 200, height: 205 }) },
  },
  { rule: 'icon-on-white', trips: {}, at: ['icon'], passes: { icon: undefined } },
  { rule: 'screenshots-present', trips: { screenshots: [] }, at: ['screenshots'] },
  { rule: 'screenshot-file', trips: { 'screenshots[1].file': undefined }, at: ['screenshots[1].file'] },
  {
    rule: 'screenshot-described',
    trips: { 'screenshots[0].displayName': '', 'screenshots[1].description': undefined },
    at: ['screenshots[0].displayName', 'screenshots[1].description'],
  },
  {
    rule: 'screenshot-size',
    trips: { 'screenshots[0].file': pictureOf({ width: 639, height: 480 }) },
    at: ['screenshots[0].file'],
    passes: { 'screenshots[0].file': pictureOf({ width: 640, height: 480 }) },
  },
  {
    rule: 'screenshot-aspect',
    trips: { 'screenshots[0].file': pictureOf({ width: 700, height: 2200 }) },
    at: ['screenshots[0].file'],
  },
  {
    rule: 'screenshot-repeated',
    trips: { 'screenshots[0].file.hash': anotherHash, 'screenshots[1].file.hash': anotherHash },
    at: ['screenshots[1]'],
    isFixable: true,
  },
  { rule: 'screenshots-order', trips: {}, at: ['screenshots'], passes: { screenshots: [{ id: 'only' }] } },
  { rule: 'pictures-legible', trips: {}, at: ['icon'], passes: { icon: undefined, screenshots: [] } },
];

const products: readonly Case[] = [
  { rule: 'products-present', trips: { products: [] }, at: ['products'] },
  {
    rule: 'product-complete',
    trips: { products: [{ code: 'FUSION', categories: [] }, { categories: ['FINANCE'] }] },
    at: ['products[0].categories', 'products[1].code'],
  },
  {
    rule: 'product-known',
    trips: { 'products[0].code': 'NEW' },
    at: ['products[0].code'],
    says: 'message',
  },
  {
    rule: 'product-known',
    trips: { 'products[0].code': 'OLD' },
    at: ['products[0].code'],
    says: 'messageInactive',
  },
  {
    rule: 'product-repeated',
    trips: {
      products: [
        { code: 'FUSION', categories: ['FINANCE'] },
        { code: 'FUSION', categories: ['FINANCE'] },
      ],
    },
    at: ['products[1].code'],
  },
  { rule: 'category-known', trips: { 'products[0].categories[0]': 'NEW' }, at: ['products[0].categories'] },
  {
    rule: 'category-of-product',
    trips: { 'products[0].categories[0]': 'FINANCE' },
    at: ['products[0].categories'],
    isFixable: true,
  },
  {
    rule: 'category-repeated',
    trips: { 'products[0].categories': ['OCI_STORAGE', 'OCI_STORAGE'] },
    at: ['products[0].categories'],
    isFixable: true,
  },
  {
    rule: 'product-filters',
    trips: { 'products[0].additionalFilters': undefined },
    at: ['products[0].additionalFilters'],
  },
  {
    rule: 'product-filters',
    trips: { 'products[0].additionalFilters[0].filterProperties': ['LINUX', 'WINDOWS'] },
    at: ['products[0].additionalFilters[0].filterProperties'],
    says: 'messageMany',
  },
  {
    rule: 'filter-known',
    trips: {
      'products[0].additionalFilters': [
        { filterCode: 'OS', filterProperties: ['BEOS'] },
        { filterCode: 'CPU', filterProperties: ['ARM'] },
      ],
    },
    at: ['products[0].additionalFilters[0].filterProperties', 'products[0].additionalFilters[1].filterCode'],
  },
];

const plan = 'pricingPlans[0]';
const pricing: readonly Case[] = [
  { rule: 'pricing-type', trips: { pricingType: undefined }, at: ['pricingType'] },
  { rule: 'pricing-type', trips: { pricingType: 'PAID' }, at: ['pricingType'], says: 'messageUnknown' },
  { rule: 'paid-has-plan', trips: { pricingPlans: [] }, at: ['pricingPlans'], draft: paidApplication },
  {
    rule: 'free-has-no-plan',
    trips: { pricingType: 'FREE' },
    at: ['pricingPlans'],
    draft: paidApplication,
    isFixable: true,
  },
  {
    rule: 'plan-type',
    trips: { [`${plan}.planType`]: undefined },
    at: [`${plan}.planType`],
    draft: paidApplication,
  },
  { rule: 'plan-name', trips: { [`${plan}.name`]: '' }, at: [`${plan}.name`], draft: paidApplication },
  {
    rule: 'plan-name',
    trips: { [`${plan}.name`]: 'PER_HOUR' },
    at: [`${plan}.name`],
    says: 'messageMetered',
    passes: { [plan]: { ...fixedPlan, name: 'PER_HOUR' } },
    draft: paidApplication,
  },
  {
    rule: 'fixed-plan-complete',
    trips: { [plan]: { ...fixedPlan, planDescription: '', billingFrequency: 'WEEKLY' } },
    at: [`${plan}.planDescription`, `${plan}.billingFrequency`],
    passes: { [plan]: fixedPlan },
    draft: paidApplication,
  },
  {
    rule: 'plan-yearly',
    trips: { [plan]: { ...fixedPlan, billingFrequency: 'YEARLY' } },
    at: [`${plan}.billingFrequency`],
    passes: { [plan]: fixedPlan },
    draft: paidApplication,
  },
  {
    rule: 'plan-fits-package',
    trips: { [plan]: fixedPlan },
    at: [`${plan}.planType`],
    passes: { [plan]: fixedPlan, packageType: 'NONE' },
    draft: paidApplication,
  },
  { rule: 'plan-rates', trips: { [`${plan}.rates`]: [] }, at: [`${plan}.rates`], draft: paidApplication },
  {
    rule: 'rate-complete',
    trips: { [`${plan}.rates[1]`]: {} },
    at: [`${plan}.rates[1].billingCurrency`, `${plan}.rates[1].rate`],
    draft: paidApplication,
  },
  {
    rule: 'rate-currency-code',
    trips: { [`${plan}.rates[1].billingCurrency`]: 'eur ' },
    at: [`${plan}.rates[1].billingCurrency`],
    draft: paidApplication,
    isFixable: true,
  },
  {
    rule: 'rate-currency-supported',
    trips: { [`${plan}.rates[1].billingCurrency`]: 'CZK' },
    at: [`${plan}.rates[1].billingCurrency`],
    draft: paidApplication,
  },
  {
    rule: 'rate-amount',
    trips: { [`${plan}.rates[0].rate`]: 0, [`${plan}.rates[1].rate`]: -1 },
    at: [`${plan}.rates[0].rate`, `${plan}.rates[1].rate`],
    draft: paidApplication,
  },
  {
    rule: 'rate-repeated',
    trips: { [`${plan}.rates[1].billingCurrency`]: 'USD' },
    at: [`${plan}.rates[1].billingCurrency`],
    draft: paidApplication,
  },
  {
    rule: 'rate-usd-base',
    trips: { [`${plan}.rates[0].billingCurrency`]: 'EUR' },
    at: [`${plan}.rates`],
    draft: paidApplication,
    isFixable: true,
  },
  {
    rule: 'container-pricing',
    trips: { packageType: 'HELM_CHART' },
    at: ['pricingType'],
    passes: { packageType: 'HELM_CHART', pricingType: 'BYOL' },
    draft: paidApplication,
  },
  {
    rule: 'hourly-has-image',
    trips: { packageType: 'NONE' },
    at: ['pricingType'],
    passes: { packageType: 'NONE', [`${plan}.name`]: 'PER_INSTANCE_MONTHLY_INCLUSIVE' },
    draft: paidApplication,
  },
  {
    rule: 'hourly-has-image',
    trips: { packageType: 'STACK' },
    at: ['packages[0].artifact'],
    says: 'messageStack',
    context: withArtifact(changed(cleanStack(), 'artifact', { 'stack.imageListingIds': [] })),
    draft: paidApplication,
  },
  {
    rule: 'stack-price-matches',
    trips: { packageType: 'STACK' },
    at: ['pricingPlans'],
    draft: paidApplication,
  },
  {
    rule: 'minimum-billing-hours',
    trips: { [`${plan}.name`]: 'PER_OCPU_MIN_BILLING_HRS' },
    at: ['pricingPlans'],
    draft: paidApplication,
  },
  {
    rule: 'paid-registration',
    trips: {},
    at: ['pricingType'],
    passes: { pricingType: 'FREE' },
    draft: paidApplication,
  },
  {
    rule: 'customer-countries',
    trips: {},
    at: ['pricingPlans'],
    passes: { pricingType: 'BYOL' },
    draft: paidApplication,
  },
];

const packages: readonly Case[] = [
  {
    rule: 'packages-present',
    trips: { packages: [] },
    at: ['packages'],
    passes: { packages: [], packageType: 'NONE' },
  },
  { rule: 'packages-absent', trips: { packageType: 'NONE' }, at: ['packages'], isFixable: true },
  {
    rule: 'package-complete',
    trips: { packages: [firstPackage, { id: 'p2' }] },
    at: [
      'packages[1].packageVersion',
      'packages[1].artifact',
      'packages[1].terms',
      'packages[1].areSecurityUpgradesProvided',
    ],
    passes: { packages: [firstPackage, secondPackage] },
  },
  {
    rule: 'package-version-characters',
    trips: { 'packages[0].packageVersion': '4.2.0+běta/2' },
    at: ['packages[0].packageVersion'],
    passes: { 'packages[0].packageVersion': 'v4.2.0-rc_1 (LTS)' },
    isFixable: true,
  },
  {
    rule: 'package-version-repeated',
    trips: { packages: [firstPackage, { ...secondPackage, packageVersion: 'v4.2.0' }] },
    at: ['packages[1].packageVersion'],
    passes: { packages: [firstPackage, secondPackage] },
  },
  {
    rule: 'package-reference',
    trips: { 'packages[0].artifact': 'gone', 'packages[0].terms': ARTIFACT_ID },
    at: ['packages[0].artifact', 'packages[0].terms'],
    passes: { 'packages[0].artifact': '' },
  },
  { rule: 'package-artifact-type', trips: { packageType: 'STACK' }, at: ['packages[0].artifact'] },
  {
    rule: 'package-terms-active',
    trips: {},
    at: ['packages[0].terms'],
    context: withTerms(changed(cleanTerms(), 'terms', { activeVersion: 'v9' })),
    passingContext: withTerms(changed(cleanTerms(), 'terms', { activeVersion: 'v1' })),
  },
  {
    rule: 'package-default',
    trips: { 'packages[0].isDefault': undefined },
    at: ['packages'],
    isFixable: true,
  },
  {
    rule: 'package-default',
    trips: { packages: [firstPackage, { ...secondPackage, isDefault: true }] },
    at: ['packages[1].isDefault'],
    says: 'messageMany',
    passes: { packages: [firstPackage, secondPackage] },
    isFixable: true,
  },
  {
    rule: 'version-contradiction',
    trips: { 'versionDetails.number': '4.3.0' },
    at: ['versionDetails.number'],
    passes: { 'versionDetails.number': 'V4.2' },
  },
  {
    rule: 'version-in-text',
    trips: { longDescription: 'With Acme Backup version 3.9 you restore.' },
    at: ['longDescription'],
    passes: { longDescription: 'With Acme Backup 4.2 you restore to Oracle Linux 9.3.' },
  },
  { rule: 'version-in-pictures', trips: {}, at: ['packages'], passes: { packages: [] } },
];

const writing: readonly Case[] = [
  { rule: 'package-type', trips: { packageType: undefined }, at: ['packageType'] },
  { rule: 'package-type', trips: { packageType: 'ZIP' }, at: ['packageType'], says: 'messageUnknown' },
  {
    rule: 'immutable-fields',
    trips: { name: 'acme-backup-2', packageType: 'STACK' },
    at: ['name', 'packageType'],
    context: {
      published: { name: 'acme-backup', packageType: 'MACHINE_IMAGE', listingType: 'OCI_APPLICATION' },
    },
    isFixable: true,
  },
  {
    rule: 'immutable-fields',
    trips: {},
    at: ['listingType'],
    context: { published: { listingType: 'SERVICE' } },
    passingContext: { published: { listingType: 'OCI_APPLICATION' } },
  },
  {
    rule: 'wrong-type',
    trips: {
      headline: 7,
      packages: 'none',
      'supportLinks[0].url': ['x'],
      isRoverExportable: 'yes',
      versionDetails: 1,
    },
    at: ['headline', 'versionDetails', 'isRoverExportable', 'packages', 'supportLinks[0].url'],
    passes: { somethingOracleAddedYesterday: { deep: [1] } },
  },
  {
    rule: 'one-line-fields',
    trips: { tagline: 'One\nTwo', 'supportContacts[0].subject': 'a\rb', 'screenshots[1].displayName': 'a\n' },
    at: ['tagline', 'supportContacts[0].subject', 'screenshots[1].displayName'],
    passes: { headline: 'One\nTwo', longDescription: 'One\nTwo' },
    isFixable: true,
  },
  {
    rule: 'one-line-spaces',
    trips: { displayName: ' Acme  Backup', 'supportLinks[0].url': 'https://acme.example ' },
    at: ['displayName', 'supportLinks[0].url'],
    isFixable: true,
  },
  {
    rule: 'text-spacing',
    trips: { longDescription: 'One.  Two. \n\n\n\nThree' },
    at: ['longDescription'],
    passes: { longDescription: 'One:\r\n  - two\r\n\r\n  - three\r\n' },
    isFixable: true,
  },
  {
    rule: 'invisible-characters',
    trips: { displayName: 'Acme\u200b Backup', longDescription: 'a\u0007b' },
    at: ['displayName', 'longDescription'],
    passes: { longDescription: 'می‌خواهم 👩‍💻\tnaïve' },
    isFixable: true,
  },
  {
    rule: 'damaged-characters',
    trips: { longDescription: 'na\ufffdve', tagline: 'half \ud83d of it' },
    at: ['tagline', 'longDescription'],
  },
  {
    rule: 'placeholder-text',
    trips: {
      displayName: 'Your Company Backup',
      tagline: 'TBD',
      headline: 'test',
      longDescription: 'Lorem ipsum dolor sit amet',
      'supportContacts[0].name': '[Insert name]',
      'supportContacts[0].phone': 'xxx',
    },
    at: [
      'displayName',
      'headline',
      'tagline',
      'supportContacts[0].name',
      'supportContacts[0].phone',
      'longDescription',
    ],
    passes: {
      longDescription:
        'Your company keeps its data. Todo lo demás es opcional. Add it here: {{ .Values.image }} at 10.0.xxx.1, placeholders included.',
    },
  },
  {
    rule: 'text-link-insecure',
    trips: { usageInformation: 'See http://docs.acme.com/a, or http://acme.com.' },
    at: ['usageInformation'],
    passes: { usageInformation: 'Open http://INSTANCE:8080, http://10.0.0.2/ or http://db.internal.' },
    isFixable: true,
  },
  {
    rule: 'text-link-malformed',
    trips: { usageInformation: 'See https:/docs.acme.com' },
    at: ['usageInformation'],
    passes: { usageInformation: 'See https://docs.acme.com. Use http: or https: as you like.' },
  },
  {
    rule: 'link-dead',
    trips: {
      'supportLinks[0].url': 'https://acme.com/old',
      usageInformation: 'Sign up at https://acme.com/join, then see https://acme.com/old.',
    },
    at: ['supportLinks[0].url', 'usageInformation'],
    context: followed(
      { url: 'https://acme.com/old', state: 'dead', reason: 'status', status: 404 },
      { url: 'https://acme.com/join', state: 'good', status: 200 },
      { url: 'https://acme.com/slow', state: 'unsure', reason: 'timeout' },
    ),
    // Good, not known for certain, and never followed.
    passes: { usageInformation: 'https://acme.com/join https://acme.com/slow https://acme.com/new' },
  },
  ...(
    [
      ['messageNoHost', { state: 'dead', reason: 'no-such-host' }],
      ['messageRefused', { state: 'dead', reason: 'refused' }],
      ['messageCertificate', { state: 'dead', reason: 'certificate' }],
      ['messageLoops', { state: 'dead', reason: 'loops' }],
      ['messageInsecure', { state: 'insecure', status: 200 }],
    ] as const
  ).map(
    ([says, look]): Case => ({
      rule: 'link-dead',
      trips: { 'supportLinks[0].url': 'https://acme.com/old' },
      at: ['supportLinks[0].url'],
      says,
      context: followed({ url: 'https://acme.com/old', ...look }),
      passes: {},
    }),
  ),
  {
    rule: 'product-name-spelling',
    trips: {
      displayName: 'Acme Backup for Oracle Cloud',
      headline: 'AcmeBackup restores',
      'packages[0].displayName': 'ACME-Backup 4.2',
    },
    at: ['headline', 'packages[0].displayName'],
    passes: { headline: 'See acme-backup.example, acme-backup.schedule and /opt/acme-backup/bin' },
    isFixable: true,
  },
  {
    rule: 'same-text-twice',
    trips: { tagline: 'back up every volume, and restore it in another region ' },
    at: ['tagline'],
  },
  {
    rule: 'html-in-text',
    trips: { longDescription: '<p class="x">Hello</p>' },
    at: ['longDescription'],
    passes: { longDescription: 'Where a < b and c > d, run <command> with <your-key>.' },
  },
  {
    rule: 'markdown-in-text',
    trips: { longDescription: 'Fast and **safe**.' },
    at: ['longDescription'],
    passes: { longDescription: '2 * 3 * 4\n- one\n- two [1]' },
  },
];

const submission: readonly Case[] = [
  { rule: 'best-pitch', trips: {}, at: ['headline'], passes: { headline: '' } },
  { rule: 'media-story', trips: {}, at: ['screenshots'], passes: { screenshots: [] } },
  {
    rule: 'links-reach-target',
    trips: { supportLinks: [] },
    at: ['supportLinks'],
    passes: { supportLinks: [], usageInformation: 'Launch it.' },
  },
  { rule: 'publisher-agreement', trips: {}, at: ['packages'], passes: { packages: [] } },
  { rule: 'guidelines-applied', trips: {}, at: ['displayName'], passes: { displayName: '' } },
  { rule: 'review-evidence', trips: {}, at: ['packages'], passes: { packages: [] } },
];

export const applicationCases: readonly Case[] = [
  ...texts,
  ...support,
  ...media,
  ...products,
  ...pricing,
  ...packages,
  ...writing,
  ...submission,
];
