/**
 * The plan algebra. A plan is the ordered calls that would bring a remote to a draft, before the first byte
 * leaves. The same value is the confirmation screen, the dry run, the exported file and the journal.
 */
import { z } from 'zod';
import { acts } from './acts.ts';
import { draftIdSchema } from './ids.ts';
import { canonicalJson, isJsonArray, isJsonObject, type Json } from './json.ts';
import { jsonObjectSchema } from './json-schema.ts';
import { messageSchema } from './messages.ts';
import { blobRefSchema } from './parts.ts';

/**
 * What a step is done to, in the workspace's own words: `listing:<id>`, `term:<id>`, `attachment:<listing>/<id>`.
 * The remote identity, etag and base that a step brings are kept under it, for the account it went to.
 */
export const subjectSchema = z.string().regex(/^[a-z-]+:.+$/);

export const waitSchema = z.enum(['work-request', 'state', 'review', 'person']);

/** A read; `{self}` stands for the identity that it is about. */
const callSchema = z.object({ operation: z.string(), params: jsonObjectSchema });

export const stepSchema = z.object({
  /** `s1`, `s2`… unique in its plan and stable: other steps refer to it. */
  id: z.string().regex(/^s\d+$/),
  /** The channel's operation, in the marketplace's own name: `createListingRevision`. */
  operation: z.string(),
  /** What is done, for a person. */
  title: messageSchema,
  /** What it is done to, for a person: the listing's or the file's name. */
  target: z.string(),
  subject: subjectSchema,
  dependsOn: z.array(z.string()).readonly(),
  /** Path and query parameters; a text may hold `{step:s3.id}` or `{step:s3.etag}`. */
  params: jsonObjectSchema,
  /** The JSON body, as a template too. */
  body: jsonObjectSchema.optional(),
  /** The file that is sent instead of a JSON body, or within it where the operation takes both. */
  file: blobRefSchema.optional(),
  /** The text that is sent as it is, in UTF-8, instead of a JSON body. */
  text: z.string().optional(),
  /** The retry token, frozen when the plan was made; absent where the operation takes none. */
  key: z.string().optional(),
  /** The etag the remote must still have: literal, or a template. */
  ifMatch: z.string().optional(),
  /** What has to come to pass before the step counts as proven. */
  wait: waitSchema.optional(),
  /**
   * What the proven step settles about its subject: that it holds this body, file or text from now on, that it
   * is gone, or nothing about its content.
   */
  agrees: z.enum(['body', 'file', 'text', 'gone', 'nothing']),
  /** What the subject's base holds beside that, once the step is proven, as a template; not sent. */
  settles: jsonObjectSchema.optional(),
  /** The subject whose etag the answer carries, where it is not the step's own: a file's PUT answers for its parent. */
  etagOf: subjectSchema.optional(),
  /** How that subject is read, to see whether it was changed where its etag is stale; `{self}` is its identity. */
  etagRead: callSchema.optional(),
  /** Where the step leaves nothing of its subject: what else of the draft is gone with it. */
  takesAlong: z.array(subjectSchema).readonly().optional(),
  /** The identity that the step brings takes the place of the subject's earlier one. */
  isReplacing: z.boolean().optional(),
  /** Where that identity is known beforehand, as the answer names another: the one that was there before. */
  becomes: z.string().optional(),
  /**
   * What comes along with an identity that replaces another: read once the step is proven, and given to the
   * marketplace's `adopt`, so that later plans are about the new objects.
   */
  adopts: z
    .array(
      z.object({
        /** The marketplace's own word for it, which `adopt` knows: `attachment`. */
        kind: z.string(),
        /** Those there are; absent for the new object itself. */
        list: callSchema.exactOptional(),
        read: callSchema.exactOptional(),
        content: callSchema.exactOptional(),
      }),
    )
    .readonly()
    .optional(),
  /** The draft of which everything that names it moves with this step at once, also what this plan is not about. */
  reaches: draftIdSchema.optional(),
  /** How to read the subject, to settle a step of unknown outcome and to see why an etag is stale. */
  read: callSchema.optional(),
});
export type Step = z.infer<typeof stepSchema>;

export const actSchema = z.enum(acts);

