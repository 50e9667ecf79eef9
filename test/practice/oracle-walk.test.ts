import type { MarketplacePublisherClient, models } from 'oci-marketplacepublisher';
import { expect, test } from 'vitest';
import { clientFor, startForTest } from './support/practice.ts';
import { IMAGE_ID, Publisher } from './support/publisher.ts';
import { differences, sdkResponse } from './support/sdk-models.ts';

type Answers = Record<string, unknown>;

/** Every call of the client is compared with what the SDK declares for it. */
function checked(
  client: MarketplacePublisherClient,
  seen: Set<string>,
  found: string[],
): MarketplacePublisherClient {
  return new Proxy(client, {
    get(target, name: string) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        const answer = (await member.apply(target, args)) as Answers;
        seen.add(name);
        found.push(...shapeProblems(name, answer));
        return answer;
      };
    },
  });
}

function shapeProblems(operation: string, answer: Answers): string[] {
  return sdkResponse(operation).flatMap(({ name, type }) => {
    const value = answer[name];
    if (name === 'opcNextPage') return [];
    if (type.startsWith('model.'))
      return differences(type.slice('model.'.length), value, `${operation}: ${name}`);
    if (name === 'value') return value === undefined || value === null ? [`${operation}: no content`] : [];
    return value === undefined || value === null || value === '' ? [`${operation}: no ${name}`] : [];
  });
}

