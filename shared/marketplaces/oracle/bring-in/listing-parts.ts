import type { BringInHelpers } from '../../../domain/bring-in.ts';
import type { Edit } from '../../../domain/edits.ts';
import type { DraftId } from '../../../domain/ids.ts';
import { isJsonArray, type JsonObject, type JsonPath, valueAt } from '../../../domain/json.ts';
import { documentOf, type Parts } from '../../../domain/parts.ts';
import type { RemoteRecord } from '../../../domain/remotes.ts';
import { attachmentOfItem, itemsOf } from '../attachments.ts';
import { listingTypeOf } from '../listing-types.ts';
import { pick } from '../wire.ts';
import type { Held, HeldListing } from './held.ts';
import { attachmentItems, type Item, packageItems, recordOf } from './items.ts';
import { text } from './text.ts';

/** What the draft begins with: nothing of it differs from what is agreed, so its plan is empty. */
export function partsOf(
  held: HeldListing,
  helpers: BringInHelpers,
): { readonly parts: Parts; readonly records: (draft: DraftId) => readonly RemoteRecord[] } {
  const { kind, listing, revision, live } = held;
  const items = [...attachmentItems(held.attachments, helpers), ...packageItems(held.packages, helpers)];
  const lists = [...new Set(items.map(({ list }) => list))];
  const fields = revision === undefined ? {} : pick(revision.raw, listingTypeOf(kind).fields);
  const packageType = text(listing.raw['packageType']);
  const value: JsonObject = {
    name: text(listing.raw['name']),
    ...(kind === 'oracle.application' && packageType !== '' ? { packageType } : {}),
    ...fields,
    ...(revision?.file === undefined ? {} : { icon: { ...revision.file } }),
    ...Object.fromEntries(
      lists.map((list) => [list, items.filter((item) => item.list === list).map((item) => item.value)]),
    ),
  };
  return {
    parts: { listing: { type: 'document', value } },
    records: (draft) => [
      recordOf(`listing:${draft}`, listing, pick(listing.raw, ['name', 'listingType', 'packageType'])),
      ...(revision === undefined ? [] : [recordOf(`revision:${draft}`, revision, fields)]),
      ...(revision?.file === undefined
        ? []
        : [{ subject: `icon:${draft}`, remoteId: revision.id, base: { hash: revision.file.hash } }]),
      ...(live === undefined ? [] : [recordOf(`live:${draft}`, live, {})]),
      ...items.flatMap((item) => item.records(draft)),
    ],
  };
}

/** Attachments and packages that somebody added there, and files that somebody replaced. */
export function additionsTo(
  held: HeldListing,
  draft: DraftId,
  parts: Parts,
  known: readonly RemoteRecord[],
  helpers: BringInHelpers,
): { readonly edits: readonly Edit[]; readonly records: readonly RemoteRecord[] } {
  const ids = new Set(known.map(({ remoteId }) => remoteId));
  const items: readonly Item[] = [
    ...attachmentItems(
      held.attachments.filter(({ id }) => !ids.has(id)),
      helpers,
    ),
    ...packageItems(
      held.packages.filter(({ id }) => !ids.has(id)),
      helpers,
    ),
  ];
  const document = documentOf(parts, 'listing');
  const counts = new Map<string, number>();
  const edits = items.flatMap(({ list, value }): readonly Edit[] => {
    const there = document[list];
    const index = counts.get(list) ?? (isJsonArray(there) ? there.length : 0);
    counts.set(list, index + 1);
    const insert: Edit = { op: 'insert', part: 'listing', path: [list], index, value };
    return there === undefined && index === 0
      ? [{ op: 'set', part: 'listing', path: [list], after: [] }, insert]
      : [insert];
  });
  const files = filesOf(held, draft, document, known);
  return {
    edits: [...edits, ...files.edits],
    records: [...items.flatMap((item) => item.records(draft)), ...files.records],
  };
}

/** A file that was replaced there takes the place of ours, unless ours was replaced as well: then the next plan shows it. */
function filesOf(
  held: HeldListing,
  draft: DraftId,
  document: JsonObject,
  known: readonly RemoteRecord[],
): { readonly edits: readonly Edit[]; readonly records: readonly RemoteRecord[] } {
  const edits: Edit[] = [];
  const records: RemoteRecord[] = [];
  const compare = (subject: string, theirs: Held | undefined, path: JsonPath): void => {
    if (theirs?.file === undefined) return;
    const agreed = known.find((record) => record.subject === subject)?.base['hash'];
    if (agreed === theirs.file.hash) return;
    records.push({ subject, remoteId: theirs.id, base: { hash: theirs.file.hash } });
    const mine = valueAt(document, path);
    if ((valueAt(mine, ['hash']) ?? null) !== (agreed ?? null)) return;
    const after = { ...theirs.file };
    edits.push({
      op: 'set',
      part: 'listing',
      path: [...path],
      ...(mine === undefined ? {} : { before: mine }),
      after,
    });
  };
  compare(`icon:${draft}`, held.revision, ['icon']);
  const prefix = `attachment:${draft}/`;
  for (const { subject, remoteId } of known.filter((record) => record.subject.startsWith(prefix))) {
    const item = subject.slice(prefix.length);
    const found = attachmentOfItem(item);
    const items = found === undefined ? [] : itemsOf(document, found.spec.list);
    const index = items.findIndex(({ id }) => id === found?.id);
    if (found === undefined || index === -1) continue;
    const theirs = held.attachments.find(({ id }) => id === remoteId);
    compare(`attachment-file:${draft}/${item}`, theirs, [found.spec.list, index, 'file']);
  }
  return { edits, records };
}
