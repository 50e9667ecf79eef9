/** Plans that are confirmed together and yet succeed or fail each by itself. */
import type { Plan } from '../../../shared/domain/plan.ts';
import { changesBetween } from '../submissions/plan-changes.ts';

/** The earlier plan that brings something this one would bring too, as the terms that two listings share. */
export function sharesWith(plan: Plan, earlier: readonly Plan[]): Plan | undefined {
  const subjects = new Set(plan.steps.map((step) => step.subject));
  return earlier.find((other) => other.steps.some((step) => subjects.has(step.subject)));
}

/** What another step would have brought, as `changesBetween` writes it. */
const FROM_A_STEP = /\{[^{}]+\.(id|etag)\}/;

/**
 * Whether everything that would be sent now was shown: calls may have gone, since another listing made them, and
 * what they were to bring may stand there by its name. Anything else is shown again.
 */
export function isCovered(shown: Plan, now: Plan): boolean {
  return changesBetween(shown, now).every((change) => {
    if (change.kind === 'added') return false;
    if (change.kind === 'removed') return true;
    return change.fields.every(
      ({ before, after }) =>
        typeof before === 'string' &&
        typeof after === 'string' &&
        FROM_A_STEP.test(before) &&
        fits(before, after),
    );
  });
}

/** The same text but for what the steps brought. */
function fits(before: string, after: string): boolean {
  const pieces = before.split(/\{[^{}]+\.(?:id|etag)\}/);
  const escaped = pieces.map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.+')}$`, 's').test(after);
}
