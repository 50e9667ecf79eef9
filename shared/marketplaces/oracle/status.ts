/** Where an Oracle draft stands, from what was read; and the reads that tell it. */
import type { Family, Lamp, Note, Publication, PublicationState } from '../../contract/shapes.ts';
import type { DraftId } from '../../domain/ids.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import type { PublicationReading, Read, RemoteSnapshot } from '../../domain/marketplace.ts';
import type { RemoteRecord } from '../../domain/remotes.ts';
import { LIVE_PACKAGE } from './package-acts.ts';
import { isDiscardable, keepsTheListing } from './plan-removal.ts';

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

interface Standing {
  readonly state: PublicationState;
  readonly lamps: Readonly<Partial<Record<Lamp['id'], Lamp['state']>>>;
  readonly actions: Publication['actions'];
}

const accepted = { accepted: 'on', validated: 'on' } as const;
const approved = { ...accepted, 'in-review': 'on', approved: 'on' } as const;

/** ListingRevision.status (names certain, meaning of the lamps ours). What is not here is `unknown`. */
const standings: Readonly<Record<string, Standing>> = {
  NEW: { state: 'accepted', lamps: { accepted: 'on' }, actions: ['submit', 'note'] },
  PENDING_REVIEW: { state: 'in-review', lamps: { ...accepted, 'in-review': 'waiting' }, actions: ['note'] },
  REVIEW_IN_PROGRESS: { state: 'in-review', lamps: { ...accepted, 'in-review': 'on' }, actions: ['note'] },
  REJECTED: {
    state: 'rejected',
    lamps: { ...accepted, 'in-review': 'on', approved: 'failed' },
    actions: ['submit', 'note'],
  },
  APPROVED: { state: 'approved', lamps: approved, actions: ['publish', 'publish-private', 'note'] },
  PUBLISH_IN_PROGRESS: { state: 'publishing', lamps: { ...approved, visible: 'waiting' }, actions: [] },
  PUBLISH_FAILED: {
    state: 'failed',
    lamps: { ...approved, visible: 'failed' },
    actions: ['publish', 'note'],
  },
  PUBLISHED: { state: 'live', lamps: { ...approved, visible: 'on' }, actions: ['submit', 'withdraw'] },
  PUBLISH_AS_PRIVATE_IN_PROGRESS: {
    state: 'publishing',
    lamps: { ...approved, visible: 'waiting' },
    actions: [],
  },
  PUBLISH_AS_PRIVATE_FAILED: {
    state: 'failed',
    lamps: { ...approved, visible: 'failed' },
    actions: ['publish-private', 'note'],
  },
  PUBLISHED_AS_PRIVATE: {
    state: 'live-private',
    lamps: { ...approved, visible: 'on' },
    actions: ['submit', 'publish', 'publish-private', 'withdraw'],
  },
  UNPUBLISH_IN_PROGRESS: { state: 'publishing', lamps: { ...approved, visible: 'waiting' }, actions: [] },
  // Whether the API publishes it again is uncertain; the portal does, without a new review.
  UNPUBLISHED: { state: 'withdrawn', lamps: approved, actions: ['submit', 'publish', 'publish-private'] },
};

/** "More than 60 days unpublished" and an approval counts as a rejection: the guide to managing listings, 2026-11-21. */
const APPROVAL_LIFE_MS = 60 * 24 * 60 * 60 * 1000;

const LAMPS: readonly Lamp['id'][] = ['accepted', 'validated', 'in-review', 'approved', 'visible'];
const lampsOf = (states: Standing['lamps'], ids = LAMPS): readonly Lamp[] =>
  ids.map((id) => ({ id, state: states[id] ?? 'off' }));

