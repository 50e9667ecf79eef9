/** What Datadog's rules say: in every language, for every rule. */
import { describe, expect, test } from 'vitest';
import { tile } from '../../../../shared/marketplaces/datadog/kinds.ts';
import { messages as fields } from '../../../../shared/marketplaces/datadog/messages/fields.en.ts';
import { messages as cs } from '../../../../shared/marketplaces/datadog/messages/rules.cs.ts';
import { messages as en } from '../../../../shared/marketplaces/datadog/messages/rules.en.ts';
import { messages as fr } from '../../../../shared/marketplaces/datadog/messages/rules.fr.ts';
import { tileRules } from '../../../../shared/marketplaces/datadog/rules/pack.ts';
import type { Catalogue } from '../../../../shared/messages/catalogue.ts';

function leaves(catalogue: Catalogue, path: string[] = []): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('|'), value]] : leaves(value, [...path, key]),
  );
}

const blanks = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted();

describe.each([
  ['English', en],
  ['French', fr],
  ['Czech', cs],
] as const)('%s', (_language, messages) => {
  test('has the texts of every rule and of no other', () => {
    expect(Object.keys(messages.rules).toSorted()).toEqual(tileRules.rules.map(({ id }) => id).toSorted());
  });

  test('has the voice, and the blanks of the English text', () => {
    const english = new Map(leaves(en));
    for (const [key, text] of leaves(messages)) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe('');
      if (!key.endsWith('|example')) expect(text, key).not.toMatch(/!(?!-)/);
      expect(blanks(text), key).toEqual(blanks(english.get(key) ?? ''));
    }
  });
});

test('every field of the form has its words, and every section its title', () => {
  const { fields: told, sections } = fields;
  const named = new Set(Object.keys(told['datadog.tile']));
  expect(Object.keys(tile.schema.shape).filter((key) => !named.has(key))).toEqual([]);
  expect(Object.keys(sections['datadog.tile'])).toEqual([...tile.sections]);
});
