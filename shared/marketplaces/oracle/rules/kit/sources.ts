/** Where Oracle's rules stand, and when they were last read there. */
import type { Source } from '../../../../domain/rules.ts';

const checked = '2026-11-21';
const docs = 'https://docs.oracle.com/iaas/Content';
const portal = 'https://docs.oracle.com/en/cloud/marketplace/partner-portal';

const documented = (title: string, url?: string): Source => ({
  title,
  ...(url === undefined ? {} : { url }),
  checked,
  isDocumented: true,
});

/** The same page, for what follows from it without being said there. */
export const inferredFrom = (source: Source): Source => ({ ...source, isDocumented: false });

export const sources = {
  api: documented(
    'Marketplace Publisher API 20241201, models of the official SDK 2.139.1',
    'https://www.npmjs.com/package/oci-marketplacepublisher/v/2.139.1',
  ),
  listingGuidelines: documented(
    'Guidelines for listings',
    `${docs}/publisher/publish_guidelines_listings.htm`,
  ),
  appGuidelines: documented(
    'Guidelines for listings, applications',
    `${docs}/Marketplace/app-publisher-guidelines-listings.htm`,
  ),
  createListing: documented('Create a listing', `${docs}/Marketplace/create-a-listing.htm`),
  createApplication: documented(
    'Create an OCI application listing',
    `${docs}/Marketplace/Tasks/creating-oci-application-listing.htm`,
  ),
  billing: documented('Paid listings and images', `${docs}/Marketplace/managing-images.htm`),
  currencies: documented(
    'Commercial guide: USD is the base price',
    `${docs}/Marketplace/commercial-guide.htm`,
  ),
  customers: documented('Customers of the marketplace', `${docs}/Marketplace/customer-consumer.htm`),
  publisherGuide: documented('Oracle Cloud Marketplace publisher guide'),
  listingGuide: documented('Oracle Cloud Marketplace guide to managing listings'),
  installPackage: documented(
    'How do I build an OCI install package',
    `${portal}/partp/how-do-i-build-oci-install-package-my-app.html`,
  ),
  manageListings: documented(
    'How do I manage my listings',
    `${portal}/partp/how-do-i-manage-my-listings.html`,
  ),
  createArtifact: documented('Create an artifact', `${portal}/partner-portal_create_an_artifact.htm`),
  artifactGuidelines: documented(
    'Guidelines for artifacts',
    `${docs}/Marketplace/publish-guidelines-artifacts.htm`,
  ),
  imageGuidelines: documented(
    'Guidelines for images',
    `${docs}/Marketplace/app-publisher-guidelines-images.htm`,
  ),
  stackGuidelines: documented(
    'Guidelines for stacks',
    `${docs}/Marketplace/app-publisher-guidelines-stacks.htm`,
  ),
  stackSchema: documented('Marketplace Stack Schema', 'https://github.com/oracle-quickstart/oci-quickstart'),
  terraformSyntax: documented(
    'Terraform configuration syntax',
    'https://developer.hashicorp.com/terraform/language/syntax/configuration',
  ),
  submit: documented('Create and submit a listing', `${docs}/Marketplace/Tasks/create-submit-listing.htm`),
  sdkHeaders: {
    title: 'The official SDK 2.139.1, run: the name travels in an HTTP header',
    checked,
    isDocumented: false,
  },
  reviewer: { title: 'What a careful reviewer would say', checked, isDocumented: false },
} as const satisfies Record<string, Source>;
