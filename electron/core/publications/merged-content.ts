/** What of a draft is merged with the marketplace's: the fields of its document, or its files by path. */
import { type Edit, editTo, spliceBetween } from '../../../shared/domain/edits.ts';
import { filesOf } from '../../../shared/domain/folders.ts';
import type { Json, JsonObject, JsonPath } from '../../../shared/domain/json.ts';
import type { Kind } from '../../../shared/domain/marketplace.ts';
import { partOf, sameFile } from '../../../shared/domain/merge-folders.ts';
import { documentOf, type Parts } from '../../../shared/domain/parts.ts';

export function mergedContent({ content, mainPart }: Kind, parts: Parts): JsonObject {
  if (content !== 'files') return documentOf(parts, mainPart);
  return Object.fromEntries(
    filesOf(parts).flatMap(([path, part]): readonly (readonly [string, Json])[] => {
      if (part.type === 'document') return [];
      return [[path, part.type === 'text' ? part.text : { ...part.blob }]];
    }),
  );
}

/** @returns undefined where nothing would change */
export function mergedEdit(
  { content, mainPart }: Kind,
  parts: Parts,
  path: JsonPath,
  value: Json | undefined,
): Edit | undefined {
  if (content !== 'files') return editTo(parts, mainPart, path, value);
  const part = String(path[0] ?? '');
  const before = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (typeof value === 'string' && before?.type === 'text')
    return spliceBetween(part, [], before.text, value);
  const after = partOf(value);
  if (sameFile(before, after)) return undefined;
  return { op: 'part', part, before: before ?? null, after: after ?? null };
}
