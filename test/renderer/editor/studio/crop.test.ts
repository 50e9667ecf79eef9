/** The crop's frame: it follows the hand and the keys, stays in the picture, and keeps its shape to the pixel. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dragged, type Handle, keyed } from '../../../../renderer/features/editor/studio/crop-gestures.ts';
import {
  firstChoices,
  recipeOf,
  widthsFor,
  withShape,
} from '../../../../renderer/features/editor/studio/studio-choices.ts';
import { checksOf } from '../../../../shared/domain/picture.ts';
import { pictureNeeds } from '../../../../shared/marketplaces/datadog/picture-files.ts';

const picture = { width: 1600, height: 1200 };
const start = { left: 160, top: 90, width: 800, height: 450 };
const key = (name: string, held: { shiftKey?: boolean; altKey?: boolean } = {}) => ({
  key: name,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('by mouse', () => {
  test.each([
    ['move', { x: 40, y: -500 }, { left: 200, top: 0, width: 800, height: 450 }],
    ['se', { x: 160, y: 0 }, { left: 160, top: 90, width: 960, height: 540 }],
    ['nw', { x: 160, y: 90 }, { left: 320, top: 180, width: 640, height: 360 }],
    ['se', { x: 5_000, y: 5_000 }, { left: 160, top: 90, width: 1440, height: 810 }],
  ] as const)('%s by %j', (handle, by, expected) => {
    expect(dragged(start, handle, by, picture, [16, 9])).toEqual(expected);
  });

  test('a side of any shape', () => {
    expect(dragged(start, 'e', { x: 37, y: 99 }, picture, undefined)).toEqual({ ...start, width: 837 });
    expect(dragged(start, 'n', { x: 37, y: -99 }, picture, undefined)).toEqual({
      ...start,
      top: 0,
      height: 540,
    });
  });

  test('nothing brings it out of the picture or out of shape', () => {
    const handles: readonly Handle[] = ['move', 'nw', 'ne', 'sw', 'se', 'n', 'e', 's', 'w'];
    fc.assert(
      fc.property(
        fc.constantFrom(...handles),
        fc.integer({ min: -4_000, max: 4_000 }),
        fc.integer({ min: -4_000, max: 4_000 }),
        fc.boolean(),
        (handle, x, y, isFree) => {
          const ratio = isFree ? undefined : ([16, 9] as const);
          if (!isFree && handle.length === 1) return;
          const crop = dragged(start, handle, { x, y }, picture, ratio);
          expect(Object.values(crop).every(Number.isInteger)).toBe(true);
          expect(Math.min(crop.left, crop.top)).toBeGreaterThanOrEqual(0);
          expect(Math.min(crop.width, crop.height)).toBeGreaterThan(0);
          expect(crop.left + crop.width).toBeLessThanOrEqual(picture.width);
          expect(crop.top + crop.height).toBeLessThanOrEqual(picture.height);
          if (!isFree) expect(crop.width * 9).toBe(crop.height * 16);
        },
      ),
    );
  });
});

describe('by key', () => {
  test('arrows move, with Alt by one pixel, with Shift they size; other keys are left alone', () => {
    expect(keyed(start, key('ArrowRight'), picture, [16, 9])).toEqual({ ...start, left: 176 });
    expect(keyed(start, key('ArrowUp', { altKey: true }), picture, [16, 9])).toEqual({ ...start, top: 89 });
    expect(keyed(start, key('ArrowDown', { shiftKey: true }), picture, [16, 9])).toEqual({
      ...start,
      width: 816,
      height: 459,
    });
    expect(keyed(start, key('ArrowLeft', { shiftKey: true, altKey: true }), picture, undefined)).toEqual({
      ...start,
      width: 799,
    });
    expect(keyed(start, key('Tab'), picture, [16, 9])).toBeUndefined();
  });
});

describe('what was chosen', () => {
  const source = { ...picture, mediaType: 'image/png', hasAlpha: false };

  test('becomes a recipe that meets everything the marketplace asks for', () => {
    const recipe = recipeOf(firstChoices(source, pictureNeeds, undefined), source, pictureNeeds);
    expect(recipe).toEqual({
      crop: { left: 0, top: 150, width: 1600, height: 900 },
      mediaType: 'image/png',
      maxBytes: 1_000_000,
    });
    const made = { width: 1600, height: 900, sizeBytes: 400_000, hasAlpha: false };
    expect(checksOf(made, pictureNeeds).every(({ isMet }) => isMet)).toBe(true);
    const unmet = checksOf({ ...made, width: 1602, sizeBytes: 1_000_001, hasAlpha: true }, pictureNeeds);
    expect(unmet.filter(({ isMet }) => !isMet).map(({ check }) => check)).toEqual([
      'shape',
      'bytes',
      'opaque',
    ]);
  });

  test('begins where the finding was: what is heavy is brought to what is recommended', () => {
    expect(firstChoices(source, pictureNeeds, 'compress').maxBytes).toBe(500_000);
  });

  test('a shape given up and taken again fits', () => {
    const free = withShape(firstChoices(source, pictureNeeds, undefined), 'free', source, pictureNeeds);
    const odd = { ...free, crop: { left: 1590, top: 7, width: 10, height: 901 } };
    expect(withShape(odd, 'asked', source, pictureNeeds).crop).toEqual({
      left: 1584,
      top: 7,
      width: 16,
      height: 9,
    });
    expect(recipeOf({ ...free, width: 1001 }, source, pictureNeeds).size).toEqual({
      width: 1001,
      height: 563,
    });
  });

  test('widths are those that the marketplace takes', () => {
    expect(widthsFor(pictureNeeds)).toEqual([1440, 1920, 2880]);
    expect(widthsFor({})).toEqual([]);
  });
});
