/** Identities of the workspace's own things. Remote identities (OCIDs, pull request numbers) stay strings. */
import { z } from 'zod';

const id = z.string().min(1).max(64);

/** A listing, terms or an artifact: everything that is drafted (see docs/adr/0002). */
export const draftIdSchema = id.brand<'DraftId'>();
export const accountIdSchema = id.brand<'AccountId'>();
export const submissionIdSchema = id.brand<'SubmissionId'>();
/** Lower-case hexadecimal SHA-256 of the bytes. */
export const blobHashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'BlobHash'>();

export type DraftId = z.infer<typeof draftIdSchema>;
export type AccountId = z.infer<typeof accountIdSchema>;
export type SubmissionId = z.infer<typeof submissionIdSchema>;
export type BlobHash = z.infer<typeof blobHashSchema>;
