/** `preview`: the storefront as files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { DraftId } from '../../../../shared/domain/ids.ts';
import { loadStorefront } from '../../../../shared/marketplaces/storefronts.ts';
import type { GlobalOptions } from '../options.ts';
import { EXIT, type Output } from '../output.ts';
import { openSession, type Session } from '../session.ts';

interface PreviewOptions {
  readonly out: string;
  readonly png?: boolean;
  readonly theme: 'light' | 'dark';
}

export async function preview(
  { options, output }: { readonly options: GlobalOptions; readonly output: Output },
  listing: string,
  { out, png, theme }: PreviewOptions,
): Promise<number> {
  const session = await openSession(options, output);
  try {
    const found = await session.find(listing);
    const files = await writePreviews(session, found, out, { isPngWanted: png === true, theme });
    output.data({ files }, () => files.join('\n'));
    return EXIT.fine;
  } finally {
    await session.close();
  }
}

/** @returns the paths of what was written. */
export async function writePreviews(
  session: Session,
  { id, kind }: { readonly id: DraftId; readonly kind: string },
  out: string,
  { isPngWanted, theme }: { readonly isPngWanted: boolean; readonly theme: 'light' | 'dark' },
): Promise<readonly string[]> {
  const dir = resolve(out);
  await mkdir(dir, { recursive: true });
  const files: string[] = [];
  // Of a kind without a storefront the core says so, whichever view is asked for.
  const views = (await loadStorefront(kind))?.views ?? (['page'] as const);
  for (const view of views) {
    for (const format of isPngWanted ? (['html', 'png'] as const) : (['html'] as const)) {
      const made = await session.ask('previews.export', { id, view, format, theme, width: 'wide' });
      const path = join(dir, made.fileName);
      await writeFile(path, made.bytes);
      files.push(path);
    }
  }
  return files;
}
