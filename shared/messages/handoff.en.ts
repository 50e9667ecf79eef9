/** The hand-off: what a marketplace takes only in its own web pages. Its guides' words stand with each marketplace. */
export const messages = {
  handoff: {
    problems: {
      text: 'That does not look right. It is kept as you wrote it.',
      form: 'That does not look like one. It is kept as you wrote it.',
      date: 'That is no date. A date is written as 2026-11-28.',
      address: 'An address starts with https://.',
      choice: 'That is none of the choices.',
    },
  },
} as const;
