import { expect, it } from 'vitest';
import { needsOf } from '../../../renderer/features/home/attention.ts';
import type { DraftSummary, Submission } from '../../../shared/contract/shapes.ts';
import { draftIdSchema } from '../../../shared/domain/ids.ts';

const draft = (id: string, state: DraftSummary['state'], errors = 0): DraftSummary => ({
  id: draftIdSchema.parse(id),
  kind: 'oracle.application',
  family: 'listing',
  name: id,
  subtitle: '',
  updatedAt: '2026-11-21T12:00:00.000Z',
  errors,
  warnings: 0,
  state,
  isPractice: true,
});

const submission = (of: string, state: Submission['state'], startedAt: string) =>
  // Only what is read of it.
  ({ id: `${of}-${startedAt}`, draft: of, state, startedAt }) as unknown as Submission;

it('puts what is most pressing first and leaves out what is fine', () => {
  const drafts = [
    draft('fine', 'draft'),
    draft('waits', 'in-review'),
    draft('wrong', 'draft', 2),
    draft('live', 'live'),
    draft('back', 'rejected', 1),
  ];
  expect(needsOf(drafts, []).map(({ reason, draft: { id } }) => [reason, id])).toEqual([
    ['rejected', 'back'],
    ['errors', 'wrong'],
    ['waiting', 'waits'],
  ]);
});

it('tells a stopped submission only while it is the latest', () => {
  const drafts = [draft('one', 'accepted'), draft('two', 'live')];
  const submissions = [
    submission('one', 'paused', '2026-11-21T12:00:00.000Z'),
    submission('two', 'failed', '2026-11-21T10:00:00.000Z'),
    submission('two', 'done', '2026-11-21T11:00:00.000Z'),
  ];
  expect(needsOf(drafts, submissions).map(({ reason, draft: { id } }) => [reason, id])).toEqual([
    ['paused', 'one'],
  ]);
});
