/** What the steps of an Oracle plan do, and what its notices say. */
export const messages = {
  steps: {
    oracle: {
      createTerm: 'Create the terms',
      createTermVersion: 'Upload a version of the terms',
      updateTermVersionContent: 'Replace the text of a version of the terms',
      activateTermVersion: 'Make the version the one that customers accept',
      createArtifact: 'Create the artifact',
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
    },
  },
  targets: {
    oracle: {
      icon: 'Icon',
      package: 'Package {{name}}',
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
      'held-back': 'Held back until you decide: {{fields}}. Somebody changed the same at the marketplace.',
      withdraw:
        'Customers no longer find it. Those who have it keep it. Publishing it again needs no new review, as far as the portal says.',
      'publish-again-is-uncertain':
        'Whether Oracle publishes a withdrawn revision again through its API is uncertain: the portal does, without a new review. If it refuses, send it as a new revision.',
      'order-stays':
        'Screenshots, videos or documents stand in another order here than they were made in at Oracle, which keeps none. There they stay as they are; only removing and adding them again would move them.',
      tenancies:
        'A private listing is published to named tenancies, each by its OCID, which begins with ocid1.tenancy. Not one: {{tenancies}}',
      'never-sent': 'Nothing of this listing is at this account yet.',
    },
  },
} as const;
