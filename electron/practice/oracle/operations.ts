import { artifactWork } from './artifact-work.ts';
import { artifactOperations } from './artifacts.ts';
import { attachmentOperations } from './attachments.ts';
import { cascadingDeleteOperations, cascadingDeleteWork } from './cascading-delete.ts';
import { catalogueOperations } from './catalogue.ts';
import { insightOperations } from './insight.ts';
import { listingOperations, listingWork } from './listings.ts';
import { noteOperations } from './notes.ts';
import type { Operation } from './operation.ts';
import { packageWork } from './package-work.ts';
import { packageOperations } from './packages.ts';
import { publishOperations, publishWork } from './publish.ts';
import { reviewOperations } from './review.ts';
import { revisionOperations } from './revisions.ts';
import { termVersionOperations } from './term-versions.ts';
import { termOperations, termWork } from './terms.ts';
import { workRequestOperations } from './work-request-operations.ts';
import type { WorkKind } from './work-requests.ts';

/** All 85 of the API 20241201. */
export const PUBLISHER_OPERATIONS: readonly Operation[] = [
  ...listingOperations,
  ...revisionOperations,
  ...reviewOperations,
  ...publishOperations,
  ...cascadingDeleteOperations,
  ...attachmentOperations,
  ...noteOperations,
  ...packageOperations,
  ...artifactOperations,
  ...termOperations,
  ...termVersionOperations,
  ...catalogueOperations,
  ...insightOperations,
  ...workRequestOperations,
];

export const WORK_KINDS: Readonly<Record<string, WorkKind>> = {
  ...listingWork,
  ...publishWork,
  ...cascadingDeleteWork,
  ...packageWork,
  ...artifactWork,
  ...termWork,
};
