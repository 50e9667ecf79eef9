import { describe, expect, test } from 'vitest';
import { applyEdits, invertEdits } from '../../../../shared/domain/edits.ts';
import { fixFor, hasErrors, runRules } from '../../../../shared/domain/rules.ts';
import {
  applicationRules,
  artifactRules,
  leadGenerationRules,
  serviceRules,
  termsRules,
} from '../../../../shared/marketplaces/oracle/rules/pack.ts';
import {
  bareContext,
  cleanApplication,
  cleanArtifact,
  cleanChart,
  cleanContainer,
  cleanContext,
  cleanStack,
  cleanTerms,
  paidApplication,
} from '../../../support/oracle-drafts.ts';
import {
  applicationWithAttachments,
  cleanLead,
  cleanService,
} from '../../../support/oracle-listing-drafts.ts';
import { applicationCases } from './application-cases.ts';
import { artifactCases } from './artifact-cases.ts';
import { type Case, changed, findingsOf, placeOf } from './cases.ts';
import { attachmentCases, leadCases, serviceCases } from './listing-cases.ts';
import { termsCases } from './terms-cases.ts';

const packs = [
  { pack: applicationRules, cases: [...applicationCases, ...attachmentCases], clean: cleanApplication },
  { pack: leadGenerationRules, cases: leadCases, clean: cleanLead },
  { pack: serviceRules, cases: serviceCases, clean: cleanService },
  { pack: termsRules, cases: termsCases, clean: cleanTerms },
  { pack: artifactRules, cases: artifactCases, clean: cleanArtifact },
];

const titleOf = ({ rule, at, says }: Case): string => `${rule} at ${at.join(', ')} ${says ?? ''}`.trim();

describe.each(packs)('$pack.id', ({ pack, cases, clean }) => {
  test.each(cases.map((entry) => ({ ...entry, title: titleOf(entry) })))('$title', (entry) => {
    const draft = (entry.draft ?? clean)();
    const context = cleanContext(entry.context);
    const tripped = changed(draft, pack.mainPart, entry.trips);
    const found = findingsOf(pack, entry.rule, tripped, context);
    expect(found.map((finding) => placeOf(finding, pack.mainPart)).toSorted()).toEqual(entry.at.toSorted());
    if (entry.says !== undefined) {
      expect(found.map(({ message }) => message.key)).toContain(`rules|oracle/${entry.rule}|${entry.says}`);
    }
    expect(found.some(({ isFixable }) => isFixable)).toBe(entry.isFixable ?? false);

    const passing = changed(draft, pack.mainPart, entry.passes ?? {});
    const passingContext = cleanContext(
      entry.passingContext ?? (entry.passes === undefined ? {} : entry.context),
    );
    expect(findingsOf(pack, entry.rule, passing, passingContext)).toEqual([]);
  });

  test.each(cases.filter(({ isFixable }) => isFixable).map((entry) => ({ ...entry, title: titleOf(entry) })))(
    'the fix of $title mends it, and can be undone',
    (entry) => {
      const context = cleanContext(entry.context);
      const tripped = changed((entry.draft ?? clean)(), pack.mainPart, entry.trips);
      for (const finding of findingsOf(pack, entry.rule, tripped, context)) {
        const edits = fixFor(pack, finding, tripped, context);
        expect(edits.length).toBe(1);
        const mended = applyEdits(tripped, edits);
        const places = findingsOf(pack, entry.rule, mended, context).map((f) => placeOf(f, pack.mainPart));
        expect(places).not.toContain(placeOf(finding, pack.mainPart));
        expect(applyEdits(mended, invertEdits(edits))).toEqual(tripped);
      }
    },
  );

  test('every rule has a case', () => {
    const covered = new Set(cases.map(({ rule }) => `oracle/${rule}`));
    expect(pack.rules.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
    const known = new Set(pack.rules.map(({ id }) => id));
    expect([...covered].filter((id) => !known.has(id))).toEqual([]);
  });

  test('every rule that offers a fix has a case that takes it', () => {
    const fixed = new Set(cases.filter(({ isFixable }) => isFixable).map(({ rule }) => `oracle/${rule}`));
    expect(pack.rules.flatMap(({ id, fix }) => (fix === undefined || fixed.has(id) ? [] : [id]))).toEqual([]);
  });

  test('no rule stands twice, and each names its source and the day it was read', () => {
    expect(new Set(pack.rules.map(({ id }) => id)).size).toBe(pack.rules.length);
    for (const { id, source, severity } of pack.rules) {
      expect(id).toMatch(/^oracle\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(source.checked).toBe('2026-11-21');
      expect(source.title).not.toBe('');
      // What was inferred is no more than a warning, apart from what cannot be sent or shown at all.
      const known = ['oracle/picture-is-picture', 'oracle/terms-active-text', 'oracle/terms-version-header'];
      if (!source.isDocumented && !known.includes(id))
        expect({ id, severity }).not.toMatchObject({ severity: 'error' });
    }
  });
});

const cleanDrafts = [
  { name: 'application', pack: applicationRules, draft: cleanApplication },
  { name: 'application with attachments', pack: applicationRules, draft: applicationWithAttachments },
  { name: 'lead generation listing', pack: leadGenerationRules, draft: cleanLead },
  { name: 'service', pack: serviceRules, draft: cleanService },
  { name: 'paid application', pack: applicationRules, draft: paidApplication },
  { name: 'terms', pack: termsRules, draft: cleanTerms },
  { name: 'machine image', pack: artifactRules, draft: cleanArtifact },
  { name: 'container image', pack: artifactRules, draft: cleanContainer },
  { name: 'Helm chart', pack: artifactRules, draft: cleanChart },
  { name: 'stack', pack: artifactRules, draft: cleanStack },
];

describe.each(cleanDrafts)('a clean $name', ({ pack, draft }) => {
  test('has nothing but a checklist', () => {
    const { findings } = runRules(pack, draft(), cleanContext());
    expect(findings.filter(({ severity }) => severity !== 'checklist')).toEqual([]);
  });

  test('is judged offline without a catalogue', () => {
    const { related } = cleanContext();
    expect(hasErrors(runRules(pack, draft(), { ...bareContext(), related }).findings)).toBe(false);
  });
});

test('a finding in the text of a terms version says its line and column', () => {
  const cases = termsCases.filter(({ rule }) => rule === 'placeholder-text');
  const tripped = changed(cleanTerms(), 'terms', cases[0]?.trips ?? {});
  const [finding] = findingsOf(termsRules, 'placeholder-text', tripped, cleanContext());
  expect(finding).toMatchObject({ part: 'versions/v2.txt', line: 2, column: 1 });
});

test('what becomes of a draft that was edited is what a fresh run says', () => {
  const context = cleanContext();
  const before = runRules(applicationRules, cleanApplication(), context);
  const after = changed(cleanApplication(), 'listing', { headline: '' });
  expect(runRules(applicationRules, after, context, before.memory).findings).toEqual(
    runRules(applicationRules, after, context).findings,
  );
});
