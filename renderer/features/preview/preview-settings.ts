/** How the preview is looked at: the window's own state, the same for every draft that is opened. */
import { create } from 'zustand';
import type { StorefrontTheme, StorefrontView, StorefrontWidth } from '../../../shared/domain/storefront.ts';

interface PreviewSettings {
  readonly view: StorefrontView;
  /** `auto` until the person chooses: what the pane has room for. */
  readonly width: StorefrontWidth | 'auto';
  readonly theme: StorefrontTheme;
  /** `fit` makes the page as small as the pane needs; `actual` is one to one. */
  readonly zoom: 'fit' | 'actual';
  readonly isFull: boolean;
}

export const usePreviewSettings = create<PreviewSettings>(() => ({
  view: 'page',
  width: 'auto',
  theme: 'light',
  zoom: 'fit',
  isFull: false,
}));

/** Below this the wide page would be drawn so small that nothing in it can be read. */
const ROOM_FOR_WIDE_PX = 720;

export function widthFor(chosen: PreviewSettings['width'], paneWidthPx: number): StorefrontWidth {
  if (chosen !== 'auto') return chosen;
  return paneWidthPx >= ROOM_FOR_WIDE_PX ? 'wide' : 'narrow';
}

export const setPreview = (change: Partial<PreviewSettings>): void => usePreviewSettings.setState(change);
