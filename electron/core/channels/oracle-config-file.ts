/**
 * The file that Oracle's command line and SDKs share: sections of `key=value`, where a section without a key has
 * DEFAULT's. Read here and not by the SDK, which says of most that is wrong with it that something is undefined.
 */
import { readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Environment } from '../ports.ts';

export type Profile = Readonly<Record<string, string>>;

export const DEFAULT_PROFILE = 'DEFAULT';
const DEFAULT_FILE = '~/.oci/config';

/** `~` is the person's own folder, as every tool takes it that reads this file. */
export function expandHome(path: string, environment: Environment | undefined): string {
  const [first = '', ...rest] = path.split(/[\\/]/);
  return first === '~' && environment !== undefined ? join(environment.homeDir, ...rest) : path;
}

/**
 * As the SDK looks for it: what was named; without a name ~/.oci/config, and OCI_CONFIG_FILE where there is none.
 * @throws VitrineError `not-found`, `bad-input`
 */
export function readConfigFile(
  named: string,
  environment: Environment | undefined,
): { readonly path: string; readonly profiles: ReadonlyMap<string, Profile> } {
  const wanted = named.trim() || DEFAULT_FILE;
  const elsewhere = environment?.variable('OCI_CONFIG_FILE') ?? '';
  const candidates = [wanted, ...(wanted === DEFAULT_FILE && elsewhere !== '' ? [elsewhere] : [])];
  let refusal: VitrineError | undefined;
  for (const candidate of candidates) {
    const path = expandHome(candidate, environment);
    const text = readText(path);
    if (typeof text === 'string')
      return { path: isAbsolute(path) ? path : resolve(path), profiles: parse(text, path) };
    refusal = text;
  }
  throw refusal ?? new VitrineError('not-found', `There is no file ${wanted}.`);
}

function readText(path: string): string | VitrineError {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return new VitrineError(
        'not-found',
        `There is no file ${path}. Oracle's command line makes it with "oci setup config", or name another file.`,
      );
    }
    if (code === 'EISDIR')
      return new VitrineError(
        'bad-input',
        `${path} is a folder. Name the file in it, as in ${join(path, 'config')}.`,
      );
    return new VitrineError('bad-input', `${path} cannot be read (${code}). Check that it is yours to read.`);
  }
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

function parse(text: string, path: string): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Record<string, string>>();
  let current: Record<string, string> | undefined;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith(';')) continue;
    const section = /^\[\s*(.+?)\s*\]$/.exec(trimmed)?.[1];
    if (section !== undefined) {
      current = profiles.get(section) ?? {};
      profiles.set(section, current);
      continue;
    }
    const equals = trimmed.indexOf('=');
    if (equals > 0 && current !== undefined)
      current[trimmed.slice(0, equals).trim()] = trimmed.slice(equals + 1).trim();
  }
  if (profiles.size === 0) {
    throw new VitrineError(
      'bad-input',
      `${path} has no profile: a line such as [DEFAULT], followed by user, tenancy, fingerprint, key_file and region. Make one with "oci setup config".`,
    );
  }
  const fallback = profiles.get(DEFAULT_PROFILE) ?? {};
  return new Map([...profiles].map(([name, own]) => [name, { ...fallback, ...own }]));
}
