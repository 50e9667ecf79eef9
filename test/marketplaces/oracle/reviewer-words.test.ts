/** A reason has no place: which fields it may be about is told from the names that people use. */
import { expect, test } from 'vitest';
import { application, service } from '../../../shared/marketplaces/oracle/kinds.ts';

const meant = (words: string, kind = application) =>
  kind.fieldsMeant?.(words).map(({ field, words: sentence }) => [field, sentence]);

test('each sentence stands beside the fields it names, whole', () => {
  expect(
    meant(
      'The headline promises a region. Please shorten the short description!\nThank you for the demo video.',
    ),
  ).toEqual([
    ['headline', 'The headline promises a region.'],
    ['shortDescription', 'Please shorten the short description!'],
    ['videos', 'Thank you for the demo video.'],
  ]);
});

test('a longer name is not taken for a shorter one within it', () => {
  expect(meant('The short description is fine.')).toEqual([
    ['shortDescription', 'The short description is fine.'],
  ]);
  expect(meant('The description is thin.')).toEqual([['longDescription', 'The description is thin.']]);
  expect(meant('We imagine more packaging.')).toEqual([]);
});

test('a field that the kind does not have is not named', () => {
  expect(meant('The package has no terms.', service)).toEqual([]);
  expect(meant('Which industry is this for?', service)).toEqual([
    ['industries', 'Which industry is this for?'],
  ]);
});

test.each(['', '…', '审核未通过', 'x'.repeat(100_000)])('takes anything', (words) => {
  expect(meant(words)).toEqual([]);
});
