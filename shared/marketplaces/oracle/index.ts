/** Oracle Cloud Marketplace, as the registry knows it. */
import type { Marketplace } from '../../domain/marketplace.ts';
import { adopt } from './adopt.ts';
import { bringIn } from './bring-in/index.ts';
import { handoff } from './handoff.ts';
import { insight } from './insight.ts';
import { application, artifact, leadGeneration, service, terms } from './kinds.ts';
import { mergeFields } from './map.ts';
import { packagesOf } from './package-acts.ts';
import { plan } from './plan.ts';
import { planNote } from './plan-visibility.ts';
import { prove } from './proofs.ts';
import { reading, readsOf } from './status.ts';

export const oracle: Marketplace = {
  id: 'oracle',
  name: 'Oracle Cloud Marketplace',
  kinds: {
    [application.id]: application,
    [leadGeneration.id]: leadGeneration,
    [service.id]: service,
    [terms.id]: terms,
    [artifact.id]: artifact,
  },
  planChoices: ['publishOnApproval'],
  plan,
  planNote,
  readsOf,
  reading,
  prove,
  packagesOf,
  mergeFields,
  adopt,
  bringIn,
  handoff,
  insight,
};
