/** A listing as a draft: the revision that is worked on, with its icon, attachments and packages. */
import type { AccountReader, RemoteItem, RemoteWhole } from '../../../domain/bring-in.ts';
import type { Json, JsonObject } from '../../../domain/json.ts';
import type { BlobRef } from '../../../domain/parts.ts';
import type { Adoption, Brought, RemoteRecord } from '../../../domain/remotes.ts';
import { adopt } from '../adopt.ts';
import { attachmentLists } from '../attachments.ts';
import { listingTypes } from '../listing-types.ts';
import type { Held, HeldListing } from './held.ts';
import { additionsTo, partsOf } from './listing-parts.ts';
import { latestOf, liveOf } from './revisions.ts';
import { text } from './text.ts';

const kinds: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(listingTypes).map(([kind, { listingType }]) => [listingType, kind]),
);
/** @returns undefined for a type that is not known here */
export const kindOfType = (summary: JsonObject): string | undefined => kinds[text(summary['listingType'])];
const fileTypes = new Set(
  attachmentLists.filter(({ hasFile }) => hasFile).map(({ attachmentType }) => attachmentType),
);

export async function wholeListing(reader: AccountReader, item: RemoteItem): Promise<RemoteWhole> {
  const kind = kindOfType(item.summary);
  const latest = latestOf(item.children);
  const live = liveOf(item.children);
  const [listing, revisions, content] = await Promise.all([
    reader.read('getListing', { listingId: item.id }),
    Promise.all(
      item.children.map(async (summary) => ({
        id: text(summary['id']),
        read: await reader.read('getListingRevision', { listingRevisionId: text(summary['id']) }),
      })),
    ),
    latest === undefined || kind === undefined ? NOTHING : contentOf(reader, latest),
  ]);
  if (listing === undefined) return { raw: item.summary, reason: 'gone' };
  const read = (summary: JsonObject | undefined, file?: BlobRef): Held | undefined => {
    const found = revisions.find(({ id }) => id === text(summary?.['id']));
    return found?.read === undefined
      ? undefined
      : { id: found.id, ...found.read, ...(file === undefined ? {} : { file }) };
  };
  const raw: JsonObject = {
    listing: listing.raw,
    revisions: revisions.flatMap((one): readonly Json[] => (one.read === undefined ? [] : [one.read.raw])),
    attachments: content.attachments.map((one) => one.raw),
    packages: content.packages.map((one) => one.raw),
  };
  if (kind === undefined) return { raw, reason: 'unknown-type' };
  const held: HeldListing = {
    kind,
    listing: { id: item.id, ...listing },
    revision: read(latest, content.icon),
    live: read(live),
    ...content,
  };
  const subject = (draft: string) => `listing:${draft}`;
  return {
    raw,
    draft: {
      kind,
      subject,
      isMergeable: true,
      begin: (helpers) => partsOf(held, helpers),
      adopt: (draft, known) => adoptedBy(held, draft, known),
      additions: (draft, parts, known, helpers) => additionsTo(held, draft, parts, known, helpers),
      objects: (draft) => ({
        [subject(draft)]: listing.raw,
        ...(held.revision === undefined ? {} : { [`revision:${draft}`]: held.revision.raw }),
        ...(held.live === undefined ? {} : { [`live:${draft}`]: held.live.raw }),
        [`notes:${draft}`]: { items: held.notes },
      }),
    },
  };
}

type Content = Pick<HeldListing, 'attachments' | 'packages' | 'notes'> & {
  readonly icon?: BlobRef | undefined;
};
const NOTHING: Content = { attachments: [], packages: [], notes: [] };

async function contentOf(reader: AccountReader, revision: JsonObject): Promise<Content> {
  const params = { listingRevisionId: text(revision['id']) };
  const [attachments, packages, notes, icon] = await Promise.all([
    reader
      .list('listListingRevisionAttachments', params)
      .then((found) => Promise.all(found.map((summary) => attachmentOf(reader, summary)))),
    reader
      .list('listListingRevisionPackages', params)
      .then((found) => Promise.all(found.map((summary) => packageOf(reader, text(summary['id']))))),
    reader.list('listListingRevisionNotes', params),
    // The summary says whether there is one.
    'icon' in revision ? reader.file('getListingRevisionIconContent', params, 'icon') : undefined,
  ]);
  return {
    attachments: attachments.filter((one) => one !== undefined),
    packages: packages.filter((one) => one !== undefined),
    notes,
    icon,
  };
}

async function attachmentOf(reader: AccountReader, summary: JsonObject): Promise<Held | undefined> {
  const id = text(summary['id']);
  const params = { listingRevisionAttachmentId: id };
  const [read, file] = await Promise.all([
    reader.read('getListingRevisionAttachment', params),
    fileTypes.has(text(summary['attachmentType']))
      ? reader.file(
          'getListingRevisionAttachmentContent',
          params,
          text(summary['displayName']) || 'attachment',
        )
      : undefined,
  ]);
  return read === undefined ? undefined : { id, ...read, ...(file === undefined ? {} : { file }) };
}

async function packageOf(reader: AccountReader, id: string): Promise<Held | undefined> {
  const read = await reader.read('getListingRevisionPackage', { listingRevisionPackageId: id });
  return read === undefined ? undefined : { id, ...read };
}

/** Somebody opened a new revision there: what is known of the old one's content is found again in the new one's. */
function adoptedBy(
  held: HeldListing,
  draft: Parameters<typeof adopt>[0],
  known: readonly RemoteRecord[],
): Adoption {
  const before = known.find(({ subject }) => subject === `revision:${draft}`);
  if (before === undefined || held.revision === undefined || before.remoteId === held.revision.id)
    return { keep: [], forget: [] };
  const brought: Brought[] = [
    { kind: 'revision', remoteId: held.revision.id, raw: held.revision.raw, ...etagIn(held.revision) },
    { kind: 'icon', remoteId: held.revision.id, raw: {}, ...hashIn(held.revision) },
    ...held.attachments.map((one) => broughtOf('attachment', one)),
    ...held.packages.map((one) => broughtOf('package', one)),
  ];
  const { keep, forget } = adopt(draft, known, brought);
  const agreed = new Map(known.map((record) => [record.subject, record.base]));
  // What was agreed stays agreed: how the new one differs from it is what was changed there. What matches nothing
  // here is an addition, and not something for the next plan to delete.
  const own = keep.flatMap((record) => {
    const base = record.subject.startsWith('live:') ? record.base : agreed.get(record.subject);
    return base === undefined ? [] : [{ ...record, base }];
  });
  return { keep: own, forget: held.live === undefined ? [...forget, `live:${draft}`] : forget };
}

const etagIn = ({ etag }: Held): { readonly etag?: string } => (etag === undefined ? {} : { etag });
const hashIn = ({ file }: Held): { readonly contentHash?: string } =>
  file === undefined ? {} : { contentHash: file.hash };
const broughtOf = (kind: string, held: Held): Brought => ({
  kind,
  remoteId: held.id,
  raw: held.raw,
  ...etagIn(held),
  ...hashIn(held),
});
