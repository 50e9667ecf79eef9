/** Folders become listings, and listings folders. */
import { homedir } from 'node:os';
import { basename, isAbsolute } from 'node:path';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Handlers } from '../../../shared/contract/serve.ts';
import type { ImportedFolder } from '../../../shared/contract/shapes.ts';
import { filesOf, folderNameOf, namesAlike } from '../../../shared/domain/folders.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import type { CoreContext } from '../context.ts';
import { createFolderLinks } from './links.ts';
import { measureBlob } from './measure-blob.ts';
import { type KeepBlob, type ReadFolder, readFolder } from './read-folder.ts';
import { takeFolder } from './take-folder.ts';
import { writeFolder } from './write-folder.ts';

type FolderMethods = Pick<Handlers, Extract<keyof Handlers, `folders.${string}`>>;

export function folderHandlers(core: CoreContext): FolderMethods {
  const { blobs, drafts, ports } = core;
  const keep: KeepBlob = (file, bytes) =>
    bytes === undefined ? blobs.take(file.absolute) : blobs.put(bytes, basename(file.path));
  const links = createFolderLinks(core, async (file, bytes) => {
    // Most of a folder's pictures are as they were: only what is new is kept.
    const { hash, fileName } = await measureBlob(file, bytes);
    return blobs.known(hash, fileName) ?? (await keep(file, bytes));
  });

  function imported({ kind, name, parts }: ReadFolder): ImportedFolder {
    const draft = drafts.create({ kind: kind.id, parts: { ...parts } });
    const paths = filesOf(parts).map(([path]) => path);
    return {
      id: draft.id,
      kind: kind.id,
      name: draft.name,
      folder: name,
      files: paths.length,
      alike: namesAlike(paths).map((names) => [...names]),
    };
  }

  return {
    'folders.import': async ({ path, isLinked = false }) => {
      const made = imported(await readFolder(requireAbsolute(path), keep));
      if (isLinked) await links.link(made.id, path);
      return made;
    },
    'folders.take': async ({ name, files }) => imported(await takeFolder(name, files, blobs)),
    'folders.export': async ({ id, out, isReplacing }) => {
      const draft = drafts.get(id);
      if (kindOf(draft.kind)?.content !== 'files') {
        throw new VitrineError(
          'bad-input',
          `"${draft.name}" is not kept as files, so there is no folder to write. Only tiles can be exported.`,
        );
      }
      return await writeFolder({
        parts: draft.parts,
        name: folderNameOf(draft.parts),
        out: requireAbsolute(out),
        bytesOf: ({ hash }) => blobs.open(hash),
        isReplacing,
      });
    },
    'folders.link': async ({ id, path }) => await links.link(drafts.get(id).id, requireAbsolute(path)),
    'folders.unlink': ({ id }) => {
      links.unlink(id);
      return {};
    },
    'folders.sync': async ({ id }) => await links.sync(id),
    'folders.settleConflict': async ({ id, subject, field, value }) =>
      await links.settle(id, subject, field, value),
    'folders.writeBack': async ({ id }) => await links.writeBack(id),
    'folders.home': () => ({ path: ports.environment?.homeDir ?? homedir() }),
  };
}

function requireAbsolute(path: string): string {
  if (isAbsolute(path)) return path;
  throw new VitrineError(
    'bad-input',
    `${path === '' ? 'The path' : path} is not a whole path. Begin at the root of the disk or at its letter.`,
  );
}
