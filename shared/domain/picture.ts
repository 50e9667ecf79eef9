/**
 * What is done to a picture before a marketplace takes it, as data: which part of it, how large, on what ground, in
 * which format. The core does it with the original's bytes, which stay as they are.
 */
import { z } from 'zod';

const pixels = z.number().int().positive();

export const cropSchema = z.object({
  left: z.number().int().nonnegative(),
  top: z.number().int().nonnegative(),
  width: pixels,
  height: pixels,
});
/** In pixels of the original, as it is seen: turned as its camera says. */
export type Crop = z.infer<typeof cropSchema>;

const pictureFormats = ['image/png', 'image/jpeg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** In this order: crop, scale, flatten, sRGB, encode. Colours always become sRGB: no marketplace asks for others. */
export const pictureRecipeSchema = z.object({
  /** Absent: the whole of it. */
  crop: cropSchema.exactOptional(),
  /** Absent: as large as what was cropped. */
  size: z.object({ width: pixels, height: pixels }).exactOptional(),
  /** What is put behind everything transparent, as `#ffffff`; absent: transparency stays where the format has it. */
  background: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .exactOptional(),
  mediaType: z.enum(pictureFormats),
  /** Compressed harder until it fits. */
  maxBytes: z.number().int().positive().exactOptional(),
});
export type PictureRecipe = z.infer<typeof pictureRecipeSchema>;

/** What of the above mends a finding about a picture. */
export type PictureStep = 'crop' | 'scale' | 'compress' | 'convert';

/** What a picture's header says beyond its size; the rules have it by the blob's hash. */
export interface PictureFacts {
  /** Whether it can be transparent anywhere. */
  readonly hasAlpha: boolean;
  /** The colours it names, as `Display P3` or `CMYK`; absent where it names none, which means sRGB. */
  readonly colours?: string;
}

/** What a marketplace asks of the pictures of one field. */
export interface PictureNeeds {
  /** Width to height. */
  readonly ratio?: readonly [width: number, height: number];
  /** Pixels; `best` is what is offered. */
  readonly widths?: { readonly least: number; readonly best: number; readonly most?: number };
  readonly maxBytes?: number;
  /** What is recommended. */
  readonly bestBytes?: number;
  /** Whether it asks for pictures without transparency. */
  readonly isOpaque?: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** More would take longer to decode than anyone waits, and as much memory as a small machine has. */
export const MOST_SOURCE_PIXELS = 100_000_000;
/** Of a result; what is larger no page shows. */
export const MOST_RESULT_PIXELS = 40_000_000;

/** The largest crop of that shape in the middle, in whole steps of the ratio, so that it is exact. */
export function largestCrop({ width, height }: Size, ratio: PictureNeeds['ratio']): Crop {
  const whole = { left: 0, top: 0, width, height };
  if (ratio === undefined) return whole;
  const steps = Math.min(Math.floor(width / ratio[0]), Math.floor(height / ratio[1]));
  if (steps < 1) return whole;
  const size = { width: steps * ratio[0], height: steps * ratio[1] };
  return {
    ...size,
    left: Math.floor((width - size.width) / 2),
    top: Math.floor((height - size.height) / 2),
  };
}

/** A crop brought back into the picture and to its shape; its corner stays where it can. */
export function fittedCrop(crop: Crop, { width, height }: Size, ratio: PictureNeeds['ratio']): Crop {
  const within = (value: number, least: number, most: number) =>
    Math.round(Math.min(Math.max(value, least), most));
  if (ratio === undefined) {
    const size = { width: within(crop.width, 1, width), height: within(crop.height, 1, height) };
    return {
      ...size,
      left: within(crop.left, 0, width - size.width),
      top: within(crop.top, 0, height - size.height),
    };
  }
  const most = Math.min(Math.floor(width / ratio[0]), Math.floor(height / ratio[1]));
  if (most < 1) return { left: 0, top: 0, width, height };
  const steps = within(crop.width / ratio[0], 1, most);
  const size = { width: steps * ratio[0], height: steps * ratio[1] };
  return {
    ...size,
    left: within(crop.left, 0, width - size.width),
    top: within(crop.top, 0, height - size.height),
  };
}

/** The height that belongs to a width, and the width itself in whole steps of the ratio. */
export function scaledTo(width: number, shape: Size, ratio: PictureNeeds['ratio']): Size {
  if (ratio === undefined) {
    return { width, height: Math.max(1, Math.round((width * shape.height) / shape.width)) };
  }
  const steps = Math.max(1, Math.round(width / ratio[0]));
  return { width: steps * ratio[0], height: steps * ratio[1] };
}

/**
 * What is offered first: as little as brings the picture to what the marketplace asks for.
 * @param step what is asked for beyond that
 */
export function firstRecipe(
  source: Size & { readonly mediaType: string; readonly hasAlpha: boolean },
  needs: PictureNeeds,
  step?: PictureStep,
): PictureRecipe {
  const crop = largestCrop(source, needs.ratio);
  const isWhole = crop.width === source.width && crop.height === source.height;
  const { least, most = Number.POSITIVE_INFINITY, best } = needs.widths ?? { least: 1, best: crop.width };
  const isFitting = crop.width >= least && crop.width <= most;
  const maxBytes = step === 'compress' ? (needs.bestBytes ?? needs.maxBytes) : needs.maxBytes;
  return {
    ...(isWhole ? {} : { crop }),
    ...(isFitting ? {} : { size: scaledTo(best, crop, needs.ratio) }),
    ...(source.hasAlpha && needs.isOpaque === true ? { background: '#ffffff' } : {}),
    mediaType: source.mediaType === 'image/jpeg' ? 'image/jpeg' : 'image/png',
    ...(maxBytes === undefined ? {} : { maxBytes }),
  };
}

const ENDINGS: Readonly<Record<PictureFormat, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };

/** Letters, digits, `_` and `-`: a name that no system, address or marketplace stumbles over. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^\w-]+/g, '_')
    .replaceAll(/^_+|_+$/g, '') || 'picture';

/** `Screen shot 1.PNG` as a JPEG is `Screen_shot_1.jpg`. */
export function plainFileName(fileName: string, mediaType: PictureFormat): string {
  const dot = fileName.lastIndexOf('.');
  return `${plainName(dot <= 0 ? fileName : fileName.slice(0, dot))}.${ENDINGS[mediaType]}`;
}

export type PictureCheck = 'shape' | 'width' | 'bytes' | 'opaque';

/** What the marketplace asks for, and whether the picture is so. */
export function checksOf(
  { width, height, sizeBytes, hasAlpha }: Size & { readonly sizeBytes: number; readonly hasAlpha: boolean },
  { ratio, widths, maxBytes, isOpaque }: PictureNeeds,
): readonly { readonly check: PictureCheck; readonly isMet: boolean }[] {
  return [
    ...(ratio === undefined
      ? []
      : [{ check: 'shape' as const, isMet: width * ratio[1] === height * ratio[0] }]),
    ...(widths === undefined
      ? []
      : [
          {
            check: 'width' as const,
            isMet: width >= widths.least && width <= (widths.most ?? Number.POSITIVE_INFINITY),
          },
        ]),
    ...(maxBytes === undefined ? [] : [{ check: 'bytes' as const, isMet: sizeBytes <= maxBytes }]),
    ...(isOpaque === true ? [{ check: 'opaque' as const, isMet: !hasAlpha }] : []),
  ];
}
