/** Reads what came along with a new object that took another's place: a copy's attachments, packages and files. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Json, JsonObject } from '../../../shared/domain/json.ts';
import type { Step } from '../../../shared/domain/plan.ts';
import type { Brought } from '../../../shared/domain/remotes.ts';
import type { Channel } from '../channels/channel.ts';

type Adopts = NonNullable<Step['adopts']>[number];

/**
 * @param paramsOf fills in a read's parameters, about the object with this identity
 * @throws VitrineError `unreachable` or `unauthenticated`: then nothing is known, and it is read again later
 */
export async function bringAlong(
  adopts: readonly Adopts[],
  id: string,
  channel: Channel,
  paramsOf: (params: JsonObject, id: string) => JsonObject,
): Promise<readonly Brought[]> {
  const found = await Promise.all(
    adopts.map(async (what) => {
      const { list } = what;
      const ids =
        list === undefined ? [id] : idsIn(await channel.list(list.operation, paramsOf(list.params, id)));
      return Promise.all(ids.map((own) => bringOne(what, own, channel, paramsOf)));
    }),
  );
  return found.flat().filter((one) => one !== undefined);
}

async function bringOne(
  { kind, read, content }: Adopts,
  id: string,
  channel: Channel,
  paramsOf: (params: JsonObject, id: string) => JsonObject,
): Promise<Brought | undefined> {
  const answer =
    read === undefined ? undefined : await channel.read(read.operation, paramsOf(read.params, id));
  if (answer?.type === 'missing') return undefined;
  if (answer !== undefined && answer.type !== 'done')
    throw new VitrineError(
      answer.type === 'unauthenticated' ? 'unauthenticated' : 'unreachable',
      `What the copy carried over could not be read: ${answer.message}`,
    );
  const contentHash =
    content === undefined
      ? undefined
      : await channel.contentHash(content.operation, paramsOf(content.params, id));
  return {
    kind,
    remoteId: id,
    raw: answer?.body ?? {},
    ...(answer?.etag === undefined ? {} : { etag: answer.etag }),
    ...(contentHash === undefined ? {} : { contentHash }),
  };
}

const idsIn = (items: readonly JsonObject[]): readonly string[] =>
  items.map((item): Json | undefined => item['id']).filter((id) => typeof id === 'string');
