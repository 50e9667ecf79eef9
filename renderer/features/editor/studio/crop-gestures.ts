/** How a crop follows a hand: dragged by a handle, or moved and sized by keys. Pixels of the original. */
import { type Crop, fittedCrop, type PictureNeeds } from '../../../../shared/domain/picture.ts';

export const corners = ['nw', 'ne', 'sw', 'se'] as const;
export const sides = ['n', 'e', 's', 'w'] as const;
export type Handle = (typeof corners)[number] | (typeof sides)[number] | 'move';

interface Size {
  readonly width: number;
  readonly height: number;
}
type Ratio = PictureNeeds['ratio'];

/** What lies across from the handle stays where it is. */
export function dragged(
  start: Crop,
  handle: Handle,
  by: { readonly x: number; readonly y: number },
  picture: Size,
  ratio: Ratio,
): Crop {
  if (handle === 'move')
    return fittedCrop({ ...start, left: start.left + by.x, top: start.top + by.y }, picture, ratio);
  const isWest = handle.includes('w');
  const isNorth = handle.includes('n');
  const right = start.left + start.width;
  const bottom = start.top + start.height;
  const moved = {
    width: handle.includes('e') ? start.width + by.x : isWest ? start.width - by.x : start.width,
    height: handle.includes('s') ? start.height + by.y : isNorth ? start.height - by.y : start.height,
  };
  const room = {
    width: isWest ? right : picture.width - start.left,
    height: isNorth ? bottom : picture.height - start.top,
  };
  const within = (value: number, most: number) => Math.round(Math.min(Math.max(value, 1), most));
  let size = { width: within(moved.width, room.width), height: within(moved.height, room.height) };
  if (ratio !== undefined) {
    const most = Math.min(Math.floor(room.width / ratio[0]), Math.floor(room.height / ratio[1]));
    const steps = within(Math.max(moved.width / ratio[0], moved.height / ratio[1]), Math.max(1, most));
    size = { width: steps * ratio[0], height: steps * ratio[1] };
  }
  return {
    ...size,
    left: isWest ? right - size.width : start.left,
    top: isNorth ? bottom - size.height : start.top,
  };
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrows move by a hundredth of the picture, with Alt by one pixel; with Shift they size. @returns undefined for other keys. */
export function keyed(
  crop: Crop,
  { key, shiftKey, altKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>,
  picture: Size,
  ratio: Ratio,
): Crop | undefined {
  const arrow = ARROWS[key];
  if (arrow === undefined) return undefined;
  const step = altKey ? 1 : Math.max(1, Math.round(picture.width / 100));
  const [x, y] = [arrow[0] * step, arrow[1] * step];
  if (!shiftKey) return dragged(crop, 'move', { x, y }, picture, ratio);
  // With a shape, one direction is enough: the other follows, by whole steps of the ratio.
  const grow = ratio === undefined ? { x, y } : { x: Math.sign(x + y) * Math.max(step, ratio[0]), y: 0 };
  const sized = ratio === undefined ? grow : { x: grow.x, y: (grow.x * ratio[1]) / ratio[0] };
  return dragged(crop, 'se', sized, picture, ratio);
}
