/** Finds a browser of the Chromium family on this machine. Nothing is started and nothing is fetched. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, posix, win32 } from 'node:path';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
}

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const MAC_APPS = [
  ['Google Chrome.app', 'Google Chrome'],
  ['Chromium.app', 'Chromium'],
  ['Microsoft Edge.app', 'Microsoft Edge'],
  ['Brave Browser.app', 'Brave Browser'],
] as const;

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];

/**
 * `VITRINE_CHROMIUM` wins, and when it is set and wrong nothing else is tried: whoever set it wants that one.
 * @returns the absolute path, or undefined where there is none.
 */
export function findChromium(machine: Machine = thisMachine()): string | undefined {
  const chosen = machine.env['VITRINE_CHROMIUM'];
  if (chosen !== undefined && chosen !== '') return machine.isExecutable(chosen) ? chosen : undefined;
  return candidates(machine).find(machine.isExecutable);
}

function candidates({ platform, env }: Machine): readonly string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => win32.join(root, ...program)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] === undefined ? [] : [`${env['HOME']}/Applications`])];
    return MAC_APPS.flatMap(([app, binary]) =>
      roots.map((root) => posix.join(root, app, 'Contents', 'MacOS', binary)),
    );
  }
  const folders = [
    ...new Set([...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']),
  ].filter((folder) => posix.isAbsolute(folder));
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, isExecutable };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The system's own sandbox cannot be set up by the super-user, so only there it is left out. */
export const needsNoSandbox = (): boolean => process.getuid?.() === 0;
