/** A case for and against each rule about metadata, service checks, dashboards, monitors, README and what surrounds a tile. */
import { MOST_ROWS } from '../../../../shared/domain/lenses/csv-lens.ts';
import { metric, remove, replace, set, soldTile, write } from '../../../support/datadog-tiles.ts';
import type { Case } from './cases.ts';

const M = 'manifest.json';
const CSV = 'metadata.csv';
const README = 'README.md';
const CHECKS = 'assets/service_checks.json';
const DASHBOARD = 'assets/dashboards/tern_overview.json';
const MONITOR = 'assets/monitors/queue_waits.json';
const VIEW = 'assets/saved_views/bounced.json';
const HEADER =
  'metric_name,metric_type,interval,unit_name,per_unit_name,description,orientation,integration,short_name';

const prefixPath = ['assets', 'integration', 'metrics', 'prefix'];
const checkPath = ['assets', 'integration', 'metrics', 'check'];

export const metadataCases: readonly Case[] = [
  {
    rule: 'metadata-empty',
    trips: [write(CSV, '')],
    at: [CSV],
    isFixable: true,
    passes: [write(CSV, HEADER)],
  },
  {
    rule: 'metadata-declared',
    trips: [remove(CSV)],
    at: [`${M} assets.integration.metrics.metadata_path`],
    says: 'messageMissing',
  },
  {
    rule: 'metadata-declared',
    trips: [set(['assets', 'integration', 'metrics', 'metadata_path'], undefined)],
    at: [`${M} assets.integration.metrics.metadata_path`],
    isFixable: true,
  },
  { rule: 'metadata-columns', trips: [replace(CSV, 'sample_tags', 'samples')], at: [CSV] },
  {
    rule: 'metadata-columns',
    trips: [write(CSV, HEADER.replace(',short_name', ''))],
    at: [CSV],
    says: 'messageMissing',
    passes: [write(CSV, HEADER)],
  },
  {
    rule: 'metadata-row-cells',
    trips: [replace(CSV, '"Messages that came back, by reason"', 'Messages that came back, by reason')],
    at: [CSV],
  },
  {
    rule: 'metadata-rows',
    trips: [write(CSV, `${HEADER}\n${'a,b,c,d,e,f,g,h,i\n'.repeat(MOST_ROWS)}`)],
    at: [CSV],
  },
  {
    rule: 'metadata-prefix-dot',
    trips: [set(prefixPath, 'tern')],
    at: [`${M} assets.integration.metrics.prefix`],
    passes: [set(prefixPath, 'tern_')],
  },
  {
    rule: 'metadata-repeated',
    trips: [metric({ metric_name: 'tern.queue.length' })],
    at: [`${CSV} metric_name`],
  },
  {
    rule: 'metadata-name',
    trips: [metric({ metric_name: 'tern.z-1' })],
    at: [`${CSV} metric_name`],
    isFixable: true,
    passes: [metric({ metric_name: 'tern.z_1' })],
  },
  {
    rule: 'metadata-prefix',
    trips: [metric({ metric_name: 'gull.z' })],
    at: [`${CSV} metric_name`],
    passes: [metric({ metric_name: 'system.z' })],
  },
  {
    rule: 'metadata-prefix-set',
    trips: [set(prefixPath, undefined)],
    at: [`${M} assets.integration.metrics.prefix`],
  },
  {
    rule: 'metrics-check',
    trips: [set([...checkPath, 0], 'tern.none')],
    at: [`${M} assets.integration.metrics.check[0]`],
  },
  {
    rule: 'metrics-check',
    trips: [set(checkPath, undefined)],
    at: [`${M} assets.integration.metrics.check`],
    says: 'messageNone',
    passes: [set(checkPath, 'tern.queue.length')],
  },
  {
    rule: 'metadata-type',
    trips: [metric({ metric_type: 'Gauge' })],
    at: [`${CSV} metric_type`],
    isFixable: true,
  },
  {
    rule: 'metadata-unit',
    trips: [metric({ unit_name: 'Messages' })],
    at: [`${CSV} unit_name`],
    isFixable: true,
    passes: [metric({ unit_name: 'message' })],
  },
  {
    rule: 'metadata-unit-time',
    trips: [metric({ unit_name: 'millisecond', per_unit_name: 'second' })],
    at: [`${CSV} per_unit_name`],
    isFixable: true,
    passes: [metric({ unit_name: 'byte', per_unit_name: 'second' })],
  },
  {
    rule: 'metadata-integration',
    trips: [metric({ integration: 'Tern Mail' })],
    at: [`${CSV} integration`],
    isFixable: true,
  },
  { rule: 'metadata-orientation', trips: [metric({ orientation: '2' })], at: [`${CSV} orientation`] },
  {
    rule: 'metadata-required',
    trips: [metric({ orientation: '', integration: '' })],
    at: [`${CSV} orientation`, `${CSV} integration`],
    isFixable: true,
  },
  { rule: 'metadata-described', trips: [metric({ description: ' ' })], at: [`${CSV} description`] },
  {
    rule: 'metadata-description-bar',
    trips: [metric({ description: 'a|b' })],
    at: [`${CSV} description`],
    isFixable: true,
  },
  {
    rule: 'metadata-ascii',
    trips: [metric({ description: 'the server’s' })],
    at: [`${CSV} description`],
    isFixable: true,
    passes: [metric({ description: '', short_name: 'é' })],
  },
  {
    rule: 'metadata-description-length',
    trips: [metric({ description: 'word '.repeat(81).trim() })],
    at: [`${CSV} description`],
    isFixable: true,
    passes: [metric({ description: 'x'.repeat(400) })],
  },
  { rule: 'metadata-interval', trips: [metric({ interval: '1.5' })], at: [`${CSV} interval`] },
  {
    rule: 'metadata-curated',
    trips: [metric({ curated_metric: 'cpu|cpu' })],
    at: [`${CSV} curated_metric`],
    passes: [metric({ curated_metric: 'cpu|memory' })],
  },
  {
    rule: 'metadata-sorted',
    trips: [metric({ metric_name: 'tern.a' })],
    at: [`${CSV} metric_name`],
    isFixable: true,
  },
  {
    rule: 'metadata-said-twice',
    trips: [metric({ short_name: 'queue', description: 'Messages that wait' })],
    at: [`${CSV} short_name`, `${CSV} description`],
  },
];

