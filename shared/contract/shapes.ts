/** The things that the contract speaks of. Shapes only: a text that is too long is a finding, not a bad call. */
import { z } from 'zod';
import { accountIdSchema, draftIdSchema, submissionIdSchema } from '../domain/ids.ts';
import { jsonSchema } from '../domain/json-schema.ts';
import { messageSchema } from '../domain/messages.ts';
import { partsSchema } from '../domain/parts.ts';
import { actSchema, planSchema, stepSchema } from '../domain/plan.ts';

/** RFC 3339, UTC, milliseconds. */
const instant = z.string();

export const familySchema = z.enum(['listing', 'terms', 'artifact']);
export type Family = z.infer<typeof familySchema>;

/** `oracle.application`, `oracle.terms`…: the registry of marketplaces says which there are. */
export const kindSchema = z.string().regex(/^[a-z]+\.[a-z-]+$/);

/** Where a publication stands. `live` is only ever the result of reading it back. */
export const publicationStateSchema = z.enum([
  'draft', // never sent to this account
  'sending',
  'accepted', // at the marketplace, not handed to the reviewers
  'in-review',
  'rejected',
  'approved', // may be published
  'publishing',
  'live',
  'live-private',
  'withdrawn',
  'failed',
  'unknown', // the marketplace said something we do not know; its own word is in `remoteStatus`
]);
export type PublicationState = z.infer<typeof publicationStateSchema>;

export const lampSchema = z.object({
  id: z.enum(['accepted', 'validated', 'in-review', 'approved', 'visible']),
  state: z.enum(['off', 'waiting', 'on', 'failed']),
  since: instant.optional(),
  /** When it goes out by itself, unless something is done. */
  until: instant.exactOptional(),
});
export type Lamp = z.infer<typeof lampSchema>;

/** After a read-back: is the field at the marketplace what was sent? */
export const fieldProofSchema = z.object({
  subject: z.string(),
  /** What the subject is to a person: a screenshot by its name. */
  target: messageSchema.exactOptional(),
  field: z.string(),
  state: z.enum(['proven', 'different', 'not-readable']),
  sent: jsonSchema.optional(),
  read: jsonSchema.optional(),
});
export type FieldProof = z.infer<typeof fieldProofSchema>;

/** Content that was submitted in a publication. */
export const revisionSchema = z.object({
  number: z.number().int(),
  submission: submissionIdSchema,
  sentAt: instant,
  state: publicationStateSchema,
  /** When it was first read back as live. */
  liveAt: instant.exactOptional(),
});
export type Revision = z.infer<typeof revisionSchema>;

export const preflightCheckSchema = z.object({
  id: z.enum([
    'findings',
    'earlier',
    'disk',
    'files',
    'account',
    'clock',
    'names',
    'elsewhere',
    'links',
    'quota',
  ]),
  /** Only `failed` stands against sending; `warned` is for the person to look at. */
  state: z.enum(['ok', 'warned', 'failed', 'unknown']),
  message: messageSchema,
});
export type PreflightCheck = z.infer<typeof preflightCheckSchema>;

/** When a confirmed submission starts; the app has to run then. */
export const startWhenSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('now') }),
  /** As soon as the account answers. */
  z.object({ type: z.literal('online') }),
  z.object({ type: z.literal('at'), at: instant }),
  /** When the other one is done; never when it fails. */
  z.object({ type: z.literal('after'), submission: submissionIdSchema }),
]);
export type StartWhen = z.infer<typeof startWhenSchema>;

/** A field that both sides changed since they last agreed, for the person to decide. An absent side: not set there. */
export const fieldConflictSchema = z.object({
  subject: z.string(),
  /** The marketplace's own name of the field. */
  field: z.string(),
  /** Where it is in the draft's document. */
  path: z.array(z.union([z.string(), z.number()])),
  base: jsonSchema.optional(),
  mine: jsonSchema.optional(),
  theirs: jsonSchema.optional(),
  foundAt: instant,
});
export type FieldConflict = z.infer<typeof fieldConflictSchema>;

