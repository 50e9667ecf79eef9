/**
 * The plan of an Oracle draft, in a safe order: terms and artifacts first, then the listing, its revision, icon,
 * attachments and packages, and the hand-over to the reviewers last. Pure: the same input gives the same plan.
 */
import type { Act } from '../../domain/acts.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject, valueAt } from '../../domain/json.ts';
import type { PlanInput } from '../../domain/marketplace.ts';
import { blobRefSchema, documentOf } from '../../domain/parts.ts';
import type { Plan } from '../../domain/plan.ts';
import { match, type Place, PlanBuilder } from '../../domain/plan-builder.ts';
import { CARRIED_OVER, READ_REVISION } from './carried-over.ts';
import { listingTypeOf } from './listing-types.ts';
import { planPackageAct } from './package-acts.ts';
import { placeAttachments } from './plan-attachments.ts';
import { changedFields, hasFields, removeOthers } from './plan-fields.ts';
import { planDelete, planDiscard } from './plan-removal.ts';
import { planArtifact, planTerms } from './plan-supplies.ts';
import { planVisibility } from './plan-visibility.ts';
import { packageBody, pick } from './wire.ts';

/** Where Oracle lets a publisher edit: the older API said NEW and REJECTED; every other state is left alone. */
const EDITABLE = new Set(['NEW', 'REJECTED']);
/** Where a change means a new revision, cloned from this one while it stays live. */
const CLONEABLE = new Set(['PUBLISHED', 'PUBLISHED_AS_PRIVATE', 'UNPUBLISHED']);

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const items = (value: Json | undefined): readonly JsonObject[] =>
  isJsonArray(value) ? value.filter(isJsonObject) : [];

export function plan(input: PlanInput): Plan {
  const builder = new PlanBuilder(input);
  const { intention = 'send' } = input.choices;
  if (intention !== 'send') {
    planAct(builder, input, intention);
    return builder.build(`listing:${input.draft.id}`);
  }
  const { draft } = input;
  if (draft.kind === 'oracle.terms') {
    planTerms(builder, input, draft, 'every-version');
    return builder.build(`terms:${draft.id}`);
  }
  if (draft.kind === 'oracle.artifact') {
    planArtifact(builder, input, draft);
    return builder.build(`artifact:${draft.id}`);
  }
  planListing(builder, input);
  return builder.build(`listing:${draft.id}`);
}

function planAct(builder: PlanBuilder, input: PlanInput, act: Act): void {
  switch (act) {
    case 'publish':
    case 'publish-private':
    case 'withdraw':
      planVisibility(builder, input, act);
      break;
    case 'publish-package':
    case 'unpublish-package':
    case 'default-package':
      planPackageAct(builder, input, act);
      break;
    case 'discard-revision':
      planDiscard(builder, input);
      break;
    case 'delete':
      planDelete(builder, input);
      break;
  }
}

function planListing(builder: PlanBuilder, input: PlanInput): void {
  const { draft, choices } = input;
  const document = documentOf(draft.parts, 'listing');
  const status = statusOf(input);
  if (status !== undefined && !EDITABLE.has(status) && !CLONEABLE.has(status)) {
    builder.notice('notices|oracle|not-editable', { status });
    return;
  }
  if (status !== undefined && CLONEABLE.has(status)) {
    openNewRevision(builder, input, document);
    return;
  }
  placeContent(builder, input, document, status);
  if (choices.submitForReview) submit(builder, input);
}

function placeContent(
  builder: PlanBuilder,
  input: PlanInput,
  document: JsonObject,
  status: string | undefined,
): void {
  const supplies = planSupplies(builder, input, document);
  const listing = placeListing(builder, input, document);
  const revision = placeRevision(builder, input, document, listing, status);
  placeIcon(builder, input, document, revision);
  placeAttachments(builder, input, document, revision);
  placePackages(builder, input, document, revision, supplies);
}

/**
 * A change to what is live starts with a clone, and what the clone carries over is only known once it is read.
 * So this plan is that one step; the changes are planned, and shown, after it.
 */
