/** Version details and languages: small groups that are whole or absent. */
import { isJsonObject, type JsonObject } from '../../../domain/json.ts';
import { type OracleRule, rulesAbout } from './kit/define.ts';
import { blankFields, isBlank, itemsAt, repeats, textAt } from './kit/read.ts';
import { removal } from './kit/removal.ts';
import { inferredFrom, sources } from './kit/sources.ts';

const rule = rulesAbout('listing');

/** A group whose fields are all empty is not sent, so it counts as absent. */
const isBegun = (group: JsonObject, names: readonly string[]): boolean =>
  names.some((name) => !isBlank(group[name]));

const VERSION_FIELDS = ['number', 'description', 'releaseDate'] as const;
const LANGUAGE_FIELDS = ['name', 'code'] as const;

const LANGUAGE_CODE = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}$/;

/** A day that there is, as an ISO date with or without a time. */
function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim());
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

const languagesOf = (listing: JsonObject) => [
  ...(isJsonObject(listing['contentLanguage'])
    ? [{ at: ['contentLanguage'], item: listing['contentLanguage'] }]
    : []),
  ...itemsAt(listing, 'supportedlanguages'),
];

export const languageRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/version-details-complete',
    severity: 'error',
    field: 'versionDetails',
    source: sources.api,
    find: ({ versionDetails }) =>
      isJsonObject(versionDetails) && isBegun(versionDetails, VERSION_FIELDS)
        ? blankFields(versionDetails, ['versionDetails'], VERSION_FIELDS).map((at) => ({ at }))
        : [],
  }),
  rule({
    id: 'oracle/release-date',
    severity: 'warning',
    field: 'versionDetails.releaseDate',
    source: inferredFrom(sources.api),
    find: (listing) => {
      const date = textAt(listing, 'versionDetails', 'releaseDate');
      return isBlank(date) || isDay(date)
        ? []
        : [{ at: ['versionDetails', 'releaseDate'], values: { date } }];
    },
  }),
  rule({
    id: 'oracle/release-date-future',
    severity: 'hint',
    field: 'versionDetails.releaseDate',
    source: sources.reviewer,
    find: (listing, { today }) => {
      const date = textAt(listing, 'versionDetails', 'releaseDate').trim();
      return isDay(date) && date.slice(0, 10) > today
        ? [{ at: ['versionDetails', 'releaseDate'], values: { date: date.slice(0, 10) } }]
        : [];
    },
  }),
  rule({
    id: 'oracle/language-complete',
    severity: 'error',
    field: 'contentLanguage',
    source: sources.api,
    find: (listing) =>
      languagesOf(listing).flatMap(({ at, item }) =>
        at[0] === 'supportedlanguages' || isBegun(item, LANGUAGE_FIELDS)
          ? blankFields(item, at, LANGUAGE_FIELDS).map((path) => ({ at: path }))
          : [],
      ),
  }),
  rule({
    id: 'oracle/language-code',
    severity: 'warning',
    field: 'contentLanguage.code',
    source: inferredFrom(sources.api),
    find: (listing) =>
      languagesOf(listing).flatMap(({ at, item }) => {
        const code = textAt(item, 'code');
        return isBlank(code) || LANGUAGE_CODE.test(code.trim())
          ? []
          : [{ at: [...at, 'code'], values: { code: code.slice(0, 40) } }];
      }),
  }),
  rule({
    id: 'oracle/language-repeated',
    severity: 'hint',
    field: 'supportedlanguages',
    source: sources.reviewer,
    find: (listing) =>
      repeats(itemsAt(listing, 'supportedlanguages'), ({ item }) =>
        textAt(item, 'code').trim().toLowerCase(),
      ).map(({ at, item }) => ({ at, values: { name: textAt(item, 'name') || textAt(item, 'code') } })),
    fix: (_parts, { path, document }) => removal('listing', document, path),
  }),
];
