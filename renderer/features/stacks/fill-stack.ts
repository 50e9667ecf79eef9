/** Terraform files from a drop or a choice into a stack's draft. */
import type { Client } from '../../../shared/contract/client.ts';
import type { ContractError, Result } from '../../../shared/contract/result.ts';
import type { FilledStack } from '../../../shared/contract/shapes.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import { isLeftOutOfStack } from '../../../shared/marketplaces/oracle/terraform/files.ts';
import type { CapturedDrop } from '../folders/captured-drop.ts';
import { filesOfEntry, type GivenFile } from '../folders/given-folders.ts';
import { uploadFiles } from '../folders/upload-files.ts';

/** Beyond this the core refuses it anyway: nothing is uploaded for that. */
const MOST_FILES = 5_000;

interface Filling {
  readonly client: Client;
  readonly id: DraftId;
  readonly report: (percent: number) => void;
}

export const fillFromPath = ({ client, id }: Filling, path: string): Promise<Result<FilledStack>> =>
  client.call('stacks.fill', { id, from: { type: 'path', path } });

/** @param files of one folder, or one ZIP. */
export async function fillFromFiles(
  { client, id, report }: Filling,
  name: string,
  files: readonly GivenFile[],
): Promise<Result<FilledStack>> {
  const [only] = files;
  const isZip = files.length === 1 && only !== undefined && /\.zip$/i.test(only.file.name);
  const wanted = isZip ? files : files.filter(({ path }) => !isLeftOutOfStack(path));
  const kept = await uploadFiles(client, wanted, report);
  if (!kept.ok) return kept;
  const [first] = kept.value;
  if (isZip && first !== undefined)
    return client.call('stacks.fill', { id, from: { type: 'zip', name, hash: first.hash } });
  return client.call('stacks.fill', { id, from: { type: 'files', name, files: [...kept.value] } });
}

/** What was dropped: the first folder or file of it. */
export async function fillFromDrop(
  filling: Filling,
  { paths: [path], entries: [entry] }: CapturedDrop,
): Promise<Result<FilledStack> | undefined> {
  if (path !== undefined) return await fillFromPath(filling, path);
  if (entry === undefined) return undefined;
  try {
    const files = await filesOfEntry(entry, MOST_FILES, isLeftOutOfStack);
    if (files !== undefined) return await fillFromFiles(filling, entry.name, files);
    return failed('too-large', `${entry.name} holds more than ${MOST_FILES} files and folders.`);
  } catch (error) {
    return failed('unavailable', `${entry.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const failed = (code: ContractError['code'], message: string): Result<never> => ({
  ok: false,
  error: { code, message },
});
