import { expect, it } from 'vitest';
import { isVisibleOn } from '../../electron/main/on-screen.ts';

it('brings a window back only where its title bar can be taken hold of', () => {
  const screens = [
    { x: 0, y: 25, width: 1920, height: 1055 },
    { x: 1920, y: 0, width: 1280, height: 1024 },
  ];
  const at = (x: number, y: number) => isVisibleOn({ x, y, width: 1360, height: 860 }, screens);
  expect(at(100, 100)).toBe(true);
  expect(at(2000, 0)).toBe(true);
  expect(at(-1100, 100)).toBe(true);
  expect(at(-1300, 100)).toBe(false);
  expect(at(3200, 100)).toBe(false);
  expect(at(100, 1060)).toBe(false);
  expect(at(100, -500)).toBe(false);
  expect(isVisibleOn({ x: 0, y: 0, width: 1, height: 1 }, [])).toBe(false);
});
