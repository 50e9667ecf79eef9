/** What goes wrong on purpose at the practice marketplace. */
import type { Translated } from './catalogue.ts';

export const messages = {
  faults: {
    title: 'What goes wrong on purpose',
    help: 'Rehearse a bad day: the practice marketplace fails the calls you name. Rules are tried in order; each takes effect at once.',
    none: 'Nothing goes wrong: every call is answered.',
    failed: 'The faults could not be read.',
    add: 'Add a fault',
    clear: 'Clear all',
    presets: 'Set up',
    preset: {
      badDay: 'A bad day: some of everything',
      slow: 'A slow line',
      dropped: 'Answers get lost',
      away: 'Out of order for everyone',
    },
    rule: 'Fault {{number}}',
    remove: 'Remove fault {{number}}',
    fault: 'What happens',
    operation: 'To which call',
    anyOperation: 'any call',
    times: 'Times',
    timesHelp: 'Empty: again and again',
    probability: 'Chance',
    latency: 'Delay',
    retryAfter: 'Retry after',
    kinds: {
      latency: 'It only takes longer',
      'drop-reply': 'Done, but the answer is lost',
      unauthenticated: 'Sign-in refused (401)',
      'incorrect-state': 'Wrong state (409)',
      precondition: 'Changed meanwhile (412)',
      'too-many-requests': 'Too many requests (429)',
      'server-error': 'Server error (500)',
      'truncated-body': 'The answer is cut off',
      html: 'A web page as the answer',
    },
    banner_one: '{{count}} fault is on: calls fail on purpose',
    banner_other: '{{count}} faults are on: calls fail on purpose',
    look: 'Look at them',
  },
} as const;

/** What every other language has to bring. */
export type FaultsMessages = Translated<typeof messages>;
