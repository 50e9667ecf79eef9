/** The one window, and the one place where a page gets its preferences. */
import { BrowserWindow, nativeTheme } from 'electron';
import { PAGE_URL } from './policies.ts';
import { rememberedBounds } from './window-bounds.ts';

export interface WindowOptions {
  readonly preloadFile: string;
  readonly isPackaged: boolean;
}

/** Shown when its first picture is ready, so that nobody sees a white page. */
export function openWindow({ preloadFile, isPackaged }: WindowOptions): BrowserWindow {
  const remembered = rememberedBounds();
  const window = new BrowserWindow({
    ...remembered.bounds,
    minWidth: 960,
    minHeight: 640,
    show: false,
    title: 'Vitrine',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1c1e' : '#fbfaf8',
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      devTools: !isPackaged,
    },
  });
  if (remembered.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => remembered.remember(window.getNormalBounds(), window.isMaximized()));
  // A page that crashed is opened anew: everything it knew is in the core.
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit' && !window.isDestroyed()) load(window);
  });
  load(window);
  return window;
}

function load(window: BrowserWindow): void {
  window.loadURL(PAGE_URL).catch((error: unknown) => {
    // Only a window that was not built, or one that was closed while it loaded.
    process.stderr.write(`The window could not be loaded: ${String(error)}\n`);
  });
}
