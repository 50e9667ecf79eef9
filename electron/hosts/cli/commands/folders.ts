/** `import` and `export`: folders in, the same folders out. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { VitrineError } from '../../../../shared/contract/result.ts';
import { folderNameOf } from '../../../../shared/domain/folders.ts';
import type { BlobRef } from '../../../../shared/domain/parts.ts';
import { kindOf } from '../../../../shared/marketplaces/index.ts';
import { type KeepBlob, readFolder } from '../../../core/folders/read-folder.ts';
import { writeFolder } from '../../../core/folders/write-folder.ts';
import { EXIT, type Output, sentenceOf } from '../output.ts';
import { type GlobalOptions, openSession, type Session } from '../session.ts';

interface Context {
  readonly options: GlobalOptions;
  readonly output: Output;
}

/** The most that one call takes. */
const SLICE_BYTES = 1_048_576;

export async function importFolders(
  { options, output }: Context,
  folders: readonly string[],
): Promise<number> {
  const session = await openSession(options, output);
  let code: number = EXIT.fine;
  try {
    for (const folder of folders) {
      try {
        const { kind, name, parts } = await readFolder(folder, uploading(session));
        const draft = await session.ask('drafts.create', { kind: kind.id, parts: { ...parts } });
        output.data(
          { folder, listing: draft.id, kind: draft.kind },
          () => `${draft.id}  ${draft.name || name}`,
        );
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

/** The bytes go to whoever has the workspace open, which may be another process. */
const uploading =
  (session: Session): KeepBlob =>
  async (file, bytes) => {
    const { upload } = await session.ask('blobs.begin', {
      fileName: basename(file.path),
      sizeBytes: bytes?.byteLength ?? file.sizeBytes,
    });
    for await (const slice of slicesOf(bytes ?? file.absolute)) {
      await session.ask('blobs.append', { upload, bytes: slice });
    }
    return await session.ask('blobs.finish', { upload });
  };

async function* slicesOf(from: Uint8Array | string): AsyncIterable<Uint8Array<ArrayBuffer>> {
  if (typeof from === 'string') {
    for await (const chunk of createReadStream(from, { highWaterMark: SLICE_BYTES }))
      yield new Uint8Array(chunk);
    return;
  }
  for (let at = 0; at < from.byteLength; at += SLICE_BYTES)
    yield from.slice(at, at + SLICE_BYTES) as Uint8Array<ArrayBuffer>; // a copy of its own
}

export async function exportListings(
  { options, output }: Context,
  listings: readonly string[],
  { out, replace = false }: { readonly out: string; readonly replace?: boolean },
): Promise<number> {
  const session = await openSession(options, output);
  try {
    for (const listing of listings) {
      const { id, name } = await session.find(listing);
      const draft = await session.ask('drafts.get', { id });
      if (kindOf(draft.kind)?.content !== 'files') {
        throw new VitrineError(
          'bad-input',
          `"${name}" is not kept as files, so there is no folder to write. Only tiles can be exported.`,
        );
      }
      const written = await writeFolder({
        parts: draft.parts,
        name: folderNameOf(draft.parts),
        out,
        bytesOf: (blob) => bytesOf(session, blob),
        isReplacing: replace,
      });
      output.data({ listing: id, ...written }, () => `${written.path}  ${written.files} files written`);
    }
    return EXIT.fine;
  } finally {
    await session.close();
  }
}

async function* bytesOf(session: Session, { hash }: BlobRef): AsyncIterable<Uint8Array> {
  for (let offset = 0; ; ) {
    const { bytes, sizeBytes } = await session.ask('blobs.read', { hash, offset, length: SLICE_BYTES });
    if (bytes.byteLength > 0) yield bytes;
    offset += bytes.byteLength;
    if (offset >= sizeBytes || bytes.byteLength === 0) return;
  }
}
