/** Where Oracle's own pages are. The console has no address for a page that holds in every region: the words say where. */
const docs = (page: string): string => `https://docs.oracle.com/en-us/iaas/Content/${page}`;

export const pages = {
  newAccount: 'https://profile.oracle.com/myprofile/account/create-account.jspx',
  partnerNetwork: 'https://www.oracle.com/partnernetwork/',
  console: 'https://cloud.oracle.com/',
  partnerPortal: 'https://partner.cloudmarketplace.oracle.com/partner/index.html',
  become: docs('Marketplace/become-oci-partner.htm'),
  addTenancy: docs('partner-portal/partner-portal_gs-add_an_oracle_cloud_infrastructure_tenancy.htm'),
  questions: docs('partner-portal/partner-portal_faq-frequently_asked_questions.htm'),
  roles: docs('Marketplace/information-to-get-started.htm'),
  review: docs('Marketplace/create-publish-listings.htm'),
  submit: docs('Marketplace/Tasks/create-submit-listing.htm'),
  archived: docs('Marketplace/Tasks/manage-archived-listings.htm'),
} as const;

/** Who answers about becoming a publisher: "Becoming an OCI partner", read 2026-11-28. */
export const PARTNERSHIPS_MAIL = 'ocmpartnerships_ww@oracle.com';
