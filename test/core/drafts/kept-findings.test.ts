/** Findings that are read without the core: the same, or none at all. */
import { rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveCatalogues } from '../../../electron/core/catalogues/catalogues.ts';
import { dayOf } from '../../../electron/core/drafts/judge.ts';
import {
  createFindingsKeeper,
  type Judgement,
  readKeptFindings,
} from '../../../electron/core/drafts/kept-findings.ts';
import { createRemotes } from '../../../electron/core/submissions/remotes.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import { openTestDrafts, type TestDrafts, tempFolder } from '../../support/temp-workspace.ts';

const BUILD = 'abc';
const NAME = 'Tern Mail';
let dir: string;
let test: TestDrafts;
let listing: DraftId;
let terms: DraftId;

beforeEach(async () => {
  dir = tempFolder();
  test = await openTestDrafts(dir);
  terms = test.drafts.create({ kind: 'oracle.terms', name: 'Licence' }).id;
  listing = test.drafts.create({ kind: 'oracle.application', name: NAME }).id;
  test.drafts.edit(listing, 1, [
    {
      op: 'set',
      part: 'listing',
      path: ['packages'],
      after: [{ id: 'p1', version: '1.0', terms }],
    },
  ]);
});

function keep(): Judgement {
  const judgement = {
    findings: test.drafts.findingsOf(test.drafts.get(listing)),
    reach: { rules: 3, remoteOnly: ['oracle/name-taken'] },
  };
  createFindingsKeeper(test.store).keep(listing, judgement, {
    day: dayOf(test.clock.now),
    build: BUILD,
  });
  return judgement;
}

/** As another process asks for it, once the workspace was closed. */
function readKept(target: string = NAME, build = BUILD, day = dayOf(test.clock.now)) {
  test.close();
  return readKeptFindings(test.store.path, target, { day, build });
}

describe('findings that were kept', () => {
  it('are read as they were found, by the name or the id', () => {
    const judgement = keep();
    expect(judgement.findings.length).toBeGreaterThan(0);
    const kept = { ...judgement, id: listing, kind: 'oracle.application', name: NAME };
    expect(readKept()).toEqual(kept);
    expect(readKeptFindings(test.store.path, listing, { day: dayOf(test.clock.now), build: BUILD })).toEqual(
      kept,
    );
    expect(readKept('tern mail')).toEqual(kept);
  });

  it('hold for their build and their day', () => {
    keep();
    expect(readKept(NAME, 'other')).toBeUndefined();
    expect(readKept(NAME, BUILD, '2030-01-01')).toBeUndefined();
    expect(readKept(NAME, '')).toBeUndefined();
  });

  it('are not kept from source, where nothing tells one build from another', () => {
    createFindingsKeeper(test.store).keep(
      listing,
      { findings: [], reach: { rules: 0, remoteOnly: [] } },
      {
        day: dayOf(test.clock.now),
        build: '',
      },
    );
    expect(test.store.db.prepare('SELECT count(*) AS count FROM kept_findings').get()).toEqual({ count: 0 });
  });

  const account = { id: 'account' as AccountId, marketplace: 'oracle' } as const;
  const changes: Readonly<Record<string, () => void>> = {
    'the draft': () => {
      test.drafts.edit(listing, 2, [{ op: 'set', part: 'listing', path: ['headline'], after: 'Post' }]);
    },
    'terms that it names': () => {
      test.drafts.edit(terms, 1, [
        { op: 'set', part: 'terms', path: ['name'], before: 'Licence', after: 'Other' },
      ]);
    },
    'their removal': () => test.drafts.remove(terms),
    'a catalogue of the marketplace': () =>
      saveCatalogues({ store: test.store, ports: test.ports }, account, { products: [{ code: 'A' }] }),
    'what is known of it at an account': () => {
      createRemotes(test.store).save(
        account.id,
        { subject: `listing:${listing}`, remoteId: 'ocid1', base: { name: 'x' } },
        new Date(test.clock.now).toISOString(),
      );
    },
    'another draft of the same name': () => {
      test.drafts.create({ kind: 'oracle.application', name: NAME });
    },
    'its own removal': () => test.drafts.remove(listing),
  };
  it.each(Object.entries(changes))('are not read after a change of %s', (_what, change) => {
    keep();
    change();
    expect(readKept()).toBeUndefined();
  });

  it('are left to the core while the workspace is open, or was not closed', () => {
    keep();
    expect(
      readKeptFindings(test.store.path, NAME, { day: dayOf(test.clock.now), build: BUILD }),
    ).toBeUndefined();
  });

  it('are left to the core when the file is no database, or gone', () => {
    keep();
    test.close();
    writeFileSync(test.store.path, 'not a database');
    expect(readKept()).toBeUndefined();
    rmSync(test.store.path);
    expect(readKept()).toBeUndefined();
  });
});
