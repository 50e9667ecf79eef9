/**
 * What a draft is made of. A part is a text or a blob with a path, as in a tile's folder, or, where the
 * marketplace has no files, a typed document.
 */
import { z } from 'zod';
import { blobHashSchema } from './ids.ts';
import type { JsonObject } from './json.ts';
import { jsonObjectSchema } from './json-schema.ts';

/** What is known of a blob without opening it again. `width` and `height` are pixels, pictures only. */
export const blobRefSchema = z.object({
  hash: blobHashSchema,
  fileName: z.string(),
  sizeBytes: z.number().int().nonnegative(),
  /** Told from the bytes, not from the name: `application/octet-stream` when unknown. */
  mediaType: z.string(),
  width: z.number().int().positive().exactOptional(),
  height: z.number().int().positive().exactOptional(),
});
export type BlobRef = z.infer<typeof blobRefSchema>;

export const partSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('document'), value: jsonObjectSchema }),
  z.object({ type: z.literal('blob'), blob: blobRefSchema }),
]);
export type Part = z.infer<typeof partSchema>;

/** By path: forward slashes, relative, as `listing` or `assets/logo.svg`. */
export const partsSchema = z.record(z.string(), partSchema);
export type Parts = Readonly<Record<string, Part>>;

export function documentOf(parts: Parts, path: string): JsonObject {
  const part = Object.hasOwn(parts, path) ? parts[path] : undefined;
  return part?.type === 'document' ? part.value : {};
}
