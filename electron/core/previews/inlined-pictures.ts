/** Pictures as data addresses, so that a page needs nothing beside itself. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { BlobHash } from '../../../shared/domain/ids.ts';
import type { BlobRef } from '../../../shared/domain/parts.ts';
import type { Blobs } from '../blobs/blobs.ts';

/** As base64 in one page: what a browser still opens without a pause and a call still carries. */
const LARGEST_TOTAL = 96 * 1_048_576;

/**
 * @param draw called once, with a function that it tells of every picture it shows.
 * @returns the address of each; none for a picture whose file is gone, whose place then shows its name.
 * @throws VitrineError `too-large`.
 */
export async function inlinedPictures(
  blobs: Blobs,
  draw: (note: (blob: BlobRef) => void) => void,
): Promise<(blob: BlobRef) => string | undefined> {
  const shown = new Map<BlobHash, BlobRef>();
  draw((blob) => shown.set(blob.hash, blob));

  const addresses = new Map<BlobHash, string>();
  let totalBytes = 0;
  for (const blob of shown.values()) {
    if (!blobs.has(blob.hash)) continue;
    const bytes = await wholeOf(blobs, blob.hash, LARGEST_TOTAL - totalBytes);
    totalBytes += bytes.length;
    addresses.set(blob.hash, `data:${blob.mediaType};base64,${bytes.toString('base64')}`);
  }
  return (blob) => addresses.get(blob.hash);
}

async function wholeOf(blobs: Blobs, hash: BlobHash, mostBytes: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let sizeBytes = 0;
  for await (const piece of blobs.open(hash)) {
    pieces.push(piece);
    sizeBytes += piece.length;
    if (sizeBytes > mostBytes) {
      throw new VitrineError(
        'too-large',
        'The pictures of this preview come to more than 96 MB together, which is too much for one file. Make them smaller, or remove some.',
      );
    }
  }
  return Buffer.concat(pieces);
}
