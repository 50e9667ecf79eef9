/** Every file of a folder, found without following a link and without going on for ever. */
import type { Dirent } from 'node:fs';
import { lstat, readdir, readlink, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { VitrineError } from '../../../shared/contract/result.ts';
import { isLeftOut, MOST_BYTES, MOST_FILES } from '../../../shared/domain/folders.ts';

export interface FoundFile {
  /** With forward slashes, from the folder. */
  readonly path: string;
  readonly absolute: string;
  readonly sizeBytes: number;
  readonly isExecutable: boolean;
  /** Milliseconds since the epoch. */
  readonly changedAtMs: number;
}

/** What a folder is walked for. */
export interface Walk {
  readonly mostFiles: number;
  readonly mostBytes: number;
  /** Not looked into, and not counted. */
  readonly isLeftOut: (path: string) => boolean;
  readonly tooManyFiles: (folder: string) => VitrineError;
  readonly tooManyBytes: (folder: string, last: string) => VitrineError;
  /** What to name instead of a file. */
  readonly wanted: string;
}

/** @throws VitrineError that says which file stands against taking the folder in, and what to do about it. */
export async function walkFolder(
  folder: string,
  walk: Walk = TILE,
): Promise<{ readonly name: string; readonly files: readonly FoundFile[] }> {
  const root = resolve(folder);
  await requireFolder(root, folder, walk.wanted);
  const files: FoundFile[] = [];
  const waiting: string[] = [''];
  let seen = 0;
  let bytes = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of await entriesOf(root, at)) {
      seen += 1;
      if (seen > walk.mostFiles) {
        throw walk.tooManyFiles(folder);
      }
      const path = at === '' ? nameOf(entry, folder, at) : `${at}/${nameOf(entry, folder, at)}`;
      if (entry.isDirectory()) {
        if (!walk.isLeftOut(path)) waiting.push(path);
        continue;
      }
      if (entry.isFile() && walk.isLeftOut(path)) continue;
      const file = await fileAt(root, path, entry, folder);
      bytes += file.sizeBytes;
      if (bytes > walk.mostBytes) {
        throw walk.tooManyBytes(folder, path);
      }
      files.push(file);
    }
  }
  return { name: basename(root), files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

export const tooManyFiles = (folder: string): VitrineError =>
  new VitrineError(
    'too-large',
    `${folder} holds more than ${MOST_FILES} files and folders. A tile has a few hundred at most: name the tile's own folder, or remove what does not belong to it.`,
  );

export const tooManyBytes = (folder: string, last: string): VitrineError =>
  new VitrineError(
    'too-large',
    `The files in ${folder} come to more than 1 GiB (the last was ${last}). Remove what does not belong to the tile.`,
  );

const TILE: Walk = {
  mostFiles: MOST_FILES,
  mostBytes: MOST_BYTES,
  isLeftOut,
  tooManyFiles,
  tooManyBytes,
  wanted: 'the folder of a tile',
};

async function requireFolder(root: string, folder: string, wanted: string): Promise<void> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(root)).isDirectory();
  } catch (error) {
    throw new VitrineError(
      'not-found',
      `${folder} cannot be read (${codeOf(error)}). Check that it is there and yours to read.`,
    );
  }
  if (!isFolder) throw new VitrineError('bad-input', `${folder} is not a folder. Name ${wanted}.`);
}

/** Names as bytes: one that is not UTF-8 could not be written back. */
async function entriesOf(root: string, at: string): Promise<readonly Dirent<Buffer>[]> {
  try {
    return await readdir(join(root, at), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    throw new VitrineError(
      'not-found',
      `The folder ${at || root} cannot be read (${codeOf(error)}). Check that it is yours to read.`,
    );
  }
}

function nameOf(entry: Dirent<Buffer>, folder: string, at: string): string {
  let name: string | undefined;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(entry.name);
  } catch {
    name = undefined;
  }
  if (name === undefined || name.includes('\\')) {
    const shown = entry.name.toString('latin1');
    const what = name === undefined ? 'is not UTF-8' : 'has a backslash in it';
    throw new VitrineError(
      'bad-input',
      `In ${folder}, the name of ${at === '' ? '' : `${at}/`}${shown} ${what}, so it could not be written back on every system. Rename the file.`,
    );
  }
  return name;
}

async function fileAt(root: string, path: string, entry: Dirent<Buffer>, folder: string): Promise<FoundFile> {
  const absolute = join(root, path);
  if (entry.isSymbolicLink()) {
    const target = await readlink(absolute).catch(() => '?');
    throw new VitrineError(
      'bad-input',
      `In ${folder}, ${path} is a link to ${target}. Links are not followed: put the file itself in its place.`,
    );
  }
  if (!entry.isFile()) {
    throw new VitrineError(
      'bad-input',
      `In ${folder}, ${path} is neither a file nor a folder (a pipe, a socket or a device). Remove it.`,
    );
  }
  const { size, mode, mtimeMs } = await lstat(absolute);
  return { path, absolute, sizeBytes: size, isExecutable: (mode & 0o100) !== 0, changedAtMs: mtimeMs };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
