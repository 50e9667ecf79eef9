/** The ZIPs that plans send: made of a draft's parts whenever a plan is made, kept once one may be sent. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Draft } from '../../../shared/contract/shapes.ts';
import type { BlobHash, DraftId } from '../../../shared/domain/ids.ts';
import type { BlobRef, Part } from '../../../shared/domain/parts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { kindOf } from '../../../shared/marketplaces/index.ts';
import type { CoreContext } from '../context.ts';
import { draftOfSubject } from '../submissions/remotes.ts';
import { packStack } from './pack-stack.ts';

export interface Zips {
  /** Undefined for a draft of which nothing goes out as a ZIP. @throws VitrineError `not-found` for a file that is gone. */
  of(draft: Draft): BlobRef | undefined;
  /** Keeps what the plan would send, for as long as its drafts are there. */
  keep(plan: Plan): Promise<void>;
}

export function createZips({ blobs, drafts, store }: CoreContext): Zips {
  const use = store.prepare<[string, string], never>(
    'use a ZIP',
    'INSERT OR IGNORE INTO blob_uses (hash, draft) SELECT ?, seq FROM drafts WHERE id = ?',
  );

  function bytesOf(part: Part, path: string): Uint8Array {
    if (part.type === 'text') return Buffer.from(part.text);
    const hash = part.type === 'blob' ? part.blob.hash : undefined;
    if (hash !== undefined && blobs.has(hash)) return readFileSync(blobs.pathOf(hash));
    throw new VitrineError(
      'not-found',
      `The file ${path} is not in this workspace. Take the folder in again.`,
    );
  }

  function pack({ kind, parts }: Draft): Uint8Array | undefined {
    const pathInZip = kindOf(kind)?.pathInZip;
    if (pathInZip === undefined) return undefined;
    const files = Object.entries(parts).flatMap(([name, part]) => {
      const path = pathInZip(name);
      return path === undefined ? [] : [{ path, bytes: bytesOf(part, path) }];
    });
    return files.length === 0 ? undefined : packStack(files);
  }

  return {
    of(draft) {
      const bytes = pack(draft);
      if (bytes === undefined) return undefined;
      return {
        // SHA-256 in lower-case hexadecimal is what a blob's hash is.
        hash: createHash('sha256').update(bytes).digest('hex') as BlobHash,
        fileName: `${draft.name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 80) || 'stack'}.zip`,
        sizeBytes: bytes.byteLength,
        mediaType: 'application/zip',
      };
    },
    async keep({ steps }) {
      for (const { file, subject } of steps) {
        if (file === undefined || blobs.has(file.hash)) continue;
        const id: DraftId = draftOfSubject(subject);
        const bytes = pack(drafts.get(id));
        if (bytes === undefined) continue;
        await blobs.put(bytes, file.fileName);
        store.transaction('zips.keep', () => use.run(file.hash, id));
      }
    },
  };
}
