/** What we say in the drawing ourselves: what is not documented, what is lost and what is not there yet. */
import type { Translated } from '../../../../messages/catalogue.ts';

export const en = {
  place: { app: 'In Datadog', documentation: 'On docs.datadoghq.com' },
  box: { resting: 'at rest', hovered: 'pointed at' },
  why: {
    card: 'Datadog documents what a card shows, not how it is laid out. Whether it names the author is not known.',
    cut: 'Descriptions are cut after about 70 characters. Where exactly depends on the width of the card.',
    logo: 'The manifest names no logo: this is the most likely one of the folder. Datadog shows the one that it hosts.',
    page: 'Datadog documents what the page shows, not how it is laid out. The words on its buttons are ours.',
    tabs: 'The tabs and what feeds each are documented, their looks are not.',
    carousel:
      'That there is a carousel is documented, where it stands beside the tabs is not. Drawn as on the documentation site.',
    markdown: 'How the app draws Markdown is not documented. Drawn as the documentation site does.',
    tables: 'That the tables are shown is documented, how they stand among the README’s text is not.',
    pricing: 'What each way of billing means is documented, how it is written is only in part.',
    contacts: 'Where the app shows the support address is not documented.',
    assets: 'That dashboards, monitors and saved views are listed is documented, where and how is not.',
    hosted: 'Datadog shows its own copies of the logo and of the pictures.',
    colours: 'The colours and the typeface are ours.',
    regions: 'The site puts in what the reader’s Datadog site has there, and hides what is for other sites.',
  },
  lost: {
    description: 'Cut after about 70 characters: the last {{count}} are lost.',
    title: 'Titles of more than about {{count}} characters have run into the button beside them.',
  },
  dangling: {
    pointer: '“{{pointer}}” of the manifest leads to no heading, so nothing of the README stands here.',
    link: 'Leads nowhere: the README has no heading for {{anchor}}',
    relative: 'Leads nowhere on the site: {{address}} is a path in the folder',
  },
  region: 'Only for the Datadog sites {{regions}}',
  tabsOf: 'Sections',
  rowsNotDrawn: '{{count}} more rows are there, and not drawn here.',
  textNotDrawn: '{{count}} more characters are there, and not drawn here.',
  entriesNotDrawn: '{{count}} more entries of the manifest’s lists are there, and not drawn here.',
  notPublic:
    'Not on the public website: “display_on_public_website” is not true, so there is neither a box nor a page.',
  build: {
    title: 'What the site’s build makes of this README',
    buildFails:
      'The build stops at “{{heading}}”: a Marketplace tile may not speak of it in public, and there is no page until it is gone.',
    sectionsGone:
      'Setup, uninstallation and pricing are taken out: for a Marketplace tile they are shown in the app alone.',
    metricsNotPutIn:
      'The table of metrics is not put in: the build looks for “### Metrics”, then a sentence with “this integration” or “this check”, then “### Events”.',
    checksNotPutIn:
      'The service checks are not put in: the build looks for “### Service Checks”, then “for a list of service checks provided by this integration.”, then “## Troubleshooting”.',
    lost: 'Lost with the text that a table replaces: {{headings}}. The table takes everything up to the last such sentence.',
  },
  carousel: {
    name: 'Pictures',
    picture: 'Picture {{number}}',
    zoom: 'Show large, or small again',
    vimeo: 'Video {{id}}, plays from vimeo.com',
  },
  missing: {
    logo: 'No logo in the folder',
    title: 'No title yet',
    author: 'No author yet',
    description: 'No description yet',
    tags: 'No classifier tags yet',
    overview: 'No overview yet',
    configuration: 'No setup yet',
    uninstallation: 'No uninstallation yet',
    support: 'No support section yet',
    supportEmail: 'No support address yet',
    dataCollected: 'No data collected',
    metrics: 'No metrics yet',
    serviceChecks: 'No service checks yet',
    changelog: 'No changelog yet',
    media: 'No pictures yet',
    caption: 'No caption yet',
    pricing: 'No price yet',
    price: 'No price yet',
    readme: 'No README yet',
  },
  picture: {
    absent: '“{{name}}” is not in the folder.',
    notAPicture: '“{{name}}” is not a picture that can be shown.',
    relative: '“{{name}}” is a path in the folder: on the site it shows no picture.',
  },
} as const;

export type DatadogLabels = Translated<typeof en>;
