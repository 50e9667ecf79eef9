import type { Handlers } from '../../../shared/contract/serve.ts';
import { applyEdits, type Edit } from '../../../shared/domain/edits.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import type { CoreContext } from '../context.ts';
import type { Publishing } from '../publishing.ts';

type RevisionMethods = Pick<Handlers, 'revisions.list' | 'revisions.get' | 'revisions.restore'>;

export function revisionHandlers(core: CoreContext, { revisions }: Publishing): RevisionMethods {
  return {
    'revisions.list': ({ draft, account }) => ({ revisions: revisions.list(draft, account) }),
    'revisions.get': ({ draft, account, number }) => ({ parts: revisions.parts(draft, account, number) }),
    'revisions.restore': ({ draft, account, number }) => {
      const { parts, rev, savedAt, canUndo, canRedo } = core.drafts.get(draft);
      const edits = replacements(parts, revisions.parts(draft, account, number));
      if (applyEdits(parts, edits) === parts) return { rev, savedAt, canUndo, canRedo };
      return core.drafts.edit(draft, rev, edits);
    },
  };
}

/** Whole parts, so that one undo brings everything back. */
function replacements(from: Parts, to: Parts): readonly Edit[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((part): Edit[] => {
    const before = from[part] ?? null;
    const after = to[part] ?? null;
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ op: 'part', part, before, after }];
  });
}
