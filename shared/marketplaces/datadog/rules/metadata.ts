/** metadata.csv: every row is a metric. Limits and lists are those of Datadog's own checker. */
import type { Edit } from '../../../domain/edits.ts';
import { isJsonObject, valueAt } from '../../../domain/json.ts';
import { reorderCsvRows, setCsvCell } from '../../../domain/lenses/csv-lens.ts';
import {
  type Column,
  knownColumns,
  METADATA_PATH,
  type Metadata,
  type MetricRow,
  neededColumns,
  normalIntegrationName,
  normalMetricName,
} from '../metadata.ts';
import { objectsAt, type Tile, text, textsAt } from '../tile.ts';
import { timeUnits, units } from '../units.ts';
import { type Hit, type RuleId, type TileRule, tileRule } from './kit/define.ts';
import { jsonMend } from './kit/mend.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import { beyond, clipped, lengthOf, plain, repeats, shortened } from './kit/words.ts';

const DESCRIPTION_LIMIT = 400;
/** No metric's name is longer; what is would only keep the normal form busy. */
const LONGEST_NAME = 500;
/** Metrics that a tile may list without owning them. */
const SHARED_PREFIXES = ['system.', 'jvm.', 'http.', 'datadog.', 'sftp.', 'process.', 'runtime.', 'otelcol_'];
/** Metrics that are counted as any integration's. */
const PREFIXLESS: ReadonlySet<string> = new Set(['openmetrics', 'prometheus']);

const metricsAt = ['assets', 'integration', 'metrics'];
const prefixOf = (tile: Tile): string => text(valueAt(tile.manifest, [...metricsAt, 'prefix']));
const declaredPath = (tile: Tile): string => text(valueAt(tile.manifest, [...metricsAt, 'metadata_path']));
const sourceTypeOf = (tile: Tile): string =>
  text(valueAt(tile.manifest, ['assets', 'integration', 'source_type_name']));

type Values = Readonly<Record<string, string | number>>;

/** A hit at one cell, or at the row where the column is not there. */
function at(metric: MetricRow, column: Column, values?: Values): Hit<RuleId> {
  const found = metric.cell(column);
  return {
    part: METADATA_PATH,
    field: column,
    line: metric.row.line,
    ...(found === undefined ? {} : { column: found.cell.start + 1 }),
    ...(values === undefined ? {} : { values }),
  };
}

function setCells(
  metadata: Metadata,
  metric: MetricRow,
  cells: Readonly<Partial<Record<Column, string>>>,
): readonly (Edit | undefined)[] {
  // From the right, so that what is left of a change keeps its place.
  return Object.entries(cells)
    .flatMap(([name, value]) => {
      const found = metric.cell(name as Column); // keys of `cells` are columns
      return found === undefined ? [] : [{ index: found.index, value }];
    })
    .toSorted((a, b) => b.index - a.index)
    .map(({ index, value }) => setCsvCell(METADATA_PATH, metadata.text, metric.row, index, value));
}

/** A rule about one column, row by row. `find` gives what the message needs, or nothing for a row that is fine. */
const rows = (
  tile: Tile,
  column: Column,
  find: (value: string, metric: MetricRow) => Values | undefined,
  mend?: (value: string, metric: MetricRow) => Readonly<Partial<Record<Column, string>>>,
): readonly Hit<RuleId>[] => {
  const { metadata } = tile;
  if (metadata === undefined) return [];
  return metadata.metrics.flatMap((metric) => {
    const value = metric.value(column);
    const values = find(value, metric);
    if (values === undefined) return [];
    const hit = at(metric, column, values);
    return [
      mend === undefined ? hit : { ...hit, mend: () => setCells(metadata, metric, mend(value, metric)) },
    ];
  });
};

const notIn = (known: ReadonlySet<string>) => (value: string) =>
  value === '' || known.has(value) ? undefined : { value: clipped(value) };

