/**
 * A whole tile from a few answers: every file that a new tile has, and nothing that Datadog's check refuses (empty
 * `monitors` and `saved_views`, placeholders as keys, entries without a file). What only the partner has, as logo,
 * pictures and dashboards, is left to the rules to ask for.
 */
import { z } from 'zod';
import { VitrineError } from '../../contract/result.ts';
import { FOLDER_PART } from '../../domain/folders.ts';
import type { Json, JsonObject } from '../../domain/json.ts';
import type { NewDraft } from '../../domain/marketplace.ts';
import type { Part, Parts } from '../../domain/parts.ts';
import { knownColumns, METADATA_PATH } from './metadata.ts';
import { LOGS_TAG } from './tags.ts';
import { CHANGELOG_PATH, MANIFEST_PATH, README_PATH } from './tile.ts';

export const offerings = ['agent-check', 'api', 'tile-only'] as const;
export const dataSent = ['metrics', 'logs', 'events', 'service-checks'] as const;
type DataSent = (typeof dataSent)[number];

const words = z.string().trim().default('');

/** Every answer is a text, as a form and a command line give it. */
export const newTileAnswers = z.strictObject({
  offering: z.enum(offerings).default('api'),
  /** In the Marketplace a tile is sold: its folder and its id begin with the partner's name. */
  sale: z.enum(['free', 'marketplace']).default('free'),
  /** Empty for one that is made of the title. */
  appId: words,
  description: words,
  /** Parted by commas. */
  sends: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((each) => each.trim() || []))
    .pipe(z.array(z.enum(dataSent))),
  /** As `Category::Messaging`, or empty. */
  category: words,
  authorName: words,
  homepage: words,
  supportEmail: words,
  salesEmail: words,
});
type Answers = z.infer<typeof newTileAnswers>;

/** A name as Datadog's identities have it: lower case, digits and hyphens. */
export function kebabOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .replace(/-$/, '');
}

/** What an id of the manifest may look like. */
export const appIdForm = /^[a-z](?:[a-z0-9-]{0,253}[a-z0-9])?$/;

export function proposedAppId(title: string, authorName: string, sale: Answers['sale']): string {
  const partner = sale === 'marketplace' ? [kebabOf(authorName)] : [];
  return [...partner, kebabOf(title)].filter((each) => each !== '').join('-');
}

/** The seconds from which Datadog's own tool counts a source type's id. */
const SOURCE_TYPES_SINCE = 1_700_000_000;

const dataTypes: Readonly<Record<DataSent, string | undefined>> = {
  metrics: 'Metrics',
  logs: 'Logs',
  events: 'Events',
  'service-checks': undefined,
};

/** @throws VitrineError `bad-input` for an answer that no question has. */
export function makeTile(title: string, { newId, now, answers = {} }: NewDraft): Parts {
  const parsed = newTileAnswers.safeParse(answers);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new VitrineError(
      'bad-input',
      `The answer ${issue?.path.join('.') || Object.keys(answers).join(', ')} does not fit: ${issue?.message ?? ''}.`,
    );
  }
  const given = parsed.data;
  const appId = given.appId || proposedAppId(title, given.authorName, given.sale);
  const about = { ...given, title, appId, folder: appId.replaceAll('-', '_') };
  const hasData = about.offering !== 'tile-only';
  const sends = new Set(hasData ? about.sends : []);
  const text = (body: string): Part => ({ type: 'text', text: body });
  const flows = about.sends.flatMap((each) => (hasData && dataTypes[each] ? [dataTypes[each]] : []));
  return {
    [FOLDER_PART]: { type: 'document', value: { name: about.folder } },
    [MANIFEST_PATH]: text(written(manifestOf(about, sends, newId(), now))),
    [README_PATH]: text(readmeOf(about, sends)),
    [CHANGELOG_PATH]: text(
      `# CHANGELOG - ${title}\n\n## 1.0.0 / ${new Date(now).toISOString().slice(0, 10)}\n\n***Added***:\n\n* Initial Release\n`,
    ),
    ...(sends.has('metrics') ? { [METADATA_PATH]: text(`${knownColumns.join(',')}\n`) } : {}),
    ...(hasData ? { [SERVICE_CHECKS_PATH]: text('[]\n') } : {}),
    ...(flows.length === 0 ? {} : { 'assets/dataflows.yaml': text(dataflowsOf(appId, flows)) }),
  };
}

