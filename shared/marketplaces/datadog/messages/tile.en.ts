/** What is said of a tile as a whole. */
export const messages = {
  tile: {
    more: '{{count}} more of the same in this file: mend these first.',
    unsendable:
      'Vitrine cannot open pull requests yet, so nothing can be sent to Datadog from here. Export the tile, and open the pull request with Git.',
  },
} as const;
