/**
 * Datadog, as the registry knows it: tiles are taken in, checked and written back. The pull request by which Datadog
 * takes them is not built yet, and everything that would need it says so.
 */
import { folderNameOf } from '../../domain/folders.ts';
import type { Marketplace, PlanInput } from '../../domain/marketplace.ts';
import { message } from '../../domain/messages.ts';
import type { Plan } from '../../domain/plan.ts';
import { tile } from './kinds.ts';

const unsendable =
  'Vitrine cannot open pull requests yet, so nothing can be sent to Datadog from here. Export the tile with "vitrine export", and open the pull request with Git.';

function plan({ draft, account, choices, now }: PlanInput): Plan {
  return {
    version: 1,
    marketplace: 'datadog',
    subject: `listing:${draft.id}`,
    subjectName: draft.name || folderNameOf(draft.parts),
    account: account.id,
    accountName: account.name,
    isPractice: account.isPractice,
    draftRev: draft.rev,
    madeAt: now,
    choices,
    steps: [],
    notices: [message('tile|unsendable')],
  };
}

export const datadog: Marketplace = {
  id: 'datadog',
  name: 'Datadog Marketplace and Integrations',
  kinds: { [tile.id]: tile },
  unsendable,
  plan,
  planNote: plan,
  readsOf: () => [],
  reading: () => ({ state: 'draft', remoteStatus: '', lamps: [], notes: [], actions: [] }),
  adopt: () => ({ keep: [], forget: [] }),
  prove: () => [],
  mergeFields: () => [],
};
