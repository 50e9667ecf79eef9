import { randomOf } from './random.ts';

const VOCABULARY = 9_000;

/** The words that a generated workspace is written in, the commonest first. */
export function vocabulary(): readonly string[] {
  const random = randomOf(1_234_567);
  const syllables = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa ze lo mi na qua stra ple cro tri'.split(
    ' ',
  );
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const length = 1 + Math.floor(random() * 4);
    words.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(''));
  }
  return [...words];
}
