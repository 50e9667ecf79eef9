/** A tile from nothing: whole, and with nothing wrong in it but what only the partner has. */
import { describe, expect, test } from 'vitest';
import { runRules } from '../../../shared/domain/rules.ts';
import { kebabOf, makeTile, offerings } from '../../../shared/marketplaces/datadog/new-tile.ts';
import { tileRules } from '../../../shared/marketplaces/datadog/rules/pack.ts';
import { tileContext } from '../../support/datadog-tiles.ts';

const now = Date.UTC(2026, 10, 21);
const newId = () => '5b0c7e0a-1c3d-4e52-9f66-2a1f0d9c8b7a';
const answers = {
  description: 'Monitor delivery, bounces and queues of Tern Mail',
  category: 'Category::Messaging',
  authorName: 'Tern Works',
  homepage: 'https://tern.example',
  supportEmail: 'support@tern.example',
  salesEmail: 'sales@tern.example',
  sends: 'metrics,logs,events,service-checks',
};

const told = (parts: ReturnType<typeof makeTile>) =>
  runRules(tileRules, parts, tileContext).findings.filter(({ severity }) => severity !== 'checklist');

describe.each(offerings)('%s', (offering) => {
  test.each(['', 'metrics', 'logs', answers.sends])('that sends %j has no error', (sends) => {
    const findings = told(makeTile('Tern Mail', { newId, now, answers: { ...answers, offering, sends } }));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    // What only the partner can bring.
    expect([...new Set(findings.map(({ rule }) => rule))].toSorted()).toEqual([
      ...(offering === 'tile-only' ? [] : ['datadog/dashboard-present']),
      'datadog/logo-present',
      'datadog/media-few',
    ]);
  });
});

test('sold in the Marketplace, only the price, the agreement and the vendor’s id are missing', () => {
  const parts = makeTile('Mail', { newId, now, answers: { ...answers, sale: 'marketplace' } });
  expect(parts['/folder']).toEqual({ type: 'document', value: { name: 'tern_works_mail' } });
  const errors = told(parts).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
    'datadog/pricing-fields pricing[0].unit_price',
    'datadog/eula-file legal_terms.eula',
    'datadog/vendor-id author.vendor_id',
  ]);
});

test('an id is made of any title', () => {
  expect(kebabOf('Žluťoučký kůň & Co.')).toBe('zlutoucky-kun-co');
  expect(kebabOf('  ')).toBe('');
});

test('an answer that no question has is told by its name', () => {
  expect(() => makeTile('Mail', { newId, now, answers: { sends: 'gossip' } })).toThrow(/sends/);
  expect(() => makeTile('Mail', { newId, now, answers: { colour: 'red' } })).toThrow(/colour/);
});

test('nothing is answered: still a tile, whose fields the rules ask for', () => {
  const errors = told(makeTile('', { newId, now })).filter(({ severity }) => severity === 'error');
  expect(errors.every(({ part }) => part === 'manifest.json')).toBe(true);
});
