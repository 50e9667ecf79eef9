import { describe, expect, it } from 'vitest';
import { formatBytes, formatElapsed } from '../../../renderer/features/submissions/format.ts';
import {
  canCancel,
  endOf,
  percentOf,
  progressOf,
  sizeOf,
  stepInTheWay,
} from '../../../renderer/features/submissions/progress.ts';
import { fileNameOf } from '../../../renderer/features/submissions/save-file.ts';
import type { StepRow, StepState, Submission } from '../../../shared/contract/shapes.ts';

const row = (state: StepState, more: Partial<StepRow> = {}): StepRow => ({
  id: 's1',
  operation: 'createListing',
  title: { key: 'x' },
  target: 'Acme',
  subject: 'listing:d1',
  dependsOn: [],
  params: {},
  agrees: 'body',
  state,
  attempts: 1,
  ...more,
});

// Only what the functions under test read; the rest of a submission does not matter to them.
const submission = (state: Submission['state'], ...steps: StepRow[]): Submission =>
  ({ state, startedAt: '2026-11-21T05:00:00.000Z', steps }) as unknown as Submission;

describe('progress', () => {
  it('counts a step under way by what is known of it', () => {
    const { done, total, percent } = progressOf([
      row('proven'),
      row('waiting', { percent: 50 }),
      row('pending'),
    ]);
    expect({ done, total, percent }).toEqual({ done: 1, total: 3, percent: 50 });
  });

  it('knows a percentage from bytes, and none for a step that is not under way', () => {
    const body = { name: 'Acme' };
    const size = sizeOf(row('sending', { body })) ?? 0;
    expect(percentOf(row('sending', { body, sentBytes: size / 2 }))).toBe(50);
    expect(percentOf(row('failed', { body, sentBytes: 2, percent: 70 }))).toBeUndefined();
  });

  it('measures a text in UTF-8', () => {
    expect(sizeOf(row('pending', { text: 'é€' }))).toBe(5);
  });

  it('puts a question before a conflict before a failure', () => {
    const steps = [row('failed', { id: 's1' }), row('conflict', { id: 's2' }), row('unknown', { id: 's3' })];
    expect(stepInTheWay(submission('paused', ...steps))?.id).toBe('s3');
    expect(stepInTheWay(submission('paused', ...steps.slice(0, 2)))?.id).toBe('s2');
  });

  it('can be cancelled only while something is left to send', () => {
    expect(canCancel(submission('running', row('proven'), row('pending')))).toBe(true);
    expect(canCancel(submission('waiting', row('proven'), row('waiting')))).toBe(false);
    expect(canCancel(submission('done', row('proven')))).toBe(false);
  });

  it('stops the clock of a paused submission at the last thing it did', () => {
    const steps = [row('proven', { endedAt: '2026-11-21T05:03:00.000Z' }), row('pending')];
    expect(endOf(submission('paused', ...steps))).toBe('2026-11-21T05:03:00.000Z');
    expect(endOf(submission('running', ...steps))).toBeUndefined();
  });
});

describe('what a person reads', () => {
  it('writes sizes and clocks', () => {
    expect([0, 812, 1536, 5_242_880].map((size) => formatBytes(size, 'en'))).toEqual([
      '0\u00a0B',
      '812\u00a0B',
      '1.5 kB',
      '5 MB',
    ]);
    expect([0, 7_400, 760_000, 11_049_000].map(formatElapsed)).toEqual(['0:00', '0:07', '12:40', '3:04:09']);
  });

  it('makes file names of any name', () => {
    expect(['Žluťoučký Kůň 2.0', '…', 'a'.repeat(90)].map(fileNameOf)).toEqual([
      'zlutoucky-kun-2-0',
      'listing',
      'a'.repeat(60),
    ]);
  });
});
