/** Reading a draft that may hold anything: what is not there, or is of another type, is simply not seen. */
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPath,
  valueAt,
} from '../../../../domain/json.ts';
import { type BlobRef, blobRefSchema, documentOf, type Parts } from '../../../../domain/parts.ts';
import { termsVersionPart } from '../../schema.ts';

export const textAt = (value: Json | undefined, ...path: JsonPath): string => {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : '';
};

/** A number or a list that stands where a text belongs is not blank: it is of the wrong type. */
export const isBlank = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

export const isEmptyList = (value: Json | undefined): boolean =>
  value === undefined || value === null || (isJsonArray(value) && value.length === 0);

export interface Item {
  readonly at: JsonPath;
  readonly index: number;
  readonly item: JsonObject;
}

/** The objects of a list, each with its path. */
export function itemsAt(value: Json | undefined, ...path: JsonPath): readonly Item[] {
  const list = valueAt(value, path);
  if (!isJsonArray(list)) return [];
  return list.flatMap((item, index) => (isJsonObject(item) ? [{ at: [...path, index], index, item }] : []));
}

export function textsAt(value: Json | undefined, ...path: JsonPath): readonly string[] {
  const list = valueAt(value, path);
  return isJsonArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

export function blobAt(value: Json | undefined, ...path: JsonPath): BlobRef | undefined {
  const parsed = blobRefSchema.safeParse(valueAt(value, path));
  return parsed.success ? parsed.data : undefined;
}

/** The paths of the fields of `owner` that hold nothing. */
export const blankFields = (owner: JsonObject, at: JsonPath, names: readonly string[]): readonly JsonPath[] =>
  names.filter((name) => isBlank(owner[name])).map((name) => [...at, name]);

/** Positions whose key has stood before; empty keys are not compared. */
export function repeats<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (key === '') return false;
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
}

/** One text of a draft. `path` is empty in a text part. */
export interface Place {
  readonly part: string;
  readonly path: JsonPath;
  readonly text: string;
}

/** The texts at `patterns`, as `supportContacts[].name`, that are not empty. */
export function placesAt(parts: Parts, part: string, patterns: readonly string[]): readonly Place[] {
  const document = documentOf(parts, part);
  return patterns.flatMap((pattern) => {
    let found: readonly { readonly path: JsonPath; readonly value: Json }[] = [{ path: [], value: document }];
    for (const step of pattern.split('.')) {
      const isList = step.endsWith('[]');
      const key = isList ? step.slice(0, -2) : step;
      found = found.flatMap(({ path, value }) => {
        const field = valueAt(value, [key]);
        if (field === undefined) return [];
        if (!isList) return [{ path: [...path, key], value: field }];
        return isJsonArray(field)
          ? field.map((item, index) => ({ path: [...path, key, index], value: item }))
          : [];
      });
    }
    return found.flatMap(({ path, value }) =>
      typeof value === 'string' && value !== '' ? [{ part, path, text: value }] : [],
    );
  });
}

/** The text parts of the versions that the terms list. */
export function termsTexts(parts: Parts): readonly Place[] {
  return itemsAt(documentOf(parts, 'terms'), 'versions').flatMap(({ item }) => {
    const part = termsVersionPart(textAt(item, 'id'));
    const found = Object.hasOwn(parts, part) ? parts[part] : undefined;
    return found?.type === 'text' && found.text !== '' ? [{ part, path: [], text: found.text }] : [];
  });
}
