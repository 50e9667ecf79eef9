/** Merges edits that follow each other, so that what is sent is what was meant and not every key of it. */
import type { Edit } from '../../../shared/domain/edits.ts';
import { formatPath, jsonEquals } from '../../../shared/domain/json.ts';

type Splice = Extract<Edit, { op: 'splice' }>;
type SetEdit = Extract<Edit, { op: 'set' }>;

/** @returns `edits` followed by `next`, in as few edits as have exactly the same effect. */
export function coalesce(edits: readonly Edit[], next: Edit): readonly Edit[] {
  const last = edits.at(-1);
  const merged = last === undefined ? undefined : mergedEdit(last, next);
  if (merged === undefined) return [...edits, next];
  const before = edits.slice(0, -1);
  return merged === 'nothing' ? before : [...before, merged];
}

/** One edit with the effect of both, `nothing` where the second takes the first back, undefined where it takes two. */
function mergedEdit(last: Edit, next: Edit): Edit | 'nothing' | undefined {
  if (last.part !== next.part || last.op === 'part' || next.op === 'part') return undefined;
  if (formatPath(last.path) !== formatPath(next.path)) return undefined;
  if (last.op === 'splice' && next.op === 'splice') return mergedSplice(last, next);
  if (last.op === 'set' && next.op === 'set') return mergedSet(last, next);
  return undefined;
}

function mergedSplice(last: Splice, next: Splice): Edit | 'nothing' | undefined {
  const lastEnd = last.at + last.insert.length;
  const nextEnd = next.at + next.remove.length;
  if (next.at > lastEnd || nextEnd < last.at) return undefined;
  const removedBefore = next.at < last.at ? next.remove.slice(0, last.at - next.at) : '';
  const removedAfter = nextEnd > lastEnd ? next.remove.slice(next.remove.length - (nextEnd - lastEnd)) : '';
  const keptBefore = next.at > last.at ? last.insert.slice(0, next.at - last.at) : '';
  const keptAfter = nextEnd < lastEnd ? last.insert.slice(nextEnd - last.at) : '';
  const remove = removedBefore + last.remove + removedAfter;
  const insert = keptBefore + next.insert + keptAfter;
  if (remove === insert) return 'nothing';
  return { ...last, at: Math.min(last.at, next.at), remove, insert };
}

function mergedSet(last: SetEdit, next: SetEdit): Edit | 'nothing' {
  if (jsonEquals(last.before, next.after)) return 'nothing';
  const { after: _superseded, ...start } = last;
  return next.after === undefined ? start : { ...start, after: next.after };
}
