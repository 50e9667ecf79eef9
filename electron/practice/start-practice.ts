import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FaultRule, Faults } from './faults.ts';
import { DEFAULT_DELAYS, type PracticeDelays, type ReviewerPolicy } from './options.ts';
import { openOracle } from './oracle/open-oracle.ts';
import type { Reviewer } from './oracle/reviewer.ts';
import { RequestLog, type RequestRecord } from './requests.ts';
import { listen } from './server.ts';
import { PracticeStore } from './store.ts';
import { Tasks } from './tasks.ts';

export { type FaultRule, faultRulesSchema } from './faults.ts';

const DEFAULT_LISTING_LIMIT = 5000;

export interface PracticeOptions {
  /** Made if it is missing; everything of this server lives there. */
  readonly stateDir: string;
  /** 0, the default, takes any free one. The host is always 127.0.0.1. */
  readonly port?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly random?: () => number;
  /** Over what the state folder remembers. */
  readonly policy?: Partial<ReviewerPolicy>;
  readonly delays?: Partial<PracticeDelays>;
  /** How many listings there may be before createListing answers LimitExceeded. */
  readonly listingLimit?: number;
}

export interface PracticeServer {
  readonly url: string;
  /** What `vitrine practice` prints as one line of JSON. */
  readonly ready: {
    readonly oracle: {
      readonly endpoint: string;
      readonly configFile: string;
      readonly profile: string;
      readonly compartmentId: string;
    };
  };
  readonly reviewer: Reviewer;
  readonly faults: { get(): readonly FaultRule[]; set(rules: readonly FaultRule[]): void };
  readonly requests: {
    recent(): readonly RequestRecord[];
    onRequest(listener: (record: RequestRecord) => void): () => void;
    counts(): Readonly<Record<string, number>>;
  };
  close(): Promise<void>;
}

/** Starts the practice marketplace on loopback. The same folder brings back the same keys and objects. */
export async function startPractice(options: PracticeOptions): Promise<PracticeServer> {
  const folder = resolve(options.stateDir);
  mkdirSync(folder, { recursive: true });
  const now = options.now ?? Date.now;
  const random = options.random ?? Math.random;
  const store = new PracticeStore(folder);
  const faults = new Faults(random);
  const log = new RequestLog();
  let url = '';
  let tasks: Tasks | undefined;
  const settle = (): void => tasks?.runDue();
  try {
    const oracle = await openOracle({
      store,
      folder,
      now,
      random,
      delays: { ...DEFAULT_DELAYS, ...options.delays },
      listingLimit: options.listingLimit ?? DEFAULT_LISTING_LIMIT,
      policy: options.policy,
      baseUrl: () => url,
      settle,
    });
    const server = await listen(
      { protocols: [oracle.protocol], bodies: store.bodies, faults, log, now, settle },
      options.port ?? 0,
    );
    url = server.url;
    tasks = new Tasks(store, now, oracle.taskHandlers);
    tasks.runDue();
    const { configFile, profile, compartmentId } = oracle;
    return {
      url,
      ready: { oracle: { endpoint: url, configFile, profile, compartmentId } },
      reviewer: oracle.reviewer,
      faults: { get: () => faults.get(), set: (rules) => faults.set(rules) },
      requests: {
        recent: () => log.recent(),
        onRequest: (listener) => log.onRequest(listener),
        counts: () => log.counts(),
      },
      close: async () => {
        tasks?.stop();
        await server.close();
        store.close();
      },
    };
  } catch (error) {
    store.close();
    throw error;
  }
}
