/** Several files into the workspace, a few at a time, with the progress of the whole. */
import type { Client } from '../../../shared/contract/client.ts';
import type { ContractError, Result } from '../../../shared/contract/result.ts';
import type { BlobHash } from '../../../shared/domain/ids.ts';
import { upload } from '../editor/controls/upload.ts';
import type { GivenFile } from './given-folders.ts';

export interface KeptFile {
  readonly path: string;
  readonly hash: BlobHash;
}

/** Loopback and a disk: more would only wait for the same disk. */
const AT_ONCE = 4;

/** @returns the first failure, with the file's name; the others are not begun then. */
export async function uploadFiles(
  client: Client,
  files: readonly GivenFile[],
  report: (percent: number) => void,
): Promise<Result<readonly KeptFile[]>> {
  const all = files.reduce((sum, { file }) => sum + file.size, 0);
  const stop = new AbortController();
  const kept: KeptFile[] = [];
  const waiting = files.values();
  let sent = 0;
  let failure: ContractError | undefined;
  const work = async (): Promise<void> => {
    for (const { path, file } of waiting) {
      let before = 0;
      const answer = await upload(client, file, stop.signal, ({ sentBytes }) => {
        sent += sentBytes - before;
        before = sentBytes;
        report(Math.floor((sent / Math.max(1, all)) * 100));
      });
      if (answer.ok) {
        kept.push({ path, hash: answer.value.hash });
        continue;
      }
      failure ??= { ...answer.error, message: `${path}: ${answer.error.message}` };
      stop.abort();
      return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failure === undefined ? { ok: true, value: kept } : { ok: false, error: failure };
}
