import type { ParentPort } from 'electron';
import { coreMaker } from '../make-core.ts';
import { fillCoreWithSample } from '../sample/fill-core.ts';
import { type ShellCapabilities, withShell } from '../shell-capabilities.ts';
import { joinWorkspace } from '../workspace.ts';
import type { CoreProcessArguments, FromCore, ToCore } from './messages.ts';

const SHELL: ShellCapabilities = {
  host: 'electron',
  pickFiles: false,
  pickFolders: true,
  saveDialog: false,
  updates: false,
};

/** Ends the process when the workspace cannot be opened; the supervisor says why and tries again. */
export async function runCore(): Promise<void> {
  const port = process.parentPort;
  // Written by our own main process, as its one argument.
  const { workspaceDir, version, isVerbose, isSample } = JSON.parse(
    process.argv[2] ?? '{}',
  ) as CoreProcessArguments;
  const tell = (message: FromCore) => port.postMessage(message);
  try {
    const makeCore = coreMaker({
      workspaceDir,
      version,
      isVerbose,
      shell: SHELL,
      withPractice: true,
      ...(isSample ? { prepare: fillCoreWithSample } : {}),
    });
    const workspace = await joinWorkspace(workspaceDir, makeCore, { version });
    const call = withShell(workspace.call, SHELL);
    workspace.subscribe((event) => tell({ event }));
    workspace.onRejoined(() => tell({ isFresh: true }));
    listen(port, async (message) => {
      if ('close' in message) {
        await workspace.close();
        process.exit(0);
      }
      tell({ id: message.id, result: await call(message.method, message.input) });
    });
    tell({ ready: true });
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) });
    // The message must have left before the process ends.
    setTimeout(() => process.exit(1), 50);
  }
}

function listen(port: ParentPort, onMessage: (message: ToCore) => Promise<void>): void {
  port.on('message', ({ data }) => void onMessage(data as ToCore)); // only our main process holds the other end
}
