import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit, invertEdit } from '../../../shared/domain/edits.ts';
import { type Json, jsonEquals, valueAt, withValueAt } from '../../../shared/domain/json.ts';
import {
  insertJsonItem,
  moveJsonItem,
  readJson,
  renameJsonKey,
  setJsonField,
} from '../../../shared/domain/lenses/json-lens.ts';
import { movedItem } from '../../../shared/domain/lenses/lines.ts';

const edited = (text: string, edit: Edit | undefined): string => {
  if (edit === undefined) return text;
  const part = applyEdit({ p: { type: 'text', text } }, edit)['p'];
  return part?.type === 'text' ? part.text : '';
};

const set = (text: string, path: (string | number)[], value: Json | undefined): string =>
  edited(text, setJsonField('p', text, path, value));

const manifest = `{
    "tile": {
        "title": "Tern Caf\\u00e9",
        "media": [],
        "tags": ["a", "b"]
    },\r
    "unknown": 1.0e2
}`;

describe('a field', () => {
  test('is written where it stands, and nothing else moves', () => {
    expect(set(manifest, ['tile', 'title'], 'Tern Café 2')).toBe(manifest.replace('\\u00e9"', '\\u00e9 2"'));
    expect(set(manifest, ['tile', 'tags', 1], 'c')).toBe(manifest.replace('"b"', '"c"'));
  });

  test('that is new takes the indentation and the line ending of its neighbours', () => {
    expect(set('{\r\n\t"a": {\r\n\t\t"b": 1\r\n\t}\r\n}', ['a', 'c'], { d: [1] })).toBe(
      '{\r\n\t"a": {\r\n\t\t"b": 1,\r\n\t\t"c": {\r\n\t\t\t"d": [\r\n\t\t\t\t1\r\n\t\t\t]\r\n\t\t}\r\n\t}\r\n}',
    );
    expect(set('{"a": 1}', ['b'], [2, 3])).toBe('{"a": 1, "b": [2,3]}');
    expect(set('{\n  "a": {}\n}\n', ['a', 'b', 'c'], true)).toBe(
      '{\n  "a": {\n    "b": {\n      "c": true\n    }\n  }\n}\n',
    );
  });

  test('is appended to a list', () => {
    expect(set('{"a": [1]}', ['a', 1], 2)).toBe('{"a": [1, 2]}');
    expect(set('{\n  "a": [\n    1\n  ]\n}', ['a', 1], 2)).toBe('{\n  "a": [\n    1,\n    2\n  ]\n}');
  });

  test('is removed with its comma', () => {
    expect(set('{\n  "a": 1,\n  "b": 2\n}', ['b'], undefined)).toBe('{\n  "a": 1\n}');
    expect(set('{\n  "a": 1,\n  "b": 2\n}', ['a'], undefined)).toBe('{\n  "b": 2\n}');
    expect(set('{\n  "a": 1\n}', ['a'], undefined)).toBe('{}');
    expect(set('[1, 2, 3]', [1], undefined)).toBe('[1, 3]');
  });

  test('that cannot be reached is not written', () => {
    expect(setJsonField('p', '{"a": 1}', ['a', 'b'], 2)).toBeUndefined();
    expect(setJsonField('p', '{"a": [1]}', ['a', 5], 2)).toBeUndefined();
    expect(setJsonField('p', '{"a": ', ['a'], 2)).toBeUndefined();
  });

  test('of a key that stands twice is the last, as parsers have it', () => {
    expect(set('{"a": 1, "a": 2}', ['a'], 3)).toBe('{"a": 1, "a": 3}');
    expect(readJson('{"a": 1,\n"a": 2}').positionOf(['a'])).toEqual({ line: 2, column: 1 });
  });
});

describe('a place', () => {
  test('is the line of the key, or of the item in a list', () => {
    const read = readJson(manifest);
    expect(read.positionOf(['tile', 'title'])).toEqual({ line: 3, column: 9 });
    expect(read.positionOf(['tile', 'tags', 1])).toEqual({ line: 5, column: 23 });
    expect(read.positionOf(['tile', 'absent', 'x'])).toEqual({ line: 2, column: 5 });
  });

  test.each([
    ['{\n  "a": 1\n  "b": 2\n}', { line: 3, column: 3, reason: 'CommaExpected' }],
    ['{\n  "a": 1,\n}', { line: 3, column: 1, reason: 'PropertyNameExpected' }],
    ['', { line: 1, column: 1, reason: 'ValueExpected' }],
    ['{"a": 1} // so', { line: 1, column: 10, reason: 'InvalidCommentToken' }],
  ])('of a syntax error in %j is said', (text, error) => {
    expect(readJson(text)).toMatchObject({ value: undefined, error });
  });

  test('is known after a byte order mark, which stays', () => {
    expect(readJson('\uFEFF{"a": 1}').value).toEqual({ a: 1 });
    expect(set('\uFEFF{"a": 1}', ['a'], 2)).toBe('\uFEFF{"a": 2}');
  });

  test('in brackets beyond any stack is no crash', () => {
    const deep = '['.repeat(200_000);
    expect(readJson(deep).error).toBeDefined();
    expect(setJsonField('p', `${deep}${']'.repeat(200_000)}`, [0], 1)).toBeUndefined();
  });
});

