/** Who helps the customer, and the links that go with it. */
import { canonicalJson } from '../../../domain/json.ts';
import { checklistAbout, type OracleRule, rulesAbout } from './kit/define.ts';
import {
  hostOf,
  isEmailAddress,
  isExampleHost,
  isInsecure,
  isPhoneNumber,
  isWebLink,
  madeSecure,
  withScheme,
} from './kit/links.ts';
import { blankFields, isBlank, itemsAt, repeats, textAt } from './kit/read.ts';
import { removal } from './kit/removal.ts';
import { inferredFrom, sources } from './kit/sources.ts';

const rule = rulesAbout('listing');
const checklist = checklistAbout('listing');

export const supportRules: readonly OracleRule[] = [
  rule({
    id: 'oracle/support-contact',
    severity: 'error',
    field: 'supportContacts',
    source: sources.listingGuidelines,
    find: (listing) =>
      itemsAt(listing, 'supportContacts').some(
        ({ item }) => !isBlank(item['phone']) || !isBlank(item['email']),
      )
        ? []
        : [{ at: ['supportContacts'] }],
  }),
  rule({
    id: 'oracle/support-contact-name',
    severity: 'error',
    field: 'supportContacts.name',
    source: sources.api,
    find: (listing) =>
      itemsAt(listing, 'supportContacts').flatMap(({ item, at }) =>
        blankFields(item, at, ['name']).map((path) => ({ at: path })),
      ),
  }),
  rule({
    id: 'oracle/support-contact-unreachable',
    severity: 'warning',
    field: 'supportContacts',
    source: inferredFrom(sources.listingGuidelines),
    find: (listing) =>
      itemsAt(listing, 'supportContacts').flatMap(({ item, at }) =>
        !isBlank(item['name']) && isBlank(item['phone']) && isBlank(item['email'])
          ? [{ at, values: { name: textAt(item, 'name') } }]
          : [],
      ),
  }),
  rule({
    id: 'oracle/support-email',
    severity: 'warning',
    field: 'supportContacts.email',
    source: inferredFrom(sources.listingGuidelines),
    find: (listing) =>
      itemsAt(listing, 'supportContacts').flatMap(({ item, at }) => {
        const email = textAt(item, 'email');
        return isBlank(email) || isEmailAddress(email)
          ? []
          : [{ at: [...at, 'email'], values: { email: email.slice(0, 80) } }];
      }),
  }),
  rule({
    id: 'oracle/support-phone',
    severity: 'warning',
    field: 'supportContacts.phone',
    source: inferredFrom(sources.listingGuidelines),
    find: (listing) =>
      itemsAt(listing, 'supportContacts').flatMap(({ item, at }) => {
        const phone = textAt(item, 'phone');
        return isBlank(phone) || isPhoneNumber(phone)
          ? []
          : [{ at: [...at, 'phone'], values: { phone: phone.slice(0, 80) } }];
      }),
  }),
  rule({
    id: 'oracle/support-link-complete',
    severity: 'error',
    field: 'supportLinks',
    source: sources.api,
    find: (listing) =>
      itemsAt(listing, 'supportLinks').flatMap(({ item, at }) =>
        blankFields(item, at, ['name', 'url']).map((path) => ({ at: path })),
      ),
  }),
  rule({
    id: 'oracle/link-malformed',
    severity: 'warning',
    field: 'supportLinks.url',
    source: sources.listingGuidelines,
    find: (listing) =>
      itemsAt(listing, 'supportLinks').flatMap(({ item, at }) => {
        const url = textAt(item, 'url');
        return isBlank(url) || isWebLink(url)
          ? []
          : [{ at: [...at, 'url'], values: { url: url.slice(0, 80) } }];
      }),
    mend: (value) => (typeof value === 'string' ? withScheme(value) : undefined),
  }),
  rule({
    id: 'oracle/link-insecure',
    severity: 'warning',
    field: 'supportLinks.url',
    source: sources.reviewer,
    find: (listing) =>
      itemsAt(listing, 'supportLinks').flatMap(({ item, at }) => {
        const url = textAt(item, 'url');
        return isInsecure(url) ? [{ at: [...at, 'url'], values: { url: url.slice(0, 80) } }] : [];
      }),
    mend: (value) => (typeof value === 'string' ? madeSecure(value) : undefined),
  }),
  rule({
    id: 'oracle/example-address',
    severity: 'warning',
    field: 'supportContacts.email',
    source: sources.reviewer,
    find: (listing) =>
      [
        ...itemsAt(listing, 'supportContacts').map(({ item, at }) => ({
          at: [...at, 'email'],
          address: textAt(item, 'email'),
        })),
        ...itemsAt(listing, 'supportLinks').map(({ item, at }) => ({
          at: [...at, 'url'],
          address: textAt(item, 'url'),
        })),
      ].flatMap(({ at, address }) =>
        isExampleHost(hostOf(address)) ? [{ at, values: { address: address.slice(0, 80) } }] : [],
      ),
  }),
  rule({
    id: 'oracle/support-repeated',
    severity: 'hint',
    field: 'supportContacts',
    source: sources.reviewer,
    find: (listing) =>
      (['supportContacts', 'supportLinks'] as const).flatMap((list) =>
        repeats(itemsAt(listing, list), ({ item }) => canonicalJson(item)).map(({ at, item }) => ({
          at,
          values: { name: textAt(item, 'name') },
        })),
      ),
    fix: (_parts, { path, document }) => removal('listing', document, path),
  }),
  checklist({
    id: 'oracle/support-answers',
    field: 'supportContacts',
    source: sources.listingGuidelines,
    when: (listing) => itemsAt(listing, 'supportContacts').length > 0,
  }),
];
