/** A cell while it is edited: Enter and Tab keep and go on, Escape leaves it as it was, leaving it keeps. */
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { TableColumn } from '../../../shared/domain/table.ts';
import styles from './table-grid.module.css';

/** More than these are typed, with the list to choose from. */
const MOST_OPTIONS = 12;

interface Props {
  readonly column: TableColumn;
  readonly value: string;
  readonly before: string;
  readonly onTyped: (value: string) => void;
  /** Undefined leaves it as it was. */
  readonly onLeave: (value: string | undefined) => void;
  readonly onMove: (key: string, modifiers?: { readonly isShift?: boolean }) => boolean;
}

export function CellField({ column, value, before, onTyped, onLeave, onMove }: Props) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const listId = useId();
  const isLeft = useRef(false);
  useEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    if (element instanceof HTMLInputElement)
      element.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const leave = (kept: string | undefined) => {
    if (isLeft.current) return;
    isLeft.current = true;
    onLeave(kept === before ? undefined : kept);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave(undefined);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      leave(value);
      if (event.key === 'Tab') onMove('Tab', { isShift: event.shiftKey });
      else onMove(event.shiftKey ? 'ArrowUp' : 'ArrowDown');
    }
  };
  const { id, choices = [] } = column;
  const common = {
    ref: field,
    className: styles['field'],
    'aria-label': id,
    value,
    onKeyDown,
    onBlur: () => leave(value),
    onPointerDown: (event: { stopPropagation: () => void }) => event.stopPropagation(),
    onDoubleClick: (event: { stopPropagation: () => void }) => event.stopPropagation(),
  };
  if (choices.length > 0 && choices.length <= MOST_OPTIONS) {
    // Typing over a cell chooses by its first letter.
    const meant = choices.includes(value)
      ? value
      : (choices.find((each) => value !== '' && each.startsWith(value)) ?? value);
    const options = choices.includes(meant) ? choices : [meant, ...choices];
    return (
      <select
        {...common}
        value={meant}
        onBlur={() => leave(meant)}
        onChange={(event) => onTyped(event.currentTarget.value)}
      >
        {options.map((each) => (
          <option key={each} value={each}>
            {each === '' ? '–' : each}
          </option>
        ))}
      </select>
    );
  }
  return (
    <>
      <input
        {...common}
        spellCheck={false}
        autoComplete="off"
        list={choices.length === 0 ? undefined : listId}
        onChange={(event) => onTyped(event.currentTarget.value)}
      />
      {choices.length === 0 ? null : (
        <datalist id={listId}>
          {choices.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </>
  );
}