export function reading(snapshot: RemoteSnapshot, draft: DraftId, family: Family): PublicationReading {
  if (family === 'terms') return readTerms(snapshot, draft);
  if (family === 'artifact') return readArtifact(snapshot, draft);
  const revision = snapshot.objects[`revision:${draft}`];
  if (revision === undefined) return nothingThere(snapshot.objects[`listing:${draft}`] !== undefined);
  const status = text(revision['status']);
  const older = snapshot.objects[`live:${draft}`];
  const standing = withOlder(standings[status], older);
  const reason = text(revision['statusNotes']);
  return {
    state: standing?.state ?? 'unknown',
    remoteStatus: status,
    lamps: withEnd(lampsOf(standing?.lamps ?? { accepted: 'on' }), revision),
    notes: notesOf(snapshot.objects[`notes:${draft}`]),
    actions: [
      // Tenancies are a field of an application's revision and of no other's.
      ...(standing?.actions ?? []).filter(
        (act) => act !== 'publish-private' || revision['listingType'] === 'OCI_APPLICATION',
      ),
      ...(isDiscardable(status) ? (['discard-revision'] as const) : []),
      ...(standing === undefined || [status, older?.['status']].some(keepsTheListing)
        ? []
        : (['delete'] as const)),
      'refresh',
    ],
    ...(text(revision['id']) === '' ? {} : { remoteId: text(revision['id']) }),
    ...(reason !== '' && (standing?.state === 'rejected' || standing?.state === 'failed') ? { reason } : {}),
  };
}

/** The service tells when a revision last changed, which is when it was approved, or later. */
function withEnd(lamps: readonly Lamp[], revision: JsonObject): readonly Lamp[] {
  const changedAt = Date.parse(text(revision['timeUpdated']));
  if (revision['status'] !== 'APPROVED' || Number.isNaN(changedAt)) return lamps;
  const until = new Date(changedAt + APPROVAL_LIFE_MS).toISOString();
  return lamps.map((lamp) => (lamp.id === 'approved' ? { ...lamp, until } : lamp));
}

/** While a newer revision is worked on, the one before it may still be what customers see. */
function withOlder(standing: Standing | undefined, older: JsonObject | undefined): Standing | undefined {
  const isSeen = older?.['status'] === 'PUBLISHED' || older?.['status'] === 'PUBLISHED_AS_PRIVATE';
  if (standing === undefined || !isSeen || standing.lamps.visible !== undefined) return standing;
  return {
    ...standing,
    lamps: { ...standing.lamps, visible: 'on' },
    actions: [...standing.actions, 'withdraw'],
  };
}

function nothingThere(hasListing: boolean): PublicationReading {
  return {
    state: hasListing ? 'accepted' : 'draft',
    remoteStatus: '',
    lamps: lampsOf(hasListing ? { accepted: 'waiting' } : {}),
    notes: [],
    actions: hasListing ? ['submit', 'delete', 'refresh'] : ['submit', 'refresh'],
  };
}

function notesOf(collection: JsonObject | undefined): readonly Note[] {
  const items = collection?.['items'];
  if (!isJsonArray(items)) return [];
  return items
    .filter(isJsonObject)
    .map(
      (item): Note => ({
        id: text(item['id']),
        from: item['noteSource'] === 'ADMINISTRATOR' ? 'reviewer' : 'publisher',
        text: text(item['noteDetails']),
        at: text(item['timeCreated']),
      }),
    )
    .toSorted((a, b) => a.at.localeCompare(b.at));
}

/** Terms are never reviewed: they are there, and the version that customers accept is active or not. */
function readTerms(snapshot: RemoteSnapshot, draft: DraftId): PublicationReading {
  const term = snapshot.objects[`terms:${draft}`];
  if (term === undefined) return { ...nothingThere(false), lamps: lampsOf({}, ['accepted', 'visible']) };
  const active = Object.entries(snapshot.objects).find(
    ([subject, version]) =>
      subject.startsWith(`terms-version:${draft}/`) && version['status'] === 'AVAILABLE',
  );
  return {
    state: active === undefined ? 'accepted' : 'live',
    remoteStatus: text(active?.[1]['status']) || text(term['lifecycleState']),
    lamps: lampsOf({ accepted: 'on', visible: active === undefined ? 'off' : 'on' }, ['accepted', 'visible']),
    notes: [],
    actions: ['submit', 'refresh'],
    remoteId: text(term['id']),
  };
}

