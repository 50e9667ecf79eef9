/**
 * Screenshots, videos and documents. Oracle keeps no order of them, so they are made one after the other in the
 * draft's order, and their time of creation carries it (docs/adr/0007).
 */
import { type Json, type JsonObject, jsonEquals, valueAt } from '../../domain/json.ts';
import type { PlanInput } from '../../domain/marketplace.ts';
import { blobRefSchema } from '../../domain/parts.ts';
import { SELF } from '../../domain/plan.ts';
import { match, type Place, type PlanBuilder } from '../../domain/plan-builder.ts';
import {
  type AttachmentList,
  attachmentBody,
  attachmentItem,
  attachmentLists,
  attachmentName,
  attachmentOrigin,
  itemsOf,
} from './attachments.ts';
import { changedFields, hasFields, removeOthers } from './plan-fields.ts';

const READ = {
  operation: 'getListingRevisionAttachment',
  params: { listingRevisionAttachmentId: SELF },
} as const;

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

export function placeAttachments(
  builder: PlanBuilder,
  input: PlanInput,
  document: JsonObject,
  revision: Place,
): void {
  const kept = new Set<string>();
  let isMoved = false;
  for (const spec of attachmentLists) {
    let previous: Place | undefined;
    const madeAt: string[] = [];
    for (const item of itemsOf(document, spec.list)) {
      const subject = `attachment:${input.draft.id}/${attachmentItem(spec, text(item['id']))}`;
      kept.add(subject);
      madeAt.push(text(valueAt(builder.remote(subject)?.raw, ['timeCreated'])) || '~');
      previous = placeAttachment(builder, spec, item, subject, revision, previous);
    }
    // `~` is later than any time: what is made now comes last.
    if (madeAt.some((time, index) => time < (madeAt[index - 1] ?? ''))) isMoved = true;
  }
  if (isMoved) builder.notice('notices|oracle|order-stays');
  removeOthers(builder, input, 'attachment:', kept, {
    titleKey: 'deleteListingRevisionAttachment',
    operation: 'deleteListingRevisionAttachment',
    parameter: 'listingRevisionAttachmentId',
    read: READ.operation,
  });
}

/** @returns the place that the next one is made after, when this one was just made. */
function placeAttachment(
  builder: PlanBuilder,
  spec: AttachmentList,
  item: JsonObject,
  subject: string,
  revision: Place,
  previous: Place | undefined,
): Place | undefined {
  const file = blobRefSchema.safeParse(item['file']);
  const target = attachmentName(item) || (file.success ? file.data.fileName : '');
  const origin = attachmentOrigin(spec, item);
  const remote = builder.remote(subject);
  const isElsewhere = remote !== undefined && !isFrom(origin, remote.base);
  let attachment = builder.placeOf(subject);
  let made: Place | undefined;
  if (attachment === undefined || isElsewhere) {
    const after = [revision, ...(previous === undefined ? [] : [previous])];
    if (attachment !== undefined) after.push(remove(builder, subject, target, attachment));
    attachment = builder.add({
      titleKey: `create-${spec.attachmentType}`,
      operation: 'createListingRevisionAttachment',
      target,
      subject,
      params: {},
      body: {
        listingRevisionId: revision.id,
        attachmentType: spec.attachmentType,
        ...attachmentBody(spec, item),
        ...origin,
      },
      after,
      agrees: 'body',
      ...(isElsewhere ? { isReplacing: true } : {}),
      read: READ,
      ...builder.keyForNext(),
    });
    made = attachment;
  } else attachment = update(builder, spec, item, subject, target, attachment);
  if (spec.hasFile && file.success) {
    const fileSubject = subject.replace('attachment:', 'attachment-file:');
    const isThere = made === undefined && builder.remote(fileSubject)?.base['hash'] === file.data.hash;
    if (!isThere) {
      const content = { listingRevisionAttachmentId: attachment.id };
      builder.add({
        titleKey: `upload-${spec.attachmentType}`,
        operation: 'updateListingRevisionAttachmentContent',
        target: file.data.fileName,
        subject: fileSubject,
        params: content,
        file: file.data,
        ...match(attachment),
        etagOf: subject,
        etagRead: READ,
        after: [attachment],
        agrees: 'file',
        read: { operation: 'getListingRevisionAttachmentContent', params: content },
      });
    }
  }
  return made;
}

/** An address cannot be changed: another one is another attachment. */
const isFrom = (origin: JsonObject, base: JsonObject): boolean =>
  Object.entries(origin).every(([name, value]) => jsonEquals(base[name] ?? null, value));

function update(
  builder: PlanBuilder,
  spec: AttachmentList,
  item: JsonObject,
  subject: string,
  target: string,
  known: Place,
): Place {
  const wanted = attachmentBody(spec, item);
  const changed = changedFields(
    wanted,
    builder.remote(subject)?.base ?? {},
    builder.free(subject, spec.fields),
  );
  if (!hasFields(changed)) return known;
  const repeated = Object.fromEntries(spec.repeated.map((name) => [name, wanted[name] ?? '']));
  return builder.add({
    titleKey: `update-${spec.attachmentType}`,
    operation: 'updateListingRevisionAttachment',
    target,
    subject,
    params: { listingRevisionAttachmentId: known.id },
    body: { attachmentType: spec.attachmentType, ...repeated, ...changed },
    ...match(known),
    agrees: 'body',
    read: READ,
  });
}

function remove(builder: PlanBuilder, subject: string, target: string, known: Place): Place {
  return builder.add({
    titleKey: 'deleteListingRevisionAttachment',
    operation: 'deleteListingRevisionAttachment',
    target,
    subject,
    params: { listingRevisionAttachmentId: known.id },
    ...match(known),
    agrees: 'gone',
    read: READ,
  });
}
