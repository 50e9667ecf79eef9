/** Random values of the domain. */
import fc from 'fast-check';
import type { Edit } from '../../shared/domain/edits.ts';
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPath,
} from '../../shared/domain/json.ts';
import type { Parts } from '../../shared/domain/parts.ts';

const key = fc
  .string({ minLength: 1, maxLength: 6 })
  .filter((text) => !/[.[\]]/.test(text) && text !== '__proto__');

export const jsonArbitrary: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    fc.constantFrom<Json>(null, true, false),
    fc.integer(),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(key, tie('json'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).json;

export const jsonObjectArbitrary: fc.Arbitrary<JsonObject> = fc.dictionary(key, jsonArbitrary, {
  maxKeys: 5,
  noNullPrototype: true,
});

/** Every place in a value, its root first. */
export function pathsIn(value: Json, at: JsonPath = []): readonly JsonPath[] {
  const below = isJsonArray(value)
    ? value.flatMap((item, index) => pathsIn(item, [...at, index]))
    : isJsonObject(value)
      ? Object.entries(value).flatMap(([name, item]) => pathsIn(item, [...at, name]))
      : [];
  return [at, ...below];
}

export const pathArbitrary: fc.Arbitrary<JsonPath> = fc
  .tuple(key, fc.array(fc.oneof(key, fc.nat(20)), { maxLength: 4 }))
  .map(([first, rest]) => [first, ...rest]);

/** A document, a text, and one edit that fits them: of any kind, at any place. */
export const fittingEdit: fc.Arbitrary<{ readonly parts: Parts; readonly edit: Edit }> = fc
  .record({ value: jsonObjectArbitrary, text: fc.string({ unit: 'grapheme' }) })
  .chain(({ value, text }) => {
    const parts: Parts = { doc: { type: 'document', value }, 'a.txt': { type: 'text', text } };
    return editFor(parts, value, text).map((edit) => ({ parts, edit }));
  });

function editFor(parts: Parts, value: JsonObject, text: string): fc.Arbitrary<Edit> {
  const places = pathsIn(value).map((path) => ({ path, at: at(value, path) }));
  const inside = places.filter(({ path }) => path.length > 0);
  const choices: fc.Arbitrary<Edit>[] = [
    spliceOf('a.txt', [], text),
    fc.option(fc.string()).map(
      (text): Edit => ({
        op: 'part',
        part: 'a.txt',
        before: parts['a.txt'] ?? null,
        after: text === null ? null : { type: 'text', text },
      }),
    ),
    // A field that may not be there yet.
    fc
      .tuple(key, fc.option(jsonArbitrary, { nil: undefined }))
      .map(([name, after]) => setOf([name], at(value, [name]), after)),
  ];
  if (inside.length > 0) {
    choices.push(
      fc
        .tuple(fc.constantFrom(...inside), fc.option(jsonArbitrary, { nil: undefined }))
        // An item leaves a list by `remove`; a field is cleared by `set`.
        .map(([place, after]) =>
          setOf(place.path, place.at, typeof place.path.at(-1) === 'number' ? (after ?? null) : after),
        ),
    );
  }
  const texts = inside.filter((place) => typeof place.at === 'string');
  if (texts.length > 0) {
    choices.push(fc.constantFrom(...texts).chain((place) => spliceOf('doc', place.path, String(place.at))));
  }
  const lists = inside.flatMap((place) =>
    isJsonArray(place.at) ? [{ path: place.path, items: place.at }] : [],
  );
  if (lists.length > 0) {
    choices.push(
      fc.constantFrom(...lists).chain(({ path, items }) =>
        fc.record({
          op: fc.constant('insert'),
          part: fc.constant('doc'),
          path: fc.constant([...path]),
          index: fc.nat(items.length),
          value: jsonArbitrary,
        }),
      ),
    );
  }
  const full = lists.filter(({ items }) => items.length > 0);
  if (full.length > 0) {
    choices.push(
      fc.constantFrom(...full).chain(({ path, items }) =>
        fc.nat(items.length - 1).map(
          (index): Edit => ({
            op: 'remove',
            part: 'doc',
            path: [...path],
            index,
            value: items[index] ?? null,
          }),
        ),
      ),
    );
  }
  return fc.oneof(...choices);
}

function at(value: Json, path: JsonPath): Json | undefined {
  return path.reduce<Json | undefined>((found, step) => {
    if (typeof step === 'number') return isJsonArray(found) ? found[step] : undefined;
    return isJsonObject(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }, value);
}

function setOf(path: JsonPath, before: Json | undefined, after: Json | undefined): Edit {
  return {
    op: 'set',
    part: 'doc',
    path: [...path],
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function spliceOf(part: string, path: JsonPath, text: string): fc.Arbitrary<Edit> {
  return fc
    .tuple(fc.nat(text.length), fc.nat(text.length), fc.string({ maxLength: 8 }))
    .map(([a, b, insert]): Edit => {
      const from = Math.min(a, b);
      return {
        op: 'splice',
        part,
        path: [...path],
        at: from,
        remove: text.slice(from, Math.max(a, b)),
        insert,
      };
    });
}
