/** What the core asks of its host, for every host that runs on Node: web, command line, Electron's utility process. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Capabilities } from '../../shared/contract/shapes.ts';
import type { Ports, PracticePort } from '../core/ports.ts';
import { findChromium } from './find-chromium.ts';
import { openLog } from './ports/log-file.ts';
import { openReach } from './ports/reach.ts';
import { openSecrets } from './ports/secrets.ts';
import type { ShellCapabilities } from './shell-capabilities.ts';
import { userDataDir } from './user-folders.ts';

export interface NodePortsOptions {
  readonly workspaceDir: string;
  readonly shell: ShellCapabilities;
  readonly isVerbose?: boolean;
  readonly practice?: PracticePort | undefined;
  /** A sentence for the person: where the credentials are kept. */
  readonly notify?: (sentence: string) => void;
  /** Where credentials go on a machine without a keychain. */
  readonly secretsFile?: string;
  /** A host with an engine of its own (Electron) prints with that; otherwise a Chromium on the machine does. */
  readonly print?: Ports['print'];
}

export function nodePorts({
  workspaceDir,
  shell,
  isVerbose = false,
  practice,
  notify = tellOnStderr,
  secretsFile = join(userDataDir(), 'secrets.json'),
  print = printIfThereIsChromium(),
}: NodePortsOptions): Ports {
  const now = () => Date.now();
  const secrets = openSecrets({ file: secretsFile, notify });
  const capabilities: Capabilities = {
    ...shell,
    printPages: print !== undefined,
    practice: practice !== undefined,
    // Asked when someone wants to know: opening a keychain takes longer than most commands.
    get keychain() {
      return secrets.hasKeychain();
    },
  };
  return {
    now,
    newId: () => crypto.randomUUID(),
    random: Math.random,
    secrets,
    environment: { homeDir: homedir(), variable: (name) => process.env[name] },
    reach: openReach(),
    log: openLog({ dir: join(workspaceDir, 'logs'), isVerbose, now }),
    capabilities,
    ...(print === undefined ? {} : { print }),
    ...(practice === undefined ? {} : { practice }),
  };
}

function printIfThereIsChromium(): Ports['print'] {
  if (findChromium() === undefined) return undefined;
  return async (request) => {
    const { printWithChromium } = await import('./print-with-chromium.ts');
    return await printWithChromium(request);
  };
}

function tellOnStderr(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
