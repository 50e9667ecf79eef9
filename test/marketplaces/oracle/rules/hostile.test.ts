/** Rules meet whatever an import, a merge or a person put into a document. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, invertEdits } from '../../../../shared/domain/edits.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../../shared/domain/json.ts';
import type { Parts } from '../../../../shared/domain/parts.ts';
import { fixFor, runRules } from '../../../../shared/domain/rules.ts';
import {
  applicationRules,
  artifactRules,
  leadGenerationRules,
  serviceRules,
  termsRules,
} from '../../../../shared/marketplaces/oracle/rules/pack.ts';
import {
  cleanApplication,
  cleanArtifact,
  cleanContext,
  cleanTerms,
  paidApplication,
} from '../../../support/oracle-drafts.ts';
import { cleanLead, cleanService } from '../../../support/oracle-listing-drafts.ts';

const packs = [
  { pack: applicationRules, draft: paidApplication },
  { pack: leadGenerationRules, draft: cleanLead },
  { pack: serviceRules, draft: cleanService },
  { pack: termsRules, draft: cleanTerms },
  { pack: artifactRules, draft: cleanArtifact },
];

const jsonValue = fc.jsonValue().map((value) => value as Json);
/** Texts that rules have opinions about, and any other. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    'a\nb',
    '  x  ',
    'FREE',
    'PAYGO',
    'STACK',
    'NONE',
    'METERED',
    'usd',
    'http://a.com',
    'v1',
  ),
);

/** A document with some of its values, at any depth, replaced by anything. */
function disturbed(value: Json): fc.Arbitrary<Json> {
  let inside: fc.Arbitrary<Json> = fc.constant(value);
  if (isJsonArray(value)) inside = fc.tuple(...value.map(disturbed)).map((items): Json => items);
  if (isJsonObject(value)) {
    const fields = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, disturbed(field)]));
    // A key is absent or has a value: fast-check's types alone say that it might be undefined.
    inside = fc.record(fields, { requiredKeys: [] }).map((object) => object as JsonObject);
  }
  return fc.oneof(
    { arbitrary: inside, weight: 12 },
    { arbitrary: text, weight: 2 },
    { arbitrary: jsonValue, weight: 1 },
  );
}

describe.each(packs)('$pack.id', ({ pack, draft }) => {
  const clean = draft();
  const main = clean[pack.mainPart];
  const partsWith = (value: JsonObject): Parts => ({
    ...clean,
    [pack.mainPart]: { type: 'document', value },
  });

  const isSafe = (parts: Parts, context = cleanContext()): void => {
    for (const finding of runRules(pack, parts, context).findings) {
      expect(finding.message.key).not.toBe('rules|crashed');
      expect(JSON.stringify(finding).length).toBeLessThan(4000);
      const edits = fixFor(pack, finding, parts, context);
      if (edits.length === 0) continue;
      const mended = applyEdits(parts, edits);
      expect(mended).not.toEqual(parts);
      expect(applyEdits(mended, invertEdits(edits))).toEqual(parts);
    }
  };

  test('no document makes a rule throw, and every fix can be undone', () => {
    fc.assert(
      fc.property(disturbed(main?.type === 'document' ? main.value : {}), (value) => {
        if (isJsonObject(value)) isSafe(partsWith(value));
      }),
      { numRuns: 300 },
    );
  });

  test('no JSON at all makes a rule throw', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), jsonValue), (value) => isSafe(partsWith(value as JsonObject))),
      { numRuns: 100 },
    );
  });

  test('no catalogue, related draft or remote makes a rule throw', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('products', 'categories', 'currencies', 'shapes'),
          fc.array(
            fc.dictionary(fc.constantFrom('code', 'additionalFilters', 'shape', 'isFlexible'), jsonValue),
          ),
        ),
        fc.dictionary(fc.constantFrom('name', 'packageType', 'artifactType'), jsonValue),
        (catalogue, published) => {
          const context = {
            catalogue: catalogue as Record<string, JsonObject[]>,
            published: published as JsonObject,
          };
          isSafe(clean, cleanContext(context));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a draft without its document is only incomplete', () => {
    isSafe({});
    isSafe({ [pack.mainPart]: { type: 'text', text: 'not a document' } });
  });
});

const LONG = 300_000;
/** What patterns stumble over: long runs of one thing that never comes to the end it promises. */
const runs = [
  ...[
    'word  and   more\n\n\n\n <b> http://a.b ',
    ' ',
    'a',
    '.',
    '[',
    '<b ',
    '**',
    'http://',
    'insert ',
    'x-',
  ],
  ...['\r\n', 'a@', 'Acme Backup ', 'ACME ', '\u200b', '1.', '(', 'TODO', '{{company', '\ud83d', ',', ';'],
];

test.each(runs)('300 kB of %j in a field is judged in reasonable time', (run) => {
  const long = run.repeat(Math.ceil(LONG / run.length));
  const { listing } = cleanApplication();
  const value = listing?.type === 'document' ? listing.value : {};
  const parts: Parts = {
    listing: {
      type: 'document',
      value: { ...value, longDescription: long, displayName: long, keywords: long, vanityUrl: long },
    },
  };
  const start = performance.now();
  const { findings } = runRules(applicationRules, parts, cleanContext());
  expect(performance.now() - start).toBeLessThan(3000);
  for (const finding of findings) expect(JSON.stringify(finding).length).toBeLessThan(4000);
});

test('10,000 keywords, contacts and packages are judged in reasonable time', () => {
  const { listing } = cleanApplication();
  const value = listing?.type === 'document' ? listing.value : {};
  const many = Array.from({ length: 10_000 }, (_, index) => index);
  const parts: Parts = {
    listing: {
      type: 'document',
      value: {
        ...value,
        keywords: many.map((index) => `keyword ${index % 9000}`).join(', '),
        supportContacts: many.map((index) => ({ name: `Contact ${index % 5000}`, email: 'a@acme.example' })),
        packages: many.map((index) => ({ id: `p${index}`, packageVersion: `1.${index}`, isDefault: true })),
      },
    },
  };
  const start = performance.now();
  runRules(applicationRules, parts, cleanContext());
  expect(performance.now() - start).toBeLessThan(5000);
});
