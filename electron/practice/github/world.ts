/** What the practice GitHub keeps, and the few ways to find and change it that every operation uses. */
import type { ReviewerPolicy } from '../options.ts';
import type { Doc, PracticeStore, Resource } from '../store.ts';
import { notFound } from './errors.ts';
import type { GitObjects } from './git-objects.ts';

/** How long what GitHub does by itself takes, in milliseconds. */
export interface GithubDelays {
  readonly forkMs: number;
  /** From a push until its checks are done. */
  readonly checksMs: number;
  /** From done checks until a reviewer has decided, by policy. */
  readonly reviewMs: number;
  /** From an approval until the merge. */
  readonly mergeMs: number;
}

export const DEFAULT_GITHUB_DELAYS: GithubDelays = {
  forkMs: 120,
  checksMs: 150,
  reviewMs: 200,
  mergeMs: 150,
};

export interface World {
  readonly store: PracticeStore;
  readonly objects: GitObjects;
  readonly now: () => number;
  readonly delays: GithubDelays;
  readonly policy: () => ReviewerPolicy;
  readonly baseUrl: () => string;
  readonly token: string;
}

/** Who the token belongs to, and who plays the staff. */
export const PARTNER = 'practice-partner';
export const STAFF = 'practice-reviewer';

export const API_PATH = '/api/v3';
export const DEFAULT_BRANCH = 'master';

export const REPOSITORY = 'gh-repository';
export const REF = 'gh-ref';
export const PULL = 'gh-pull';
export const REVIEW = 'gh-review';
export const REVIEW_COMMENT = 'gh-review-comment';
export const COMMENT = 'gh-comment';
export const CHECK = 'gh-check';

export interface Repository {
  readonly fullName: string;
  readonly owner: string;
  readonly name: string;
  /** The repository it was forked from. */
  readonly parent?: string;
  readonly isPrivate: boolean;
  readonly writers: readonly string[];
  /** A fork is copied in the background; until then its Git data answers 409. */
  readonly readyAt: number;
}

export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly isDraft: boolean;
  readonly author: string;
  readonly headRepository: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly base: string;
  readonly baseBranch: string;
  /** Where the base branch was when it was opened or last brought up to date. */
  readonly baseSha: string;
  readonly labels: readonly string[];
  /** Whose review is asked for; absent in what an earlier version of this program wrote. */
  readonly asked?: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly mergedAt: string | null;
  readonly mergeCommitSha: string | null;
}

export const at = (world: World): string => new Date(world.now()).toISOString().replace(/\.\d+Z$/, 'Z');

/** The documents are our own; what was written is what comes back. */
const as = <T>(resource: Resource): T => resource.doc as unknown as T;

const keyOf = (fullName: string): string => fullName.toLowerCase();

export function repositoryResource(world: World, fullName: string): Resource {
  const found = world.store.get(REPOSITORY, keyOf(fullName));
  if (found === undefined) throw notFound();
  return found;
}

/** @throws GithubError 404, also for what is private and not the caller's. */
export const repositoryOf = (world: World, fullName: string): Repository =>
  as<Repository>(repositoryResource(world, fullName));

export const findRepository = (world: World, fullName: string): Repository | undefined => {
  const found = world.store.get(REPOSITORY, keyOf(fullName));
  return found === undefined ? undefined : as<Repository>(found);
};

export function addRepository(world: World, repository: Repository): Repository {
  world.store.insert(REPOSITORY, keyOf(repository.fullName), null, toDoc(repository));
  return repository;
}

export const toDoc = (value: object): Doc => value as Doc;

/** @param ref as `heads/master` */
export function refOf(world: World, fullName: string, ref: string): string | undefined {
  const found = world.store.get(REF, `${keyOf(fullName)}:${ref}`);
  return found === undefined ? undefined : String(found.doc['sha']);
}

export function setRef(world: World, fullName: string, ref: string, sha: string): void {
  const id = `${keyOf(fullName)}:${ref}`;
  const found = world.store.get(REF, id);
  if (found === undefined) world.store.insert(REF, id, keyOf(fullName), { ref, sha });
  else world.store.replace(found, { doc: { ref, sha } });
}

export function refsOf(world: World, fullName: string): readonly { ref: string; sha: string }[] {
  return world.store
    .list(REF, keyOf(fullName))
    .map(({ doc }) => ({ ref: String(doc['ref']), sha: String(doc['sha']) }))
    .toSorted((left, right) => left.ref.localeCompare(right.ref));
}

export function pullResource(world: World, fullName: string, number: number): Resource {
  const found = world.store.get(PULL, `${keyOf(fullName)}#${number}`);
  if (found === undefined) throw notFound();
  return found;
}

export const pullIn = (resource: Resource): Pull => as<Pull>(resource);

export const pullsOf = (world: World, fullName: string): readonly Resource[] =>
  world.store.list(PULL, keyOf(fullName));

export function addPull(world: World, pull: Pull): Resource {
  const id = `${keyOf(pull.base)}#${pull.number}`;
  return world.store.insert(PULL, id, keyOf(pull.base), toDoc(pull));
}

export function changePull(world: World, resource: Resource, change: Partial<Pull>): Resource {
  return world.store.replace(resource, { doc: { ...resource.doc, ...change, updatedAt: at(world) } });
}

/** Issues and pull requests count together. */
export const nextNumber = (world: World, fullName: string): number => pullsOf(world, fullName).length + 101;

export const mayPush = (repository: Repository): boolean => repository.writers.includes(PARTNER);

/** Numbers are unique over everything, as GitHub's are. */
export const numericId = (resource: Resource): number => 1_000_000 + resource.sequence;
