/** A publisher at a practice marketplace whose clock the test holds: what is under way stays so until time passes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { models } from 'oci-marketplacepublisher';
import { startPractice } from '../../../electron/practice/start-practice.ts';
import { clientFor } from './practice.ts';
import { IMAGE_ID, Publisher } from './publisher.ts';

/** Long enough that what is under way is seen under way. */
export const STEP_MS = 3_000;
const TENANCY = 'ocid1.tenancy.oc1..aaaafriend';

/** Within one of them time passes by five minutes at most: signatures are refused beyond that. */
export async function openStage() {
  let skewMs = 0;
  const stateDir = mkdtempSync(join(tmpdir(), 'vitrine-states-'));
  const practice = await startPractice({
    stateDir,
    policy: { mode: 'manual', delayMs: 0 },
    now: () => Date.now() + skewMs,
    delays: {
      listingMs: STEP_MS,
      workRequestMs: STEP_MS,
      artifactMs: STEP_MS,
      artifactAvailableMs: 0,
      publishMs: STEP_MS,
      reviewStartMs: STEP_MS,
    },
  });
  const client = clientFor(practice);
  const publisher = new Publisher(client, practice);
  const pass = (ms = STEP_MS): void => {
    skewMs += ms;
  };
  const registry = (sourceRegistryUrl: string) =>
    made({
      artifactType: 'CONTAINER_IMAGE',
      containerImage: { sourceRegistryId: 'ocid1.containerrepo.oc1.iad.sample', sourceRegistryUrl },
    });
  const made = async (details: object): Promise<string> => {
    const { opcWorkRequestId: workRequestId } = await client.createArtifact({
      createArtifactDetails: {
        compartmentId: publisher.compartmentId,
        ...details,
      } as models.CreateMachineImageArtifactDetails,
    });
    return (await publisher.work(workRequestId)).resources[0]?.identifier ?? '';
  };
  const image = (sourceImageId = IMAGE_ID) =>
    made({
      artifactType: 'MACHINE_IMAGE',
      machineImage: {
        sourceImageId,
        isSnapshotAllowed: true,
        imageShapeCompatibilityEntries: [{ shape: 'VM.Standard2.1' }],
      },
    });
  const artifactOf = async (artifactId: string) =>
    (await client.getArtifact({ artifactId })).artifact as models.ContainerImageArtifact &
      models.MachineImageArtifact;
  const draft = async () => {
    const { id: listingId } = await publisher.listing();
    const artifactId = await image();
    pass();
    const { id: listingRevisionId } = await publisher.revision(listingId);
    const termId = await publisher.term();
    const { id: packageId = '' } = await publisher.package(listingRevisionId, artifactId, termId);
    return { listingId, listingRevisionId, artifactId, termId, packageId };
  };
  type Draft = Awaited<ReturnType<typeof draft>>;
  const approved = async () => {
    const found = await draft();
    await publisher.approve(found.listingRevisionId);
    return found;
  };
  const publish = ({ listingRevisionId }: Draft) => client.publishListingRevision({ listingRevisionId });
  const publishPrivately = ({ listingRevisionId }: Draft) =>
    client.publishListingRevisionAsPrivate({
      listingRevisionId,
      publishListingRevisionAsPrivateDetails: { allowedTenancies: [TENANCY] },
    });
  const spoil = async ({ artifactId }: Draft) => {
    await client.updateArtifact({
      artifactId,
      updateArtifactDetails: {
        artifactType: 'MACHINE_IMAGE',
        machineImage: { sourceImageId: 'ocid1.image.oc1.iad.fails' },
      } as models.UpdateMachineImageArtifactDetails,
    });
    pass();
  };
  const live = async () => {
    const found = await approved();
    await publish(found);
    pass();
    return found;
  };
  const revision = ({ listingRevisionId }: Draft) => publisher.revisionStatus(listingRevisionId);
  const item = ({ packageId }: Draft) => publisher.packageStatus(packageId);
  const close = async (): Promise<void> => {
    await practice.close();
    rmSync(stateDir, { recursive: true, force: true });
  };
  return {
    close,
    practice,
    client,
    publisher,
    pass,
    image,
    registry,
    artifactOf,
    draft,
    approved,
    publish,
    publishPrivately,
    spoil,
    live,
    revision,
    item,
  };
}

export type PublisherStage = Awaited<ReturnType<typeof openStage>>;
