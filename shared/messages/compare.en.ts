/** Two contents of a draft against each other. */
import type { Translated } from './catalogue.ts';

export const messages = {
  compare: {
    title: 'Compare',
    open: 'Compare with…',
    heading: 'What is different in {{name}}',
    left: 'Compare',
    right: 'With',
    swap: 'Swap the two sides',
    account: 'Sent to',
    sides: {
      draft: 'Draft',
      live: 'Live',
      liveNumber: 'Live, revision {{number}}',
      revision: 'Revision {{number}}',
      revisionAt: 'Revision {{number}}, {{at}}',
      version: 'Version “{{name}}”',
    },
    groups: { now: 'Now', revisions: 'Sent before', versions: 'Versions of the terms' },
    changes: { added: 'Added', removed: 'Removed', edited: 'Edited', unchanged: 'Unchanged' },
    filter: 'Show what was',
    layout: { label: 'Layout', side: 'Side by side', inline: 'Inline' },
    order: 'Order',
    otherFields: 'Other fields',
    notSet: 'not set',
    empty: 'empty',
    yes: 'yes',
    no: 'no',
    item: 'Number {{number}}',
    goTo: 'Go to the field',
    goToNamed: 'Go to the field {{field}}',
    same: 'Both are the same',
    sameHelp: 'Every field, text and picture is alike.',
    noneFit: 'Nothing is so. Choose another filter.',
    failed: 'The contents could not be read.',
    noLive: 'Nothing of it is live',
    noLiveHelp: 'No revision that was sent from this workspace was read back as live. Choose another side.',
    missing: 'This side is not here',
    missingHelp: 'It was never sent from this workspace, or was removed. Choose another side.',
    picture: {
      slider: 'How much of each picture is shown',
      share: '{{percent}} % of {{left}}',
      none: 'The picture cannot be shown.',
    },
  },
} as const;

/** What every other language has to bring. */
export type CompareMessages = Translated<typeof messages>;
