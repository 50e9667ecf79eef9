/** What Oracle's kinds are called, in lists and where one is chosen. */
export const messages = {
  kinds: {
    'oracle.application': {
      name: 'Application',
      full: 'Oracle application',
      help: 'A listing that customers install from: texts, pictures, price, packages and terms.',
    },
    'oracle.lead-generation': {
      name: 'Lead generation',
      full: 'Oracle lead generation',
      help: 'A listing that brings interested customers to you: texts, pictures, a demo, a download, and a form.',
    },
    'oracle.service': {
      name: 'Service',
      full: 'Oracle service',
      help: 'A listing of what you do for customers of Oracle products: industries, regions, trained people, references.',
    },
    'oracle.terms': {
      name: 'Terms',
      full: 'Oracle terms of use',
      help: 'What a customer accepts before installing, kept in versions of which one is active.',
    },
    'oracle.artifact': {
      name: 'Artifact',
      full: 'Oracle artifact',
      help: 'What is installed: an image, a chart or a stack, named by its place in your tenancy.',
    },
  },
} as const;
