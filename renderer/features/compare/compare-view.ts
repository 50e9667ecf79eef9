/** How differences are shown, kept while the window is open and, for the layout, from day to day. */
import { create } from 'zustand';
import type { Change } from '../../../shared/domain/compare.ts';

interface CompareView {
  readonly shown: ReadonlySet<Change>;
  readonly layout: 'side' | 'inline';
}

const LAYOUT = 'vitrine.compare.layout';

export const useCompareView = create<CompareView>(() => ({
  shown: new Set<Change>(['added', 'removed', 'edited']),
  layout: localStorage.getItem(LAYOUT) === 'inline' ? 'inline' : 'side',
}));

export function toggleChange(change: Change): void {
  useCompareView.setState(({ shown }) => {
    const next = new Set(shown);
    if (!next.delete(change)) next.add(change);
    return { shown: next };
  });
}

export function setLayout(layout: CompareView['layout']): void {
  localStorage.setItem(LAYOUT, layout);
  useCompareView.setState({ layout });
}
