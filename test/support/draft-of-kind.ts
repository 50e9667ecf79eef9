/** Listings of any kind on a desk, complete enough to be sent. */
import type { DraftId } from '../../shared/domain/ids.ts';
import { isJsonObject, type Json, type JsonObject, valueAt } from '../../shared/domain/json.ts';
import { documentOf } from '../../shared/domain/parts.ts';
import type { Desk } from './desk.ts';

/** A draft of the desk from `clean`, with the files of the sample in place of those that are nowhere, and codes of the practice catalogue. */
export async function draftOfKind(
  desk: Pick<Desk, 'ask' | 'sample'>,
  kind: string,
  clean: JsonObject,
): Promise<DraftId> {
  const sample = documentOf((await desk.ask('drafts.get', { id: await desk.sample() })).parts, 'listing');
  const file = valueAt(sample, ['icon']) ?? null;
  const withFiles = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(withFiles);
    if (!isJsonObject(value)) return value;
    if ('hash' in value) return file;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, withFiles(held)]));
  };
  const value = withFiles(clean);
  if (!isJsonObject(value)) throw new Error('not a document');
  const products = 'products' in value ? { products: sample['products'] ?? [] } : {};
  // Artifact and terms are drafts of this workspace.
  const packages = 'packages' in value ? { packages: sample['packages'] ?? [] } : {};
  const parts = { listing: { type: 'document', value: { ...value, ...products, ...packages } } } as const;
  return (await desk.ask('drafts.create', { kind, parts })).id;
}
