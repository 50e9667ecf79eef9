/** Files that come in several calls, in their order. What is not finished is thrown away after an hour. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { BlobRef } from '../../../shared/domain/parts.ts';
import type { Ports } from '../ports.ts';
import type { Store } from '../store/store.ts';
import type { Incoming, OwnBlobs } from './open-blobs.ts';

const LONGEST_PAUSE_MS = 3_600_000;
const MOST_AT_ONCE = 32;
const MOST_BYTES_A_CALL = 1_048_576;

interface Upload {
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly incoming: Incoming;
  usedAt: number;
  /** Calls may overlap; their bytes may not. */
  last: Promise<unknown>;
}

export interface Uploads {
  begin(fileName: string, sizeBytes: number): Promise<string>;
  /** @throws VitrineError `too-large` beyond what was announced or 1 MiB a call. */
  append(id: string, bytes: Uint8Array): Promise<void>;
  /** @throws VitrineError `bad-input` when less came than was announced. */
  finish(id: string): Promise<BlobRef>;
  close(): Promise<void>;
}

export function createUploads(
  blobs: Pick<OwnBlobs, 'receive'>,
  store: Pick<Store, 'explain'>,
  ports: Pick<Ports, 'now' | 'newId'>,
): Uploads {
  const uploads = new Map<string, Upload>();

  function get(id: string): Upload {
    const upload = uploads.get(id);
    if (upload === undefined) {
      throw new VitrineError('not-found', 'That upload has ended or was never begun. Add the file again.');
    }
    return upload;
  }

  async function drop(id: string): Promise<void> {
    const upload = uploads.get(id);
    uploads.delete(id);
    await upload?.incoming.cancel();
  }

  async function dropStale(): Promise<void> {
    const oldest = ports.now() - LONGEST_PAUSE_MS;
    for (const [id, { usedAt }] of [...uploads]) if (usedAt < oldest) await drop(id);
  }

  /** After whatever is still being written; whatever fails ends the upload. */
  function next<T>(id: string, upload: Upload, work: () => Promise<T>): Promise<T> {
    const turn = upload.last.then(work).catch(async (error: unknown) => {
      await drop(id);
      throw store.explain(error, `receiving ${upload.fileName}`);
    });
    upload.last = turn.catch(() => undefined);
    return turn;
  }

  return {
    async begin(fileName, sizeBytes) {
      await dropStale();
      if (uploads.size >= MOST_AT_ONCE) {
        throw new VitrineError(
          'unavailable',
          `${MOST_AT_ONCE} files are coming in already. Try again when one of them is done.`,
        );
      }
      let incoming: Incoming;
      try {
        incoming = await blobs.receive();
      } catch (error) {
        throw store.explain(error, `receiving ${fileName}`);
      }
      const id = ports.newId();
      uploads.set(id, { fileName, sizeBytes, incoming, usedAt: ports.now(), last: Promise.resolve() });
      return id;
    },
    async append(id, bytes) {
      const upload = get(id);
      if (bytes.length > MOST_BYTES_A_CALL) {
        throw new VitrineError(
          'too-large',
          'At most 1 MiB comes in one call; send the file in smaller pieces.',
        );
      }
      upload.usedAt = ports.now();
      await next(id, upload, async () => {
        if (upload.incoming.sizeBytes() + bytes.length > upload.sizeBytes) {
          throw new VitrineError(
            'too-large',
            `More came of ${upload.fileName} than the ${upload.sizeBytes} bytes that were announced. Add the file again.`,
          );
        }
        await upload.incoming.write(bytes);
      });
    },
    async finish(id) {
      const upload = get(id);
      const blob = await next(id, upload, async () => {
        const came = upload.incoming.sizeBytes();
        if (came !== upload.sizeBytes) {
          throw new VitrineError(
            'bad-input',
            `Of ${upload.fileName} only ${came} of ${upload.sizeBytes} bytes came. Add the file again.`,
          );
        }
        return await upload.incoming.finish(upload.fileName);
      });
      uploads.delete(id);
      return blob;
    },
    async close() {
      for (const id of [...uploads.keys()]) await drop(id);
    },
  };
}
