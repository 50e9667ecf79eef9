/** An account with many listings, written where the practice marketplace keeps its own: sending them would take an hour. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { startPractice } from '../../../electron/practice/start-practice.ts';
import { PracticeStore } from '../../../electron/practice/store.ts';
import { pictureBytes } from '../../fuzz/pictures.ts';

const ARTIFACTS = 10;
const TERMS = 5;
const PICTURES = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

export async function fillAccount(stateDir: string, listings: number, revisions: number): Promise<void> {
  // Its first start makes the identity that everything belongs to.
  const practice = await startPractice({ stateDir });
  const { compartmentId } = practice.ready.oracle;
  await practice.close();
  const store = new PracticeStore(stateDir);
  const at = (daysAgo: number) => new Date(Date.now() - daysAgo * DAY_MS).toISOString();
  const insert = (
    kind: string,
    id: string,
    parent: string | null,
    doc: object,
    body: string | null = null,
  ): string => {
    const times = { timeCreated: at(90), timeUpdated: at(60) };
    store.insert(
      kind,
      id,
      parent,
      { id, compartmentId, lifecycleState: 'ACTIVE', ...times, ...doc },
      body === null ? {} : { mimeType: 'image/png' },
      body,
    );
    return id;
  };
  const keep = (bytes: Uint8Array): string => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const path = store.bodies.path(hash);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return hash;
  };
  const pictures = Array.from({ length: PICTURES }, (_, number) => keep(pictureBytes(number)));
  const conditions = keep(Buffer.from('The conditions.\n'.repeat(200)));
  for (let number = 0; number < TERMS; number += 1) {
    const term = insert('term', `ocid1.term.${number}`, null, { name: `Terms ${number}`, author: 'PARTNER' });
    insert(
      'termVersion',
      `ocid1.termversion.${number}`,
      term,
      { termId: term, termAuthor: 'PARTNER', displayName: 'Version 1', status: 'AVAILABLE' },
      conditions,
    );
  }
  for (let number = 0; number < ARTIFACTS; number += 1) {
    insert('artifact', `ocid1.artifact.${number}`, null, {
      displayName: `Image ${number}`,
      artifactType: 'MACHINE_IMAGE',
      status: 'AVAILABLE',
      machineImage: {
        sourceImageId: `ocid1.image.oc1..${number}`,
        isSnapshotAllowed: true,
        imageShapeCompatibilityEntries: [],
        validationStatus: 'VALIDATION_COMPLETED',
      },
    });
  }
  for (let number = 0; number < listings; number += 1) {
    const common = { listingType: 'OCI_APPLICATION', packageType: 'MACHINE_IMAGE' };
    const listing = insert('listing', `ocid1.listing.${number}`, null, {
      name: `Listing ${number}`,
      ...common,
    });
    for (let turn = 0; turn < revisions; turn += 1) {
      const isLast = turn === revisions - 1;
      // Of ten listings one is being worked on.
      const status = !isLast ? 'UNPUBLISHED' : number % 10 === 0 ? 'NEW' : 'PUBLISHED';
      const id = `ocid1.revision.${number}.${turn}`;
      insert(
        'listingRevision',
        id,
        listing,
        { ...common, listingId: listing, status, ...texts(number, turn), timeCreated: at(80 - turn) },
        pictures[number % PICTURES] ?? null,
      );
      for (let shot = 0; shot < 2; shot += 1) {
        const doc = {
          listingRevisionId: id,
          attachmentType: 'SCREENSHOT',
          displayName: `Picture ${shot}`,
          description: 'What it shows.',
        };
        insert(
          'listingRevisionAttachment',
          `ocid1.attachment.${number}.${turn}.${shot}`,
          id,
          doc,
          pictures[(number + shot) % PICTURES] ?? null,
        );
      }
      insert('listingRevisionPackage', `ocid1.package.${number}.${turn}`, id, {
        listingRevisionId: id,
        packageVersion: `1.${turn}`,
        displayName: 'Package',
        artifactId: `ocid1.artifact.${number % ARTIFACTS}`,
        termId: `ocid1.term.${number % TERMS}`,
        isDefault: true,
        areSecurityUpgradesProvided: true,
        packageType: 'MACHINE_IMAGE',
        status: 'NEW',
      });
    }
  }
  store.close();
}

const texts = (number: number, turn: number) => ({
  displayName: `Listing ${number}`,
  headline: `What it is for, in version ${turn}`,
  shortDescription: 'A sentence about it.',
  longDescription: 'A paragraph about it, as long as they are. '.repeat(60),
  pricingType: 'FREE',
  products: [{ code: 'OCI', categories: ['STORAGE'] }],
  supportContacts: [{ name: 'Support', email: 'support@example.com' }],
  contentLanguage: { name: 'English', code: 'en' },
});
