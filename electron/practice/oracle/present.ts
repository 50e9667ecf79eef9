import type { Doc, Resource } from '../store.ts';
import { SUMMARY_FIELDS } from './summaries.ts';
import { BASE_PATH, text, type World } from './world.ts';

const CONTENT_PATHS: Readonly<Record<string, string>> = {
  listingRevisionAttachment: 'listingRevisionAttachments',
  termVersion: 'termVersions',
  supportDoc: 'supportDocs',
};

/** An object as a single read shows it. */
export function present(world: World, resource: Resource): Doc {
  const { doc } = resource;
  switch (resource.kind) {
    case 'listing':
      return { ...listingDoc(world, resource), ...listingMetadata(world, resource) };
    case 'listingRevision':
      return resource.body === null ? doc : { ...doc, icon: iconOf(world, resource) };
    case 'listingRevisionAttachment':
    case 'supportDoc':
      return resource.body === null ? doc : { ...doc, ...content(world, resource) };
    case 'termVersion':
      return { ...doc, attachment: content(world, resource) };
    default:
      return doc;
  }
}

/** An object as a list shows it: only the fields of its summary. */
export function summarize(world: World, resource: Resource): Doc {
  const full = resource.kind === 'listing' ? listingDoc(world, resource) : present(world, resource);
  const fields = SUMMARY_FIELDS[resource.kind];
  if (fields === undefined) return full;
  const summary: Record<string, unknown> = {};
  for (const field of fields) if (full[field] !== undefined) summary[field] = full[field];
  if (resource.kind === 'listingRevisionAttachment') summary['contentUrl'] ??= contentUrl(world, resource);
  return summary;
}

export function lifecycleOfListing(world: World, listing: Resource): string {
  const state = text(listing.doc, 'lifecycleState');
  // Computed, so that becoming active does not make the etag stale that createListing answered with.
  if (state === 'CREATING' && world.now() >= Number(listing.hidden['activeAt'] ?? 0)) return 'ACTIVE';
  return state;
}

function listingDoc(world: World, listing: Resource): Doc {
  return { ...listing.doc, lifecycleState: lifecycleOfListing(world, listing) };
}

function listingMetadata(world: World, listing: Resource): Doc {
  const latest = world.store.list('listingRevision', listing.id).at(-1);
  if (latest === undefined) return {};
  return {
    extendedMetadata: { listingRevision: latest.id, listingRevisionStatus: text(latest.doc, 'status') },
  };
}

function iconOf(world: World, revision: Resource): Doc {
  return {
    contentUrl: `${world.baseUrl()}${BASE_PATH}/listingRevisions/${revision.id}/icon/content`,
    mimeType: mimeTypeOf(revision),
  };
}

function content(world: World, resource: Resource): Doc {
  return { contentUrl: contentUrl(world, resource), mimeType: mimeTypeOf(resource) };
}

function contentUrl(world: World, resource: Resource): string {
  return `${world.baseUrl()}${BASE_PATH}/${CONTENT_PATHS[resource.kind]}/${resource.id}/content`;
}

export function mimeTypeOf(resource: Resource): string {
  return text(resource.hidden, 'mimeType') || 'application/octet-stream';
}