const documents = fc
  .tuple(
    fc.dictionary(fc.string({ maxLength: 6 }), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1, maxKeys: 5 }),
    fc.constantFrom(undefined, 2, 4, '\t'),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([value, indent, ending, isClosed]) => {
    const text = JSON.stringify(value, null, indent).replaceAll('\n', ending) + (isClosed ? ending : '');
    // What JSON makes of it, so that -0 and __proto__ are what a file can hold.
    return { text, value: JSON.parse(text) as { [key: string]: Json } };
  });

describe('laws', () => {
  test('what is set to what it is changes nothing', () => {
    fc.assert(
      fc.property(documents, ({ text, value }) => {
        for (const [key, field] of Object.entries(value)) {
          expect(setJsonField('p', text, [key], field)).toBeUndefined();
        }
      }),
    );
  });

  test('what is set is read, everything else is as it was, and it can be taken back', () => {
    fc.assert(
      fc.property(
        documents,
        fc.string({ maxLength: 6 }),
        fc.jsonValue({ maxDepth: 2 }),
        (document, key, raw) => {
          const after = JSON.parse(JSON.stringify(raw)) as Json;
          const edit = setJsonField('p', document.text, [key], after);
          const text = edited(document.text, edit);
          expect(jsonEquals(readJson(text).value, withValueAt(document.value, [key], after))).toBe(true);
          if (edit !== undefined) expect(edited(text, invertEdit(edit))).toBe(document.text);
        },
      ),
    );
  });

  test('what is removed is gone, and everything else is as it was', () => {
    fc.assert(
      fc.property(documents, fc.nat(), ({ text, value }, pick) => {
        const keys = Object.keys(value);
        const key = keys[pick % keys.length] ?? '';
        const left = readJson(set(text, [key], undefined)).value;
        expect(valueAt(left, [key])).toBeUndefined();
        expect(jsonEquals(left, withValueAt(value, [key], undefined))).toBe(true);
      }),
    );
  });

  test('an edit of a text field changes its own line only', () => {
    fc.assert(
      fc.property(documents, fc.string(), ({ text, value }, word) => {
        for (const [key, field] of Object.entries(value)) {
          if (typeof field !== 'string') continue;
          const [before, after] = [text.split('\n'), set(text, [key], word).split('\n')];
          expect(after.length).toBe(before.length);
          expect(after.filter((line, index) => line !== before[index]).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('a list', () => {
  const list = '{\n  "a": [\n    {"b": 1.0},\n    { "b" : 2 }\n  ],\n  "c": [1, 2]\n}';

  test('takes an item between others, which stay as they are written', () => {
    expect(edited(list, insertJsonItem('p', list, ['a'], 1, { b: 3 }))).toBe(
      list.replace('{ "b" : 2 }', '{\n      "b": 3\n    },\n    { "b" : 2 }'),
    );
    expect(edited(list, insertJsonItem('p', list, ['c'], 0, 0))).toBe(list.replace('[1, 2]', '[0, 1, 2]'));
    expect(edited(list, insertJsonItem('p', list, ['c'], 9, 3))).toBe(list.replace('[1, 2]', '[1, 2, 3]'));
    expect(edited('{}', insertJsonItem('p', '{}', ['d'], 0, 'x'))).toContain('"d": [');
    expect(insertJsonItem('p', '{"a": ', ['a'], 0, 1)).toBeUndefined();
  });

  test('is put in another order, each item as it is written', () => {
    expect(edited(list, moveJsonItem('p', list, ['a'], 1, 0))).toBe(
      list.replace('{"b": 1.0},\n    { "b" : 2 }', '{ "b" : 2 },\n    {"b": 1.0}'),
    );
    expect(moveJsonItem('p', list, ['a'], 0, 7)).toBeUndefined();
  });

  test('of fields gives one another key where it stands', () => {
    expect(edited(list, renameJsonKey('p', list, [], 'c', 'd'))).toBe(list.replace('"c"', '"d"'));
    expect(renameJsonKey('p', list, [], 'c', 'a')).toBeUndefined();
    expect(renameJsonKey('p', list, [], 'x', 'y')).toBeUndefined();
  });

  test('by law, is what a list of values would be', () => {
    const items = fc.array(
      fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        items,
        fc.nat(7),
        fc.nat(7),
        fc.constantFrom(undefined, 2, '\t'),
        (values, from, to, indent) => {
          const text = JSON.stringify({ x: 1, list: values }, null, indent);
          const inserted = edited(text, insertJsonItem('p', text, ['list'], from, 'new'));
          expect(JSON.parse(inserted).list).toEqual(
            JSON.parse(JSON.stringify(values.toSpliced(from, 0, 'new'))),
          );
          if (from >= values.length || to >= values.length) return;
          const moved = edited(text, moveJsonItem('p', text, ['list'], from, to));
          expect(JSON.parse(moved).list).toEqual(JSON.parse(JSON.stringify(movedItem(values, from, to))));
        },
      ),
    );
  });
});
