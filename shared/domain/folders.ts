/**
 * A draft whose parts are the files of a folder. What is known of the folder itself stands in one document that no
 * file can be: a file's path is relative.
 */
import { documentOf, type Part, type Parts } from './parts.ts';

export const FOLDER_PART = '/folder';

/** The largest tile that is live has some hundred files and 7.5 MB. */
export const MOST_FILES = 5_000;
export const MOST_BYTES = 1_073_741_824;

/** Git's own folder is no part of what Git keeps. */
export const isLeftOut = (path: string): boolean => path === '.git' || path.startsWith('.git/');

/** Parts of Vitrine's own begin with a slash; every other one is a file. */
export const isFile = (path: string): boolean => !path.startsWith('/');

export const filesOf = (parts: Parts): readonly (readonly [path: string, part: Part])[] =>
  Object.entries(parts).filter(([path]) => isFile(path));

/** The name of the folder that it came from or will be; empty where nobody said. */
export function folderNameOf(parts: Parts): string {
  const { name } = documentOf(parts, FOLDER_PART);
  return typeof name === 'string' ? name : '';
}

/** The files that may be run as programs: the one thing beside their bytes that Git keeps. */
export function executablesOf(parts: Parts): ReadonlySet<string> {
  const { executables } = documentOf(parts, FOLDER_PART);
  return new Set(Array.isArray(executables) ? executables.filter((path) => typeof path === 'string') : []);
}

/** Whether a path stays in its folder, on every system: no `..`, no drive, no backslash, nothing absolute. */
export function staysInside(path: string): boolean {
  if (path === '' || path.includes('\\') || path.includes('\0') || /^[a-z]:/i.test(path)) return false;
  return path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
}

/** Files whose names are the same to a file system that does not tell case or the spelling of accents apart. */
export function namesAlike(paths: readonly string[]): readonly (readonly string[])[] {
  const byKey = new Map<string, string[]>();
  for (const path of paths) {
    const key = path.normalize('NFC').toLowerCase();
    const held = byKey.get(key);
    if (held === undefined) byKey.set(key, [path]);
    else held.push(path);
  }
  return [...byKey.values()].filter((alike) => alike.length > 1);
}
