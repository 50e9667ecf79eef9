/** A blob of the workspace as an address that an <img> can show. */
import { useEffect, useState } from 'react';
import type { Client } from '../../../shared/contract/client.ts';
import type { BlobRef } from '../../../shared/domain/parts.ts';
import { useClient } from '../../platform/use-core.tsx';

const CHUNK = 1_048_576;
/** A thumbnail is not worth more memory than this. */
const LARGEST = 12 * CHUNK;

/** @returns undefined while loading, when it is too large to be shown small, and when it cannot be read. */
export function useBlobUrl(blob: BlobRef | undefined): string | undefined {
  const client = useClient();
  const [url, setUrl] = useState<string>();
  const hash = blob?.hash;
  const sizeBytes = blob?.sizeBytes ?? 0;
  const mediaType = blob?.mediaType ?? '';

  useEffect(() => {
    setUrl(undefined);
    if (hash === undefined || sizeBytes > LARGEST || !mediaType.startsWith('image/')) return;
    let isCurrent = true;
    let made: string | undefined;
    void readWhole(client, hash, sizeBytes).then((bytes) => {
      if (!isCurrent || bytes === undefined) return;
      made = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
      setUrl(made);
    });
    return () => {
      isCurrent = false;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [client, hash, sizeBytes, mediaType]);

  return url;
}

/** @returns undefined when it cannot be read */
export async function readWhole(
  client: Client,
  hash: BlobRef['hash'],
  sizeBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const whole = new Uint8Array(sizeBytes);
  for (let offset = 0; offset < sizeBytes; offset += CHUNK) {
    const length = Math.min(CHUNK, sizeBytes - offset);
    const answer = await client.call('blobs.read', { hash, offset, length });
    if (!answer.ok || answer.value.bytes.length > length) return undefined;
    whole.set(answer.value.bytes, offset);
  }
  return whole;
}
