/** Folders become listings, and listings folders. */
import { homedir } from 'node:os';
import { basename, isAbsolute } from 'node:path';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Handlers } from '../../../shared/contract/serve.ts';
import type { ImportedFolder } from '../../../shared/contract/shapes.ts';
import { filesOf, folderNameOf, namesAlike } from '../../../shared/domain/folders.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import type { CoreContext } from '../context.ts';
import { type KeepBlob, type ReadFolder, readFolder } from './read-folder.ts';
import { takeFolder } from './take-folder.ts';
import { writeFolder } from './write-folder.ts';

type FolderMethods = Pick<Handlers, Extract<keyof Handlers, `folders.${string}`>>;

export function folderHandlers({
  blobs,
  drafts,
  ports,
}: Pick<CoreContext, 'blobs' | 'drafts' | 'ports'>): FolderMethods {
  const keep: KeepBlob = (file, bytes) =>
    bytes === undefined ? blobs.take(file.absolute) : blobs.put(bytes, basename(file.path));

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
    'folders.import': async ({ path }) => imported(await readFolder(requireAbsolute(path), keep)),
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
