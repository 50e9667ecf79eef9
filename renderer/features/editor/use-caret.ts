/**
 * Keeps the caret where the person has it when the text around it is changed from elsewhere: another window, an
 * undo, a repair. A browser puts it at the end whenever a program sets the value.
 */
import { useCallback, useLayoutEffect, useRef } from 'react';
import { spliceBetween } from '../../../shared/domain/edits.ts';
import type { Json } from '../../../shared/domain/json.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import { useEditor } from './editor-scope.ts';
import { textOf } from './value-shape.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** Where a place in `before` is in `after`. */
export function placeAfter(place: number, before: string, after: string): number {
  const change = spliceBetween('', [], before, after);
  if (change?.op !== 'splice' || place < change.at) return place;
  if (place === change.at && change.remove === '') return place;
  return place >= change.at + change.remove.length
    ? place + change.insert.length - change.remove.length
    : change.at + change.insert.length;
}

export function useCaret(
  read: (parts: Parts) => Json | undefined,
  fieldRef?: (element: HTMLElement | null) => void,
): {
  readonly ref: (element: TextElement | null) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
} {
  const { session } = useEditor();
  const element = useRef<TextElement | null>(null);
  const next = useRef<readonly [number, number] | null>(null);
  const stop = useRef<(() => void) | null>(null);
  const reading = useRef(read);
  reading.current = read;

  // After every commit, since the value may come with any of them.
  useLayoutEffect(() => {
    if (next.current === null) return;
    element.current?.setSelectionRange(...next.current);
    next.current = null;
  });
  const onBlur = useCallback(() => {
    stop.current?.();
    stop.current = null;
  }, []);
  const onFocus = useCallback(() => {
    stop.current?.();
    stop.current = session.state.subscribe((state, last) => {
      const { current } = element;
      if (current === null || state.parts === last.parts) return;
      const before = textOf(reading.current(last.parts));
      const after = textOf(reading.current(state.parts));
      // What the person typed stands in the element already.
      if (before === after || current.value === after) return;
      const { selectionStart, selectionEnd } = current;
      if (selectionStart === null || selectionEnd === null) return;
      // From what stands in the element: a key stroke may have brought more than itself.
      const shown = current.value;
      next.current = [placeAfter(selectionStart, shown, after), placeAfter(selectionEnd, shown, after)];
    });
  }, [session]);
  const ref = useCallback(
    (given: TextElement | null) => {
      element.current = given;
      if (given === null) onBlur();
      fieldRef?.(given);
    },
    [fieldRef, onBlur],
  );
  return { ref, onFocus, onBlur };
}
