/** Which of the frame's dialogs is open. They are loaded when first asked for. */
import { create } from 'zustand';
import type { Family } from '../../shared/contract/shapes.ts';
import type { DraftId } from '../../shared/domain/ids.ts';

export interface Dialogs {
  readonly open: 'none' | 'palette' | 'keys' | 'new-draft' | 'import' | 'export';
  readonly family: Family;
  /** What is to be written as folders. */
  readonly exported: readonly { readonly id: DraftId; readonly name: string }[];
  /** What was typed before the palette was there to take it. */
  readonly typed: string;
}

export const useDialogs = create<Dialogs>(() => ({
  open: 'none',
  family: 'listing',
  exported: [],
  typed: '',
}));

export const openPalette = (): void => useDialogs.setState({ open: 'palette', typed: '' });
export const openKeys = (): void => useDialogs.setState({ open: 'keys' });
export const openNewDraft = (family: Family): void => useDialogs.setState({ open: 'new-draft', family });
export const openImport = (): void => useDialogs.setState({ open: 'import' });
export const openExport = (exported: Dialogs['exported']): void =>
  useDialogs.setState({ open: 'export', exported });
export const closeDialog = (): void => useDialogs.setState({ open: 'none' });

/** A dialog that is drawn for the first time does not know what had the focus before it: the window does. */
const FADED_MS = 160;
let focusedBefore: Element | null = null;
useDialogs.subscribe(({ open }, before) => {
  if (before.open === 'none' && open !== 'none') focusedBefore = document.activeElement;
  if (before.open === 'none' || open !== 'none') return;
  const target = focusedBefore;
  setTimeout(() => {
    const isLost = document.activeElement === document.body;
    if (isLost && target instanceof HTMLElement && target.isConnected) target.focus({ preventScroll: true });
  }, FADED_MS);
});
