import type { MarketplacePublisherClient, models } from 'oci-marketplacepublisher';
import type { PracticeServer } from '../../../electron/practice/start-practice.ts';
import { signedFetch } from './signed-fetch.ts';

export const IMAGE_ID = 'ocid1.image.oc1.iad.sample';

/** What a publisher does on the way to a live listing, in the fewest words. */
export class Publisher {
  readonly client: MarketplacePublisherClient;
  readonly practice: PracticeServer;
  readonly compartmentId: string;

  constructor(client: MarketplacePublisherClient, practice: PracticeServer) {
    this.client = client;
    this.practice = practice;
    this.compartmentId = practice.ready.oracle.compartmentId;
  }

  async listing(
    listingType = 'OCI_APPLICATION',
    packageType = 'MACHINE_IMAGE',
    name = 'Harbour',
  ): Promise<models.Listing> {
    const createListingDetails = {
      compartmentId: this.compartmentId,
      name,
      listingType: listingType as models.ListingType,
      packageType: packageType as models.PackageType,
    };
    return (await this.client.createListing({ createListingDetails })).listing;
  }

  async revision(listingId: string, more: object = {}): Promise<models.ListingRevision> {
    const createListingRevisionDetails = {
      listingType: 'OCI_APPLICATION',
      listingId,
      headline: 'Ships in order',
      pricingType: 'FREE',
      products: [{ code: 'OCI', categories: ['OCI_DEVOPS'] }],
      ...more,
    } as models.CreateOciListingRevisionDetails;
    return (await this.client.createListingRevision({ createListingRevisionDetails })).listingRevision;
  }

  async artifact(sourceImageId = IMAGE_ID): Promise<string> {
    const { opcWorkRequestId } = await this.client.createArtifact({
      createArtifactDetails: {
        artifactType: 'MACHINE_IMAGE',
        compartmentId: this.compartmentId,
        displayName: 'Harbour image',
        machineImage: {
          sourceImageId,
          isSnapshotAllowed: true,
          imageShapeCompatibilityEntries: [
            { shape: 'VM.Standard.E5.Flex', ocpuConstraints: { min: 1, max: 4 } },
          ],
        },
      } as models.CreateMachineImageArtifactDetails,
    });
    return (await this.work(opcWorkRequestId)).resources[0]?.identifier ?? '';
  }

  async work(workRequestId: string): Promise<models.WorkRequest> {
    return (await this.client.getWorkRequest({ workRequestId })).workRequest;
  }

  async term(): Promise<string> {
    const { term } = await this.client.createTerm({
      createTermDetails: { compartmentId: this.compartmentId, name: 'Harbour Terms of Use' },
    });
    return term.id ?? '';
  }

  async termVersion(termId: string, text = 'Be kind.\n'): Promise<string> {
    const answer = await signedFetch(this.practice, '/20241201/termVersions', {
      method: 'POST',
      body: text,
      headers: { 'term-id': termId, 'display-name': 'Terms 1', 'content-type': 'text/plain' },
    });
    return String(answer.json()['id']);
  }

  async package(
    listingRevisionId: string,
    artifactId: string,
    termId: string,
    packageVersion = '1.0',
  ): Promise<models.ListingRevisionPackage> {
    const createListingRevisionPackageDetails = {
      listingRevisionId,
      packageVersion,
      artifactId,
      termId,
      areSecurityUpgradesProvided: true,
    };
    return (await this.client.createListingRevisionPackage({ createListingRevisionPackageDetails }))
      .listingRevisionPackage;
  }

  /** A listing with one revision and one package, still NEW. */
  async draft(): Promise<{
    listingId: string;
    revisionId: string;
    packageId: string;
    artifactId: string;
    termId: string;
  }> {
    const { id: listingId } = await this.listing();
    const { id: revisionId } = await this.revision(listingId);
    const artifactId = await this.artifact();
    const termId = await this.term();
    const { id: packageId = '' } = await this.package(revisionId, artifactId, termId);
    return { listingId, revisionId, packageId, artifactId, termId };
  }

  async submit(
    listingRevisionId: string,
    details: models.SubmitListingRevisionForReviewDetails = { noteDetails: 'Please' },
  ): Promise<void> {
    await this.client.submitListingRevisionForReview({
      listingRevisionId,
      submitListingRevisionForReviewDetails: details,
    });
  }

  async approve(listingRevisionId: string): Promise<void> {
    await this.submit(listingRevisionId);
    this.practice.reviewer.decide(listingRevisionId, { approve: true });
  }

  /** A listing that went live by a reviewer's approval. */
  async live(): Promise<{
    listingId: string;
    revisionId: string;
    packageId: string;
    artifactId: string;
    termId: string;
  }> {
    const draft = await this.draft();
    await this.approve(draft.revisionId);
    await this.client.publishListingRevision({ listingRevisionId: draft.revisionId });
    return draft;
  }

  async revisionStatus(listingRevisionId: string): Promise<string> {
    return (await this.client.getListingRevision({ listingRevisionId })).listingRevision.status;
  }

  async packageStatus(listingRevisionPackageId: string): Promise<string> {
    return (await this.client.getListingRevisionPackage({ listingRevisionPackageId })).listingRevisionPackage
      .status;
  }
}
