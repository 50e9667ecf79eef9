/**
 * A listing has one NEW revision at a time. Where somebody opened one that is not known here, cloning another is refused
 * ("You can't create a new listing revision if there's already a listing revision in New status", Oracle's FAQ for
 * publishers), and a change to the one that is known would be to an older one.
 */
import type { AccountReader, OpenedElsewhere, RemoteItem } from '../../../domain/bring-in.ts';
import type { DraftId } from '../../../domain/ids.ts';
import type { JsonObject } from '../../../domain/json.ts';
import type { RemoteRecord } from '../../../domain/remotes.ts';
import { latestOf } from './revisions.ts';
import { text } from './text.ts';

type Outline = (reader: AccountReader, family: 'listing', summary: JsonObject) => Promise<RemoteItem>;

export async function openedElsewhere(
  reader: AccountReader,
  draft: DraftId,
  known: readonly RemoteRecord[],
  outline: Outline,
): Promise<OpenedElsewhere | undefined> {
  const idOf = (subject: string) => known.find((record) => record.subject === subject)?.remoteId;
  const listingId = idOf(`listing:${draft}`);
  const revisionId = idOf(`revision:${draft}`);
  if (listingId === undefined || revisionId === undefined) return undefined;
  const listing = await reader.read('getListing', { listingId });
  if (listing === undefined) return undefined;
  const item = await outline(reader, 'listing', listing.raw);
  const latest = latestOf(item.children);
  return latest === undefined || latest['id'] === revisionId
    ? undefined
    : { item, status: text(latest['status']) };
}
