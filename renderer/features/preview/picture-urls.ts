/**
 * The pictures of a preview as `blob:` addresses. A drawing asks for what it shows; what is not here yet is
 * fetched and the drawing is told to draw again. What no recent drawing showed makes room, oldest first.
 */
import type { Client } from '../../../shared/contract/client.ts';
import type { BlobRef } from '../../../shared/domain/parts.ts';

/** A call carries at most 1 MiB. */
const CHUNK = 1_048_576;
/** A larger file, or a picture of more pixels, would take seconds and hundreds of megabytes to decode. */
const LARGEST_BYTES = 32 * CHUNK;
const MOST_PIXELS = 50_000_000;
/** What is kept beyond what is shown now, so that turning back to a view is instant. */
const KEPT_BYTES = 96 * CHUNK;

export interface PictureProblem {
  readonly fileName: string;
  /** In the core's words; undefined when it is too large to be drawn. */
  readonly reason?: string;
}

interface Picture {
  readonly url: string;
  readonly sizeBytes: number;
  shownIn: number;
}

export class PictureUrls {
  readonly #client: Client;
  readonly #onChange: () => void;
  readonly #pictures = new Map<string, Picture>();
  readonly #loading = new Set<string>();
  readonly #problems = new Map<string, PictureProblem>();
  #drawing = 0;
  #isClosed = false;

  constructor(client: Client, onChange: () => void) {
    this.#client = client;
    this.#onChange = onChange;
  }

  /** What the drawing that begins now does not ask for may go. */
  beginDrawing(): void {
    this.#drawing += 1;
  }

  /** An arrow: it is handed to the drawing as it is. */
  readonly urlOf = (blob: BlobRef): string | undefined => {
    const picture = this.#pictures.get(blob.hash);
    if (picture === undefined) {
      this.#load(blob);
      return undefined;
    }
    picture.shownIn = this.#drawing;
    return picture.url;
  };

  get problems(): readonly PictureProblem[] {
    return [...this.#problems.values()];
  }

  close(): void {
    this.#isClosed = true;
    for (const { url } of this.#pictures.values()) URL.revokeObjectURL(url);
    this.#pictures.clear();
  }

  #load(blob: BlobRef): void {
    const { hash, fileName, mediaType } = blob;
    if (this.#isClosed || this.#loading.has(hash) || this.#problems.has(hash)) return;
    if (blob.sizeBytes > LARGEST_BYTES || (blob.width ?? 0) * (blob.height ?? 0) > MOST_PIXELS) {
      this.#problems.set(hash, { fileName });
      queueMicrotask(this.#onChange); // asked for in the middle of a drawing
      return;
    }
    this.#loading.add(hash);
    void readWhole(this.#client, blob).then((answer) => {
      this.#loading.delete(hash);
      if (this.#isClosed) return;
      if (typeof answer === 'string') this.#problems.set(hash, { fileName, reason: answer });
      else {
        const url = URL.createObjectURL(new Blob([answer], { type: mediaType }));
        this.#pictures.set(hash, { url, sizeBytes: answer.length, shownIn: this.#drawing });
        this.#makeRoom();
      }
      this.#onChange();
    });
  }

  #makeRoom(): void {
    let total = 0;
    for (const { sizeBytes } of this.#pictures.values()) total += sizeBytes;
    const byAge = [...this.#pictures].sort(([, a], [, b]) => a.shownIn - b.shownIn);
    for (const [hash, picture] of byAge) {
      if (total <= KEPT_BYTES || picture.shownIn >= this.#drawing) return;
      URL.revokeObjectURL(picture.url);
      this.#pictures.delete(hash);
      total -= picture.sizeBytes;
    }
  }
}

/** @returns the bytes, or why they could not be read. */
async function readWhole(
  client: Client,
  { hash, sizeBytes }: BlobRef,
): Promise<Uint8Array<ArrayBuffer> | string> {
  const whole = new Uint8Array(sizeBytes);
  let offset = 0;
  while (offset < sizeBytes) {
    const length = Math.min(CHUNK, sizeBytes - offset);
    const answer = await client.call('blobs.read', { hash, offset, length });
    if (!answer.ok) return answer.error.message;
    const { bytes } = answer.value;
    if (bytes.length === 0 || bytes.length > length) return 'The file is not as long as it was.';
    whole.set(bytes, offset);
    offset += bytes.length;
  }
  return whole;
}
