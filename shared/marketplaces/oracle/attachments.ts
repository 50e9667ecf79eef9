/**
 * The lists of a listing's document that are attachments at Oracle, and what each kind of attachment carries
 * (section B6 of the model: six kinds, no field for their order).
 */
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import { compact, isSet, pick } from './wire.ts';

export interface AttachmentList {
  /** The list's name in the draft's document. */
  readonly list: string;
  readonly attachmentType: string;
  /** What an update may carry. */
  readonly fields: readonly string[];
  /** Of those, what every update has to repeat. */
  readonly repeated: readonly string[];
  /** Whether bytes go with it, in a call of their own. */
  readonly hasFile: boolean;
}

const captions = ['displayName', 'description'] as const;

export const attachmentLists: readonly AttachmentList[] = [
  { list: 'screenshots', attachmentType: 'SCREENSHOT', fields: captions, repeated: [], hasFile: true },
  { list: 'videos', attachmentType: 'VIDEO', fields: captions, repeated: [], hasFile: false },
  {
    list: 'relatedDocuments',
    attachmentType: 'RELATED_DOCUMENT',
    fields: [...captions, 'documentCategory'],
    repeated: [],
    hasFile: true,
  },
  {
    list: 'reviewDocuments',
    attachmentType: 'REVIEW_SUPPORT_DOCUMENT',
    fields: [...captions, 'documentName', 'templateCode'],
    repeated: ['documentName', 'templateCode'],
    hasFile: true,
  },
  {
    list: 'customerSuccesses',
    attachmentType: 'CUSTOMER_SUCCESS',
    fields: [...captions, 'customerName', 'url', 'productCodes'],
    repeated: ['customerName'],
    hasFile: true,
  },
  {
    list: 'supportedServices',
    attachmentType: 'SUPPORTED_SERVICES',
    fields: [...captions, 'serviceName', 'url', 'type'],
    repeated: ['serviceName', 'type'],
    hasFile: true,
  },
];

/** Screenshots came first, and keep the subjects that are known of them: other lists say which they are. */
export const attachmentItem = ({ list }: AttachmentList, id: string): string =>
  list === 'screenshots' ? id : `${list}.${id}`;

/** The other way round. @returns undefined for one that no list of the draft has made */
export function attachmentOfItem(
  item: string,
): { readonly spec: AttachmentList; readonly id: string } | undefined {
  const spec = attachmentLists.find(({ list }) => item.startsWith(`${list}.`));
  if (spec !== undefined) return { spec, id: item.slice(spec.list.length + 1) };
  const [screenshots] = attachmentLists;
  return screenshots === undefined ? undefined : { spec: screenshots, id: item };
}

/** What is sent of an item, and can be changed later. */
export function attachmentBody({ fields }: AttachmentList, item: JsonObject): JsonObject {
  return pick(item, fields);
}

/** What is sent of an item when it is made, and never again: a video's address. */
export function attachmentOrigin({ attachmentType }: AttachmentList, item: JsonObject): JsonObject {
  const contentUrl = item['contentUrl'];
  return attachmentType === 'VIDEO' && isSet(contentUrl)
    ? { videoAttachmentDetails: { contentUrl: compact(contentUrl) } }
    : {};
}

/** What a person calls an attachment. */
export function attachmentName(item: JsonObject): string {
  const names = ['displayName', 'documentName', 'customerName', 'serviceName', 'contentUrl'];
  return names.map((name) => text(item[name])).find((name) => name !== '') ?? '';
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

export const itemsOf = (document: JsonObject, list: string): readonly JsonObject[] => {
  const found = document[list];
  return isJsonArray(found) ? found.filter(isJsonObject) : [];
};
