/** Starts the core beside the window and tells the window what comes from it. */
import { app, BrowserWindow, utilityProcess } from 'electron';
import type { HostMessage } from '../../shared/contract/host-bridge.ts';
import type { CoreProcessArguments } from '../hosts/utility/messages.ts';
import { type CoreProcess, superviseCore } from './core-process.ts';

export function setupCore(utilityFile: string, options: CoreProcessArguments): CoreProcess {
  const core = superviseCore({
    fork: () =>
      utilityProcess.fork(utilityFile, [JSON.stringify(options)], {
        serviceName: 'Vitrine core',
        stdio: options.isVerbose ? 'inherit' : 'ignore',
      }),
    onMessage: tellWindows,
    log: (message) => {
      if (options.isVerbose) process.stderr.write(`${message}\n`);
    },
  });
  closeBeforeQuit(core);
  return core;
}

function tellWindows(message: HostMessage): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('core.message', message);
}

/** The core gets the time to close its database; what it acknowledged is on the disk either way. */
function closeBeforeQuit(core: CoreProcess): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void core.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
