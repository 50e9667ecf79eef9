/** A revision has texts, an icon, attachments and packages of its own: what is read of one that takes another's place. */
import { SELF, type Step } from '../../domain/plan.ts';

export const READ_REVISION = { operation: 'getListingRevision', params: { listingRevisionId: SELF } };

export const CARRIED_OVER: NonNullable<Step['adopts']> = [
  { kind: 'revision', read: READ_REVISION },
  {
    kind: 'icon',
    content: { operation: 'getListingRevisionIconContent', params: { listingRevisionId: SELF } },
  },
  {
    kind: 'attachment',
    list: { operation: 'listListingRevisionAttachments', params: { listingRevisionId: SELF } },
    read: { operation: 'getListingRevisionAttachment', params: { listingRevisionAttachmentId: SELF } },
    content: {
      operation: 'getListingRevisionAttachmentContent',
      params: { listingRevisionAttachmentId: SELF },
    },
  },
  {
    kind: 'package',
    list: { operation: 'listListingRevisionPackages', params: { listingRevisionId: SELF } },
    read: { operation: 'getListingRevisionPackage', params: { listingRevisionPackageId: SELF } },
  },
];
