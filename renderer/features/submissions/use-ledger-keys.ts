/** The ledger's keyboard: one tab stop, arrows move and fold, as in a tree. */
import { type KeyboardEvent, useState } from 'react';

export interface LedgerKeys {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly setAll: (isOpen: boolean) => void;
  readonly areAllOpen: boolean;
  /** 0 for the row that Tab reaches, -1 for the others. */
  readonly tabIndexOf: (id: string) => 0 | -1;
  readonly onFocus: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** @param ids the rows from top to bottom; each row's button carries its id as `data-row`. */
export function useLedgerKeys(ids: readonly string[]): LedgerKeys {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string>();
  const reachable = current !== undefined && ids.includes(current) ? current : ids[0];

  const set = (id: string, isOpen: boolean) =>
    setOpen((before) => {
      const next = new Set(before);
      if (isOpen) next.add(id);
      else next.delete(id);
      return next;
    });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target;
    if (!(target instanceof HTMLElement) || target.dataset['row'] === undefined) return;
    const id = target.dataset['row'];
    const at = ids.indexOf(id);
    const goTo = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') set(id, event.key === 'ArrowRight');
    else if (goTo === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    else {
      const next = ids[Math.min(Math.max(goTo, 0), ids.length - 1)];
      event.currentTarget.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus();
    }
    event.preventDefault();
  };

  return {
    isOpen: (id) => open.has(id),
    toggle: (id) => set(id, !open.has(id)),
    setAll: (isOpen) => setOpen(new Set(isOpen ? ids : [])),
    areAllOpen: ids.length > 0 && ids.every((id) => open.has(id)),
    tabIndexOf: (id) => (id === reachable ? 0 : -1),
    onFocus: setCurrent,
    onKeyDown,
  };
}
