/**
 * Everything that can be done by a key or from the palette. A screen registers what it offers for as long as it
 * is open: `useCommands(useMemo(() => [{ id: 'draft.undo', label: t('…'), group: 'here', shortcut: 'Mod+Z', run }], […]))`.
 * The frame listens for the shortcuts, lists them under `?` and finds them with Ctrl+K.
 */
import { useEffect } from 'react';
import { create } from 'zustand';
import { isPressed, isSafeWhileTyping } from '../ui/shortcut.ts';
import { closeDialog, useDialogs } from './dialogs.ts';

export interface Command {
  readonly id: string;
  /** In the window's language. */
  readonly label: string;
  readonly group: 'go' | 'create' | 'window' | 'here';
  /** As `Mod+Enter`, see `ui/shortcut.ts`. */
  readonly shortcut?: string;
  /** Works too, where a browser keeps the first for itself. */
  readonly otherShortcut?: string;
  readonly isDisabled?: boolean;
  /** Only a key, not worth a line in the palette. */
  readonly isKeyOnly?: boolean;
  readonly run: () => void;
}

type Registered = readonly (readonly Command[])[];

const useRegistry = create<{ readonly lists: Registered }>(() => ({ lists: [] }));

/** @param commands the same array from render to render (useMemo), or the registry never rests. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    useRegistry.setState(({ lists }) => ({ lists: [...lists, commands] }));
    return () => useRegistry.setState(({ lists }) => ({ lists: lists.filter((list) => list !== commands) }));
  }, [commands]);
}

/** What was registered last comes first: a screen's own before the frame's. */
const inOrder = (lists: Registered): readonly Command[] => [...lists].reverse().flat();

export const useAllCommands = (): readonly Command[] => inOrder(useRegistry((registry) => registry.lists));

/** What a key really does: a key that two commands name goes to the first, told in the group that names it best. */
export function useCommandsWithKeys(): readonly Command[] {
  const commands = useAllCommands();
  const taken = new Map<string, Command>();
  for (const command of commands) {
    if (command.shortcut === undefined) continue;
    const before = taken.get(command.shortcut);
    if (before === undefined || before.label === command.label) taken.set(command.shortcut, command);
  }
  return [...taken.values()];
}

function isTypingInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (document.querySelector('[aria-modal="true"]') !== null) return;
  const isTyping = isTypingInto(event.target);
  const command = inOrder(useRegistry.getState().lists).find(({ shortcut, otherShortcut }) =>
    [shortcut, otherShortcut].some(
      (keys) => keys !== undefined && isPressed(keys, event) && (!isTyping || isSafeWhileTyping(keys)),
    ),
  );
  if (command === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  if (command.isDisabled !== true && !event.repeat) command.run();
}

/** A list of choices opens on Enter, whatever is held with it. (A table adds a row on Ctrl+Enter, and means it.) */
function onPrimaryKey(event: KeyboardEvent): void {
  const isChoice = event.target instanceof Element && event.target.closest('[role="combobox"]') !== null;
  if (isChoice && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onKeyDown(event);
}

/** Whoever types on after Ctrl+K means the palette, even while it is still being opened. */
function keepForPalette(event: KeyboardEvent): void {
  const { open, typed } = useDialogs.getState();
  if (open !== 'palette' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('[aria-modal="true"]') !== null) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'Escape') closeDialog();
  else if (event.key.length === 1) useDialogs.setState({ typed: typed + event.key });
}

/** @returns a function that stops. */
export function listenForShortcuts(): () => void {
  addEventListener('keydown', keepForPalette, { capture: true });
  addEventListener('keydown', onPrimaryKey, { capture: true });
  addEventListener('keydown', onKeyDown);
  return () => {
    removeEventListener('keydown', keepForPalette, { capture: true });
    removeEventListener('keydown', onPrimaryKey, { capture: true });
    removeEventListener('keydown', onKeyDown);
  };
}
