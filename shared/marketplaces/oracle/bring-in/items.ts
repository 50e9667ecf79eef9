/** Attachments and packages as items of a draft's lists, each with what is agreed of it. */
import type { BringInHelpers } from '../../../domain/bring-in.ts';
import type { DraftId } from '../../../domain/ids.ts';
import type { JsonObject } from '../../../domain/json.ts';
import type { RemoteRecord } from '../../../domain/remotes.ts';
import {
  type AttachmentList,
  attachmentBody,
  attachmentItem,
  attachmentLists,
  attachmentOrigin,
} from '../attachments.ts';
import { packageBody, pick } from '../wire.ts';
import type { Held } from './held.ts';
import { text } from './text.ts';

export interface Item {
  readonly list: string;
  readonly value: JsonObject;
  readonly records: (draft: DraftId) => readonly RemoteRecord[];
}

/** In the order of their creation, which carries ours (docs/adr/0007). A type that is not known here is left alone. */
export function attachmentItems(attachments: readonly Held[], { newId }: BringInHelpers): readonly Item[] {
  return byAge(attachments).flatMap((held) => {
    const spec = attachmentLists.find(({ attachmentType }) => attachmentType === held.raw['attachmentType']);
    return spec === undefined ? [] : [attachmentItemOf(spec, held, newId())];
  });
}

function attachmentItemOf(spec: AttachmentList, held: Held, id: string): Item {
  const value: JsonObject = {
    id,
    ...pick(held.raw, [...spec.fields, ...(spec.attachmentType === 'VIDEO' ? ['contentUrl'] : [])]),
    ...(held.file === undefined ? {} : { file: { ...held.file } }),
  };
  const item = attachmentItem(spec, id);
  return {
    list: spec.list,
    value,
    records: (draft) => [
      recordOf(`attachment:${draft}/${item}`, held, {
        attachmentType: spec.attachmentType,
        ...attachmentBody(spec, value),
        ...attachmentOrigin(spec, value),
      }),
      ...(held.file === undefined
        ? []
        : [
            {
              subject: `attachment-file:${draft}/${item}`,
              remoteId: held.id,
              base: { hash: held.file.hash },
            },
          ]),
    ],
  };
}

/** What a package names is a draft here already; where it is not, the field stays empty and the package is left alone. */
export function packageItems(packages: readonly Held[], { newId, draftOf }: BringInHelpers): readonly Item[] {
  return byAge(packages).map((held) => {
    const id = newId();
    const artifact = draftOf(text(held.raw['artifactId']));
    const terms = draftOf(text(held.raw['termId']));
    const body = packageBody(held.raw);
    return {
      list: 'packages',
      value: {
        id,
        ...body,
        ...(artifact === undefined ? {} : { artifact }),
        ...(terms === undefined ? {} : { terms }),
      },
      records: (draft) => [
        recordOf(`package:${draft}/${id}`, held, { ...body, ...pick(held.raw, ['artifactId', 'termId']) }),
      ],
    };
  });
}

export const recordOf = (subject: string, { id, raw, etag }: Held, base: JsonObject): RemoteRecord => ({
  subject,
  remoteId: id,
  base,
  raw,
  ...(etag === undefined ? {} : { etag }),
});

const byAge = (held: readonly Held[]): readonly Held[] =>
  held.toSorted((a, b) => text(a.raw['timeCreated']).localeCompare(text(b.raw['timeCreated'])));
