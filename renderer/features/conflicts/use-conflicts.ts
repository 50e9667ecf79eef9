/** The conflicts of one draft at one account, with what the draft holds now. */
import type { Output } from '../../../shared/contract/methods.ts';
import type { AccountId, DraftId } from '../../../shared/domain/ids.ts';
import { type Query, useQuery } from '../../platform/use-core.tsx';

export function useConflicts(
  draft: DraftId,
  account: AccountId | undefined,
): Query<Output<'publications.conflicts'>> {
  return useQuery(
    'publications.conflicts',
    account === undefined ? null : { draft, account },
    (event) =>
      (event.topic === 'publication.changed' && event.payload.draft === draft) ||
      (event.topic === 'draft.changed' && event.payload.id === draft),
  );
}
