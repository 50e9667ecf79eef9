/**
 * The image studio's hands: crops, scales, flattens, converts and compresses with sharp. One picture at a time, so that
 * memory stays that of one; the original is only ever read.
 */
import type { Sharp } from 'sharp';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { PictureLook, PictureResult } from '../../../shared/contract/shapes.ts';
import type { BlobHash } from '../../../shared/domain/ids.ts';
import type { BlobRef } from '../../../shared/domain/parts.ts';
import {
  MOST_RESULT_PIXELS,
  MOST_SOURCE_PIXELS,
  type PictureRecipe,
} from '../../../shared/domain/picture.ts';
import type { Blobs } from '../blobs/blobs.ts';

export interface Pictures {
  /** @throws VitrineError that says why the picture cannot be worked on. */
  look(hash: BlobHash): Promise<PictureLook>;
  attempt(hash: BlobHash, recipe: PictureRecipe): Promise<PictureResult>;
  keep(hash: BlobHash, fileName: string, recipe: PictureRecipe): Promise<BlobRef>;
}

interface Made {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  readonly quality: number;
}

/** What it can read, by the bytes' own words. A drawing is none: it would have to be run. */
const READABLE: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/tiff',
]);
const FORMATS: ReadonlySet<string> = new Set(['png', 'jpeg', 'gif', 'webp', 'heif', 'avif', 'tiff']);

/** A preview is as wide as a window shows it. */
const PREVIEW_WIDTH = 1280;
const MOST_PREVIEW_BYTES = 2_000_000;
const LONGEST_SECONDS = 60;

/** From what nobody sees to what many do; a smaller file only costs more of the picture. */
const JPEG_QUALITIES = [90, 82, 74, 66, 58, 50] as const;
const PNG_QUALITIES = [99, 75, 45] as const;

export function openPictures(blobs: Pick<Blobs, 'pathOf' | 'known' | 'put'>): Pictures {
  let last: Promise<unknown> = Promise.resolve();
  let made: { readonly key: string; readonly value: Made } | undefined;

  /** One after the other. */
  function next<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function make(hash: BlobHash, recipe: PictureRecipe): Promise<Made> {
    const key = `${hash} ${JSON.stringify(recipe)}`;
    if (made?.key === key) return made.value;
    const source = await openSource(blobs, hash);
    const value = await cook(source, recipe);
    made = { key, value };
    return value;
  }

  return {
    look: (hash) => next(async () => await lookAt(await openSource(blobs, hash))),
    attempt: (hash, recipe) =>
      next(async () => {
        const { bytes, width, height, quality } = await make(hash, recipe);
        const { mediaType } = recipe;
        const preview =
          bytes.byteLength <= MOST_PREVIEW_BYTES
            ? { mediaType, bytes }
            : await previewOf(await fromBytes(bytes));
        return { width, height, sizeBytes: bytes.byteLength, mediaType, quality, preview };
      }),
    keep: (hash, fileName, recipe) =>
      next(async () => await blobs.put((await make(hash, recipe)).bytes, fileName)),
  };
}

interface Source {
  readonly name: string;
  readonly open: () => Sharp;
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  readonly colours: string;
  readonly frames: number;
}

async function loadSharp() {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}

async function fromBytes(bytes: Uint8Array): Promise<Sharp> {
  const sharp = await loadSharp();
  return sharp(bytes, { limitInputPixels: MOST_RESULT_PIXELS });
}

/** What the header says, before anything is decoded. */
async function openSource(blobs: Pick<Blobs, 'pathOf' | 'known'>, hash: BlobHash): Promise<Source> {
  const blob = blobs.known(hash, '');
  if (blob === undefined) {
    throw new VitrineError(
      'not-found',
      'The picture is not in this workspace. Add it again, or restore a backup with its folder.',
      { hash },
    );
  }
  if (blob.mediaType === 'image/svg+xml') {
    throw new VitrineError(
      'bad-input',
      'This is an SVG, a drawing without pixels: it is neither run nor changed here. Export it as PNG first.',
    );
  }
  if (!READABLE.has(blob.mediaType)) {
    throw new VitrineError(
      'bad-input',
      `This is no picture that can be worked on: its bytes are ${blob.mediaType}, whatever its name says. Use a PNG or JPEG.`,
    );
  }
  const sharp = await loadSharp();
  const path = blobs.pathOf(hash);
  const name = blob.mediaType.slice('image/'.length).toUpperCase();
  const about = await sharp(path, { limitInputPixels: false, sequentialRead: true })
    .metadata()
    .catch((error: unknown) => {
      throw damaged(name, error);
    });
  const { format = '', space = '', hasAlpha = false, pages = 1 } = about;
  if (!FORMATS.has(format)) throw damaged(name, new Error(`it is read as ${format}`));
  const { width = 0, height = 0 } = about.autoOrient;
  if (width * height > MOST_SOURCE_PIXELS) {
    throw new VitrineError(
      'too-large',
      `This picture says that it has ${width} × ${height} pixels, ${Math.ceil((width * height) / 1_000_000)} megapixels. Up to ${MOST_SOURCE_PIXELS / 1_000_000} can be worked on: scale it down where it was made.`,
    );
  }
  return {
    name,
    open: () =>
      sharp(path, { limitInputPixels: MOST_SOURCE_PIXELS, sequentialRead: true })
        .autoOrient()
        .timeout({ seconds: LONGEST_SECONDS }),
    width,
    height,
    hasAlpha,
    colours: space,
    frames: pages,
  };
}

