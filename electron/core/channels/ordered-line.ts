/** One line more in a file that keeps its lines in the order of their names, as a repository's CODEOWNERS. */

export interface OrderedLine {
  /** The folder that the line is about, as `/acme_queue/`. */
  readonly key: string;
  /** What stands beside it. */
  readonly value: string;
}

const ENTRY = /^(\/[^/\s#]+\/)(\s+)\S/;

/** @returns the same text where the folder has a line already: it is somebody's, and stays theirs */
export function withOrderedLine(text: string, { key, value }: OrderedLine): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end);
  const entries = lines.flatMap((line, index) => {
    const [, name, gap] = ENTRY.exec(line) ?? [];
    return name === undefined || gap === undefined ? [] : [{ name, index, column: name.length + gap.length }];
  });
  if (entries.some(({ name }) => name === key)) return text;
  const next = entries.find(({ name }) => name > key);
  const neighbour = next ?? entries.at(-1);
  const line = `${key.padEnd(Math.max(key.length + 1, neighbour?.column ?? 0))}${value}`;
  const index = next?.index ?? (neighbour === undefined ? lines.length : neighbour.index + 1);
  // A last line that ended keeps its end.
  const isAfterEnd = index === lines.length && lines.at(-1) === '';
  return lines.toSpliced(isAfterEnd ? index - 1 : index, 0, line).join(end);
}
