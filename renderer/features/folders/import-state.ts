/** Folders on their way into the workspace. They go on when their dialog is closed. */
import { create } from 'zustand';
import type { Client } from '../../../shared/contract/client.ts';
import type { ContractError, Result } from '../../../shared/contract/result.ts';
import type { ImportedFolder } from '../../../shared/contract/shapes.ts';
import type { GivenFolder } from './given-folders.ts';
import { uploadFiles } from './upload-files.ts';

export interface FolderImport {
  readonly key: number;
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'done' | 'failed';
  /** Of its bytes; undefined where the core reads the folder itself. */
  readonly percent?: number;
  readonly result?: ImportedFolder;
  readonly error?: ContractError;
  readonly refusal?: NonNullable<GivenFolder['refusal']>;
}

export const useImports = create<{ readonly imports: readonly FolderImport[] }>(() => ({ imports: [] }));

let count = 0;
/** One folder after the other. */
let queue: Promise<void> = Promise.resolve();

function update(key: number, change: Partial<FolderImport>): void {
  useImports.setState(({ imports }) => ({
    imports: imports.map((each) => (each.key === key ? { ...each, ...change } : each)),
  }));
}

type Work = (report: (percent: number) => void) => Promise<Result<ImportedFolder>>;

function enqueue(name: string, work: Work): void {
  count += 1;
  const key = count;
  useImports.setState(({ imports }) => ({ imports: [...imports, { key, name, state: 'waiting' }] }));
  queue = queue.then(async () => {
    update(key, { state: 'reading' });
    const answer = await work((percent) => update(key, { percent }));
    update(
      key,
      answer.ok ? { state: 'done', result: answer.value } : { state: 'failed', error: answer.error },
    );
  });
}

/** By its path, which the core reads. */
export function importPath(client: Client, path: string, isLinked = false): void {
  enqueue(path, () => client.call('folders.import', { path, isLinked }));
}

/** By the files that the page was given. */
export function importGiven(client: Client, folder: GivenFolder): void {
  const { name, refusal, reason } = folder;
  if (refusal === undefined) {
    enqueue(name, (report) => uploaded(client, folder, report));
    return;
  }
  count += 1;
  const error: ContractError = { code: 'bad-input', message: reason ?? '' };
  const told: FolderImport = { key: count, name, state: 'failed', refusal, error };
  useImports.setState(({ imports }) => ({ imports: [...imports, told] }));
}

export function forgetFinished(): void {
  useImports.setState(({ imports }) => ({
    imports: imports.filter(({ state }) => state === 'waiting' || state === 'reading'),
  }));
}

async function uploaded(
  client: Client,
  { name, files }: GivenFolder,
  report: (percent: number) => void,
): Promise<Result<ImportedFolder>> {
  const kept = await uploadFiles(client, files, report);
  return kept.ok ? client.call('folders.take', { name, files: [...kept.value] }) : kept;
}
