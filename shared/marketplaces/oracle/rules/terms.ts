/** Terms of use and their versions. */
import type { JsonObject } from '../../../domain/json.ts';
import type { Parts } from '../../../domain/parts.ts';
import { termsVersionPart } from '../schema.ts';
import { checklistAbout, type OracleRule, rulesAbout } from './kit/define.ts';
import { isBlank, itemsAt, repeats, textAt } from './kit/read.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import { fitsHeader, inAscii, inTitleCase, isAscii, isTitleCase } from './kit/words.ts';

const rule = rulesAbout('terms');
const checklist = checklistAbout('terms');

const versionsOf = (terms: JsonObject) => itemsAt(terms, 'versions');
const activeOf = (terms: JsonObject) => {
  const id = textAt(terms, 'activeVersion');
  return id === '' ? undefined : versionsOf(terms).find(({ item }) => item['id'] === id);
};

const isWritten = (parts: Parts, versionId: string): boolean => {
  const part = termsVersionPart(versionId);
  const found = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (found?.type === 'text') return found.text.trim() !== '';
  return found?.type === 'blob' && found.blob.sizeBytes > 0;
};

const unwritten = (terms: JsonObject, parts: Parts) =>
  versionsOf(terms).flatMap(({ item }) => {
    const id = textAt(item, 'id');
    if (id === '' || isWritten(parts, id)) return [];
    const name = textAt(item, 'displayName') || id;
    return [{ id, hit: { at: [], part: termsVersionPart(id), values: { name } } }];
  });

export const termsRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/terms-name-required',
    severity: 'error',
    field: 'name',
    source: sources.api,
    find: ({ name }) => (isBlank(name) ? [{ at: ['name'] }] : []),
  }),
  rule({
    id: 'oracle/terms-name-title-case',
    severity: 'hint',
    field: 'name',
    source: sources.listingGuidelines,
    find: (terms) => {
      const name = textAt(terms, 'name');
      return isTitleCase(name) ? [] : [{ at: ['name'], values: { better: inTitleCase(name).slice(0, 200) } }];
    },
    mend: (value) => (typeof value === 'string' ? inTitleCase(value) : undefined),
  }),
  rule({
    id: 'oracle/terms-version-present',
    severity: 'warning',
    field: 'versions',
    source: inferredFrom(sources.publisherGuide),
    find: (terms) => (versionsOf(terms).length === 0 ? [{ at: ['versions'] }] : []),
  }),
  rule({
    id: 'oracle/terms-active-version',
    severity: 'warning',
    field: 'activeVersion',
    source: inferredFrom(sources.publisherGuide),
    find: (terms) =>
      versionsOf(terms).length === 0 || activeOf(terms) !== undefined ? [] : [{ at: ['activeVersion'] }],
    mend: (_value, { document }) => {
      const [only, second] = versionsOf(document);
      return second === undefined ? textAt(only?.item, 'id') || undefined : undefined;
    },
  }),
  rule({
    id: 'oracle/terms-active-text',
    severity: 'error',
    field: 'versions',
    source: inferredFrom(sources.api),
    reads: ['*'],
    find: (terms, _context, parts) =>
      unwritten(terms, parts).flatMap(({ id, hit }) => (id === terms['activeVersion'] ? [hit] : [])),
  }),
  rule({
    id: 'oracle/terms-version-text',
    severity: 'warning',
    field: 'versions',
    source: inferredFrom(sources.api),
    reads: ['*'],
    find: (terms, _context, parts) =>
      unwritten(terms, parts).flatMap(({ id, hit }) => (id === terms['activeVersion'] ? [] : [hit])),
  }),
  rule({
    id: 'oracle/terms-version-name',
    severity: 'warning',
    field: 'versions.displayName',
    source: inferredFrom(sources.api),
    find: (terms) =>
      versionsOf(terms).flatMap(({ at, item }) =>
        isBlank(item['displayName']) ? [{ at: [...at, 'displayName'] }] : [],
      ),
  }),
  rule({
    id: 'oracle/terms-version-header',
    severity: 'error',
    field: 'versions.displayName',
    source: sources.sdkHeaders,
    find: (terms) =>
      versionsOf(terms).flatMap(({ at, item }) =>
        fitsHeader(textAt(item, 'displayName')) ? [] : [{ at: [...at, 'displayName'] }],
      ),
    mend: (value) => (typeof value === 'string' ? inAscii(value) || undefined : undefined),
  }),
  rule({
    id: 'oracle/terms-version-ascii',
    severity: 'hint',
    field: 'versions.displayName',
    source: sources.sdkHeaders,
    isRemoteOnly: true,
    find: (terms) =>
      versionsOf(terms).flatMap(({ at, item }) => {
        const name = textAt(item, 'displayName');
        return fitsHeader(name) && !isAscii(name)
          ? [{ at: [...at, 'displayName'], values: { better: inAscii(name).slice(0, 200) } }]
          : [];
      }),
    mend: (value) => (typeof value === 'string' ? inAscii(value) || undefined : undefined),
  }),
  rule({
    id: 'oracle/terms-version-repeated',
    severity: 'hint',
    field: 'versions.displayName',
    source: sources.reviewer,
    find: (terms) =>
      repeats(versionsOf(terms), ({ item }) => textAt(item, 'displayName').trim().toLowerCase()).map(
        ({ at, item }) => ({ at: [...at, 'displayName'], values: { name: textAt(item, 'displayName') } }),
      ),
  }),
  checklist({
    id: 'oracle/terms-proofread',
    field: 'versions',
    source: sources.listingGuidelines,
    when: (terms) => versionsOf(terms).length > 0,
  }),
];
