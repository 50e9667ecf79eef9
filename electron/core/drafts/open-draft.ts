import type { Family } from '../../../shared/contract/shapes.ts';
import type { Edit } from '../../../shared/domain/edits.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { Parts } from '../../../shared/domain/parts.ts';

/** A draft in memory: a value, replaced by the next one when a change has been committed. */
export interface OpenDraft {
  /** The row's number; other tables know the draft by it. */
  readonly seq: number;
  readonly id: DraftId;
  readonly kind: string;
  readonly family: Family;
  readonly name: string;
  readonly parts: Parts;
  readonly rev: number;
  readonly createdAt: string;
  readonly savedAt: string;
  readonly isRemoved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The number of the newest undo step, 0 for none. */
  readonly lastStep: number;
  /** What typing could go on with. */
  readonly lastEdit: { readonly edit: Edit; readonly at: number } | undefined;
  readonly log: PartLog;
}

/** How much of the parts stands in the log of changes only. */
export interface PartLog {
  readonly bytes: number;
  readonly changedParts: ReadonlySet<string>;
  /** UTF-16 units of each part's row when it was last written. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** Drafts that were opened lately, within a number and a size. */
export interface DraftCache {
  get(id: string): OpenDraft | undefined;
  set(draft: OpenDraft): void;
  clear(): void;
}

const MOST_DRAFTS = 12;
/** UTF-16 units, all drafts together. */
const MOST_UNITS = 8_000_000;

function weightOf(draft: OpenDraft): number {
  let weight = draft.log.bytes;
  for (const size of draft.log.sizes.values()) weight += size;
  return weight;
}

export function createDraftCache(): DraftCache {
  // A Map keeps insertion order, and every use inserts again: the first key is the one longest unused.
  const drafts = new Map<string, { readonly draft: OpenDraft; readonly weight: number }>();
  let total = 0;
  const drop = (id: string): void => {
    total -= drafts.get(id)?.weight ?? 0;
    drafts.delete(id);
  };
  return {
    get(id) {
      const held = drafts.get(id);
      if (held === undefined) return undefined;
      drafts.delete(id);
      drafts.set(id, held);
      return held.draft;
    },
    set(draft) {
      drop(draft.id);
      const weight = weightOf(draft);
      drafts.set(draft.id, { draft, weight });
      total += weight;
      for (const id of drafts.keys()) {
        if (drafts.size <= 1 || (drafts.size <= MOST_DRAFTS && total <= MOST_UNITS)) break;
        drop(id);
      }
    },
    clear() {
      drafts.clear();
      total = 0;
    },
  };
}
