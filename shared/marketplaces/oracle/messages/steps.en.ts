/** What the steps of an Oracle plan do, and what its notices say. */
export const messages = {
  steps: {
    oracle: {
      createTerm: 'Create the terms',
      createTermVersion: 'Upload a version of the terms',
      updateTermVersionContent: 'Replace the text of a version of the terms',
      activateTermVersion: 'Make the version the one that customers accept',
      createArtifact: 'Create the artifact',
      createStack: 'Make the Resource Manager stack of the files',
      updateArtifact: 'Change the artifact',
      createListing: 'Create the listing',
      createListingRevision: 'Create the revision with its texts',
      updateListingRevision: 'Change the texts of the revision',
      cloneListingRevision: 'Open a new revision beside the live one',
      changeListingRevisionToNewStatus: 'Reopen the rejected revision',
      updateListingRevisionIconContent: 'Upload the icon',
      'create-SCREENSHOT': 'Add a screenshot',
      'create-VIDEO': 'Add a video',
      'create-RELATED_DOCUMENT': 'Add a document',
      'create-REVIEW_SUPPORT_DOCUMENT': 'Add a document for the reviewers',
      'create-CUSTOMER_SUCCESS': 'Add a customer’s success',
      'create-SUPPORTED_SERVICES': 'Add a supported service',
      'update-SCREENSHOT': 'Change the caption of a screenshot',
      'update-VIDEO': 'Change the caption of a video',
      'update-RELATED_DOCUMENT': 'Change what is said of a document',
      'update-REVIEW_SUPPORT_DOCUMENT': 'Change what is said of a document for the reviewers',
      'update-CUSTOMER_SUCCESS': 'Change a customer’s success',
      'update-SUPPORTED_SERVICES': 'Change a supported service',
      'upload-SCREENSHOT': 'Upload the picture of a screenshot',
      'upload-RELATED_DOCUMENT': 'Upload the file of a document',
      'upload-REVIEW_SUPPORT_DOCUMENT': 'Upload a document for the reviewers',
      'upload-CUSTOMER_SUCCESS': 'Upload the file of a customer’s success',
      'upload-SUPPORTED_SERVICES': 'Upload the file of a supported service',
      deleteListingRevisionAttachment: 'Remove an attachment',
      createListingRevisionPackage: 'Add a package',
      updateListingRevisionPackage: 'Change a package',
      deleteListingRevisionPackage: 'Remove a package',
      createListingRevisionNote: 'Send a note to the reviewers',
      submitListingRevisionForReview: 'Hand the revision to the reviewers',
      submitAndPublish: 'Hand the revision to the reviewers, to be published on approval',
      withdrawListingRevision: 'Take the listing off the marketplace',
      publishListingRevisionAsPrivate: 'Publish the approved revision to the named tenancies only',
      publishListingRevision: 'Publish the approved revision',
      publishListingRevisionPackage: 'Publish a package',
      unPublishListingRevisionPackage: 'Take a package back',
      markListingRevisionPackageAsDefault: 'Make a package the default',
      cascadingDeleteListingRevision: 'Delete the revision with everything on it',
      cascadingDeleteListing: 'Delete the listing with everything on it',
    },
  },
  targets: {
    oracle: {
      icon: 'Icon',
      package: 'Package {{name}}',
      stack: 'Stack',
      'terms-version': 'Version “{{name}}”',
      attachment: 'Attachment “{{name}}”',
      SCREENSHOT: 'Screenshot “{{name}}”',
      VIDEO: 'Video “{{name}}”',
      RELATED_DOCUMENT: 'Document “{{name}}”',
      REVIEW_SUPPORT_DOCUMENT: 'Document for the reviewers “{{name}}”',
      CUSTOMER_SUCCESS: 'Customer “{{name}}”',
      SUPPORTED_SERVICES: 'Service “{{name}}”',
    },
  },
  patience: {
    oracle: {
      'image-publishing':
        'Oracle copies a compute image to every commercial region: up to three hours, and it says “publish in progress” all the while. Vitrine need not run meanwhile.',
      publishing: 'Oracle says that a listing is visible within about 15 minutes.',
      'image-checking':
        'Oracle checks a compute image by launching it: five hours and more were reported. Vitrine need not run meanwhile; it asks again when it does.',
    },
  },
  notices: {
    oracle: {
      'not-editable':
        'The marketplace has this revision in the state {{status}}, in which nothing of it can be changed. Wait for the decision, then send what changed.',
      'clone-first':
        'This listing is live. The first step opens a new revision beside it; the live one stays as it is. What changed is planned, and shown, after that.',
      'clearing-is-uncertain':
        'Cleared here: {{fields}}. Oracle does not say how a field is cleared; it is sent as empty, and read back afterwards.',
      'icon-cannot-be-removed':
        'Oracle has no call that removes an icon: the one it has stays until another replaces it.',
      'package-incomplete':
        'Package {{version}} is left out: it names no artifact or no terms that are in this workspace.',
      'old-stack-stays':
        'The files changed, so another stack is made in Resource Manager and the artifact points at it. The one before stays there: remove it when nothing uses it any more.',
      'held-back': 'Held back until you decide: {{fields}}. Somebody changed the same at the marketplace.',
      withdraw:
        'Customers no longer find it. Those who have it keep it. Publishing it again needs no new review, as far as the portal says.',
      'not-live': 'Customers do not see it now: only what is live can be taken off the marketplace.',
      'publish-again-is-uncertain':
        'Whether Oracle publishes a withdrawn revision again through its API is uncertain: the portal does, without a new review. If it refuses, send it as a new revision.',
      'order-stays':
        'Screenshots, videos or documents stand in another order here than they were made in at Oracle, which keeps none. There they stay as they are; only removing and adding them again would move them.',
      'no-tenancies': 'Name the tenancies for which it is published; nobody else finds it.',
      tenancies:
        'A private listing is published to named tenancies, each by its OCID, which begins with ocid1.tenancy. Not one: {{tenancies}}',
      discard:
        'The revision that is worked on is deleted at the marketplace, with its notes. The one before it stays as it is, and so does your draft here: what changed can be sent again.',
      'discard-only':
        'The only revision of this listing is deleted at the marketplace, with its notes. The empty listing stays there, and so does your draft here.',
      'not-discardable':
        'The marketplace has this revision in the state {{status}}. Only one that is not published and not under review can be given up.',
      delete:
        'Everything of this listing goes from the marketplace and cannot be brought back: its revisions, {{packages}} packages, {{attachments}} attachments and every note. Its name and its history there are lost.',
      'delete-keeps':
        'The draft stays here and can be sent again as a new listing. Terms and artifacts stay at the marketplace: other listings may use them.',
      'withdraw-first':
        'Customers see this listing, or it is being published. Take it off the marketplace first, then delete it.',
      'no-such-package': 'This package is not at the marketplace.',
      'publish-package-not-now':
        'Package {{version}} cannot be published by itself now: it is {{status}} there. A package is published by itself beside a revision that customers see.',
      'unpublish-package-not-now':
        'Package {{version}} cannot be taken back: it is {{status}} there, not published.',
      'default-package-not-now':
        'Package {{version}} cannot be made the default now: it is that already, or its revision is not live.',
      'unpublish-package': 'Customers can no longer install package {{version}}. Those who have it keep it.',
      'last-package': 'It is the only published package: the listing stays live with nothing to install.',
      'default-is-unpublished': 'It is the default: make another package the default first.',
      'default-package':
        'The package that was the default until now stops being it. Oracle does not say so; it is read back afterwards, and brought into the draft.',
      'package-of-live':
        'Package {{version}} is of the revision that customers see. Its copy in the new revision is another package: it is published with that revision, unless you remove it from the draft.',
      'never-sent': 'Nothing of this listing is at this account yet.',
    },
  },
} as const;
