/** Stacks that start from files. */
import { isAbsolute } from 'node:path';
import type { Input } from '../../../shared/contract/methods.ts';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Handlers } from '../../../shared/contract/serve.ts';
import type { CoreContext } from '../context.ts';
import { fillEdits, stackParts } from './fill-stack.ts';
import { fromGiven, fromZip, readStack, type StackSource } from './read-stack.ts';

type StackMethods = Pick<Handlers, Extract<keyof Handlers, `stacks.${string}`>>;

/** More names than these are no help to anybody. */
const MOST_NAMES = 20;

export function stackHandlers({ blobs, drafts }: CoreContext): StackMethods {
  async function read(from: Input<'stacks.fill'>['from']): Promise<StackSource> {
    if (from.type === 'files') return await fromGiven(from.name, from.files, blobs);
    if (from.type === 'zip') {
      if (!blobs.has(from.hash)) {
        throw new VitrineError('not-found', `${from.name} did not arrive whole. Drop it again.`);
      }
      return await fromZip(blobs.pathOf(from.hash), from.name);
    }
    if (!isAbsolute(from.path)) {
      throw new VitrineError(
        'bad-input',
        `${from.path === '' ? 'The path' : from.path} is not a whole path. Begin at the root of the disk or at its letter.`,
      );
    }
    return await readStack(from.path);
  }

  return {
    'stacks.fill': async ({ id, from }) => {
      const { kind, name } = drafts.get(id);
      if (kind !== 'oracle.artifact') {
        throw new VitrineError('bad-input', `"${name}" is no artifact. Choose an artifact, or make one.`);
      }
      const source = await read(from);
      const wanted = await stackParts(source.files, blobs.put);
      const draft = drafts.get(id);
      drafts.edit(id, draft.rev, fillEdits(draft.parts, wanted));
      return {
        files: source.files.length,
        leftOut: source.leftOut.slice(0, MOST_NAMES),
        leftOutCount: source.leftOut.length,
        ...(source.unwrapped === undefined ? {} : { unwrapped: source.unwrapped }),
      };
    },
  };
}