function openNewRevision(builder: PlanBuilder, input: PlanInput, document: JsonObject): void {
  const probe = new PlanBuilder(input);
  placeContent(probe, input, document, 'NEW');
  const subject = `revision:${input.draft.id}`;
  const live = builder.placeOf(subject);
  if (probe.isEmpty || live === undefined) return;
  builder.notice('notices|oracle|clone-first');
  builder.add({
    titleKey: 'cloneListingRevision',
    operation: 'cloneListingRevision',
    target: input.draft.name,
    subject,
    params: { listingRevisionId: live.id },
    ...match(live),
    agrees: 'nothing',
    wait: 'work-request',
    isReplacing: true,
    adopts: CARRIED_OVER,
    read: READ_REVISION,
    ...builder.keyForNext(),
  });
}

function statusOf(input: PlanInput): string | undefined {
  const status = valueAt(input.remoteOf(`revision:${input.draft.id}`)?.raw, ['status']);
  return typeof status === 'string' ? status : undefined;
}

interface Supplies {
  readonly artifacts: ReadonlyMap<string, Place>;
  readonly terms: ReadonlyMap<string, Place>;
}

/** The terms and artifacts that the packages name, each once, as far as the account does not have them. */
function planSupplies(builder: PlanBuilder, input: PlanInput, document: JsonObject): Supplies {
  const artifacts = new Map<string, Place>();
  const terms = new Map<string, Place>();
  for (const item of items(document['packages'])) {
    const termsDraft = input.related.get(text(item['terms']));
    if (termsDraft?.kind === 'oracle.terms' && !terms.has(termsDraft.id)) {
      terms.set(termsDraft.id, planTerms(builder, input, termsDraft, 'active-version'));
    }
    const artifactDraft = input.related.get(text(item['artifact']));
    if (artifactDraft?.kind === 'oracle.artifact' && !artifacts.has(artifactDraft.id)) {
      artifacts.set(artifactDraft.id, planArtifact(builder, input, artifactDraft));
    }
  }
  return { artifacts, terms };
}

function placeListing(builder: PlanBuilder, input: PlanInput, document: JsonObject): Place {
  const subject = `listing:${input.draft.id}`;
  const known = builder.placeOf(subject);
  if (known !== undefined) return known;
  return builder.add({
    titleKey: 'createListing',
    operation: 'createListing',
    target: text(document['name']) || input.draft.name,
    subject,
    params: {},
    body: {
      compartmentId: input.account.settings['compartmentId'] ?? '',
      name: text(document['name']) || input.draft.name,
      listingType: listingTypeOf(input.draft.kind).listingType,
      // Only an application has something to install.
      packageType: text(document['packageType']) || 'NONE',
    },
    agrees: 'body',
    wait: 'state',
    read: { operation: 'getListing', params: { listingId: '{self}' } },
    ...builder.keyForNext(),
  });
}

function placeRevision(
  builder: PlanBuilder,
  input: PlanInput,
  document: JsonObject,
  listing: Place,
  status: string | undefined,
): Place {
  const subject = `revision:${input.draft.id}`;
  const read = READ_REVISION;
  const target = input.draft.name;
  const { listingType, fields, required } = listingTypeOf(input.draft.kind);
  const body = pick(document, fields);
  const known = builder.placeOf(subject);
  if (known === undefined) {
    return builder.add({
      titleKey: 'createListingRevision',
      operation: 'createListingRevision',
      target,
      subject,
      params: {},
      body: { listingId: listing.id, listingType, ...required, ...body },
      after: [listing],
      agrees: 'body',
      wait: 'state',
      read,
      ...builder.keyForNext(),
    });
  }
  const changed = changedFields(body, builder.remote(subject)?.base ?? {}, builder.free(subject, fields));
  const cleared = Object.keys(changed).filter((name) => changed[name] === null);
  if (cleared.length > 0)
    builder.notice('notices|oracle|clearing-is-uncertain', { fields: cleared.join(', ') });
  let revision = known;
  if (status === 'REJECTED') {
    revision = builder.add({
      titleKey: 'changeListingRevisionToNewStatus',
      operation: 'changeListingRevisionToNewStatus',
      target,
      subject,
      params: { listingRevisionId: known.id },
      ...match(known),
      agrees: 'nothing',
      read,
    });
  }
  if (!hasFields(changed)) return revision;
  return builder.add({
    titleKey: 'updateListingRevision',
    operation: 'updateListingRevision',
    target,
    subject,
    params: { listingRevisionId: revision.id },
    body: { listingType, ...changed },
    ...match(revision),
    agrees: 'body',
    read,
  });
}

