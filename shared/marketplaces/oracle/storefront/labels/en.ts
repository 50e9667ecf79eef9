/** What we say in the drawing ourselves: what is not documented, what is lost and what is not there yet. */
import type { Translated } from '../../../../messages/catalogue.ts';

export const en = {
  why: {
    card: 'Oracle documents what a card shows, not how it is laid out.',
    page: 'Oracle documents what the page shows, not how it is laid out.',
    headline:
      'Two lines are documented. Where a line breaks depends on the width of Oracle’s page, which is not.',
    tabs: 'Only the Provider tab is known by its name. The other tabs, and what stands in which, are inferred.',
    words: 'Oracle’s own wording in this language is not documented. These words are ours.',
    plainText: 'Oracle does not say whether this text may be formatted. It is shown as it was typed.',
    getApp:
      'Which button a listing without a package has is not documented. “Get App” was seen on the public storefront.',
    pricing: 'What the prices mean is documented, how they are written is not.',
    media: 'How pictures and videos are arranged is not documented, nor is their size.',
    facts: 'These are documented to be shown, but not where.',
    packages: 'What is told of a package is documented, how it is listed is not.',
    provider: 'Your company profile is kept at Oracle. The tab is documented, its arrangement is not.',
    terms: 'Customers see and accept the terms in the install wizard. Its looks are not documented.',
    leadForm:
      'That a form takes the lead, and what is shown beside it, is documented. Its fields are those that a lead is read back with; its looks are not documented.',
    service: 'What a service listing holds is documented, how it is shown is not.',
  },
  lost: {
    headline: 'Cut after two lines',
  },
  missing: {
    industries: 'No industry yet',
    icon: 'No icon yet',
    name: 'No name yet',
    headline: 'No headline yet',
    tagline: 'No tagline yet',
    shortDescription: 'No short description yet',
    longDescription: 'No long description yet',
    usage: 'No usage information yet',
    systemRequirements: 'No system requirements yet',
    screenshots: 'No screenshots yet',
    packages: 'No package yet',
    contacts: 'No support contact yet',
    links: 'No support link yet',
    version: 'No version yet',
    categories: 'No category yet',
    languages: 'No language yet',
    type: 'No package type yet',
    pricing: 'No price yet',
    provider: 'Your company',
    providerText: 'Name, description, logo and contact of your company stand here.',
    terms: 'No terms chosen yet',
    termsName: 'No name yet',
    termsText: 'This version has no text yet',
    termsVersion: 'No version yet',
  },
  picture: {
    none: 'no picture',
    notAPicture: '“{{name}}” is not a picture that can be shown.',
  },
  video: 'Plays from {{host}}',
  notActive: 'No version is active. This is the newest one.',
} as const;

export type OracleLabels = Translated<typeof en>;
