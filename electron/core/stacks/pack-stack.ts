/**
 * A stack's files as the ZIP that Oracle takes: the same files give the same bytes, on every machine and with every
 * version of every library, so that the ZIP's hash says whether anything changed. Hence nothing is compressed: what
 * compressing makes of the same text is a matter of the version.
 */
import { zipSync } from 'fflate';
import type { StackFile } from './read-zip.ts';

/** The earliest that a ZIP can say, as the clock on this wall: so it is written, wherever that is. */
const noTime = (): Date => new Date(1980, 0, 1);

/** @param files in any order. */
export function packStack(files: readonly StackFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ path, bytes }) => [path, bytes])), {
    level: 0,
    mtime: noTime(),
  });
}
