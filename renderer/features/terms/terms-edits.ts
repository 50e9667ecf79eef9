/** Edits of terms as a whole: a version is an entry in the document and a text part, added and removed together. */
import type { Edit } from '../../../shared/domain/edits.ts';
import { isJsonArray, isJsonObject, type JsonObject } from '../../../shared/domain/json.ts';
import { documentOf, type Parts } from '../../../shared/domain/parts.ts';
import { termsVersionPart } from '../../../shared/marketplaces/oracle/schema.ts';

const PART = 'terms';
const VERSIONS = ['versions'];

export interface TermsVersion {
  readonly id: string;
  readonly name: string;
  /** Where it stands in the document. */
  readonly index: number;
}

/** Entries without an identity, which no program of ours writes, are left where they are and not shown. */
export function versionsOf(document: JsonObject): readonly TermsVersion[] {
  const versions = document['versions'];
  return (isJsonArray(versions) ? versions : []).flatMap((version, index): TermsVersion[] => {
    if (!isJsonObject(version)) return [];
    const { id, displayName } = version;
    if (typeof id !== 'string') return [];
    return [{ id, name: typeof displayName === 'string' ? displayName : '', index }];
  });
}

export function versionText(parts: Parts, id: string): string {
  const part = parts[termsVersionPart(id)];
  return part?.type === 'text' ? part.text : '';
}

/** A version after all others, with the text of the active one, or of the last where none is active. */
export function addVersion(parts: Parts, id: string, nameOf: (number: number) => string): readonly Edit[] {
  const document = documentOf(parts, PART);
  const versions = versionsOf(document);
  const model = versions.find((version) => version.id === document['activeVersion']) ?? versions.at(-1);
  const names = new Set(versions.map(({ name }) => name));
  let number = versions.length + 1;
  while (names.has(nameOf(number))) number += 1;
  const entry = { id, displayName: nameOf(number) };
  const list = document['versions'];
  const part = termsVersionPart(id);
  return [
    {
      op: 'part',
      part,
      before: null,
      after: { type: 'text', text: model === undefined ? '' : versionText(parts, model.id) },
    },
    isJsonArray(list)
      ? { op: 'insert', part: PART, path: VERSIONS, index: list.length, value: entry }
      : {
          op: 'set',
          part: PART,
          path: VERSIONS,
          ...(list === undefined ? {} : { before: list }),
          after: [entry],
        },
  ];
}

/** @returns nothing for the active version: customers accept it. */
export function withoutVersion(parts: Parts, id: string): readonly Edit[] {
  const document = documentOf(parts, PART);
  const version = versionsOf(document).find((each) => each.id === id);
  const list = document['versions'];
  const value = version === undefined || !isJsonArray(list) ? undefined : list[version.index];
  if (version === undefined || value === undefined || document['activeVersion'] === id) return [];
  const text = parts[termsVersionPart(id)];
  return [
    { op: 'remove', part: PART, path: VERSIONS, index: version.index, value },
    ...(text === undefined
      ? []
      : [{ op: 'part', part: termsVersionPart(id), before: text, after: null } satisfies Edit]),
  ];
}
