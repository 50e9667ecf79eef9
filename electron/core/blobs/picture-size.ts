/** How large a picture is, from its header alone: nothing is decoded, nothing in it is resolved or run. */
import { open } from 'node:fs/promises';
import { textOf } from './media-type.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const RASTER: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/tiff',
]);

/** An SVG whose root element has not begun by then is not worth looking at. */
const SVG_HEAD_BYTES = 65_536;

/** @returns undefined for what is no picture, or is one that cannot be read. */
export async function pictureSize(path: string, mediaType: string): Promise<PictureSize | undefined> {
  if (mediaType === 'image/svg+xml') return svgSize(await headOf(path));
  if (!RASTER.has(mediaType)) return undefined;
  // Loaded with the first picture: it brings 20 MB of native code that most sessions never use.
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  try {
    // Without the limit on pixels: that is for decoding, and the rules want to say how large it is.
    const { width, height } = await sharp(path, { limitInputPixels: false, sequentialRead: true }).metadata();
    return sized(width, height);
  } catch {
    return undefined;
  }
}

async function headOf(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SVG_HEAD_BYTES), 0, SVG_HEAD_BYTES, 0);
    return textOf(buffer.subarray(0, bytesRead)) ?? '';
  } finally {
    await file.close();
  }
}

/** From the attributes of the root element: `width` and `height` in pixels, else the view box. */
export function svgSize(text: string): PictureSize | undefined {
  const root = /<(?:\w+:)?svg\b((?:[^>"']|"[^"]*"|'[^']*')*)>/i.exec(text)?.[1];
  if (root === undefined) return undefined;
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
      .exec(root)
      ?.slice(1)
      .find((value) => value !== undefined);
  const pixels = (value: string | undefined): number | undefined => {
    const match = /^\s*([\d.]+)(?:px)?\s*$/.exec(value ?? '');
    return match?.[1] === undefined ? undefined : Number(match[1]);
  };
  const box = attribute('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  return sized(pixels(attribute('width')), pixels(attribute('height'))) ?? sized(box?.[2], box?.[3]);
}

function sized(width: number | undefined, height: number | undefined): PictureSize | undefined {
  if (width === undefined || height === undefined) return undefined;
  const rounded = { width: Math.round(width), height: Math.round(height) };
  const isSize = (value: number): boolean => Number.isSafeInteger(value) && value > 0;
  return isSize(rounded.width) && isSize(rounded.height) ? rounded : undefined;
}
