import { join } from 'node:path';
import type { ReviewerPolicy } from '../options.ts';
import { PracticeStore } from '../store.ts';
import { Tasks } from '../tasks.ts';
import { commitFiles } from './commit-files.ts';
import { GitObjects } from './git-objects.ts';
import { GithubProtocol } from './github-protocol.ts';
import { CHECKS_TASK, MERGE_TASK, REVIEW_TASK } from './head-moved.ts';
import {
  applyPolicy,
  decidePull,
  finishChecks,
  mergeByPolicy,
  notesOn,
  reviewByPolicy,
  waitingPulls,
} from './reviewer.ts';
import { REPOSITORIES, seed } from './seed.ts';
import { API_PATH, DEFAULT_GITHUB_DELAYS, type GithubDelays, PULL, pullIn, type World } from './world.ts';

export interface GithubOptions {
  readonly folder: string;
  readonly now: () => number;
  readonly delays: Partial<GithubDelays> | undefined;
  readonly policy: () => ReviewerPolicy;
  readonly baseUrl: () => string;
}

/** A pull request that waits for a decision; in the words of the panel that shows all that waits. */
interface WaitingPull {
  readonly revisionId: string;
  readonly displayName: string;
  readonly status: string;
  readonly submittedAt: string;
  readonly notes: readonly string[];
}

export interface GithubMarketplace {
  readonly protocol: GithubProtocol;
  readonly token: string;
  readonly repositories: readonly string[];
  readonly apiPath: string;
  runDue(): void;
  queue(): readonly WaitingPull[];
  /** @returns false for what is no pull request of this GitHub. */
  decide(id: string, decision: { readonly approve: boolean; readonly notes?: string }): boolean;
  policyChanged(): void;
  /** Somebody else's commit on a branch, as a reviewer makes one by accepting a suggestion. */
  commitAs(
    login: string,
    repository: string,
    branch: string,
    files: Readonly<Record<string, string | Uint8Array | null>>,
  ): string;
  close(): void;
}

/** Opens the practice GitHub in a folder of its own: its SQLite file, and Git's objects beside it. */
export function openGithub(options: GithubOptions): GithubMarketplace {
  const folder = join(options.folder, 'github');
  const store = new PracticeStore(folder);
  const objects = new GitObjects(folder);
  const token = store.setting<string>('token') ?? `ghp_practice${crypto.randomUUID().replaceAll('-', '')}`;
  store.saveSetting('token', token);
  const world: World = {
    store,
    objects,
    now: options.now,
    delays: { ...DEFAULT_GITHUB_DELAYS, ...options.delays },
    policy: options.policy,
    baseUrl: options.baseUrl,
    token,
  };
  store.transaction(() => seed(world));
  const tasks = new Tasks(store, options.now, {
    [CHECKS_TASK]: (id) => finishChecks(world, id),
    [REVIEW_TASK]: (id) => reviewByPolicy(world, id),
    [MERGE_TASK]: (id) => mergeByPolicy(world, id),
  });
  tasks.runDue();
  return {
    protocol: new GithubProtocol(world),
    token,
    repositories: REPOSITORIES.map(({ fullName }) => fullName),
    apiPath: API_PATH,
    runDue: () => tasks.runDue(),
    queue: () =>
      waitingPulls(world).map((resource) => {
        const pull = pullIn(resource);
        return {
          revisionId: resource.id,
          displayName: `${pull.title} (${pull.base}#${pull.number})`,
          status: 'open',
          submittedAt: pull.createdAt,
          notes: notesOn(world, resource),
        };
      }),
    decide: (id, { approve, notes }) => {
      const pull = store.get(PULL, id);
      if (pull === undefined) return false;
      if (pullIn(pull).state === 'closed')
        throw new Error('The pull request is closed; there is nothing to decide.');
      store.transaction(() => decidePull(world, pull, approve, notes));
      tasks.runDue();
      return true;
    },
    policyChanged: () => {
      store.transaction(() => applyPolicy(world));
      tasks.runDue();
    },
    commitAs: (login, repository, branch, files) => {
      const sha = store.transaction(() => commitFiles(world, login, repository, branch, files));
      tasks.runDue();
      return sha;
    },
    close: () => {
      tasks.stop();
      store.close();
    },
  };
}
