/** manifest.json: what has to be in it, of which type, and what may not change. */
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonPath,
  jsonEquals,
  valueAt,
} from '../../../domain/json.ts';
import { objectsAt, type Tile, text } from '../tile.ts';
import { checklist, type Hit, type TileRule, tileRule } from './kit/define.ts';
import { jsonMend } from './kit/mend.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import { clipped } from './kit/words.ts';

type Type = 'text' | 'boolean' | 'integer' | 'list' | 'object' | 'texts';

interface Field {
  readonly path: string;
  readonly type: Type;
  /** Present in every live tile, and documented as required. */
  readonly isNeeded?: boolean;
}

/** `assets.integration` is needed only where data is sent; what is needed in it, only where it is there. */
const fields: readonly Field[] = [
  { path: 'manifest_version', type: 'text', isNeeded: true },
  { path: 'app_uuid', type: 'text', isNeeded: true },
  { path: 'app_id', type: 'text', isNeeded: true },
  { path: 'owner', type: 'text', isNeeded: true },
  { path: 'display_on_public_website', type: 'boolean', isNeeded: true },
  { path: 'tile', type: 'object', isNeeded: true },
  { path: 'tile.title', type: 'text', isNeeded: true },
  { path: 'tile.description', type: 'text', isNeeded: true },
  { path: 'tile.overview', type: 'text', isNeeded: true },
  { path: 'tile.configuration', type: 'text', isNeeded: true },
  { path: 'tile.support', type: 'text', isNeeded: true },
  { path: 'tile.uninstallation', type: 'text' },
  { path: 'tile.changelog', type: 'text', isNeeded: true },
  { path: 'tile.media', type: 'list', isNeeded: true },
  { path: 'tile.classifier_tags', type: 'texts', isNeeded: true },
  { path: 'tile.resources', type: 'list' },
  { path: 'author', type: 'object', isNeeded: true },
  { path: 'author.name', type: 'text', isNeeded: true },
  { path: 'author.homepage', type: 'text', isNeeded: true },
  { path: 'author.support_email', type: 'text', isNeeded: true },
  { path: 'author.sales_email', type: 'text' },
  { path: 'author.vendor_id', type: 'text' },
  { path: 'assets', type: 'object', isNeeded: true },
  { path: 'assets.dashboards', type: 'object' },
  { path: 'assets.monitors', type: 'object' },
  { path: 'assets.saved_views', type: 'object' },
  { path: 'assets.oauth', type: 'text' },
  { path: 'assets.integration', type: 'object' },
  { path: 'assets.integration.source_type_name', type: 'text', isNeeded: true },
  { path: 'assets.integration.source_type_id', type: 'integer', isNeeded: true },
  { path: 'assets.integration.auto_install', type: 'boolean', isNeeded: true },
  { path: 'assets.integration.configuration', type: 'object' },
  { path: 'assets.integration.events', type: 'object' },
  { path: 'assets.integration.metrics', type: 'object' },
  { path: 'assets.integration.metrics.prefix', type: 'text' },
  { path: 'assets.integration.metrics.metadata_path', type: 'text' },
  { path: 'assets.integration.process_signatures', type: 'texts' },
  { path: 'pricing', type: 'list' },
  { path: 'legal_terms', type: 'object' },
];

const isOf: Readonly<Record<Type, (value: Json) => boolean>> = {
  text: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  list: isJsonArray,
  texts: (value) => isJsonArray(value) && value.every((item) => typeof item === 'string'),
  object: isJsonObject,
};

const pathOf = (path: string): readonly string[] => path.split('.');
const hasOwner = (tile: Tile, path: readonly string[]): boolean =>
  path.length === 1 || isJsonObject(valueAt(tile.manifest, path.slice(0, -1)));
const isMissing = (value: Json | undefined): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

/** The base branch's manifest, where somebody has read it. */
const baseOf = (published: Json | null): Json | undefined => {
  const manifest = valueAt(published ?? undefined, ['manifest']);
  return isJsonObject(manifest) ? manifest : undefined;
};

