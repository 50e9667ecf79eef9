/** The product's own name, and other spellings of it: `AcmeBackup`, `ACME Backup`, `Acme-backup`. */

/** Names longer than this are sentences. */
const LONGEST = 100;

/** What follows is not part of the name: `Acme Backup for Oracle Cloud`. */
const TAIL = /\s+(?:for|on|by|with|pour|sur|avec|für|pro|na|para)\s|\s*[(:|,–—]|\s-\s/iu;

/** The whole name, and the name without its tail; of one plain word only the capitals are looked at. */
export function namesToSpell(displayName: string): readonly string[] {
  const whole = displayName.trim();
  if (whole.length > LONGEST) return [];
  const head = (whole.split(TAIL)[0] ?? '').trim();
  return [...new Set([whole, head])].filter(
    (name) => (name.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 4 && /\p{L}/u.test(name),
  );
}

const isPlainWord = (name: string): boolean => /^\p{Lu}?\p{Ll}+$/u.test(name);

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The letters and digits of the name with at most one space, hyphen or underscore between any two. */
function patternFor(name: string): RegExp {
  const letters = (name.match(/[\p{L}\p{N}]/gu) ?? []).map(escaped).join('[ _\\-\u00a0]?');
  // Not inside addresses, paths, file names or longer words.
  return new RegExp(`(?<![\\p{L}\\p{N}_./@:#-])${letters}(?![\\p{L}\\p{N}_/@-]|[.:][\\p{L}\\p{N}])`, 'giu');
}

function isVariant(found: string, name: string): boolean {
  if (found === name) return false;
  if (!isPlainWord(name)) return true;
  // `vantage` may be the word, and `VANTAGE` a heading; `VanTage` is neither.
  return found !== found.toLowerCase() && found !== found.toUpperCase() && found !== capitalised(found);
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Letters and digits alone, which every spelling of a name has in common. */
const lettersOf = (text: string): string => text.replaceAll(/[ _\-\u00a0]/g, '').toLowerCase();

export function variantIn(text: string, name: string): string | undefined {
  // Most texts spell it as it is spelled, and the pattern is slow to build.
  const others = text.replaceAll(name, '\0');
  if (!lettersOf(others).includes(lettersOf(name.replaceAll(/[^\p{L}\p{N}]/gu, '')))) return undefined;
  for (const [found] of text.matchAll(patternFor(name))) if (isVariant(found, name)) return found;
  return undefined;
}

export const respelled = (text: string, name: string): string =>
  text.replace(patternFor(name), (found) => (isVariant(found, name) ? name : found));
