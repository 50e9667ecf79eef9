/**
 * A ZIP that somebody made, read without trusting it: names that leave the folder, links, encrypted and repeated
 * entries are refused by name, and what unpacks to more than a stack can be is refused before it is unpacked.
 */
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { VitrineError } from '../../../shared/contract/result.ts';
import { isLeftOutOfStack } from '../../../shared/marketplaces/oracle/terraform/files.ts';
import {
  MOST_ENTRIES,
  MOST_STACK_BYTES,
  MOST_STACK_FILES,
  tooManyStackBytes,
  tooManyStackFiles,
} from './limits.ts';

export interface StackFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface UnpackedZip {
  readonly files: readonly StackFile[];
  /** The paths that were not taken. */
  readonly leftOut: readonly string[];
}

const ENCRYPTED = 1;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const DIRECTORY = 0o040000;
const LINK = 0o120000;

/** @throws VitrineError that names the entry at fault and says what to do. */
export async function readZip(path: string, name: string): Promise<UnpackedZip> {
  const zip = await open(path, name);
  try {
    if (zip.entryCount > MOST_ENTRIES) throw tooManyStackFiles(name);
    return await unpack(zip, name);
  } finally {
    zip.close();
  }
}

async function unpack(zip: ZipFile, name: string): Promise<UnpackedZip> {
  const files: StackFile[] = [];
  const leftOut: string[] = [];
  const seen = new Set<string>();
  let bytes = 0;
  for (;;) {
    const entry = await nextEntry(zip, name);
    if (entry === undefined) return { files, leftOut };
    const path = entry.fileName;
    requireSound(entry, name);
    if (path.endsWith('/')) continue;
    if (seen.has(path)) {
      throw bad(
        `${name} holds ${path} twice, so nobody can tell which one counts. Make the ZIP again from the folder.`,
      );
    }
    seen.add(path);
    if (isLeftOutOfStack(path)) {
      leftOut.push(path);
      continue;
    }
    bytes += entry.uncompressedSize;
    if (bytes > MOST_STACK_BYTES) throw tooManyStackBytes(name, path);
    if (files.length >= MOST_STACK_FILES) throw tooManyStackFiles(name);
    files.push({ path, bytes: await contentOf(zip, entry, name) });
  }
}

function requireSound(entry: Entry, name: string): void {
  const path = entry.fileName;
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) {
    throw bad(
      `In ${name}, ${path} is encrypted. Oracle could not read it either: make the ZIP without a password.`,
    );
  }
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (type === LINK) {
    throw bad(`In ${name}, ${path} is a link. Links are not followed: put the file itself in its place.`);
  }
  if (type !== 0 && type !== REGULAR && type !== DIRECTORY) {
    throw bad(`In ${name}, ${path} is neither a file nor a folder. Remove it.`);
  }
}

/** A stream that comes to more than its entry says ends with an error: nothing is unpacked beyond what was counted. */
async function contentOf(zip: ZipFile, entry: Entry, name: string): Promise<Uint8Array> {
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => (error === null ? resolve(opened) : reject(error)));
    });
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  } catch (error) {
    throw bad(
      `In ${name}, ${entry.fileName} cannot be unpacked (${reasonOf(error)}). Make the ZIP again from the folder.`,
    );
  }
}

function open(path: string, name: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true };
    yauzl.open(path, options, (error, zip) => {
      if (error === null) resolve(zip);
      else
        reject(
          bad(`${name} is not a ZIP that can be read (${reasonOf(error)}). Make it again from the folder.`),
        );
    });
  });
}

function nextEntry(zip: ZipFile, name: string): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      zip.removeListener('entry', onEntry);
      zip.removeListener('end', onEnd);
      zip.removeListener('error', onError);
    };
    const onEntry = (entry: Entry): void => {
      done();
      resolve(entry);
    };
    const onEnd = (): void => {
      done();
      resolve(undefined);
    };
    const onError = (error: Error): void => {
      done();
      const isName = /relative path|absolute path|invalid characters/.test(error.message);
      reject(
        bad(
          isName
            ? `In ${name}, a name leads out of the folder or has a backslash in it (${error.message}). Make the ZIP again from the folder, with plain names.`
            : `${name} is not a whole ZIP (${error.message}). Make it again from the folder.`,
        ),
      );
    };
    zip.once('entry', onEntry);
    zip.once('end', onEnd);
    zip.once('error', onError);
    zip.readEntry();
  });
}

const bad = (message: string): VitrineError => new VitrineError('bad-input', message);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
