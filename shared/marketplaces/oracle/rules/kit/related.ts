/** The drafts that a listing names. */
import type { RuleContext } from '../../../../domain/marketplace.ts';

/** Undefined where there is no such draft, or one of another kind. */
export function relatedDraft({ related }: RuleContext, id: string, kind: string) {
  const draft = Object.hasOwn(related, id) ? related[id] : undefined;
  return draft?.kind === kind ? draft : undefined;
}