test('all 85 operations answer in the shape that the official SDK declares', async () => {
  let skewMs = 0;
  const practice = await startForTest({
    now: () => Date.now() + skewMs,
    delays: {
      listingMs: 0,
      workRequestMs: 0,
      artifactMs: 6000,
      artifactAvailableMs: 0,
      publishMs: 0,
      reviewStartMs: 0,
    },
  });
  const passTime = (): void => {
    skewMs += 6100;
  };
  const seen = new Set<string>();
  const found: string[] = [];
  const plain = clientFor(practice);
  const client = checked(plain, seen, found);
  const publisher = new Publisher(client, practice);
  const { compartmentId } = publisher;
  const elsewhere = compartmentId.replace('ocid1.compartment', 'ocid1.tenancy');

  // Catalogues
  const { productCollection } = await client.listProducts({ compartmentId });
  await client.getProduct({ productCode: productCollection.items[0]?.code ?? '' });
  const { categoryCollection } = await client.listCategories({ compartmentId });
  await client.getCategory({ compartmentId, categoryCode: categoryCollection.items[0]?.code ?? '' });
  const { marketCollection } = await client.listMarkets({ compartmentId });
  await client.getMarket({ marketCode: marketCollection.items[0]?.code ?? '' });
  const { supportDocCollection } = await client.listSupportDocs({ compartmentId });
  const supportDocCode = supportDocCollection.items[0]?.code ?? '';
  await client.getSupportDoc({ supportDocCode });
  await client.getSupportDocContent({ supportDocCode });
  await client.listSupportedCurrencies({ compartmentId });
  await client.listSupportedShapes({ compartmentId });
  await client.listAvailableServices({ compartmentId });
  const { publisherCollection } = await client.listPublishers({ compartmentId });
  await client.getPublisher({ publisherId: publisherCollection.items[0]?.id ?? '' });

  // Terms
  const termId = await publisher.term();
  await client.getTerm({ termId });
  await client.listTerms({ compartmentId });
  await client.updateTerm({ termId, updateTermDetails: { freeformTags: { for: 'walk' } } });
  await client.changeTermCompartment({ termId, changeTermCompartmentDetails: { compartmentId: elsewhere } });
  const versions: string[] = [];
  for (const displayName of ['One', 'Two']) {
    const { termVersion } = await client.createTermVersion({
      termId,
      displayName,
      createTermVersionContent: 'Be kind.',
    });
    versions.push(termVersion.id ?? '');
  }
  const [termVersionId = '', otherVersionId = ''] = versions;
  await client.activateTermVersion({ termVersionId });
  await client.getTermVersion({ termVersionId });
  await client.getTermVersionContent({ termVersionId });
  await client.listTermVersions({ termId });
  await client.updateTermVersion({ termVersionId, updateTermVersionDetails: { displayName: 'First' } });
  await client.updateTermVersionContent({
    termVersionId,
    displayName: 'First',
    updateTermVersionContent: 'Be kinder.',
  });
  await client.deleteTermVersion({ termVersionId: otherVersionId });
  await client.deleteTerm({ termId: await publisher.term() });

  // Artifacts of all four kinds, and the work requests behind them
  const artifact = async (details: object): Promise<string> => {
    const createArtifactDetails = {
      compartmentId,
      displayName: 'Harbour',
      ...details,
    } as models.CreateMachineImageArtifactDetails;
    const { opcWorkRequestId: workRequestId } = await client.createArtifact({ createArtifactDetails });
    const { workRequest } = await client.getWorkRequest({ workRequestId });
    passTime();
    return workRequest.resources[0]?.identifier ?? '';
  };
  const registry = {
    sourceRegistryId: 'ocid1.containerrepo.oc1.iad.sample',
    sourceRegistryUrl: 'iad.ocir.io/practice/harbour:1',
  };
  const entries = [{ shape: 'VM.Standard.E5.Flex' }];
  const machineImage = {
    sourceImageId: IMAGE_ID,
    isSnapshotAllowed: true,
    imageShapeCompatibilityEntries: entries,
  };
  const artifactId = await artifact({ artifactType: 'MACHINE_IMAGE', machineImage });
  const containerId = await artifact({ artifactType: 'CONTAINER_IMAGE', containerImage: registry });
  const helmId = await artifact({
    artifactType: 'HELM_CHART',
    helmChart: { ...registry, supportedKubernetesVersions: ['1.33'] },
    containerImageArtifactIds: [containerId],
  });
  const stackId = await artifact({
    artifactType: 'STACK',
    stack: { sourceStackId: 'ocid1.ormstack.oc1.iad.sample' },
  });
  for (const id of [artifactId, containerId, helmId, stackId]) await client.getArtifact({ artifactId: id });
  await client.listArtifacts({ compartmentId });
  await client.validateAndPublishArtifact({ artifactId: helmId });
  const { opcWorkRequestId: cancelledId } = await client.updateArtifact({
    artifactId,
    updateArtifactDetails: {
      artifactType: 'MACHINE_IMAGE',
      displayName: 'Renamed',
    } as models.UpdateMachineImageArtifactDetails,
  });
  await client.cancelWorkRequest({ workRequestId: cancelledId });
  passTime();
  await client.listWorkRequests({ compartmentId });
  await client.listWorkRequestLogs({ workRequestId: cancelledId });
  const failing = await client.createArtifact({
    createArtifactDetails: {
      compartmentId,
      artifactType: 'MACHINE_IMAGE',
      machineImage: { ...machineImage, sourceImageId: 'ocid1.image.oc1.iad.fails' },
    } as models.CreateMachineImageArtifactDetails,
  });
  passTime();
  const errors = await client.listWorkRequestErrors({ workRequestId: failing.opcWorkRequestId });
  expect(errors.workRequestErrorCollection.items).toHaveLength(1);
  await client.changeArtifactCompartment({
    artifactId: stackId,
    changeArtifactCompartmentDetails: { compartmentId: elsewhere },
  });
  await client.deleteArtifact({ artifactId: containerId });

  // A listing with everything on it
  const listing = await publisher.listing();
  await client.getListing({ listingId: listing.id });
  await client.listListings({ compartmentId });
  await client.updateListing({
    listingId: listing.id,
    updateListingDetails: { freeformTags: { for: 'walk' } },
  });
  await client.changeListingCompartment({
    listingId: listing.id,
    changeListingCompartmentDetails: { compartmentId },
  });
  const { id: listingRevisionId } = await publisher.revision(listing.id, {
    pricingPlans: [
      { planType: 'METERED', name: 'PER_OCPU_LINEAR', rates: [{ billingCurrency: 'USD', rate: 0.5 }] },
      { planType: 'FIXED', name: 'Gold', planDescription: 'All', billingFrequency: 'MONTHLY', rates: [] },
    ],
  });
  await client.getListingRevision({ listingRevisionId });
  await client.listListingRevisions({ listingId: listing.id });
  await client.updateListingRevision({
    listingRevisionId,
    updateListingRevisionDetails: {
      listingType: 'OCI_APPLICATION',
      tagline: 'Calm',
    } as models.UpdateOciListingRevisionDetails,
  });
  await client.updateListingRevisionIconContent({
    listingRevisionId,
    updateListingRevisionIconContent: '<svg/>',
  });
  await client.getListingRevisionIconContent({ listingRevisionId });
  const kinds = [
    { attachmentType: 'SCREENSHOT' },
    { attachmentType: 'VIDEO', videoAttachmentDetails: { contentUrl: 'https://example.com/video' } },
    { attachmentType: 'RELATED_DOCUMENT', documentCategory: 'USER_GUIDES' },
    { attachmentType: 'REVIEW_SUPPORT_DOCUMENT', documentName: 'Review', templateCode: supportDocCode },
    { attachmentType: 'CUSTOMER_SUCCESS', customerName: 'Bluebird' },
    { attachmentType: 'SUPPORTED_SERVICES', serviceName: 'Setup', type: 'OTHER' },
  ];
  let attachmentId = '';
  for (const kind of kinds) {
    const { listingRevisionAttachment } = await client.createListingRevisionAttachment({
      createListingRevisionAttachmentDetails: {
        listingRevisionId,
        ...kind,
      } as models.CreateListingRevisionAttachmentDetails,
    });
    attachmentId = listingRevisionAttachment.id;
    await client.getListingRevisionAttachment({ listingRevisionAttachmentId: attachmentId });
  }
  const attachment = { listingRevisionAttachmentId: attachmentId };
  await client.updateListingRevisionAttachmentContent({
    ...attachment,
    updateListingRevisionAttachmentContent: 'A guide.',
  });
  await client.getListingRevisionAttachmentContent(attachment);
  await client.updateListingRevisionAttachment({
    ...attachment,
    updateListingRevisionAttachmentDetails: {
      attachmentType: 'SUPPORTED_SERVICES',
      serviceName: 'Setup and care',
      type: 'OTHER',
    } as models.UpdateSupportedServiceAttachment,
  });
  await client.listListingRevisionAttachments({ listingRevisionId });
  await client.deleteListingRevisionAttachment(attachment);
  const { listingRevisionNote } = await client.createListingRevisionNote({
    createListingRevisionNoteDetails: { listingRevisionId, noteDetails: 'Hello' },
  });
  const note = { listingRevisionNoteId: listingRevisionNote.id };
  await client.getListingRevisionNote(note);
  await client.updateListingRevisionNote({ ...note, updateListingRevisionNoteDetails: { freeformTags: {} } });
  await client.listListingRevisionNotes({ listingRevisionId });
  await client.deleteListingRevisionNote(note);
  const first = (await publisher.package(listingRevisionId, artifactId, termId)).id ?? '';
  const second = (await publisher.package(listingRevisionId, artifactId, termId, '2.0')).id ?? '';
  await client.markListingRevisionPackageAsDefault({ listingRevisionPackageId: first });
  await client.updateListingRevisionPackage({
    listingRevisionPackageId: second,
    updateListingRevisionPackageDetails: { description: 'The second' },
  });
  await client.listListingRevisionPackages({ listingRevisionId });

  // Its life
  await publisher.submit(listingRevisionId);
  practice.reviewer.decide(listingRevisionId, { approve: false, notes: 'Blurred screenshot' });
  await client.changeListingRevisionToNewStatus({ listingRevisionId });
  await publisher.approve(listingRevisionId);
  await client.publishListingRevisionAsPrivate({
    listingRevisionId,
    publishListingRevisionAsPrivateDetails: { allowedTenancies: [elsewhere] },
  });
  await client.getListingRevision({ listingRevisionId });
  await client.publishListingRevision({ listingRevisionId });
  await client.getListingRevisionPackage({ listingRevisionPackageId: second });
  await client.unPublishListingRevisionPackage({ listingRevisionPackageId: second });
  await client.publishListingRevisionPackage({ listingRevisionPackageId: second });
  await client.cloneListingRevision({ listingRevisionId });
  const clones = await client.listListingRevisions({ listingId: listing.id, listingRevisionStatus: 'NEW' });
  const clone = clones.listingRevisionCollection.items[0]?.id ?? '';
  const copies = await client.listListingRevisionPackages({ listingRevisionId: clone });
  const copy = copies.listingRevisionPackageCollection.items[0]?.id ?? '';
  await client.getListingRevisionPackage({ listingRevisionPackageId: copy });
  await client.deleteListingRevisionPackage({ listingRevisionPackageId: copy });
  await client.cascadingDeleteListingRevision({ listingRevisionId: clone });
  await client.withdrawListingRevision({ listingRevisionId });
  expect(await publisher.revisionStatus(listingRevisionId)).toBe('UNPUBLISHED');

  // The other two kinds of listing, leads and reports
  const leadGeneration = await publisher.listing('LEAD_GENERATION', 'NONE', 'Harbour Leads');
  const leadRevision = await publisher.revision(leadGeneration.id, {
    listingType: 'LEAD_GENERATION',
    pricingPlans: 'Ask us',
    downloadInfo: { url: 'https://example.com' },
  });
  await client.getListingRevision({ listingRevisionId: leadRevision.id });
  await publisher.approve(leadRevision.id);
  await client.publishListingRevision({ listingRevisionId: leadRevision.id });
  const { leadCollection } = await client.listLeads({ compartmentId, listingId: leadGeneration.id });
  await client.getLead({ leadId: leadCollection.items[0]?.id ?? '' });
  const service = await publisher.listing('SERVICE', 'NONE', 'Harbour Service');
  const serviceDetails = {
    listingType: 'SERVICE',
    listingId: service.id,
    headline: 'We help',
    productCodes: ['OCI'],
    industries: ['RETAIL'],
    geoLocations: [{ geographicRegion: 'EUROPE', details: 'All of it' }],
  } as models.CreateServiceListingRevisionDetails;
  const serviceRevision = await client.createListingRevision({
    createListingRevisionDetails: serviceDetails,
  });
  await client.deleteListingRevision({ listingRevisionId: serviceRevision.listingRevision.id });
  await client.deleteListing({ listingId: service.id });
  const instances = await client.listCustomerInstanceReportRecords({
    compartmentId,
    dateRange: 'THIS_WEEK' as Parameters<typeof client.listCustomerInstanceReportRecords>[0]['dateRange'],
  });
  expect(instances.customerInstanceReportRecordCollection.items).toHaveLength(1);
  const disbursements = await client.listDisbursementReportRecords({
    compartmentId,
    dateRange: 'LAST_MONTH' as Parameters<typeof client.listDisbursementReportRecords>[0]['dateRange'],
  });
  expect(disbursements.disbursementReportRecordCollection.items).toHaveLength(1);
  await client.cascadingDeleteListing({ listingId: listing.id });

  expect(found).toEqual([]);
  expect([...seen].sort()).toEqual(operationsOf(plain));
  expect(seen.size).toBe(85);
  expect(practice.requests.counts()['unknown']).toBeUndefined();
});

function operationsOf(client: MarketplacePublisherClient): string[] {
  return Object.getOwnPropertyNames(Object.getPrototypeOf(client))
    .filter((name) => {
      const isOperation =
        /^(get|list|create|update|delete|publish|unPublish|submit|change|clone|cancel|activate|mark|validate|withdraw|cascading)[A-Z]/;
      return isOperation.test(name) && !name.endsWith('Waiters');
    })
    .sort();
}
