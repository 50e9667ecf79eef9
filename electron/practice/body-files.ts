import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface ReceivedBody {
  readonly sizeBytes: number;
  readonly sha256Base64: string;
  readonly sha256Hex: string;
  /** The first bytes, enough to tell the kind of file. */
  readonly head: Buffer;
  /** All of it, where it was received into memory. */
  readonly bytes?: Buffer;
  /** Where it lies until `keep` or `discard`, where it was received into a file. */
  readonly incoming?: string;
}

export class BodyTooLarge extends Error {}

const HEAD_BYTES = 4096;

/** Request bodies by their SHA-256, as files: a cell is no place for a gigabyte. */
export class BodyFiles {
  readonly #kept: string;
  readonly #incoming: string;

  constructor(folder: string) {
    this.#kept = join(folder, 'bodies');
    this.#incoming = join(folder, 'incoming');
    rmSync(this.#incoming, { recursive: true, force: true });
    mkdirSync(this.#incoming, { recursive: true });
    mkdirSync(this.#kept, { recursive: true });
  }

  /** Streams to a file while hashing; memory stays constant whatever the size. */
  async receiveToFile(source: Readable): Promise<ReceivedBody> {
    const incoming = join(this.#incoming, randomUUID());
    const meter = new Meter();
    source.on('data', (chunk: Buffer) => meter.add(chunk));
    try {
      await pipeline(source, createWriteStream(incoming, { highWaterMark: 1024 * 1024 }));
    } catch (error) {
      rmSync(incoming, { force: true });
      throw error;
    }
    return { ...meter.result(), incoming };
  }

  async receiveToMemory(source: Readable, limitBytes: number): Promise<ReceivedBody> {
    const meter = new Meter();
    const chunks: Buffer[] = [];
    for await (const chunk of source as AsyncIterable<Buffer>) {
      meter.add(chunk);
      if (meter.sizeBytes <= limitBytes) chunks.push(chunk);
      else chunks.length = 0;
    }
    if (meter.sizeBytes > limitBytes) throw new BodyTooLarge();
    return { ...meter.result(), bytes: Buffer.concat(chunks) };
  }

  /** Moves a received file to its place. @returns its hash, the name to find it by */
  keep(body: ReceivedBody): string {
    if (body.incoming === undefined) throw new Error('only a body that was received into a file can be kept');
    const place = this.path(body.sha256Hex);
    if (existsSync(place)) rmSync(body.incoming, { force: true });
    else {
      mkdirSync(join(this.#kept, body.sha256Hex.slice(0, 2)), { recursive: true });
      renameSync(body.incoming, place);
    }
    return body.sha256Hex;
  }

  discard(body: ReceivedBody): void {
    if (body.incoming !== undefined) rmSync(body.incoming, { force: true });
  }

  path(hash: string): string {
    return join(this.#kept, hash.slice(0, 2), hash);
  }

  sizeBytes(hash: string): number {
    return statSync(this.path(hash)).size;
  }

  /** Removes what nothing refers to any more. */
  collect(referenced: ReadonlySet<string>): void {
    for (const folder of readdirSync(this.#kept)) {
      for (const hash of readdirSync(join(this.#kept, folder))) {
        if (!referenced.has(hash)) rmSync(this.path(hash), { force: true });
      }
    }
  }
}

class Meter {
  readonly #hash = createHash('sha256');
  #head = Buffer.alloc(0);
  sizeBytes = 0;

  add(chunk: Buffer): void {
    this.#hash.update(chunk);
    this.sizeBytes += chunk.length;
    if (this.#head.length < HEAD_BYTES) {
      this.#head = Buffer.concat([this.#head, chunk.subarray(0, HEAD_BYTES - this.#head.length)]);
    }
  }

  result(): Omit<ReceivedBody, 'bytes' | 'incoming'> {
    const digest = this.#hash.digest();
    return {
      sizeBytes: this.sizeBytes,
      sha256Base64: digest.toString('base64'),
      sha256Hex: digest.toString('hex'),
      head: this.#head,
    };
  }
}
