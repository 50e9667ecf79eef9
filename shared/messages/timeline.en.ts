/** What the timeline says of its own; the marketplace's and the person's words stand beside it. */
export const messages = {
  timeline: {
    'plan-confirmed': 'The plan of {{steps}} calls to {{account}} was confirmed',
    'submission-done': 'Everything in the plan was sent and answered',
    'submission-failed': 'The submission stopped at a step that failed',
    'submission-paused': 'The submission is paused',
    'submission-waiting': 'The submission waits for an answer from you',
    'submission-cancelled': 'The submission was cancelled',
    'note-received': 'The reviewers wrote',
    'state-draft': 'The marketplace has none of it',
    'state-sending': 'It is being sent',
    'state-accepted': 'The marketplace accepted it',
    'state-in-review': 'It is in review',
    'state-rejected': 'The reviewers rejected it',
    'state-approved': 'The reviewers approved it',
    'state-publishing': 'The marketplace is publishing it',
    'state-live': 'It was read back as live',
    'state-live-private': 'It was read back as live for chosen tenancies',
    'state-withdrawn': 'It was withdrawn',
    'state-failed': 'The marketplace could not do it',
    'state-unknown': 'The marketplace gave a status that Vitrine does not know',
  },
} as const;
