/** The files of a draft, written back as a folder, to the byte. */
import { createWriteStream } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { VitrineError } from '../../../shared/contract/result.ts';
import { executablesOf, filesOf, staysInside } from '../../../shared/domain/folders.ts';
import type { BlobRef, Part, Parts } from '../../../shared/domain/parts.ts';

export interface WriteFolder {
  readonly parts: Parts;
  /** The folder's name inside of `out`. */
  readonly name: string;
  /** Made when it is not there. */
  readonly out: string;
  readonly bytesOf: (blob: BlobRef) => AsyncIterable<Uint8Array>;
  /** Write over the files of a folder that is there; those that the draft does not have are left alone. */
  readonly isReplacing: boolean;
}

export interface Written {
  readonly path: string;
  readonly files: number;
  /** Files that were there and already held the same. */
  readonly unchanged: number;
}

/** A new folder appears whole or not at all. @throws VitrineError rather than write over or outside of anything. */
export async function writeFolder({ parts, name, out, bytesOf, isReplacing }: WriteFolder): Promise<Written> {
  if (!staysInside(name) || name.includes('/')) {
    throw new VitrineError(
      'bad-input',
      `"${name}" cannot be the name of a folder. Rename the tile's folder.`,
    );
  }
  const files = filesOf(parts);
  for (const [path] of files) {
    if (staysInside(path)) continue;
    throw new VitrineError(
      'bad-input',
      `The file "${path}" would lie outside of ${name}; nothing was written.`,
    );
  }
  const target = join(resolve(out), name);
  const standing = await lstat(target).catch(() => undefined);
  if (standing !== undefined && !isReplacing) {
    throw new VitrineError(
      'bad-input',
      `${target} is there already; nothing was written. Choose another place, or say that its files may be written over (--replace).`,
      { standing: target },
    );
  }
  if (standing !== undefined && !standing.isDirectory()) {
    throw new VitrineError('bad-input', `${target} is not a folder; nothing was written.`);
  }
  await mkdir(resolve(out), { recursive: true });
  const scratch = await mkdtemp(join(resolve(out), `.${name.slice(0, 40)}-`));
  try {
    const executables = executablesOf(parts);
    for (const [path, part] of files) await writeOne(scratch, path, part, bytesOf, executables.has(path));
    await chmod(scratch, 0o755);
    if (standing === undefined) {
      await rename(scratch, target);
      return { path: target, files: files.length, unchanged: 0 };
    }
    const unchanged = await moveOver(scratch, target, files);
    return { path: target, files: files.length - unchanged, unchanged };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function writeOne(
  root: string,
  path: string,
  part: Part,
  bytesOf: WriteFolder['bytesOf'],
  isExecutable: boolean,
): Promise<void> {
  if (part.type === 'document') return;
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  const source = part.type === 'text' ? [Buffer.from(part.text, 'utf8')] : bytesOf(part.blob);
  try {
    // Never over a file: two names that are one to this disk must not become one file silently.
    await pipeline(
      source,
      createWriteStream(file, { flags: 'wx', mode: isExecutable ? 0o755 : 0o644, flush: true }),
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new VitrineError(
        'bad-input',
        `${path} cannot be written beside a file whose name differs only by case or accents: this disk takes them for one. Rename one of them.`,
      );
    }
    throw error;
  }
}

/** File by file, each at once; what is the same stays untouched. Links on the way are refused. */
async function moveOver(
  scratch: string,
  target: string,
  files: readonly (readonly [string, Part])[],
): Promise<number> {
  for (const [path] of files) await refuseLinks(target, path);
  let unchanged = 0;
  for (const [path] of files) {
    const [from, to] = [join(scratch, path), join(target, path)];
    if (await isSame(from, to)) {
      unchanged += 1;
      continue;
    }
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  }
  return unchanged;
}

async function refuseLinks(target: string, path: string): Promise<void> {
  let at = target;
  for (const step of path.split('/')) {
    at = join(at, step);
    const found = await lstat(at).catch(() => undefined);
    if (found === undefined) return;
    if (found.isSymbolicLink()) {
      throw new VitrineError(
        'bad-input',
        `${at} is a link; nothing was written. Replace it by a file or folder of its own.`,
      );
    }
  }
}

async function isSame(from: string, to: string): Promise<boolean> {
  const standing = await lstat(to).catch(() => undefined);
  if (standing === undefined || standing.size !== (await lstat(from)).size) return false;
  return Buffer.compare(await readFile(from), await readFile(to)) === 0;
}
