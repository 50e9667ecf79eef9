/** Videos, documents and references. */
export const messages = {
  'oracle/video-address': {
    title: 'A video has an address',
    explanation: 'The API takes a video as an address, not as a file.',
    example: 'https://videos.acme.com/restore',
    message: 'This video has no address. Enter where it plays, or remove the entry.',
  },
  'oracle/attachment-link': {
    title: 'Addresses of videos and references are complete',
    explanation: 'Oracle asks that every link reaches its target. A complete address begins with https://.',
    example: 'https://www.acme.com/stories/bank',
    message: '{{url}} is not a complete address. Begin it with https://.',
  },
  'oracle/video-described': {
    title: 'Videos have a label and a description',
    explanation: 'Oracle asks to label and describe every video.',
    example: '“First restore”: from an empty region to a running volume',
    message: 'This video has no label. Name what it shows.',
    messageDescription: 'This video has no description. Say what the customer sees in it.',
  },
  'oracle/document-category': {
    title: 'A related document has a category',
    explanation: 'The API requires one of eight categories.',
    example: 'User guides',
    message: 'This document has no category. Choose one of the eight.',
    messageUnknown: '{{value}} is not one of Oracle’s eight categories. Choose from the list.',
  },
  'oracle/document-file': {
    title: 'A document has a file',
    explanation: 'The record and its file are sent apart. A record without a file shows nothing.',
    example: 'backup-guide.pdf',
    message: 'This document has no file. Choose one, or remove the entry.',
  },
  'oracle/review-document-complete': {
    title: 'A document for the reviewers has a name and a template',
    explanation: 'The API requires both.',
    example: 'Architecture, after the architecture template',
    message: 'This document for the reviewers has no name. Enter one.',
    messageTemplate: 'This document for the reviewers names no template. Choose the one that it follows.',
  },
  'oracle/review-template-known': {
    title: 'The template is in Oracle’s list',
    explanation: 'Compared with the list as it was last fetched; it may have changed since.',
    example: 'A template from the list',
    message:
      '{{code}} is not in the list of templates that was last fetched. Choose from the list, or refresh the catalogue.',
  },
  'oracle/customer-success-name': {
    title: 'A customer’s success names the customer',
    explanation: 'The API requires the customer’s name.',
    example: 'Northwind Bank',
    message: 'This entry names no customer. Enter the name, or remove the entry.',
  },
  'oracle/supported-service-complete': {
    title: 'A supported service has a name and a type',
    explanation: 'The API requires both; there are five types.',
    example: 'Backup rollout, Implementation',
    message: 'This service has no name. Enter one.',
    messageType: 'This service has none of Oracle’s five types. Choose one.',
  },
} as const;
