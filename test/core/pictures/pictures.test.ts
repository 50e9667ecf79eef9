/** The image studio's hands, on real pictures: what comes out is measured, and what is refused is said. */
import { randomFillSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openBlobs } from '../../../electron/core/blobs/open-blobs.ts';
import { openPictures } from '../../../electron/core/pictures/pictures.ts';
import { workspaceFiles } from '../../../electron/core/store/workspace-files.ts';
import { VitrineError } from '../../../shared/contract/result.ts';
import {
  firstRecipe,
  fittedCrop,
  largestCrop,
  type PictureNeeds,
  plainFileName,
} from '../../../shared/domain/picture.ts';
import { directPorts } from '../../support/direct-ports.ts';
import { openTestStore, tempFolder } from '../../support/temp-workspace.ts';

async function opened() {
  const dir = tempFolder();
  const ports = directPorts();
  const blobs = openBlobs(await openTestStore(dir, { ports }), workspaceFiles(dir), ports);
  const pictures = openPictures(blobs);
  const add = async (bytes: Uint8Array, fileName = 'Screen shot 9.41.png') =>
    await blobs.put(bytes, fileName);
  const measured = async (hash: Parameters<typeof blobs.pathOf>[0]) =>
    await sharp(blobs.pathOf(hash)).metadata();
  return { blobs, pictures, add, measured };
}

const plain = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 30, b: 30, alpha: 0.5 } } });
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(VitrineError);
  return error instanceof Error ? error.message : '';
};

const datadog: PictureNeeds = {
  ratio: [16, 9],
  widths: { least: 1440, best: 1440, most: 2880 },
  maxBytes: 1_000_000,
  isOpaque: true,
};

describe('what is offered first', () => {
  test.each([
    ['a screenshot of a laptop', 2880, 1800, { left: 0, top: 90, width: 2880, height: 1620 }, undefined],
    [
      'one pixel short',
      1440,
      809,
      { left: 8, top: 4, width: 1424, height: 801 },
      { width: 1440, height: 810 },
    ],
    ['one that fits', 1920, 1080, undefined, undefined],
    ['one that is too wide', 3840, 2160, undefined, { width: 1440, height: 810 }],
    [
      'one that is too narrow',
      640,
      480,
      { left: 0, top: 60, width: 640, height: 360 },
      { width: 1440, height: 810 },
    ],
  ])('%s', (_what, width, height, crop, size) => {
    const recipe = firstRecipe({ width, height, mediaType: 'image/png', hasAlpha: true }, datadog);
    expect(recipe.crop).toEqual(crop);
    expect(recipe.size).toEqual(size);
    expect(recipe).toMatchObject({ background: '#ffffff', mediaType: 'image/png', maxBytes: 1_000_000 });
  });

  test('asks for nothing where the marketplace does not', () => {
    expect(firstRecipe({ width: 100, height: 70, mediaType: 'image/jpeg', hasAlpha: false }, {})).toEqual({
      mediaType: 'image/jpeg',
    });
  });

  test('a crop stays in the picture and in its shape, whatever is asked', () => {
    const picture = { width: 1000, height: 1000 };
    expect(largestCrop(picture, [16, 9])).toEqual({ left: 4, top: 221, width: 992, height: 558 });
    expect(fittedCrop({ left: 990, top: -5, width: 5000, height: 1 }, picture, [16, 9])).toEqual({
      left: 8,
      top: 0,
      width: 992,
      height: 558,
    });
    expect(fittedCrop({ left: -3, top: 999, width: 0, height: 50 }, picture, undefined)).toEqual({
      left: 0,
      top: 950,
      width: 1,
      height: 50,
    });
  });
});

