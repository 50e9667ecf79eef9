/** A folder as the parts of a draft: what is UTF-8 becomes text, everything else a blob, each to the byte. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { VitrineError } from '../../../shared/contract/result.ts';
import { FOLDER_PART } from '../../../shared/domain/folders.ts';
import type { Kind } from '../../../shared/domain/marketplace.ts';
import type { BlobRef, Part, Parts } from '../../../shared/domain/parts.ts';
import { kindOfFolder } from '../../../shared/marketplaces/index.ts';
import { type FoundFile, walkFolder } from './walk-folder.ts';

/** A larger text travels along as a blob: nobody edits it in a window. */
export const LONGEST_TEXT_BYTES = 16_777_216;
/** Reading and keeping overlap; more would only wait for the same disk. */
const AT_ONCE = 4;

/** What becomes of a file that is no text. `bytes` are there where they were read already. */
export type KeepBlob = (file: FoundFile, bytes: Uint8Array | undefined) => Promise<BlobRef>;

export interface ReadFolder {
  readonly kind: Kind;
  readonly name: string;
  readonly parts: Parts;
}

/** @throws VitrineError for a folder that no marketplace takes, and when a file cannot be taken as it is; nothing is left out silently. */
export async function readFolder(folder: string, keep: KeepBlob): Promise<ReadFolder> {
  const { name, files } = await walkFolder(folder);
  const kind = requireKind(folder, files);
  const parts: (readonly [string, Part])[] = [];
  const waiting = files.values();
  const work = async (): Promise<void> => {
    for (const file of waiting) parts.push([file.path, await partOf(file, keep)]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { kind, name, parts: partsOf(name, files, parts) };
}

/** @throws VitrineError for a folder that no marketplace takes. */
export function requireKind(folder: string, files: readonly { readonly path: string }[]): Kind {
  const kind = kindOfFolder(files.map(({ path }) => path));
  if (kind !== undefined) return kind;
  throw new VitrineError(
    'bad-input',
    `${folder} is not the folder of a tile: there is no manifest.json in it. Name the folder that has one.`,
  );
}

/** Files in the order of their paths, and what is known of the folder beside them. */
export function partsOf(
  name: string,
  files: readonly { readonly path: string; readonly isExecutable: boolean }[],
  parts: readonly (readonly [string, Part])[],
): Parts {
  const executables = files.filter(({ isExecutable }) => isExecutable).map(({ path }) => path);
  const about = { name, ...(executables.length === 0 ? {} : { executables }) };
  return {
    ...Object.fromEntries(parts.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    [FOLDER_PART]: { type: 'document', value: about },
  };
}

async function partOf(file: FoundFile, keep: KeepBlob): Promise<Part> {
  if (file.sizeBytes > LONGEST_TEXT_BYTES) return { type: 'blob', blob: await keep(file, undefined) };
  const bytes = await bytesOf(file);
  const text = textIn(bytes);
  return text === undefined ? { type: 'blob', blob: await keep(file, bytes) } : { type: 'text', text };
}

async function bytesOf({ absolute, path }: FoundFile): Promise<Uint8Array> {
  try {
    // Between finding and opening it, the file may have become a link.
    const file = await open(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new VitrineError(
      'not-found',
      `${path} cannot be read (${code}). Check that it is there and yours to read.`,
    );
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @returns undefined for what would not come back as the same bytes. A byte order mark stays in the text. */
export function textIn(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
