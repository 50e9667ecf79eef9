/** Files into the workspace, in pieces, with progress; nothing is kept of one that was cancelled. */
import type { Client } from '../../../../shared/contract/client.ts';
import type { ContractError, Result } from '../../../../shared/contract/result.ts';
import type { BlobRef } from '../../../../shared/domain/parts.ts';

/** What one call takes. */
const PIECE = 1_048_576;

export interface UploadProgress {
  readonly sentBytes: number;
  readonly sizeBytes: number;
}

const cancelled: ContractError = { code: 'cancelled', message: 'The file was not added.' };

export async function upload(
  client: Client,
  file: File,
  signal: AbortSignal,
  onProgress: (progress: UploadProgress) => void,
): Promise<Result<BlobRef>> {
  const sizeBytes = file.size;
  const begun = await client.call('blobs.begin', { fileName: file.name, sizeBytes });
  if (!begun.ok) return begun;
  const { upload } = begun.value;
  for (let at = 0; at < sizeBytes; at += PIECE) {
    if (signal.aborted) return { ok: false, error: cancelled };
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, error: { code: 'unavailable', message: `${file.name}: ${reason}` } };
    }
    const appended = await client.call('blobs.append', { upload, bytes });
    if (!appended.ok) return appended;
    onProgress({ sentBytes: at + bytes.length, sizeBytes });
  }
  if (signal.aborted) return { ok: false, error: cancelled };
  return client.call('blobs.finish', { upload });
}

export const isPicture = (blob: BlobRef): boolean => blob.mediaType.startsWith('image/');
/** An SVG has no pixels of its own; any other picture whose size cannot be told is broken. */
export const isBroken = (blob: BlobRef): boolean =>
  isPicture(blob) && blob.mediaType !== 'image/svg+xml' && blob.width === undefined;
/** Pictures beyond this take more memory to show than a window should spend. */
const MOST_PIXELS = 40_000_000;
export const isHuge = (blob: BlobRef): boolean => (blob.width ?? 0) * (blob.height ?? 0) > MOST_PIXELS;

export function sizeText(bytes: number, language: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = units[power] ?? 'byte';
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}
