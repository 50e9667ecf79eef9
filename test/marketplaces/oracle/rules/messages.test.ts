/** What the rules and the forms say: in every language, for every rule, field and choice. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  application,
  artifact,
  leadGeneration,
  service,
  terms,
} from '../../../../shared/marketplaces/oracle/kinds.ts';
import { messages as fieldsCs } from '../../../../shared/marketplaces/oracle/messages/fields.cs.ts';
import { messages as fieldsEn } from '../../../../shared/marketplaces/oracle/messages/fields.en.ts';
import { messages as fieldsFr } from '../../../../shared/marketplaces/oracle/messages/fields.fr.ts';
import { messages as rulesCs } from '../../../../shared/marketplaces/oracle/messages/rules.cs.ts';
import { messages as rulesEn } from '../../../../shared/marketplaces/oracle/messages/rules.en.ts';
import { messages as rulesFr } from '../../../../shared/marketplaces/oracle/messages/rules.fr.ts';
import type { Catalogue } from '../../../../shared/messages/catalogue.ts';
import { translate, translatorOf } from '../../../../shared/messages/index.ts';
import { cleanApplication, cleanArtifact, cleanContext, cleanTerms } from '../../../support/oracle-drafts.ts';
import { cleanLead, cleanService } from '../../../support/oracle-listing-drafts.ts';
import { applicationCases } from './application-cases.ts';
import { artifactCases } from './artifact-cases.ts';
import { changed, findingsOf } from './cases.ts';
import { attachmentCases, leadCases, serviceCases } from './listing-cases.ts';
import { termsCases } from './terms-cases.ts';

const kinds = [application, leadGeneration, service, terms, artifact];
const languages = [
  { language: 'en', rules: rulesEn, fields: fieldsEn },
  { language: 'fr', rules: rulesFr, fields: fieldsFr },
  { language: 'cs', rules: rulesCs, fields: fieldsCs },
] as const;

/** Every text with the path of its keys. */
function leaves(catalogue: Catalogue, path: string[] = []): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('|'), value]] : leaves(value, [...path, key]),
  );
}

const blanks = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted();

/** Paths of the fields that a schema describes, `[]` dropped. */
function fieldPaths(schema: z.ZodType, path: string[] = []): string[] {
  if (schema instanceof z.ZodOptional) return fieldPaths(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return fieldPaths(schema.element as z.ZodType, path);
  if (!(schema instanceof z.ZodObject) || 'hash' in schema.shape) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) =>
    key === 'id' ? [] : [[...path, key].join('.'), ...fieldPaths(field as z.ZodType, [...path, key])],
  );
}

describe.each(languages)('in $language', ({ language, rules, fields }) => {
  test('every rule of every pack has its texts', () => {
    const ids = new Set(kinds.flatMap((kind) => kind.rules.rules.map(({ id }) => id)));
    expect(Object.keys(rules.rules).toSorted()).toEqual([...ids].toSorted());
  });

  test('every text has the voice, and the blanks of the English one', () => {
    const english = new Map([...leaves(rulesEn), ...leaves(fieldsEn)]);
    for (const [key, text] of [...leaves(rules), ...leaves(fields)]) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe('');
      if (!key.endsWith('|example')) expect(text, key).not.toMatch(/!/);
      expect(blanks(text), key).toEqual(blanks(english.get(key) ?? ''));
    }
  });

  test('every field and section of every form has its label', () => {
    const known = new Set(leaves(fields).map(([key]) => key));
    const wanted = kinds.flatMap((kind) => [
      ...kind.sections.map((section) => `sections|${kind.id}|${section}`),
      ...fieldPaths(kind.schema).map((path) => `fields|${kind.id}|${path}|label`),
    ]);
    expect(wanted.filter((key) => !known.has(key))).toEqual([]);
  });

  test('every message that a case brings about is filled in', () => {
    const t = translatorOf(language, [rules, fields]);
    const packs = [
      { kind: application, cases: [...applicationCases, ...attachmentCases], clean: cleanApplication },
      { kind: leadGeneration, cases: leadCases, clean: cleanLead },
      { kind: service, cases: serviceCases, clean: cleanService },
      { kind: terms, cases: termsCases, clean: cleanTerms },
      { kind: artifact, cases: artifactCases, clean: cleanArtifact },
    ];
    const said = packs.flatMap(({ kind, cases, clean }) =>
      cases.flatMap((entry) => {
        const tripped = changed((entry.draft ?? clean)(), kind.mainPart, entry.trips);
        return findingsOf(kind.rules, entry.rule, tripped, cleanContext(entry.context)).map(
          ({ message }) => ({
            key: message.key,
            text: translate(message, t),
          }),
        );
      }),
    );
    for (const { key, text } of said) {
      expect(text, key).not.toBe(key);
      expect(text, key).not.toMatch(/\{\{|\}\}|undefined/);
    }
  });
});