function placeIcon(builder: PlanBuilder, input: PlanInput, document: JsonObject, revision: Place): void {
  const icon = blobRefSchema.safeParse(document['icon']);
  const subject = `icon:${input.draft.id}`;
  const remote = builder.remote(subject);
  if (!icon.success) {
    if (remote !== undefined) builder.notice('notices|oracle|icon-cannot-be-removed');
    return;
  }
  if (remote?.base['hash'] === icon.data.hash) return;
  const latest = builder.placeOf(`revision:${input.draft.id}`) ?? revision;
  builder.add({
    titleKey: 'updateListingRevisionIconContent',
    operation: 'updateListingRevisionIconContent',
    target: icon.data.fileName,
    subject,
    params: { listingRevisionId: latest.id },
    file: icon.data,
    ...match(latest),
    etagOf: `revision:${input.draft.id}`,
    etagRead: READ_REVISION,
    after: [latest],
    agrees: 'file',
    read: { operation: 'getListingRevisionIconContent', params: { listingRevisionId: latest.id } },
  });
}

function placePackages(
  builder: PlanBuilder,
  input: PlanInput,
  document: JsonObject,
  revision: Place,
  supplies: Supplies,
): void {
  const { draft } = input;
  const kept = new Set<string>();
  for (const [index, item] of items(document['packages']).entries()) {
    const subject = `package:${draft.id}/${text(item['id'])}`;
    kept.add(subject);
    const artifact = supplies.artifacts.get(text(item['artifact']));
    const terms = supplies.terms.get(text(item['terms']));
    const target = text(item['packageVersion']);
    if (artifact === undefined || terms === undefined) {
      builder.notice('notices|oracle|package-incomplete', { version: target || `#${index + 1}` });
      continue;
    }
    const wanted: JsonObject = { ...packageBody(item), artifactId: artifact.id, termId: terms.id };
    const read = { operation: 'getListingRevisionPackage', params: { listingRevisionPackageId: '{self}' } };
    const known = builder.placeOf(subject);
    if (known === undefined) {
      builder.add({
        titleKey: 'createListingRevisionPackage',
        operation: 'createListingRevisionPackage',
        target,
        subject,
        params: {},
        body: { listingRevisionId: revision.id, ...wanted },
        after: [revision, artifact, terms],
        agrees: 'body',
        wait: 'state',
        read,
        ...builder.keyForNext(),
      });
      continue;
    }
    const changed = changedFields(
      wanted,
      builder.remote(subject)?.base ?? {},
      builder.free(subject, Object.keys(wanted)),
    );
    if (!hasFields(changed)) continue;
    builder.add({
      titleKey: 'updateListingRevisionPackage',
      operation: 'updateListingRevisionPackage',
      target,
      subject,
      params: { listingRevisionPackageId: known.id },
      body: changed,
      ...match(known),
      after: [artifact, terms],
      agrees: 'body',
      read,
    });
  }
  removeOthers(builder, input, 'package:', kept, {
    titleKey: 'deleteListingRevisionPackage',
    operation: 'deleteListingRevisionPackage',
    parameter: 'listingRevisionPackageId',
    read: 'getListingRevisionPackage',
  });
}

function submit(builder: PlanBuilder, input: PlanInput): void {
  const subject = `revision:${input.draft.id}`;
  const revision = builder.placeOf(subject);
  if (revision === undefined) return;
  const { noteToReviewers = '', publishOnApproval, allowInternalLaunches } = input.choices;
  // Only an application is launched, and only its model holds the answer.
  const mayLaunch = input.draft.kind === 'oracle.application' && allowInternalLaunches === true;
  builder.add({
    titleKey: publishOnApproval ? 'submitAndPublish' : 'submitListingRevisionForReview',
    operation: 'submitListingRevisionForReview',
    target: input.draft.name,
    subject,
    params: { listingRevisionId: revision.id },
    // Never empty: the SDK drops an empty body.
    body: {
      shouldAutoPublishOnApproval: publishOnApproval,
      ...(mayLaunch ? { areInternalTenancyLaunchAllowed: true } : {}),
      ...(noteToReviewers === '' ? {} : { noteDetails: noteToReviewers }),
    },
    ...match(revision),
    after: 'all',
    agrees: 'nothing',
    read: READ_REVISION,
    ...builder.keyForNext(),
  });
}
