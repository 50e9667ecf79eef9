/** The one table of what can be asked of the core, from which client and handlers follow. */
import { z } from 'zod';
import { editSchema } from '../domain/edits.ts';
import { accountIdSchema, blobHashSchema, draftIdSchema, submissionIdSchema } from '../domain/ids.ts';
import { jsonSchema } from '../domain/json-schema.ts';
import { linkLookSchema } from '../domain/links.ts';
import { blobRefSchema, partsSchema } from '../domain/parts.ts';
import { pictureRecipeSchema } from '../domain/picture.ts';
import { planChoicesSchema, planSchema } from '../domain/plan.ts';
import { findingSchema, packReachSchema } from '../domain/rules.ts';
import { storefrontViews } from '../domain/storefront.ts';
import { handoffPlaceSchema, handoffSchema, handoffSummarySchema } from './handoff-shapes.ts';
import {
  insightDetailsSchema,
  insightPlaceSchema,
  insightQuestionSchema,
  insightRowSchema,
  insightStandingSchema,
} from './insight-shapes.ts';
import {
  accessCheckSchema,
  accountSchema,
  activationSchema,
  backupSchema,
  capabilitiesSchema,
  catalogueAgeSchema,
  draftSchema,
  draftSummarySchema,
  familySchema,
  faultRuleSchema,
  fieldConflictSchema,
  filledStackSchema,
  folderLinkSchema,
  importedFolderSchema,
  kindSchema,
  needSchema,
  pictureLookSchema,
  pictureResultSchema,
  practiceStatusSchema,
  preflightCheckSchema,
  publicationSchema,
  pullStatusSchema,
  reachedDraftSchema,
  remotePackageSchema,
  remotePageSchema,
  remoteThingSchema,
  reviewerPolicySchema,
  revisionSchema,
  savedSchema,
  signInProfileSchema,
  stackPathStepSchema,
  startWhenSchema,
  storeStatusSchema,
  submissionSchema,
  timelineEntrySchema,
} from './shapes.ts';

interface Method<Kind extends 'query' | 'command', Input extends z.ZodType, Output extends z.ZodType> {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
}

/** Asks, changes nothing: safe to repeat. */
const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Method<'query', I, O> => ({
  kind: 'query',
  input,
  output,
});
/** Changes something. */
const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Method<'command', I, O> => ({
  kind: 'command',
  input,
  output,
});

const nothing = z.object({});
const byDraft = z.object({ id: draftIdSchema });
/** One guide of a hand-off; without a draft it is the account's own. */
const byGuide = handoffPlaceSchema.extend({ guide: z.string() });
const byPublication = z.object({ draft: draftIdSchema, account: accountIdSchema });
const linksFound = z.object({
  urls: z.array(z.string()).readonly(),
  looks: z.array(linkLookSchema).readonly(),
});
/** At most 1 MiB a call: larger files come in several. */
const bytes = z.instanceof(Uint8Array);

const accountTestSchema = z.object({
  account: accountSchema,
  message: z.string(),
  /** `needs-pass-phrase`, `token-expired`…: what stands against signing in. */
  problem: z.string().exactOptional(),
  /** What the repository that it points at is called now, where that has moved. */
  movedTo: z.string().exactOptional(),
  access: z.array(accessCheckSchema).readonly(),
  /** When the sign-in ends by itself. */
  signInEndsAt: z.string().exactOptional(),
});

