/** Terraform files from wherever a person has them: a folder, a ZIP, or what was dropped on a window. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { VitrineError } from '../../../shared/contract/result.ts';
import { staysInside } from '../../../shared/domain/folders.ts';
import type { BlobHash } from '../../../shared/domain/ids.ts';
import { isInRoot, isLeftOutOfStack } from '../../../shared/marketplaces/oracle/terraform/files.ts';
import type { Blobs } from '../blobs/blobs.ts';
import { walkFolder } from '../folders/walk-folder.ts';
import {
  MOST_STACK_BYTES,
  MOST_STACK_FILES,
  STACK_WALK,
  tooManyStackBytes,
  tooManyStackFiles,
} from './limits.ts';
import { readZip, type StackFile } from './read-zip.ts';

export interface StackSource {
  readonly files: readonly StackFile[];
  /** Caches and litter that were not taken. */
  readonly leftOut: readonly string[];
  /** The one folder around everything, which was taken off. */
  readonly unwrapped?: string;
}

/** @param path a folder, or a ZIP. @throws VitrineError that says what stands against taking it. */
export async function readStack(path: string): Promise<StackSource> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true) return fromZip(path, basename(path));
  const leftOut: string[] = [];
  const { files } = await walkFolder(path, {
    ...STACK_WALK,
    isLeftOut: (inside) => {
      const isOut = isLeftOutOfStack(inside);
      if (isOut) leftOut.push(inside);
      return isOut;
    },
  });
  if (files.length > MOST_STACK_FILES) throw tooManyStackFiles(path);
  const read: StackFile[] = [];
  for (const file of files) read.push({ path: file.path, bytes: await bytesOf(file.absolute, file.path) });
  return sourceOf(path, read, leftOut);
}

export async function fromZip(path: string, name: string): Promise<StackSource> {
  const { files, leftOut } = await readZip(path, name);
  return sourceOf(name, files, leftOut);
}

/** @throws VitrineError as reading the folder does. */
export async function fromGiven(
  name: string,
  given: readonly { readonly path: string; readonly hash: BlobHash }[],
  blobs: Pick<Blobs, 'known' | 'pathOf'>,
): Promise<StackSource> {
  const wanted = given.filter(({ path }) => !isLeftOutOfStack(path));
  if (wanted.length > MOST_STACK_FILES) throw tooManyStackFiles(name);
  const files: StackFile[] = [];
  let bytes = 0;
  for (const { path, hash } of wanted) {
    if (!staysInside(path)) {
      throw new VitrineError(
        'bad-input',
        `The file "${path}" would lie outside of ${name}. Rename the file.`,
      );
    }
    const blob = blobs.known(hash, basename(path));
    if (blob === undefined) {
      throw new VitrineError('not-found', `${path} did not arrive whole. Drop the folder again.`, { hash });
    }
    bytes += blob.sizeBytes;
    if (bytes > MOST_STACK_BYTES) throw tooManyStackBytes(name, path);
    files.push({ path, bytes: await bytesOf(blobs.pathOf(hash), path) });
  }
  const leftOut = given.filter(({ path }) => isLeftOutOfStack(path)).map(({ path }) => path);
  return sourceOf(name, files, leftOut);
}

async function bytesOf(absolute: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(absolute);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new VitrineError(
      'not-found',
      `${path} cannot be read (${code}). Check that it is there and yours to read.`,
    );
  }
}

/** Many ZIPs hold one folder with everything in it: Oracle wants what is inside of it. */
function sourceOf(name: string, files: readonly StackFile[], leftOut: readonly string[]): StackSource {
  if (files.length === 0) {
    throw new VitrineError(
      'bad-input',
      `There are no files in ${name}. Name the folder that holds the Terraform files.`,
    );
  }
  const roots = new Set(files.map(({ path }) => path.slice(0, path.indexOf('/'))));
  const [root = ''] = roots;
  if (roots.size !== 1 || root === '' || files.some(({ path }) => isInRoot(path))) return { files, leftOut };
  const inner = files.map((file) => ({ ...file, path: file.path.slice(root.length + 1) }));
  return { files: inner, leftOut, unwrapped: root };
}
