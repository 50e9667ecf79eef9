/** What rules ask of a text and do to it. Each is linear in its length: a field may hold 300 kB of anything. */

/** Characters as a person counts them, near enough: an emoji of one code point is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

const LINE_BREAK = /[\r\n\u0085\u2028\u2029]/;

export const lineBreakIn = (text: string): number => text.search(LINE_BREAK);

export const onOneLine = (text: string): string =>
  text
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

/** A one-line text without spaces around it or doubled inside. */
export const singleSpaced = (text: string): string => text.replace(/[ \t\u00a0]{2,}/g, ' ').trim();

/**
 * Prose without spaces at the ends of lines, doubled spaces between words, or more than one empty line. One line
 * break at the very end stays: text files end with it.
 */
export function evenlySpaced(text: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const even = text
    .split(lineEnd)
    .map((line) => line.trimEnd().replace(/(\S) {2,}(?=\S)/g, '$1 '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .replaceAll('\n', lineEnd);
  return even !== '' && text.endsWith(lineEnd) ? even + lineEnd : even;
}

/** Control characters, zero-width spaces, soft hyphens: there, but not to be seen. Not the joiners that scripts need. */
export function isInvisible(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  if (code < 0xa0) return code >= 0x7f && code !== 0x85;
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}

export function invisibleIn(text: string): number {
  for (let index = 0; index < text.length; index += 1) if (isInvisible(text.charCodeAt(index))) return index;
  return -1;
}

export function withoutInvisible(text: string): string {
  let clean = '';
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!isInvisible(text.charCodeAt(index))) continue;
    clean += text.slice(start, index);
    start = index + 1;
  }
  return clean + text.slice(start);
}

/** Where a text was damaged on its way here: a replacement character, or half of a surrogate pair. */
export const damageIn = (text: string): number =>
  text.isWellFormed() ? text.indexOf('\ufffd') : text.toWellFormed().indexOf('\ufffd');

/** An HTTP header takes Latin-1 without control characters. */
export function fitsHeader(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0xff || code < 0x20 || (code >= 0x7f && code < 0xa0)) return false;
  }
  return true;
}

export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7e) return false;
  return true;
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '•': '-',
  '·': '-',
  '×': 'x',
  '€': 'EUR',
  '£': 'GBP',
  '™': '(TM)',
  '©': '(C)',
  '®': '(R)',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
};

/** The nearest spelling in ASCII on one line: accents fall off, what has no likeness goes. */
export function inAscii(text: string): string {
  let plain = '';
  for (const character of onOneLine(text).replace(/\s/g, ' ').normalize('NFD')) {
    const code = character.charCodeAt(0);
    if (code >= 0x20 && code < 0x7f) plain += character;
    else plain += PLAIN[character] ?? '';
  }
  return singleSpaced(plain);
}

const SMALL_WORDS = new Set(
  'a an and as at but by de du et for from in nor of on or per the to und via vs with'.split(' '),
);

const wordsOf = (text: string): readonly string[] => text.split(/([\s/]+)/);

/** Words that Title Case would write with a capital, by position among the pieces of {@link wordsOf}. */
function lowerCasedWords(pieces: readonly string[]): ReadonlySet<number> {
  const words = pieces.flatMap((piece, position) => (/\p{L}/u.test(piece) ? [position] : []));
  return new Set(
    words.filter((position) => {
      const word = pieces[position] ?? '';
      if (!/^[^\p{L}\p{N}]*\p{Ll}[^\p{Lu}]*$/u.test(word)) return false;
      const isOutermost = position === words[0] || position === words.at(-1);
      return isOutermost || !SMALL_WORDS.has(word);
    }),
  );
}

export const isTitleCase = (text: string): boolean => lowerCasedWords(wordsOf(text)).size === 0;

export function inTitleCase(text: string): string {
  const pieces = wordsOf(text);
  const lowerCased = lowerCasedWords(pieces);
  return pieces
    .map((piece, position) =>
      lowerCased.has(position) ? piece.replace(/\p{Ll}/u, (letter) => letter.toUpperCase()) : piece,
    )
    .join('');
}

/** As Oracle's portal takes a package version: letters, digits, `.`, `-`, `_`, space and round brackets. */
export const isPackageVersion = (text: string): boolean => /^[A-Za-z0-9._\- ()]+$/.test(text);

export const asPackageVersion = (text: string): string =>
  inAscii(text)
    .replace(/[+/\\:,;~@&|]+/g, '-')
    .replace(/[^A-Za-z0-9._\- ()]+/g, '')
    .trim();

/** Keywords between commas, without empty ones. */
export const keywordsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((keyword) => keyword.trim())
    .filter((keyword) => keyword !== '');
