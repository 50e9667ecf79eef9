/** Which of the frame's dialogs is open. They are loaded when first asked for. */
import { create } from 'zustand';
import type { Family } from '../../shared/contract/shapes.ts';

export interface Dialogs {
  readonly open: 'none' | 'palette' | 'keys' | 'new-draft';
  readonly family: Family;
}

export const useDialogs = create<Dialogs>(() => ({ open: 'none', family: 'listing' }));

export const openPalette = (): void => useDialogs.setState({ open: 'palette' });
export const openKeys = (): void => useDialogs.setState({ open: 'keys' });
export const openNewDraft = (family: Family): void => useDialogs.setState({ open: 'new-draft', family });
export const closeDialog = (): void => useDialogs.setState({ open: 'none' });
