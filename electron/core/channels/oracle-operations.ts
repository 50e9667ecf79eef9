/**
 * The operations of the Marketplace Publisher API that Vitrine writes with: what the SDK calls their body, and how
 * each is settled when its outcome is not known. 23 of Oracle's 85 operations take a retry token, which lives for
 * 24 hours; the others are settled by reading.
 */
import {
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPath,
  jsonEquals,
} from '../../../shared/domain/json.ts';
import type { Finder, SettleRule } from './channel.ts';

interface Operation {
  /** The request field that the SDK takes the body from. */
  readonly bodyField?: string;
  /** The request field that the SDK takes raw bytes from. */
  readonly contentField?: string;
  /** Where in the body the call's file stands, in base64. */
  readonly fileAt?: JsonPath;
  /** Of which client of the SDK it is; the publisher's where nothing is said. */
  readonly service?: 'resource-manager';
  readonly rule: SettleRule;
}

const TOKEN_LIFE_MS = 24 * 60 * 60 * 1000;

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const byKey = (find?: Finder): SettleRule =>
  find === undefined ? { by: 'key', lifeMs: TOKEN_LIFE_MS } : { by: 'key', lifeMs: TOKEN_LIFE_MS, find };
/** Repeated with its key; once that is too old, the subject's status tells. */
const byKeyThen = (isDone: (body: JsonObject) => boolean): SettleRule => ({
  by: 'key',
  lifeMs: TOKEN_LIFE_MS,
  isDone,
});
const hasStatus =
  (...statuses: readonly string[]) =>
  (body: JsonObject): boolean =>
    statuses.includes(text(body['status']));
const byReading: SettleRule = { by: 'read' };
const byStatus = (...statuses: readonly string[]): SettleRule => ({
  by: 'read',
  isDone: hasStatus(...statuses),
});

/** There is at most one NEW revision of a listing. */
const newRevision = (listingOf: Finder['params']): Finder => ({
  operation: 'listListingRevisions',
  params: listingOf,
  matches: (item) => item['status'] === 'NEW',
});

/** Same name in the same place: what a create made, when its key is too old to ask with. */
const find = (operation: string, parameters: readonly string[], same: readonly string[]): Finder => ({
  operation,
  params: (call) =>
    Object.fromEntries(parameters.map((name) => [name, call.body?.[name] ?? call.params[name] ?? ''])),
  matches: (item: JsonObject, call) =>
    same.every((name) => text(item[name]) === text(call.body?.[name] ?? call.params[name])),
});