export const metadataRules: readonly TileRule[] = [
  tileRule({
    id: 'datadog/metadata-empty',
    severity: 'error',
    field: METADATA_PATH,
    source: sources.metadata,
    mends: true,
    find: ({ metadata }) =>
      metadata?.text === ''
        ? [
            {
              part: METADATA_PATH,
              line: 1,
              mend: () => [
                {
                  op: 'splice',
                  part: METADATA_PATH,
                  path: [],
                  at: 0,
                  remove: '',
                  insert: `${knownColumns.slice(0, 10).join(',')}\n`,
                },
              ],
            },
          ]
        : [],
  }),
  tileRule({
    id: 'datadog/metadata-declared',
    severity: 'warning',
    field: 'assets.integration.metrics.metadata_path',
    source: sources.manifest,
    mends: true,
    find: (tile) => {
      const declared = declaredPath(tile);
      const field = [...metricsAt, 'metadata_path'];
      if (declared !== '' && tile.part(declared) === undefined)
        return [{ at: field, variant: 'messageMissing', values: { file: clipped(declared) } }];
      if (declared !== '' || tile.metadata === undefined) return [];
      const hasBlock = isJsonObject(valueAt(tile.manifest, metricsAt));
      return [{ at: field, ...(hasBlock ? { mend: jsonMend(tile, field, METADATA_PATH) } : {}) }];
    },
  }),
  tileRule({
    id: 'datadog/metadata-columns',
    severity: 'error',
    field: METADATA_PATH,
    source: sources.metadata,
    find: ({ metadata }) => {
      if (metadata?.header === undefined) return [];
      const known: readonly string[] = knownColumns;
      const line = metadata.header.line;
      const unknown = metadata.columns.filter((name) => !known.includes(name)).slice(0, 5);
      const missing = neededColumns.filter((name) => !metadata.columns.includes(name));
      const spot = { part: METADATA_PATH, line };
      return [
        ...(unknown.length === 0
          ? []
          : [
              {
                ...spot,
                values: { columns: unknown.map(clipped).join(', ') || '""', count: metadata.header.width },
              },
            ]),
        ...(missing.length === 0
          ? []
          : [{ ...spot, variant: 'messageMissing' as const, values: { columns: missing.join(', ') } }]),
      ];
    },
  }),
  tileRule({
    id: 'datadog/metadata-row-cells',
    severity: 'error',
    field: METADATA_PATH,
    source: sources.metadata,
    find: ({ metadata }) =>
      (metadata?.uneven ?? []).map((row) => ({
        part: METADATA_PATH,
        line: row.line,
        values: { cells: row.width, columns: metadata?.header?.width ?? 0 },
      })),
  }),
  tileRule({
    id: 'datadog/metadata-rows',
    severity: 'warning',
    field: METADATA_PATH,
    source: inferredFrom(sources.metadata),
    find: ({ metadata }) =>
      metadata?.csv.isCut === true
        ? [{ part: METADATA_PATH, values: { count: metadata.csv.rows.length } }]
        : [],
  }),
  tileRule({
    id: 'datadog/metadata-repeated',
    severity: 'error',
    field: 'metric_name',
    source: sources.metadata,
    find: ({ metadata }) =>
      repeats(metadata?.metrics ?? [], (metric) => metric.value('metric_name')).map((metric) =>
        at(metric, 'metric_name', { metric: clipped(metric.value('metric_name')) }),
      ),
  }),
  tileRule({
    id: 'datadog/metadata-name',
    severity: 'error',
    field: 'metric_name',
    source: sources.metadata,
    mends: true,
    find: (tile) =>
      rows(
        tile,
        'metric_name',
        (value) => {
          const normal = value.length > LONGEST_NAME ? '' : normalMetricName(value);
          return value === normal ? undefined : { metric: clipped(value), normal: clipped(normal) };
        },
        (value): { metric_name?: string } =>
          value.length > LONGEST_NAME ? {} : { metric_name: normalMetricName(value) },
      ),
  }),
  tileRule({
    id: 'datadog/metadata-prefix',
    severity: 'error',
    field: 'metric_name',
    source: sources.metadata,
    find: (tile) => {
      const prefix = prefixOf(tile);
      if (prefix === '') return [];
      const allowed = [prefix, ...SHARED_PREFIXES];
      return rows(tile, 'metric_name', (value) =>
        value === '' || allowed.some((start) => value.startsWith(start))
          ? undefined
          : { metric: clipped(value), prefix: clipped(prefix) },
      );
    },
  }),
  tileRule({
    id: 'datadog/metadata-prefix-set',
    severity: 'error',
    field: 'assets.integration.metrics.prefix',
    source: sources.metadata,
    find: (tile) =>
      prefixOf(tile) === '' && (tile.metadata?.metrics.length ?? 0) > 0 && !PREFIXLESS.has(tile.folder)
        ? [{ at: [...metricsAt, 'prefix'] }]
        : [],
  }),
  tileRule({
    id: 'datadog/metadata-prefix-dot',
    severity: 'hint',
    field: 'assets.integration.metrics.prefix',
    source: sources.corpus,
    find: (tile) =>
      /[^._]$/.test(prefixOf(tile))
        ? [{ at: [...metricsAt, 'prefix'], values: { prefix: clipped(prefixOf(tile)) } }]
        : [],
  }),
  tileRule({
    id: 'datadog/metrics-check',
    severity: 'error',
    field: 'assets.integration.metrics.check',
    source: sources.manifest,
    find: (tile) => {
      const field = [...metricsAt, 'check'];
      const metrics = tile.metadata?.metrics ?? [];
      const checked = textsAt(tile.manifest, field).filter((name) => name !== '');
      const isList = Array.isArray(valueAt(tile.manifest, field));
      if (checked.length === 0)
        return metrics.length > 0 && tile.manifestFile?.read.value !== undefined
          ? [{ at: field, variant: 'messageNone', values: { count: metrics.length } }]
          : [];
      const known = new Set([
        ...metrics.map((metric) => metric.value('metric_name')),
        ...objectsAt(tile.manifest, ['pricing']).map(({ item }) => text(item['metric'])),
      ]);
      return checked.flatMap((metric, index) =>
        known.has(metric)
          ? []
          : [{ at: isList ? [...field, index] : field, values: { metric: clipped(metric) } }],
      );
    },
  }),
  tileRule({
    id: 'datadog/metadata-type',
    severity: 'error',
    field: 'metric_type',
    source: sources.metadata,
    mends: true,
    find: (tile) =>
      rows(
        tile,
        'metric_type',
        notIn(new Set(['count', 'gauge', 'rate'])),
        (value): { metric_type?: string } => {
          const meant = value.slice(0, 20).trim().toLowerCase();
          return ['count', 'gauge', 'rate'].includes(meant) ? { metric_type: meant } : {};
        },
      ),
  }),
  tileRule({
    id: 'datadog/metadata-unit',
    severity: 'error',
    field: 'unit_name',
    source: sources.metadata,
    mends: true,
    find: (tile) =>
      (['unit_name', 'per_unit_name'] as const).flatMap((column) =>
        rows(tile, column, notIn(units), (value): Readonly<Partial<Record<Column, string>>> => {
          const lower = value.slice(0, 60).trim().toLowerCase();
          const meant = [lower, lower.replace(/s$/, '')].find((unit) => units.has(unit));
          return meant === undefined ? {} : { [column]: meant };
        }),
      ),
  }),
  tileRule({
    id: 'datadog/metadata-unit-time',
    severity: 'error',
    field: 'per_unit_name',
    source: sources.metadata,
    mends: true,
    find: (tile) =>
      rows(
        tile,
        'per_unit_name',
        (value, metric) => {
          const unit = metric.value('unit_name');
          return timeUnits.has(unit) && timeUnits.has(value) ? { unit, per: value } : undefined;
        },
        () => ({ unit_name: 'fraction', per_unit_name: '' }),
      ),
  }),
  tileRule({
    id: 'datadog/metadata-integration',
    severity: 'error',
    field: 'integration',
    source: sources.metadata,
    mends: true,
    find: (tile) => {
      const name = sourceTypeOf(tile);
      if (name === '') return [];
      const expected = normalIntegrationName(name);
      return rows(
        tile,
        'integration',
        (value) => (value === '' || value === expected ? undefined : { value: clipped(value), expected }),
        () => ({ integration: expected }),
      );
    },
  }),
  tileRule({
    id: 'datadog/metadata-orientation',
    severity: 'error',
    field: 'orientation',
    source: sources.metadata,
    find: (tile) => rows(tile, 'orientation', notIn(new Set(['0', '1', '-1']))),
  }),
  tileRule({
    id: 'datadog/metadata-required',
    severity: 'error',
    field: 'metric_name',
    source: sources.metadata,
    mends: true,
    find: (tile) =>
      (['metric_name', 'metric_type', 'orientation', 'integration'] as const).flatMap((column) =>
        tile.metadata?.columns.includes(column) === true
          ? rows(
              tile,
              column,
              (value) => (value === '' ? { column } : undefined),
              (): Readonly<Partial<Record<Column, string>>> => {
                if (column === 'orientation') return { orientation: '0' };
                const name = sourceTypeOf(tile);
                return column === 'integration' && name !== ''
                  ? { integration: normalIntegrationName(name) }
                  : {};
              },
            )
          : [],
      ),
  }),
  tileRule({
    id: 'datadog/metadata-described',
    severity: 'warning',
    field: 'description',
    source: sources.metadata,
    find: (tile) =>
      rows(tile, 'description', (value, metric) =>
        value.trim() === '' ? { metric: clipped(metric.value('metric_name')) } : undefined,
      ),
  }),
  tileRule({
    id: 'datadog/metadata-description-bar',
    severity: 'error',
    field: 'description',
    source: sources.metadata,
    mends: true,
    find: (tile) =>
      rows(
        tile,
        'description',
        (value) => (value.includes('|') ? {} : undefined),
        (value) => ({ description: value.replaceAll('|', '/') }),
      ),
  }),
  tileRule({
    id: 'datadog/metadata-ascii',
    severity: 'error',
    field: 'description',
    source: sources.metadata,
    mends: true,
    find: (tile) =>
      tile.metadata?.columns.flatMap((name) => {
        const known: readonly string[] = knownColumns;
        if (!known.includes(name)) return [];
        return rows(
          tile,
          name as Column, // the line above proved it
          (value, metric) => {
            // As the checker has it: only in rows whose description is there and has no bar.
            const description = metric.value('description');
            const index = description === '' || description.includes('|') ? -1 : beyond(value, 0x7f);
            return index < 0 ? undefined : { character: String.fromCodePoint(value.codePointAt(index) ?? 0) };
          },
          (value) => ({ [name]: plain(value) }),
        );
      }) ?? [],
  }),
  tileRule({
    id: 'datadog/metadata-description-length',
    severity: 'error',
    field: 'description',
    source: sources.metadata,
    mends: true,
    find: (tile) =>
      rows(
        tile,
        'description',
        (value) => {
          const length = lengthOf(value);
          return length > DESCRIPTION_LIMIT ? { length, over: length - DESCRIPTION_LIMIT } : undefined;
        },
        (value) => ({ description: shortened(value, DESCRIPTION_LIMIT) }),
      ),
  }),
  tileRule({
    id: 'datadog/metadata-interval',
    severity: 'error',
    field: 'interval',
    source: sources.metadata,
    find: (tile) =>
      rows(tile, 'interval', (value) => (/^\d*$/.test(value) ? undefined : { value: clipped(value) })),
  }),
  tileRule({
    id: 'datadog/metadata-curated',
    severity: 'error',
    field: 'curated_metric',
    source: sources.metadata,
    find: (tile) =>
      rows(tile, 'curated_metric', (value) => {
        if (value === '') return undefined;
        const types = value.split('|', 8);
        const isFine = types.every((type) => type === 'cpu' || type === 'memory');
        return isFine && new Set(types).size === types.length ? undefined : { value: clipped(value) };
      }),
  }),
  tileRule({
    id: 'datadog/metadata-sorted',
    severity: 'hint',
    field: 'metric_name',
    source: sources.metadata,
    mends: true,
    find: ({ metadata }) => {
      const metrics = metadata?.metrics ?? [];
      const first = metrics.find(
        (metric, index) => metric.value('metric_name') < (metrics[index - 1]?.value('metric_name') ?? ''),
      );
      if (metadata === undefined || first === undefined || metadata.csv.isCut) return [];
      const sorted = metrics.toSorted((a, b) => (a.value('metric_name') < b.value('metric_name') ? -1 : 1));
      const before = metrics.map(({ row }) => row);
      return [
        {
          ...at(first, 'metric_name', { metric: clipped(first.value('metric_name')) }),
          mend: () => [
            reorderCsvRows(
              METADATA_PATH,
              metadata.text,
              before,
              sorted.map(({ row }) => row),
            ),
          ],
        },
      ];
    },
  }),
  tileRule({
    id: 'datadog/metadata-said-twice',
    severity: 'hint',
    field: 'description',
    source: sources.metadata,
    find: ({ metadata }) =>
      (['short_name', 'description'] as const).flatMap((column) =>
        repeats(metadata?.metrics ?? [], (metric) => metric.value(column).trim()).map((metric) =>
          at(metric, column, { column, value: clipped(metric.value(column)) }),
        ),
      ),
  }),
];
