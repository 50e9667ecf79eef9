/** Electron's window, or the browser and why. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type HostChoice =
  | { readonly host: 'electron'; readonly executable: string }
  /** `reason` goes after "because". */
  | { readonly host: 'web'; readonly reason: string; readonly hasDisplay: boolean };

export interface Machine {
  readonly hasDisplay: boolean;
  readonly isRootOnLinux: boolean;
  /** In CI or with npm told to stay offline, nothing is fetched. */
  readonly mayDownload: boolean;
  readonly findElectron: () => string | undefined;
  /** Fetches the binary of the installed version, once. */
  readonly downloadElectron: () => void;
}

export function chooseHost(machine: Machine, isWebWanted: boolean): HostChoice {
  const { hasDisplay } = machine;
  const web = (reason: string): HostChoice => ({ host: 'web', reason, hasDisplay });
  if (isWebWanted) return web('you asked for it');
  if (!hasDisplay) return web('this machine has no display');
  if (machine.isRootOnLinux) return web('Electron keeps its sandbox, and that does not run as root');
  const found = machine.findElectron();
  if (found !== undefined) return { host: 'electron', executable: found };
  if (!machine.mayDownload) return web('Electron’s binary is not on this machine');
  machine.downloadElectron();
  const executable = machine.findElectron();
  return executable === undefined
    ? web('Electron’s binary is not on this machine and could not be downloaded')
    : { host: 'electron', executable };
}

const DOWNLOAD_PATIENCE_MS = 60_000;

export function thisMachine(projectDir: string): Machine {
  const { env, platform } = process;
  const isSet = (name: string) => env[name] !== undefined && env[name] !== '' && env[name] !== 'false';
  const folder = join(projectDir, 'node_modules', 'electron');
  return {
    hasDisplay: platform === 'win32' || platform === 'darwin' || isSet('DISPLAY') || isSet('WAYLAND_DISPLAY'),
    isRootOnLinux: platform === 'linux' && process.getuid?.() === 0,
    mayDownload: !isSet('CI') && !isSet('npm_config_offline') && !isSet('ELECTRON_SKIP_BINARY_DOWNLOAD'),
    findElectron: () => findElectron(folder, env['ELECTRON_PATH']),
    downloadElectron: () => {
      process.stderr.write('Fetching Electron’s binary, once…\n');
      spawnSync(process.execPath, [join(folder, 'install.js')], {
        stdio: 'ignore',
        timeout: DOWNLOAD_PATIENCE_MS,
        killSignal: 'SIGKILL',
      });
    },
  };
}

/** Reads what the package's installer writes; requiring the package would start a download. */
function findElectron(folder: string, chosen: string | undefined): string | undefined {
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : undefined;
  try {
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    return existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}
