/**
 * Electron's main process. It opens the window and keeps the core alive; it knows nothing of listings.
 * There is no updater yet: `capabilities.updates` is false, and nothing here asks a server for anything.
 */
import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { defaultWorkspaceDir } from '../hosts/user-folders.ts';
import { registerAppScheme, setupAppScheme } from './app-scheme.ts';
import { setupCore } from './core-host.ts';
import { setupDialogs } from './dialogs.ts';
import { setupMenu } from './menu.ts';
import { setupNavigation } from './navigation.ts';
import { setupNetwork } from './network.ts';
import { setupPermissions } from './permissions.ts';
import { readProgramOptions } from './program-options.ts';
import { setupRelay } from './relay.ts';
import { setupSingleInstance } from './single-instance.ts';
import { runSmoke } from './smoke.ts';
import { openWindow } from './window.ts';

const bundleDir = import.meta.dirname;
const { workspaceDir, isSmoke, isSample, isVerbose } = readProgramOptions(process.argv.slice(1));

app.enableSandbox();
registerAppScheme();

if (setupSingleInstance(workspaceDir) || isSmoke) {
  setupNavigation();
  setupMenu();
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  // Not awaited here: Electron is ready only once this module has been read to its end.
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  setupPermissions(session.defaultSession);
  setupNetwork(session.defaultSession, app.isPackaged);
  setupAppScheme(join(bundleDir, 'renderer'));

  const core = setupCore(join(bundleDir, 'utility.js'), {
    workspaceDir: workspaceDir ?? defaultWorkspaceDir(),
    version: app.getVersion(),
    isVerbose,
    isSample,
  });
  setupRelay(core);
  setupDialogs();

  const open = () => openWindow({ preloadFile: join(bundleDir, 'preload.cjs'), isPackaged: app.isPackaged });
  const window = open();
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  if (isSmoke) await runSmoke(window, core);
}
