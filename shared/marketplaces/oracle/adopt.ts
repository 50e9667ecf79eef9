/**
 * A clone has attachments and packages of its own. Which of them is which item of the draft is told from what they
 * hold: a package from the one it says it was copied from, else its version; an attachment from its file, its
 * address and its name. Where two are alike, the order in which they were made decides.
 */
import type { DraftId } from '../../domain/ids.ts';
import { isJsonObject, type Json, type JsonObject, jsonEquals, valueAt } from '../../domain/json.ts';
import type { Adoption, Brought, RemoteRecord } from '../../domain/remotes.ts';
import { LIVE_PACKAGE } from './package-acts.ts';

/** From what is most certain to what is least; the first that finds exactly its like wins. */
type Likeness = (known: Known, found: Brought) => boolean;

interface Known {
  readonly record: RemoteRecord;
  readonly hash: Json | undefined;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const isCopyOf: Likeness = ({ record }, { raw }) =>
  valueAt(raw, ['extendedMetadata', 'parentListingRevisionPackageId']) === record.remoteId;
/** The other way round: the new revision was given up, and the one it was copied from takes its place. */
const isOriginalOf: Likeness = ({ record }, { remoteId }) =>
  valueAt(record.raw, ['extendedMetadata', 'parentListingRevisionPackageId']) === remoteId;
const hasVersion: Likeness = ({ record: { base } }, { raw }) =>
  text(base['packageVersion']) !== '' && base['packageVersion'] === raw['packageVersion'];

const isOfType: Likeness = ({ record: { base } }, { raw }) =>
  (base['attachmentType'] ?? raw['attachmentType']) === raw['attachmentType'];
const hasName: Likeness = ({ record: { base } }, { raw }) =>
  text(base['displayName']) !== '' && base['displayName'] === raw['displayName'];
const hasContent: Likeness = ({ record: { base }, hash }, { raw, contentHash }) => {
  const address = valueAt(base, ['videoAttachmentDetails', 'contentUrl']);
  return address === undefined ? hash !== undefined && hash === contentHash : address === raw['contentUrl'];
};
const all =
  (...likenesses: readonly Likeness[]): Likeness =>
  (known, found) =>
    likenesses.every((isAlike) => isAlike(known, found));

const likenesses: Readonly<Record<string, readonly Likeness[]>> = {
  attachment: [all(isOfType, hasName, hasContent), all(isOfType, hasContent), all(isOfType, hasName)],
  package: [isCopyOf, isOriginalOf, hasVersion],
};

export function adopt(draft: DraftId, known: readonly RemoteRecord[], brought: readonly Brought[]): Adoption {
  const keep: RemoteRecord[] = [];
  const forget: string[] = [];
  const recordOf = (subject: string) => known.find((record) => record.subject === subject);

  const revision = recordOf(`revision:${draft}`);
  const before = `live:${draft}`;
  const isNew = brought.some(
    ({ kind, remoteId }) => kind === 'revision' && remoteId !== recordOf(before)?.remoteId,
  );
  for (const found of brought.filter(({ kind }) => kind === 'revision')) {
    if (revision === undefined) continue;
    keep.push(asFound(revision.subject, revision.base, found));
    // Given up, the new one leaves the place to the one before it.
    if (recordOf(before)?.remoteId === found.remoteId) forget.push(before);
    // The one that customers go on seeing while the new one is worked on.
    else keep.push({ ...revision, subject: before, base: {} });
  }
  // What customers install until then is published and taken back by itself all the same.
  for (const record of known) {
    const [prefix = '', rest = ''] = record.subject.split(':');
    if (prefix === LIVE_PACKAGE) forget.push(record.subject);
    if (prefix === 'package' && isNew) keep.push({ ...record, subject: `${LIVE_PACKAGE}:${rest}`, base: {} });
  }
  for (const { remoteId, contentHash } of brought.filter(({ kind }) => kind === 'icon')) {
    const subject = `icon:${draft}`;
    if (contentHash === undefined) forget.push(subject);
    else keep.push({ subject, remoteId, base: { hash: contentHash } });
  }

  for (const [kind, passes] of Object.entries(likenesses)) {
    const prefix = `${kind}:${draft}/`;
    const fileOf = (item: string) => `${kind}-file:${draft}/${item}`;
    const items = known
      .filter(({ subject }) => subject.startsWith(prefix))
      .map((record): Known => {
        const file = recordOf(fileOf(record.subject.slice(prefix.length)));
        return { record, hash: file?.base['hash'] };
      })
      .toSorted((a, b) => byAge(a.record.raw, b.record.raw));
    const found = brought.filter((one) => one.kind === kind).toSorted((a, b) => byAge(a.raw, b.raw));
    const matches = matched(items, found, passes);
    for (const { record } of items) {
      const match = matches.get(record);
      const item = record.subject.slice(prefix.length);
      if (match === undefined) {
        forget.push(record.subject, fileOf(item));
        continue;
      }
      keep.push(asFound(record.subject, record.base, match));
      if (match.contentHash === undefined) forget.push(fileOf(item));
      else keep.push({ subject: fileOf(item), remoteId: match.remoteId, base: { hash: match.contentHash } });
    }
    const taken = new Set(matches.values());
    for (const stranger of found.filter((one) => !taken.has(one))) {
      keep.push(asFound(`${prefix}${stranger.remoteId}`, STRANGERS_NAME, stranger));
    }
  }
  return { keep, forget };
}

/** What a plan needs to name what it deletes. */
const STRANGERS_NAME: JsonObject = { displayName: '', packageVersion: '', attachmentType: '' };

function matched(
  items: readonly Known[],
  found: readonly Brought[],
  passes: readonly Likeness[],
): ReadonlyMap<RemoteRecord, Brought> {
  const matches = new Map<RemoteRecord, Brought>();
  const free = new Set(found);
  for (const isAlike of passes) {
    for (const item of items.filter(({ record }) => !matches.has(record))) {
      const match = [...free].find((one) => isAlike(item, one));
      if (match === undefined) continue;
      matches.set(item.record, match);
      free.delete(match);
    }
  }
  return matches;
}

/** Agreed is what was agreed of the old one, as far as the new one holds it. */
function asFound(subject: string, agreed: JsonObject, { remoteId, etag, raw }: Brought): RemoteRecord {
  const base = Object.entries(agreed).flatMap(([name, value]): (readonly [string, Json])[] => {
    // An address is sent in a group and read back by itself.
    if (name === 'videoAttachmentDetails') {
      const address = valueAt(value, ['contentUrl']);
      return jsonEquals(address ?? null, raw['contentUrl'] ?? null) ? [[name, value]] : [];
    }
    const held = raw[name];
    return held === undefined || held === null ? [] : [[name, held]];
  });
  return { subject, remoteId, base: Object.fromEntries(base), raw, ...(etag === undefined ? {} : { etag }) };
}

const byAge = (a: Json | undefined, b: Json | undefined): number => ageOf(a).localeCompare(ageOf(b));
const ageOf = (raw: Json | undefined): string =>
  isJsonObject(raw ?? null) ? text(valueAt(raw, ['timeCreated'])) : '';
