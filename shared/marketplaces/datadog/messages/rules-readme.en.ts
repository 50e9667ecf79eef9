/** README, changelog, logs, owners. */
export const messages = {
  'datadog/readme-characters': {
    title: 'A README has no typographic characters',
    explanation:
      'Letters up to Latin-1 pass, as é; curly quotes, long dashes and emoji fail. The Marketplace takes them.',
    example: "the server's queue",
    message: '“{{character}}” is refused in a README. Write it plainly.',
  },
  'datadog/readme-sections': {
    title: 'A README has the sections that become tabs',
    explanation:
      'Overview and Setup; in the Marketplace Support and Uninstallation, too. As headings of the second rank.',
    example: '## Setup',
    message: 'There is no section “## {{title}}”.',
  },
  'datadog/readme-section-empty': {
    title: 'The sections say something',
    explanation: 'An empty section is an empty tab.',
    example: 'A sentence below ## Setup',
    message: 'The section {{title}} is empty.',
  },
  'datadog/readme-title': {
    title: 'A README begins with its title',
    explanation: 'A heading of the first rank, before the sections.',
    example: '# Tern Mail',
    message: 'The first heading is not the title: begin with “# ” and the product’s name.',
  },
  'datadog/anchor-value': {
    title: 'The tabs point into the README',
    explanation: 'overview, configuration, support and uninstallation are each README.md and a heading.',
    example: 'README.md#Setup',
    message: '{{value}} leads to no section of the README. Tiles have {{expected}} here.',
  },
  'datadog/anchor-heading': {
    title: 'The heading that a tab points to is there',
    explanation:
      'Nobody checks it: 181 live tiles point to a heading that is not there, and that tab is empty.',
    example: 'README.md#Support and ## Support',
    message: 'The README has no heading “{{anchor}}”, so this tab would be empty.',
  },
  'datadog/oauth-uninstallation': {
    title: 'What signs in says how it is removed',
    explanation:
      'A tile with OAuth, and any in the Marketplace, needs the section Uninstallation and the pointer to it.',
    example: '"uninstallation": "README.md#Uninstallation"',
    message: 'tile.uninstallation is not filled in, which a tile with OAuth or a price needs.',
  },
  'datadog/readme-picture-file': {
    title: 'Pictures of the README are in images/',
    explanation: 'They are looked for by their name.',
    example: 'images/queues.png',
    message: 'There is no {{file}} in images/.',
  },
  'datadog/readme-picture-address': {
    title: 'Pictures of the README have the repository’s address',
    explanation:
      'The page is shown elsewhere, where a relative path leads nowhere. In the Marketplace images/… will do.',
    example:
      'https://raw.githubusercontent.com/DataDog/integrations-extras/master/tern_mail/images/queues.png',
    message: '{{url}} is not shown on the page. Use the address at raw.githubusercontent.com.',
  },
  'datadog/readme-inline-links': {
    title: 'Links are written by reference',
    explanation: 'The text says [Tern][1], and the address stands at the end.',
    example: '[Tern][1] … [1]: https://tern.example',
    message: 'The link to {{url}} stands inside of the text. Datadog’s tool moves it to the end.',
  },
  'datadog/readme-link-target': {
    title: 'Every reference has its address',
    explanation: 'Without it, the brackets are shown as they are.',
    example: '[3]: https://tern.example/help',
    message: 'There is no address for [{{label}}], so its brackets would be shown.',
  },
  'datadog/readme-tables': {
    title: 'Data Collected names its files',
    explanation:
      'The documentation puts the tables where the README says “See metadata.csv …” and “See service_checks.json …”.',
    example: 'See [metadata.csv][2] for a list of metrics provided by this integration.',
    message: 'Data Collected does not mention metadata.csv, so the documentation shows no table of metrics.',
    messageChecks:
      'Data Collected does not mention service_checks.json, so the documentation shows no table of checks.',
  },
  'datadog/readme-shortcodes': {
    title: 'A README has no shortcodes of the documentation',
    explanation: 'Tabs, code blocks and site regions are written as comments that the site knows.',
    example: '<!-- xxx tabs xxx -->',
    message: 'The shortcode {{shortcode}} is refused here. Write it as a comment, as <!-- xxx tabs xxx -->.',
  },
  'datadog/readme-overview-pictures': {
    title: 'Screenshots are in the carousel, not in Overview',
    explanation: 'So the Marketplace asks.',
    example: 'tile.media',
    message: 'Move this picture from Overview into the carousel.',
  },
  'datadog/readme-wording': {
    title: 'The README reads as documentation',
    explanation:
      'Reviewers rework more READMEs than anything else: present tense, second person, an Overview that says what is gained.',
    example: 'The integration sends delivery metrics to Datadog',
    message: 'Is the README in the present tense, and does Overview say what the reader gains?',
  },
  'datadog/changelog-releases': {
    title: 'The changelog lists releases',
    explanation: 'Most live tiles write version and date as a heading.',
    example: '## 1.0.0 / 2026-02-11',
    message: 'No heading of the changelog is a version. Write “## 1.0.0 / ” and the date.',
  },
  'datadog/changelog-date': {
    title: 'A release has its date',
    explanation: 'In the heading, after the version.',
    example: '## 1.0.0 / 2026-02-11',
    message: 'Release {{version}} has no date.',
  },
  'datadog/changelog-order': {
    title: 'The newest release comes first',
    explanation: 'The tab Release Notes shows them in this order.',
    example: '1.1.0 above 1.0.0',
    message: '{{version}} stands below {{before}}. The newest comes first.',
  },
  'datadog/log-pipeline-id': {
    title: 'The log pipeline has the tile’s id',
    explanation: 'The id in assets/logs/*.yaml is app_id.',
    example: 'id: tern-mail',
    message: 'The pipeline’s id is {{id}}, the tile’s {{app}}. They have to be the same.',
  },
  'datadog/log-source': {
    title: 'A tile with a log pipeline names its source',
    explanation: 'By assets.logs.source Datadog knows which logs are this tile’s.',
    example: '"logs": {"source": "tern-mail"}',
    message: 'There is a log pipeline, but assets.logs.source is not filled in.',
  },
  'datadog/owners-line': {
    title: 'The tile has a line in CODEOWNERS',
    explanation: 'In the repository’s .github/CODEOWNERS, in the order of names.',
    example: '/tern_mail/    @tern support@tern.example @DataDog/ecosystems-review',
    message: 'CODEOWNERS has no line for /{{folder}}/.',
  },
  'datadog/owners-first': {
    title: 'The first owner is a GitHub user or team',
    explanation: 'Ten old tiles are excepted.',
    example: '@tern',
    message: 'The first owner is “{{owner}}”; it has to begin with @.',
  },
  'datadog/owners-logs': {
    title: 'Log pipelines belong to Datadog’s log team',
    explanation: 'The tile’s assets/logs/ has a line of its own.',
    example: '/tern_mail/assets/logs/ @DataDog/logs-integrations-reviewers',
    message: 'The line for assets/logs/ does not name {{team}}.',
  },
  'datadog/owners-looked-at': {
    title: 'CODEOWNERS was thought of',
    explanation: 'It lies outside of the tile’s folder and was not found around it, so nobody looked.',
    example: '/tern_mail/    @tern support@tern.example @DataDog/ecosystems-review',
    message: 'Does the repository’s CODEOWNERS have a line for this tile, in its place by name?',
  },
  'datadog/release-date': {
    title: 'The changelog’s date is the day of release',
    explanation: 'Reviewers ask for the future date, not for the day it was written.',
    example: '## 1.0.0 / the day it goes live',
    message: 'Is the newest date the day on which the tile is to go live?',
  },
  'datadog/log-pipeline-tests': {
    title: 'A log pipeline has its tests',
    explanation:
      'Beside the pipeline lies a file of the same name with _tests, with sample logs; the results are filled in from the check of the pull request.',
    example: 'assets/logs/tern-mail_tests.yaml',
    message: 'There is no {{tests}} beside this pipeline. Add sample logs there.',
  },
  'datadog/dataflows': {
    title: 'Data flows carry the tile’s own name',
    explanation:
      'assets/dataflows.yaml says which data the tile brings: its id begins with app_id, its type is metrics, logs, events or traces.',
    example: '- id: tern-mail-metrics',
    message: '{{id}} does not begin with {{app}}-.',
    messageType: '{{type}} is no type of data; it is metrics, logs, events or traces.',
    messageDirection: '{{direction}} is no direction; a tile’s data are inbound.',
  },
  'datadog/owners-order': {
    title: 'CODEOWNERS is in the order of names',
    explanation: 'Reviewers ask for it, because it keeps two new tiles from the same line.',
    example: '/tern_mail/ after /swift_mail/',
    message: 'The line for /{{folder}}/ is out of order beside /{{neighbour}}/.',
  },
  'datadog/package-name': {
    title: 'The package of an Agent check is named after its folder',
    explanation: 'project.name in pyproject.toml is datadog- and the folder.',
    example: 'name = "datadog-tern-mail"',
    message: 'The package is called {{name}}; Datadog expects {{expected}}.',
  },
  'datadog/agent-code': {
    title: 'Code of an Agent check is checked by ddev',
    explanation:
      'Its package, configuration, models, test matrix and metrics file are Python’s matter: they travel along untouched and are not read here.',
    example: 'ddev validate all tern_mail',
    message: 'Did ddev validate the Agent check in datadog_checks? Nothing of it was looked at here.',
  },
} as const;