const check = (field: string) => [`${CHECKS} [0].${field}`];

export const serviceCheckCases: readonly Case[] = [
  { rule: 'service-checks-list', trips: [write(CHECKS, '{}')], at: [CHECKS], passes: [write(CHECKS, '[]')] },
  {
    rule: 'service-check-keys',
    trips: [set([0, 'groups'], undefined, CHECKS)],
    at: check('groups'),
    isFixable: true,
  },
  {
    rule: 'service-check-keys',
    trips: [set([0, 'integration'], undefined, CHECKS)],
    at: check('integration'),
    isFixable: true,
  },
  { rule: 'service-check-keys', trips: [set([0, 'statuses'], undefined, CHECKS)], at: check('statuses') },
  {
    rule: 'service-check-keys',
    trips: [set([0, 'more'], 1, CHECKS)],
    at: check('more'),
    says: 'messageUnknown',
    isFixable: true,
  },
  {
    rule: 'service-check-agent-version',
    trips: [set([0, 'agent_version'], '7.40', CHECKS)],
    at: check('agent_version'),
  },
  { rule: 'service-check-texts', trips: [set([0, 'description'], '', CHECKS)], at: check('description') },
  {
    rule: 'service-check-repeated',
    trips: [write(CHECKS, '[{"check":"a","name":"b"},{"check":"a","name":"c"}]')],
    at: [`${CHECKS} [1].check`],
  },
  {
    rule: 'service-check-groups',
    trips: [set([0, 'groups'], 'host', CHECKS)],
    at: check('groups'),
    passes: [set([0, 'groups'], [], CHECKS)],
  },
  {
    rule: 'service-check-integration',
    trips: [set([0, 'integration'], 'Tern', CHECKS)],
    at: check('integration'),
    isFixable: true,
  },
  {
    rule: 'service-check-statuses',
    trips: [set([0, 'statuses'], ['ok', 'bad'], CHECKS)],
    at: check('statuses'),
  },
];

