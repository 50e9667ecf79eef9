/** What is done with something that is at the marketplace already: publish it, take it back, give it up. */
import type { Translated } from './catalogue.ts';

export const messages = {
  acts: {
    action: {
      'publish-private': 'Publish to named tenancies…',
      withdraw: 'Withdraw listing…',
      'discard-revision': 'Give up this revision…',
      'request-review': 'Ask for another review…',
      delete: 'Delete listing…',
      'publish-package': 'Publish…',
      'unpublish-package': 'Take back…',
      'default-package': 'Make default…',
    },
    heading: {
      publish: 'Publishing {{name}}',
      'publish-private': 'Publishing {{name}} to named tenancies',
      withdraw: 'Taking {{name}} off the marketplace',
      'discard-revision': 'Giving up the revision of {{name}}',
      'request-review': 'Asking again for a review of {{name}}',
      delete: 'Deleting {{name}} from the marketplace',
      'publish-package': 'Publishing a package of {{name}}',
      'unpublish-package': 'Taking back a package of {{name}}',
      'default-package': 'Another default package of {{name}}',
    },
    sendPractice: {
      publish: 'Publish on Practice – {{marketplace}}',
      'publish-private': 'Publish as private on Practice – {{marketplace}}',
      withdraw: 'Withdraw from Practice – {{marketplace}}',
      'discard-revision': 'Give up revision on Practice – {{marketplace}}',
      'request-review': 'Ask again on Practice – {{marketplace}}',
      delete: 'Delete from Practice – {{marketplace}}',
      'publish-package': 'Publish package on Practice – {{marketplace}}',
      'unpublish-package': 'Take back package on Practice – {{marketplace}}',
      'default-package': 'Make default on Practice – {{marketplace}}',
    },
    sendReal: {
      publish: 'Publish through {{account}} on {{marketplace}}',
      'publish-private': 'Publish as private through {{account}} on {{marketplace}}',
      withdraw: 'Withdraw from {{account}} on {{marketplace}}',
      'discard-revision': 'Give up revision of {{account}} on {{marketplace}}',
      'request-review': 'Ask again through {{account}} on {{marketplace}}',
      delete: 'Delete from {{account}} on {{marketplace}}',
      'publish-package': 'Publish package through {{account}} on {{marketplace}}',
      'unpublish-package': 'Take back package of {{account}} on {{marketplace}}',
      'default-package': 'Make default at {{account}} on {{marketplace}}',
    },
    empty: 'Nothing would be sent',
    emptyHelp: 'Why it cannot be done now is said above.',
    tenancies: {
      label: 'Tenancies',
      help: 'Only these find the listing and can launch it. One OCID a line, each beginning with ocid1.tenancy.; they are your customers’, not yours.',
    },
    confirm: {
      label: 'Type {{name}} to confirm',
      help: 'Nothing brings it back afterwards.',
      missing: 'The name is not typed yet.',
    },
    internal: {
      label: 'Let the marketplace’s own people launch it',
      help: 'While it is reviewed, from tenancies of the marketplace itself.',
    },
    approval: {
      left_one: 'The approval counts for {{count}} more day',
      left_other: 'The approval counts for {{count}} more days',
      over: 'The approval has ended',
      help: 'Publish before {{at}}. Afterwards the marketplace counts it as rejected, and it has to be reviewed again.',
      overHelp: 'It ended {{at}}. Refresh to see what the marketplace says now.',
    },
    packages: {
      title: 'Packages',
      older: 'Of the revision that customers see. The new revision has copies of its own.',
      version: 'Version',
      name: 'Name',
      status: 'At the marketplace',
      actions: 'Actions',
      isDefault: 'default',
      actionName: '{{action}} {{version}}',
    },
    reach: {
      title_one: 'Activating “{{name}}” moves {{count}} listing at once',
      title_other: 'Activating “{{name}}” moves {{count}} listings at once',
      help: 'Customers who come to any of them have to accept the new version from then on. Nothing makes the one before active by itself.',
      packages_one: 'Package {{versions}}',
      packages_other: 'Packages {{versions}}',
    },
    history: {
      title: 'Which version was active when',
      empty: 'No version was made active from here yet.',
      version: 'Version',
      account: 'Account',
      from: 'From',
      until: 'Until',
      now: 'now',
      gone: 'A version that was removed',
      note: 'As sent from this workspace. What somebody activated in the portal is not in it.',
    },
    reviewer: {
      title: 'The reviewers of {{account}} sent it back',
      open: 'Open the review',
      beside: 'Reviewers, where they may mean this',
    },
  },
} as const;

/** What every other language has to bring. */
export type ActsMessages = Translated<typeof messages>;
