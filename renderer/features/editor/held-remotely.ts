/** Which fields of a draft its marketplace was read to have: cleared here is not the same as never set. */
import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Publication } from '../../../shared/contract/shapes.ts';
import { formatPath, isJsonArray, type Json, type JsonObject } from '../../../shared/domain/json.ts';
import type { Kind, Marketplace } from '../../../shared/domain/marketplace.ts';
import { documentOf } from '../../../shared/domain/parts.ts';
import { marketplaces } from '../../../shared/marketplaces/index.ts';
import { useQuery } from '../../platform/use-core.tsx';
import type { DraftSession } from './draft-session.ts';

export const isUnset = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || (isJsonArray(value) && value.length === 0);

/** By path, with the name of the account that has it. What was not read proves nothing. */
export function heldRemotely(
  marketplace: Marketplace,
  publications: readonly Pick<Publication, 'proofs' | 'accountName'>[],
  document: JsonObject,
): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  for (const { proofs, accountName } of publications) {
    for (const { subject, field, state, sent, read } of proofs) {
      if (state === 'not-readable' || isUnset(read ?? sent)) continue;
      const place = marketplace.mergeFields(subject, document).find((each) => each.field === field);
      if (place !== undefined) held.set(formatPath(place.path), accountName);
    }
  }
  return held;
}

export function useHeldRemotely(session: DraftSession, kind: Kind): ReadonlyMap<string, string> {
  const asked = useQuery(
    'publications.list',
    { draft: session.id },
    (event) => event.topic === 'publication.changed' && event.payload.draft === session.id,
  );
  const publications = asked.value?.publications;
  // Which items there are matters, not what is typed in them: a keystroke must not draw every field anew.
  const spelled = useStore(session.state, ({ parts }) =>
    publications === undefined || publications.length === 0 ? '' : shapeOf(documentOf(parts, kind.mainPart)),
  );
  const state = useRef(session.state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape stands for the document
  return useMemo(() => {
    const id = kind.id.split('.')[0] ?? '';
    const marketplace = Object.values<Marketplace>(marketplaces).find((each) => each.id === id);
    if (marketplace === undefined || publications === undefined) return new Map();
    return heldRemotely(marketplace, publications, documentOf(state.current.getState().parts, kind.mainPart));
  }, [publications, spelled, kind]);
}

/** The identities in its lists, in order. */
function shapeOf(document: JsonObject): string {
  return Object.entries(document)
    .flatMap(([key, value]) =>
      isJsonArray(value) ? [key, ...value.map((item) => JSON.stringify(idOf(item)))] : [],
    )
    .join(' ');
}

const idOf = (item: Json): Json =>
  typeof item === 'object' && item !== null && 'id' in item ? (item['id'] ?? null) : null;
