/** A case for and against each rule about files, manifest, texts, tags and what is sold. */
import { blob, named, remove, replace, set, soldTile, write } from '../../../support/datadog-tiles.ts';
import type { Case } from './cases.ts';

const M = 'manifest.json';
const at = (field: string) => [`${M} ${field}`];
const DASHBOARD = 'assets/dashboards/tern_overview.json';
const base = { manifest: { app_id: 'tern-mail', assets: { dashboards: { Gone: 'x' } } } };
const sold = { tile: soldTile };

export const fileCases: readonly Case[] = [
  { rule: 'json-syntax', trips: [replace(M, '"tile": {', '"tile": {,')], at: [M] },
  {
    rule: 'json-syntax',
    trips: [write('assets/saved_views/other.json', '{\n  "a": 1\n  "b": 2\n}')],
    at: ['assets/saved_views/other.json'],
  },
  { rule: 'manifest-object', trips: [write(M, '[]')], at: [M] },
  { rule: 'manifest-object', trips: [remove(M)], at: [M], says: 'messageMissing' },
  {
    rule: 'byte-order-mark',
    trips: [replace(M, '{\n  "manifest_version"', '\uFEFF{\n  "manifest_version"')],
    at: [M],
    isFixable: true,
  },
  { rule: 'utf8-text', trips: [blob('README.md')], at: ['README.md'] },
  { rule: 'readme-present', trips: [remove('README.md')], at: ['README.md'] },
  { rule: 'file-present', trips: [set('tile.changelog', 'NEWS.md')], at: at('tile.changelog') },
  {
    rule: 'file-present',
    trips: [set(['assets', 'dashboards', 'Tern Overview'], '../secret.json')],
    at: at('assets.dashboards.Tern Overview'),
    says: 'messageOutside',
  },
  {
    rule: 'names-alike',
    trips: [write('images/Queues.png', '')],
    at: ['images/Queues.png'],
    passes: [write('images/q.png', '')],
  },
  {
    rule: 'svg-active',
    trips: [
      write(
        'assets/logos/tern.svg',
        '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      ),
    ],
    at: ['assets/logos/tern.svg'],
  },
  {
    rule: 'svg-active',
    trips: [write('a.svg', '<svg onload="x()"/>')],
    at: ['a.svg'],
    passes: [write('a.svg', '<svg viewBox="0 0 1 1"/>')],
  },
  { rule: 'logo-present', trips: [remove('assets/logos/tern.svg')], at: ['assets/logos'] },
  { rule: 'folder-name', trips: [named('Tern Mail')], at: [M] },
  { rule: 'folder-name', trips: [named('datadog_tern')], at: [M], says: 'messageDatadog' },
  {
    rule: 'placeholder',
    trips: [set('tile.title', '<FILL IN>')],
    at: [M],
  },
  {
    rule: 'oauth-clients',
    trips: [set('integration', undefined, 'assets/oauth_clients.json')],
    at: ['assets/oauth_clients.json integration'],
  },
  {
    rule: 'oauth-clients',
    trips: [set(['integration', 'redirect_uris', 0], 'http://tern.example', 'assets/oauth_clients.json')],
    at: ['assets/oauth_clients.json integration.redirect_uris[0]'],
    says: 'messageAddress',
  },
];

export const manifestCases: readonly Case[] = [
  { rule: 'manifest-version', trips: [set('manifest_version', '1.0.0')], at: at('manifest_version') },
  { rule: 'required-fields', trips: [set('author.homepage', ' ')], at: at('author.homepage') },
  {
    rule: 'required-fields',
    trips: [set('assets.integration.source_type_name', undefined)],
    at: at('assets.integration.source_type_name'),
    passes: [set('assets.integration', undefined)],
  },
  { rule: 'assets-key', trips: [set('assets', undefined)], at: at('assets'), isFixable: true },
  {
    rule: 'field-types',
    trips: [set('assets.integration.source_type_id', '10025')],
    at: at('assets.integration.source_type_id'),
    says: 'messageInteger',
    isFixable: true,
  },
  {
    rule: 'field-types',
    trips: [set('display_on_public_website', 'true')],
    at: at('display_on_public_website'),
    says: 'messageBoolean',
    isFixable: true,
  },
  { rule: 'field-types', trips: [set('tile.media', {})], at: at('tile.media'), says: 'messageList' },
  {
    rule: 'field-types',
    trips: [set('assets.monitors', [])],
    at: at('assets.monitors'),
    says: 'messageObject',
  },
  { rule: 'field-types', trips: [set('tile.title', 5)], at: at('tile.title'), says: 'messageText' },
  {
    rule: 'field-types',
    trips: [set('tile.classifier_tags', [1])],
    at: at('tile.classifier_tags'),
    says: 'messageTexts',
  },
  {
    rule: 'public-website',
    trips: [set('display_on_public_website', false)],
    at: at('display_on_public_website'),
  },
  {
    rule: 'app-uuid',
    trips: [set('app_uuid', '5b0c7e0a')],
    at: at('app_uuid'),
    passes: [set('app_uuid', '01957d6e-52a4-7c11-8d9e-3f2b1a0c9d8e')],
  },
  {
    rule: 'app-id-form',
    trips: [set('app_id', 'Tern_Mail-')],
    at: at('app_id'),
    passes: [set('app_id', 't')],
  },
  { rule: 'app-id-folder', trips: [set('app_id', 'tern')], at: at('app_id') },
  {
    rule: 'immutable-fields',
    trips: [set('app_id', 'tern')],
    at: at('app_id'),
    context: { published: base },
    isFixable: true,
  },
  {
    rule: 'immutable-names',
    trips: [],
    at: at('assets.dashboards'),
    context: { published: base },
    passes: [set(['assets', 'dashboards', 'Gone'], 'x')],
  },
  {
    rule: 'immutable-names',
    trips: [set(['assets', 'dashboards', 'Tern Overview'], undefined)],
    at: at('assets.dashboards'),
    context: { published: { manifest: { assets: { dashboards: { 'Tern Overview': DASHBOARD } } } } },
    isFixable: true,
  },
  {
    rule: 'public-website-back',
    trips: [set('display_on_public_website', false)],
    at: at('display_on_public_website'),
    context: { published: { manifest: { display_on_public_website: true } } },
    isFixable: true,
    passes: [set('app_id', 'other')],
  },
  { rule: 'oauth-leftover', trips: [set('oauth', {})], at: at('oauth'), isFixable: true },
  { rule: 'empty-assets', trips: [set('assets.monitors', {})], at: at('assets.monitors'), isFixable: true },
  {
    rule: 'asset-names',
    trips: [set(['assets', 'dashboards', '1st'], 'assets/dashboards/tern_overview.json')],
    at: at('assets.dashboards.1st'),
  },
  { rule: 'author-homepage', trips: [set('author.homepage', 'tern.example')], at: at('author.homepage') },
  {
    rule: 'author-homepage-https',
    trips: [set('author.homepage', 'http://tern.example')],
    at: at('author.homepage'),
    isFixable: true,
  },
  { rule: 'author-emails', trips: [set('author.support_email', 'support')], at: at('author.support_email') },
  {
    rule: 'author-emails',
    trips: [set('author.sales_email', 'é@tern.example')],
    at: at('author.sales_email'),
    says: 'messageAscii',
  },
  { rule: 'author-sales-email', trips: [set('author.sales_email', undefined)], at: at('author.sales_email') },
  {
    rule: 'resources',
    trips: [set(['tile', 'resources', 0, 'resource_type'], 'video')],
    at: at('tile.resources[0].resource_type'),
  },
  {
    rule: 'resources',
    trips: [set(['tile', 'resources', 0, 'url'], 'docs')],
    at: at('tile.resources[0].url'),
    says: 'messageUrl',
  },
  {
    rule: 'integration-block',
    trips: [set('assets.integration', {})],
    at: at('assets.integration'),
    isFixable: true,
    passes: [set('assets.integration', undefined)],
  },
];

export const textCases: readonly Case[] = [
  {
    rule: 'title-length',
    trips: [set('tile.title', 'x'.repeat(51))],
    at: at('tile.title'),
    passes: [set('tile.title', 'x'.repeat(50))],
  },
  {
    rule: 'title-short',
    trips: [set('tile.title', 'x'.repeat(25))],
    at: at('tile.title'),
    passes: [set('tile.title', 'x'.repeat(24))],
  },
  {
    rule: 'title-plain',
    trips: [set('tile.title', 'Tern Integration')],
    at: at('tile.title'),
    isFixable: true,
    passes: [set('tile.title', 'Integration')],
  },
  {
    rule: 'description-length',
    trips: [set('tile.description', 'word '.repeat(17).trim())],
    at: at('tile.description'),
    isFixable: true,
    passes: [set('tile.description', '🚀'.repeat(80))],
  },
  {
    rule: 'description-length',
    trips: [set('tile.description', 'word '.repeat(15).trim())],
    at: at('tile.description'),
    isFixable: true,
    ...sold,
  },
  {
    rule: 'description-card',
    trips: [set('tile.description', 'word '.repeat(16).trim())],
    at: at('tile.description'),
    isFixable: true,
    passes: [set('tile.description', 'x'.repeat(70))],
  },
  {
    rule: 'description-period',
    trips: [set('tile.description', 'Monitor mail.')],
    at: at('tile.description'),
    isFixable: true,
    passes: [set('tile.description', 'Monitor mail...')],
  },
  { rule: 'tags-present', trips: [set('tile.classifier_tags', [])], at: at('tile.classifier_tags') },
  {
    rule: 'tag-known',
    trips: [set(['tile', 'classifier_tags', 0], 'Category::Pigeons')],
    at: at('tile.classifier_tags[0]'),
  },
  {
    rule: 'tag-known',
    trips: [set(['tile', 'classifier_tags', 3], 'Supported OS::Mac OS')],
    at: at('tile.classifier_tags[3]'),
    says: 'messageRenamed',
    isFixable: true,
  },
  {
    rule: 'tag-known',
    trips: [set(['tile', 'classifier_tags', 0], 'metrics')],
    at: at('tile.classifier_tags[0]'),
    says: 'messageForm',
  },
  {
    rule: 'tag-repeated',
    trips: [set(['tile', 'classifier_tags', 6], 'Category::Metrics')],
    at: at('tile.classifier_tags[6]'),
    isFixable: true,
  },
  {
    rule: 'tag-offering',
    trips: [set(['tile', 'classifier_tags', 2], undefined)],
    at: at('tile.classifier_tags'),
  },
  {
    rule: 'tag-offering',
    trips: [set(['tile', 'classifier_tags', 6], 'Offering::UI Extension')],
    at: at('tile.classifier_tags[6]'),
  },
  {
    rule: 'tag-logs',
    trips: [set(['tile', 'classifier_tags', 1], undefined)],
    at: at('tile.classifier_tags'),
    isFixable: true,
  },
  {
    rule: 'tag-logs',
    trips: [
      replace('README.md', '### Log collection', '### More'),
      remove('assets/logs/tern-mail.yaml'),
      remove('assets/logs/tern-mail_tests.yaml'),
      set('assets.logs', undefined),
    ],
    at: at('tile.classifier_tags[1]'),
    says: 'messageNeedless',
    passes: [replace('README.md', '### Log collection', '### More')],
  },
];

const image = (index: number, field: string) => at(`tile.media[${index}].${field}`);
const picture = (facts: Parameters<typeof blob>[1], file = 'images/queues.png', digit = '1') =>
  blob(file, { mediaType: 'image/png', width: 1440, height: 810, ...facts }, digit);
const rename = (name: string) => [
  set(['tile', 'media', 0, 'image_url'], `images/${name}`),
  picture({}, `images/${name}`),
];
const item = { media_type: 'image', caption: 'x', image_url: 'images/queues.png' };

export const mediaCases: readonly Case[] = [
  {
    rule: 'media-count',
    trips: [set('tile.media', Array(9).fill(item))],
    at: image(8, '').map((place) => place.slice(0, -1)),
    passes: [set('tile.media', Array(8).fill(item))],
  },
  { rule: 'media-few', trips: [set(['tile', 'media', 2], undefined)], at: at('tile.media') },
  {
    rule: 'media-type',
    trips: [set(['tile', 'media', 0, 'media_type'], 'gif')],
    at: image(0, 'media_type'),
    isFixable: true,
  },
  {
    rule: 'media-type',
    trips: [set(['tile', 'media', 2, 'media_type'], undefined)],
    at: image(2, 'media_type'),
    isFixable: true,
  },
  { rule: 'media-fields', trips: [set(['tile', 'media', 0, 'caption'], undefined)], at: image(0, 'caption') },
  {
    rule: 'media-fields',
    trips: [set(['tile', 'media', 2, 'vimeo_id'], '123456789')],
    at: image(2, 'vimeo_id'),
    says: 'messageVideo',
  },
  {
    rule: 'media-videos',
    trips: [set(['tile', 'media', 0, 'media_type'], 'video')],
    at: image(2, 'media_type'),
  },
  {
    rule: 'media-caption',
    trips: [set(['tile', 'media', 0, 'caption'], 'x'.repeat(301))],
    at: image(0, 'caption'),
    isFixable: true,
    passes: [set(['tile', 'media', 0, 'caption'], 'x'.repeat(300))],
  },
  {
    rule: 'media-file-type',
    trips: rename('queues.jpeg'),
    at: image(0, 'image_url'),
    isFixable: true,
    passes: rename('queues.PNG'),
  },
  { rule: 'media-file', trips: [remove('images/queues.png')], at: image(0, 'image_url') },
  {
    rule: 'media-file',
    trips: [set(['tile', 'media', 0, 'image_url'], '../../queues.png')],
    at: image(0, 'image_url'),
    says: 'messageOutside',
  },
  { rule: 'media-picture', trips: [picture({ mediaType: 'application/zip' })], at: image(0, 'image_url') },
  { rule: 'media-picture', trips: [write('images/queues.png', '<html>')], at: image(0, 'image_url') },
  {
    rule: 'media-file-type',
    trips: [
      set(['tile', 'media', 0, 'image_url'], 'images/queues.gif'),
      picture({ mediaType: 'image/gif' }, 'images/queues.gif'),
    ],
    at: image(0, 'image_url'),
  },
  {
    rule: 'media-true-name',
    trips: [picture({ mediaType: 'image/jpeg' })],
    at: image(0, 'image_url'),
    isFixable: true,
  },
  {
    rule: 'media-heavy',
    trips: [picture({ sizeBytes: 500_001 })],
    at: image(0, 'image_url'),
    passes: [picture({ sizeBytes: 1_000_001 })],
  },
  {
    rule: 'media-weight',
    trips: [picture({ sizeBytes: 1_000_001 })],
    at: image(0, 'image_url'),
    passes: [picture({ sizeBytes: 1_000_000 })],
  },
  {
    rule: 'media-ratio',
    trips: [picture({ height: 809 })],
    at: image(0, 'image_url'),
    passes: [picture({ width: 2880, height: 1620 })],
  },
  { rule: 'media-width', trips: [picture({ width: 1280, height: 720 })], at: image(0, 'image_url') },
  { rule: 'media-height', trips: [picture({ width: 5120, height: 2880 })], at: image(0, 'image_url') },
  {
    rule: 'media-file-name',
    trips: rename('Screenshot 2026-02-11 at 9.41\u202fAM.png'),
    at: image(0, 'image_url'),
    isFixable: true,
    passes: rename('queue_overview-2.png'),
  },
  {
    rule: 'media-colours',
    trips: [picture({})],
    at: image(0, 'image_url'),
    context: { pictures: { ['1'.repeat(64)]: { hasAlpha: false, colours: 'Display P3' } } },
    passes: [picture({}, 'images/queues.png', '2')],
  },
  {
    rule: 'media-transparent',
    trips: [picture({})],
    at: image(0, 'image_url'),
    context: { pictures: { ['1'.repeat(64)]: { hasAlpha: true, colours: 'sRGB IEC61966-2.1' } } },
    passes: [picture({}, 'images/queues.png', '2')],
  },
  {
    rule: 'media-repeated',
    trips: [picture({}), picture({}, 'images/deliveries.png')],
    at: image(1, 'image_url'),
    passes: [picture({}), picture({}, 'images/deliveries.png', '2')],
  },
];

const offer = (field: string) => ['pricing', 0, field];
const tagCount = {
  billing_type: 'tag_count',
  unit_price: 1,
  unit_label: 'host',
  metric: 'datadog.marketplace.tern.mail',
  tag: 'host',
  product_id: 'mail',
  short_description: 'x',
  includes_assets: true,
};

export const marketplaceCases: readonly Case[] = [
  {
    rule: 'pricing-type',
    trips: [set(offer('billing_type'), 'weekly')],
    at: at('pricing[0].billing_type'),
    ...sold,
  },
  {
    rule: 'pricing-fields',
    trips: [set(offer('unit_price'), undefined)],
    at: at('pricing[0].unit_price'),
    ...sold,
    passes: [set(offer('unit_price'), null), set(offer('private_offer_only'), true)],
  },
  {
    rule: 'pricing-fields',
    trips: [set(offer('tag'), 'host')],
    at: at('pricing[0].tag'),
    says: 'messageForbidden',
    isFixable: true,
    ...sold,
    passes: [set(['pricing', 0], tagCount)],
  },
  {
    rule: 'pricing-price',
    trips: [set(offer('unit_price'), '99')],
    at: at('pricing[0].unit_price'),
    ...sold,
  },
  {
    rule: 'pricing-assets',
    trips: [set(offer('includes_assets'), false)],
    at: at('pricing[0].includes_assets'),
    isFixable: true,
    ...sold,
  },
  {
    rule: 'pricing-metric',
    trips: [set(['pricing', 0], { ...tagCount, metric: 'tern.hosts' })],
    at: at('pricing[0].metric'),
    ...sold,
    passes: [set(['pricing', 0], tagCount)],
  },
  {
    rule: 'pricing-product',
    trips: [set(offer('product_id'), 'post')],
    at: at('pricing[0].product_id'),
    ...sold,
  },
  { rule: 'eula-named', trips: [set('legal_terms', undefined)], at: at('legal_terms.eula'), ...sold },
  { rule: 'eula-file', trips: [remove('eula/eula.pdf')], at: at('legal_terms.eula'), ...sold },
  {
    rule: 'eula-file',
    trips: [set('legal_terms.eula', 'README.md')],
    at: at('legal_terms.eula'),
    says: 'messageName',
    ...sold,
  },
  {
    rule: 'eula-file',
    trips: [blob('eula/eula.pdf', { mediaType: 'image/png' })],
    at: at('legal_terms.eula'),
    says: 'messageContent',
    ...sold,
  },
  { rule: 'vendor-id', trips: [set('author.vendor_id', undefined)], at: at('author.vendor_id'), ...sold },
  {
    rule: 'vendor-id',
    trips: [set('author.vendor_id', 'tern_1')],
    at: at('author.vendor_id'),
    says: 'messageForm',
    ...sold,
  },
];

/** What only a person can tell: there where it applies, and not where it does not. */
export const checklistCases: readonly Case[] = [
  { rule: 'price-agreed', trips: [], tile: soldTile, at: [M] },
  { rule: 'media-order', trips: [], at: [M], passes: [set('tile.media', [])] },
  { rule: 'media-content', trips: [], at: [M], passes: [set('tile.media', [])] },
  { rule: 'dashboard-looked-at', trips: [], at: [M], passes: [set('assets.dashboards', {})] },
  { rule: 'readme-wording', trips: [], at: ['README.md'], passes: [remove('README.md')] },
  { rule: 'release-date', trips: [], at: ['CHANGELOG.md'], passes: [remove('CHANGELOG.md')] },
  {
    rule: 'agent-code',
    trips: [write('datadog_checks/tern_mail/check.py', 'x')],
    at: [M],
    passes: [set('tile.media', [])],
  },
  { rule: 'owners-looked-at', trips: [], at: [M], passes: [write('/codeowners', '')] },
];