/** Where and when the base was read, for a finding that may be about what has changed there since. */
function ofBase(published: Json | null): {
  readonly variant?: 'messageRead';
  readonly values: Record<string, string>;
} {
  const [repository, readAt] = ['repository', 'readAt'].map((name) =>
    text(valueAt(published ?? undefined, [name])),
  );
  if (repository === undefined || repository === '' || readAt === undefined) return { values: {} };
  return {
    variant: 'messageRead',
    values: { repository, readAt: `${readAt.slice(0, 16).replace('T', ' ')} UTC` },
  };
}

const immutablePaths: readonly JsonPath[] = [
  ['app_id'],
  ['app_uuid'],
  ['assets', 'integration', 'id'],
  ['assets', 'integration', 'source_type_name'],
  ['author', 'vendor_id'],
];

const isEmptyObject = (value: Json | undefined): boolean =>
  isJsonObject(value) && Object.keys(value).length === 0;

const url = (value: string): boolean => /^https?:\/\/[^\s/?#]+\.[^\s/?#]+/i.test(value);
const email = (value: string): boolean => /^[^\s@]{1,64}@[^\s@]+\.[^\s@.]+$/.test(value.slice(0, 320));

export const manifestRules: readonly TileRule[] = [
  tileRule({
    id: 'datadog/manifest-version',
    severity: 'warning',
    field: 'manifest_version',
    source: sources.assets,
    find: ({ manifest }) => {
      const version = manifest['manifest_version'];
      if (version === undefined || version === '2.0.0') return [];
      return [{ at: ['manifest_version'], values: { version: clipped(JSON.stringify(version)) } }];
    },
  }),
  tileRule({
    id: 'datadog/required-fields',
    severity: 'error',
    field: 'tile',
    source: sources.assets,
    isRemoteOnly: true,
    find: (tile) =>
      tile.manifestFile?.read.value === undefined
        ? []
        : fields.flatMap(({ path, isNeeded }) => {
            const at = pathOf(path);
            const value = valueAt(tile.manifest, at);
            const isNeedless = isNeeded !== true || !hasOwner(tile, at) || !isMissing(value);
            if (isNeedless || path === 'assets') return [];
            return [{ at, values: { field: path } }];
          }),
  }),
  tileRule({
    id: 'datadog/assets-key',
    severity: 'error',
    field: 'assets',
    source: sources.assetsKey,
    isRemoteOnly: true,
    mends: true,
    find: (tile) =>
      isJsonObject(tile.manifestFile?.read.value) && tile.manifest['assets'] === undefined
        ? [{ at: ['assets'], mend: jsonMend(tile, ['assets'], {}) }]
        : [],
  }),
  tileRule({
    id: 'datadog/field-types',
    severity: 'error',
    field: 'tile',
    source: sources.assets,
    isRemoteOnly: true,
    mends: true,
    find: (tile) =>
      fields.flatMap(({ path, type }) => {
        const at = pathOf(path);
        const value = valueAt(tile.manifest, at);
        if (value === undefined || isOf[type](value)) return [];
        const variant = `message${type.slice(0, 1).toUpperCase()}${type.slice(1)}` as
          | 'messageText'
          | 'messageBoolean'
          | 'messageInteger'
          | 'messageList'
          | 'messageObject'
          | 'messageTexts';
        const meant = meantBy(type, value);
        return [
          {
            at,
            variant,
            values: { field: path },
            ...(meant === undefined ? {} : { mend: jsonMend(tile, at, meant) }),
          },
        ];
      }),
  }),
  tileRule({
    id: 'datadog/public-website',
    severity: 'hint',
    field: 'display_on_public_website',
    source: sources.manifest,
    find: ({ manifest }) =>
      manifest['display_on_public_website'] === false ? [{ at: ['display_on_public_website'] }] : [],
  }),
  tileRule({
    id: 'datadog/app-uuid',
    severity: 'error',
    field: 'app_uuid',
    source: sources.assets,
    find: ({ manifest }) => {
      const id = manifest['app_uuid'];
      if (typeof id !== 'string' || id.trim() === '') return [];
      return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
        ? []
        : [{ at: ['app_uuid'], values: { id: clipped(id) } }];
    },
  }),
  tileRule({
    id: 'datadog/app-id-form',
    severity: 'warning',
    field: 'app_id',
    source: sources.pricing,
    find: ({ manifest }) => {
      const id = text(manifest['app_id']);
      return id === '' || /^[a-z](?:[a-z0-9-]{0,253}[a-z0-9])?$/.test(id)
        ? []
        : [{ at: ['app_id'], values: { id: clipped(id) } }];
    },
  }),
  tileRule({
    id: 'datadog/app-id-folder',
    severity: 'hint',
    field: 'app_id',
    source: sources.corpus,
    find: ({ manifest, folder }) => {
      const id = text(manifest['app_id']);
      const expected = folder.toLowerCase().replaceAll('_', '-');
      return id === '' || folder === '' || id === expected
        ? []
        : [{ at: ['app_id'], values: { id: clipped(id), folder: clipped(folder), expected } }];
    },
  }),
  tileRule({
    id: 'datadog/immutable-fields',
    severity: 'error',
    field: 'app_id',
    source: sources.manifest,
    mends: true,
    find: (tile, { published }) => {
      const base = baseOf(published);
      if (base === undefined) return [];
      return immutablePaths.flatMap((at) => {
        const before = valueAt(base, at);
        if (before === undefined || jsonEquals(before, valueAt(tile.manifest, at))) return [];
        const { values, ...variant } = ofBase(published);
        const about = { field: at.join('.'), before: clipped(text(before) || JSON.stringify(before)) };
        return [{ at, ...variant, values: { ...about, ...values }, mend: jsonMend(tile, at, before) }];
      });
    },
  }),
  tileRule({
    id: 'datadog/immutable-names',
    severity: 'error',
    field: 'assets.dashboards',
    source: sources.manifest,
    mends: true,
    find: (tile, { published }) =>
      (['dashboards', 'monitors', 'saved_views'] as const).flatMap((kind) => {
        const at = ['assets', kind];
        const before = valueAt(baseOf(published), at);
        const now = valueAt(tile.manifest, at);
        if (!isJsonObject(before)) return [];
        return Object.entries(before)
          .filter(([name]) => !isJsonObject(now) || !Object.hasOwn(now, name))
          .map(([name, path]) => {
            // Only where the file is still there: a name that leads nowhere would be the next error.
            const mend =
              tile.part(text(path)) !== undefined && isJsonObject(tile.manifest['assets'])
                ? { mend: jsonMend(tile, [...at, name], path) }
                : {};
            const { values, ...variant } = ofBase(published);
            return { at, ...variant, values: { name: clipped(name), ...values }, ...mend };
          });
      }),
  }),
  tileRule({
    id: 'datadog/public-website-back',
    severity: 'error',
    field: 'display_on_public_website',
    source: sources.assets,
    isRemoteOnly: true,
    mends: true,
    find: (tile, { published }) => {
      const at = ['display_on_public_website'];
      const isTakenBack = valueAt(baseOf(published), at) === true && valueAt(tile.manifest, at) === false;
      return isTakenBack ? [{ at, mend: jsonMend(tile, at, true) }] : [];
    },
  }),
  tileRule({
    id: 'datadog/base-compared',
    severity: 'checklist',
    field: 'app_id',
    source: sources.manifest,
    // A tile that is known not to be there has nothing to compare.
    find: (_tile, { published }) => (published?.['manifest'] === undefined ? [{}] : []),
  }),
  tileRule({
    id: 'datadog/oauth-leftover',
    severity: 'hint',
    field: 'oauth',
    source: sources.corpus,
    mends: true,
    find: (tile) =>
      isEmptyObject(tile.manifest['oauth'])
        ? [{ at: ['oauth'], mend: jsonMend(tile, ['oauth'], undefined) }]
        : [],
  }),
  tileRule({
    id: 'datadog/empty-assets',
    severity: 'error',
    field: 'assets.monitors',
    source: sources.assetCheck,
    isRemoteOnly: true,
    mends: true,
    find: (tile) =>
      (['monitors', 'saved_views'] as const).flatMap((kind) => {
        const at = ['assets', kind];
        return isEmptyObject(valueAt(tile.manifest, at))
          ? [{ at, values: { field: at.join('.') }, mend: jsonMend(tile, at, undefined) }]
          : [];
      }),
  }),
  tileRule({
    id: 'datadog/asset-names',
    severity: 'error',
    field: 'assets.dashboards',
    source: sources.assetCheck,
    isRemoteOnly: true,
    find: (tile) => {
      const dashboards = valueAt(tile.manifest, ['assets', 'dashboards']);
      if (!isJsonObject(dashboards)) return [];
      return Object.keys(dashboards).flatMap((name) =>
        /^[a-zA-Z][a-zA-Z0-9-_ ]{0,254}/.test(name) && name.length <= 255
          ? []
          : [{ at: ['assets', 'dashboards', name], values: { name: clipped(name) } }],
      );
    },
  }),
  tileRule({
    id: 'datadog/author-homepage',
    severity: 'error',
    field: 'author.homepage',
    source: sources.assets,
    isRemoteOnly: true,
    find: ({ manifest }) => {
      const homepage = text(valueAt(manifest, ['author', 'homepage']));
      return homepage.trim() === '' || url(homepage)
        ? []
        : [{ at: ['author', 'homepage'], values: { url: clipped(homepage) } }];
    },
  }),
  tileRule({
    id: 'datadog/author-homepage-https',
    severity: 'hint',
    field: 'author.homepage',
    source: sources.reviewer,
    mends: true,
    find: (tile) => {
      const at = ['author', 'homepage'];
      const homepage = text(valueAt(tile.manifest, at));
      return /^http:\/\//i.test(homepage)
        ? [{ at, mend: jsonMend(tile, at, homepage.replace(/^http:/i, 'https:')) }]
        : [];
    },
  }),
  tileRule({
    id: 'datadog/author-emails',
    severity: 'warning',
    field: 'author.support_email',
    source: sources.manifest,
    find: ({ manifest }) =>
      (['support_email', 'sales_email'] as const).flatMap((name) => {
        const value = text(valueAt(manifest, ['author', name])).trim();
        const at = ['author', name];
        if (value === '') return [];
        // The address travels through programs that take ASCII only.
        if (/[^ -~]/.test(value))
          return [{ at, variant: 'messageAscii' as const, values: { email: clipped(value) } }];
        return email(value) ? [] : [{ at, values: { email: clipped(value) } }];
      }),
  }),
  tileRule({
    id: 'datadog/author-sales-email',
    severity: 'warning',
    field: 'author.sales_email',
    source: sources.assetCheck,
    isRemoteOnly: true,
    find: (tile) =>
      isJsonObject(tile.manifest['author']) && isMissing(valueAt(tile.manifest, ['author', 'sales_email']))
        ? [{ at: ['author', 'sales_email'] }]
        : [],
  }),
  tileRule({
    id: 'datadog/resources',
    severity: 'warning',
    field: 'tile.resources',
    source: sources.assets,
    isRemoteOnly: true,
    find: ({ manifest }) =>
      objectsAt(manifest, ['tile', 'resources']).flatMap(({ at, item }): Hit<'datadog/resources'>[] => {
        const type = text(item['resource_type']);
        if (!['blog', 'documentation', 'other'].includes(type))
          return [{ at: [...at, 'resource_type'], values: { type: clipped(type) } }];
        return url(text(item['url'])) ? [] : [{ at: [...at, 'url'], variant: 'messageUrl' as const }];
      }),
  }),
  tileRule({
    id: 'datadog/integration-block',
    severity: 'hint',
    field: 'assets.integration',
    source: inferredFrom(sources.assetCheck),
    mends: true,
    find: (tile) => {
      const at = ['assets', 'integration'];
      return isEmptyObject(valueAt(tile.manifest, at)) ? [{ at, mend: jsonMend(tile, at, undefined) }] : [];
    },
  }),
  checklist({
    id: 'datadog/remote-schema',
    field: 'manifest_version',
    source: sources.assetCheck,
    isRemoteOnly: true,
  }),
];

/** `"true"` and `"10025"` say what they mean. */
function meantBy(type: Type, value: Json): Json | undefined {
  if (type === 'integer' && typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  if (type === 'texts' && typeof value === 'string') return [value];
  return undefined;
}
