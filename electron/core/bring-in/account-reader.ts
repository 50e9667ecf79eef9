/** Reads an account on behalf of a pull: tries again while it is busy, and stops when the person says so. */
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { AccountReader } from '../../../shared/domain/bring-in.ts';
import { blobHashSchema } from '../../../shared/domain/ids.ts';
import type { JsonObject } from '../../../shared/domain/json.ts';
import type { BlobRef } from '../../../shared/domain/parts.ts';
import type { Answer, Channel } from '../channels/channel.ts';
import type { CoreContext } from '../context.ts';

const TRIES = 5;
const FIRST_PAUSE_MS = 500;

export function accountReader(
  { blobs, ports }: Pick<CoreContext, 'blobs' | 'ports'>,
  account: Account,
  channel: Channel,
  signal: AbortSignal,
): AccountReader {
  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      if (signal.aborted) throw new VitrineError('cancelled', 'Stopped. What was brought in so far stays.');
      try {
        return await work();
      } catch (error) {
        const isPassing = error instanceof VitrineError && error.code === 'unreachable';
        if (!isPassing || tries === TRIES) throw error;
        await wait(FIRST_PAUSE_MS * 2 ** (tries - 1) * (1 + ports.random()), undefined, { signal }).catch(
          () => undefined,
        );
      }
    }
  }
  const bytesOf = (operation: string, params: JsonObject) =>
    patiently(async () => await channel.content?.(operation, params));

  // The same picture stands in many listings, and is written once.
  const kept = (bytes: Uint8Array, fileName: string): Promise<BlobRef> | BlobRef =>
    blobs.known(blobHashSchema.parse(createHash('sha256').update(bytes).digest('hex')), fileName) ??
    blobs.put(bytes, fileName);

  return {
    setting: (name) => account.settings[name] ?? '',
    read: (operation, params) =>
      patiently(async () => {
        const answer = await channel.read(operation, params);
        if (answer.type === 'missing') return undefined;
        if (answer.type !== 'done') throw refusal(operation, answer);
        return answer.etag === undefined
          ? { raw: answer.body ?? {} }
          : { raw: answer.body ?? {}, etag: answer.etag };
      }),
    list: (operation, params) => patiently(() => channel.list(operation, params)),
    async file(operation, params, fileName) {
      const bytes = await bytesOf(operation, params);
      return bytes === undefined ? undefined : kept(bytes, fileName);
    },
    async text(operation, params, fileName) {
      const bytes = await bytesOf(operation, params);
      if (bytes === undefined) return undefined;
      return textIn(bytes) ?? kept(bytes, fileName);
    },
  };
}

/** @returns undefined for what is no text: not UTF-8, or with characters that no text has. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function refusal(operation: string, answer: Exclude<Answer, { type: 'done' | 'missing' }>): VitrineError {
  if (answer.type === 'unauthenticated')
    return new VitrineError(
      'unauthenticated',
      `The marketplace did not accept the sign-in: ${answer.message}`,
    );
  const code = answer.type === 'refused' ? 'refused' : 'unreachable';
  return new VitrineError(code, `${operation} did not answer: ${answer.message}`);
}