describe('a recipe', () => {
  test('crops, scales and flattens; the original stays to the byte', async () => {
    const { pictures, add, blobs, measured } = await opened();
    const bytes = await plain(2000, 1500, 4).png().toBuffer();
    const original = await add(bytes);
    const look = await pictures.look(original.hash);
    expect(look).toMatchObject({ width: 2000, height: 1500, hasAlpha: true, colours: 'srgb', frames: 1 });
    expect((await sharp(look.preview.bytes).metadata()).width).toBe(1280);

    const recipe = firstRecipe({ ...look, mediaType: 'image/png' }, datadog);
    const tried = await pictures.attempt(original.hash, recipe);
    expect(tried).toMatchObject({ width: 2000, height: 1125, mediaType: 'image/png', quality: 100 });
    const kept = await pictures.keep(original.hash, plainFileName(original.fileName, 'image/png'), recipe);
    expect(kept).toMatchObject({
      fileName: 'Screen_shot_9_41.png',
      width: 2000,
      height: 1125,
      sizeBytes: tried.sizeBytes,
    });
    const about = await measured(kept.hash);
    expect(about).toMatchObject({ hasAlpha: false, space: 'srgb', format: 'png' });
    const [red = 0, green = 0] = await sharp(blobs.pathOf(kept.hash))
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(red).toBeGreaterThan(220);
    expect(green).toBeGreaterThan(130);
    expect(readFileSync(blobs.pathOf(original.hash)).equals(bytes)).toBe(true);
  });

  test('takes what its camera turned as it is seen, and leaves behind where it was taken', async () => {
    const { pictures, add, measured } = await opened();
    const turned = await plain(600, 400)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'Tern' }, IFD3: { GPSLatitude: '50/1 5/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { hash } = await add(turned, 'photo.jpg');
    expect(await pictures.look(hash)).toMatchObject({ width: 400, height: 600 });
    const kept = await pictures.keep(hash, 'photo.jpg', {
      crop: { left: 0, top: 500, width: 400, height: 100 },
      mediaType: 'image/jpeg',
    });
    expect(kept).toMatchObject({ width: 400, height: 100, mediaType: 'image/jpeg' });
    const about = await measured(kept.hash);
    expect(about.exif).toBeUndefined();
    expect(about.orientation).toBeUndefined();
  });

  test('brings other colours to sRGB', async () => {
    const { pictures, add, measured } = await opened();
    const cmyk = await plain(320, 180).toColourspace('cmyk').jpeg().toBuffer();
    const { hash } = await add(cmyk, 'print.jpg');
    expect((await pictures.look(hash)).colours).toBe('cmyk');
    const kept = await pictures.keep(hash, 'print.jpg', { mediaType: 'image/jpeg' });
    expect(await measured(kept.hash)).toMatchObject({ space: 'srgb', channels: 3 });
  });

  test.each(['image/png', 'image/jpeg'] as const)(
    '%s is compressed until it fits, and no further',
    async (mediaType) => {
      const { pictures, add } = await opened();
      const noise = randomFillSync(Buffer.alloc(480 * 270 * 3));
      const { hash } = await add(
        await sharp(noise, { raw: { width: 480, height: 270, channels: 3 } })
          .png()
          .toBuffer(),
      );
      const free = await pictures.attempt(hash, { mediaType });
      const maxBytes = Math.floor(free.sizeBytes * 0.6);
      const fitted = await pictures.attempt(hash, { mediaType, maxBytes });
      expect(fitted.sizeBytes).toBeLessThanOrEqual(maxBytes);
      expect(fitted.quality).toBeLessThan(100);
      expect(await refusal(pictures.attempt(hash, { mediaType, maxBytes: 3_000 }))).toMatch(
        /has \d+ KB; 3 are allowed\. Choose a smaller width/,
      );
    },
  );

  test('works on the first frame of an animation', async () => {
    const { pictures, add } = await opened();
    const frames = await sharp(Buffer.alloc(100 * 200 * 3, 7), {
      raw: { width: 100, height: 200, channels: 3, pageHeight: 100 },
    })
      .gif()
      .toBuffer();
    const { hash } = await add(frames, 'a.gif');
    const look = await pictures.look(hash);
    expect(look).toMatchObject({ width: 100, height: 100 });
    expect(await pictures.attempt(hash, { mediaType: 'image/png' })).toMatchObject({
      width: 100,
      height: 100,
    });
  });
});

describe('is refused with words', () => {
  test('a picture of more than a hundred megapixels, before it is decoded', async () => {
    const { pictures, add } = await opened();
    const header = await plain(64, 64).png().toBuffer();
    header.writeUInt32BE(20_000, 16);
    header.writeUInt32BE(10_000, 20);
    header.writeUInt32BE(crc32(header.subarray(12, 29)), 29);
    const { hash } = await add(header);
    expect(await refusal(pictures.look(hash))).toMatch(
      /20000 × 10000 pixels, 200 megapixels\. Up to 100 can be worked on/,
    );
    const { hash: large } = await add(
      await sharp({ create: { width: 10_001, height: 10_000, channels: 3, background: 'red' } })
        .png({ compressionLevel: 1 })
        .toBuffer(),
    );
    expect(await refusal(pictures.look(large))).toMatch(/10001 × 10000 pixels, 101 megapixels/);
  });

  test('what only begins like a picture', async () => {
    const { pictures, add } = await opened();
    const whole = await sharp(randomFillSync(Buffer.alloc(300 * 300 * 3)), {
      raw: { width: 300, height: 300, channels: 3 },
    })
      .png()
      .toBuffer();
    const { hash } = await add(whole.subarray(0, whole.length / 2));
    expect(await refusal(pictures.look(hash))).toMatch(
      /begins like a PNG and is none that can be read to its end/,
    );
    const { hash: junk } = await add(
      Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(100, 1)]),
    );
    expect(await refusal(pictures.look(junk))).toMatch(/begins like a PNG/);
  });

  test('a drawing, which would have to be run, and what is no picture', async () => {
    const { pictures, add } = await opened();
    const { hash: svg } = await add(
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'),
      'a.png',
    );
    expect(await refusal(pictures.look(svg))).toMatch(/This is an SVG.*neither run nor changed/);
    const { hash: zip } = await add(Buffer.from('PK\x03\x04 a zip', 'latin1'), 'a.png');
    expect(await refusal(pictures.look(zip))).toMatch(
      /its bytes are application\/zip, whatever its name says/,
    );
    expect(await refusal(pictures.look('f'.repeat(64) as never))).toMatch(/not in this workspace/);
  });

  test('a part beyond the picture, and a result that no page shows', async () => {
    const { pictures, add } = await opened();
    const { hash } = await add(await plain(100, 100).png().toBuffer());
    const crop = { left: 50, top: 0, width: 60, height: 10 };
    expect(await refusal(pictures.attempt(hash, { crop, mediaType: 'image/png' }))).toMatch(
      /reaches beyond the picture, which is 100 × 100/,
    );
    const size = { width: 10_000, height: 10_000 };
    expect(await refusal(pictures.attempt(hash, { size, mediaType: 'image/png' }))).toMatch(
      /more than 40 megapixels/,
    );
  });
});

test.each([
  ['Screenshot 2026-02-11 at 9.41\u202fAM.png', 'image/png', 'Screenshot_2026-02-11_at_9_41_AM.png'],
  ['Überblick.JPEG', 'image/jpeg', 'Uberblick.jpg'],
  ['.png', 'image/png', 'png.png'],
  ['###', 'image/png', 'picture.png'],
] as const)('%s becomes a plain name', (name, type, expected) => {
  expect(plainFileName(name, type)).toBe(expected);
});
