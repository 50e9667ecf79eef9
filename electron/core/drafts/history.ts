import type { Output } from '../../../shared/contract/methods.ts';
import type { Edit } from '../../../shared/domain/edits.ts';
import { formatPath, type Json } from '../../../shared/domain/json.ts';
import type { HistoryStep } from './changes.ts';

type Entry = Output<'drafts.history'>['entries'][number];

const LONGEST = 80;

function clip(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** `+ what came`, `− what went`, without sentences, so that it reads in every language. */
function change(before: string, after: string): string {
  return [before === '' ? '' : `− ${clip(before)}`, after === '' ? '' : `+ ${clip(after)}`]
    .filter((line) => line !== '')
    .join('  ');
}

const shown = (value: Json | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

function summaryOf(edits: readonly Edit[]): string {
  const first = edits[0];
  if (first === undefined) return '';
  if (edits.every((edit) => edit.op === 'splice')) {
    return change(edits.map((edit) => edit.remove).join(''), edits.map((edit) => edit.insert).join(''));
  }
  switch (first.op) {
    case 'splice':
      return change(first.remove, first.insert);
    case 'set':
      return change(shown(first.before), shown(first.after));
    case 'insert':
      return change('', shown(first.value));
    case 'remove':
      return change(shown(first.value), '');
    case 'part':
      return change(first.before === null ? '' : first.part, first.after === null ? '' : first.part);
  }
}

export function historyEntry(step: HistoryStep): Entry {
  const first = step.edits[0];
  const field =
    first === undefined ? '' : 'path' in first && first.path.length > 0 ? formatPath(first.path) : first.part;
  return {
    at: new Date(step.at).toISOString(),
    field,
    summary: summaryOf(step.edits),
    isUndone: step.state !== 'done',
  };
}
