/** The one shape that Datadog's rules come in, so that each is written as what it looks for in the folder. */
import type { Edit } from '../../../../domain/edits.ts';
import { formatPath, type JsonPath } from '../../../../domain/json.ts';
import type { RuleContext } from '../../../../domain/marketplace.ts';
import { message } from '../../../../domain/messages.ts';
import type { Parts } from '../../../../domain/parts.ts';
import type { PictureStep } from '../../../../domain/picture.ts';
import type { Rule, Severity, Source, Spot } from '../../../../domain/rules.ts';
import type { messages } from '../../messages/rules.en.ts';
import { MANIFEST_PATH, type Tile, tileOf } from '../../tile.ts';

type Texts = typeof messages.rules;
export type RuleId = keyof Texts;
export type TileRule = Rule<RuleContext>;
type Variant<Id extends RuleId> = Extract<keyof Texts[Id], `message${string}`>;

/** Where a rule found something. */
export interface Hit<Id extends RuleId> {
  /** The manifest where none is named. */
  readonly part?: string;
  /** In a JSON file: gives the field, its line and column. */
  readonly at?: JsonPath;
  /** Elsewhere: the column of a table, the section of a text. */
  readonly field?: string;
  readonly line?: number;
  readonly column?: number;
  readonly variant?: Variant<Id>;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly mend?: () => readonly (Edit | undefined)[];
}

interface Definition<Id extends RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  readonly field: string;
  readonly source: Source;
  readonly isRemoteOnly?: boolean;
  readonly studio?: PictureStep;
  /** Whether some of what it finds can be mended by a machine. */
  readonly mends?: boolean;
  readonly find: (tile: Tile, context: RuleContext) => readonly Hit<Id>[];
}

/** A table with ten thousand wrong rows is one problem, not ten thousand. */
const MOST_SPOTS = 100;

interface Found {
  readonly context: RuleContext;
  readonly spots: readonly Spot[];
  readonly mends: ReadonlyMap<string, () => readonly (Edit | undefined)[]>;
}

export function tileRule<const Id extends RuleId>(definition: Definition<Id>): TileRule {
  const { id, severity, field, source, isRemoteOnly, studio, mends, find } = definition;
  const cache = new WeakMap<Parts, Found>();
  const search = (parts: Parts, context: RuleContext): Found => {
    const held = cache.get(parts);
    if (held?.context === context) return held;
    const tile = tileOf(parts);
    const hits = find(tile, context);
    const mending = new Map<string, () => readonly (Edit | undefined)[]>();
    const spots = hits.slice(0, MOST_SPOTS).map((hit) => {
      const spot = spotOf(tile, id, hit);
      if (hit.mend !== undefined && !mending.has(keyOf(spot))) mending.set(keyOf(spot), hit.mend);
      return spot;
    });
    const [first, more] = [spots[0], hits.length - MOST_SPOTS];
    if (first !== undefined && more > 0) {
      spots.push({
        part: first.part ?? MANIFEST_PATH,
        message: message('tile|more', { count: more, rule: id }),
      });
    }
    const found = { context, spots, mends: mending };
    cache.set(parts, found);
    return found;
  };
  return {
    id,
    severity,
    field,
    // A rule looks at whatever files the manifest names; what each file says is read once until it changes.
    reads: ['*'],
    source,
    ...(isRemoteOnly === undefined ? {} : { isRemoteOnly }),
    ...(studio === undefined ? {} : { studio }),
    check: (parts, context) => search(parts, context).spots,
    ...(mends === true
      ? {
          fix: (parts: Parts, spot: Spot, context: RuleContext): readonly Edit[] =>
            (search(parts, context).mends.get(keyOf(spot))?.() ?? []).filter((edit) => edit !== undefined),
        }
      : {}),
  };
}

/** What only a person can tell, said once where it applies. */
export const checklist = <const Id extends RuleId>(
  rule: Omit<Definition<Id>, 'severity' | 'find'> & {
    readonly part?: string;
    readonly when?: (tile: Tile) => boolean;
  },
): TileRule => {
  const { part = MANIFEST_PATH, when = () => true, ...about } = rule;
  return tileRule<Id>({ ...about, severity: 'checklist', find: (tile) => (when(tile) ? [{ part }] : []) });
};

const keyOf = ({ part, field, line, column, message: { key } }: Spot): string =>
  JSON.stringify([part ?? MANIFEST_PATH, field, line, column, key]);

function spotOf<Id extends RuleId>(tile: Tile, id: Id, hit: Hit<Id>): Spot {
  const { part = MANIFEST_PATH, at, field, line, column, variant = 'message', values } = hit;
  const position = at === undefined ? undefined : tile.json(part)?.read.positionOf(at);
  const name = at === undefined ? field : formatPath(at);
  return {
    part,
    ...(name === undefined || name === '' ? {} : { field: name }),
    ...(position ?? {
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    }),
    message: message(`rules|${id}|${variant}`, values === undefined ? undefined : { ...values }),
  };
}
