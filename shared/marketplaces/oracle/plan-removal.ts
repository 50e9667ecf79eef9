/** What is given up at Oracle: the revision that is worked on, or the listing with everything on it. */
import { isJsonObject, type Json } from '../../domain/json.ts';
import type { PlanInput } from '../../domain/marketplace.ts';
import { SELF } from '../../domain/plan.ts';
import { match, type PlanBuilder } from '../../domain/plan-builder.ts';
import type { RemoteRecord } from '../../domain/remotes.ts';
import { CARRIED_OVER } from './carried-over.ts';
import { LIVE_PACKAGE } from './package-acts.ts';

/** A revision in these is nobody's yet. Inferred: the SDK says of no state whether it can be deleted. */
const DISCARDABLE: ReadonlySet<Json | undefined> = new Set([
  'NEW',
  'REJECTED',
  'APPROVED',
  'PUBLISH_FAILED',
  'PUBLISH_AS_PRIVATE_FAILED',
]);
/** In these it has to be withdrawn, or decided on, first. Inferred as well. */
const KEEPS_THE_LISTING: ReadonlySet<Json | undefined> = new Set([
  'PUBLISHED',
  'PUBLISHED_AS_PRIVATE',
  'PUBLISH_IN_PROGRESS',
  'PUBLISH_AS_PRIVATE_IN_PROGRESS',
  'UNPUBLISH_IN_PROGRESS',
]);

export const isDiscardable = (status: string): boolean => DISCARDABLE.has(status);
export const keepsTheListing = (status: Json | undefined): boolean => KEEPS_THE_LISTING.has(status);

const statusOf = (record: RemoteRecord | undefined): Json | undefined =>
  isJsonObject(record?.raw) ? record.raw['status'] : undefined;

/** What of the draft lies on its revision: all but the container and what it shares with others. */
const LIES_ON_REVISION = ['revision', 'icon', 'attachment', 'attachment-file', 'package', 'note'];

const ownOf = (input: PlanInput, prefixes: readonly string[]): readonly string[] =>
  input.remotes
    .map(({ subject }) => subject)
    .filter((subject) => {
      const [prefix = '', rest = ''] = subject.split(':');
      return prefixes.includes(prefix) && (rest === input.draft.id || rest.startsWith(`${input.draft.id}/`));
    });

const countOf = (subjects: readonly string[], prefix: string): number =>
  subjects.filter((subject) => subject.startsWith(`${prefix}:`)).length;

export function planDiscard(builder: PlanBuilder, input: PlanInput): void {
  const { draft } = input;
  const subject = `revision:${draft.id}`;
  const revision = builder.placeOf(subject);
  if (revision === undefined) {
    builder.notice('notices|oracle|never-sent');
    return;
  }
  const status = statusOf(builder.remote(subject));
  if (!DISCARDABLE.has(status)) {
    builder.notice('notices|oracle|not-discardable', { status: typeof status === 'string' ? status : '–' });
    return;
  }
  const before = builder.remote(`live:${draft.id}`);
  builder.notice(before === undefined ? 'notices|oracle|discard-only' : 'notices|oracle|discard');
  builder.add({
    titleKey: 'cascadingDeleteListingRevision',
    operation: 'cascadingDeleteListingRevision',
    target: draft.name,
    subject,
    params: { listingRevisionId: revision.id },
    ...match(revision),
    wait: 'work-request',
    read: { operation: 'getListingRevision', params: { listingRevisionId: SELF } },
    ...(before === undefined
      ? { agrees: 'gone', takesAlong: ownOf(input, LIES_ON_REVISION).filter((other) => other !== subject) }
      : { agrees: 'nothing', isReplacing: true, becomes: before.remoteId, adopts: CARRIED_OVER }),
    ...builder.keyForNext(),
  });
}

export function planDelete(builder: PlanBuilder, input: PlanInput): void {
  const { draft } = input;
  const subject = `listing:${draft.id}`;
  const listing = builder.placeOf(subject);
  if (listing === undefined) {
    builder.notice('notices|oracle|never-sent');
    return;
  }
  const statuses = [`revision:${draft.id}`, `live:${draft.id}`].map((of) => statusOf(builder.remote(of)));
  if (statuses.some(keepsTheListing)) {
    builder.notice('notices|oracle|withdraw-first');
    return;
  }
  const own = ownOf(input, [...LIES_ON_REVISION, 'live', LIVE_PACKAGE]);
  builder.notice('notices|oracle|delete', {
    packages: countOf(own, 'package'),
    attachments: countOf(own, 'attachment'),
  });
  builder.notice('notices|oracle|delete-keeps');
  builder.add({
    titleKey: 'cascadingDeleteListing',
    operation: 'cascadingDeleteListing',
    target: draft.name,
    subject,
    params: { listingId: listing.id },
    ...match(listing),
    agrees: 'gone',
    takesAlong: own,
    wait: 'work-request',
    read: { operation: 'getListing', params: { listingId: SELF } },
    ...builder.keyForNext(),
  });
}
