/** What is known of a file without keeping it: for a check that leaves no trace. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { BlobHash } from '../../../shared/domain/ids.ts';
import type { BlobRef } from '../../../shared/domain/parts.ts';
import { HEAD_BYTES, mediaTypeOf } from '../blobs/media-type.ts';
import { type PictureSize, pictureSize } from '../blobs/picture-size.ts';
import type { KeepBlob } from './read-folder.ts';

export const measureBlob: KeepBlob = async (file, bytes): Promise<BlobRef> => {
  const hash = createHash('sha256');
  let head: Uint8Array = new Uint8Array();
  for await (const chunk of bytes === undefined ? streamOf(file.absolute) : [bytes]) {
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
    hash.update(chunk);
  }
  const mediaType = mediaTypeOf(head);
  const size = mediaType === 'image/png' ? pngSize(head) : await pictureSize(file.absolute, mediaType);
  return {
    // SHA-256 in lower-case hexadecimal is what a blob's hash is.
    hash: hash.digest('hex') as BlobHash,
    fileName: basename(file.path),
    sizeBytes: file.sizeBytes,
    mediaType,
    ...size,
  };
};

const streamOf = (path: string): AsyncIterable<Uint8Array> =>
  createReadStream(path, { highWaterMark: 262_144 });

/** Nine pictures of ten are PNG, whose size stands at a fixed place: no library has to be loaded for them. */
function pngSize(head: Uint8Array): PictureSize | undefined {
  if (head.length < 24) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}
