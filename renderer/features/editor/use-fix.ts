/** Repairs that a machine can make, each one undoable step. */
import { useStore } from 'zustand';
import { applyEdits, type Edit } from '../../../shared/domain/edits.ts';
import { fixFor } from '../../../shared/domain/rules.ts';
import { useEditor } from './editor-scope.ts';
import type { PlacedFinding } from './findings-state.ts';

export function useFix({ finding }: PlacedFinding): {
  readonly fix: () => void;
  /** Every fixable finding of the same rule, as one step. */
  readonly fixAll: () => void;
  readonly countOfKind: number;
} {
  const { session, kind, context, findings } = useEditor();
  const countOfKind = useStore(
    findings,
    ({ all }) => all.filter((other) => other.finding.rule === finding.rule && other.finding.isFixable).length,
  );
  return {
    fix: () => session.change(fixFor(kind.rules, finding, session.parts, context), 'step'),
    fixAll: () => {
      const edits: Edit[] = [];
      let parts = session.parts;
      for (const other of findings.getState().all) {
        if (other.finding.rule !== finding.rule || !other.finding.isFixable) continue;
        // Each repair is made for what the ones before it left.
        const next = fixFor(kind.rules, other.finding, parts, context);
        try {
          parts = applyEdits(parts, next);
          edits.push(...next);
        } catch {
          // One repair made this one needless; the next run of the rules tells.
        }
      }
      session.change(edits, 'step');
    },
    countOfKind,
  };
}
