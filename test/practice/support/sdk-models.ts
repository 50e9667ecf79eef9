import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The official SDK's own declarations, read as a description of what may be sent and answered. */
export interface SdkField {
  readonly name: string;
  readonly isOptional: boolean;
  /** As declared: string, Date, number, boolean, map, model.X, X.Y or Array<…>. */
  readonly type: string;
}

interface SdkModel {
  readonly base: string | undefined;
  readonly fields: readonly SdkField[];
  readonly discriminator: { readonly field: string; readonly value: string } | undefined;
}

const LIBRARY = dirname(createRequire(import.meta.url).resolve('oci-marketplacepublisher/lib/client.js'));
const models = new Map<string, SdkModel>();
const enums = new Map<string, readonly string[]>();

for (const file of readdirSync(join(LIBRARY, 'model'))) {
  if (file.endsWith('.d.ts')) readModel(readFileSync(join(LIBRARY, 'model', file), 'utf8'));
}

export const isSdkModel = (name: string): boolean => models.has(name);

/** Its own fields and those of what it extends. */
export function sdkFields(name: string): readonly SdkField[] {
  const model = models.get(name);
  if (model === undefined) throw new Error(`the SDK has no model ${name}`);
  const own = new Set(model.fields.map((field) => field.name));
  const inherited =
    model.base === undefined ? [] : sdkFields(model.base).filter((field) => !own.has(field.name));
  return [...inherited, ...model.fields];
}

export function sdkEnum(name: string): readonly string[] | undefined {
  return enums.get(name);
}

/** The subtypes of a model, by the value of the field that tells them apart. */
export function sdkSubtypes(
  base: string,
): { readonly field: string; readonly byValue: ReadonlyMap<string, string> } | undefined {
  const byValue = new Map<string, string>();
  let field = '';
  for (const [name, model] of models) {
    if (model.base === base && model.discriminator !== undefined) {
      field = model.discriminator.field;
      byValue.set(model.discriminator.value, name);
    }
  }
  return byValue.size === 0 ? undefined : { field, byValue };
}

/** What an operation answers with: header fields, and the field that holds the body with its model. */
export function sdkResponse(operation: string): readonly SdkField[] {
  const file = `${kebab(operation)}-response.d.ts`;
  return readFields(readFileSync(join(LIBRARY, 'response', file), 'utf8'));
}

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Where a value is not what the model says, in words; empty when all is well. */
export function differences(model: string, value: unknown, at = model): string[] {
  if (typeof value !== 'object' || value === null) return [`${at} is not an object`];
  const record = value as Record<string, unknown>;
  const subtypes = sdkSubtypes(model);
  const concrete = subtypes === undefined ? model : subtypes.byValue.get(String(record[subtypes.field]));
  if (concrete === undefined)
    return [`${at} has no known ${subtypes?.field}: ${String(record[subtypes?.field ?? ''])}`];
  const fields = sdkFields(concrete);
  const known = new Set(fields.map((field) => field.name));
  const found: string[] = [];
  for (const name of Object.keys(record)) {
    if (record[name] !== undefined && !known.has(name))
      found.push(`${at}.${name} is not a field of ${concrete}`);
  }
  for (const field of fields) {
    const given = record[field.name];
    const isMissing = given === undefined || given === null;
    if (isMissing && !field.isOptional) found.push(`${at}.${field.name} is missing`);
    if (!isMissing) found.push(...typeDifferences(field.type, given, `${at}.${field.name}`, concrete));
  }
  return found;
}

function typeDifferences(type: string, value: unknown, at: string, owner: string): string[] {
  const list = /^Array<(.*)>$/.exec(type);
  if (list !== null) {
    if (!Array.isArray(value)) return [`${at} is not a list`];
    return value.flatMap((item, index) => typeDifferences(list[1] ?? '', item, `${at}[${index}]`, owner));
  }
  if (type === 'Date') {
    const isDate = value instanceof Date || (typeof value === 'string' && RFC_3339.test(value));
    return isDate && !Number.isNaN(new Date(value).getTime()) ? [] : [`${at} is not a date`];
  }
  if (type === 'map') return typeof value === 'object' ? [] : [`${at} is not a map`];
  if (['string', 'number', 'boolean'].includes(type)) {
    return typeof value === type ? [] : [`${at} is ${typeof value}, not ${type}`];
  }
  const name = type.replace(/^model\./, '');
  const values = enums.get(name);
  if (values !== undefined)
    return values.includes(String(value)) ? [] : [`${at} is ${String(value)}, not of ${name}`];
  return differences(name, value, at);
}

function readModel(text: string): void {
  for (const [, name = '', values] of enumsIn(text)) enums.set(name, values);
  const head = /export interface (\w+)(?: extends model\.(\w+))? \{/.exec(text);
  if (head?.[1] === undefined) return;
  const tag = /const (\w+) = "([^"]+)";/.exec(text);
  models.set(head[1], {
    base: head[2],
    fields: readFields(text),
    discriminator:
      tag?.[1] === undefined || tag[2] === undefined ? undefined : { field: tag[1], value: tag[2] },
  });
}

function enumsIn(text: string): [string, string, string[]][] {
  const namespace = /export declare namespace (\w+) \{/.exec(text)?.[1] ?? '';
  const found: [string, string, string[]][] = [];
  for (const [whole, name = '', body = ''] of text.matchAll(/enum (\w+) \{([^}]*)\}/g)) {
    const values = [...body.matchAll(/= "([^"]+)"/g)].map((match) => match[1] ?? '');
    const isTop = text.includes(`export declare ${whole.split('{')[0]}`);
    found.push([
      whole,
      isTop ? name : `${namespace}.${name}`,
      values.filter((value) => value !== 'UNKNOWN_VALUE'),
    ]);
  }
  return found;
}

function readFields(text: string): readonly SdkField[] {
  const body = /export interface [^{]*\{([\s\S]*?)\n\}/.exec(text)?.[1] ?? '';
  return [...body.matchAll(/^ {4}"(\w+)"(\?)?: ([^;{]+|\{)/gm)].map((match) => ({
    name: match[1] ?? '',
    isOptional: match[2] === '?',
    type: match[3] === '{' ? 'map' : (match[3] ?? '').trim(),
  }));
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
