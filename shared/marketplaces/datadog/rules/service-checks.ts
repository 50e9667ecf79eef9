/** assets/service_checks.json. */
import { isJsonArray, isJsonObject, type Json, type JsonObject, valueAt } from '../../../domain/json.ts';
import { type Tile, text } from '../tile.ts';
import { type Hit, type RuleId, type TileRule, tileRule } from './kit/define.ts';
import { jsonMend } from './kit/mend.ts';
import { sources } from './kit/sources.ts';
import { clipped, repeats } from './kit/words.ts';

const KEYS = ['agent_version', 'integration', 'check', 'statuses', 'groups', 'name', 'description'];
const STATUSES: readonly Json[] = ['ok', 'warning', 'critical', 'unknown'];
const field = 'assets/service_checks.json';
const { serviceChecks: source } = sources;

interface Check {
  readonly part: string;
  readonly index: number;
  readonly item: JsonObject;
}

function checksOf({ serviceChecks }: Tile): readonly Check[] {
  const value = serviceChecks?.json?.read.value;
  if (serviceChecks === undefined || !isJsonArray(value)) return [];
  return value.flatMap((item, index) =>
    isJsonObject(item) ? [{ part: serviceChecks.path, index, item }] : [],
  );
}

const each = <Id extends RuleId>(
  tile: Tile,
  find: (check: Check) => readonly Hit<Id>[],
): readonly Hit<Id>[] =>
  checksOf(tile).flatMap((check) => find(check).map((hit) => ({ ...hit, part: check.part })));

/** What can be said for the person: no groups, and the integration's own name. */
function meantFor(tile: Tile, key: string): Json | undefined {
  if (key === 'groups') return [];
  const name = text(valueAt(tile.manifest, ['assets', 'integration', 'source_type_name']));
  return key === 'integration' && name !== '' ? name : undefined;
}

export const serviceCheckRules: readonly TileRule[] = [
  tileRule({
    id: 'datadog/service-checks-list',
    severity: 'error',
    field,
    source,
    find: ({ serviceChecks }) => {
      const value = serviceChecks?.json?.read.value;
      if (serviceChecks === undefined || value === undefined) return [];
      if (!isJsonArray(value)) return [{ part: serviceChecks.path, line: 1 }];
      return value.flatMap((item, index) =>
        isJsonObject(item) ? [] : [{ part: serviceChecks.path, at: [index] }],
      );
    },
  }),
  tileRule({
    id: 'datadog/service-check-keys',
    severity: 'error',
    field,
    source,
    mends: true,
    find: (tile) =>
      each(tile, ({ part, index, item }) => [
        ...KEYS.filter((key) => item[key] === undefined).map((key) => {
          const meant = meantFor(tile, key);
          const mend = meant === undefined ? {} : { mend: jsonMend(tile, [index, key], meant, part) };
          return { at: [index, key], values: { key }, ...mend };
        }),
        ...Object.keys(item)
          .filter((key) => !KEYS.includes(key))
          .map((key) => ({
            at: [index, key],
            variant: 'messageUnknown' as const,
            values: { key: clipped(key) },
            mend: jsonMend(tile, [index, key], undefined, part),
          })),
      ]),
  }),
  tileRule({
    id: 'datadog/service-check-agent-version',
    severity: 'error',
    field,
    source,
    find: (tile) =>
      each(tile, ({ index, item }) => {
        const version = item['agent_version'];
        if (version === undefined) return [];
        return /^[^.\s]+\.[^.\s]+\.[^.\s]+$/.test(text(version).slice(0, 100))
          ? []
          : [{ at: [index, 'agent_version'], values: { version: clipped(text(version)) } }];
      }),
  }),
  tileRule({
    id: 'datadog/service-check-texts',
    severity: 'error',
    field,
    source,
    find: (tile) =>
      each(tile, ({ index, item }) =>
        ['check', 'name', 'description']
          .filter((key) => item[key] !== undefined && text(item[key]).trim() === '')
          .map((key) => ({ at: [index, key], values: { key } })),
      ),
  }),
  tileRule({
    id: 'datadog/service-check-repeated',
    severity: 'error',
    field,
    source,
    find: (tile) =>
      ['check', 'name'].flatMap((key) =>
        repeats(checksOf(tile), ({ item }) => text(item[key])).map(({ part, index, item }) => ({
          part,
          at: [index, key],
          values: { key, value: clipped(text(item[key])) },
        })),
      ),
  }),
  tileRule({
    id: 'datadog/service-check-groups',
    severity: 'error',
    field,
    source,
    find: (tile) =>
      each(tile, ({ index, item }) =>
        item['groups'] === undefined || isJsonArray(item['groups']) ? [] : [{ at: [index, 'groups'] }],
      ),
  }),
  tileRule({
    id: 'datadog/service-check-integration',
    severity: 'warning',
    field,
    source,
    mends: true,
    find: (tile) => {
      const expected = text(valueAt(tile.manifest, ['assets', 'integration', 'source_type_name']));
      if (expected === '') return [];
      return each(tile, ({ part, index, item }) => {
        const at = [index, 'integration'];
        return item['integration'] === undefined || item['integration'] === expected
          ? []
          : [{ at, values: { expected: clipped(expected) }, mend: jsonMend(tile, at, expected, part) }];
      });
    },
  }),
  tileRule({
    id: 'datadog/service-check-statuses',
    severity: 'error',
    field,
    source,
    find: (tile) =>
      each(tile, ({ index, item }) => {
        const statuses = item['statuses'];
        if (statuses === undefined) return [];
        const isFine =
          isJsonArray(statuses) && statuses.length > 0 && statuses.every((each) => STATUSES.includes(each));
        return isFine ? [] : [{ at: [index, 'statuses'] }];
      }),
  }),
];
