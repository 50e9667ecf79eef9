/** Where an Oracle draft stands, from what was read; and the reads that tell it. */
import type { Family, FieldProof, Lamp, Note, Publication, PublicationState } from '../../contract/shapes.ts';
import type { DraftId } from '../../domain/ids.ts';
import { isHeldBy, isJsonArray, isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import type { PublicationReading, Read, RemoteRecord, RemoteSnapshot } from '../../domain/marketplace.ts';

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
  APPROVED: { state: 'approved', lamps: approved, actions: ['publish', 'note'] },
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
    actions: ['note'],
  },
  PUBLISHED_AS_PRIVATE: {
    state: 'live-private',
    lamps: { ...approved, visible: 'on' },
    actions: ['withdraw'],
  },
  UNPUBLISH_IN_PROGRESS: { state: 'publishing', lamps: { ...approved, visible: 'waiting' }, actions: [] },
  UNPUBLISHED: { state: 'withdrawn', lamps: approved, actions: ['submit'] },
};

const LAMPS: readonly Lamp['id'][] = ['accepted', 'validated', 'in-review', 'approved', 'visible'];
const lampsOf = (states: Standing['lamps'], ids = LAMPS): readonly Lamp[] =>
  ids.map((id) => ({ id, state: states[id] ?? 'off' }));

export function reading(snapshot: RemoteSnapshot, draft: DraftId, family: Family): PublicationReading {
  if (family === 'terms') return readTerms(snapshot, draft);
  if (family === 'artifact') return readArtifact(snapshot, draft);
  const revision = snapshot.objects[`revision:${draft}`];
  if (revision === undefined) return nothingThere(snapshot.objects[`listing:${draft}`] !== undefined);
  const status = text(revision['status']);
  const standing = standings[status];
  const reason = text(revision['statusNotes']);
  return {
    state: standing?.state ?? 'unknown',
    remoteStatus: status,
    lamps: lampsOf(standing?.lamps ?? { accepted: 'on' }),
    notes: notesOf(snapshot.objects[`notes:${draft}`]),
    actions: [...(standing?.actions ?? []), 'refresh'],
    ...(text(revision['id']) === '' ? {} : { remoteId: text(revision['id']) }),
    ...(reason !== '' && (standing?.state === 'rejected' || standing?.state === 'failed') ? { reason } : {}),
  };
}

function nothingThere(hasListing: boolean): PublicationReading {
  return {
    state: hasListing ? 'accepted' : 'draft',
    remoteStatus: '',
    lamps: lampsOf(hasListing ? { accepted: 'waiting' } : {}),
    notes: [],
    actions: ['submit', 'refresh'],
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
  attachment: ['getListingRevisionAttachment', 'listingRevisionAttachmentId'],
  package: ['getListingRevisionPackage', 'listingRevisionPackageId'],
  terms: ['getTerm', 'termId'],
  'terms-version': ['getTermVersion', 'termVersionId'],
  artifact: ['getArtifact', 'artifactId'],
};

/** Those that tell the state; with `isWhole` every object of the draft, to prove field by field. */
const NEEDED_FOR_STATE = new Set(['revision', 'terms', 'terms-version', 'artifact']);

export function readsOf(draft: DraftId, remotes: readonly RemoteRecord[], isWhole: boolean): readonly Read[] {
  const reads: Read[] = [];
  for (const remote of remotes) {
    const [prefix = '', rest = ''] = remote.subject.split(':');
    if (rest !== draft && !rest.startsWith(`${draft}/`)) continue;
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

/** Fields that are sent and never come back, or that come back as something else by nature. */
const NOT_COMPARED = new Set(['compartmentId', 'listingRevisionId', 'attachmentType']);

/** @param sent the records of the draft, whose bases are what was sent. */
export function prove(
  draft: DraftId,
  sent: readonly RemoteRecord[],
  snapshot: RemoteSnapshot,
): readonly FieldProof[] {
  return sent
    .filter((record) => record.subject.includes(`:${draft}`))
    .flatMap((record) => proveRecord(record, snapshot.objects[record.subject]));
}

function proveRecord(record: RemoteRecord, object: JsonObject | undefined): readonly FieldProof[] {
  return Object.entries(record.base)
    .filter(([name]) => !NOT_COMPARED.has(name))
    .map(([name, value]): FieldProof => {
      const place = { subject: record.subject, field: name, sent: shorten(value) };
      const read = object?.[name];
      if (object === undefined || read === undefined) return { ...place, state: 'not-readable' };
      return isHeldBy(value, read)
        ? { ...place, state: 'proven' }
        : { ...place, state: 'different', read: shorten(read) };
    });
}

/** A long text proves itself as well by its beginning; the whole of it is in the draft and the record. */
function shorten(value: Json): Json {
  return typeof value === 'string' && value.length > 2000 ? `${value.slice(0, 2000)}…` : value;
}