interface About extends Answers {
  readonly title: string;
  readonly folder: string;
}

const SERVICE_CHECKS_PATH = 'assets/service_checks.json';
const written = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

function manifestOf(about: About, sends: ReadonlySet<DataSent>, uuid: string, now: number): JsonObject {
  const isSold = about.sale === 'marketplace';
  return {
    manifest_version: '2.0.0',
    app_uuid: uuid,
    app_id: about.appId,
    owner: 'integrations-developer-platform',
    display_on_public_website: true,
    tile: {
      overview: 'README.md#Overview',
      configuration: 'README.md#Setup',
      support: 'README.md#Support',
      uninstallation: 'README.md#Uninstallation',
      changelog: CHANGELOG_PATH,
      description: about.description,
      title: about.title,
      media: [],
      classifier_tags: tagsOf(about, sends),
    },
    author: {
      name: about.authorName,
      homepage: about.homepage,
      support_email: about.supportEmail,
      sales_email: about.salesEmail,
    },
    assets: assetsOf(about, sends, now),
    ...(isSold
      ? {
          pricing: [
            {
              billing_type: 'flat_fee',
              unit_price: null,
              product_id: kebabOf(about.title),
              short_description: about.description,
              includes_assets: true,
            },
          ],
          legal_terms: { eula: 'eula/eula.pdf' },
        }
      : {}),
  };
}

function tagsOf({ category }: About, sends: ReadonlySet<DataSent>): readonly string[] {
  const types = [...sends].flatMap((each) => dataTypes[each] ?? []);
  return [
    ...new Set([
      ...(category === '' ? [] : [category]),
      ...(sends.has('metrics') ? ['Category::Metrics'] : []),
      ...(sends.has('logs') ? [LOGS_TAG] : []),
      'Offering::Integration',
      ...['Linux', 'Windows', 'macOS'].map((system) => `Supported OS::${system}`),
      ...types.map((type) => `Submitted Data Type::${type}`),
    ]),
  ];
}

function assetsOf(
  { offering, title, folder, appId }: About,
  sends: ReadonlySet<DataSent>,
  now: number,
): JsonObject {
  if (offering === 'tile-only') return {};
  return {
    integration: {
      source_type_name: title,
      source_type_id: Math.floor(now / 1_000) - SOURCE_TYPES_SINCE,
      auto_install: true,
      configuration: {},
      events: { creates_events: sends.has('events') },
      ...(sends.has('metrics') ? { metrics: { prefix: `${folder}.`, metadata_path: METADATA_PATH } } : {}),
      service_checks: { metadata_path: SERVICE_CHECKS_PATH },
    },
    ...(sends.has('logs') ? { logs: { source: appId } } : {}),
  };
}

const dataflowsOf = (appId: string, types: readonly string[]): string =>
  [
    'provides:',
    ...types.flatMap((type) => {
      const name = type.toLowerCase();
      return [
        `  - id: ${appId}-${name}`,
        '    always_on: true',
        '    granular: false',
        `    data_type: ${name}`,
        '    direction: inbound',
      ];
    }),
    '',
  ].join('\n');

