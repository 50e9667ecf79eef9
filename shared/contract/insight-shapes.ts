/** What is known of the lists that an account lets a publisher read, and what is asked of them. */
import { z } from 'zod';
import { accountIdSchema } from '../domain/ids.ts';
import { jsonSchema } from '../domain/json-schema.ts';

const insightProblemSchema = z.object({
  code: z.enum(['refused', 'unauthenticated', 'unreachable']),
  /** The marketplace's own words, or what the network said. */
  message: z.string(),
  /** The reader may not: what an administrator would have to write. */
  permission: z.string().exactOptional(),
  at: z.iso.datetime(),
});

export const insightStandingSchema = z.object({
  topic: z.string(),
  /** How many records are kept on this machine. */
  count: z.number().int(),
  /** When they were read; absent for what was never read, or was forgotten. */
  fetchedAt: z.iso.datetime().exactOptional(),
  /** Why the last try brought nothing; what was read before stays. */
  problem: insightProblemSchema.exactOptional(),
  isRefreshing: z.boolean(),
  /** What there is to choose from, by column. */
  choices: z.record(z.string(), z.array(z.string()).readonly()),
});
export type InsightStanding = z.infer<typeof insightStandingSchema>;

export const insightPlaceSchema = z.object({ account: accountIdSchema, topic: z.string() });

export const insightQuestionSchema = insightPlaceSchema.extend({
  /** Every word of it stands somewhere in the record, accents and case apart. */
  search: z.string().max(500).exactOptional(),
  /** The exact value of a column. */
  filters: z.record(z.string(), z.string()).exactOptional(),
  sort: z.object({ column: z.string(), isDescending: z.boolean() }).exactOptional(),
});
export type InsightQuestion = z.infer<typeof insightQuestionSchema>;

/** `record` is the marketplace's JSON object, whole. */
export const insightRowSchema = z.object({ id: z.string(), record: z.record(z.string(), jsonSchema) });
export type InsightRow = z.infer<typeof insightRowSchema>;

export const insightDetailsSchema = z.object({
  /** Absent for what was not read yet. */
  fetchedAt: z.iso.datetime().exactOptional(),
  lists: z
    .array(z.object({ name: z.string(), entries: z.array(z.record(z.string(), jsonSchema)).readonly() }))
    .readonly(),
});
export type InsightDetails = z.infer<typeof insightDetailsSchema>;
