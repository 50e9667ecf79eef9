/** What Oracle tests itself, and what only a person can tell before handing a draft to the reviewers. */

import { hasTerraform } from '../terraform/files.ts';
import { isOfType } from './kit/artifact-group.ts';
import { checklistAbout, type OracleRule } from './kit/define.ts';
import { hasLink } from './kit/links.ts';
import { isBlank, itemsAt, textAt } from './kit/read.ts';
import { sources } from './kit/sources.ts';

const ofListing = checklistAbout('listing');
const ofArtifact = checklistAbout('artifact');

const LINKED_TEXTS = ['shortDescription', 'longDescription', 'usageInformation', 'systemRequirements'];

export const submissionRules: readonly OracleRule[] = [
  ofListing({
    id: 'oracle/best-pitch',
    field: 'headline',
    source: sources.submit,
    when: ({ headline }) => !isBlank(headline),
  }),
  ofListing({
    id: 'oracle/media-story',
    field: 'screenshots',
    source: sources.submit,
    when: (listing) => itemsAt(listing, 'screenshots').length > 0,
  }),
  ofListing({
    id: 'oracle/links-reach-target',
    field: 'supportLinks',
    source: sources.submit,
    when: (listing) =>
      itemsAt(listing, 'supportLinks').length > 0 ||
      LINKED_TEXTS.some((name) => hasLink(textAt(listing, name))),
  }),
  ofListing({
    id: 'oracle/publisher-agreement',
    field: 'packages',
    source: sources.submit,
    isRemoteOnly: true,
    when: (listing) => itemsAt(listing, 'packages').length > 0,
  }),
  ofListing({
    id: 'oracle/guidelines-applied',
    field: 'displayName',
    source: sources.submit,
    when: ({ displayName }) => !isBlank(displayName),
  }),
  ofListing({
    id: 'oracle/review-evidence',
    field: 'packages',
    source: sources.listingGuide,
    when: (listing) => itemsAt(listing, 'packages').length > 0,
  }),
];

/** Oracle's own codes, each tested on the image before it is published. Windows has a table of its own. */
const IMAGE_TESTS = [
  'oracle/image-s01-host-keys',
  'oracle/image-s08-customer-key',
  'oracle/image-s10-authorized-keys',
  'oracle/image-s14-root-login',
  'oracle/image-s16-passwords',
  'oracle/image-g01-boots',
  'oracle/image-g03-mac',
  'oracle/image-g05-dhcp',
  'oracle/image-g08-imds',
] as const;

const STACK_CHECKS = [
  { id: 'oracle/stack-zip', source: sources.stackGuidelines, isReadHere: true },
  { id: 'oracle/stack-images', source: sources.stackGuidelines },
  { id: 'oracle/stack-downloads', source: sources.stackGuidelines },
  { id: 'oracle/stack-schema', source: sources.stackSchema, isReadHere: true },
  { id: 'oracle/stack-logo', source: sources.stackSchema },
] as const;

export const artifactSubmissionRules: readonly OracleRule[] = [
  ...IMAGE_TESTS.map((id) =>
    ofArtifact({
      id,
      field: 'machineImage.sourceImageId',
      source: sources.imageGuidelines,
      isRemoteOnly: true,
      when: (artifact) => isOfType(artifact, 'MACHINE_IMAGE'),
    }),
  ),
  ...STACK_CHECKS.map(({ id, source, ...check }) =>
    ofArtifact({
      id,
      field: 'stack.sourceStackId',
      source,
      reads: ['*'],
      // Of files that are here, the rules of their own tell.
      when: (artifact, parts) =>
        isOfType(artifact, 'STACK') && !('isReadHere' in check && hasTerraform(parts)),
    }),
  ),
];
