/**
 * Three-way merge of documents by field: base is what was last agreed with the remote, mine the draft, theirs what
 * the remote holds now. What only one side changed is taken; what both changed alike is no conflict; the rest is
 * shown, and nothing is overwritten silently.
 */
import { isJsonArray, isJsonObject, type Json, type JsonObject, type JsonPath, jsonEquals } from './json.ts';
import { mergeTexts } from './merge-text.ts';

export interface Conflict {
  readonly path: JsonPath;
  /** Absent where the field is not set on that side. */
  readonly base?: Json;
  readonly mine?: Json;
  readonly theirs?: Json;
  /** Both moved the items of one list about, differently. */
  readonly isAboutOrder?: boolean;
}

export interface Merge {
  /** Mine wherever there is a conflict. */
  readonly merged: Json | undefined;
  readonly conflicts: readonly Conflict[];
}

export interface MergeRules {
  /**
   * What makes an item of the list at `path` the same item on both sides; undefined where the list is one value.
   * @default an object's `id`, else the item itself where items are texts or numbers.
   */
  readonly identityOf?: (item: Json, path: JsonPath) => string | undefined;
  /** Fields whose texts are joined by line and word; others are one value. All texts by default. */
  readonly isProse?: (path: JsonPath) => boolean;
}

export function merge(
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
  rules: MergeRules = {},
): Merge {
  return mergeAt([], base, mine, theirs, rules);
}

const clean = (merged: Json | undefined): Merge => ({ merged, conflicts: [] });

function mergeAt(
  path: JsonPath,
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
  rules: MergeRules,
): Merge {
  if (same(mine, theirs) || same(base, theirs)) return clean(mine);
  if (same(base, mine)) return clean(theirs);
  if (isJsonObject(mine) && isJsonObject(theirs) && !isBlob(mine) && !isBlob(theirs)) {
    return mergeObjects(path, isJsonObject(base) ? base : {}, mine, theirs, rules);
  }
  if (isJsonArray(mine) && isJsonArray(theirs)) {
    const merged = mergeLists(path, isJsonArray(base) ? base : [], mine, theirs, rules);
    if (merged !== undefined) return merged;
  }
  if (
    typeof mine === 'string' &&
    typeof theirs === 'string' &&
    typeof base === 'string' &&
    (rules.isProse?.(path) ?? true)
  ) {
    const joined = mergeTexts(base, mine, theirs);
    if (joined.isClean) return clean(joined.text);
  }
  return { merged: mine, conflicts: [conflictOf(path, base, mine, theirs)] };
}

const same = (a: Json | undefined, b: Json | undefined): boolean => a === b || jsonEquals(a, b);

/** An attachment is its content: two different pictures are never mixed field by field. */
const isBlob = (value: JsonObject): boolean =>
  typeof value['hash'] === 'string' && typeof value['sizeBytes'] === 'number';

function conflictOf(
  path: JsonPath,
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
): Conflict {
  return {
    path,
    ...(base === undefined ? {} : { base }),
    ...(mine === undefined ? {} : { mine }),
    ...(theirs === undefined ? {} : { theirs }),
  };
}

function mergeObjects(
  path: JsonPath,
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  rules: MergeRules,
): Merge {
  const merged: Record<string, Json> = {};
  const conflicts: Conflict[] = [];
  // Mine first, so that the order of keys stays the draft's.
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const result = mergeAt([...path, key], own(base, key), own(mine, key), own(theirs, key), rules);
    if (result.merged !== undefined) merged[key] = result.merged;
    conflicts.push(...result.conflicts);
  }
  return { merged, conflicts };
}

const own = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

function defaultIdentity(item: Json): string | undefined {
  if (isJsonObject(item)) return typeof item['id'] === 'string' ? item['id'] : undefined;
  return typeof item === 'string' || typeof item === 'number' ? String(item) : undefined;
}

/** @returns the items by identity in their order; undefined when one has none, or two have the same. */
function byIdentity(
  list: readonly Json[],
  path: JsonPath,
  rules: MergeRules,
): ReadonlyMap<string, Json> | undefined {
  const items = new Map<string, Json>();
  for (const item of list) {
    const identity = (rules.identityOf ?? defaultIdentity)(item, path);
    if (identity === undefined || items.has(identity)) return undefined;
    items.set(identity, item);
  }
  return items;
}

function mergeLists(
  path: JsonPath,
  base: readonly Json[],
  mine: readonly Json[],
  theirs: readonly Json[],
  rules: MergeRules,
): Merge | undefined {
  const before = byIdentity(base, path, rules);
  const ours = byIdentity(mine, path, rules);
  const others = byIdentity(theirs, path, rules);
  if (before === undefined || ours === undefined || others === undefined) return undefined;

  const conflicts: Conflict[] = [];
  const kept = new Map<string, Json>();
  for (const identity of new Set([...ours.keys(), ...others.keys()])) {
    const result = mergeAt(
      [...path, identity],
      before.get(identity),
      ours.get(identity),
      others.get(identity),
      rules,
    );
    conflicts.push(...result.conflicts);
    // Removed here and changed there: the change is kept, so that nothing is lost while the person decides.
    const item = result.merged ?? (result.conflicts.length > 0 ? others.get(identity) : undefined);
    if (item !== undefined) kept.set(identity, item);
  }
  const order = mergeOrder([...before.keys()], [...ours.keys()], [...others.keys()], new Set(kept.keys()));
  if (!order.isClean)
    conflicts.push({
      ...conflictOf(path, [...before.keys()], [...ours.keys()], [...others.keys()]),
      isAboutOrder: true,
    });
  return { merged: order.keys.flatMap((key) => kept.get(key) ?? []), conflicts };
}

/** The order of the side that moved things; what the other side added stands after what it stood after there. */
function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): { readonly keys: readonly string[]; readonly isClean: boolean } {
  const common = new Set(base.filter((key) => mine.includes(key) && theirs.includes(key)));
  const commonOf = (keys: readonly string[]) => keys.filter((key) => common.has(key)).join('\u0000');
  const isMovedHere = commonOf(mine) !== commonOf(base);
  const isMovedThere = commonOf(theirs) !== commonOf(base);
  const isClean = !(isMovedHere && isMovedThere && commonOf(mine) !== commonOf(theirs));
  const [leading, following] = isMovedThere && !isMovedHere ? [theirs, mine] : [mine, theirs];
  const keys = leading.filter((key) => kept.has(key));
  for (const [index, key] of following.entries()) {
    if (!kept.has(key) || keys.includes(key)) continue;
    const predecessor = following.slice(0, index).findLast((earlier) => keys.includes(earlier));
    keys.splice(predecessor === undefined ? 0 : keys.indexOf(predecessor) + 1, 0, key);
  }
  return { keys, isClean };
}
