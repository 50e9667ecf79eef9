/** One tile: what is decided first, then the Developer Platform's form, page by page, with its values and files. */
import type { CopyFile, Guide, GuideStep, HandoffInput, Told } from '../../../domain/handoff.ts';
import { valueAt } from '../../../domain/json.ts';
import { message } from '../../../domain/messages.ts';
import type { Parts } from '../../../domain/parts.ts';
import { pullRequestIn, subjects } from '../pull-request/places.ts';
import { type NamedAssets, text, tileOf } from '../tile.ts';
import { repositorySeen } from './partner.ts';
import { pages } from './places.ts';
import { fieldOf, filesAt, filesLike, sectionOf, taggedWith } from './tile-values.ts';

export const listingGuide: Guide = {
  id: 'listing',
  about: 'listing',
  steps: (input) => {
    const parts = input.draft?.parts ?? {};
    const isByPullRequest = input.given('listing', 'channel', 'channel') === 'pull-request';
    return [...decisions(input, parts), ...(isByPullRequest ? [] : form(input, parts))];
  },
};

/** What else the guides of this tile want to know. */
export const isSold = ({ draft, given }: HandoffInput): boolean =>
  given('listing', 'repository', 'repository') === 'marketplace' ||
  (draft !== undefined && tileOf(draft.parts).isMarketplace);

function decisions(input: HandoffInput, parts: Parts): readonly GuideStep[] {
  const submitted = taggedWith(parts, 'Submitted Data Type');
  const queried = taggedWith(parts, 'Queried Data Type');
  const directions = [
    ...(submitted.length === 0 ? ['none-submitted'] : ['submitted']),
    ...(queried.length === 0 ? ['none-queried'] : ['queried']),
  ];
  return [
    {
      id: 'offering',
      section: 'decisions',
      asks: [{ id: 'offering', form: 'choice', choices: ['agent', 'api', 'tile-only'] }],
      told: tileOf(parts).paths.some((path) => path.startsWith('datadog_checks/'))
        ? [{ message: message('handoff|datadog|told|agent-code') }]
        : [],
      source: pages.offering,
    },
    {
      id: 'both-ways',
      section: 'decisions',
      isUncertain: true,
      told: directions.map((which) => ({
        message: message(`handoff|datadog|told|${which}`, {
          types: (which === 'submitted' ? submitted : queried).join(', '),
        }),
      })),
      source: pages.overview,
    },
    {
      id: 'repository',
      section: 'decisions',
      asks: [{ id: 'repository', form: 'choice', choices: ['integrations-extras', 'marketplace'] }],
      told: repositorySeen(input).map(({ message: said, at }) => ({
        message: said,
        ...(at === undefined ? {} : { at }),
      })),
      source: pages.offering,
    },
    {
      id: 'channel',
      section: 'decisions',
      asks: [{ id: 'channel', form: 'choice', choices: ['web-form', 'pull-request'] }],
      told: pullRequestTold(input),
      isUncertain: true,
      source: pages.build,
    },
  ];
}

/** Whoever sent one has chosen. */
function pullRequestTold({ draft, remotes, account }: HandoffInput): readonly Told[] {
  const subject = draft === undefined ? '' : subjects(draft.id).pull;
  const pull = pullRequestIn(remotes.find((record) => record.subject === subject)?.raw);
  if (pull === undefined) return [];
  const values = { number: pull.number, repository: account.settings['repository'] ?? '' };
  return [{ message: message('handoff|datadog|told|pull-request', values), isDone: true }];
}

