/** Taking an item out of a list, as one edit. */
import type { Edit } from '../../../../domain/edits.ts';
import { type JsonObject, type JsonPath, valueAt } from '../../../../domain/json.ts';

export function removal(part: string, document: JsonObject, path: JsonPath): readonly Edit[] {
  const index = path.at(-1);
  const value = valueAt(document, path);
  if (typeof index !== 'number' || value === undefined) return [];
  return [{ op: 'remove', part, path: [...path.slice(0, -1)], index, value }];
}
