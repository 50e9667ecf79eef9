/** What rules ask of a text and do to it. Each is linear in its length. */

/** Characters as Python counts them: code points. */
export function lengthOf(value: string): number {
  let length = 0;
  for (const _ of value) length += 1;
  return length;
}

/** Cut after a whole word so that at most `most` characters are left. Nothing is left of one long word but its start. */
export function shortened(value: string, most: number): string {
  const characters = [...value.trim().replace(/\.$/, '')];
  if (characters.length <= most) return characters.join('');
  const cut = characters.slice(0, most).join('');
  const isBetween = characters[most] === ' ';
  const space = cut.lastIndexOf(' ');
  const whole = isBetween || space < most / 2 ? cut : cut.slice(0, space);
  return whole
    .replace(/[\s,;:.–-]+$/, '')
    .replace(/\s(?:and|or|with|for|from|to|of|in|on|by|the|a|an|your)$/i, '');
}

const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u200b': '',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2022': '-',
  '\u2026': '...',
  '\u202f': ' ',
  '\u2192': '->',
  '\u2265': '>=',
  '\u2264': '<=',
  '\ufeff': '',
};

/** What a word processor made of plain characters, made plain again; the rest stays. */
export const plain = (value: string): string =>
  value.replace(
    /[\u00a0\u2000-\u2027\u202f\u2192\u2264\u2265\ufeff]/g,
    (character) => PLAIN[character] ?? character,
  );

/** The offset of the first character above `limit`, or -1. */
export function beyond(value: string, limit: number): number {
  for (let at = 0; at < value.length; at += 1) if ((value.codePointAt(at) ?? 0) > limit) return at;
  return -1;
}

/** Items whose key has stood before; empty keys are not compared. */
export function repeats<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (key === '') return false;
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
}

/** For a message: enough to recognise it by. */
export const clipped = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value);
