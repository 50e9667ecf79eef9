/** Where the window was: nobody would miss it, so it lives in electron-store and not in the workspace. */
import { ipcMain, type Rectangle, screen } from 'electron';
import Store from 'electron-store';
import { isVisibleOn } from './on-screen.ts';

interface WindowState {
  readonly bounds?: Rectangle;
  readonly isMaximized?: boolean;
}

const DEFAULT_SIZE = { width: 1360, height: 860 };

export interface RememberedBounds {
  readonly bounds: Partial<Rectangle> & { readonly width: number; readonly height: number };
  readonly isMaximized: boolean;
  remember(bounds: Rectangle, isMaximized: boolean): void;
}

export function rememberedBounds(): RememberedBounds {
  // A damaged file is read as an empty one: it holds nothing else.
  const store = new Store<WindowState>({ name: 'window', clearInvalidConfig: true });
  // The store offers itself to pages; ours have no use for it.
  ipcMain.removeAllListeners('electron-store-get-data');
  const last = store.get('bounds');
  const isOnScreen =
    last !== undefined &&
    isVisibleOn(
      last,
      screen.getAllDisplays().map((display) => display.workArea),
    );
  return {
    bounds: isOnScreen ? last : DEFAULT_SIZE,
    isMaximized: store.get('isMaximized') ?? false,
    remember: (bounds, isMaximized) => store.set({ bounds, isMaximized }),
  };
}