export const operations: Readonly<Record<string, Operation>> = {
  createListing: {
    bodyField: 'createListingDetails',
    rule: byKey(find('listListings', ['compartmentId'], ['name'])),
  },
  createListingRevision: {
    bodyField: 'createListingRevisionDetails',
    rule: byKey(newRevision((call) => ({ listingId: call.body?.['listingId'] ?? '' }))),
  },
  updateListingRevision: { bodyField: 'updateListingRevisionDetails', rule: byReading },
  cloneListingRevision: {
    rule: byKey(newRevision((_call, revision) => ({ listingId: revision['listingId'] ?? '' }))),
  },
  changeListingRevisionToNewStatus: { rule: byStatus('NEW') },
  submitListingRevisionForReview: {
    bodyField: 'submitListingRevisionForReviewDetails',
    // Whatever became of it since, it left NEW.
    rule: byKeyThen((body) => text(body['status']) !== 'NEW'),
  },
  publishListingRevision: { rule: byKeyThen(hasStatus('PUBLISH_IN_PROGRESS', 'PUBLISHED')) },
  publishListingRevisionAsPrivate: {
    bodyField: 'publishListingRevisionAsPrivateDetails',
    rule: byKeyThen(hasStatus('PUBLISH_AS_PRIVATE_IN_PROGRESS', 'PUBLISHED_AS_PRIVATE')),
  },
  withdrawListingRevision: { rule: byKeyThen(hasStatus('UNPUBLISH_IN_PROGRESS', 'UNPUBLISHED')) },
  // What they delete is gone, or still there.
  cascadingDeleteListing: { rule: byKey() },
  cascadingDeleteListingRevision: { rule: byKey() },
  publishListingRevisionPackage: {
    rule: byKeyThen(hasStatus('PUBLISH_IN_PROGRESS', 'PUBLISHED', 'PUBLISHED_AS_PRIVATE')),
  },
  unPublishListingRevisionPackage: { rule: byKeyThen(hasStatus('UNPUBLISH_IN_PROGRESS', 'UNPUBLISHED')) },
  markListingRevisionPackageAsDefault: { rule: byKeyThen((body) => body['isDefault'] === true) },
  updateListingRevisionIconContent: { contentField: 'updateListingRevisionIconContent', rule: byReading },
  createListingRevisionAttachment: {
    bodyField: 'createListingRevisionAttachmentDetails',
    rule: byKey(
      find('listListingRevisionAttachments', ['listingRevisionId'], ['attachmentType', 'displayName']),
    ),
  },
  updateListingRevisionAttachment: { bodyField: 'updateListingRevisionAttachmentDetails', rule: byReading },
  updateListingRevisionAttachmentContent: {
    contentField: 'updateListingRevisionAttachmentContent',
    rule: byReading,
  },
  deleteListingRevisionAttachment: { rule: byReading },
  createListingRevisionPackage: {
    bodyField: 'createListingRevisionPackageDetails',
    rule: byKey(find('listListingRevisionPackages', ['listingRevisionId'], ['packageVersion'])),
  },
  updateListingRevisionPackage: { bodyField: 'updateListingRevisionPackageDetails', rule: byReading },
  deleteListingRevisionPackage: { rule: byReading },
  createListingRevisionNote: {
    bodyField: 'createListingRevisionNoteDetails',
    rule: byKey(find('listListingRevisionNotes', ['listingRevisionId'], ['noteDetails'])),
  },
  createTerm: { bodyField: 'createTermDetails', rule: byKey(find('listTerms', ['compartmentId'], ['name'])) },
  createTermVersion: {
    contentField: 'createTermVersionContent',
    rule: byKey(find('listTermVersions', ['termId'], ['displayName'])),
  },
  updateTermVersionContent: { contentField: 'updateTermVersionContent', rule: byReading },
  activateTermVersion: { rule: byStatus('AVAILABLE') },
  createArtifact: {
    bodyField: 'createArtifactDetails',
    rule: byKey(find('listArtifacts', ['compartmentId'], ['displayName'])),
  },
  updateArtifact: { bodyField: 'updateArtifactDetails', rule: byReading },
  createStack: {
    service: 'resource-manager',
    bodyField: 'createStackDetails',
    fileAt: ['configSource', 'zipFileBase64Encoded'],
    // Names need not differ there; the tags hold the hash of the very ZIP that was sent.
    rule: byKey({
      operation: 'listStacks',
      params: (call) => ({ compartmentId: call.body?.['compartmentId'] ?? '' }),
      matches: (item, call) =>
        item['lifecycleState'] === 'ACTIVE' &&
        item['displayName'] === call.body?.['displayName'] &&
        jsonEquals(item['freeformTags'] ?? {}, call.body?.['freeformTags'] ?? {}),
    }),
  },
};

/** The reads of Resource Manager. */
const STACK_READS: ReadonlySet<string> = new Set(['getStack', 'listStacks']);

/** Whether it is Resource Manager that knows this operation. */
export const isOfResourceManager = (operation: string): boolean =>
  operations[operation]?.service === 'resource-manager' || STACK_READS.has(operation);

/** The reads behind "what does the remote hold": content has a call of its own. */
export const contentReads: Readonly<Record<string, string>> = {
  getTermVersion: 'getTermVersionContent',
  getListingRevisionIconContent: 'getListingRevisionIconContent',
  getListingRevisionAttachmentContent: 'getListingRevisionAttachmentContent',
};

/** Work requests name what they touched: the one that was made, else the one that was changed. */
export function identityIn(workRequest: JsonObject): string | undefined {
  const resources = workRequest['resources'];
  if (!Array.isArray(resources)) return undefined;
  const all: readonly JsonObject[] = resources.filter(isJsonObject);
  const made =
    all.find((resource) => resource['actionType'] === 'CREATED') ??
    all.find((resource) => resource['actionType'] !== 'RELATED');
  const id = text(made?.['identifier']);
  return id === '' ? undefined : id;
}
