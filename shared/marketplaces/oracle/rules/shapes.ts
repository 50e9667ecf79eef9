/** The shapes a machine image runs on, against the shapes that Oracle supports. */
import type { JsonObject, JsonPath } from '../../../domain/json.ts';
import type { RuleContext } from '../../../domain/marketplace.ts';
import { isOfType } from './kit/artifact-group.ts';
import { type OracleRule, rulesAbout } from './kit/define.ts';
import { type Item, isBlank, itemsAt, repeats, textAt } from './kit/read.ts';
import { removal } from './kit/removal.ts';
import { inferredFrom, sources } from './kit/sources.ts';

const rule = rulesAbout('artifact');

const LIST = ['machineImage', 'imageShapeCompatibilityEntries'] as const;

const entriesOf = (artifact: JsonObject): readonly Item[] =>
  isOfType(artifact, 'MACHINE_IMAGE') ? itemsAt(artifact, ...LIST) : [];

const supportedShapes = ({ catalogue }: RuleContext): ReadonlyMap<string, JsonObject> =>
  new Map((catalogue['shapes'] ?? []).map((shape) => [textAt(shape, 'shape'), shape]));

/** A constraint's two ends with the range that the shape allows. */
const RANGES = [
  { group: 'ocpuConstraints', low: 'min', high: 'max', options: 'ocpuOptions' },
  { group: 'memoryConstraints', low: 'minInGBs', high: 'maxInGBs', options: 'memoryOptions' },
] as const;

const numberAt = (owner: unknown, name: string): number | undefined => {
  const value: unknown = typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
  return typeof value === 'number' ? value : undefined;
};

const isConstrained = (entry: JsonObject): boolean =>
  RANGES.some(({ group, low, high }) => [low, high].some((end) => numberAt(entry[group], end) !== undefined));

export const shapeRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/shape-named',
    severity: 'error',
    field: LIST.join('.'),
    source: sources.api,
    find: (artifact) =>
      entriesOf(artifact).flatMap(({ at, item }) =>
        isBlank(item['shape']) ? [{ at: [...at, 'shape'] }] : [],
      ),
  }),
  rule({
    id: 'oracle/shape-supported',
    severity: 'error',
    field: LIST.join('.'),
    source: sources.api,
    find: (artifact, context) => {
      const known = supportedShapes(context);
      if (known.size === 0) return [];
      return entriesOf(artifact).flatMap(({ at, item }) => {
        const shape = textAt(item, 'shape');
        return isBlank(shape) || known.has(shape)
          ? []
          : [{ at: [...at, 'shape'], values: { shape: shape.slice(0, 80) } }];
      });
    },
  }),
  rule({
    id: 'oracle/shape-range',
    severity: 'error',
    field: LIST.join('.'),
    source: sources.api,
    find: (artifact, context) => {
      const known = supportedShapes(context);
      return entriesOf(artifact).flatMap(({ at, item }) => {
        const shape = known.get(textAt(item, 'shape'));
        if (shape?.['isFlexible'] !== true) return [];
        return RANGES.flatMap(({ group, low, high, options }) => {
          const min = numberAt(shape[options], low);
          const max = numberAt(shape[options], high);
          if (min === undefined || max === undefined) return [];
          return [low, high].flatMap((end) => {
            const value = numberAt(item[group], end);
            return value === undefined || (value >= min && value <= max)
              ? []
              : [{ at: [...at, group, end], values: { value, min, max, shape: textAt(item, 'shape') } }];
          });
        });
      });
    },
    mend: (value, { path, document, context }) => {
      const range = RANGES.find(({ group }) => path.at(-2) === group);
      const name = textAt(document, ...path.slice(0, -2), 'shape');
      const options = range === undefined ? undefined : supportedShapes(context).get(name)?.[range.options];
      const min = numberAt(options, range?.low ?? '');
      const max = numberAt(options, range?.high ?? '');
      if (typeof value !== 'number' || min === undefined || max === undefined) return undefined;
      return Math.min(Math.max(value, min), max);
    },
  }),
  rule({
    id: 'oracle/shape-bounds',
    severity: 'warning',
    field: LIST.join('.'),
    source: inferredFrom(sources.api),
    find: (artifact) =>
      entriesOf(artifact).flatMap(({ at, item }) =>
        RANGES.flatMap(({ group, low, high }) => {
          const min = numberAt(item[group], low);
          const max = numberAt(item[group], high);
          const path: JsonPath = [...at, group, low];
          return min !== undefined && max !== undefined && min > max
            ? [{ at: path, values: { min, max } }]
            : [];
        }),
      ),
  }),
  rule({
    id: 'oracle/shape-not-flexible',
    severity: 'hint',
    field: LIST.join('.'),
    source: inferredFrom(sources.api),
    find: (artifact, context) => {
      const known = supportedShapes(context);
      return entriesOf(artifact).flatMap(({ at, item }) =>
        known.get(textAt(item, 'shape'))?.['isFlexible'] === false && isConstrained(item)
          ? [{ at, values: { shape: textAt(item, 'shape') } }]
          : [],
      );
    },
    mend: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
      const { ocpuConstraints: _ocpus, memoryConstraints: _memory, ...entry } = value as JsonObject;
      return entry;
    },
  }),
  rule({
    id: 'oracle/shape-repeated',
    severity: 'warning',
    field: LIST.join('.'),
    source: inferredFrom(sources.api),
    find: (artifact) =>
      repeats(entriesOf(artifact), ({ item }) => textAt(item, 'shape').trim()).map(({ at, item }) => ({
        at,
        values: { shape: textAt(item, 'shape') },
      })),
    fix: (_parts, { path, document }) => removal('artifact', document, path),
  }),
];
