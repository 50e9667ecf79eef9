/**
 * `<Kbd>Esc</Kbd>`: one key cap.
 * `<ShortcutHint shortcut="Mod+Enter" />`: a combination as this system writes it (Ctrl or ⌘).
 */
import type { ReactNode } from 'react';
import { shortcutKeys } from './shortcut.ts';

export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className="v-kbd">{children}</kbd>;
}

export function ShortcutHint({ shortcut }: { readonly shortcut: string }) {
  return (
    <span className="v-shortcut">
      {shortcutKeys(shortcut).map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </span>
  );
}
