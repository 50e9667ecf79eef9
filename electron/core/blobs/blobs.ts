/** Blobs as the other capabilities of the core see them: bytes by their SHA-256, files beside the database. */
import type { ReadStream } from 'node:fs';
import type { BlobHash } from '../../../shared/domain/ids.ts';
import type { BlobRef } from '../../../shared/domain/parts.ts';

export interface Blobs {
  /** Absolute path of the file. */
  pathOf(hash: BlobHash): string;
  has(hash: BlobHash): boolean;
  /** The blob under that name, if it is here: nothing is written. */
  known(hash: BlobHash, fileName: string): BlobRef | undefined;
  /** @throws VitrineError `not-found`. */
  open(hash: BlobHash): ReadStream;
  /** Keeps bytes that are at hand; durable when it resolves. */
  put(bytes: Uint8Array, fileName: string): Promise<BlobRef>;
  /** Takes a file in by streaming it; durable when it resolves. */
  take(path: string, fileName?: string): Promise<BlobRef>;
}
