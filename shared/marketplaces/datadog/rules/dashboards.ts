/** Dashboards, as exported from Datadog. */
import { isJsonArray, isJsonObject, type Json, type JsonPath, valueAt } from '../../../domain/json.ts';
import { type NamedFile, type Tile, text } from '../tile.ts';
import { checklist, type Hit, type RuleId, type TileRule, tileRule } from './kit/define.ts';
import { jsonMend } from './kit/mend.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import { clipped } from './kit/words.ts';

const field = 'assets/dashboards';
const MOST = 10;
const NEEDED = ['description', 'template_variables', 'widgets'];
/** Groups stand in groups a few deep; a file that nests further was not exported from Datadog. */
const DEEPEST = 20;

/** Each file once, whatever names it has. */
function filesOf(tile: Tile): readonly NamedFile[] {
  const byPath = new Map(tile.assets('dashboards').map((file) => [file.path, file]));
  return [...byPath.values()].filter(({ json }) => json?.read.value !== undefined);
}

const each = <Id extends RuleId>(
  tile: Tile,
  find: (value: Json, file: NamedFile) => readonly Hit<Id>[],
): readonly Hit<Id>[] =>
  filesOf(tile).flatMap((file) =>
    find(file.json?.read.value ?? null, file).map((hit) => ({ part: file.path, ...hit })),
  );

interface Widget {
  readonly at: JsonPath;
  readonly definition: Json | undefined;
}

function widgetsIn(value: Json | undefined, at: JsonPath, depth = 0): readonly Widget[] {
  const widgets = valueAt(value, ['widgets']);
  if (!isJsonArray(widgets) || depth > DEEPEST) return [];
  return widgets.flatMap((widget, index) => {
    const place = [...at, 'widgets', index, 'definition'];
    const definition = valueAt(widget, ['definition']);
    return [{ at: place, definition }, ...widgetsIn(definition, place, depth + 1)];
  });
}

const isPayload = (value: Json): boolean =>
  ['layout_type', 'title', 'created_at'].some((key) => valueAt(value, [key]) !== undefined) ||
  widgetsIn(value, []).some(({ definition }) => definition !== undefined);

export const dashboardRules: readonly TileRule[] = [
  tileRule({
    id: 'datadog/dashboard-payload',
    severity: 'error',
    field,
    source: sources.dashboards,
    find: (tile) => each(tile, (value) => (isJsonObject(value) && isPayload(value) ? [] : [{ line: 1 }])),
  }),
  tileRule({
    id: 'datadog/dashboard-keys',
    severity: 'error',
    field,
    source: sources.dashboards,
    mends: true,
    find: (tile) =>
      each(tile, (value, file) =>
        isJsonObject(value)
          ? NEEDED.filter((key) => value[key] === undefined).map((key) => ({
              at: [key],
              values: { key },
              // A dashboard without variables is exported with an empty list.
              ...(key === 'template_variables' ? { mend: jsonMend(tile, [key], [], file.path) } : {}),
            }))
          : [],
      ),
  }),
  tileRule({
    id: 'datadog/dashboard-app-id',
    severity: 'error',
    field,
    source: sources.dashboards,
    mends: true,
    find: (tile) => {
      const expected = text(tile.manifest['app_uuid']);
      if (expected === '') return [];
      return each(tile, (value, file) =>
        widgetsIn(value, []).flatMap(({ at, definition }) => {
          const id = valueAt(definition, ['app_id']);
          const path = [...at, 'app_id'];
          return id === undefined || id === expected
            ? []
            : [{ at: path, values: { expected }, mend: jsonMend(tile, path, expected, file.path) }];
        }),
      );
    },
  }),
  tileRule({
    id: 'datadog/dashboard-id',
    severity: 'error',
    field,
    source: sources.assetCheck,
    isRemoteOnly: true,
    mends: true,
    find: (tile) =>
      each(tile, (value, file) =>
        typeof valueAt(value, ['id']) === 'number'
          ? [{ at: ['id'], mend: jsonMend(tile, ['id'], undefined, file.path) }]
          : [],
      ),
  }),
  tileRule({
    id: 'datadog/dashboard-described',
    severity: 'hint',
    field,
    source: sources.reviewer,
    find: (tile) =>
      each(tile, (value) => {
        const description = valueAt(value, ['description']);
        return description === null || (typeof description === 'string' && description.trim() === '')
          ? [{ at: ['description'] }]
          : [];
      }),
  }),
  tileRule({
    id: 'datadog/dashboard-present',
    severity: 'hint',
    field: 'assets.dashboards',
    source: sources.reviewer,
    find: (tile) =>
      isJsonObject(valueAt(tile.manifest, ['assets', 'integration'])) &&
      tile.assets('dashboards').length === 0
        ? [{ at: ['assets', 'dashboards'] }]
        : [],
  }),
  tileRule({
    id: 'datadog/dashboard-count',
    severity: 'hint',
    field: 'assets.dashboards',
    source: sources.docs,
    find: (tile) => {
      const count = tile.assets('dashboards').length;
      return count > MOST ? [{ at: ['assets', 'dashboards'], values: { count } }] : [];
    },
  }),
  tileRule({
    id: 'datadog/dashboard-unnamed',
    severity: 'hint',
    field: 'assets.dashboards',
    source: inferredFrom(sources.assets),
    find: (tile) =>
      (['dashboards', 'monitors', 'saved_views'] as const).flatMap((kind) => {
        const named = new Set(tile.assets(kind).map(({ path }) => path));
        return tile.paths
          .filter((path) => path.startsWith(`assets/${kind}/`) && path.endsWith('.json') && !named.has(path))
          .map((part) => ({ part, values: { file: clipped(part) } }));
      }),
  }),
  checklist({
    id: 'datadog/dashboard-looked-at',
    field: 'assets.dashboards',
    source: sources.reviewer,
    when: (tile) => tile.assets('dashboards').length > 0,
  }),
];
