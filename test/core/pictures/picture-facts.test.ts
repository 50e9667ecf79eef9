import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { FACTS_HEAD_BYTES, pictureFactsOf } from '../../../electron/core/pictures/picture-facts.ts';

const colour = (channels: 3 | 4) =>
  sharp({ create: { width: 32, height: 18, channels, background: { r: 9, g: 120, b: 90, alpha: 0.5 } } });

describe('the header of a picture', () => {
  test('says whether it may be transparent', async () => {
    expect(pictureFactsOf(await colour(3).png().toBuffer())).toEqual({ hasAlpha: false });
    expect(pictureFactsOf(await colour(4).png().toBuffer())).toEqual({ hasAlpha: true });
    expect(pictureFactsOf(await colour(4).png({ palette: true }).toBuffer())).toEqual({ hasAlpha: true });
    expect(pictureFactsOf(await colour(3).jpeg().toBuffer())).toEqual({ hasAlpha: false });
  });

  test.each(['png', 'jpeg'] as const)('of a %s says which colours it has', async (format) => {
    const named = async (profile: string) =>
      pictureFactsOf(await colour(3).withIccProfile(profile).toFormat(format).toBuffer())?.colours;
    expect(await named('p3')).toMatch(/P3/);
    expect(await named('srgb')).toMatch(/sRGB/);
  });

  test('of a JPEG for print says so', async () => {
    const print = await colour(3).toColourspace('cmyk').jpeg().toBuffer();
    expect(pictureFactsOf(print)?.colours).toBe('CMYK');
  });

  test('that is none, or ends too soon, says nothing', async () => {
    const whole = await colour(4).withIccProfile('p3').png().toBuffer();
    expect(pictureFactsOf(Buffer.from('<svg/>'))).toBeUndefined();
    expect(pictureFactsOf(Buffer.alloc(0))).toBeUndefined();
    for (let length = 0; length < whole.length; length += 7) pictureFactsOf(whole.subarray(0, length));
    const lies = Buffer.concat([whole.subarray(0, 33), Buffer.alloc(FACTS_HEAD_BYTES - 33, 0xff)]);
    expect(pictureFactsOf(lies)).toEqual({ hasAlpha: true });
  });
});