export const timelineEntrySchema = z.object({
  seq: z.number().int(),
  at: instant,
  /** `draft-created`, `plan-confirmed`, `step-proven`, `status-changed`, `note-received`… */
  event: z.string(),
  actor: z.enum(['person', 'app', 'marketplace']),
  message: messageSchema,
  /** What the marketplace or the person wrote, verbatim. */
  words: z.string().optional(),
  details: z.record(z.string(), jsonSchema).optional(),
  previousHash: z.string(),
  hash: z.string(),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

export const noteSchema = z.object({
  id: z.string(),
  from: z.enum(['publisher', 'reviewer']),
  text: z.string(),
  at: instant,
  /** The part of the draft that it is about, and the line there, where the marketplace tells it. */
  part: z.string().exactOptional(),
  line: z.number().int().positive().exactOptional(),
});
export type Note = z.infer<typeof noteSchema>;

export const publicationSchema = z.object({
  draft: draftIdSchema,
  account: accountIdSchema,
  accountName: z.string(),
  isPractice: z.boolean(),
  state: publicationStateSchema,
  /** The marketplace's own word, `REVIEW_IN_PROGRESS`. */
  remoteStatus: z.string().optional(),
  /** Why it was rejected or failed, in the marketplace's words. */
  reason: z.string().optional(),
  lamps: z.array(lampSchema).readonly(),
  remoteId: z.string().optional(),
  /** The draft's revision counter that was last sent. */
  sentRev: z.number().int().optional(),
  /** When the remote was last read. */
  readAt: instant.optional(),
  proofs: z.array(fieldProofSchema).readonly(),
  notes: z.array(noteSchema).readonly(),
  /** What may be done now. */
  actions: z
    .array(
      z.enum([
        'submit',
        'publish',
        'publish-private',
        'note',
        'refresh',
        'withdraw',
        'discard-revision',
        'request-review',
        'delete',
      ]),
    )
    .readonly(),
});
export type Publication = z.infer<typeof publicationSchema>;

/** What a publication is at the marketplace, where that has a page and checks of its own: a pull request. */
export const remotePageSchema = z.object({
  /** `#101` */
  name: z.string(),
  title: z.string(),
  state: z.enum(['draft', 'open', 'merged', 'closed']),
  /** Of its page, https; absent where there is none, as at the practice marketplace. */
  address: z.string().exactOptional(),
  checks: z
    .array(
      z.object({
        name: z.string(),
        state: z.enum(['waiting', 'passed', 'failed']),
        /** In the check's own words. */
        words: z.string().exactOptional(),
        address: z.string().exactOptional(),
      }),
    )
    .readonly(),
  /** Whose review is asked for and not given yet. */
  asked: z.array(z.string()).readonly(),
  /** What happens to it when nothing more does; absent where nothing does. */
  idle: z
    .object({
      since: instant,
      /** Marked as stale; absent where it is already. */
      staleAt: instant.exactOptional(),
      closedAt: instant,
    })
    .exactOptional(),
});
export type RemotePage = z.infer<typeof remotePageSchema>;

export const reachedDraftSchema = z.object({
  id: draftIdSchema,
  name: z.string(),
  state: publicationStateSchema,
  isPractice: z.boolean(),
  items: z.array(z.string()).readonly(),
});
export type ReachedDraft = z.infer<typeof reachedDraftSchema>;

export const activationSchema = z.object({
  /** Its id in the draft. */
  version: z.string(),
  account: accountIdSchema,
  accountName: z.string(),
  isPractice: z.boolean(),
  at: instant,
  submission: submissionIdSchema,
});
export type Activation = z.infer<typeof activationSchema>;

/** What is installed from a listing, as the marketplace has it: each published and taken back by itself. */
export const remotePackageSchema = z.object({
  /** The item of the draft. */
  item: z.string(),
  version: z.string(),
  name: z.string(),
  isDefault: z.boolean(),
  /** The marketplace's own word. */
  status: z.string(),
  /** Of the revision that customers see, while a newer one with packages of its own is worked on. */
  isOlder: z.boolean(),
  acts: z.array(actSchema.extract(['publish-package', 'unpublish-package', 'default-package'])).readonly(),
});
export type RemotePackage = z.infer<typeof remotePackageSchema>;

export const draftSummarySchema = z.object({
  id: draftIdSchema,
  kind: kindSchema,
  family: familySchema,
  name: z.string(),
  /** One line under the name: a headline, the number of versions, the artifact's type. */
  subtitle: z.string(),
  updatedAt: instant,
  errors: z.number().int(),
  warnings: z.number().int(),
  /** The furthest publication; `draft` where there is none. */
  state: publicationStateSchema,
  isPractice: z.boolean(),
  iconHash: z.string().optional(),
});
export type DraftSummary = z.infer<typeof draftSummarySchema>;

export const draftSchema = z.object({
  id: draftIdSchema,
  kind: kindSchema,
  family: familySchema,
  name: z.string(),
  parts: partsSchema,
  /** Grows by one with every acknowledged change; an edit names the one it was made for. */
  rev: z.number().int(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  createdAt: instant,
  updatedAt: instant,
  savedAt: instant,
});
export type Draft = z.infer<typeof draftSchema>;

export const savedSchema = z.object({
  rev: z.number().int(),
  savedAt: instant,
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});
export type Saved = z.infer<typeof savedSchema>;

export const accountSchema = z.object({
  id: accountIdSchema,
  marketplace: z.string(),
  name: z.string(),
  isPractice: z.boolean(),
  endpoint: z.string(),
  /** What else the channel needs, without secrets: region, compartment, profile. */
  settings: z.record(z.string(), z.string()),
  health: z.enum(['unknown', 'ok', 'unreachable', 'unauthenticated']),
});
export type Account = z.infer<typeof accountSchema>;

/** One section of a configuration file, as far as it may be shown. */
export const signInProfileSchema = z.object({
  name: z.string(),
  type: z.enum(['api-key', 'session']),
  region: z.string().exactOptional(),
  tenancy: z.string().exactOptional(),
  /** When a browser session ends. */
  expiresAt: instant.exactOptional(),
  /** What stands against signing in with it; `id` is `needs-pass-phrase` where only that is missing. */
  problem: z.object({ id: z.string(), message: z.string() }).exactOptional(),
});
export type SignInProfile = z.infer<typeof signInProfileSchema>;

/** Whether the account may do what its listings will need, one kind of resource at a time. */
export const accessCheckSchema = z.object({
  resource: z.string(),
  statement: z.string(),
  state: z.enum(['granted', 'missing', 'untried', 'unknown']),
  message: z.string().exactOptional(),
});

/** How bringing in what an account holds stands, or how it last ended. */
export const pullStatusSchema = z.object({
  account: accountIdSchema,
  state: z.enum(['never', 'running', 'done', 'failed', 'cancelled']),
  done: z.number().int(),
  /** 0 until the account's lists are there. */
  total: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  notEditable: z.number().int(),
  /** Those that could not be read; what was wrong with the first of them. */
  failed: z.number().int(),
  problems: z.array(z.object({ name: z.string(), message: z.string() })).readonly(),
  /** Why it failed or stopped. */
  reason: z.string().exactOptional(),
  startedAt: instant.exactOptional(),
  endedAt: instant.exactOptional(),
});
export type PullStatus = z.infer<typeof pullStatusSchema>;

/** Something an account holds that cannot be edited here: kept as it came. */
export const remoteThingSchema = z.object({
  family: familySchema,
  id: z.string(),
  name: z.string(),
  /** The marketplace's own word. */
  kind: z.string(),
  /** `unknown-type`, `gone`. */
  reason: z.string(),
  raw: jsonSchema,
  readAt: instant,
});
export type RemoteThing = z.infer<typeof remoteThingSchema>;

/** A marketplace's own codes as an account last gave them. */
export const catalogueAgeSchema = z.object({
  name: z.string(),
  count: z.number().int(),
  /** What it says, where it is one fact and no list; empty for none. */
  fact: z.string().exactOptional(),
  fetchedAt: instant,
});

export const stepStateSchema = z.enum([
  'pending',
  'sending',
  'unknown',
  'waiting',
  'proven',
  'failed',
  'conflict',
  'cancelled',
]);
export type StepState = z.infer<typeof stepStateSchema>;

export const stepRowSchema = stepSchema.extend({
  state: stepStateSchema,
  attempts: z.number().int(),
  remoteId: z.string().optional(),
  etag: z.string().optional(),
  startedAt: instant.optional(),
  endedAt: instant.optional(),
  sentBytes: z.number().int().optional(),
  /** Percent, where the marketplace tells it. */
  percent: z.number().optional(),
  error: z
    .object({
      message: z.string(),
      field: z.string().optional(),
      code: z.string().optional(),
      status: z.number().optional(),
    })
    .optional(),
});
export type StepRow = z.infer<typeof stepRowSchema>;

export const submissionSchema = z.object({
  id: submissionIdSchema,
  draft: draftIdSchema,
  account: accountIdSchema,
  planHash: z.string(),
  /** `queued` has not begun: not one byte was sent. */
  state: z.enum(['queued', 'running', 'waiting', 'done', 'failed', 'paused', 'cancelled']),
  starts: startWhenSchema.exactOptional(),
  /** Why it is paused or failed, as a sentence. */
  reason: z.string().optional(),
  startedAt: instant,
  endedAt: instant.optional(),
  plan: planSchema,
  steps: z.array(stepRowSchema).readonly(),
});
export type Submission = z.infer<typeof submissionSchema>;

/** Why a draft waits for the person, most pressing first. */
export const needReasons = [
  'rejected',
  'failed',
  'paused',
  'conflict',
  'approved',
  'errors',
  'waiting',
] as const;

export const needSchema = z.object({
  reason: z.enum(needReasons),
  draft: draftSummarySchema,
  /** The submission that stopped, with its reason as a sentence. */
  stopped: z.object({ id: submissionIdSchema, reason: z.string().optional() }).optional(),
  /** How many fields both sides changed, and at which account. */
  conflict: z.object({ account: accountIdSchema, fields: z.number().int() }).optional(),
});
export type Need = z.infer<typeof needSchema>;

export const reviewerPolicySchema = z.object({
  mode: z.enum(['approve', 'reject', 'manual']),
  delayMs: z.number().int().nonnegative(),
  notes: z.string().optional(),
  mayAutoPublish: z.boolean(),
});
export type ReviewerPolicy = z.infer<typeof reviewerPolicySchema>;

/** Something that goes wrong on purpose at the practice marketplace: see docs/practice.md. */
export const faultRuleSchema = z.object({
  operation: z.string().exactOptional(),
  times: z.number().int().positive().exactOptional(),
  probability: z.number().min(0).max(1).exactOptional(),
  fault: z.enum([
    'latency',
    'drop-reply',
    'unauthenticated',
    'not-authorized',
    'incorrect-state',
    'precondition',
    'too-many-requests',
    'server-error',
    'truncated-body',
    'html',
  ]),
  latencyMs: z.number().min(0).max(600_000).exactOptional(),
  retryAfterSeconds: z.number().int().min(0).max(86_400).exactOptional(),
});
export type FaultRule = z.infer<typeof faultRuleSchema>;

export const practiceStatusSchema = z.object({
  isRunning: z.boolean(),
  url: z.string().optional(),
  policy: reviewerPolicySchema.optional(),
  queue: z
    .array(
      z.object({
        revisionId: z.string(),
        displayName: z.string(),
        status: z.string(),
        submittedAt: z.string(),
        notes: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});
export type PracticeStatus = z.infer<typeof practiceStatusSchema>;

/** A folder that became a listing. */
export const importedFolderSchema = z.object({
  id: draftIdSchema,
  kind: kindSchema,
  name: z.string(),
  /** The folder's own name. */
  folder: z.string(),
  files: z.number().int(),
  /** Files whose names are one to a disk that does not tell case or the spelling of accents apart. */
  alike: z.array(z.array(z.string()).readonly()).readonly(),
});
export type ImportedFolder = z.infer<typeof importedFolderSchema>;

/** What a folder or a ZIP of Terraform files brought into a stack. */
export const filledStackSchema = z.object({
  files: z.number().int(),
  /** Caches and litter that were not taken: the first few, and how many. */
  leftOut: z.array(z.string()).readonly(),
  leftOutCount: z.number().int(),
  /** The one folder around everything, which was taken off. */
  unwrapped: z.string().exactOptional(),
});
/** A step on the way from a machine image to a stack that customers launch. */
export const stackPathStepSchema = z.object({
  id: z.enum(['image-artifact', 'image-listing', 'identities', 'test', 'stack-artifact', 'stack-listing']),
  isDone: z.boolean(),
  /** Where the step is taken; absent where there is no such draft yet. */
  draft: draftIdSchema.exactOptional(),
  name: z.string().exactOptional(),
  /** Where that draft was sent. */
  account: accountIdSchema.exactOptional(),
});
export type StackPathStep = z.infer<typeof stackPathStepSchema>;
export type FilledStack = z.infer<typeof filledStackSchema>;

/** How a draft and the folder that it is kept in step with stand. */
export const folderLinkSchema = z.object({
  path: z.string(),
  /** Files in which something was taken from the folder just now. */
  taken: z.array(z.string()).readonly(),
  /** Files that the draft has otherwise than the folder: they can be written back. */
  ahead: z.array(z.string()).readonly(),
  /** What both changed: `subject` is the file, `field` what in it, empty for all of it. */
  conflicts: z.array(fieldConflictSchema).readonly(),
  /** Why the folder could not be read; nothing was changed then. */
  problem: z.string().exactOptional(),
});
export type FolderLink = z.infer<typeof folderLinkSchema>;

/** What this host can do: the interface asks "can you", never "are you Electron". */
export const capabilitiesSchema = z.object({
  host: z.enum(['electron', 'web', 'cli', 'direct']),
  /** A dialog that gives a path the core can open. */
  pickFiles: z.boolean(),
  /** A dialog that gives the path of a folder; a folder that is dropped has one too. */
  pickFolders: z.boolean(),
  saveDialog: z.boolean(),
  keychain: z.boolean(),
  updates: z.boolean(),
  /** A browser engine is at hand to print PNG and PDF. */
  printPages: z.boolean(),
  practice: z.boolean(),
});
export type Capabilities = z.infer<typeof capabilitiesSchema>;

/** What is saved, and what keeps something from being saved. */
export const storeStatusSchema = z.object({
  state: z.enum(['ok', 'read-only', 'failing']),
  /** What happened and what to do, when not ok. */
  message: z.string().optional(),
  savedAt: instant.optional(),
});
export type StoreStatus = z.infer<typeof storeStatusSchema>;

export const backupSchema = z.object({
  fileName: z.string(),
  madeAt: instant,
  sizeBytes: z.number().int(),
  reason: z.enum(['daily', 'migration', 'manual', 'before-restore']),
});
export type Backup = z.infer<typeof backupSchema>;

/** A picture as the image studio shows it. Sizes are pixels as it is seen, turned as its camera says. */
export const pictureLookSchema = z.object({
  width: z.number().int(),
  height: z.number().int(),
  hasAlpha: z.boolean(),
  /** `srgb`, `cmyk`, `b-w`…: the names of libvips. */
  colours: z.string(),
  /** Of an animation; only the first is worked on. */
  frames: z.number().int(),
  /** Small enough to be shown, whatever the original is. */
  preview: z.object({ mediaType: z.string(), bytes: z.instanceof(Uint8Array) }),
});
export type PictureLook = z.infer<typeof pictureLookSchema>;

export const pictureResultSchema = z.object({
  width: z.number().int(),
  height: z.number().int(),
  sizeBytes: z.number().int(),
  mediaType: z.string(),
  /** 100 where nothing was lost for the sake of bytes. */
  quality: z.number(),
  preview: z.object({ mediaType: z.string(), bytes: z.instanceof(Uint8Array) }),
});
export type PictureResult = z.infer<typeof pictureResultSchema>;