export const methods = {
  'app.info': query(
    nothing,
    z.object({
      version: z.string(),
      workspace: z.object({ name: z.string(), path: z.string() }),
      capabilities: capabilitiesSchema,
      store: storeStatusSchema,
    }),
  ),

  'drafts.list': query(
    z.object({
      family: familySchema,
      /** Words, each a whole word or a prefix of three letters or more. */
      search: z.string().optional(),
      sort: z.enum(['updated', 'name']).optional(),
      /** Wait until the counts of findings know every acknowledged edit: for whoever asks once. */
      isSettled: z.boolean().optional(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().positive().max(500),
    }),
    z.object({ total: z.number().int(), rows: z.array(draftSummarySchema).readonly() }),
  ),
  'drafts.counts': query(
    nothing,
    z.object({ listing: z.number().int(), terms: z.number().int(), artifact: z.number().int() }),
  ),
  /** What waits for the person, of all drafts: at most `limit` of each reason, most pressing first, then newest. */
  'drafts.needs': query(
    z.object({ limit: z.number().int().positive().max(100) }),
    z.object({ total: z.number().int(), needs: z.array(needSchema).readonly() }),
  ),
  'drafts.get': query(byDraft, draftSchema),
  /** An id, or a name that fits exactly one draft. */
  'drafts.find': query(
    z.object({ text: z.string(), family: familySchema.optional() }),
    z.object({ id: draftIdSchema, kind: kindSchema, name: z.string() }),
  ),
  'drafts.create': command(
    z.object({
      kind: kindSchema,
      name: z.string().optional(),
      copyOf: draftIdSchema.optional(),
      /** To the questions that the kind asks of a new draft. */
      answers: z.record(z.string(), z.string()).exactOptional(),
      /** What it begins with, instead of what the kind does. */
      parts: partsSchema.exactOptional(),
    }),
    draftSchema,
  ),
  'drafts.edit': command(
    z.object({
      id: draftIdSchema,
      /** The revision counter the edits were made for. */
      rev: z.number().int(),
      edits: z.array(editSchema).min(1).max(1000),
    }),
    savedSchema,
  ),
  'drafts.undo': command(byDraft, savedSchema.extend({ edits: z.array(editSchema).readonly() })),
  'drafts.redo': command(byDraft, savedSchema.extend({ edits: z.array(editSchema).readonly() })),
  'drafts.remove': command(byDraft, nothing),
  /** Takes a removal back. */
  'drafts.restore': command(byDraft, draftSchema),
  /** Which drafts name this one: the listings that use these terms. */
  'drafts.usedBy': query(byDraft, z.object({ drafts: z.array(draftSummarySchema).readonly() })),
  /** What a change of it moves: those drafts, each with the places in it that name this one: package versions. */
  'drafts.reach': query(byDraft, z.object({ drafts: z.array(reachedDraftSchema).readonly() })),
  'drafts.findings': query(
    byDraft.extend({
      /** Keep them beside the draft, for who asks next without opening the workspace. */
      isKept: z.boolean().exactOptional(),
    }),
    z.object({
      rev: z.number().int(),
      pack: z.string(),
      packVersion: z.string(),
      reach: packReachSchema,
      findings: z.array(findingSchema).readonly(),
    }),
  ),
  /** What rules and previews need beside the draft: catalogues, the drafts it names. A plain JSON value. */
  'drafts.context': query(byDraft, z.object({ context: jsonSchema })),
  'drafts.history': query(
    byDraft.extend({ limit: z.number().int().positive().max(500) }),
    z.object({
      entries: z
        .array(z.object({ at: z.string(), field: z.string(), summary: z.string(), isUndone: z.boolean() }))
        .readonly(),
    }),
  ),

  'blobs.begin': command(
    z.object({ fileName: z.string(), sizeBytes: z.number().int().nonnegative() }),
    z.object({ upload: z.string() }),
  ),
  'blobs.append': command(z.object({ upload: z.string(), bytes }), nothing),
  'blobs.finish': command(z.object({ upload: z.string() }), blobRefSchema),
  /** From a path on this machine; only where the host gives paths. */
  'blobs.take': command(z.object({ path: z.string() }), blobRefSchema),
  'blobs.read': query(
    z.object({
      hash: blobHashSchema,
      offset: z.number().int().nonnegative(),
      length: z.number().int().positive().max(1_048_576),
    }),
    z.object({ bytes, sizeBytes: z.number().int() }),
  ),

  /** A folder on this machine, by its absolute path, as a new listing. Nothing is kept of one that cannot be taken. */
  'folders.import': command(
    z.object({
      path: z.string(),
      /** Keeps the two in step from now on. */
      isLinked: z.boolean().exactOptional(),
    }),
    importedFolderSchema,
  ),
  /** The same from files that a window was given and uploaded as blobs; paths are from the folder. */
  'folders.take': command(
    z.object({
      name: z.string(),
      files: z.array(z.object({ path: z.string(), hash: blobHashSchema })),
    }),
    importedFolderSchema,
  ),
  /** Writes a listing's files into the folder `out` (absolute), under its folder's name. Refused with `details.standing` when it is there. */
  'folders.export': command(
    byDraft.extend({ out: z.string(), isReplacing: z.boolean() }),
    z.object({
      /** Where it is now. */
      path: z.string(),
      files: z.number().int(),
      /** Of a folder that was there: those that already held the same. */
      unchanged: z.number().int(),
    }),
  ),
  /**
   * Makes the Terraform files of a folder or a ZIP those of a stack's draft, in place of the ones it had, as one change
   * that can be undone. Nothing is changed when they cannot be taken.
   */
  'stacks.fill': command(
    byDraft.extend({
      from: z.discriminatedUnion('type', [
        /** A folder or a ZIP on this machine, absolute. */
        z.object({ type: z.literal('path'), path: z.string() }),
        /** A ZIP that a window was given and uploaded. */
        z.object({ type: z.literal('zip'), name: z.string(), hash: blobHashSchema }),
        /** The files of a folder that a window was given and uploaded; paths are from the folder. */
        z.object({
          type: z.literal('files'),
          name: z.string(),
          files: z.array(z.object({ path: z.string(), hash: blobHashSchema })),
        }),
      ]),
    }),
    filledStackSchema,
  ),
  /** How far a stack is on its way from a machine image to customers, in the order of the steps. */
  'stacks.path': query(byDraft, z.object({ steps: z.array(stackPathStepSchema).readonly() })),
  /** The person tried these very files, or takes that back; other files have to be tried again. */
  'stacks.test': command(byDraft.extend({ isTested: z.boolean() }), nothing),
  /** Keeps a draft in step with a folder that holds it; what they differ in now is the draft's own. */
  'folders.link': command(byDraft.extend({ path: z.string() }), folderLinkSchema),
  'folders.unlink': command(byDraft, nothing),
  /** Takes in what was changed in the folder, merged by field; null for a draft that is not linked. */
  'folders.sync': command(byDraft, folderLinkSchema.nullable()),
  /** An absent `value` leaves nothing there. */
  'folders.settleConflict': command(
    byDraft.extend({ subject: z.string(), field: z.string(), value: jsonSchema.optional() }),
    folderLinkSchema,
  ),
  /** Brings the folder to the draft. Refused as `conflict` while something waits for a decision. */
  'folders.writeBack': command(
    byDraft,
    folderLinkSchema.extend({ written: z.number().int(), removed: z.number().int() }),
  ),
  /** Where the person's folders are, for a window that has no dialog to choose one. */
  'folders.home': query(nothing, z.object({ path: z.string() })),

  /** A picture as it is: what the image studio begins with. @throws what says why it cannot be worked on. */
  'pictures.look': query(z.object({ hash: blobHashSchema }), pictureLookSchema),
  /** What a recipe would give; nothing is kept. */
  'pictures.try': query(z.object({ hash: blobHashSchema, recipe: pictureRecipeSchema }), pictureResultSchema),
  /** Makes it a blob of its own; the original stays. */
  'pictures.keep': command(
    z.object({ hash: blobHashSchema, fileName: z.string().min(1), recipe: pictureRecipeSchema }),
    blobRefSchema,
  ),

  /** The web addresses in a draft, and what was found when they were last followed; nothing is asked of anybody. */
  'links.known': query(z.object({ draft: draftIdSchema }), linksFound),
  /** Follows them: those of which nothing fresh is known, or all. */
  'links.check': command(
    z.object({ draft: draftIdSchema, isForced: z.boolean().exactOptional() }),
    linksFound,
  ),

  'previews.export': query(
    byDraft.extend({
      view: z.enum(storefrontViews),
      format: z.enum(['html', 'png', 'pdf']),
      theme: z.enum(['light', 'dark']),
      width: z.enum(['narrow', 'wide']),
    }),
    z.object({ fileName: z.string(), mediaType: z.string(), bytes }),
  ),

  'accounts.list': query(nothing, z.object({ accounts: z.array(accountSchema).readonly() })),
  'accounts.connect': command(
    z.object({
      marketplace: z.string(),
      name: z.string(),
      endpoint: z.string().optional(),
      settings: z.record(z.string(), z.string()),
      /** An encrypted key's pass phrase, or a token: goes to the credentials of this machine and nowhere else. */
      secret: z.string().exactOptional(),
    }),
    accountSchema,
  ),
  /** The profiles of a configuration file, with what each lacks. */
  'accounts.profiles': query(
    z.object({ configFile: z.string() }),
    z.object({ configFile: z.string(), profiles: z.array(signInProfileSchema).readonly() }),
  ),
  'accounts.test': command(
    z.object({ id: accountIdSchema, secret: z.string().exactOptional() }),
    accountTestSchema,
  ),
  /** Points the account at where its repository has moved, as `accounts.test` said. */
  'accounts.follow': command(z.object({ id: accountIdSchema }), accountTestSchema),
  /** Brings in what the account holds, in the background: `account.pulled` says when to ask how it stands. */
  'accounts.pull': command(z.object({ id: accountIdSchema }), pullStatusSchema),
  'accounts.cancelPull': command(z.object({ id: accountIdSchema }), pullStatusSchema),
  'accounts.pullStatus': query(z.object({ id: accountIdSchema }), pullStatusSchema),
  'accounts.notEditable': query(
    z.object({ id: accountIdSchema }),
    z.object({ things: z.array(remoteThingSchema).readonly() }),
  ),
  'accounts.catalogues': query(
    z.object({ id: accountIdSchema }),
    z.object({ catalogues: z.array(catalogueAgeSchema).readonly() }),
  ),
  'accounts.remove': command(z.object({ id: accountIdSchema }), nothing),

  'plans.make': query(
    byPublication.extend({ choices: planChoicesSchema }),
    z.object({ plan: planSchema, hash: z.string(), findings: z.array(findingSchema).readonly() }),
  ),
  /** Refused as `plan-changed` when planning the same thing now would send something else. */
  'submissions.start': command(
    z.object({ plan: planSchema, hash: z.string(), when: startWhenSchema.exactOptional() }),
    submissionSchema,
  ),
  /** What can be known before the first byte; answers within about a second. */
  'submissions.preflight': query(
    z.object({ plan: planSchema }),
    z.object({ checks: z.array(preflightCheckSchema).readonly() }),
  ),
  'submissions.get': query(z.object({ id: submissionIdSchema }), submissionSchema),
  'submissions.list': query(
    z.object({ draft: draftIdSchema.optional(), limit: z.number().int().positive().max(200) }),
    z.object({ submissions: z.array(submissionSchema).readonly() }),
  ),
  'submissions.resume': command(z.object({ id: submissionIdSchema }), submissionSchema),
  'submissions.cancel': command(z.object({ id: submissionIdSchema }), submissionSchema),
  /** The person's word on a step whose outcome nobody else can tell. */
  'submissions.settle': command(
    z.object({ id: submissionIdSchema, step: z.string(), outcome: z.enum(['done', 'not-done']) }),
    submissionSchema,
  ),

  'publications.list': query(
    z.object({ draft: draftIdSchema }),
    z.object({ publications: z.array(publicationSchema).readonly() }),
  ),
  'publications.timeline': query(
    z.object({ draft: draftIdSchema, account: accountIdSchema.optional() }),
    z.object({ entries: z.array(timelineEntrySchema).readonly(), firstBroken: z.number().int().optional() }),
  ),
  /** Its page there, as last read; null where it has none. */
  'publications.page': query(byPublication, z.object({ page: remotePageSchema.nullable() })),
  'publications.refresh': command(byPublication, publicationSchema),
  /** Brings in what somebody changed at the marketplace; what both sides changed waits as a conflict. */
  'publications.pull': command(
    byPublication,
    z.object({ taken: z.array(z.string()).readonly(), conflicts: z.array(fieldConflictSchema).readonly() }),
  ),
  /**
   * Works on from what somebody opened there in place of what is known here, a new revision of the listing: merged by
   * field. `not-found` where nothing was opened.
   */
  'publications.takeOver': command(
    byPublication,
    z.object({ hasChanged: z.boolean(), conflicts: z.array(fieldConflictSchema).readonly() }),
  ),
  'publications.conflicts': query(
    byPublication,
    z.object({ conflicts: z.array(fieldConflictSchema).readonly() }),
  ),
  /** An absent `value` leaves the field not set. */
  'publications.settleConflict': command(
    byPublication.extend({ subject: z.string(), field: z.string(), value: jsonSchema.optional() }),
    z.object({ conflicts: z.array(fieldConflictSchema).readonly() }),
  ),
  /** The packages that are at the marketplace, in the draft's order. */
  'publications.packages': query(
    byPublication,
    z.object({ packages: z.array(remotePackageSchema).readonly() }),
  ),
  /** Which version of a draft was made the active one where and when, as sent from here; the latest first. */
  'publications.activations': query(byDraft, z.object({ activations: z.array(activationSchema).readonly() })),
  'publications.publish': command(byPublication, submissionSchema),
  'publications.note': command(byPublication.extend({ text: z.string().min(1) }), submissionSchema),

  'revisions.list': query(byPublication, z.object({ revisions: z.array(revisionSchema).readonly() })),
  'revisions.get': query(
    byPublication.extend({ number: z.number().int() }),
    z.object({ parts: partsSchema }),
  ),
  /** Makes the draft what it was when that revision was sent, as one edit; sending it is a plan like any other. */
  'revisions.restore': command(byPublication.extend({ number: z.number().int() }), savedSchema),

  /** The guides of an account, or with a draft those of this listing at the account. */
  'handoffs.list': query(handoffPlaceSchema, z.object({ guides: z.array(handoffSummarySchema).readonly() })),
  'handoffs.get': query(byGuide, handoffSchema),
  /** The person's word that a step is done, or its taking back. Nothing is proven by it. */
  'handoffs.tick': command(byGuide.extend({ step: z.string(), isDone: z.boolean() }), handoffSchema),
  /** What the person brought back from the portal; an empty value takes it away. */
  'handoffs.give': command(
    byGuide.extend({ step: z.string(), ask: z.string(), value: z.string().max(2_000) }),
    handoffSchema,
  ),
  /** The guides that were begun and in which it is the person's turn, those that are late first. */
  'handoffs.waiting': query(nothing, z.object({ guides: z.array(handoffSummarySchema).readonly() })),

  /** What the account lets be read, as it is kept here: leads, customers' instances, payments, work requests. */
  'insight.topics': query(
    z.object({ account: accountIdSchema }),
    z.object({ topics: z.array(insightStandingSchema).readonly() }),
  ),
  'insight.rows': query(
    insightQuestionSchema.extend({
      offset: z.number().int().nonnegative(),
      limit: z.number().int().positive().max(500),
    }),
    z.object({ total: z.number().int(), rows: z.array(insightRowSchema).readonly() }),
  ),
  /** All that a question fits, whatever its number: RFC 4180, without a byte order mark. */
  'insight.csv': query(insightQuestionSchema, z.object({ fileName: z.string(), text: z.string() })),
  /** What is kept of the lists that belong to one record. */
  'insight.details': query(insightPlaceSchema.extend({ id: z.string() }), insightDetailsSchema),
  /** The same, read at the marketplace first. */
  'insight.readDetails': command(insightPlaceSchema.extend({ id: z.string() }), insightDetailsSchema),
  /** Reads them at the marketplace, all where `topics` is absent; what could not be read stands in its `problem`. */
  'insight.refresh': command(
    z.object({ account: accountIdSchema, topics: z.array(z.string()).exactOptional() }),
    z.object({ topics: z.array(insightStandingSchema).readonly() }),
  ),
  /** Deletes what is kept here, out of the file's free pages too. The marketplace keeps what it has. */
  'insight.forget': command(
    insightPlaceSchema,
    z.object({ topics: z.array(insightStandingSchema).readonly() }),
  ),

  'practice.faults': query(nothing, z.object({ rules: z.array(faultRuleSchema).readonly() })),
  'practice.setFaults': command(
    z.object({ rules: z.array(faultRuleSchema) }),
    z.object({ rules: z.array(faultRuleSchema).readonly() }),
  ),
  'practice.status': query(nothing, practiceStatusSchema),
  'practice.setPolicy': command(reviewerPolicySchema, practiceStatusSchema),
  'practice.decide': command(
    z.object({ revisionId: z.string(), approve: z.boolean(), notes: z.string().optional() }),
    practiceStatusSchema,
  ),

  'store.backups': query(nothing, z.object({ backups: z.array(backupSchema).readonly() })),
  'store.backUp': command(nothing, backupSchema),
  'store.restore': command(z.object({ fileName: z.string() }), storeStatusSchema),
  /** Every draft that can still be read, as JSON, whatever state the file is in. */
  'store.exportReadable': query(
    nothing,
    z.object({ fileName: z.string(), bytes, drafts: z.number().int(), unreadable: z.number().int() }),
  ),
} as const;

export type Methods = typeof methods;
export type MethodName = keyof Methods;
export type Input<M extends MethodName> = z.infer<Methods[M]['input']>;
export type Output<M extends MethodName> = z.infer<Methods[M]['output']>;

/** What happened, for whoever keeps a copy on a screen. The payload says what to ask for again. */
export const events = {
  'draft.changed': z.object({ id: draftIdSchema, rev: z.number().int() }),
  'drafts.changed': z.object({ family: familySchema }),
  'submission.changed': z.object({ id: submissionIdSchema, draft: draftIdSchema }),
  'publication.changed': z.object({ draft: draftIdSchema, account: accountIdSchema }),
  'account.changed': z.object({ id: accountIdSchema }),
  'account.pulled': z.object({ id: accountIdSchema }),
  'handoff.changed': handoffPlaceSchema,
  /** What is known of links changed, and so may findings. */
  'links.checked': nothing,
  'insight.changed': z.object({ account: accountIdSchema }),
  'practice.changed': nothing,
  'store.changed': storeStatusSchema,
} as const;

export type Events = { readonly [T in keyof typeof events]: z.infer<(typeof events)[T]> };
export type EventTopic = keyof Events;
export type AnyEvent = {
  readonly [T in EventTopic]: { readonly topic: T; readonly payload: Events[T] };
}[EventTopic];
