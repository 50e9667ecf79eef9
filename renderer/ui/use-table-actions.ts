/** A table's hands: what keys and clicks do to its cursor and selection. */
import { type KeyboardEvent, type MouseEvent, useCallback, useRef } from 'react';
import type { DataTableProps } from './data-table-props.ts';
import { actionOf, findTyped } from './table-keys.ts';

const TYPING_PAUSE_MS = 700;

export function useTableActions<Row>(props: DataTableProps<Row>, pageOf: () => number) {
  // The handlers keep their identity, so that rows need not be drawn again.
  const latest = useRef(props);
  latest.current = props;
  const anchor = useRef(-1);
  const range = useRef(0);
  const typed = useRef({ text: '', at: 0 });

  const select = useCallback((from: number, to: number) => {
    const { rowAt, idOf, onSelection, loadRows } = latest.current;
    const first = Math.min(from, to);
    const last = Math.max(from, to);
    const rows: Row[] = [];
    for (let index = first; index <= last; index += 1) {
      const row = rowAt(index);
      if (row !== undefined) rows.push(row);
    }
    onSelection?.(new Set(rows.map(idOf)));
    const mine = ++range.current;
    if (rows.length > last - first || loadRows === undefined) return;
    void loadRows(first, last).then((all) => {
      // Only while nothing else was selected meanwhile.
      if (mine === range.current) latest.current.onSelection?.(new Set(all.map(idOf)));
    });
  }, []);

  const toggle = useCallback((index: number) => {
    const { rowAt, idOf, selection, onSelection } = latest.current;
    const row = rowAt(index);
    if (row === undefined || selection === undefined) return;
    const next = new Set(selection);
    if (!next.delete(idOf(row))) next.add(idOf(row));
    anchor.current = index;
    onSelection?.(next);
  }, []);

  const move = useCallback(
    (to: number, isExtending: boolean) => {
      const { cursor, selection, onCursor, onSelection } = latest.current;
      if (isExtending && selection !== undefined) {
        if (anchor.current < 0) anchor.current = Math.max(0, cursor);
        select(anchor.current, to);
      } else {
        anchor.current = to;
        range.current += 1;
        if (selection !== undefined && selection.size > 0) onSelection?.(new Set());
      }
      onCursor(to);
    },
    [select],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      // Keys on a header's button or a field inside a cell are theirs.
      if (event.target !== event.currentTarget) return;
      const { cursor, count, rowAt, textOf, selection, onOpen, onSelection, onRemove } = latest.current;
      const isTyping = typed.current.text !== '' && event.timeStamp - typed.current.at < TYPING_PAUSE_MS;
      const action = actionOf(event, cursor, count, pageOf(), isTyping);
      if (action === undefined || count === 0) return;
      if (action.do === 'clear' && (selection === undefined || selection.size === 0)) return;
      event.preventDefault();
      switch (action.do) {
        case 'move':
          return move(action.to, action.isExtending);
        case 'toggle':
          return toggle(cursor);
        case 'select-all':
          return selection === undefined ? undefined : select(0, count - 1);
        case 'clear':
          return onSelection?.(new Set());
        case 'remove':
          return onRemove?.();
        case 'open': {
          const row = rowAt(cursor);
          return row === undefined ? undefined : onOpen(row);
        }
        case 'type': {
          const text = (isTyping ? typed.current.text : '') + action.letter;
          typed.current = { text, at: event.timeStamp };
          const found = findTyped(text, cursor, count, (index) => {
            const row = rowAt(index);
            return row === undefined ? undefined : textOf?.(row);
          });
          return found === undefined ? undefined : move(found, false);
        }
      }
    },
    [move, pageOf, select, toggle],
  );

  const onPress = useCallback(
    (index: number, event: MouseEvent) => {
      if ((event.ctrlKey || event.metaKey) && latest.current.selection !== undefined) {
        const { cursor, selection } = latest.current;
        // The row that only had the cursor is meant too.
        if (selection.size === 0 && cursor >= 0 && cursor !== index) {
          const row = latest.current.rowAt(cursor);
          const added = latest.current.rowAt(index);
          const ids = [row, added].flatMap((each) => (each === undefined ? [] : [latest.current.idOf(each)]));
          latest.current.onSelection?.(new Set(ids));
        } else toggle(index);
        latest.current.onCursor(index);
      } else move(index, event.shiftKey);
    },
    [move, toggle],
  );

  return { onKeyDown, onPress };
}
