/** `import`, `export` and `sync`: folders in, the same folders out. */
import { resolve } from 'node:path';
import { VitrineError } from '../../../../shared/contract/result.ts';
import type { FolderLink } from '../../../../shared/contract/shapes.ts';
import type { GlobalOptions } from '../options.ts';
import { EXIT, type Output, sentenceOf } from '../output.ts';
import { openSession } from '../session.ts';

interface Context {
  readonly options: GlobalOptions;
  readonly output: Output;
}

export async function importFolders(
  { options, output }: Context,
  folders: readonly string[],
  { link = false }: { readonly link?: boolean },
): Promise<number> {
  const session = await openSession(options, output);
  let code: number = EXIT.fine;
  try {
    for (const folder of folders) {
      try {
        const { id, kind, name, alike } = await session.ask('folders.import', {
          path: resolve(folder),
          isLinked: link,
        });
        output.data({ folder, listing: id, kind }, () => `${id}  ${name}`);
        for (const names of alike) {
          output.say(
            `${folder}: ${names.join(' and ')} are one file on a disk that does not tell case apart.`,
          );
        }
      } catch (error) {
        code = EXIT.wrongUse;
        const sentence = sentenceOf(error);
        if (output.isJson) output.data({ folder, error: sentence }, () => '');
        output.say(sentence);
      }
    }
  } finally {
    await session.close();
  }
  return code;
}

export async function exportListings(
  { options, output }: Context,
  listings: readonly string[],
  { out, replace = false }: { readonly out: string; readonly replace?: boolean },
): Promise<number> {
  const session = await openSession(options, output);
  try {
    for (const listing of listings) {
      const { id } = await session.find(listing);
      const written = await session.ask('folders.export', { id, out: resolve(out), isReplacing: replace });
      output.data({ listing: id, ...written }, () => `${written.path}  ${written.files} files written`);
    }
    return EXIT.fine;
  } finally {
    await session.close();
  }
}

export async function syncFolders(
  { options, output }: Context,
  listings: readonly string[],
  { write = false }: { readonly write?: boolean },
): Promise<number> {
  const session = await openSession(options, output);
  let code: number = EXIT.fine;
  try {
    for (const listing of listings) {
      const { id, name } = await session.find(listing);
      const link = await session.ask('folders.sync', { id });
      if (link === null) {
        throw new VitrineError(
          'bad-input',
          `"${name}" is not linked to a folder. Import the folder with --link.`,
        );
      }
      const isWaiting = link.problem !== undefined || link.conflicts.length > 0;
      if (isWaiting) code = EXIT.refused;
      const done = write && !isWaiting ? await session.ask('folders.writeBack', { id }) : link;
      output.data({ listing: id, ...done, taken: link.taken }, () => `${link.path}  ${inWords(link, done)}`);
      for (const { subject, field } of link.conflicts) {
        output.say(`${subject} ${field}: changed here and in the folder. Decide in the window what counts.`);
      }
      if (link.problem !== undefined) output.say(link.problem);
    }
    return code;
  } finally {
    await session.close();
  }
}

function inWords(link: FolderLink, done: FolderLink & { readonly written?: number }): string {
  const written =
    done.written === undefined ? `${done.ahead.length} to write back` : `${done.written} written`;
  return `${link.taken.length} files taken in, ${written}, ${link.conflicts.length} conflicts`;
}
