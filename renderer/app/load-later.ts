/** What is not needed for the first paint. Every loader brings the texts and styles that its screens use. */
import { loadTexts } from './i18n.ts';

const withStyles = async <T>(load: () => Promise<T>): Promise<T> => {
  const [module] = await Promise.all([load(), import('./all-styles.ts')]);
  return module;
};

/** For a screen: code, texts of all areas and styles, side by side. */
export const withTexts = async <T>(load: () => Promise<T>): Promise<T> => {
  const [module] = await Promise.all([withStyles(load), loadTexts()]);
  return module;
};

export const loadDialogs = {
  notices: () => withStyles(() => import('./shell/notices.tsx')),
  palette: () => withStyles(() => import('./shell/palette.tsx')),
  keys: () => withStyles(() => import('./shell/keys-dialog.tsx')),
  newDraft: () => withStyles(() => import('../features/drafts/new-draft-dialog.tsx')),
} as const;
