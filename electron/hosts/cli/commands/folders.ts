/** `import` and `export`: folders in, the same folders out. */
import { resolve } from 'node:path';
import { EXIT, type Output, sentenceOf } from '../output.ts';
import { type GlobalOptions, openSession } from '../session.ts';

interface Context {
  readonly options: GlobalOptions;
  readonly output: Output;
}

export async function importFolders(
  { options, output }: Context,
  folders: readonly string[],
): Promise<number> {
  const session = await openSession(options, output);
  let code: number = EXIT.fine;
  try {
    for (const folder of folders) {
      try {
        const { id, kind, name, alike } = await session.ask('folders.import', { path: resolve(folder) });
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
