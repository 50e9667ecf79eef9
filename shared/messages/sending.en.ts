/** What stands around a plan: checks before it, when it starts, plans from a file, what was sent before, how long it takes. */
import type { Translated } from './catalogue.ts';

export const messages = {
  sending: {
    cleared: 'Cleared here; {{account}} still has it until you send.',

    preflight: {
      title: 'Before the first byte',
      running: 'Checking…',
      again: 'Check again',
      good: 'Nothing stands against sending',
      bad_one: '{{count}} check stands against sending',
      bad_other: '{{count}} checks stand against sending',
      unknown_one: '{{count}} cannot be known beforehand',
      unknown_other: '{{count}} cannot be known beforehand',
      failed: 'The checks could not be made.',
      states: { ok: 'Good', warned: 'Look at it', failed: 'Stands against it', unknown: 'Cannot be known' },
      ways: {
        findings: 'Correct them',
        account: 'Look at the account',
        files: 'Open the draft',
        names: 'Change the name',
        later: 'Start when it answers',
      },
    },
    elsewhere: {
      title: 'Somebody opened a new revision of {{name}} at {{account}}',
      help: 'There can be only one. Taking it over merges it into your draft: what only they changed comes in as one edit that undo takes back, what you both changed waits for your decision, and this plan then changes theirs.',
      takeOver: 'Take it over',
      failed: 'It could not be taken over.',
    },
    when: {
      legend: 'When to start',
      now: 'Now',
      online: 'When {{account}} answers',
      at: 'At a time',
      atLabel: 'Date and time',
      atPast: 'This time has passed. Choose a later one.',
      after: 'After another submission',
      afterLabel: 'Which one',
      afterNone: 'Nothing else is under way.',
      afterItem: '{{name}} to {{account}}, {{at}}',
      choose: 'Choose a submission',
      needsApp:
        'Vitrine has to be running then. What would be sent is looked at again first: if it has changed, nothing leaves.',
      queuePractice_one: 'Queue {{count}} call for Practice – {{marketplace}}',
      queuePractice_other: 'Queue {{count}} calls for Practice – {{marketplace}}',
      queueReal_one: 'Queue {{count}} call for {{account}} on {{marketplace}}',
      queueReal_other: 'Queue {{count}} calls for {{account}} on {{marketplace}}',
    },
    queued: {
      confirmed: 'Confirmed {{at}}',
      title: 'Not begun: not one byte was sent',
      online: 'It begins when {{account}} answers.',
      at: 'It begins at {{at}}.',
      after: 'It begins after another submission, when that one is done.',
      openOther: 'Open that submission',
      needsApp: 'Vitrine has to be running then.',
      heading: 'Waiting to send {{name}}',
      cancel: 'Cancel, nothing was sent',
      cancelTitle: 'Cancel before it begins?',
      cancelText:
        'Nothing was sent, so nothing stays at the marketplace. You can review a new plan at any time.',
      cancelConfirm: 'Cancel submission',
      waitsOnline: 'until it answers',
      waitsAt: 'at {{at}}',
      waitsAfter: 'after another',
    },
    file: {
      open: 'Open a plan…',
      title: 'This plan comes from a file',
      made: '{{file}}, made {{at}}. You review and send exactly this.',
      leave: 'Leave the file',
      notJson: '{{file}} is no plan: it is not JSON.',
      notPlan:
        '{{file}} is no plan that this version can read. A plan is what “Export plan” and `vitrine plan` write.',
      tampered:
        '{{file}} was changed after the plan was made, so it is not sent. Ask for it to be exported again.',
      noDraft: '{{file}} is a plan for “{{name}}”, which is not in this workspace.',
      noAccount: '{{file}} goes to the account “{{account}}”, which this workspace does not have.',
      changed: 'What would be sent is no longer what {{file}} says',
      changedHelp:
        'The draft or the marketplace has changed since it was made, so it is refused. Leave the file and review a new plan.',
      refused: 'What would be sent is no longer what the file says',
    },
    revisions: {
      title: 'Revisions',
      empty: 'Nothing was sent from this workspace yet.',
      number: 'Revision',
      sent: 'Sent',
      state: 'State',
      wasLive: 'First live',
      actions: 'Actions',
      compareLive: 'Compare draft with live',
      compare: 'Compare',
      compareName: 'Compare the draft with revision {{number}}',
      restore: 'Roll back…',
      restoreName: 'Roll back to revision {{number}}…',
      restoreTitle: 'Roll back to revision {{number}}?',
      restoreText:
        'The draft becomes what was sent as revision {{number}}. One undo in the draft brings back what it is now. Nothing is sent: you review the plan first.',
      restoreConfirm: 'Roll back to revision {{number}}',
    },
    durations: {
      title: 'How long it takes',
      usual: 'usually {{time}} here',
      noUsual: 'not often enough here to say what is usual',
      late: 'This is later than usual. You might write to the reviewers.',
      spells: 'Time in each state',
      underMinute: 'less than a minute',
      minutes_one: '{{count}} minute',
      minutes_other: '{{count}} minutes',
      hours_one: '{{count}} hour',
      hours_other: '{{count}} hours',
      days_one: '{{count}} day',
      days_other: '{{count}} days',
    },
    notify: {
      ask: 'Tell me when it changes',
      asked: 'You are told when it changes.',
      denied: 'Notifications are switched off for Vitrine; it is said in the window instead.',
    },
  },
} as const;

/** What every other language has to bring. */
export type SendingMessages = Translated<typeof messages>;
