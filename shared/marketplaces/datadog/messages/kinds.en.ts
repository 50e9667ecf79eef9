/** What Datadog's kinds are called, and what is said of a tile as a whole. */
export const messages = {
  kinds: {
    'datadog.tile': {
      name: 'Tile',
      full: 'Datadog tile',
      help: 'A folder with manifest, README, pictures and assets, as Datadog’s repositories have it.',
    },
  },
} as const;