const widget = ['widgets', 0, 'definition', 'widgets', 0, 'definition', 'app_id'];
const many = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`D${index}`, DASHBOARD]));

export const dashboardCases: readonly Case[] = [
  { rule: 'dashboard-payload', trips: [write(DASHBOARD, '{"dash": {}}')], at: [DASHBOARD] },
  {
    rule: 'dashboard-keys',
    trips: [set(['template_variables'], undefined, DASHBOARD)],
    at: [`${DASHBOARD} template_variables`],
    isFixable: true,
  },
  {
    rule: 'dashboard-app-id',
    trips: [set(widget, 'other', DASHBOARD)],
    at: [`${DASHBOARD} widgets[0].definition.widgets[0].definition.app_id`],
    isFixable: true,
  },
  {
    rule: 'dashboard-id',
    trips: [set(['id'], 12, DASHBOARD)],
    at: [`${DASHBOARD} id`],
    isFixable: true,
    passes: [set(['id'], 'abc-def', DASHBOARD)],
  },
  {
    rule: 'dashboard-described',
    trips: [set(['description'], null, DASHBOARD)],
    at: [`${DASHBOARD} description`],
  },
  { rule: 'dashboard-present', trips: [set('assets.dashboards', undefined)], at: [`${M} assets.dashboards`] },
  { rule: 'dashboard-count', trips: [set('assets.dashboards', many)], at: [`${M} assets.dashboards`] },
  {
    rule: 'dashboard-unnamed',
    trips: [write('assets/monitors/more.json', '{}')],
    at: ['assets/monitors/more.json'],
  },
];

export const monitorCases: readonly Case[] = [
  { rule: 'monitor-shape', trips: [set(['title'], undefined, MONITOR)], at: [`${MONITOR} title`] },
  {
    rule: 'monitor-legacy',
    trips: [write(MONITOR, '{"name": "x", "query": "y", "type": "query alert"}')],
    at: [MONITOR],
  },
  {
    rule: 'monitor-version',
    trips: [set(['version'], 1, MONITOR)],
    at: [`${MONITOR} version`],
    isFixable: true,
  },
  {
    rule: 'monitor-dates',
    trips: [set(['created_at'], 'yesterday', MONITOR)],
    at: [`${MONITOR} created_at`],
  },
  {
    rule: 'monitor-dates',
    trips: [set(['created_at'], '2026-02-11T09:41:00Z', MONITOR)],
    at: [`${MONITOR} created_at`],
    isFixable: true,
  },
  { rule: 'monitor-tags', trips: [set(['tags'], [], MONITOR)], at: [`${MONITOR} tags`], isFixable: true },
  {
    rule: 'monitor-description',
    trips: [set(['description'], 'x'.repeat(301), MONITOR)],
    at: [`${MONITOR} description`],
    isFixable: true,
  },
  {
    rule: 'monitor-type',
    trips: [set(['definition', 'type'], 'crystal ball', MONITOR)],
    at: [`${MONITOR} definition.type`],
  },
  { rule: 'monitor-present', trips: [set('assets.monitors', undefined)], at: [`${M} assets.monitors`] },
  { rule: 'saved-view-keys', trips: [set(['query'], undefined, VIEW)], at: [`${VIEW} query`] },
  {
    rule: 'saved-view-keys',
    trips: [set(['colour'], 'red', VIEW)],
    at: [`${VIEW} colour`],
    says: 'messageUnknown',
    isFixable: true,
  },
  { rule: 'saved-view-values', trips: [set(['page'], 'front', VIEW)], at: [`${VIEW} page`] },
  {
    rule: 'saved-view-values',
    trips: [set(['timerange'], {}, VIEW)],
    at: [`${VIEW} timerange.interval_ms`],
    says: 'messageInterval',
  },
  {
    rule: 'saved-view-values',
    trips: [set(['visible_facets'], 'source', VIEW)],
    at: [`${VIEW} visible_facets`],
    says: 'messageFacets',
  },
];

