/** The token that GitHub is spoken to with: kept with the machine's credentials, or asked of the `gh` program. */
import { execFile } from 'node:child_process';
import { delimiter } from 'node:path';
import { promisify } from 'node:util';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import { githubTokenKey } from '../accounts/sign-in-secrets.ts';
import type { Ports } from '../ports.ts';

/** It asks nobody: what it knows, it knows at once. */
const PATIENCE_MS = 10_000;
/** Where it is put by package managers, which a program that was not started from a terminal is not told. */
const USUAL_PLACES = ['/opt/homebrew/bin', '/usr/local/bin', '/home/linuxbrew/.linuxbrew/bin'];
/** Where it keeps its sign-ins, by system and by the person's choice, and the way to the keychain. */
const READ_BY_GH = [
  ...['GH_CONFIG_DIR', 'GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'HOME', 'XDG_CONFIG_HOME'],
  ...['DBUS_SESSION_BUS_ADDRESS', 'APPDATA', 'LOCALAPPDATA', 'USERPROFILE', 'SystemRoot'],
];

export type SignInPorts = Partial<Pick<Ports, 'secrets' | 'environment' | 'practice'>>;

/** @throws VitrineError `unauthenticated`, saying what to do. */
export function tokenOf(account: Account, ports: SignInPorts): string | Promise<string> {
  // The practice marketplace makes up a token of its own, which is no secret and lives as long as its folder.
  const practice = account.isPractice ? ports.practice?.github?.token : undefined;
  if (practice !== undefined) return practice;
  if (account.settings['signIn'] === 'gh') return tokenOfGh(hostOf(account.endpoint), ports);
  const token = ports.secrets?.get(githubTokenKey(account.id));
  if (token === undefined || token === '')
    throw new VitrineError(
      'unauthenticated',
      `There is no token for ${account.name} on this machine. Enter one that may write to the repository.`,
      { problem: 'needs-token' },
    );
  return token;
}

/** `https://api.github.com` is signed in to as `github.com`. */
export function hostOf(endpoint: string): string {
  const { host } = new URL(endpoint);
  return host === 'api.github.com' ? 'github.com' : host;
}

async function tokenOfGh(host: string, { environment }: SignInPorts): Promise<string> {
  if (environment === undefined)
    throw new VitrineError('unauthenticated', 'The gh program cannot be asked from here. Enter a token.');
  const known = READ_BY_GH.flatMap((name) => {
    const value = environment.variable(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const places = [environment.variable('PATH') ?? '', ...USUAL_PLACES].join(delimiter);
  try {
    const { stdout } = await promisify(execFile)('gh', ['auth', 'token', '--hostname', host], {
      timeout: PATIENCE_MS,
      windowsHide: true,
      env: { ...Object.fromEntries(known), PATH: places },
    });
    const token = stdout.trim();
    if (token !== '') return token;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new VitrineError(
        'unauthenticated',
        'The gh program is not on this machine. Install it and sign in with "gh auth login", or enter a token.',
        { problem: 'no-gh' },
      );
  }
  throw new VitrineError(
    'unauthenticated',
    `gh is not signed in to ${host}. Run "gh auth login --hostname ${host}", or enter a token.`,
    { problem: 'gh-signed-out' },
  );
}
