/** Carries edits over changes that were made meanwhile, so that two windows can type in one draft. */
import { type Edit, StaleEditError } from '../../../shared/domain/edits.ts';
import type { JsonPath } from '../../../shared/domain/json.ts';

type Splice = Extract<Edit, { op: 'splice' }>;
type FieldEdit = Exclude<Edit, { op: 'part' }>;
type ListEdit = Extract<Edit, { op: 'insert' | 'remove' }>;

/**
 * @param edits in order, made for the content that `over` was applied to meanwhile.
 * @throws StaleEditError where both touch the same characters or items.
 */
export function rebaseEdits(edits: readonly Edit[], over: readonly Edit[]): readonly Edit[] {
  let pending = over;
  return edits.map((edit) => {
    let moved = edit;
    pending = pending.map((other) => {
      // The later edits were made after this one, so what they are carried over has to follow it as well.
      const shifted = movedOver(other, moved, 'stays');
      moved = movedOver(moved, other, 'yields');
      return shifted;
    });
    return moved;
  });
}

/** @param tie whose text comes first when both insert at the same place. */
function movedOver(edit: Edit, over: Edit, tie: 'stays' | 'yields'): Edit {
  if (edit.part !== over.part || edit.op === 'part') return edit;
  if (over.op === 'part') throw stale(edit, 'the part was replaced meanwhile');
  if (over.op === 'splice') {
    return edit.op === 'splice' && samePath(edit.path, over.path) ? shiftedText(edit, over, tie) : edit;
  }
  if (over.op === 'set') {
    const isWithin = startsWith(edit.path, over.path);
    if (isWithin) throw stale(edit, 'the field was replaced meanwhile');
    return edit;
  }
  return shiftedList(edit, over, tie);
}

function shiftedText(edit: Splice, over: Splice, tie: 'stays' | 'yields'): Splice {
  const end = edit.at + edit.remove.length;
  const overEnd = over.at + over.remove.length;
  const isBefore = end <= over.at;
  const isAfter = overEnd <= edit.at;
  if (isBefore && !(isAfter && tie === 'yields')) return edit;
  if (isAfter) return { ...edit, at: edit.at + over.insert.length - over.remove.length };
  throw stale(edit, 'the same words were changed meanwhile');
}

function shiftedList(edit: FieldEdit, over: ListEdit, tie: 'stays' | 'yields'): FieldEdit {
  if ((edit.op === 'insert' || edit.op === 'remove') && samePath(edit.path, over.path)) {
    return { ...edit, index: shiftedIndex(edit, edit.index, over, edit.op === 'insert' ? tie : undefined) };
  }
  const step = edit.path[over.path.length];
  if (!startsWith(edit.path, over.path) || typeof step !== 'number') return edit;
  return { ...edit, path: edit.path.with(over.path.length, shiftedIndex(edit, step, over, undefined)) };
}

/** @param tie for an insertion, which sits between items; an existing item has no tie. */
function shiftedIndex(
  edit: Edit,
  index: number,
  over: ListEdit,
  tie: 'stays' | 'yields' | undefined,
): number {
  if (over.op === 'insert') {
    const isPushed = tie === 'stays' ? index > over.index : index >= over.index;
    return isPushed ? index + 1 : index;
  }
  if (index === over.index && tie === undefined) throw stale(edit, 'the item was removed meanwhile');
  return index > over.index ? index - 1 : index;
}

const startsWith = (path: JsonPath, start: JsonPath): boolean =>
  start.every((step, index) => path[index] === step);

const samePath = (a: JsonPath, b: JsonPath): boolean => a.length === b.length && startsWith(a, b);

const stale = (edit: Edit, why: string): StaleEditError => new StaleEditError(`${edit.part}: ${why}`);
