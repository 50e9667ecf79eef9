/** What is said of a tile as a whole. */
export const messages = {
  tile: {
    more: '{{count}} more of the same in this file: mend these first.',
  },
} as const;
