/** A case for each rule of terms of use. */
import { termsVersionPart } from '../../../../shared/marketplaces/oracle/schema.ts';
import { TERMS_VERSION_ID } from '../../../support/oracle-drafts.ts';
import { type Case, followed } from './cases.ts';

const older = `part:${termsVersionPart('v1')}`;
const active = `part:${termsVersionPart(TERMS_VERSION_ID)}`;

export const termsCases: readonly Case[] = [
  { rule: 'terms-name-required', trips: { name: '' }, at: ['name'] },
  {
    rule: 'terms-name-title-case',
    trips: { name: 'acme backup terms of use' },
    at: ['name'],
    passes: { name: 'iPaaS Terms Of Use for the EU' },
    isFixable: true,
  },
  { rule: 'terms-version-present', trips: { versions: [] }, at: ['versions'] },
  { rule: 'terms-active-version', trips: { activeVersion: 'gone' }, at: ['activeVersion'] },
  {
    rule: 'terms-active-version',
    trips: { activeVersion: undefined, versions: [{ id: 'v1', displayName: 'Version 1' }] },
    at: ['activeVersion'],
    passes: { versions: [], activeVersion: undefined },
    isFixable: true,
  },
  { rule: 'terms-active-text', trips: { [active]: ' \n' }, at: [active], passes: { [older]: '' } },
  { rule: 'terms-version-text', trips: { [older]: undefined }, at: [older], passes: { [active]: '' } },
  {
    rule: 'terms-version-name',
    trips: { 'versions[0].displayName': undefined },
    at: ['versions[0].displayName'],
  },
  {
    rule: 'terms-version-header',
    trips: { 'versions[0].displayName': 'Verze č. 2 – „nová“', 'versions[1].displayName': 'Two\nlines' },
    at: ['versions[0].displayName', 'versions[1].displayName'],
    passes: { 'versions[0].displayName': 'Version été' },
    isFixable: true,
  },
  {
    rule: 'terms-version-ascii',
    trips: { 'versions[0].displayName': 'Straße été' },
    at: ['versions[0].displayName'],
    isFixable: true,
  },
  {
    rule: 'terms-version-repeated',
    trips: { 'versions[1].displayName': 'version 1 ' },
    at: ['versions[1].displayName'],
  },
  { rule: 'terms-proofread', trips: {}, at: ['versions'], passes: { versions: [] } },
  {
    rule: 'immutable-fields',
    trips: { name: 'Other Terms' },
    at: ['name'],
    context: { published: { name: 'Acme Backup Terms of Use' } },
    isFixable: true,
  },
  { rule: 'wrong-type', trips: { versions: {}, activeVersion: 2 }, at: ['versions', 'activeVersion'] },
  { rule: 'one-line-fields', trips: { name: 'Acme\nTerms' }, at: ['name'], isFixable: true },
  {
    rule: 'one-line-spaces',
    trips: { name: 'Acme  Terms', 'versions[0].displayName': ' Version 1' },
    at: ['name', 'versions[0].displayName'],
    isFixable: true,
  },
  { rule: 'text-spacing', trips: { [active]: 'One.  Two' }, at: [active], isFixable: true },
  { rule: 'invisible-characters', trips: { [active]: '\ufeffTerms' }, at: [active], isFixable: true },
  { rule: 'damaged-characters', trips: { [older]: 'caf\ufffd' }, at: [older] },
  { rule: 'placeholder-text', trips: { [active]: 'Between you and\n[Company name]' }, at: [active] },
  {
    rule: 'text-link-insecure',
    trips: { [active]: 'See http://acme.com/terms' },
    at: [active],
    isFixable: true,
  },
  {
    rule: 'link-dead',
    trips: { [active]: 'See https://acme.com/terms.' },
    at: [active],
    context: followed({ url: 'https://acme.com/terms', state: 'dead', reason: 'status', status: 410 }),
    passes: {},
  },
  { rule: 'text-link-malformed', trips: { [active]: 'See http//acme.com' }, at: [active] },
];
