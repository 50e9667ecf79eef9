/**
 * A file's text beside the editor's document. The editor parts lines by LF alone; the file keeps its own line endings,
 * so offsets are told by line.
 */
import type { ChangeSet, Text } from '@codemirror/state';
import type { Edit } from '../../../shared/domain/edits.ts';
import { lineEndingOf } from '../../../shared/domain/lenses/lines.ts';

export const documentOf = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** Where each line of the file begins. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  const breaks = /\r\n?|\n/g;
  while (breaks.exec(text) !== null) starts.push(breaks.lastIndex);
  return starts;
}

/**
 * A change of the editor's document as edits of the file, in the order in which they apply.
 * @param before the document that the change was made for, of the file that holds `text`
 */
export function editsOf(part: string, text: string, before: Text, changes: ChangeSet): readonly Edit[] {
  const starts = text.includes('\r') ? lineStarts(text) : undefined;
  const ending = lineEndingOf(text);
  const offsetOf = (position: number): number => {
    if (starts === undefined) return position;
    const line = before.lineAt(position);
    return (starts[line.number - 1] ?? 0) + position - line.from;
  };
  const edits: Edit[] = [];
  changes.iterChanges((from, to, _newFrom, _newTo, inserted) => {
    const at = offsetOf(from);
    const insert = inserted.toString();
    edits.unshift({
      op: 'splice',
      part,
      path: [],
      at,
      remove: text.slice(at, offsetOf(to)),
      insert: ending === '\n' ? insert : insert.replaceAll('\n', ending),
    });
  });
  return edits;
}
