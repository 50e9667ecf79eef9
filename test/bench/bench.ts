/** A figure that the product promises, with its limit. */
export interface BenchLine {
  /** What was measured, as a person would say it. */
  readonly figure: string;
  readonly value: number;
  /** At most this much. */
  readonly limit: number;
  /** `ms`, `MB`, `times the floor`. */
  readonly unit: string;
  /** What else is worth knowing: the floor, how many were measured. */
  readonly note?: string;
}

/** Exported as `bench` by every `*.bench.ts`. */
export interface Bench {
  readonly name: string;
  /** Before the first run: what all runs share. */
  readonly prepare?: () => Promise<void>;
  /** One run of five; of each figure the median counts. The same figures every time. */
  readonly run: () => Promise<readonly BenchLine[]>;
  readonly cleanUp?: () => Promise<void>;
}

/** Of numbers in any order. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1));
  return sorted[index] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 50);