/** In the order of Datadog's own page "Build an integration". */
function form(input: HandoffInput, parts: Parts): readonly GuideStep[] {
  const field = (id: string, ...path: readonly [string, ...string[]]) => fieldOf(parts, id, path);
  const offering = input.given('listing', 'offering', 'offering');
  const types = taggedWith(parts, 'Submitted Data Type');
  const page = { section: 'form', portal: pages.integrations, source: pages.build } as const;
  return [
    { ...page, id: 'create', fields: [field('name', 'title'), offeringField(offering)] },
    {
      ...page,
      id: 'overview',
      fields: [
        field('vendor-name', 'author', 'name'),
        field('vendor-url', 'author', 'homepage'),
        field('short-description', 'description'),
        sectionOf(parts, 'long-description', 'overview'),
        field('tags', 'classifier_tags'),
        field('integration-id', 'app_id'),
      ],
      files: filesLike(parts, /logo[^/]*\.svg$|logos?\/.*\.svg$/i),
    },
    ...(offering === 'tile-only' ? [] : [code(offering, parts)]),
    {
      ...page,
      id: 'instructions',
      fields: [sectionOf(parts, 'setup', 'setup'), sectionOf(parts, 'uninstallation', 'uninstallation')],
    },
    {
      ...page,
      id: 'data',
      fields: [
        { id: 'submitted', value: types.join(', '), from: 'classifier_tags' },
        {
          id: 'queried',
          value: taggedWith(parts, 'Queried Data Type').join(', '),
          from: 'classifier_tags',
        },
        field('metrics-prefix', 'metrics_prefix'),
        field('metric-check', 'metrics_check'),
        field('log-source', 'logs_source'),
      ],
      files: [
        ...filesAt(parts, ['metadata.csv', 'assets/service_checks.json']),
        ...filesLike(parts, /^assets\/logs\//),
      ],
    },
    {
      ...page,
      id: 'content',
      files: (['dashboards', 'monitors', 'saved_views'] as const).flatMap((kind) => assetsOf(parts, kind)),
      told: contentTold(parts, types),
    },
    {
      ...page,
      id: 'pictures',
      fields: tileOf(parts).media.map(({ item, imagePath }) => ({
        id: 'caption',
        name: imagePath,
        value: text(item['caption']),
        from: 'media',
      })),
      files: filesAt(
        parts,
        tileOf(parts).media.map(({ imagePath }) => imagePath),
      ),
    },
    {
      ...page,
      id: 'support',
      fields: [
        field('support-email', 'author', 'support_email'),
        field('sales-email', 'author', 'sales_email'),
        sectionOf(parts, 'support', 'support'),
      ],
    },
    { ...page, id: 'release-notes', fields: [changelogField(parts)] },
    ...(isSold(input)
      ? [
          {
            ...page,
            id: 'price',
            fields: [field('pricing', 'pricing'), field('vendor-id', 'author', 'vendor_id')],
            files: filesAt(parts, [text(valueAt(tileOf(parts).manifest, ['legal_terms', 'eula']))]),
            isUncertain: true,
          },
        ]
      : []),
    { ...page, id: 'preview' },
    { ...page, id: 'submit', asks: [{ id: 'submitted', form: 'date' }] },
    { ...page, id: 'answer', asks: [{ id: 'answered', form: 'date' }] },
  ];
}

const offeringField = (offering: string) => ({
  id: 'offering-type',
  value:
    { agent: 'Agent-based integration', api: 'API-based integration', 'tile-only': 'Tile only' }[offering] ??
    '',
});

function code(offering: string, parts: Parts): GuideStep {
  const oauth = text(valueAt(tileOf(parts).manifest, ['assets', 'oauth']));
  const client = tileOf(parts).json(oauth)?.read.value;
  const inClient = (key: string): string => text(valueAt(client, ['integration', key]));
  const isAgent = offering === 'agent';
  return {
    id: isAgent ? 'agent-code' : 'oauth',
    section: 'form',
    portal: pages.integrations,
    fields: isAgent
      ? []
      : ['id', 'name', 'description', 'onboarding_url'].map((key) => ({
          id: `oauth-${key.replace('_', '-')}`,
          value: inClient(key),
          from: 'oauth',
        })),
    files: isAgent ? [] : filesAt(parts, [oauth]),
    source: isAgent ? pages.agent : pages.api,
  };
}

const assetsOf = (parts: Parts, kind: NamedAssets): readonly CopyFile[] =>
  filesAt(
    parts,
    tileOf(parts)
      .assets(kind)
      .map(({ path }) => path),
  );

/** At most ten uploads; a dashboard always, a monitor where metrics are sent: the reference, C6. */
const MOST_UPLOADS = 10;

function contentTold(parts: Parts, types: readonly string[]): readonly Told[] {
  const dashboards = assetsOf(parts, 'dashboards').length;
  const monitors = assetsOf(parts, 'monitors').length;
  const said = [
    ...(dashboards === 0 ? ['no-dashboard'] : []),
    ...(dashboards > MOST_UPLOADS ? ['many-dashboards'] : []),
    ...(types.includes('Metrics') && monitors === 0 ? ['no-monitor'] : []),
  ];
  return said.map((which) => ({
    message: message(`handoff|datadog|told|${which}`, { count: dashboards, most: MOST_UPLOADS }),
  }));
}

function changelogField(parts: Parts) {
  const { changelog } = tileOf(parts);
  const newest = changelog?.sections.find(({ level }) => level === 2);
  return {
    id: 'release-notes',
    value:
      newest === undefined || changelog === undefined
        ? ''
        : changelog.text.slice(newest.start, newest.end).trim(),
    from: 'changelog',
  };
}
