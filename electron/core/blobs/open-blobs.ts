import { createHash, type Hash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { BlobHash } from '../../../shared/domain/ids.ts';
import type { BlobRef } from '../../../shared/domain/parts.ts';
import type { Ports } from '../ports.ts';
import { syncFolder } from '../store/durable-files.ts';
import type { Store } from '../store/store.ts';
import type { WorkspaceFiles } from '../store/workspace-files.ts';
import type { Blobs } from './blobs.ts';
import { HEAD_BYTES, mediaTypeOf } from './media-type.ts';
import { pictureSize } from './picture-size.ts';

/** A file on its way in: written and hashed as it comes, a blob once it is finished. */
export interface Incoming {
  readonly sizeBytes: () => number;
  write(bytes: Uint8Array): Promise<void>;
  /** Durable when it resolves, file and facts. */
  finish(fileName: string): Promise<BlobRef>;
  cancel(): Promise<void>;
}

export interface OwnBlobs extends Blobs {
  receive(): Promise<Incoming>;
  /** At most `length` bytes from `offset`; fewer at the end. @throws VitrineError `not-found`. */
  read(
    hash: BlobHash,
    offset: number,
    length: number,
  ): Promise<{ bytes: Uint8Array<ArrayBuffer>; sizeBytes: number }>;
}

interface Facts {
  readonly size_bytes: number;
  readonly media_type: string;
  readonly width: number | null;
  readonly height: number | null;
}

export function blobPath(files: WorkspaceFiles, hash: string): string {
  return join(files.blobs, hash.slice(0, 2), hash);
}

export function openBlobs(
  store: Store,
  files: WorkspaceFiles,
  ports: Pick<Ports, 'now' | 'newId'>,
): OwnBlobs {
  // One process owns a workspace: whatever lies here was left by one that is gone.
  if (!store.isReadOnly) rmSync(files.incoming, { recursive: true, force: true });

  const factsOf = store.prepare<[string], Facts>(
    'facts of a blob',
    'SELECT size_bytes, media_type, width, height FROM blobs WHERE hash = ?',
  );
  const insert = store.prepare<[string, number, string, number | null, number | null, string], never>(
    'keep a blob',
    `INSERT INTO blobs (hash, size_bytes, media_type, width, height, added_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (hash) DO UPDATE SET added_at = excluded.added_at`,
  );
  const pathOf = (hash: BlobHash): string => blobPath(files, hash);
  const has = (hash: BlobHash): boolean => factsOf.get(hash) !== undefined && existsSync(pathOf(hash));

  function required(hash: BlobHash): string {
    const path = pathOf(hash);
    if (existsSync(path)) return path;
    throw new VitrineError(
      'not-found',
      `The file ${hash.slice(0, 12)}… is not in this workspace. Add it again, or restore a backup with its folder.`,
      { hash },
    );
  }

  /** The file first, the row after it: the database never points at a blob that is not there. */
  async function settle(
    partial: string,
    hash: BlobHash,
    sizeBytes: number,
    head: Uint8Array,
    fileName: string,
  ): Promise<BlobRef> {
    const mediaType = mediaTypeOf(head);
    const path = pathOf(hash);
    const size = await pictureSize(partial, mediaType);
    if (existsSync(path)) {
      await rm(partial, { force: true });
    } else {
      const isNewFolder = mkdirSync(dirname(path), { recursive: true }) !== undefined;
      await rename(partial, path);
      syncFolder(dirname(path));
      if (isNewFolder) syncFolder(files.blobs);
    }
    store.transaction('blobs.keep', () => {
      insert.run(
        hash,
        sizeBytes,
        mediaType,
        size?.width ?? null,
        size?.height ?? null,
        new Date(ports.now()).toISOString(),
      );
    });
    return { hash, fileName, sizeBytes, mediaType, ...size };
  }

  async function receive(): Promise<Incoming> {
    // Says in the store's own words why nothing can be kept, before any byte is written.
    store.transaction('blobs.receive', () => undefined);
    mkdirSync(files.incoming, { recursive: true });
    const partial = join(files.incoming, ports.newId());
    const file = await open(partial, 'wx', 0o600);
    return incoming(file, partial, settle);
  }

  async function whole(
    write: (into: Incoming) => Promise<void>,
    fileName: string,
    doing: string,
  ): Promise<BlobRef> {
    let into: Incoming | undefined;
    try {
      into = await receive();
      await write(into);
      return await into.finish(fileName);
    } catch (error) {
      await into?.cancel();
      throw store.explain(error, doing);
    }
  }

  return {
    pathOf,
    has,
    known(hash, fileName) {
      const facts = factsOf.get(hash);
      if (facts === undefined || !existsSync(pathOf(hash))) return undefined;
      const { size_bytes: sizeBytes, media_type: mediaType, width, height } = facts;
      const size = width === null || height === null ? {} : { width, height };
      return { hash, fileName, sizeBytes, mediaType, ...size };
    },
    open: (hash) => createReadStream(required(hash)),
    put: (bytes, fileName) => whole((into) => into.write(bytes), fileName, 'keeping a file'),
    async take(path, fileName = basename(path)) {
      await requireFile(path);
      return await whole(
        async (into) => {
          for await (const chunk of createReadStream(path, { highWaterMark: 262_144 }))
            await into.write(chunk);
        },
        fileName,
        `taking in ${path}`,
      );
    },
    receive,
    async read(hash, offset, length) {
      const file = await open(required(hash), 'r');
      try {
        const { size } = await file.stat();
        const wanted = Math.max(0, Math.min(length, size - offset));
        const { buffer, bytesRead } = await file.read(new Uint8Array(wanted), 0, wanted, offset);
        return { bytes: buffer.subarray(0, bytesRead), sizeBytes: size };
      } finally {
        await file.close();
      }
    },
  };
}

type Settle = (
  partial: string,
  hash: BlobHash,
  sizeBytes: number,
  head: Uint8Array,
  fileName: string,
) => Promise<BlobRef>;

function incoming(file: FileHandle, partial: string, settle: Settle): Incoming {
  const hash: Hash = createHash('sha256');
  let head: Uint8Array = new Uint8Array();
  let sizeBytes = 0;
  return {
    sizeBytes: () => sizeBytes,
    async write(bytes) {
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, bytes.subarray(0, HEAD_BYTES - head.length)]);
      hash.update(bytes);
      sizeBytes += bytes.length;
      await file.writeFile(bytes);
    },
    async finish(fileName) {
      await file.sync();
      await file.close();
      // SHA-256 in lower-case hexadecimal is what a blob's hash is.
      return await settle(partial, hash.digest('hex') as BlobHash, sizeBytes, head, fileName);
    },
    async cancel() {
      await file.close().catch(() => undefined);
      await rm(partial, { force: true });
    },
  };
}

/** Only plain files: a pipe or a device would never end. */
async function requireFile(path: string): Promise<void> {
  let isFile: boolean;
  try {
    isFile = (await stat(path)).isFile();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new VitrineError(
      'not-found',
      `${path} cannot be read (${reason}). Check that it is there and yours to read.`,
    );
  }
  if (!isFile) throw new VitrineError('bad-input', `${path} is not a file. Choose a file.`);
}
