/** What a list shows of each object: fewer fields than a single read, which is why a full pull needs both. */
const fields = (text: string): readonly string[] => text.trim().split(/\s+/);
const TAGS = 'freeformTags definedTags systemTags';
const TIMES = 'timeCreated timeUpdated';
const PUBLISHER_FIELDS = `
  id compartmentId registryNamespace legacyId displayName description yearFounded websiteUrl contactEmail
  contactPhone hqAddress logo facebookUrl twitterUrl linkedinUrl publisherType`;
const WORK_REQUEST = fields(`
  operationType status id compartmentId resources percentComplete timeAccepted timeStarted timeFinished`);

/** By kind of resource. A kind that is not here is listed as it is read. */
export const SUMMARY_FIELDS: Readonly<Record<string, readonly string[]>> = {
  listing: fields(`id compartmentId listingType name lifecycleState packageType ${TIMES} ${TAGS}`),
  listingRevision: fields(`
    id listingId compartmentId listingType displayName status lifecycleState packageType shortDescription
    tagline icon ${TIMES} ${TAGS}`),
  listingRevisionAttachment: fields(`
    id listingRevisionId compartmentId displayName attachmentType documentCategory contentUrl mimeType
    lifecycleState ${TIMES} ${TAGS}`),
  listingRevisionNote: fields(`
    id listingRevisionId compartmentId noteSource noteDetails lifecycleState ${TIMES} ${TAGS}`),
  listingRevisionPackage: fields(`
    id listingRevisionId compartmentId displayName packageVersion packageType areSecurityUpgradesProvided
    lifecycleState status ${TIMES} ${TAGS}`),
  artifact: fields(`id compartmentId displayName artifactType lifecycleState status ${TIMES} ${TAGS}`),
  stack: fields(
    `id compartmentId displayName description timeCreated lifecycleState terraformVersion ${TAGS}`,
  ),
  term: fields(`id compartmentId name author lifecycleState ${TIMES} ${TAGS}`),
  termVersion: fields(`id compartmentId displayName status lifecycleState ${TIMES} ${TAGS}`),
  category: fields(`name code productCode lifecycleState ${TIMES}`),
  market: fields(`name code categoryCode billToCountries lifecycleState ${TIMES}`),
  product: fields(`name code productGroup lifecycleState additionalFilters ${TIMES}`),
  supportDoc: fields(`name code supportDocGroup lifecycleState ${TIMES}`),
  publisher: fields(`${PUBLISHER_FIELDS} ${TIMES} ${TAGS}`),
  workRequest: WORK_REQUEST,
};
