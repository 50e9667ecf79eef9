/** Folders that a page was given, by a drop or a choice, as files with their paths: nothing is read yet. */
import { isLeftOut, MOST_BYTES, MOST_FILES } from '../../../shared/domain/folders.ts';
import { kindOfFolder } from '../../../shared/marketplaces/index.ts';

export interface GivenFile {
  /** With forward slashes, from the folder. */
  readonly path: string;
  readonly file: File;
}

export interface GivenFolder {
  readonly name: string;
  readonly files: readonly GivenFile[];
  /** What stands against it: a key of the texts under `folders|import|refused`. */
  readonly refusal?: 'file' | 'empty' | 'no-tile' | 'too-many' | 'too-large' | 'unreadable';
  /** What the browser said. */
  readonly reason?: string;
}

const refused = (
  name: string,
  refusal: NonNullable<GivenFolder['refusal']>,
  reason?: string,
): GivenFolder => ({ name, files: [], refusal, ...(reason === undefined ? {} : { reason }) });

/** What a folder's field of the page holds: every file of one folder and of those in it. */
export function chosenFolders(files: Iterable<File>): readonly GivenFolder[] {
  const byFolder = new Map<string, GivenFile[]>();
  for (const file of files) {
    const slash = file.webkitRelativePath.indexOf('/');
    const name = file.webkitRelativePath.slice(0, slash);
    const held = byFolder.get(name) ?? [];
    byFolder.set(name, held);
    held.push({ path: file.webkitRelativePath.slice(slash + 1), file });
  }
  return [...byFolder].flatMap(([name, given]) => tilesIn(name, given));
}

/** One tile, or each tile of a folder that holds several: the folder of a repository. */
function tilesIn(name: string, files: readonly GivenFile[]): readonly GivenFolder[] {
  if (isTile(files)) return [weighed(name, files)];
  const inside = new Map<string, GivenFile[]>();
  for (const { path, file } of files) {
    const slash = path.indexOf('/');
    if (slash < 0) continue;
    const held = inside.get(path.slice(0, slash)) ?? [];
    inside.set(path.slice(0, slash), held);
    held.push({ path: path.slice(slash + 1), file });
  }
  const tiles = [...inside].filter(([, held]) => isTile(held));
  if (tiles.length === 0) return [refused(name, files.length === 0 ? 'empty' : 'no-tile')];
  return tiles.map(([folder, held]) => weighed(folder, held));
}

const isTile = (files: readonly GivenFile[]): boolean =>
  kindOfFolder(files.map(({ path }) => path)) !== undefined;

function weighed(name: string, files: readonly GivenFile[]): GivenFolder {
  const kept = files.filter(({ path }) => !isLeftOut(path));
  if (kept.length > MOST_FILES) return refused(name, 'too-many');
  const bytes = kept.reduce((sum, { file }) => sum + file.size, 0);
  return bytes > MOST_BYTES ? refused(name, 'too-large') : { name, files: kept };
}

export async function droppedFolders(entries: readonly FileSystemEntry[]): Promise<readonly GivenFolder[]> {
  const folders: GivenFolder[] = [];
  for (const entry of entries) {
    try {
      folders.push(...(await foldersAt(entry)));
    } catch (error) {
      folders.push(refused(entry.name, 'unreadable', error instanceof Error ? error.message : String(error)));
    }
  }
  return folders;
}

async function foldersAt(entry: FileSystemEntry): Promise<readonly GivenFolder[]> {
  if (!isDirectory(entry)) return [refused(entry.name, 'file')];
  const inside = await entriesOf(entry);
  if (holdsTile(inside)) return [await wholeFolder(entry, inside)];
  const found: GivenFolder[] = [];
  for (const child of inside.filter(isDirectory)) {
    const files = await entriesOf(child);
    if (holdsTile(files)) found.push(await wholeFolder(child, files));
  }
  if (found.length > 0) return found;
  return [refused(entry.name, inside.length === 0 ? 'empty' : 'no-tile')];
}

const holdsTile = (entries: readonly FileSystemEntry[]): boolean =>
  kindOfFolder(entries.filter(({ isFile }) => isFile).map(({ name }) => name)) !== undefined;

/** A folder with a hundred thousand files is told by the first few thousand. */
async function wholeFolder(
  folder: FileSystemDirectoryEntry,
  first: readonly FileSystemEntry[],
): Promise<GivenFolder> {
  const files = await filesUnder(first, MOST_FILES, isLeftOut);
  return files === undefined ? refused(folder.name, 'too-many') : weighed(folder.name, files);
}

/** @returns undefined where there are more than `most` of files and folders. */
async function filesUnder(
  first: readonly FileSystemEntry[],
  most: number,
  isLeftOut: (path: string) => boolean,
): Promise<readonly GivenFile[] | undefined> {
  const files: GivenFile[] = [];
  let seen = 0;
  let waiting = first.map((entry) => ({ entry, path: entry.name }));
  while (waiting.length > 0) {
    const deeper: typeof waiting = [];
    for (const { entry, path } of waiting) {
      seen += 1;
      if (seen > most) return undefined;
      if (isLeftOut(path)) continue;
      if (isFile(entry)) files.push({ path, file: await fileOf(entry) });
      else if (isDirectory(entry)) {
        const inside = await entriesOf(entry, most);
        deeper.push(...inside.map((child) => ({ entry: child, path: `${path}/${child.name}` })));
      }
    }
    waiting = deeper;
  }
  return files;
}

/** Of a folder, its files; of a file, itself. Undefined where there are more than `most`. */
export async function filesOfEntry(
  entry: FileSystemEntry,
  most: number,
  isLeftOut: (path: string) => boolean,
): Promise<readonly GivenFile[] | undefined> {
  if (isFile(entry)) return [{ path: entry.name, file: await fileOf(entry) }];
  return isDirectory(entry) ? await filesUnder(await entriesOf(entry, most), most, isLeftOut) : [];
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A reader gives a hundred at a time, and nothing at its end. */
async function entriesOf(
  folder: FileSystemDirectoryEntry,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    all.push(...some);
    if (some.length === 0 || all.length > most) return all;
  }
}
