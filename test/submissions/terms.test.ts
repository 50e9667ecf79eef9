/** Terms that several listings share: what a new active version moves, and which one was active when. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DraftId } from '../../shared/domain/ids.ts';
import { valueAt } from '../../shared/domain/json.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import { termsVersionPart } from '../../shared/marketplaces/oracle/schema.ts';
import { type Desk, openDesk } from '../support/desk.ts';

let desk: Desk;
let listing: DraftId;
let terms: DraftId;

beforeEach(async () => {
  desk = await openDesk();
  listing = await desk.sample();
  const { rows } = await desk.ask('drafts.list', { family: 'terms', offset: 0, limit: 10 });
  terms = rows[0]?.id ?? listing;
});
afterEach(() => desk.close());

const documentOfTerms = async () => documentOf((await desk.ask('drafts.get', { id: terms })).parts, 'terms');

async function addVersion(id: string): Promise<void> {
  const versions = (await documentOfTerms())['versions'];
  const { rev } = await desk.ask('drafts.get', { id: terms });
  await desk.ask('drafts.edit', {
    id: terms,
    rev,
    edits: [
      { op: 'part', part: termsVersionPart(id), before: null, after: { type: 'text', text: 'A new text.' } },
    ],
  });
  await desk.set(terms, ['versions'], [...(versions as []), { id, displayName: 'Version 2' }]);
}

it('reaches every listing and package that names them, and the step says so', async () => {
  const { parts } = await desk.ask('drafts.get', { id: listing });
  const other = await desk.ask('drafts.create', { kind: 'oracle.application', parts });
  await desk.set(other.id, ['displayName'], 'Acme Backup, the other one');
  const { drafts } = await desk.ask('drafts.reach', { id: terms });
  expect(drafts.map(({ name, items, state }) => [name, items, state])).toEqual([
    ['Acme Backup for Oracle Cloud', ['4.2.0'], 'draft'],
    ['Acme Backup, the other one', ['4.2.0'], 'draft'],
  ]);
  const { plan } = await desk.plan(listing);
  expect(
    plan.steps.flatMap(({ operation, reaches }) => (reaches === undefined ? [] : [[operation, reaches]])),
  ).toEqual([['activateTermVersion', terms]]);
});

it('keeps which version was active from when, wherever it was sent from', async () => {
  const first = valueAt(await documentOfTerms(), ['activeVersion']);
  const activations = async () =>
    (await desk.ask('publications.activations', { id: terms })).activations.map(({ version, account }) => [
      version,
      account,
    ]);
  expect(await activations()).toEqual([]);
  await desk.settled(await desk.send(listing));
  expect(await activations()).toEqual([[first, desk.account]]);
  await addVersion('second');
  await desk.set(terms, ['activeVersion'], 'second');
  expect(await activations()).toHaveLength(1);
  await desk.settled(await desk.send(terms));
  expect(await activations()).toEqual([
    ['second', desk.account],
    [first, desk.account],
  ]);
  expect((await desk.ask('publications.activations', { id: listing })).activations).toEqual([]);
});
