/** A core with its ports, as every Node host makes it once it owns the workspace. */
import { join } from 'node:path';
import { type Core, openCore } from '../core/open-core.ts';
import { type NodePortsOptions, nodePorts } from './node-ports.ts';
import type { OwnedCore } from './owner.ts';
import { practicePort } from './practice-port.ts';

export interface MakeCoreOptions extends Omit<NodePortsOptions, 'practice'> {
  readonly version: string;
  /** Starts the practice marketplace in this process, with its state inside the workspace. */
  readonly withPractice: boolean;
  /** Runs on the open core before anyone else sees it: the sample workspace is filled here. */
  readonly prepare?: (core: Core) => Promise<void>;
}

/** For `attachOrOwn` and `joinWorkspace`: what was started is ended with the core. */
export function coreMaker({
  version,
  withPractice,
  prepare,
  ...options
}: MakeCoreOptions): () => Promise<OwnedCore> {
  return async () => {
    const practice = withPractice ? await startPracticeIn(options) : undefined;
    try {
      const ports = nodePorts({ ...options, practice: practice && practicePort(practice) });
      const core = await openCore({ workspaceDir: options.workspaceDir, ports, version });
      try {
        await prepare?.(core);
      } catch (error) {
        await core.close();
        throw error;
      }
      return {
        serve: core.serve,
        subscribe: core.subscribe,
        close: async () => {
          await core.close();
          await practice?.close();
        },
      };
    } catch (error) {
      await practice?.close();
      throw error;
    }
  };
}

/** @returns undefined where its folder cannot be written: a workspace that can only be read is still worth opening. */
async function startPracticeIn({ workspaceDir, notify }: Pick<NodePortsOptions, 'workspaceDir' | 'notify'>) {
  // Loaded only when asked for: `vitrine validate` has no use for a server.
  const { startPractice } = await import('../practice/start-practice.ts');
  const stateDir = join(workspaceDir, 'practice');
  try {
    return await startPractice({ stateDir });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notify?.(
      `The practice marketplace could not be started in ${stateDir} (${reason}). Everything else works.`,
    );
    return undefined;
  }
}
