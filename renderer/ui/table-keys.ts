/** What a key does to a table's cursor and selection, as a pure function. */

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export type TableAction =
  | { readonly do: 'move'; readonly to: number; readonly isExtending: boolean }
  | { readonly do: 'toggle' }
  | { readonly do: 'open' }
  | { readonly do: 'select-all' }
  | { readonly do: 'clear' }
  | { readonly do: 'remove' }
  | { readonly do: 'type'; readonly letter: string };

/** @param page rows that fit on the screen. */
export function actionOf(
  event: Pressed,
  cursor: number,
  count: number,
  page: number,
  isTyping: boolean,
): TableAction | undefined {
  const hasMod = event.ctrlKey || event.metaKey;
  if (event.altKey) return undefined;
  const last = count - 1;
  const clamp = (to: number) => Math.max(0, Math.min(last, to));
  const move = (to: number): TableAction => ({ do: 'move', to: clamp(to), isExtending: event.shiftKey });
  switch (event.key) {
    case 'ArrowDown':
      return hasMod ? undefined : move(cursor + 1);
    case 'ArrowUp':
      return hasMod ? undefined : move(cursor < 0 ? 0 : cursor - 1);
    case 'Home':
      return move(0);
    case 'End':
      return move(last);
    case 'PageDown':
      return move(cursor + page);
    case 'PageUp':
      return move(cursor - page);
    case 'Enter':
      return hasMod ? undefined : { do: 'open' };
    case ' ':
      return isTyping ? { do: 'type', letter: ' ' } : { do: 'toggle' };
    case 'Escape':
      return { do: 'clear' };
    case 'Delete':
      return { do: 'remove' };
    default:
  }
  if (hasMod) return event.key.toLowerCase() === 'a' ? { do: 'select-all' } : undefined;
  // `?` is the window's own key.
  return event.key.length === 1 && event.key !== '?' ? { do: 'type', letter: event.key } : undefined;
}

/**
 * The next row whose text begins with what was typed, after the cursor and around; one letter typed again and
 * again walks on. `textAt` gives undefined for rows that are not loaded.
 */
export function findTyped(
  typed: string,
  cursor: number,
  count: number,
  textAt: (index: number) => string | undefined,
): number | undefined {
  const isRepeated = typed.length > 1 && [...typed].every((letter) => letter === typed[0]);
  const wanted = (isRepeated ? typed.slice(0, 1) : typed).toLocaleLowerCase();
  const from = typed.length === 1 || isRepeated ? cursor + 1 : Math.max(0, cursor);
  for (let step = 0; step < count; step += 1) {
    const index = (from + step) % count;
    if (textAt(index)?.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return undefined;
}
