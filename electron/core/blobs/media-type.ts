/** What bytes are, told from the bytes: a name can say anything. */

/** How many bytes from the start {@link mediaTypeOf} wants to see. */
export const HEAD_BYTES = 4_096;

const SIGNATURES: readonly (readonly [offset: number, bytes: string, mediaType: string])[] = [
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, 'GIF87a', 'image/gif'],
  [0, 'GIF89a', 'image/gif'],
  [8, 'WEBP', 'image/webp'],
  [0, 'II*\0', 'image/tiff'],
  [0, 'MM\0*', 'image/tiff'],
  [0, '\0\0\x01\0', 'image/x-icon'],
  [4, 'ftypavif', 'image/avif'],
  [4, 'ftypheic', 'image/heic'],
  [4, 'ftypqt', 'video/quicktime'],
  [4, 'ftyp', 'video/mp4'],
  [0, '\x1aE\xdf\xa3', 'video/webm'],
  [0, '%PDF-', 'application/pdf'],
  [0, 'PK\x03\x04', 'application/zip'],
  [0, 'PK\x05\x06', 'application/zip'],
  [0, '\x1f\x8b', 'application/gzip'],
  [0, 'BM', 'image/bmp'],
];

/** @param head the first {@link HEAD_BYTES}, or all there are. */
export function mediaTypeOf(head: Uint8Array): string {
  const latin = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  for (const [offset, bytes, mediaType] of SIGNATURES) {
    if (latin.startsWith(bytes, offset)) return mediaType;
  }
  const text = textOf(head);
  if (text === undefined) return 'application/octet-stream';
  return isSvg(text) ? 'image/svg+xml' : 'text/plain';
}

/** @returns undefined when it is not UTF-8 text; a character cut in two at the end is fine. */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0 || bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** Its root element is `svg`; what comes before it is declarations and comments. */
function isSvg(text: string): boolean {
  return /^\uFEFF?\s*(?:(?:<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^>[]|\[[^\]]*\])*>)\s*)*<(?:\w+:)?svg[\s>/]/i.test(
    text,
  );
}
