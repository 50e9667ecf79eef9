/**
 * What a tile's form edits, in Datadog's own field names. The values stand in the tile's files; `view.ts` says where.
 * Everything is optional and every object loose: what Datadog requires is said by the rules. Limits are those of
 * Datadog's documentation (checked 2026-11).
 */
import { z } from 'zod';
import { type FieldMeta, field } from '../../../domain/marketplace.ts';
import { blobRefSchema } from '../../../domain/parts.ts';
import { pictureNeeds } from '../picture-files.ts';
import { knownTags } from '../tags.ts';
import { checkStatuses } from './service-checks.ts';

export const tileSections = [
  'basics',
  'readme',
  'media',
  'tags',
  'data',
  'assets',
  'author',
  'sale',
  'changelog',
  'files',
] as const;
type Section = (typeof tileSections)[number];

type Rest = Omit<FieldMeta, 'section' | 'control'>;
const meta = (section: Section, control: FieldMeta['control'], rest: Rest = {}) =>
  field({ section, control, ...rest });

const required = { isRequired: true } as const;
const text = (section: Section, control: FieldMeta['control'] = 'line', rest: Rest = {}) =>
  z
    .string()
    .meta(meta(section, control, rest))
    .optional();
const flag = (section: Section) => z.boolean().meta(meta(section, 'switch')).optional();
const number = (section: Section, rest: Rest = {}) =>
  z
    .number()
    .meta(meta(section, 'number', rest))
    .optional();
const choice = <const T extends readonly [string, ...string[]]>(section: Section, values: T) =>
  z
    .enum(values)
    .meta(meta(section, 'choice', required))
    .optional();

const mediaItem = z.looseObject({
  /** The file that `image_url` names, put beside it by the view. */
  file: blobRefSchema.optional(),
  caption: text('media', 'line', { max: 300, isRequired: true, isCaption: true }),
  media_type: choice('media', ['image', 'video']),
  image_url: text('media', 'line', required),
  vimeo_id: number('media'),
});

const resource = z.looseObject({
  resource_type: choice('tags', ['blog', 'documentation', 'other']),
  url: text('tags', 'url', required),
});

const price = z.looseObject({
  billing_type: choice('sale', ['one_time', 'flat_fee', 'tag_count']),
  unit_price: number('sale'),
  product_id: text('sale', 'line', required),
  short_description: text('sale', 'line', required),
  unit_label: text('sale'),
  metric: text('sale'),
  tag: text('sale'),
  includes_assets: flag('sale'),
  private_offer_only: flag('sale'),
});

const namedFile = z.looseObject({
  name: text('assets', 'line', required),
  path: text('assets', 'line', required),
});
const namedFiles = () => z.array(namedFile).meta(meta('assets', 'list')).optional();

const serviceCheck = z.looseObject({
  name: text('data', 'line', required),
  check: text('data', 'line', required),
  description: text('data', 'line', required),
  statuses: z
    .array(z.string())
    .meta(meta('data', 'tags', { known: [...checkStatuses], isRequired: true }))
    .optional(),
  groups: z.array(z.string()).meta(meta('data', 'tags')).optional(),
  integration: text('data', 'line', required),
  agent_version: text('data', 'line', required),
});

const release = z.looseObject({
  version: text('changelog', 'line', required),
  date: text('changelog', 'date'),
  text: text('changelog', 'markdown', required),
});

const words = (rest: Rest = {}) => text('readme', 'markdown', rest);

export const tileSchema = z.looseObject({
  title: text('basics', 'line', { max: 50, isRequired: true }),
  description: text('basics', 'line', { max: 80, best: 70, isRequired: true }),
  app_id: text('basics', 'line', { isImmutable: true, isRequired: true }),
  owner: text('basics', 'line', required),
  display_on_public_website: flag('basics'),

  overview: words(required),
  setup: words(required),
  uninstallation: words(),
  data_collected: words(),
  support: words(),
  troubleshooting: words(),
  further_reading: words(),

  media: z
    .array(mediaItem)
    .meta(meta('media', 'gallery', { picture: pictureNeeds }))
    .optional(),

  classifier_tags: z
    .array(z.string())
    .meta(meta('tags', 'tags', { known: [...knownTags], isRequired: true }))
    .optional(),
  resources: z.array(resource).meta(meta('tags', 'list')).optional(),

  source_type_name: text('data', 'line', { isImmutable: true }),
  source_type_id: number('data', { isImmutable: true }),
  auto_install: flag('data'),
  metrics_prefix: text('data'),
  metrics_check: z.array(z.string()).meta(meta('data', 'tags')).optional(),
  logs_source: text('data'),
  service_checks: z.array(serviceCheck).meta(meta('data', 'list')).optional(),

  dashboards: namedFiles(),
  monitors: namedFiles(),
  saved_views: namedFiles(),
  oauth: text('assets'),

  author: z
    .looseObject({
      name: text('author', 'line', required),
      homepage: text('author', 'url', required),
      support_email: text('author', 'email', required),
      sales_email: text('author', 'email', required),
      vendor_id: text('author', 'line', { isImmutable: true }),
      contact_link: text('author', 'url'),
    })
    .meta(meta('author', 'group'))
    .optional(),

  pricing: z.array(price).meta(meta('sale', 'list')).optional(),
  eula: text('sale'),

  changelog: z
    .array(release)
    .meta(meta('changelog', 'list', { addsFirst: true }))
    .optional(),
});