const RAW = 'https://raw.githubusercontent.com/DataDog/integrations-extras/master/tern_mail/images';
const intro = (text: string) => replace(README, 'delivers mail.', `delivers mail. ${text}`);

export const readmeCases: readonly Case[] = [
  {
    rule: 'readme-characters',
    trips: [intro('the server’s')],
    at: [README],
    isFixable: true,
    passes: [intro('café')],
  },
  { rule: 'readme-characters', trips: [intro('🚀')], at: [README] },
  {
    rule: 'readme-sections',
    trips: [replace(README, '## Setup', '## Set up')],
    at: [`${README} Setup`],
    isFixable: true,
  },
  {
    rule: 'readme-sections',
    trips: [replace(README, '## Support', '## Help')],
    at: [`${README} Support`],
    tile: soldTile,
    isFixable: true,
  },
  {
    rule: 'readme-section-empty',
    trips: [
      replace(
        README,
        'Need help? Contact [Tern support][4].\n\n[1]: https://tern.example\n',
        '## More\n\nx\n',
      ),
    ],
    at: [`${README} Support`],
  },
  { rule: 'readme-title', trips: [replace(README, '# Tern Mail\n', '')], at: [README], isFixable: true },
  {
    rule: 'anchor-value',
    trips: [set('tile.support', 'support@tern.example')],
    at: [`${M} tile.support`],
    isFixable: true,
    passes: [set('tile.support', 'README.md#Setup')],
  },
  {
    rule: 'anchor-heading',
    trips: [replace(README, '## Support', '## Help')],
    at: [`${M} tile.support`],
    isFixable: true,
  },
  {
    rule: 'anchor-heading',
    trips: [set('tile.support', 'README.md#Troubleshooting')],
    at: [`${M} tile.support`],
    passes: [set('tile.support', 'README.md#data-collected')],
  },
  {
    rule: 'oauth-uninstallation',
    trips: [set('tile.uninstallation', undefined)],
    at: [`${M} tile.uninstallation`],
    isFixable: true,
  },
  {
    rule: 'readme-picture-file',
    trips: [intro(`![x](${RAW}/none.png)`)],
    at: [README],
    passes: [intro(`![x](${RAW}/queues.png)`)],
  },
  {
    rule: 'readme-picture-address',
    trips: [intro('![x](images/queues.png)')],
    at: [README],
    isFixable: true,
    passes: [intro(`![x](${RAW}/queues.png)`)],
  },
  { rule: 'readme-picture-address', trips: [intro('![x](https://tern.example/queues.png)')], at: [README] },
  {
    rule: 'readme-inline-links',
    trips: [intro('[x](https://tern.example/x)')],
    at: [README],
    isFixable: true,
    passes: [intro('[x](#setup) and `[y](https://y.example)`')],
  },
  { rule: 'readme-inline-links', trips: [intro('[x](https://tern.example)')], at: [README], isFixable: true },
  {
    rule: 'readme-link-target',
    trips: [intro('[x][9]')],
    at: [README],
    passes: [intro('[x][4] and `a[0][1]`')],
  },
  {
    rule: 'readme-tables',
    trips: [replace(README, 'See [metadata.csv][2] for a list', 'See a list')],
    at: [`${README} Data Collected`],
  },
  {
    rule: 'readme-tables',
    trips: [replace(README, 'See [service_checks.json][3] for a list', 'See a list')],
    at: [`${README} Data Collected`],
    says: 'messageChecks',
  },
  {
    rule: 'readme-shortcodes',
    trips: [intro('{{< tabs >}}')],
    at: [README],
    passes: [intro('<!-- xxx tabs xxx -->')],
  },
  {
    rule: 'readme-overview-pictures',
    trips: [intro('![x](images/queues.png)')],
    at: [`${README} Overview`],
    tile: soldTile,
  },
];

