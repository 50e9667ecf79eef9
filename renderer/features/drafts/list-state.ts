/** What the lists are doing, kept while the window is open: coming back finds the list as it was left. */
import { create } from 'zustand';
import type { Input } from '../../../shared/contract/methods.ts';
import type { Family } from '../../../shared/contract/shapes.ts';
import { pageInput } from './drafts-query.ts';

export interface ListState {
  readonly search: string;
  readonly sort: 'updated' | 'name';
  readonly cursor: number;
}

interface Lists {
  readonly listing: ListState;
  readonly terms: ListState;
  readonly artifact: ListState;
  readonly isInspectorOpen: boolean;
}

const OPEN_AS = 'vitrine.inspector';
const asNew: ListState = { search: '', sort: 'updated', cursor: 0 };

export const useLists = create<Lists>(() => ({
  listing: asNew,
  terms: asNew,
  artifact: asNew,
  isInspectorOpen: localStorage.getItem(OPEN_AS) !== 'no',
}));

/** What the list will ask first, for whoever asks before it is drawn. */
export function firstPage(family: Family): Input<'drafts.list'> {
  const { search, sort } = useLists.getState()[family];
  return pageInput({ family, search, sort }, 0);
}

export const changeList = (family: Family, change: Partial<ListState>): void =>
  useLists.setState((lists) => ({ [family]: { ...lists[family], ...change } }));

export function toggleInspector(): void {
  const isInspectorOpen = !useLists.getState().isInspectorOpen;
  localStorage.setItem(OPEN_AS, isInspectorOpen ? 'yes' : 'no');
  useLists.setState({ isInspectorOpen });
}
