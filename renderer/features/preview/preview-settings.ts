/** How the preview is looked at: the window's own state, the same for every draft that is opened. */
import { create } from 'zustand';
import type { StorefrontTheme, StorefrontView, StorefrontWidth } from '../../../shared/domain/storefront.ts';

interface PreviewSettings {
  readonly view: StorefrontView;
  readonly width: StorefrontWidth;
  readonly theme: StorefrontTheme;
  /** `fit` makes the page as small as the pane needs; `actual` is one to one. */
  readonly zoom: 'fit' | 'actual';
  readonly isFull: boolean;
}

export const usePreviewSettings = create<PreviewSettings>(() => ({
  view: 'page',
  width: 'wide',
  theme: 'light',
  zoom: 'fit',
  isFull: false,
}));

export const setPreview = (change: Partial<PreviewSettings>): void => usePreviewSettings.setState(change);