async function lookAt(source: Source): Promise<PictureLook> {
  const { width, height, hasAlpha, colours, frames } = source;
  // Decoding is what tells a whole picture from one that only begins like one.
  const preview = await previewOf(source.open()).catch((error: unknown) => {
    throw damaged(source.name, error);
  });
  return { width, height, hasAlpha, colours, frames, preview };
}

async function previewOf(picture: Sharp): Promise<PictureLook['preview']> {
  const bytes = await picture
    .resize({ width: PREVIEW_WIDTH, height: PREVIEW_WIDTH, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 85 })
    .toBuffer();
  return { mediaType: 'image/webp', bytes: new Uint8Array(bytes) };
}

async function cook(source: Source, recipe: PictureRecipe): Promise<Made> {
  const { crop } = recipe;
  if (
    crop !== undefined &&
    (crop.left + crop.width > source.width || crop.top + crop.height > source.height)
  ) {
    throw new VitrineError(
      'bad-input',
      `That part reaches beyond the picture, which is ${source.width} × ${source.height}. Draw it smaller.`,
    );
  }
  const size = recipe.size ?? crop ?? source;
  if (size.width * size.height > MOST_RESULT_PIXELS) {
    throw new VitrineError(
      'too-large',
      `${size.width} × ${size.height} pixels are more than ${MOST_RESULT_PIXELS / 1_000_000} megapixels. Choose a smaller width.`,
    );
  }
  let picture = source.open();
  if (crop !== undefined) picture = picture.extract(crop);
  if (recipe.size !== undefined) picture = picture.resize({ ...recipe.size, fit: 'fill' });
  // A JPEG has no transparency: without a ground of its own it would become black.
  const ground = recipe.background ?? (recipe.mediaType === 'image/jpeg' ? '#ffffff' : undefined);
  if (ground !== undefined && source.hasAlpha) picture = picture.flatten({ background: ground });
  const { data, info } = await picture
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw damaged(source.name, error);
    });
  const sharp = await loadSharp();
  const { width, height, channels } = info;
  const encode = () => sharp(data, { raw: { width, height, channels } });
  const attempts =
    recipe.mediaType === 'image/png'
      ? [
          { quality: 100, encode: () => encode().png({ compressionLevel: 9, adaptiveFiltering: true }) },
          ...PNG_QUALITIES.map((quality) => ({
            quality,
            encode: () => encode().png({ compressionLevel: 9, palette: true, quality, effort: 3 }),
          })),
        ]
      : JPEG_QUALITIES.map((quality) => ({
          quality,
          encode: () =>
            encode().jpeg({ quality, mozjpeg: true, chromaSubsampling: quality >= 82 ? '4:4:4' : '4:2:0' }),
        }));
  const { maxBytes = Number.POSITIVE_INFINITY } = recipe;
  let [best, smallest]: [Made | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  // The best first, since it mostly fits; then halving what is left, since each attempt costs seconds.
  for (let low = 0, high = attempts.length - 1, at = 0; low <= high; at = Math.floor((low + high) / 2)) {
    const attempt = attempts[at];
    if (attempt === undefined) break;
    const bytes = await attempt.encode().toBuffer();
    smallest = Math.min(smallest, bytes.byteLength);
    if (bytes.byteLength > maxBytes) low = at + 1;
    else {
      best = { bytes: new Uint8Array(bytes), width, height, quality: attempt.quality };
      high = at - 1;
    }
  }
  if (best !== undefined) return best;
  throw new VitrineError(
    'too-large',
    `Compressed as far as it can still be looked at, this picture has ${Math.ceil(smallest / 1000)} KB; ${Math.floor(maxBytes / 1000)} are allowed. Choose a smaller width${recipe.mediaType === 'image/png' ? ', or JPEG' : ''}.`,
  );
}

function damaged(name: string, error: unknown): VitrineError {
  if (error instanceof VitrineError) return error;
  return new VitrineError(
    'bad-input',
    `This file begins like a ${name} and is none that can be read to its end. Save it anew where it was made, then replace it.`,
    { reason: error instanceof Error ? error.message : String(error) },
  );
}
