/** Addresses hold plain text; the core says so with `not-found` when a text is nobody's id. */
import type { AccountId, DraftId, SubmissionId } from '../../../shared/domain/ids.ts';

// `as`: an id in an address was written by a screen that had it from the core, and serve() parses it again.
export const draftIdOf = (text: string): DraftId => text as DraftId;
export const accountIdOf = (text: string): AccountId => text as AccountId;
export const submissionIdOf = (text: string): SubmissionId => text as SubmissionId;
