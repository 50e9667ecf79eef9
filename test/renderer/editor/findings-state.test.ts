import { describe, expect, it } from 'vitest';
import { createFindings, placeFindings } from '../../../renderer/features/editor/findings-state.ts';
import { formModelOf } from '../../../renderer/features/editor/form-model.ts';
import { message } from '../../../shared/domain/messages.ts';
import type { Finding, Severity } from '../../../shared/domain/rules.ts';
import { application, terms } from '../../../shared/marketplaces/oracle/kinds.ts';

const model = formModelOf(application);
const finding = (rule: string, severity: Severity, field?: string, text = rule): Finding => ({
  rule,
  severity,
  part: 'listing',
  message: message(text),
  isFixable: false,
  ...(field === undefined ? {} : { field }),
});
const start = createFindings().getState();

describe('the findings of a form', () => {
  const state = placeFindings(
    start,
    [
      finding('oracle/c', 'warning', 'supportContacts[0].email'),
      finding('oracle/a', 'error', 'displayName'),
      finding('oracle/b', 'checklist', 'displayName'),
      finding('oracle/d', 'error', 'products[0].categories[3]'),
      finding('oracle/e', 'hint'),
    ],
    model,
  );

  it('stand at the innermost field that holds them, in the order of the form', () => {
    expect([...state.byField.keys()]).toEqual([
      'displayName',
      'products[0].categories',
      'supportContacts[0].email',
    ]);
    expect(state.all.map((placed) => placed.finding.rule)).toEqual([
      'oracle/e',
      'oracle/a',
      'oracle/b',
      'oracle/d',
      'oracle/c',
    ]);
  });

  it('are counted by section and in all, checklist entries apart', () => {
    expect(state.counts).toEqual({ errors: 2, warnings: 1, hints: 1 });
    expect(state.bySection.get('basics')).toEqual({ errors: 1, warnings: 0, hints: 0 });
    expect(state.byField.get('displayName')?.length).toBe(1);
  });

  it('keep their identity when they are found again, and only the others change', () => {
    const again = placeFindings(
      state,
      [
        finding('oracle/a', 'error', 'displayName', 'other words'),
        finding('oracle/d', 'error', 'products[0].categories[3]'),
      ],
      model,
    );
    expect(again.byField.get('products[0].categories')).toBe(state.byField.get('products[0].categories'));
    expect(again.byField.get('displayName')).not.toBe(state.byField.get('displayName'));
  });

  it('about another part belong to the last section', () => {
    const found = placeFindings(
      start,
      [{ ...finding('oracle/t', 'error'), part: 'versions/1.txt', line: 3 }],
      formModelOf(terms),
    );
    expect(found.all[0]).toMatchObject({ section: 'versions', field: undefined });
  });
});
