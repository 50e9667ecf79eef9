/** What both sides changed, and what is brought in from the marketplace. */
import type { Translated } from './catalogue.ts';

export const messages = {
  conflicts: {
    title: 'Conflicts',
    heading: 'Changed on both sides: {{name}}',
    intro:
      'Since you last agreed with {{account}}, both you and somebody there changed these fields. Decide what each shall hold. Until then they are left out of every plan; everything else goes on.',
    failed: 'The conflicts could not be read.',
    empty: 'No conflicts',
    emptyHelp: 'What you and {{account}} changed fits together.',
    allSettled: 'Everything is settled',
    allSettledHelp:
      'Your decisions are in the draft, each with an undo. They reach the marketplace with the next plan.',
    reviewPlan: 'Review plan',
    base: 'Last agreed',
    mine: 'Yours',
    theirs: 'Theirs',
    found: 'Found',
    notSet: 'not set',
    result: 'Result',
    resultOf: 'Result for {{field}}',
    resultHelp: 'This is what the field will hold.',
    clear: 'Leave it not set',
    isCleared: 'The field will not be set.',
    notJson: 'This cannot be read as a value yet: {{reason}}',
    takeMine: 'Take mine',
    takeTheirs: 'Take theirs',
    takeMineOf: 'Take mine for {{field}}',
    takeTheirsOf: 'Take theirs for {{field}}',
    settle: 'Settle with this result',
    settleOf: 'Settle with this result: {{field}}',
    settled: '{{field}} is settled.',
    allMine: 'Take mine everywhere…',
    allTheirs: 'Take theirs everywhere…',
    allMineTitle_one: 'Take yours for {{count}} field?',
    allMineTitle_other: 'Take yours for {{count}} fields?',
    allTheirsTitle_one: 'Take theirs for {{count}} field?',
    allTheirsTitle_other: 'Take theirs for {{count}} fields?',
    allMineText: 'The draft stays as it is. The next plan replaces what they wrote at {{account}}.',
    allTheirsText:
      'What you wrote in these fields is replaced in the draft by what they wrote at {{account}}. Undo brings yours back.',
    allMineConfirm: 'Take mine everywhere',
    allTheirsConfirm: 'Take theirs everywhere',

    notice_one: '{{count}} field was changed both here and at {{account}}',
    notice_other: '{{count}} fields were changed both here and at {{account}}',
    noticeHelp: 'They wait for your decision and are left out of what is sent. Everything else goes on.',
    open: 'Decide',

    pull: {
      action: 'Bring in changes from the marketplace',
      nothing: 'Nothing was changed at {{account}} since you last agreed.',
      taken_one: '{{count}} field was taken from {{account}}: {{fields}}',
      taken_other: '{{count}} fields were taken from {{account}}: {{fields}}',
      takenHelp: 'They are in the draft now. One undo there takes them all back.',
      openDraft: 'Open the draft',
    },
  },
} as const;

/** What every other language has to bring. */
export type ConflictsMessages = Translated<typeof messages>;
