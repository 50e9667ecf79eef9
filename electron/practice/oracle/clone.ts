import type { Doc, Resource } from '../store.ts';
import { nextRevisionNumber } from './revisions.ts';
import type { WorkResult } from './work-requests.ts';
import { create, text, type World } from './world.ts';

/** What a copy does not take over from the revision it was made of. */
const NOT_COPIED = ['statusNotes', 'allowedTenancies', 'areInternalTenancyLaunchAllowed'];

/**
 * A new revision with the content of another: its texts, icon, attachments and packages, but not its notes.
 * Fails when another NEW revision appeared meanwhile.
 */
export function cloneRevision(world: World, source: Resource): WorkResult {
  const siblings = world.store.list('listingRevision', source.parentId ?? '');
  if (siblings.some((other) => text(other.doc, 'status') === 'NEW')) {
    return {
      failure: { code: 'Conflict', message: 'The listing has a revision in the status NEW already.' },
    };
  }
  const doc: Record<string, unknown> = { ...source.doc };
  for (const field of NOT_COPIED) delete doc[field];
  const revision = create(world, {
    kind: 'listingRevision',
    parentId: source.parentId ?? '',
    doc: { ...renewed(doc), revisionNumber: nextRevisionNumber(siblings), status: 'NEW' },
    hidden: mimeTypeOnly(source),
    body: source.body,
  });
  for (const attachment of world.store.list('listingRevisionAttachment', source.id)) {
    create(world, {
      kind: 'listingRevisionAttachment',
      parentId: revision.id,
      doc: { ...renewed(attachment.doc), listingRevisionId: revision.id },
      hidden: mimeTypeOnly(attachment),
      body: attachment.body,
    });
  }
  for (const item of world.store.list('listingRevisionPackage', source.id)) {
    create(world, {
      kind: 'listingRevisionPackage',
      parentId: revision.id,
      doc: {
        ...renewed(item.doc),
        listingRevisionId: revision.id,
        status: 'NEW',
        machineImageDetails: null,
        extendedMetadata: {
          parentListingRevisionPackageId: item.id,
          partnerListingRevisionPackageStatus: text(item.doc, 'status'),
        },
      },
    });
  }
  return {
    resources: [
      { entityType: 'listingRevision', actionType: 'CREATED', identifier: revision.id },
      { entityType: 'listingRevision', actionType: 'RELATED', identifier: source.id },
    ],
  };
}

/** Without identity and times, which `create` gives anew. */
function renewed(doc: Doc): Doc {
  const { id: _id, timeCreated: _created, timeUpdated: _updated, ...rest } = doc;
  return rest;
}

function mimeTypeOnly(resource: Resource): Doc {
  const { mimeType } = resource.hidden;
  return mimeType === undefined ? {} : { mimeType };
}
