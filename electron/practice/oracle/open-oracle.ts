import type { PracticeDelays, ReviewerPolicy } from '../options.ts';
import type { PracticeStore } from '../store.ts';
import type { TaskHandler } from '../tasks.ts';
import { AVAILABLE_TASK, becomeAvailable } from './artifact-work.ts';
import { seedCatalogue } from './catalogue-seed.ts';
import { openIdentity, PROFILE } from './identity.ts';
import { WORK_KINDS } from './operations.ts';
import { OracleProtocol } from './oracle-protocol.ts';
import { DECIDE_TASK, decideByPolicy, LAPSE_TASK, lapse, TAKE_UP_TASK, takeUp } from './review.ts';
import { currentPolicy, openPolicy, openReviewer, type Reviewer } from './reviewer.ts';
import { advanceWork, WORK_TASK } from './work-requests.ts';
import type { World } from './world.ts';

export interface OracleOptions {
  readonly store: PracticeStore;
  readonly folder: string;
  readonly now: () => number;
  readonly random: () => number;
  readonly delays: PracticeDelays;
  readonly listingLimit: number;
  readonly policy: Partial<ReviewerPolicy> | undefined;
  readonly baseUrl: () => string;
  readonly settle: () => void;
}

export interface OracleMarketplace {
  readonly protocol: OracleProtocol;
  readonly reviewer: Reviewer;
  readonly taskHandlers: Readonly<Record<string, TaskHandler>>;
  readonly configFile: string;
  readonly profile: string;
  readonly compartmentId: string;
}

export async function openOracle(options: OracleOptions): Promise<OracleMarketplace> {
  const { store, now, random } = options;
  const identity = await openIdentity(store, options.folder, random);
  openPolicy(store, options.policy);
  const world: World = {
    store,
    identity,
    delays: options.delays,
    listingLimit: options.listingLimit,
    now,
    random,
    policy: () => currentPolicy(store),
    baseUrl: options.baseUrl,
  };
  await seedCatalogue(world);
  return {
    protocol: new OracleProtocol(world),
    reviewer: openReviewer(world, options.settle),
    taskHandlers: {
      [WORK_TASK]: (id) => advanceWork(world, id, WORK_KINDS),
      [AVAILABLE_TASK]: (id) => becomeAvailable(world, id),
      [TAKE_UP_TASK]: (id) => takeUp(world, id),
      [DECIDE_TASK]: (id) => decideByPolicy(world, id),
      [LAPSE_TASK]: (id) => lapse(world, id),
    },
    configFile: identity.configFile,
    profile: PROFILE,
    compartmentId: identity.compartmentId,
  };
}
