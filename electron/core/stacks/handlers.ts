/** Stacks that start from files. */
import { isAbsolute } from 'node:path';
import type { Input } from '../../../shared/contract/methods.ts';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Handlers } from '../../../shared/contract/serve.ts';
import { editTo } from '../../../shared/domain/edits.ts';
import type { CoreContext } from '../context.ts';
import type { Publishing } from '../publishing.ts';
import { fillEdits, stackParts } from './fill-stack.ts';
import { fromGiven, fromZip, readStack, type StackSource } from './read-stack.ts';
import { stackPathOf } from './stack-path.ts';

type StackMethods = Pick<Handlers, Extract<keyof Handlers, `stacks.${string}`>>;

/** More names than these are no help to anybody. */
const MOST_NAMES = 20;

export function stackHandlers(core: CoreContext, publishing: Publishing): StackMethods {
  const { blobs, drafts, ports } = core;
  const pathOf = stackPathOf(core, publishing);

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
    'stacks.path': ({ id }) => ({ steps: pathOf(drafts.get(id)) }),
    'stacks.test': ({ id, isTested }) => {
      const draft = drafts.get(id);
      const zip = publishing.zips.of(draft)?.hash;
      const on = new Date(ports.now()).toISOString().slice(0, 10);
      const tested = isTested && zip !== undefined ? { zip, on } : undefined;
      const edit = editTo(draft.parts, 'artifact', ['stackTested'], tested);
      if (edit !== undefined) drafts.edit(id, draft.rev, [edit]);
      return {};
    },
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
