/** What a new draft begins with. */
import { VitrineError } from '../../../shared/contract/result.ts';
import type { Kind } from '../../../shared/domain/marketplace.ts';
import type { Parts } from '../../../shared/domain/parts.ts';

/** @throws VitrineError `bad-input` for a kind that no marketplace has. */
export function knownKind(id: string, kindOf: (id: string) => Kind | undefined): Kind {
  const kind = kindOf(id);
  if (kind !== undefined) return kind;
  throw new VitrineError('bad-input', `There is no kind of draft called ${id}.`);
}

/** A copy under another name: every field of the main document in which a new draft of that name would hold it. */
export function renamed(kind: Kind, parts: Parts, name: string, newId: () => string): Parts {
  if (kind.renamed !== undefined) return kind.renamed(parts, name, newId);
  const main = parts[kind.mainPart];
  const fresh = kind.create(name, { newId, now: 0 })[kind.mainPart];
  if (main?.type !== 'document' || fresh?.type !== 'document') return parts;
  const names = Object.entries(fresh.value).filter(([, value]) => value === name && name !== '');
  return {
    ...parts,
    [kind.mainPart]: { type: 'document', value: { ...main.value, ...Object.fromEntries(names) } },
  };
}
