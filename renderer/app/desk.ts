/**
 * What the frame shows about the open screen: the foot's three truths, its one primary action, the breadcrumb.
 * A screen writes with `useDesk.setState({...})` in an effect; the frame empties it when the window goes to
 * another screen (not when only the section of a draft changes), so a screen need not clean up.
 *
 *     useDesk.setState({ title: draft.name, saved: { state: 'saved', at: draft.savedAt } });
 */
import { create } from 'zustand';
import type { Lamp } from '../../shared/contract/shapes.ts';
import type { Route } from './navigation.ts';

/** `at`, `since`: RFC 3339. `message`: why it is not saved and what to do, as a sentence. */
export interface SavedTruth {
  readonly state: 'saved' | 'saving' | 'unsaved' | 'failed';
  readonly at?: string;
  readonly since?: string;
  readonly message?: string;
  /** Offered as "Try to save again" when failed. */
  readonly onRetry?: () => void;
}

export interface FindingsTruth {
  readonly errors: number;
  readonly warnings: number;
  /** Opens the findings panel. */
  readonly onOpen?: () => void;
}

export interface PrimaryAction {
  /** A verb with its object, already in the window's language: "Review plan". */
  readonly label: string;
  /** As `Mod+Enter`; the frame listens for it. */
  readonly shortcut?: string;
  readonly onRun: () => void;
  readonly isDisabled?: boolean;
  /** Why it is disabled. */
  readonly reason?: string;
  readonly isBusy?: boolean;
}

export interface Crumb {
  readonly label: string;
  readonly to?: Route;
}

export interface Desk {
  /** null: the foot speaks of the store as a whole. */
  readonly saved: SavedTruth | null;
  readonly findings: FindingsTruth | null;
  readonly lamps: readonly Lamp[];
  /** Where the primary action would send; marked when it is practice. */
  readonly account: { readonly name: string; readonly isPractice: boolean } | null;
  readonly primaryAction: PrimaryAction | null;
  /** The last crumb and the window's title. Empty: the screen's own name. */
  readonly title: string;
  /** What stands before the title. Empty: the frame's own guess from the route. */
  readonly crumbs: readonly Crumb[];
}

const emptyDesk: Desk = {
  saved: null,
  findings: null,
  lamps: [],
  account: null,
  primaryAction: null,
  title: '',
  crumbs: [],
};

export const useDesk = create<Desk>(() => emptyDesk);

export const clearDesk = (): void => useDesk.setState(emptyDesk, true);
