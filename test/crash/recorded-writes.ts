/** What a process asked of the disk, as strace saw it; and the files as they would be if the power failed anywhere. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export interface Call {
  readonly name: string;
  /** Of the file or folder that it was about; of a rename the new one. */
  readonly path: string;
  readonly from?: string;
  readonly bytes?: Buffer;
  readonly offset?: number;
  readonly length?: number;
}

const TEXT = String.raw`"((?:[^"\\]|\\.)*)"(?:\.\.\.)?`;
const FD = String.raw`\d+<([^>]*)>`;

/** Paths are printed in hexadecimal with the data, so that neither can be mistaken. */
const unhex = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex');
const pathOf = (text: string): string => (text.startsWith('\\x') ? unhex(text).toString('utf8') : text);

const SHAPES: readonly (readonly [RegExp, (match: readonly string[]) => Omit<Call, 'name'>])[] = [
  [
    new RegExp(`^pwrite64\\(${FD}, ${TEXT}, \\d+, (\\d+)`),
    ([, path = '', data = '', offset = '0']) => ({
      path: pathOf(path),
      bytes: unhex(data),
      offset: Number(offset),
    }),
  ],
  [
    new RegExp(`^write\\(${FD}, ${TEXT}`),
    ([, path = '', data = '']) => ({ path: pathOf(path), bytes: unhex(data) }),
  ],
  [new RegExp(`^(?:fsync|fdatasync)\\(${FD}`), ([, path = '']) => ({ path: pathOf(path) })],
  [
    new RegExp(`^ftruncate\\(${FD}, (\\d+)`),
    ([, path = '', length = '0']) => ({ path: pathOf(path), length: Number(length) }),
  ],
  [
    new RegExp(`^rename\\(${TEXT}, ${TEXT}`),
    ([, from = '', path = '']) => ({ path: pathOf(path), from: pathOf(from) }),
  ],
  [new RegExp(`^unlink\\(${TEXT}`), ([, path = '']) => ({ path: pathOf(path) })],
];

/** In the order in which they ended, which is when they can be relied on. */
export function callsIn(trace: string, root: string): readonly Call[] {
  const begun = new Map<string, string>();
  const calls: Call[] = [];
  for (const line of trace.split('\n')) {
    const [, pid = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    const unfinished = /^(.*) <unfinished \.\.\.>$/.exec(rest)?.[1];
    if (unfinished !== undefined) {
      begun.set(pid, unfinished);
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest)?.[1];
    const whole = resumed === undefined ? rest : `${begun.get(pid) ?? ''}${resumed}`;
    if (/= -1 /.test(whole.slice(-80))) continue;
    for (const [shape, read] of SHAPES) {
      const match = shape.exec(whole);
      if (match === null) continue;
      const call = { name: whole.slice(0, whole.indexOf('(')), ...read(match) };
      if (call.path.startsWith(root)) calls.push(call);
    }
  }
  return calls;
}

/** A disk that keeps only what it was told to keep: contents by fsync of the file, names by fsync of the folder. */
export class HardDisk {
  /** What programs see. */
  readonly #seen = new Map<string, Buffer>();
  readonly #written = new Map<string, number>();
  /** What would be there after a power cut. */
  readonly #kept = new Map<string, Buffer>();
  readonly #removed = new Set<string>();
  #renames: { readonly from: string; readonly to: string }[] = [];

  apply(call: Call): void {
    const { name, path } = call;
    const before = this.#seen.get(path) ?? Buffer.alloc(0);
    if (name === 'pwrite64' || name === 'write') {
      const bytes = call.bytes ?? Buffer.alloc(0);
      const at = call.offset ?? this.#written.get(path) ?? 0;
      const after = Buffer.alloc(Math.max(before.length, at + bytes.length));
      before.copy(after);
      bytes.copy(after, at);
      this.#seen.set(path, after);
      if (call.offset === undefined) this.#written.set(path, at + bytes.length);
    } else if (name === 'ftruncate') this.#seen.set(path, Buffer.from(before.subarray(0, call.length)));
    else if (name === 'unlink') {
      this.#seen.delete(path);
      this.#removed.add(path);
    } else if (name === 'rename') this.#rename(call.from ?? '', path);
    else this.#sync(path);
  }

  #rename(from: string, to: string): void {
    const bytes = this.#seen.get(from);
    if (bytes === undefined) return;
    this.#seen.set(to, bytes);
    this.#seen.delete(from);
    this.#renames.push({ from, to });
  }

  #sync(path: string): void {
    const bytes = this.#seen.get(path);
    if (bytes !== undefined) this.#kept.set(path, Buffer.from(bytes));
    // A folder: the names in it are kept from now on, of what had been kept under the old ones.
    for (const { from, to } of this.#renames.filter((rename) => dirname(rename.to) === path)) {
      const content = this.#kept.get(from);
      if (content !== undefined) this.#kept.set(to, content);
      this.#kept.delete(from);
    }
    this.#renames = this.#renames.filter((rename) => dirname(rename.to) !== path);
    for (const removed of [...this.#removed].filter((name) => dirname(name) === path)) {
      this.#removed.delete(removed);
      if (!this.#seen.has(removed)) this.#kept.delete(removed);
    }
  }

  /** The files as a power cut at this moment would leave them. */
  cut(root: string, into: string): void {
    for (const [path, bytes] of this.#kept) {
      const place = join(into, relative(root, path));
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, bytes);
    }
  }
}