/** What the person may choose before a plan is made; each marketplace reads what it knows. */
export const planChoicesSchema = z.object({
  /** What the plan is to bring about; `send` when absent. */
  intention: z.enum(['send', ...acts]).exactOptional(),
  /** The item of the draft that the act is about, by its id there. */
  item: z.string().exactOptional(),
  /** For `publish-private`: who alone shall find it, in the marketplace's own identities. */
  allowedTenancies: z.array(z.string()).readonly().exactOptional(),
  /** Hand it to the reviewers after the upload; otherwise only bring the content there. */
  submitForReview: z.boolean(),
  /** Ask the marketplace to publish by itself on approval; only accounts that Oracle cleared may. */
  publishOnApproval: z.boolean(),
  noteToReviewers: z.string().optional(),
  /** Let the marketplace's own people launch it while it is reviewed. */
  allowInternalLaunches: z.boolean().exactOptional(),
});
export type PlanChoices = z.infer<typeof planChoicesSchema>;

export const planSchema = z.object({
  version: z.literal(1),
  marketplace: z.string(),
  /** `listing:<id>` or `terms:<id>`. */
  subject: subjectSchema,
  subjectName: z.string(),
  account: z.string(),
  accountName: z.string(),
  isPractice: z.boolean(),
  /** The draft's revision counter that was planned. */
  draftRev: z.number().int(),
  /** When the context was frozen, RFC 3339. */
  madeAt: z.string(),
  /** What the person chose before it was made. */
  choices: planChoicesSchema,
  steps: z.array(stepSchema).readonly(),
  /** What the person should know before confirming. */
  notices: z.array(messageSchema).readonly(),
});
export type Plan = z.infer<typeof planSchema>;

/** Whether it brings the draft there; an act changes nothing of what the draft says. */
export const isSending = ({ intention = 'send' }: Pick<PlanChoices, 'intention'>): boolean =>
  intention === 'send';

/**
 * What the plan's hash is taken over: everything that would be sent, and to whom. Keys and the moment it was
 * made are left out, so that planning the same thing again gives the same hash.
 */
export function planFingerprint(plan: Plan): string {
  return canonicalJson({
    account: plan.account,
    marketplace: plan.marketplace,
    subject: plan.subject,
    steps: plan.steps.map((step) => ({
      id: step.id,
      operation: step.operation,
      subject: step.subject,
      dependsOn: step.dependsOn,
      params: step.params,
      body: step.body ?? null,
      file: step.file?.hash ?? null,
      text: step.text ?? null,
      ifMatch: step.ifMatch ?? null,
    })),
  });
}

/** Stands in a step's `read` for the remote identity of its own subject. */
export const SELF = '{self}';

/** What a proven step left behind for the ones that refer to it. */
export interface StepResult {
  readonly id?: string;
  readonly etag?: string;
}

const REFERENCE = /\{step:(s\d+)\.(id|etag)\}/g;

/** The ids of the steps that a template refers to. */
export function referencesIn(template: Json): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of canonicalJson(template).matchAll(REFERENCE))
    if (match[1] !== undefined) found.add(match[1]);
  return found;
}

/** @throws Error when a step it refers to has brought no such thing: the plan or the journal is broken. */
export function fillTemplate<T extends Json>(
  template: T,
  resultOf: (stepId: string) => StepResult | undefined,
): T {
  const fill = (value: Json): Json => {
    if (typeof value === 'string') {
      return value.replaceAll(REFERENCE, (_text, stepId: string, field: 'id' | 'etag') => {
        const filled = resultOf(stepId)?.[field];
        if (filled === undefined) throw new Error(`step ${stepId} has brought no ${field}`);
        return filled;
      });
    }
    if (isJsonArray(value)) return value.map(fill);
    if (isJsonObject(value))
      return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, fill(field)]));
    return value;
  };
  // Filling replaces texts by texts, so the shape that came in is the shape that goes out.
  return fill(template) as T;
}

/** Every step after the ones it depends on or refers to, ties in the plan's own order. */
export function problemsOfPlan(plan: Plan): readonly string[] {
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const step of plan.steps) {
    if (seen.has(step.id)) problems.push(`${step.id} stands twice`);
    const references = referencesIn([step.params, step.body ?? null, step.ifMatch ?? null]);
    for (const needed of [...step.dependsOn, ...references]) {
      if (!seen.has(needed)) problems.push(`${step.id} needs ${needed}, which does not come before it`);
    }
    for (const needed of references) {
      if (!step.dependsOn.includes(needed))
        problems.push(`${step.id} refers to ${needed} without depending on it`);
    }
    seen.add(step.id);
  }
  return problems;
}
