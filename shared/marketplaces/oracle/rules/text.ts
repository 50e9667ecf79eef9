/** Names, headline, keywords and the long texts of an application listing. */
import type { Json } from '../../../domain/json.ts';
import { checklistAbout, type OracleRule, rulesAbout } from './kit/define.ts';
import { isBlank, repeats, textAt } from './kit/read.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import { keywordsOf, lengthOf, lineBreakIn, onOneLine } from './kit/words.ts';

const rule = rulesAbout('listing');
const checklist = checklistAbout('listing');

const NAMES = ['name', 'displayName'] as const;
const NAME_LIMIT = 80;
const NAME_BEST = 36;

const mendedLine = (value: Json | undefined) => (typeof value === 'string' ? onOneLine(value) : undefined);

/** Between semicolons, line breaks or bars instead of commas; a bar or a semicolon may not be part of a word. */
const OTHER_SEPARATORS = /[;\r\n\t|\u2028\u2029\u3001\uff0c]/;

export const textRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/name-required',
    severity: 'error',
    field: 'name',
    source: sources.api,
    find: ({ name }) => (isBlank(name) ? [{ at: ['name'] }] : []),
  }),
  rule({
    id: 'oracle/display-name-required',
    severity: 'warning',
    field: 'displayName',
    source: inferredFrom(sources.api),
    find: ({ displayName }) => (isBlank(displayName) ? [{ at: ['displayName'] }] : []),
  }),
  rule({
    id: 'oracle/name-length',
    severity: 'error',
    field: 'displayName',
    source: sources.listingGuidelines,
    find: (listing) =>
      NAMES.flatMap((name) => {
        const length = lengthOf(textAt(listing, name));
        return length > NAME_LIMIT ? [{ at: [name], values: { length, over: length - NAME_LIMIT } }] : [];
      }),
  }),
  rule({
    id: 'oracle/name-best-length',
    severity: 'hint',
    field: 'displayName',
    source: sources.listingGuidelines,
    find: (listing) => {
      const length = lengthOf(textAt(listing, 'displayName'));
      return length > NAME_BEST && length <= NAME_LIMIT ? [{ at: ['displayName'], values: { length } }] : [];
    },
  }),
  rule({
    id: 'oracle/name-one-line',
    severity: 'error',
    field: 'displayName',
    source: sources.listingGuidelines,
    find: (listing) =>
      NAMES.flatMap((name) => (lineBreakIn(textAt(listing, name)) >= 0 ? [{ at: [name] }] : [])),
    mend: mendedLine,
  }),
  checklist({
    id: 'oracle/name-clear',
    field: 'displayName',
    source: sources.listingGuidelines,
    when: ({ displayName }) => !isBlank(displayName),
  }),

  rule({
    id: 'oracle/headline-required',
    severity: 'error',
    field: 'headline',
    source: sources.api,
    find: ({ headline }) => (isBlank(headline) ? [{ at: ['headline'] }] : []),
  }),
  rule({
    id: 'oracle/headline-one-line',
    severity: 'error',
    field: 'headline',
    source: sources.api,
    find: (listing) => (lineBreakIn(textAt(listing, 'headline')) >= 0 ? [{ at: ['headline'] }] : []),
    mend: mendedLine,
  }),
  checklist({
    id: 'oracle/headline-two-lines',
    field: 'headline',
    source: sources.listingGuidelines,
    when: ({ headline }) => !isBlank(headline),
  }),
  checklist({
    id: 'oracle/headline-purpose',
    field: 'headline',
    source: sources.listingGuidelines,
    when: ({ headline }) => !isBlank(headline),
  }),

  rule({
    id: 'oracle/keywords-present',
    severity: 'hint',
    field: 'keywords',
    source: inferredFrom(sources.createApplication),
    find: ({ keywords }) => (isBlank(keywords) ? [{ at: ['keywords'] }] : []),
  }),
  rule({
    id: 'oracle/keywords-commas',
    severity: 'warning',
    field: 'keywords',
    source: sources.createApplication,
    find: (listing) => (OTHER_SEPARATORS.test(textAt(listing, 'keywords')) ? [{ at: ['keywords'] }] : []),
    mend: (value) =>
      typeof value === 'string'
        ? value
            .split(OTHER_SEPARATORS)
            .flatMap((piece) => keywordsOf(piece))
            .join(', ')
        : undefined,
  }),
  rule({
    id: 'oracle/keywords-repeated',
    severity: 'hint',
    field: 'keywords',
    source: sources.reviewer,
    find: (listing) => {
      const repeated = repeats(keywordsOf(textAt(listing, 'keywords')), (word) => word.toLowerCase());
      if (repeated.length === 0) return [];
      const words = [...new Set(repeated)].slice(0, 5).join(', ');
      return [{ at: ['keywords'], values: { words } }];
    },
    mend: (value) => {
      if (typeof value !== 'string') return undefined;
      const byKey = new Map<string, string>();
      for (const word of keywordsOf(value)) {
        if (!byKey.has(word.toLowerCase())) byKey.set(word.toLowerCase(), word);
      }
      return [...byKey.values()].join(', ');
    },
  }),

  rule({
    id: 'oracle/descriptions-present',
    severity: 'warning',
    field: 'longDescription',
    source: inferredFrom(sources.listingGuidelines),
    find: (listing) =>
      (['shortDescription', 'longDescription'] as const).flatMap((name) =>
        isBlank(listing[name]) ? [{ at: [name] }] : [],
      ),
  }),
  checklist({
    id: 'oracle/description-audience',
    field: 'longDescription',
    source: sources.listingGuidelines,
    when: ({ longDescription }) => !isBlank(longDescription),
  }),
  rule({
    id: 'oracle/usage-present',
    severity: 'warning',
    field: 'usageInformation',
    source: sources.listingGuidelines,
    find: ({ usageInformation }) => (isBlank(usageInformation) ? [{ at: ['usageInformation'] }] : []),
  }),
  checklist({
    id: 'oracle/usage-complete',
    field: 'usageInformation',
    source: sources.listingGuidelines,
    when: ({ usageInformation }) => !isBlank(usageInformation),
  }),
  rule({
    id: 'oracle/system-requirements-present',
    severity: 'warning',
    field: 'systemRequirements',
    source: sources.appGuidelines,
    find: ({ systemRequirements }) => (isBlank(systemRequirements) ? [{ at: ['systemRequirements'] }] : []),
  }),
  checklist({
    id: 'oracle/system-requirements-complete',
    field: 'systemRequirements',
    source: sources.appGuidelines,
    when: ({ systemRequirements }) => !isBlank(systemRequirements),
  }),
  checklist({
    id: 'oracle/grammar',
    field: 'longDescription',
    source: sources.listingGuidelines,
    when: ({ shortDescription, longDescription }) => !isBlank(shortDescription) || !isBlank(longDescription),
  }),
  rule({
    id: 'oracle/vanity-url',
    severity: 'warning',
    field: 'vanityUrl',
    source: inferredFrom(sources.api),
    find: (listing) => {
      const url = textAt(listing, 'vanityUrl').trim();
      // A whole address or its last piece: Oracle does not say which. Neither has spaces.
      const isUsable = url === '' || /^(?:https:\/\/[^\s?#]+\/)?[\w.~-]+$/.test(url);
      return isUsable ? [] : [{ at: ['vanityUrl'] }];
    },
  }),
];
