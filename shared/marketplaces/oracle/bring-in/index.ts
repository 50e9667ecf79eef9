/** Which lists and reads bring an Oracle account in: terms and artifacts first, since packages name them. */
import type { Family } from '../../../contract/shapes.ts';
import type { AccountReader, BringIn, RemoteItem } from '../../../domain/bring-in.ts';
import { canonicalJson, type Json, type JsonObject } from '../../../domain/json.ts';
import { isKnownArtifact, wholeArtifact } from './artifact.ts';
import { kindOfType, wholeListing } from './listing.ts';
import { openedElsewhere } from './opened-elsewhere.ts';
import { isStillEdited, latestOf } from './revisions.ts';
import { wholeTerms } from './terms.ts';
import { text } from './text.ts';

const LISTS: Readonly<Record<Family, string>> = {
  terms: 'listTerms',
  artifact: 'listArtifacts',
  listing: 'listListings',
};

export const bringIn: BringIn = {
  families: ['terms', 'artifact', 'listing'],
  async list(reader, family) {
    const found = await reader.list(LISTS[family], { compartmentId: reader.setting('compartmentId') });
    return found.filter((summary) => summary['lifecycleState'] !== 'DELETED');
  },
  async outline(reader, family, summary) {
    const { children, parts } = await childrenOf(reader, family, summary);
    return {
      family,
      id: text(summary['id']),
      name: text(summary['name']) || text(summary['displayName']),
      summary,
      children,
      stamp: canonicalJson([summary, ...children, ...parts].map(markOf)),
    } satisfies RemoteItem;
  },
  knows: ({ family, summary }) => {
    if (family === 'listing') return kindOfType(summary) !== undefined;
    return family !== 'artifact' || isKnownArtifact(text(summary['artifactType']));
  },
  whole: (reader, item) => {
    if (item.family === 'terms') return wholeTerms(reader, item);
    if (item.family === 'artifact') return wholeArtifact(reader, item);
    return wholeListing(reader, item);
  },
  openedElsewhere: (reader, draft, known) => openedElsewhere(reader, draft, known, bringIn.outline),
};

/**
 * Nothing says that a listing's time moves with its revisions', or a revision's with its packages'. So revisions are
 * always listed, and what belongs to one that can still be edited there.
 */
async function childrenOf(
  reader: AccountReader,
  family: Family,
  summary: JsonObject,
): Promise<{ readonly children: readonly JsonObject[]; readonly parts: readonly JsonObject[] }> {
  const id = text(summary['id']);
  if (family === 'terms')
    return { children: await reader.list('listTermVersions', { termId: id }), parts: [] };
  if (family === 'artifact') return { children: [], parts: [] };
  const children = await reader.list('listListingRevisions', { listingId: id });
  const latest = latestOf(children);
  if (latest === undefined || !isStillEdited(latest)) return { children, parts: [] };
  const params = { listingRevisionId: text(latest['id']) };
  const [attachments, packages] = await Promise.all([
    reader.list('listListingRevisionAttachments', params),
    reader.list('listListingRevisionPackages', params),
  ]);
  return { children, parts: [...attachments, ...packages] };
}

const markOf = (summary: JsonObject): Json => [
  text(summary['id']),
  text(summary['timeUpdated']),
  text(summary['status']),
  text(summary['lifecycleState']),
];
