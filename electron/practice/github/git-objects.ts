/**
 * Git's objects as Git itself keeps them: one file an object, deflated, named by the SHA-1 of its content. So every
 * identity that GitHub would answer with is the real one, and `git cat-file` reads what lies here.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601, whole seconds. */
  readonly date: string;
}

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

type ObjectType = 'blob' | 'tree' | 'commit';

/** A file of a tree by its path within it. */
export type Files = ReadonlyMap<string, { readonly mode: string; readonly sha: string }>;

export const TREE_MODE = '040000';

export class GitObjects {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = join(folder, 'objects');
    mkdirSync(this.#folder, { recursive: true });
  }

  /** @returns its SHA-1 in hexadecimal; the same bytes are kept once. */
  write(type: ObjectType, content: Uint8Array): string {
    const bytes = Buffer.concat([Buffer.from(`${type} ${content.byteLength}\0`), content]);
    const sha = createHash('sha1').update(bytes).digest('hex');
    const path = this.#pathOf(sha);
    if (existsSync(path)) return sha;
    mkdirSync(join(this.#folder, sha.slice(0, 2)), { recursive: true });
    writeFileSync(`${path}.new`, deflateSync(bytes, { level: 1 }));
    renameSync(`${path}.new`, path);
    return sha;
  }

  /** @returns undefined for what is not here, or is of another type. */
  read(type: ObjectType, sha: string): Buffer | undefined {
    if (!/^[0-9a-f]{40}$/.test(sha) || !existsSync(this.#pathOf(sha))) return undefined;
    const bytes = inflateSync(readFileSync(this.#pathOf(sha)));
    const end = bytes.indexOf(0);
    return bytes.subarray(0, end).toString().startsWith(`${type} `) ? bytes.subarray(end + 1) : undefined;
  }

  has(sha: string): boolean {
    return /^[0-9a-f]{40}$/.test(sha) && existsSync(this.#pathOf(sha));
  }

  tree(sha: string): readonly TreeEntry[] | undefined {
    const bytes = this.read('tree', sha);
    if (bytes === undefined) return undefined;
    const entries: TreeEntry[] = [];
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(0, at);
      const [mode = '', ...name] = bytes.subarray(at, end).toString().split(' ');
      const hash = bytes.subarray(end + 1, end + 21).toString('hex');
      entries.push({ mode: mode.padStart(6, '0'), name: name.join(' '), sha: hash });
      at = end + 21;
    }
    return entries;
  }

  /** Every file below a tree; nothing for a tree that is not here. */
  files(sha: string, prefix = ''): Files {
    const found = new Map<string, { readonly mode: string; readonly sha: string }>();
    for (const entry of this.tree(sha) ?? []) {
      const path = `${prefix}${entry.name}`;
      if (entry.mode !== TREE_MODE) found.set(path, { mode: entry.mode, sha: entry.sha });
      else for (const [below, file] of this.files(entry.sha, `${path}/`)) found.set(below, file);
    }
    return found;
  }

  writeFiles(files: Files): string {
    const folders = new Map<string, Map<string, { readonly mode: string; readonly sha: string }>>();
    const entries: TreeEntry[] = [];
    for (const [path, file] of files) {
      const slash = path.indexOf('/');
      if (slash === -1) {
        entries.push({ ...file, name: path });
        continue;
      }
      const folder = folders.get(path.slice(0, slash)) ?? new Map();
      folder.set(path.slice(slash + 1), file);
      folders.set(path.slice(0, slash), folder);
    }
    for (const [name, below] of folders) entries.push({ mode: TREE_MODE, name, sha: this.writeFiles(below) });
    return this.#writeTree(entries);
  }

  /** Git sorts a folder as if its name ended in a slash. */
  #writeTree(entries: readonly TreeEntry[]): string {
    const keyOf = ({ mode, name }: TreeEntry) => Buffer.from(mode === TREE_MODE ? `${name}/` : name);
    const sorted = entries.toSorted((left, right) => Buffer.compare(keyOf(left), keyOf(right)));
    const parts = sorted.flatMap(({ mode, name, sha }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(sha, 'hex'),
    ]);
    return this.write('tree', Buffer.concat(parts));
  }

  writeCommit({ tree, parents, author, committer, message }: Commit): string {
    const lines = [
      `tree ${tree}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${signature(author)}`,
      `committer ${signature(committer)}`,
      '',
      message,
    ];
    return this.write('commit', Buffer.from(lines.join('\n')));
  }

  commit(sha: string): Commit | undefined {
    const text = this.read('commit', sha)?.toString();
    if (text === undefined) return undefined;
    const end = text.indexOf('\n\n');
    const heads = text.slice(0, end).split('\n');
    const values = (name: string): readonly string[] =>
      heads.filter((head) => head.startsWith(`${name} `)).map((head) => head.slice(name.length + 1));
    return {
      tree: values('tree')[0] ?? '',
      parents: values('parent'),
      author: personOf(values('author')[0] ?? ''),
      committer: personOf(values('committer')[0] ?? ''),
      message: text.slice(end + 2),
    };
  }

  /** The commit and everything before it, nearest first. */
  history(sha: string): readonly string[] {
    const seen = new Set<string>();
    let edge = [sha];
    while (edge.length > 0) {
      for (const one of edge) seen.add(one);
      edge = edge.flatMap((one) => this.commit(one)?.parents ?? []).filter((one) => !seen.has(one));
    }
    return [...seen];
  }

  mergeBase(left: string, right: string): string | undefined {
    const ours = new Set(this.history(left));
    return this.history(right).find((sha) => ours.has(sha));
  }

  #pathOf(sha: string): string {
    return join(this.#folder, sha.slice(0, 2), sha.slice(2));
  }
}

const signature = ({ name, email, date }: Person): string =>
  `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;

function personOf(line: string): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) /.exec(line) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000', '') };
}

/**
 * File by file; one that both sides changed is joined by its lines. Undefined where they cannot be.
 * @param join the content of both changes, as an object that is there
 */
export function mergeFiles(
  base: Files,
  ours: Files,
  theirs: Files,
  join: (base: string, ours: string, theirs: string) => string | undefined,
): Files | undefined {
  const merged = new Map<string, { readonly mode: string; readonly sha: string }>();
  for (const path of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const [before, left, right] = [base.get(path), ours.get(path), theirs.get(path)];
    const isOurs = !isSame(before, left);
    const isTheirs = !isSame(before, right);
    if (isOurs && isTheirs && !isSame(left, right)) {
      if (before === undefined || left === undefined || right === undefined) return undefined;
      const sha = join(before.sha, left.sha, right.sha);
      if (sha === undefined) return undefined;
      merged.set(path, { mode: left.mode, sha });
      continue;
    }
    const file = isOurs ? left : right;
    if (file !== undefined) merged.set(path, file);
  }
  return merged;
}

type File = { readonly mode: string; readonly sha: string } | undefined;
export const isSame = (left: File, right: File): boolean =>
  left?.sha === right?.sha && left?.mode === right?.mode;
