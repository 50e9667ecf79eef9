/** The questions for a new Datadog tile. */
export const messages = {
  newTile: {
    offering: 'What it is',
    offerings: {
      api: {
        name: 'API integration',
        help: 'Your product sends data to Datadog, or reads it, over the API.',
      },
      'agent-check': {
        name: 'Agent check',
        help: 'The Datadog Agent runs your check. Its code stays with Datadog’s own tool; this makes the tile.',
      },
      'tile-only': { name: 'Tile only', help: 'A listing that sends no data of its own.' },
    },
    title: 'Title',
    titleHelp: 'As customers read it, at most 50 characters.',
    appId: 'Id',
    appIdHelp: 'Can never be changed once it is live.',
    description: 'Description',
    descriptionHelp: 'What it does for Datadog’s users: at most {{max}} characters, no period.',
    sends: 'What it sends',
    data: { metrics: 'Metrics', logs: 'Logs', events: 'Events', 'service-checks': 'Service checks' },
    category: 'Category',
    categoryHelp: 'The one that fits best; more can be added later.',
    author: 'Company',
    homepage: 'Homepage',
    supportEmail: 'Support e-mail',
    salesEmail: 'Sales e-mail',
    sold: 'Sold in the Marketplace',
    soldHelp: 'Then it needs a price, an agreement as PDF, and the vendor id that Datadog gives you.',
    later: 'Logo, pictures and dashboards come next: the findings of the new tile say what is missing.',
    wrong: {
      title: 'Give it a title.',
      appId: 'Small letters, digits and hyphens, a letter first.',
      homepage: 'A whole address, with https:// before it.',
      email: 'An e-mail address, as support@example.com.',
    },
  },
} as const;
