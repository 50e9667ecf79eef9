/** Both contents, from this workspace alone: it works without a network. */
import type { ContractError } from '../../../shared/contract/result.ts';
import type { Draft, Publication, Revision } from '../../../shared/contract/shapes.ts';
import type { AccountId } from '../../../shared/domain/ids.ts';
import type { Parts } from '../../../shared/domain/parts.ts';
import type { Route } from '../../app/navigation.ts';
import { useQuery } from '../../platform/use-core.tsx';
import { accountIdOf, draftIdOf } from '../submissions/route-ids.ts';
import { numberOf, type Side, sideOf, versionParts } from './sides.ts';

type CompareRoute = Extract<Route, { screen: 'compare' }>;

export interface Sides {
  readonly draft: Draft | undefined;
  readonly account: AccountId | undefined;
  readonly publications: readonly Publication[];
  readonly revisions: readonly Revision[];
  readonly left: Content;
  readonly right: Content;
  readonly error: ContractError | undefined;
  readonly reload: () => void;
}

export interface Content {
  readonly side: Side;
  readonly state: 'loading' | 'ready' | 'missing';
  /** Nothing where it is missing. */
  readonly parts: Parts;
}

const nothing: Parts = {};

export function useSides(route: CompareRoute): Sides {
  const id = draftIdOf(route.id);
  const drafts = useQuery(
    'drafts.get',
    { id },
    (event) => event.topic === 'draft.changed' && event.payload.id === id,
  );
  const standing = useQuery(
    'publications.list',
    { draft: id },
    (event) => event.topic === 'publication.changed' && event.payload.draft === id,
  );
  const publications = standing.value?.publications ?? [];
  const account = route.account === undefined ? publications[0]?.account : accountIdOf(route.account);
  const sent = useQuery(
    'revisions.list',
    account === undefined ? null : { draft: id, account },
    (event) => event.topic === 'publication.changed' && event.payload.draft === id,
  );
  const revisions = sent.value?.revisions ?? [];
  const isSettled = standing.state !== 'loading' && (account === undefined || sent.state !== 'loading');
  const draft = drafts.value;
  const common = { draft, account, revisions, isSettled };
  const left = useContent({ ...common, side: sideOf(route.left) });
  const right = useContent({ ...common, side: sideOf(route.right) });
  return {
    draft,
    account,
    publications,
    revisions,
    left,
    right,
    error: drafts.error ?? standing.error ?? sent.error,
    reload: () => {
      drafts.reload();
      standing.reload();
      sent.reload();
    },
  };
}

interface Wanted {
  readonly side: Side;
  readonly draft: Draft | undefined;
  readonly account: AccountId | undefined;
  readonly revisions: readonly Revision[];
  readonly isSettled: boolean;
}

function useContent({ side, draft, account, revisions, isSettled }: Wanted): Content {
  const number = numberOf(side, revisions);
  const kept = useQuery(
    'revisions.get',
    number === undefined || account === undefined || draft === undefined
      ? null
      : { draft: draft.id, account, number },
  );
  const found = (parts: Parts | undefined): Content =>
    parts === undefined ? { side, state: 'missing', parts: nothing } : { side, state: 'ready', parts };
  if (draft === undefined) return { side, state: 'loading', parts: nothing };
  if (side.type === 'draft') return found(draft.parts);
  if (side.type === 'version') return found(versionParts(draft.parts, side.id));
  if (number === undefined || account === undefined)
    return { side, state: isSettled ? 'missing' : 'loading', parts: nothing };
  if (kept.state === 'loading') return { side, state: 'loading', parts: nothing };
  return found(kept.value?.parts);
}
