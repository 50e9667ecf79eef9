/** Drafts as the other capabilities of the core see them. */
import type { Input } from '../../../shared/contract/methods.ts';
import type { Draft, DraftSummary, PublicationState, Saved } from '../../../shared/contract/shapes.ts';
import type { Edit } from '../../../shared/domain/edits.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import type { RuleContext } from '../../../shared/domain/marketplace.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import type { Finding } from '../../../shared/domain/rules.ts';

export interface Drafts {
  /** @throws VitrineError `not-found`. */
  get(id: DraftId): Draft;
  /** @throws VitrineError `bad-input` for a kind that no marketplace has. */
  create(input: Input<'drafts.create'>): Draft;
  /** What it was made with, before the first edit. */
  firstParts(id: DraftId): Parts;
  /** The draft's own drafts and theirs, by id; one that is gone is left out. */
  related(draft: Draft): ReadonlyMap<string, Draft>;
  /** @throws VitrineError `stale` when the draft moved on in a way that these edits cannot follow. */
  edit(id: DraftId, rev: number, edits: readonly Edit[]): Saved;
  contextOf(draft: Draft): RuleContext;
  findingsOf(draft: Draft): readonly Finding[];
  summary(id: DraftId): DraftSummary;
  /** Where the furthest publication stands, for the lists. */
  setPublicationState(id: DraftId, state: PublicationState, isPractice: boolean): void;
}
