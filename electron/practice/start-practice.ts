import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FaultRule, Faults } from './faults.ts';
import { type GithubMarketplace, openGithub } from './github/open-github.ts';
import type { GithubDelays } from './github/world.ts';
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
  readonly githubDelays?: Partial<GithubDelays>;
  /** How many listings there may be before createListing answers LimitExceeded. */
  readonly listingLimit?: number;
}

/** Something that a reviewer has to decide about. */
export interface WaitingItem {
  /** The revision's or the pull request's identity. */
  readonly revisionId: string;
  readonly displayName: string;
  readonly status: string;
  readonly submittedAt: string;
  readonly notes: readonly string[];
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
    readonly github: {
      readonly baseUrl: string;
      readonly token: string;
      readonly repositories: readonly string[];
    };
  };
  /** What is done at the practice GitHub by somebody else than the partner. */
  readonly github: Pick<GithubMarketplace, 'commitAs'>;
  readonly reviewer: Pick<Reviewer, 'policy' | 'setPolicy' | 'note'> & {
    /** What waits for a decision at any marketplace, the longest waiting first. */
    queue(): readonly WaitingItem[];
    /** @throws Error when it does not wait for a decision */
    decide(id: string, decision: { readonly approve: boolean; readonly notes?: string }): void;
  };
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
  let github: GithubMarketplace | undefined;
  const settle = (): void => {
    tasks?.runDue();
    github?.runDue();
  };
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
    const practiceGithub = openGithub({
      folder,
      now,
      delays: options.githubDelays,
      policy: () => oracle.reviewer.policy(),
      baseUrl: () => url,
    });
    github = practiceGithub;
    const server = await listen(
      { protocols: [oracle.protocol, github.protocol], bodies: store.bodies, faults, log, now, settle },
      options.port ?? 0,
    );
    url = server.url;
    tasks = new Tasks(store, now, oracle.taskHandlers);
    tasks.runDue();
    const { configFile, profile, compartmentId } = oracle;
    return {
      url,
      ready: {
        oracle: { endpoint: url, configFile, profile, compartmentId },
        github: {
          baseUrl: `${url}${practiceGithub.apiPath}`,
          token: practiceGithub.token,
          repositories: practiceGithub.repositories,
        },
      },
      github: practiceGithub,
      reviewer: reviewerOf(oracle.reviewer, practiceGithub),
      faults: { get: () => faults.get(), set: (rules) => faults.set(rules) },
      requests: {
        recent: () => log.recent(),
        onRequest: (listener) => log.onRequest(listener),
        counts: () => log.counts(),
      },
      close: async () => {
        tasks?.stop();
        await server.close();
        practiceGithub.close();
        store.close();
      },
    };
  } catch (error) {
    github?.close();
    store.close();
    throw error;
  }
}

/** One panel and one policy for everything that is reviewed. */
function reviewerOf(reviewer: Reviewer, github: GithubMarketplace): PracticeServer['reviewer'] {
  return {
    policy: () => reviewer.policy(),
    setPolicy: (change) => {
      reviewer.setPolicy(change);
      github.policyChanged();
    },
    note: (id, text) => reviewer.note(id, text),
    queue: () => {
      const revisions = reviewer
        .queue()
        .map((item) => ({ ...item, notes: item.notes.map((note) => note.text) }));
      return [...revisions, ...github.queue()].toSorted((left, right) =>
        left.submittedAt.localeCompare(right.submittedAt),
      );
    },
    decide: (id, decision) => {
      if (!github.decide(id, decision)) reviewer.decide(id, decision);
    },
  };
}
