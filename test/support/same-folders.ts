/** Whether two folders hold the same files, byte for byte. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/^\//, ''))
    .toSorted();
}

/** The files that differ or are only in one of them. */
export function differences(a: string, b: string): readonly string[] {
  const [ours, theirs] = [new Set(filesIn(a)), new Set(filesIn(b))];
  return [...new Set([...ours, ...theirs])].filter((path) => {
    if (!ours.has(path) || !theirs.has(path)) return true;
    const [one, other] = [join(a, path), join(b, path)];
    const isRun = (file: string) => (statSync(file).mode & 0o100) !== 0;
    return isRun(one) !== isRun(other) || Buffer.compare(readFileSync(one), readFileSync(other)) !== 0;
  });
}
