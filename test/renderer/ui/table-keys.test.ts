import { describe, expect, it } from 'vitest';
import { actionOf, findTyped } from '../../../renderer/ui/table-keys.ts';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('actionOf', () => {
  const at = (key: string, cursor: number, held = {}) => actionOf(press(key, held), cursor, 100, 20, false);

  it('stays inside the table', () => {
    expect(at('ArrowUp', 0)).toEqual({ do: 'move', to: 0, isExtending: false });
    expect(at('ArrowUp', -1)).toEqual({ do: 'move', to: 0, isExtending: false });
    expect(at('PageDown', 95)).toEqual({ do: 'move', to: 99, isExtending: false });
    expect(at('End', 3, { shiftKey: true })).toEqual({ do: 'move', to: 99, isExtending: true });
  });

  it('selects with Space, but not in the middle of a name', () => {
    expect(at(' ', 4)).toEqual({ do: 'toggle' });
    expect(actionOf(press(' '), 4, 100, 20, true)).toEqual({ do: 'type', letter: ' ' });
  });

  it('leaves the window its keys', () => {
    expect(at('?', 4, { shiftKey: true })).toBeUndefined();
    expect(at('ArrowLeft', 4, { altKey: true })).toBeUndefined();
    expect(at('k', 4, { ctrlKey: true })).toBeUndefined();
    expect(at('a', 4, { ctrlKey: true })).toEqual({ do: 'select-all' });
  });
});

describe('findTyped', () => {
  const names = ['Acme Backup', 'Aurora', 'Éclair', 'acme backlog', undefined];
  const find = (typed: string, cursor: number) =>
    findTyped(typed, cursor, names.length, (index) => names[index]);

  it('goes on from the cursor with the first letter, and around', () => {
    expect(find('a', 0)).toBe(1);
    expect(find('a', 1)).toBe(3);
    expect(find('a', 3)).toBe(0);
  });

  it('stays on a row that still fits', () => {
    expect(find('acme b', 3)).toBe(3);
    expect(find('acme backu', 3)).toBe(0);
  });

  it('walks on with the same letter again', () => {
    expect(find('aa', 0)).toBe(1);
    expect(find('aaa', 1)).toBe(3);
  });

  it('finds letters beyond ASCII in any case, and nothing where nothing is', () => {
    expect(find('é', 0)).toBe(2);
    expect(find('z', 0)).toBeUndefined();
  });
});
