/** What a picture's header says of its colours, without decoding it: PNG and JPEG, which every marketplace takes. */
import { closeSync, openSync, readSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { PictureFacts } from '../../../shared/domain/picture.ts';

/** Profiles of cameras and screens stand before the pixels and are far smaller. */
export const FACTS_HEAD_BYTES = 65_536;
const LARGEST_PROFILE_BYTES = 4_194_304;

/** @returns undefined for what is neither, or cannot be read. */
export function pictureFactsAt(path: string): PictureFacts | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const head = Buffer.alloc(FACTS_HEAD_BYTES);
    return pictureFactsOf(head.subarray(0, readSync(file, head, 0, FACTS_HEAD_BYTES, 0)));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** @param head of the file, at most {@link FACTS_HEAD_BYTES} */
export function pictureFactsOf(head: Buffer): PictureFacts | undefined {
  try {
    if (head.subarray(1, 4).toString('latin1') === 'PNG') return pngFacts(head);
    return head.readUInt16BE(0) === 0xff_d8 ? jpegFacts(head) : undefined;
  } catch {
    // It ends before its header does, or its profile is none.
    return undefined;
  }
}

function pngFacts(head: Buffer): PictureFacts {
  let hasAlpha = [4, 6].includes(head.readUInt8(25));
  let colours: string | undefined;
  for (let at = 8; at + 12 <= head.length; ) {
    const length = head.readUInt32BE(at);
    const type = head.toString('latin1', at + 4, at + 8);
    const data = head.subarray(at + 8, at + 8 + length);
    if (type === 'IDAT') break;
    if (type === 'tRNS') hasAlpha = true;
    // The name in the chunk is free: macOS calls every one of them "ICC Profile".
    if (type === 'iCCP' && data.length === length)
      colours = profileName(
        inflateSync(data.subarray(data.indexOf(0) + 2), { maxOutputLength: LARGEST_PROFILE_BYTES }),
      );
    at += 12 + length;
  }
  return facts(hasAlpha, colours);
}

function jpegFacts(head: Buffer): PictureFacts {
  const ICC = 'ICC_PROFILE\0';
  let profile = Buffer.alloc(0);
  let components = 3;
  for (let at = 2; at + 4 <= head.length; ) {
    const marker = head.readUInt16BE(at);
    const length = head.readUInt16BE(at + 2);
    if (marker >= 0xff_c0 && marker <= 0xff_c2) components = head.readUInt8(at + 9);
    // A long profile is cut into segments, in order.
    if (marker === 0xff_e2 && head.toString('latin1', at + 4, at + 4 + ICC.length) === ICC)
      profile = Buffer.concat([profile, head.subarray(at + 6 + ICC.length, at + 2 + length)]);
    if (marker === 0xff_da || marker < 0xff_00) break;
    at += 2 + length;
  }
  if (components === 4) return facts(false, 'CMYK');
  return facts(false, profile.length === 0 ? undefined : profileName(profile));
}

const facts = (hasAlpha: boolean, colours: string | undefined): PictureFacts => ({
  hasAlpha,
  ...(colours === undefined ? {} : { colours }),
});

/** The description that an ICC profile has of itself, in either version of the format. */
function profileName(profile: Buffer): string | undefined {
  const count = Math.min(profile.readUInt32BE(128), 100);
  for (let tag = 0; tag < count; tag += 1) {
    const entry = 132 + tag * 12;
    if (profile.toString('latin1', entry, entry + 4) !== 'desc') continue;
    const at = profile.readUInt32BE(entry + 4);
    const isMany = profile.toString('latin1', at, at + 4) === 'mluc';
    const length = profile.readUInt32BE(isMany ? at + 20 : at + 8);
    const from = isMany ? at + profile.readUInt32BE(at + 24) : at + 12;
    const bytes = profile.subarray(from, from + Math.min(length, 400));
    const words = isMany ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString('latin1');
    return words.replaceAll(/\p{C}+/gu, '').trim() || undefined;
  }
  return undefined;
}
