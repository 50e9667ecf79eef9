/** Recommended monitors and saved views. */
import { isJsonArray, isJsonObject, type Json, type JsonObject, valueAt } from '../../../domain/json.ts';
import { type NamedAssets, type NamedFile, type Tile, text, textsAt } from '../tile.ts';
import { type Hit, type RuleId, type TileRule, tileRule } from './kit/define.ts';
import { jsonMend } from './kit/mend.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import { clipped, lengthOf, shortened } from './kit/words.ts';

const field = 'assets/monitors';
const KEYS = ['version', 'created_at', 'last_updated_at', 'title', 'description', 'tags', 'definition'];
const DEFINITION_KEYS = ['name', 'type', 'query', 'message', 'tags', 'options'];
const DESCRIPTION_LIMIT = 300;

const VIEW_NEEDED = ['name', 'page', 'query', 'type'];
const VIEW_KEYS = [...VIEW_NEEDED, 'options', 'timerange', 'visible_facets'];
const VIEW_TYPES = ['logs', 'trace', 'process'];
const VIEW_PAGES = ['analytics', 'insights', 'patterns', 'stream', 'traces', 'process_overview'];

interface Asset {
  readonly file: NamedFile;
  readonly value: JsonObject;
}

const assetsOf = (tile: Tile, kind: NamedAssets): readonly Asset[] =>
  tile.assets(kind).flatMap((file) => {
    const value = file.json?.read.value;
    return isJsonObject(value) ? [{ file, value }] : [];
  });

const each = <Id extends RuleId>(
  tile: Tile,
  kind: NamedAssets,
  find: (asset: Asset) => readonly Hit<Id>[],
): readonly Hit<Id>[] =>
  assetsOf(tile, kind).flatMap((asset) => find(asset).map((hit) => ({ part: asset.file.path, ...hit })));

/** Before 2023-08 the exported monitor stood in the file by itself. */
const isLegacy = ({ value }: Asset): boolean =>
  value['definition'] === undefined &&
  (value['query'] !== undefined || value['recommended_monitor_metadata'] !== undefined);

const missing = (value: Json | undefined, keys: readonly string[]): readonly string[] =>
  keys.filter((key) => valueAt(value, [key]) === undefined);

