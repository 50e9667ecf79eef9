/** What the program was started with. Electron and Chromium have arguments of their own: unknown ones are theirs. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface ProgramOptions {
  readonly workspaceDir: string | undefined;
  readonly isSmoke: boolean;
  readonly isSample: boolean;
  readonly isVerbose: boolean;
}

export function readProgramOptions(args: readonly string[]): ProgramOptions {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      workspace: { type: 'string' },
      smoke: { type: 'boolean' },
      sample: { type: 'boolean' },
      verbose: { type: 'boolean' },
    },
  });
  const { workspace, smoke, sample, verbose } = values;
  return {
    workspaceDir: typeof workspace === 'string' && workspace !== '' ? resolve(workspace) : undefined,
    isSmoke: smoke === true,
    isSample: sample === true,
    isVerbose: verbose === true,
  };
}
