/**
 * What no program could beat: a plan's steps handed out by one that needs no time for anything, each after those it
 * depends on, each for as long as the marketplace takes to answer, so many at once.
 */
import type { Step } from '../../shared/domain/plan.ts';

/** In milliseconds; the longest chain of steps first, since a floor should not depend on luck. */
export function floorOf(steps: readonly Step[], latencyMs: number, atOnce: number): number {
  const chain = new Map<string, number>();
  for (const step of steps.toReversed()) {
    const after = steps.filter((other) => other.dependsOn.includes(step.id));
    chain.set(step.id, 1 + Math.max(0, ...after.map((other) => chain.get(other.id) ?? 0)));
  }
  const done = new Set<string>();
  let left = steps.toSorted((a, b) => (chain.get(b.id) ?? 0) - (chain.get(a.id) ?? 0));
  let rounds = 0;
  for (; left.length > 0; rounds += 1) {
    const turn = left.filter((step) => step.dependsOn.every((id) => done.has(id))).slice(0, atOnce);
    for (const step of turn) done.add(step.id);
    left = left.filter((step) => !done.has(step.id));
  }
  return rounds * latencyMs;
}