export const monitorRules: readonly TileRule[] = [
  tileRule({
    id: 'datadog/monitor-shape',
    severity: 'error',
    field,
    source: sources.monitorsV2,
    isRemoteOnly: true,
    find: (tile) =>
      each(tile, 'monitors', (asset) =>
        isLegacy(asset)
          ? []
          : [
              ...missing(asset.value, KEYS).map((key) => ({ at: [key], values: { key } })),
              ...(isJsonObject(asset.value['definition'])
                ? missing(asset.value['definition'], DEFINITION_KEYS).map((key) => ({
                    at: ['definition', key],
                    values: { key: `definition.${key}` },
                  }))
                : []),
            ],
      ),
  }),
  tileRule({
    id: 'datadog/monitor-legacy',
    severity: 'error',
    field,
    source: sources.monitorsV2,
    isRemoteOnly: true,
    find: (tile) => each(tile, 'monitors', (asset) => (isLegacy(asset) ? [{ line: 1 }] : [])),
  }),
  tileRule({
    id: 'datadog/monitor-version',
    severity: 'error',
    field,
    source: sources.monitorsV2,
    isRemoteOnly: true,
    mends: true,
    find: (tile) =>
      each(tile, 'monitors', ({ file, value }) =>
        value['version'] === undefined || value['version'] === 2
          ? []
          : [{ at: ['version'], mend: jsonMend(tile, ['version'], 2, file.path) }],
      ),
  }),
  tileRule({
    id: 'datadog/monitor-dates',
    severity: 'warning',
    field,
    source: sources.monitorsV2,
    isRemoteOnly: true,
    mends: true,
    find: (tile) =>
      each(tile, 'monitors', ({ file, value }) =>
        ['created_at', 'last_updated_at']
          .filter((key) => value[key] !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(text(value[key])))
          .map((key) => {
            const day = /^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(text(value[key]))?.[0];
            const mend = day === undefined ? {} : { mend: jsonMend(tile, [key], day, file.path) };
            return { at: [key], values: { key }, ...mend };
          }),
      ),
  }),
  tileRule({
    id: 'datadog/monitor-tags',
    severity: 'warning',
    field,
    source: sources.monitors,
    mends: true,
    find: (tile) => {
      const tag = `integration:${text(tile.manifest['app_id'])}`;
      return each(tile, 'monitors', ({ file, value }) => {
        const tags = textsAt(value, ['tags']);
        if (value['tags'] === undefined || tags.some((each) => each.startsWith('integration:'))) return [];
        const mend = isJsonArray(value['tags'])
          ? { mend: jsonMend(tile, ['tags', value['tags'].length], tag, file.path) }
          : {};
        return [{ at: ['tags'], values: { tag }, ...mend }];
      });
    },
  }),
  tileRule({
    id: 'datadog/monitor-description',
    severity: 'warning',
    field,
    source: sources.monitors,
    mends: true,
    find: (tile) =>
      each(tile, 'monitors', ({ file, value }) => {
        const at = ['description'];
        const length = lengthOf(text(value['description']));
        if (length <= DESCRIPTION_LIMIT) return [];
        const mend = () =>
          jsonMend(tile, at, shortened(text(value['description']), DESCRIPTION_LIMIT), file.path)();
        return [{ at, values: { length, over: length - DESCRIPTION_LIMIT }, mend }];
      }),
  }),
  tileRule({
    id: 'datadog/monitor-type',
    severity: 'hint',
    field,
    source: inferredFrom(sources.monitorsV2),
    isRemoteOnly: true,
    find: (tile) =>
      each(tile, 'monitors', (asset) => {
        const at = isLegacy(asset) ? ['type'] : ['definition', 'type'];
        const type = text(valueAt(asset.value, at));
        const known = [
          'query alert',
          'metric alert',
          'event alert',
          'event-v2 alert',
          'service check',
          'log alert',
        ];
        return type === '' || known.includes(type) ? [] : [{ at, values: { type: clipped(type) } }];
      }),
  }),
  tileRule({
    id: 'datadog/monitor-present',
    severity: 'hint',
    field: 'assets.monitors',
    source: sources.docs,
    find: (tile) =>
      (tile.metadata?.metrics.length ?? 0) > 0 && tile.assets('monitors').length === 0
        ? [{ at: ['assets', 'monitors'] }]
        : [],
  }),
  tileRule({
    id: 'datadog/saved-view-keys',
    severity: 'error',
    field: 'assets/saved_views',
    source: sources.savedViews,
    mends: true,
    find: (tile) =>
      each(tile, 'saved_views', ({ file, value }) => [
        ...missing(value, VIEW_NEEDED).map((key) => ({ at: [key], values: { key } })),
        ...Object.keys(value)
          .filter((key) => !VIEW_KEYS.includes(key))
          .map((key) => ({
            at: [key],
            variant: 'messageUnknown' as const,
            values: { key: clipped(key) },
            mend: jsonMend(tile, [key], undefined, file.path),
          })),
      ]),
  }),
  tileRule({
    id: 'datadog/saved-view-values',
    severity: 'error',
    field: 'assets/saved_views',
    source: sources.savedViews,
    find: (tile) =>
      each(tile, 'saved_views', ({ value }): Hit<'datadog/saved-view-values'>[] => [
        ...(value['type'] === undefined || VIEW_TYPES.includes(text(value['type']))
          ? []
          : [{ at: ['type'], values: { key: 'type', known: VIEW_TYPES.join(', ') } }]),
        ...(value['page'] === undefined || VIEW_PAGES.includes(text(value['page']))
          ? []
          : [{ at: ['page'], values: { key: 'page', known: VIEW_PAGES.join(', ') } }]),
        ...(value['timerange'] === undefined ||
        typeof valueAt(value, ['timerange', 'interval_ms']) === 'number'
          ? []
          : [{ at: ['timerange', 'interval_ms'], variant: 'messageInterval' as const }]),
        ...(value['visible_facets'] === undefined || isJsonArray(value['visible_facets'])
          ? []
          : [{ at: ['visible_facets'], variant: 'messageFacets' as const }]),
      ]),
  }),
];
