/// <reference types="electron" />
/**
 * A double of exactly the part of Electron that the program uses, on a plain Chromium. What it cannot show, it does
 * not pretend: the operating system's sandbox, isolated worlds, menus, dialogs and the look of a window are not here.
 */
import { app } from './app.ts';
import { BrowserWindowDouble } from './browser-window.ts';
import { program } from './the-program.ts';
import { UtilityProcessDouble } from './utility-process.ts';

const { ipcMain } = program;
const session = { defaultSession: program.session };
const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    if (app.isReadyNow) throw new Error('schemes are registered before the app is ready');
    for (const { scheme } of schemes) program.schemes.add(scheme);
  },
  handle: (scheme, handler) => {
    if (!program.schemes.has(scheme))
      throw new Error(`${scheme} was not registered before the app was ready`);
    program.protocols.set(scheme, handler);
  },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;
const shell = {
  openExternal: (url) => {
    program.openedOutside.push(url);
    return Promise.resolve();
  },
} satisfies Pick<Electron.Shell, 'openExternal'>;
const Menu = {
  buildFromTemplate: (template: readonly Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: () => undefined,
};
/** Nobody sits before it: whoever is asked closes the dialog. */
const dialog = {
  showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
};
const nativeTheme = { shouldUseDarkColors: false } satisfies Pick<
  Electron.NativeTheme,
  'shouldUseDarkColors'
>;
const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
};
const utilityProcess = {
  fork: (modulePath: string, args?: readonly string[]) => new UtilityProcessDouble(modulePath, args),
};

const electron = {
  app,
  BrowserWindow: BrowserWindowDouble,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
};

export {
  app,
  BrowserWindowDouble as BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
};
// electron-store imports Electron as CommonJS gives it: as one object.
// biome-ignore lint/style/noDefaultExport: the module that this stands for has one
export default electron;