/** In English, as Datadog's site is; each section says enough to be gone on with. */
function readmeOf(about: About, sends: ReadonlySet<DataSent>): string {
  const links: string[] = [];
  const link = (label: string, url: string): string => {
    links.push(url);
    return `[${label}][${links.length}]`;
  };
  const file = (path: string): string =>
    `https://github.com/DataDog/integrations-extras/blob/master/${about.folder}/${path}`;
  const { title, offering } = about;
  const product = about.homepage === '' ? title : link(title, about.homepage);
  const data = [...sends].map((each) => each.replace('-', ' '));
  const listed = data.length === 0 ? 'data' : new Intl.ListFormat('en').format(data);
  const sections = [
    `# ${title}`,
    '## Overview',
    about.description === '' ? product : `${product}: ${sentence(about.description)}`,
    ...(offering === 'tile-only'
      ? []
      : [
          `With this integration, ${title} sends ${listed} to Datadog, so that you can watch and alert on ${title} beside the rest of your stack.`,
        ]),
    '## Setup',
    ...setupOf(about, link),
    ...(sends.has('logs')
      ? [
          '### Log collection',
          `1. In ${title}, open the settings for Datadog.\n2. Turn on the forwarding of logs.`,
        ]
      : []),
    '## Uninstallation',
    offering === 'agent-check'
      ? `1. Remove the configuration of ${title} from the \`conf.d\` folder of the Agent.\n2. Run \`datadog-agent integration remove datadog-${about.folder}\`, and restart the Agent.`
      : `1. In ${title}, open the settings for Datadog and disconnect.\n2. In Datadog, open the ${title} tile and click **Uninstall Integration**.`,
    ...(offering === 'tile-only' ? [] : dataCollectedOf(title, sends, link, file)),
    '## Support',
    about.supportEmail === ''
      ? `Need help? Contact the support of ${title}.`
      : `Need help? Contact ${link(`${about.authorName || title} support`, `mailto:${about.supportEmail}`)}.`,
    links.map((url, index) => `[${index + 1}]: ${url}`).join('\n'),
  ];
  return `${sections.filter((each) => each !== '').join('\n\n')}\n`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function setupOf(
  { offering, title, folder }: About,
  link: (label: string, url: string) => string,
): readonly string[] {
  if (offering === 'agent-check') {
    const agent = link('Datadog Agent', 'https://app.datadoghq.com/account/settings/agent/latest');
    const status = link(
      'Agent status command',
      'https://docs.datadoghq.com/agent/guide/agent-commands/#agent-status-and-information',
    );
    return [
      '### Installation',
      `1. Install the ${agent} on a host that reaches ${title}.\n2. Run \`datadog-agent integration install -t datadog-${folder}==1.0.0\`.`,
      '### Configuration',
      `1. Edit \`${folder}.d/conf.yaml\` in the \`conf.d\` folder of the Agent.\n2. Restart the Agent.`,
      '### Validation',
      `Run the ${status} and look for \`${folder}\` under the Checks section.`,
    ];
  }
  if (offering === 'api') {
    const key = link('API key', 'https://docs.datadoghq.com/account_management/api-app-keys/');
    const site = link('Datadog site', 'https://docs.datadoghq.com/getting_started/site/');
    return [
      '### Configuration',
      `1. In ${title}, open the settings for Datadog.\n2. Enter a Datadog ${key}, and select your ${site}.\n3. Save. Data arrives in Datadog within a few minutes.`,
    ];
  }
  return [
    '### Configuration',
    `1. In Datadog, open the ${title} tile and click **Install Integration**.\n2. Follow the steps that ${title} shows.`,
  ];
}

function dataCollectedOf(
  title: string,
  sends: ReadonlySet<DataSent>,
  link: (label: string, url: string) => string,
  file: (path: string) => string,
): readonly string[] {
  return [
    '## Data Collected',
    '### Metrics',
    sends.has('metrics')
      ? `See ${link('metadata.csv', file(METADATA_PATH))} for a list of metrics provided by this integration.`
      : `${title} does not include any metrics.`,
    '### Events',
    sends.has('events')
      ? `${title} sends its events to the Events Explorer.`
      : `${title} does not include any events.`,
    '### Service Checks',
    sends.has('service-checks')
      ? `See ${link('service_checks.json', file(SERVICE_CHECKS_PATH))} for a list of service checks provided by this integration.`
      : `${title} does not include any service checks.`,
  ];
}
