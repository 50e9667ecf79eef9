/** How far a submission is, and which of its steps want something. */
import type { StepRow, StepState, Submission } from '../../../shared/contract/shapes.ts';
import type { Step } from '../../../shared/domain/plan.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** 0 to 100; a step under way counts by what is known of it. */
  readonly percent: number;
  readonly counts: Readonly<Record<StepState, number>>;
}

export function progressOf(steps: readonly StepRow[]): Progress {
  const counts: Record<StepState, number> = {
    pending: 0,
    sending: 0,
    unknown: 0,
    waiting: 0,
    proven: 0,
    failed: 0,
    conflict: 0,
    cancelled: 0,
  };
  let share = 0;
  for (const step of steps) {
    counts[step.state] += 1;
    share += step.state === 'proven' ? 1 : (percentOf(step) ?? 0) / 100;
  }
  return {
    done: counts.proven,
    total: steps.length,
    percent: steps.length === 0 ? 100 : (share / steps.length) * 100,
    counts,
  };
}

/** What is known of a step under way: the marketplace's own percent, else the bytes that left. */
export function percentOf(step: StepRow): number | undefined {
  if (step.state !== 'sending' && step.state !== 'waiting') return undefined;
  if (step.percent !== undefined) return Math.min(100, step.percent);
  const size = sizeOf(step);
  if (step.sentBytes === undefined || size === undefined || size === 0) return undefined;
  return Math.min(100, (step.sentBytes / size) * 100);
}

const encoder = new TextEncoder();

/** Bytes of what the step sends, before any transfer encoding; undefined when it sends no content. */
export function sizeOf(step: Step): number | undefined {
  if (step.file !== undefined) return step.file.sizeBytes;
  if (step.text !== undefined) return encoder.encode(step.text).length;
  if (step.body !== undefined) return encoder.encode(JSON.stringify(step.body)).length;
  return undefined;
}

/** `s12` as people count: 12. */
export function numberOf(stepId: string): string {
  return stepId.slice(1);
}

/** The step that keeps the rest from going on, if there is one. */
export function stepInTheWay(submission: Submission): StepRow | undefined {
  const urgency: readonly StepState[] = ['unknown', 'conflict', 'failed'];
  for (const state of urgency) {
    const found = submission.steps.find((step) => step.state === state);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Confirmed for later: not one byte was sent. */
export const isQueued = (submission: Submission): boolean => submission.state === 'queued';

/** Whether anything of it may still be called off. */
export function canCancel(submission: Submission): boolean {
  if (isQueued(submission)) return true;
  return (
    (submission.state === 'running' || submission.state === 'waiting' || submission.state === 'paused') &&
    submission.steps.some((step) => step.state === 'pending' || step.state === 'sending')
  );
}

/** What somebody changed meanwhile is for a new plan; trying again would meet it again. */
export function canResume(submission: Submission): boolean {
  if (submission.state === 'paused') return true;
  return submission.state === 'failed' && !submission.steps.some((step) => step.state === 'conflict');
}

/** When it ended, or last did anything; undefined while it runs. */
export function endOf(submission: Submission): string | undefined {
  if (submission.endedAt !== undefined) return submission.endedAt;
  if (submission.state === 'running' || submission.state === 'waiting') return undefined;
  return submission.steps.reduce((latest, { startedAt = '', endedAt = '' }) => {
    const last = endedAt > startedAt ? endedAt : startedAt;
    return last > latest ? last : latest;
  }, submission.startedAt);
}
