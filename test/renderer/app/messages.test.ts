import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all as cs } from '../../../shared/messages/all.cs.ts';
import { all as en } from '../../../shared/messages/all.en.ts';
import { all as fr } from '../../../shared/messages/all.fr.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { translatorOf } from '../../../shared/messages/index.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;

const textsIn = (catalogues: readonly Catalogue[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const walk = (catalogue: Catalogue, path: string): void => {
    for (const [key, value] of Object.entries(catalogue)) {
      if (typeof value === 'string') found.set(`${path}${key}`, value);
      else walk(value, `${path}${key}|`);
    }
  };
  for (const catalogue of catalogues) walk(catalogue, '');
  return found;
};

const english = textsIn(en);
const bare = new Set([...english.keys()].map((key) => key.replace(PLURAL, '')));
const blanks = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

describe.each([
  ['French', fr],
  ['Czech', cs],
] as const)('%s', (_name, catalogues) => {
  const texts = textsIn(catalogues);

  it('has every key that English has and no other', () => {
    const own = new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')));
    expect([...bare].filter((key) => !own.has(key))).toEqual([]);
    expect([...own].filter((key) => !bare.has(key))).toEqual([]);
  });

  it('fills in what English fills in', () => {
    const different = [...english].filter(([key, text]) => {
      const own = texts.get(key);
      // "One listing" may leave out its number.
      return own !== undefined && !PLURAL.test(key) && blanks(own).join() !== blanks(text).join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });
});

describe('the window', () => {
  const root = join(import.meta.dirname, '..', '..', '..');
  const sources = globSync('renderer/**/*.{ts,tsx}', { cwd: root });

  it('asks only for texts that exist', () => {
    const missing = sources.flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      const literal = [...source.matchAll(/\bt\(\s*'([^']+\|[^']+)'/g)].map((match) => match[1] ?? '');
      return literal.filter((key) => !bare.has(key)).map((key) => `${file}: ${key}`);
    });
    expect(sources.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  it('asks only below branches that exist', () => {
    const branches = new Set(
      [...english.keys()].flatMap((key) => {
        const parts = key.split('|');
        return parts.map((_part, depth) => `${parts.slice(0, depth).join('|')}|`);
      }),
    );
    const missing = sources.flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      const templates = [...source.matchAll(/\bt\(\s*`([^`$]+\|)\$\{/g)].map((match) => match[1] ?? '');
      return templates.filter((branch) => !branches.has(branch)).map((branch) => `${file}: ${branch}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('translatorOf', () => {
  it('speaks at once, counts as the language does and leaves what is filled in as it is', () => {
    const t = translatorOf('cs', cs);
    expect([1, 2, 5].map((count) => t('severities|errors', { count }))).toEqual([
      '1 chyba',
      '2 chyby',
      '5 chyb',
    ]);
    expect(t('drafts|copyOf', { name: '<b>&' })).toBe('Kopie: <b>&');
  });

  it('shows the key of a text that nobody wrote', () => {
    expect(translatorOf('en', en)('rules|oracle/none|title', {})).toBe('rules|oracle/none|title');
  });

  it('has no key with two texts', () => {
    const texts = en.map((catalogue) => textsIn([catalogue]));
    const keys = new Set(texts.flatMap((each) => [...each.keys()]));
    const double = [...keys].filter(
      (key) => new Set(texts.map((each) => each.get(key)).filter((text) => text !== undefined)).size > 1,
    );
    expect(double).toEqual([]);
  });
});
