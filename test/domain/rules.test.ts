import { describe, expect, it } from 'vitest';
import type { Parts } from '../../shared/domain/parts.ts';
import { fixFor, hasErrors, type Rule, type RulePack, runRules } from '../../shared/domain/rules.ts';

interface Context {
  readonly longest: number;
}

const runs: string[] = [];
const source = { title: 'Guidelines', checked: '2026-11-21', isDocumented: true };
const tooLong: Rule<Context> = {
  id: 'test/too-long',
  severity: 'error',
  field: 'name',
  reads: ['doc'],
  source,
  check: (parts, { longest }) => {
    runs.push('too-long');
    const text = parts['doc']?.type === 'text' ? parts['doc'].text : '';
    return text.length > longest ? [{ field: 'name', line: 1, message: { key: 'too-long' } }] : [];
  },
  fix: (parts, _spot, { longest }) => {
    const text = parts['doc']?.type === 'text' ? parts['doc'].text : '';
    return [{ op: 'splice', part: 'doc', path: [], at: longest, remove: text.slice(longest), insert: '' }];
  },
};
const everywhere: Rule<Context> = {
  id: 'test/empty',
  severity: 'hint',
  field: '',
  reads: ['*'],
  source,
  check: (parts) => {
    runs.push('empty');
    return Object.entries(parts).flatMap(([part, { type }]) =>
      type === 'blob' ? [{ part, message: { key: 'blob' } }] : [],
    );
  },
};
const broken: Rule<Context> = {
  id: 'test/broken',
  severity: 'warning',
  field: '',
  reads: ['other'],
  source,
  check: () => {
    throw new Error('a bug');
  },
};
const pack: RulePack<Context> = {
  id: 'test',
  version: '1',
  mainPart: 'doc',
  rules: [tooLong, everywhere, broken],
};

const parts = (text: string): Parts => ({ doc: { type: 'text', text } });

describe('running rules', () => {
  it('says where, with the main part where the rule names none', () => {
    const { findings } = runRules(pack, parts('too long a text'), { longest: 3 });
    expect(findings).toContainEqual({
      rule: 'test/too-long',
      severity: 'error',
      part: 'doc',
      field: 'name',
      line: 1,
      message: { key: 'too-long' },
      isFixable: true,
    });
    expect(hasErrors(findings)).toBe(true);
  });

  it('turns a rule that throws into a finding and goes on', () => {
    const { findings } = runRules(pack, parts(''), { longest: 3 });
    expect(findings).toMatchObject([
      { rule: 'test/broken', message: { key: 'rules|crashed', values: { reason: 'a bug' } } },
    ]);
    expect(hasErrors(findings)).toBe(false);
  });

  it('runs again only what read something that changed', () => {
    const context = { longest: 3 };
    const before = parts('text');
    const first = runRules(pack, before, context);
    runs.length = 0;
    expect(runRules(pack, before, context, first.memory).findings).toEqual(first.findings);
    expect(runs).toEqual([]);
    runRules(pack, { ...before, extra: { type: 'text', text: '' } }, context, first.memory);
    expect(runs).toEqual(['empty']);
    runs.length = 0;
    runRules(pack, before, { longest: 4 }, first.memory);
    expect(runs).toEqual(['too-long', 'empty']);
  });

  it('gives the edits that mend a finding', () => {
    const [finding] = runRules(pack, parts('abcdef'), { longest: 3 }).findings;
    if (finding === undefined) throw new Error('nothing was found');
    expect(fixFor(pack, finding, parts('abcdef'), { longest: 3 })).toEqual([
      { op: 'splice', part: 'doc', path: [], at: 3, remove: 'def', insert: '' },
    ]);
    expect(fixFor(pack, { ...finding, rule: 'no/such' }, parts(''), { longest: 3 })).toEqual([]);
  });
});