/** Usable once its lifecycle is ACTIVE and its status AVAILABLE. */
function readArtifact(snapshot: RemoteSnapshot, draft: DraftId): PublicationReading {
  const artifact = snapshot.objects[`artifact:${draft}`];
  if (artifact === undefined)
    return { ...nothingThere(false), lamps: lampsOf({}, ['accepted', 'validated']) };
  const status = text(artifact['status']);
  const isReady = status === 'AVAILABLE' && artifact['lifecycleState'] === 'ACTIVE';
  const hasFailed = status === 'UNAVAILABLE' || artifact['lifecycleState'] === 'FAILED';
  const reason = text(artifact['statusNotes']);
  return {
    state: hasFailed ? 'failed' : 'accepted',
    remoteStatus: status,
    lamps: lampsOf({ accepted: 'on', validated: isReady ? 'on' : hasFailed ? 'failed' : 'waiting' }, [
      'accepted',
      'validated',
    ]),
    notes: [],
    actions: ['submit', 'refresh'],
    remoteId: text(artifact['id']),
    ...(hasFailed && reason !== '' ? { reason } : {}),
  };
}

const readers: Readonly<Record<string, readonly [operation: string, parameter: string]>> = {
  listing: ['getListing', 'listingId'],
  revision: ['getListingRevision', 'listingRevisionId'],
  live: ['getListingRevision', 'listingRevisionId'],
  attachment: ['getListingRevisionAttachment', 'listingRevisionAttachmentId'],
  package: ['getListingRevisionPackage', 'listingRevisionPackageId'],
  [LIVE_PACKAGE]: ['getListingRevisionPackage', 'listingRevisionPackageId'],
  terms: ['getTerm', 'termId'],
  'terms-version': ['getTermVersion', 'termVersionId'],
  artifact: ['getArtifact', 'artifactId'],
  stack: ['getStack', 'stackId'],
};

/** Those that tell the state; with `isWhole` every object of the draft, to prove field by field. */
const NEEDED_FOR_STATE = new Set(['revision', 'live', 'terms', 'terms-version', 'artifact']);

export function readsOf(draft: DraftId, remotes: readonly RemoteRecord[], isWhole: boolean): readonly Read[] {
  const reads: Read[] = [];
  for (const remote of remotes) {
    const [prefix = '', rest = ''] = remote.subject.split(':');
    if (rest !== draft && !rest.startsWith(`${draft}/`)) continue;
    const file = isWhole ? contentReadOf(draft, remote, remotes) : undefined;
    if (file !== undefined) reads.push(file);
    const reader = readers[prefix];
    if (reader === undefined || (!isWhole && !NEEDED_FOR_STATE.has(prefix))) continue;
    reads.push({ subject: remote.subject, operation: reader[0], params: { [reader[1]]: remote.remoteId } });
    if (prefix === 'revision') {
      reads.push({
        subject: `notes:${draft}`,
        operation: 'listListingRevisionNotes',
        params: { listingRevisionId: remote.remoteId },
      });
    }
  }
  return reads;
}

/** What a file's read is kept under: its subject's own read, where it has one, is kept under the subject. */
export const contentOf = (subject: string): string => `${subject}#content`;

/** @returns undefined for what has no content, or none that was sent from here. */
function contentReadOf(
  draft: DraftId,
  remote: RemoteRecord,
  remotes: readonly RemoteRecord[],
): Read | undefined {
  if (remote.base['hash'] === undefined) return undefined;
  const [prefix = '', rest = ''] = remote.subject.split(':');
  const call = contentReaders[prefix];
  if (call === undefined) return undefined;
  const owner = `${call.owner}:${call.owner === 'revision' ? draft : rest}`;
  const id = remotes.find(({ subject }) => subject === owner)?.remoteId;
  if (id === undefined) return undefined;
  return {
    subject: contentOf(remote.subject),
    operation: call.operation,
    params: { [call.parameter]: id },
    isContent: true,
  };
}

/** The identity is that of the object that the file belongs to. */
const contentReaders: Readonly<
  Record<string, { readonly operation: string; readonly parameter: string; readonly owner: string }>
> = {
  icon: { operation: 'getListingRevisionIconContent', parameter: 'listingRevisionId', owner: 'revision' },
  'attachment-file': {
    operation: 'getListingRevisionAttachmentContent',
    parameter: 'listingRevisionAttachmentId',
    owner: 'attachment',
  },
  'terms-version': {
    operation: 'getTermVersionContent',
    parameter: 'termVersionId',
    owner: 'terms-version',
  },
};
