import type { FileHandle } from 'node:fs/promises';
import type { ClientRequest } from 'node:http';

/** Of threes, so that each piece is whole in base64. */
const CHUNK_BYTES = 84 * 1024 * 3;

/** A file that travels inside of something else. */
export interface FileWrapping {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** @param piece a multiple of three bytes long, except for the last */
  readonly encode: (piece: Uint8Array) => Uint8Array;
  /** How long the whole is for a file of so many bytes. */
  readonly sizeBytesOf: (fileBytes: number) => number;
}

/** A JSON object with the file in base64 as one of its texts. */
export function inJson(field: string, others: Readonly<Record<string, string>>): FileWrapping {
  const [start = '', end = ''] = JSON.stringify({ ...others, [field]: '\0' }).split('\\u0000');
  const [before, after] = [Buffer.from(start), Buffer.from(end)];
  return {
    before,
    after,
    encode: (piece) => Buffer.from(Buffer.from(piece).toString('base64'), 'latin1'),
    sizeBytesOf: (fileBytes) => before.byteLength + 4 * Math.ceil(fileBytes / 3) + after.byteLength,
  };
}

/**
 * Sends a file as the body of a request, or inside of one. One buffer is filled while the other one is on its way: a
 * stream would make a new buffer of every piece, and a gigabyte of those is more than the collector takes away in time.
 * @throws Error when the file is not as long as was said, or the connection ends before it is sent
 */
export async function sendFile(
  content: {
    readonly open: () => Promise<FileHandle>;
    readonly sizeBytes: number;
    readonly wrapping?: FileWrapping;
  },
  request: ClientRequest,
  onProgress: ((sentBytes: number) => void) | undefined,
): Promise<void> {
  const { open, sizeBytes, wrapping } = content;
  const closed = new Promise<never>((_resolve, reject) => {
    request.once('close', () => reject(new Error('the connection ended before the file was sent')));
  });
  closed.catch(() => undefined); // after the last byte nobody waits for it any more
  const file = await open();
  try {
    let filling = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let leaving = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let sending = wrapping === undefined ? Promise.resolve() : write(request, wrapping.before);
    sending.catch(() => undefined); // seen below
    let sentBytes = 0;
    for (;;) {
      const bytesRead = await fill(filling, file, sentBytes);
      await Promise.race([sending, closed]);
      if (bytesRead === 0) break;
      const piece = filling.subarray(0, bytesRead);
      sending = write(request, wrapping === undefined ? piece : wrapping.encode(piece));
      sending.catch(() => undefined); // seen at the next turn
      [filling, leaving] = [leaving, filling];
      sentBytes += bytesRead;
      onProgress?.(sentBytes);
    }
    if (sentBytes !== sizeBytes)
      throw new Error(
        `the file on the disk has ${sentBytes} bytes, not the ${sizeBytes} that were announced`,
      );
    request.end(wrapping?.after);
  } finally {
    await file.close();
  }
}

/** A read may bring less than was asked for before the end of the file. */
async function fill(buffer: Buffer, file: FileHandle, position: number): Promise<number> {
  let filled = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, filled, buffer.byteLength - filled, position + filled);
    filled += bytesRead;
    if (bytesRead === 0 || filled === buffer.byteLength) return filled;
  }
}

/** Resolves once the system has taken the bytes: the buffer may be filled again. */
function write(request: ClientRequest, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    request.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
