import { describe, expect, it } from 'vitest';
import { isPressed, isSafeWhileTyping, shortcutKeys } from '../../../renderer/ui/shortcut.ts';

const press = (key: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});

describe('isPressed', () => {
  it('takes Ctrl for Mod, and Command on a Mac', () => {
    expect(isPressed('Mod+K', press('k', 'ctrl'), false)).toBe(true);
    expect(isPressed('Mod+K', press('k', 'meta'), false)).toBe(false);
    expect(isPressed('Mod+K', press('k', 'meta'), true)).toBe(true);
    expect(isPressed('Mod+K', press('k', 'ctrl'), true)).toBe(false);
  });

  it('wants exactly the modifiers that it names', () => {
    expect(isPressed('Mod+Z', press('Z', 'ctrl', 'shift'), false)).toBe(false);
    expect(isPressed('Mod+Shift+Z', press('Z', 'ctrl', 'shift'), false)).toBe(true);
    expect(isPressed('F6', press('F6', 'shift'), false)).toBe(false);
    expect(isPressed('Alt+ArrowLeft', press('ArrowLeft'), false)).toBe(false);
  });

  it('takes a sign with or without Shift, as keyboards differ', () => {
    expect(isPressed('?', press('?', 'shift'), false)).toBe(true);
    expect(isPressed('?', press('?'), false)).toBe(true);
    expect(isPressed('?', press('?', 'ctrl'), false)).toBe(false);
  });
});

it('leaves plain keys to whoever types', () => {
  expect(['Mod+K', 'Alt+N', 'F6'].every(isSafeWhileTyping)).toBe(true);
  expect(['?', '/', 'Delete'].some(isSafeWhileTyping)).toBe(false);
});

it('names keys as the system does', () => {
  expect(shortcutKeys('Mod+Shift+ArrowUp', false)).toEqual(['Ctrl', 'Shift', '↑']);
  expect(shortcutKeys('Mod+k', true)).toEqual(['⌘', 'K']);
});
