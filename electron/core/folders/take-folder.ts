/** A folder whose files a window was given: they came as blobs, and become what reading it would have made of them. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { VitrineError } from '../../../shared/contract/result.ts';
import { isLeftOut, MOST_BYTES, MOST_FILES, staysInside } from '../../../shared/domain/folders.ts';
import type { BlobHash } from '../../../shared/domain/ids.ts';
import type { Part } from '../../../shared/domain/parts.ts';
import type { Blobs } from '../blobs/blobs.ts';
import { LONGEST_TEXT_BYTES, partsOf, type ReadFolder, requireKind, textIn } from './read-folder.ts';
import { tooManyBytes, tooManyFiles } from './walk-folder.ts';

export interface GivenFile {
  /** With forward slashes, from the folder. */
  readonly path: string;
  readonly hash: BlobHash;
}

/** A window cannot tell which files are programs: none of them is. @throws VitrineError as reading the folder does. */
export async function takeFolder(
  name: string,
  given: readonly GivenFile[],
  blobs: Pick<Blobs, 'known' | 'pathOf'>,
): Promise<ReadFolder> {
  const files = given.filter(({ path }) => !isLeftOut(path));
  if (files.length > MOST_FILES) throw tooManyFiles(name);
  const kind = requireKind(name, files);
  const parts: (readonly [string, Part])[] = [];
  let bytes = 0;
  for (const { path, hash } of files) {
    if (!staysInside(path)) {
      throw new VitrineError(
        'bad-input',
        `The file "${path}" would lie outside of ${name}. Rename the file.`,
      );
    }
    const blob = blobs.known(hash, basename(path));
    if (blob === undefined) {
      throw new VitrineError('not-found', `${path} did not arrive whole. Import the folder again.`, { hash });
    }
    bytes += blob.sizeBytes;
    if (bytes > MOST_BYTES) throw tooManyBytes(name, path);
    const isShort = blob.sizeBytes <= LONGEST_TEXT_BYTES;
    const text = isShort ? textIn(await readFile(blobs.pathOf(hash))) : undefined;
    parts.push([path, text === undefined ? { type: 'blob', blob } : { type: 'text', text }]);
  }
  const plain = files.map(({ path }) => ({ path, isExecutable: false }));
  return { kind, name, parts: partsOf(name, plain, parts) };
}
