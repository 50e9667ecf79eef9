/**
 * Key combinations, written `Mod+Shift+Z`, `Alt+ArrowLeft`, `F6`, `?`. `Mod` is Ctrl, and ⌘ on a Mac; the last
 * part is the event's `key`, letters in any case.
 */

export const isMac = (): boolean =>
  typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

function partsOf(shortcut: string): { readonly key: string; readonly modifiers: ReadonlySet<string> } {
  const parts = shortcut.split('+');
  return { key: parts.at(-1) ?? '', modifiers: new Set(parts.slice(0, -1)) };
}

export function isPressed(shortcut: string, event: Pressed, onMac: boolean = isMac()): boolean {
  const { key, modifiers } = partsOf(shortcut);
  const wantsMeta = onMac && modifiers.has('Mod');
  const wantsCtrl = modifiers.has('Ctrl') || (!onMac && modifiers.has('Mod'));
  if (event.ctrlKey !== wantsCtrl || event.metaKey !== wantsMeta) return false;
  if (event.altKey !== modifiers.has('Alt')) return false;
  // Which signs need Shift differs from keyboard to keyboard, so a sign like `?` is taken either way.
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  if (!isSign && event.shiftKey !== modifiers.has('Shift')) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** A key that writes nothing, so it may be listened for while someone types. */
export function isSafeWhileTyping(shortcut: string): boolean {
  const { key, modifiers } = partsOf(shortcut);
  return modifiers.has('Mod') || modifiers.has('Ctrl') || modifiers.has('Alt') || /^F\d+$/.test(key);
}

const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ' ': 'Space',
};
const macNames: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Ctrl: '⌃', Enter: '↩' };

/** The key caps of a combination. */
export function shortcutKeys(shortcut: string, onMac: boolean = isMac()): readonly string[] {
  return shortcut
    .split('+')
    .map((part) =>
      onMac && part in macNames
        ? (macNames[part] ?? part)
        : part === 'Mod'
          ? 'Ctrl'
          : (names[part] ?? (part.length === 1 ? part.toUpperCase() : part)),
    );
}

/** As one text, for titles and `aria-keyshortcuts`. */
export const shortcutText = (shortcut: string): string => shortcutKeys(shortcut).join(isMac() ? '' : '+');

export const ariaShortcut = (shortcut: string): string =>
  shortcut.replace('Mod', isMac() ? 'Meta' : 'Control').replace('Ctrl', 'Control');
