/** Hand-offs as they are shown: a marketplace's guides with what the person said and what the app can tell. */
import { z } from 'zod';
import { accountIdSchema, draftIdSchema } from '../domain/ids.ts';
import { messageSchema } from '../domain/messages.ts';
import { timelineEntrySchema } from './shapes.ts';

/** RFC 3339. */
const instant = z.string();
/** `2026-11-28`. */
const day = z.string();

/** Which guide: of an account, or of a listing at an account. */
export const handoffPlaceSchema = z.object({
  account: accountIdSchema,
  draft: draftIdSchema.exactOptional(),
});
export type HandoffPlace = z.infer<typeof handoffPlaceSchema>;

const handoffStepStateSchema = z.enum([
  'open', // the person's turn
  'waiting', // somebody else's, within the time that was said
  'late', // somebody else's, beyond it
  'told', // the app saw that it is done
  'said', // the person said that it is done
]);

export const handoffFieldSchema = z.object({
  id: z.string(),
  label: messageSchema,
  /** To be copied; empty where the draft says nothing. */
  value: z.string(),
  /** The field of the draft's form that it comes from. */
  from: z.string().exactOptional(),
});
export type HandoffField = z.infer<typeof handoffFieldSchema>;

export const handoffFileSchema = z.object({
  /** Of the draft's part that holds it. */
  path: z.string(),
  fileName: z.string(),
  /** It can be copied too. */
  isText: z.boolean(),
});
export type HandoffFile = z.infer<typeof handoffFileSchema>;

export const handoffAskSchema = z.object({
  id: z.string(),
  label: messageSchema,
  form: z.enum(['text', 'date', 'address', 'choice']),
  choices: z.array(z.object({ id: z.string(), label: messageSchema })).readonly(),
  /** As the person wrote it; empty where nothing was brought back. */
  value: z.string(),
  /** Why it does not look like one. It is kept all the same. */
  problem: messageSchema.exactOptional(),
});
export type HandoffAsk = z.infer<typeof handoffAskSchema>;

export const handoffStepSchema = z.object({
  id: z.string(),
  section: messageSchema,
  title: messageSchema,
  why: messageSchema,
  what: messageSchema,
  where: messageSchema,
  state: handoffStepStateSchema,
  isOptional: z.boolean(),
  /** Where it is done, https. */
  portal: z.string().exactOptional(),
  fields: z.array(handoffFieldSchema).readonly(),
  files: z.array(handoffFileSchema).readonly(),
  asks: z.array(handoffAskSchema).readonly(),
  /** What the app can tell by itself. */
  told: z
    .array(z.object({ message: messageSchema, isDone: z.boolean(), at: instant.exactOptional() }))
    .readonly(),
  /** When the person said that it is done. */
  saidAt: instant.exactOptional(),
  /** Somebody else's turn: since when, and by when it should have come. */
  wait: z
    .object({ since: day, until: day, days: z.number().int(), areBusinessDays: z.boolean() })
    .exactOptional(),
  isUncertain: z.boolean(),
  /** Where it is written, https. */
  source: z.string().exactOptional(),
});
export type HandoffStep = z.infer<typeof handoffStepSchema>;

export const handoffSummarySchema = z.object({
  marketplace: z.string(),
  guide: z.string(),
  about: z.enum(['account', 'listing']),
  title: messageSchema,
  account: accountIdSchema,
  accountName: z.string(),
  isPractice: z.boolean(),
  draft: draftIdSchema.exactOptional(),
  draftName: z.string().exactOptional(),
  /** Of the steps that count. */
  done: z.number().int(),
  total: z.number().int(),
  /** The person said something in it. */
  isStarted: z.boolean(),
  /** The last time. */
  lastAt: instant.exactOptional(),
  /** The step that is the person's next, or that is late; absent where it is somebody else's turn, or done. */
  next: z.object({ step: z.string(), title: messageSchema, isLate: z.boolean() }).exactOptional(),
});
export type HandoffSummary = z.infer<typeof handoffSummarySchema>;

export const handoffSchema = handoffSummarySchema.extend({
  intro: messageSchema,
  steps: z.array(handoffStepSchema).readonly(),
  /** When the marketplace's facts were last checked. */
  checked: day,
  /** Everything that was said in it, in order. */
  entries: z.array(timelineEntrySchema).readonly(),
  firstBroken: z.number().int().exactOptional(),
});
export type Handoff = z.infer<typeof handoffSchema>;
