import type { FileHandle } from 'node:fs/promises';
import type { ClientRequest } from 'node:http';

const CHUNK_BYTES = 256 * 1024;

/**
 * Sends a file as the body of a request. One buffer is filled while the other one is on its way: a stream would make a
 * new buffer of every piece, and a gigabyte of those is more than the collector takes away in time.
 * @throws Error when the file is not as long as was said, or the connection ends before it is sent
 */
export async function sendFile(
  { open, sizeBytes }: { readonly open: () => Promise<FileHandle>; readonly sizeBytes: number },
  request: ClientRequest,
  onProgress: ((sentBytes: number) => void) | undefined,
): Promise<void> {
  const closed = new Promise<never>((_resolve, reject) => {
    request.once('close', () => reject(new Error('the connection ended before the file was sent')));
  });
  closed.catch(() => undefined); // after the last byte nobody waits for it any more
  const file = await open();
  try {
    let filling = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let leaving = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let sending: Promise<void> = Promise.resolve();
    let sentBytes = 0;
    for (;;) {
      const { bytesRead } = await file.read(filling, 0, CHUNK_BYTES, sentBytes);
      await Promise.race([sending, closed]);
      if (bytesRead === 0) break;
      sending = write(request, filling.subarray(0, bytesRead));
      sending.catch(() => undefined); // seen at the next turn
      [filling, leaving] = [leaving, filling];
      sentBytes += bytesRead;
      onProgress?.(sentBytes);
    }
    if (sentBytes !== sizeBytes)
      throw new Error(
        `the file on the disk has ${sentBytes} bytes, not the ${sizeBytes} that were announced`,
      );
    request.end();
  } finally {
    await file.close();
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
