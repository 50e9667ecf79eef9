/** Field by field: is what Oracle holds what was sent? Files and texts are compared by their hash. */
import type { FieldProof } from '../../contract/shapes.ts';
import type { DraftId } from '../../domain/ids.ts';
import { isHeldBy, type Json, type JsonObject, valueAt } from '../../domain/json.ts';
import type { RemoteSnapshot } from '../../domain/marketplace.ts';
import { type Message, message } from '../../domain/messages.ts';
import type { RemoteRecord } from '../../domain/remotes.ts';
import { attachmentName } from './attachments.ts';
import { contentOf } from './status.ts';

/** Fields that are sent and never come back, or that come back as something else by nature. */
const NOT_COMPARED = new Set(['compartmentId', 'listingRevisionId', 'attachmentType']);

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** @param sent the records of the draft, whose bases are what was sent. */
export function prove(
  draft: DraftId,
  sent: readonly RemoteRecord[],
  snapshot: RemoteSnapshot,
): readonly FieldProof[] {
  return sent
    .filter((record) => record.subject.includes(`:${draft}`))
    .flatMap((record) => proveRecord(record, sent, snapshot));
}

function proveRecord(
  record: RemoteRecord,
  sent: readonly RemoteRecord[],
  { objects }: RemoteSnapshot,
): readonly FieldProof[] {
  const { subject, base } = record;
  const object = objects[subject];
  const target = targetOf(record, sent);
  const place = { subject, ...(target === undefined ? {} : { target }) };
  const fields = Object.entries(base).filter(([name]) => !NOT_COMPARED.has(name) && !isContent(name, base));
  const proofs = fields.map(([name, value]) => proof({ ...place, field: name }, value, readOf(name, object)));
  const hash = base['hash'];
  if (hash === undefined) return proofs;
  return [...proofs, proof({ ...place, field: 'content' }, hash, objects[contentOf(subject)]?.['hash'])];
}

/** A text that was sent with its hash is compared by that. */
const isContent = (name: string, base: JsonObject): boolean =>
  name === 'hash' || (name === 'text' && base['hash'] !== undefined);

/** A video's address goes out in a group and comes back by itself. */
function readOf(name: string, object: JsonObject | undefined): Json | undefined {
  if (name !== 'videoAttachmentDetails') return object?.[name];
  const contentUrl = object?.['contentUrl'];
  return contentUrl === undefined ? undefined : { contentUrl };
}

function proof(
  place: Pick<FieldProof, 'subject' | 'target' | 'field'>,
  value: Json,
  read: Json | undefined,
): FieldProof {
  const sent = shorten(value);
  if (read === undefined) return { ...place, sent, state: 'not-readable' };
  return isHeldBy(value, read)
    ? { ...place, sent, state: 'proven' }
    : { ...place, sent, state: 'different', read: shorten(read) };
}

/** What the person calls it; nothing for the listing, the terms or the artifact that the whole is about. */
function targetOf({ subject, base }: RemoteRecord, sent: readonly RemoteRecord[]): Message | undefined {
  const [prefix = '', rest = ''] = subject.split(':');
  switch (prefix) {
    case 'icon':
      return message('targets|oracle|icon');
    case 'stack':
      return message('targets|oracle|stack');
    case 'package':
      return message('targets|oracle|package', { name: text(base['packageVersion']) });
    case 'terms-version':
      return message('targets|oracle|terms-version', { name: text(base['displayName']) });
    case 'attachment':
    case 'attachment-file': {
      const owner = sent.find((record) => record.subject === `attachment:${rest}`)?.base ?? base;
      const name = attachmentName(owner) || text(valueAt(owner, ['videoAttachmentDetails', 'contentUrl']));
      return message(`targets|oracle|${text(owner['attachmentType']) || 'attachment'}`, { name });
    }
    default:
      return undefined;
  }
}

/** A long text proves itself as well by its beginning; the whole of it is in the draft and the record. */
function shorten(value: Json): Json {
  return typeof value === 'string' && value.length > 2000 ? `${value.slice(0, 2000)}…` : value;
}
