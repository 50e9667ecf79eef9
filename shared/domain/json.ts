/** JSON as the parts, plans and remote copies hold it, and paths into it. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Where in a document: keys and indexes from its root, as `['supportContacts', 0, 'email']`. */
export type JsonPath = readonly (string | number)[];

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value at `path`, or undefined where any step of it is absent. */
export function valueAt(root: Json | undefined, path: JsonPath): Json | undefined {
  let at: Json | undefined = root;
  for (const step of path) {
    if (typeof step === 'number') at = isJsonArray(at) ? at[step] : undefined;
    else at = isJsonObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
    if (at === undefined) return undefined;
  }
  return at;
}

/**
 * A copy of `root` in which `path` holds `value`; `undefined` removes a key. Objects on the way are made
 * where they are absent; a step into an array must name an existing index.
 * @throws RangeError when the path goes through something that is neither an object nor an existing item.
 */
export function withValueAt(root: Json | undefined, path: JsonPath, value: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  if (typeof step === 'number') {
    if (!isJsonArray(root) || step < 0 || step >= root.length) {
      throw new RangeError(`there is no item ${step}`);
    }
    return root.with(step, withValueAt(root[step], rest, value));
  }
  if (root !== undefined && root !== null && !isJsonObject(root)) {
    throw new RangeError(`"${step}" is not a field of a ${Array.isArray(root) ? 'list' : typeof root}`);
  }
  const object = root ?? {};
  if (rest.length === 0 && value === undefined) {
    const { [step]: _removed, ...others } = object;
    return others;
  }
  return {
    ...object,
    [step]: withValueAt(Object.hasOwn(object, step) ? object[step] : undefined, rest, value),
  };
}

export function jsonEquals(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isJsonArray(a)) {
    return isJsonArray(b) && a.length === b.length && a.every((item, index) => jsonEquals(item, b[index]));
  }
  if (isJsonObject(a) && isJsonObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && jsonEquals(a[key], b[key]))
    );
  }
  return false;
}

/**
 * Whether everything in `wanted` is in `held`; what `held` has beside it is no difference, and a null that is
 * wanted is held by a field that is not there.
 */
export function isHeldBy(wanted: Json, held: Json | undefined): boolean {
  if (wanted === null) return held === undefined || held === null;
  if (isJsonArray(wanted)) {
    return (
      isJsonArray(held) &&
      wanted.length === held.length &&
      wanted.every((item, index) => isHeldBy(item, held[index]))
    );
  }
  if (isJsonObject(wanted)) {
    return isJsonObject(held) && Object.entries(wanted).every(([key, value]) => isHeldBy(value, held[key]));
  }
  return wanted === held;
}

/**
 * The one spelling of a value that hashes are taken over: keys sorted by code unit, no white space
 * (RFC 8785 in all but the formatting of exotic numbers, which ECMAScript's own is).
 */
export function canonicalJson(value: Json): string {
  if (isJsonArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isJsonObject(value)) {
    const fields = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value);
}

/** `supportContacts[0].email`: how findings, plans and people name a place in a document. */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** The inverse of {@link formatPath}; `undefined` when the text is no path. */
export function parsePath(text: string): JsonPath | undefined {
  const steps: (string | number)[] = [];
  const pattern = /(?:^|\.)([^.[\]]+)|\[(\d+)\]/gy;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) return undefined;
    steps.push(match[1] ?? Number(match[2]));
  }
  return steps.length === 0 ? undefined : steps;
}
