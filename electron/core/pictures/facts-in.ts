/** The facts about a folder's pictures, as the rules have them. */
import type { BlobHash } from '../../../shared/domain/ids.ts';
import type { BlobRef, Parts } from '../../../shared/domain/parts.ts';
import type { PictureFacts } from '../../../shared/domain/picture.ts';
import type { Blobs } from '../blobs/blobs.ts';
import { pictureFactsAt } from './picture-facts.ts';

/** @returns undefined for what is no picture that they can be told of */
export type FactsOf = (blob: BlobRef, path: string) => PictureFacts | undefined;

export function factsIn(parts: Parts, factsOf: FactsOf): Readonly<Record<string, PictureFacts>> {
  const facts: Record<string, PictureFacts> = {};
  for (const [path, part] of Object.entries(parts)) {
    if (part.type !== 'blob' || !/^image\/(?:png|jpeg)$/.test(part.blob.mediaType)) continue;
    const found = factsOf(part.blob, path);
    if (found !== undefined) facts[part.blob.hash] = found;
  }
  return facts;
}

/** More pictures than a workspace of three hundred tiles has. */
const MOST_REMEMBERED = 4_000;

/** Bytes never change under a hash: each file's header is read once. */
export function rememberedFacts(blobs: Pick<Blobs, 'pathOf'>): FactsOf {
  const known = new Map<BlobHash, PictureFacts | undefined>();
  return ({ hash }) => {
    if (!known.has(hash)) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(hash, pictureFactsAt(blobs.pathOf(hash)));
    }
    return known.get(hash);
  };
}
