/** What a careful reviewer would object to in a listing as a whole. */

import { formatPath } from '../../../domain/json.ts';
import { type OracleRule, rulesAbout, textRule } from './kit/define.ts';
import { applicationDesk } from './kit/desks.ts';
import { namesToSpell, respelled, variantIn } from './kit/product-name.ts';
import { placesAt, textAt } from './kit/read.ts';
import { sources } from './kit/sources.ts';
import { singleSpaced } from './kit/words.ts';

const rule = rulesAbout('listing');

/** Where customers read the product's name. The internal name and addresses are spelled as they are. */
const SPELLED = [
  'headline',
  'tagline',
  'shortDescription',
  'longDescription',
  'usageInformation',
  'systemRequirements',
  'versionDetails.description',
  'availabilityAndPricingPolicy',
  'screenshots[].displayName',
  'screenshots[].description',
  'packages[].displayName',
  'packages[].description',
  'supportContacts[].name',
  'supportContacts[].subject',
  'supportLinks[].name',
];

const PITCHES = ['headline', 'tagline', 'shortDescription', 'longDescription'] as const;

const MARKUP =
  /<\/?(?:p|br|div|span|b|i|u|em|strong|ul|ol|li|a|h[1-6]|img|table|tr|td|script|style|font)(?:\s[^<>]{0,300})?\/?>/i;
const MARKDOWN = /^#{1,6} \S|\*\*[^*\n]{1,200}\*\*|!?\[[^[\]\n]{1,200}\]\(\S{1,300}\)|^```/m;

export const reviewerRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/product-name-spelling',
    severity: 'hint',
    field: 'displayName',
    source: sources.reviewer,
    find: (listing, _context, parts) => {
      const names = namesToSpell(textAt(listing, 'displayName'));
      return placesAt(parts, 'listing', SPELLED).flatMap(({ path, text }) => {
        const found = names
          .map((name) => ({ name, variant: variantIn(text, name) }))
          .find((n) => n.variant !== undefined);
        return found?.variant === undefined
          ? []
          : [{ at: path, values: { name: found.name, variant: found.variant, field: formatPath(path) } }];
      });
    },
    mend: (value, { document }) => {
      if (typeof value !== 'string') return undefined;
      return namesToSpell(textAt(document, 'displayName')).reduce(respelled, value);
    },
  }),
  rule({
    id: 'oracle/same-text-twice',
    severity: 'hint',
    field: 'shortDescription',
    source: sources.reviewer,
    find: (listing) => {
      const seen = new Map<string, string>();
      return PITCHES.flatMap((field) => {
        const text = singleSpaced(textAt(listing, field)).toLowerCase();
        const other = seen.get(text);
        if (text === '') return [];
        seen.set(text, field);
        return other === undefined ? [] : [{ at: [field], values: { other } }];
      });
    },
  }),
  textRule(applicationDesk, {
    id: 'oracle/html-in-text',
    severity: 'hint',
    field: 'longDescription',
    source: sources.reviewer,
    places: applicationDesk.prose,
    find: (text) => {
      const match = MARKUP.exec(text);
      return match === null ? undefined : { index: match.index, values: { markup: match[0].slice(0, 40) } };
    },
  }),
  textRule(applicationDesk, {
    id: 'oracle/markdown-in-text',
    severity: 'hint',
    field: 'longDescription',
    source: sources.reviewer,
    places: applicationDesk.prose,
    find: (text) => {
      const match = MARKDOWN.exec(text);
      return match === null ? undefined : { index: match.index, values: { markup: match[0].slice(0, 40) } };
    },
  }),
];
