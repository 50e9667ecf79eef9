/** The kinds of drafts by their id. A new marketplace is one line here. */
import type { Kind } from '../../shared/domain/marketplace.ts';
import { application, artifact, terms } from '../../shared/marketplaces/oracle/kinds.ts';

const kinds: ReadonlyMap<string, Kind> = new Map(
  [application, terms, artifact].map((kind): [string, Kind] => [kind.id, kind]),
);

export const kindOf = (id: string): Kind | undefined => kinds.get(id);
