/** Title, description and tags. */
export const messages = {
  'datadog/title-length': {
    title: 'A title has at most 50 characters',
    explanation: 'The limit is documented; whether it is enforced is not known.',
    example: 'Tern Mail',
    message: 'The title has {{length}} characters, {{over}} too many.',
  },
  'datadog/title-short': {
    title: 'A title fits its card',
    explanation: 'Long titles ran into the button of the card; they were shortened to about 24 characters.',
    example: 'Tern Mail',
    message: 'The title has {{length}} characters. About 24 fit beside the card’s button.',
  },
  'datadog/title-plain': {
    title: 'A title is the product’s name',
    explanation:
      'Reviewers take “Integration” out of titles, and the documentation site a leading “Datadog”.',
    example: 'Tern Mail, not Tern Mail Integration',
    message: 'Leave “Datadog” and “Integration” out of the title: every tile is one.',
  },
  'datadog/description-length': {
    title: 'A description has at most 80 characters, in the Marketplace 70',
    explanation: 'Longer ones are cut on the card. Some live tiles are longer, so this is not refused today.',
    example: 'Monitor delivery, bounces and queues of Tern Mail',
    message: 'The description has {{length}} characters of at most {{limit}}; the last {{over}} are lost.',
  },
  'datadog/description-card': {
    title: 'A description is whole on its card',
    explanation: 'The card cuts after about 70 characters.',
    example: 'Monitor delivery, bounces and queues of Tern Mail',
    message: 'Datadog cuts this after about 70 characters; the last {{lost}} are lost.',
  },
  'datadog/description-period': {
    title: 'A description ends without a period',
    explanation: 'Reviewers ask to drop it.',
    example: 'Monitor delivery and queues of Tern Mail',
    message: 'Drop the period at the end: it is a line, not a sentence.',
  },
  'datadog/description-value': {
    title: 'The description says what it is good for',
    explanation: 'Reviewers ask what the product does and what a Datadog user gains.',
    example: 'See mail that bounces beside the services that sent it',
    message: 'Does the description say what the product does, and what a Datadog user gains by it?',
  },
  'datadog/tags-present': {
    title: 'There is at least one classifier tag',
    explanation: 'Datadog refuses a tile without any: the filters work by them.',
    example: 'Category::Metrics',
    message: 'There are no classifier tags. Datadog refuses a tile without any.',
  },
  'datadog/tag-known': {
    title: 'Tags are from Datadog’s list',
    explanation:
      'Datadog keeps the list, and the published one lags behind. A tag that nobody knows fails there.',
    example: 'Category::Log Collection',
    message: '{{tag}} is neither in the published list nor on a live tile. Choose one from the list.',
    messageRenamed: '{{tag}} is called {{meant}} today.',
    messageForm: '{{tag}} is no classifier tag. Tags are written as Category::Metrics.',
  },
  'datadog/tag-repeated': {
    title: 'Each tag stands once',
    explanation: 'A tag twice filters no better.',
    example: 'Category::Metrics, Category::Network',
    message: '{{tag}} stands twice.',
  },
  'datadog/tag-offering': {
    title: 'A tile has one offering',
    explanation: 'Integration, UI Extension, Software License or Professional Service.',
    example: 'Offering::Integration',
    message: 'Tags of the form Offering::…: {{count}}. A tile has exactly one.',
  },
  'datadog/tag-logs': {
    title: 'Logs and the tag Log Collection go together',
    explanation: 'A README with a section on log collection asks for the tag, and the tag for the section.',
    example: 'Category::Log Collection',
    message: 'The README tells how logs are collected, but the tag Category::Log Collection is missing.',
    messageNeedless:
      'Category::Log Collection is set, but no section of {{file}} and no pipeline is about logs.',
  },
  'datadog/tags-fit': {
    title: 'The tags fit the product',
    explanation: 'Reviewers ask about tags that do not fit more often than about any but a few things.',
    example: 'No Category::Security for a chat bot',
    message: 'Is every tag true of the product, and none missing by which one would look for it?',
  },
} as const;
