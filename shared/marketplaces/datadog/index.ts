/** Datadog, as the registry knows it: tiles, which it takes as pull requests. */
import type { Marketplace } from '../../domain/marketplace.ts';
import { handoff } from './handoff.ts';
import { tile } from './kinds.ts';
import { NEEDED_FACTS } from './pull-request/facts.ts';
import { plan, planNote } from './pull-request/plan.ts';
import { prove } from './pull-request/proofs.ts';
import { publishedIn, sharedFolders, upstreamRead } from './pull-request/shared-folders.ts';
import { pageOf, reading, readsOf } from './pull-request/status.ts';

export const datadog: Marketplace = {
  id: 'datadog',
  name: 'Datadog Marketplace and Integrations',
  kinds: { [tile.id]: tile },
  planChoices: [],
  planNeeds: NEEDED_FACTS,
  unpublishable:
    'A tile becomes public when Datadog’s staff merge its pull request. There is nothing to publish from here: "vitrine status" says how it stands.',
  plan,
  planNote,
  readsOf,
  reading,
  pageOf,
  adopt: () => ({ keep: [], forget: [] }),
  prove,
  // Files are merged as folders.
  mergeFields: () => [],
  sharedFolders,
  upstream: { read: upstreamRead, published: publishedIn },
  handoff,
};