const OWNERS = '/codeowners';
const owners = (text: string) => write(OWNERS, text);
const dataflows = (id: string, type: string, direction = 'inbound') =>
  write(
    'assets/dataflows.yaml',
    `provides:\n- id: ${id}\n  always_on: true\n  granular: false\n  data_type: ${type}\n  direction: ${direction}\n`,
  );
const TEAM = '@DataDog/logs-integrations-reviewers';

export const repositoryCases: readonly Case[] = [
  {
    rule: 'changelog-releases',
    trips: [write('CHANGELOG.md', '# CHANGELOG\n\n* first\n')],
    at: ['CHANGELOG.md'],
  },
  { rule: 'changelog-date', trips: [replace('CHANGELOG.md', ' / 2026-02-11', '')], at: ['CHANGELOG.md'] },
  { rule: 'changelog-order', trips: [replace('CHANGELOG.md', '1.0.0', '1.2.0')], at: ['CHANGELOG.md'] },
  {
    rule: 'log-pipeline-id',
    trips: [replace('assets/logs/tern-mail.yaml', 'id: tern-mail\nmetric', 'id: tern\nmetric')],
    at: ['assets/logs/tern-mail.yaml id'],
    isFixable: true,
  },
  {
    rule: 'log-pipeline-id',
    trips: [replace('assets/logs/tern-mail.yaml', 'id: tern-mail\nmetric', 'id: "tern"  # ours\nmetric')],
    at: ['assets/logs/tern-mail.yaml id'],
    isFixable: true,
  },
  {
    rule: 'log-pipeline-tests',
    trips: [remove('assets/logs/tern-mail_tests.yaml')],
    at: ['assets/logs/tern-mail.yaml'],
  },
  {
    rule: 'dataflows',
    trips: [dataflows('tern_metrics', 'metrics')],
    at: ['assets/dataflows.yaml id'],
    passes: [dataflows('tern-mail-metrics', 'metrics')],
  },
  {
    rule: 'dataflows',
    trips: [dataflows('tern-mail-x', 'profiles')],
    at: ['assets/dataflows.yaml data_type'],
    says: 'messageType',
  },
  {
    rule: 'dataflows',
    trips: [dataflows('tern-mail-logs', 'logs', 'sideways')],
    at: ['assets/dataflows.yaml direction'],
    says: 'messageDirection',
  },
  {
    rule: 'owners-order',
    trips: [owners('/gull/ @gull\n/tern_mail/ @tern\n/swift/ @swift\n')],
    at: [OWNERS],
    passes: [
      owners('* @all\n/gull/ @gull\n/tern_mail/ @tern\n/tern_mail/assets/logs/ @logs\n/wren/ @wren\n'),
    ],
  },
  {
    rule: 'package-name',
    trips: [write('pyproject.toml', '[build-system]\nname = "x"\n\n[project]\nname = "tern"\n')],
    at: ['pyproject.toml name'],
    passes: [write('pyproject.toml', '[project]\nname = "datadog-tern_mail"\n[tool.x]\nname = "y"\n')],
  },
  { rule: 'log-source', trips: [set('assets.logs', undefined)], at: [`${M} assets.logs.source`] },
  {
    rule: 'owners-line',
    trips: [owners('/gull/ @gull\n')],
    at: [OWNERS],
    passes: [owners('# all\n/tern_mail/    @tern\n')],
  },
  {
    rule: 'owners-first',
    trips: [owners('/tern_mail/ support@tern.example @tern\n')],
    at: [OWNERS],
    passes: [owners('/tern_mail/ @tern support@tern.example\n')],
  },
  {
    rule: 'owners-logs',
    trips: [owners('/tern_mail/ @tern\n/tern_mail/assets/logs/ @tern\n')],
    at: [OWNERS],
    passes: [owners(`/tern_mail/ @tern\n/tern_mail/assets/logs/ @tern ${TEAM}\n`)],
  },
];
