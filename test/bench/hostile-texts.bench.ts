/** Texts of five megabytes that were made to be slow: their headings are found in one pass. */
import { sectionsOf } from '../../shared/domain/lenses/markdown-lens.ts';
import type { Bench } from './bench.ts';

const texts = [
  '# '.repeat(2_500_000),
  `#${' '.repeat(5_000_000)}x`,
  '```\n'.repeat(1_250_000),
  'a\n---\n'.repeat(800_000),
] as const;

const millisecondsOf = (text: string): number => {
  const startedAt = performance.now();
  sectionsOf(text);
  return performance.now() - startedAt;
};

export const bench: Bench = {
  name: 'Hostile texts',
  run: async () => [
    {
      figure: 'the headings of a README of 5 MB, the slowest of four that were made to be slow',
      value: Math.max(...texts.map(millisecondsOf)),
      limit: 1_500,
      unit: 'ms',
    },
  ],
};
