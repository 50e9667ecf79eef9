/** Objects as GitHub shows them: the fields that clients of this part of the API read, under their own names. */
import type { Doc, Resource } from '../store.ts';
import type { Commit } from './git-objects.ts';
import { mergedTree } from './merged-tree.ts';
import {
  API_PATH,
  DEFAULT_BRANCH,
  findRepository,
  mayPush,
  numericId,
  PARTNER,
  type Pull,
  pullIn,
  REVIEW_COMMENT,
  type Repository,
  refOf,
  repositoryResource,
  type World,
} from './world.ts';

const api = (world: World): string => `${world.baseUrl()}${API_PATH}`;

export const user = (world: World, login: string): Doc => ({
  login,
  id: login === PARTNER ? 501 : 502,
  type: 'User',
  url: `${api(world)}/users/${login}`,
  html_url: `${world.baseUrl()}/${login}`,
});

export function repository(world: World, one: Repository): Doc {
  const parent = one.parent === undefined ? undefined : findRepository(world, one.parent);
  return {
    id: numericId(repositoryResource(world, one.fullName)),
    name: one.name,
    full_name: one.fullName,
    owner: user(world, one.owner),
    private: one.isPrivate,
    fork: one.parent !== undefined,
    default_branch: DEFAULT_BRANCH,
    url: `${api(world)}/repos/${one.fullName}`,
    html_url: `${world.baseUrl()}/${one.fullName}`,
    permissions: { admin: one.owner === PARTNER, push: mayPush(one), pull: true },
    allow_forking: true,
    ...(parent === undefined ? {} : { parent: repository(world, parent), source: repository(world, parent) }),
  };
}

export const reference = (world: World, fullName: string, ref: string, sha: string): Doc => ({
  ref: `refs/${ref}`,
  url: `${api(world)}/repos/${fullName}/git/refs/${ref}`,
  object: { type: 'commit', sha, url: `${api(world)}/repos/${fullName}/git/commits/${sha}` },
});

export const commit = (world: World, fullName: string, sha: string, one: Commit): Doc => ({
  sha,
  url: `${api(world)}/repos/${fullName}/git/commits/${sha}`,
  html_url: `${world.baseUrl()}/${fullName}/commit/${sha}`,
  author: one.author,
  committer: one.committer,
  message: one.message,
  tree: { sha: one.tree, url: `${api(world)}/repos/${fullName}/git/trees/${one.tree}` },
  parents: one.parents.map((parent) => ({ sha: parent })),
  verification: { verified: false, reason: 'unsigned', signature: null, payload: null },
});

export function pull(world: World, resource: Resource): Doc {
  const one = pullIn(resource);
  const [owner = ''] = one.headRepository.split('/');
  const head = findRepository(world, one.headRepository);
  const base = findRepository(world, one.base);
  return {
    id: numericId(resource),
    node_id: nodeIdOf(one),
    number: one.number,
    url: `${api(world)}/repos/${one.base}/pulls/${one.number}`,
    html_url: `${world.baseUrl()}/${one.base}/pull/${one.number}`,
    state: one.state,
    draft: one.isDraft,
    title: one.title,
    body: one.body,
    user: user(world, one.author),
    labels: one.labels.map((name) => ({ name })),
    requested_reviewers: (one.asked ?? []).map((login) => user(world, login)),
    requested_teams: [],
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    closed_at: one.closedAt,
    merged_at: one.mergedAt,
    merged: one.mergedAt !== null,
    merge_commit_sha: one.mergeCommitSha,
    ...standing(world, one),
    review_comments: world.store.list(REVIEW_COMMENT, resource.id).length,
    head: {
      label: `${owner}:${one.headBranch}`,
      ref: one.headBranch,
      sha: one.headSha,
      user: user(world, owner),
      repo: head === undefined ? null : repository(world, head),
    },
    base: {
      label: `${one.base.split('/')[0]}:${one.baseBranch}`,
      ref: one.baseBranch,
      sha: one.baseSha,
      repo: base === undefined ? null : repository(world, base),
    },
    maintainer_can_modify: true,
  };
}

/** GitHub says `behind` only where the base's protection asks for an up-to-date branch, as this one does. */
function standing(world: World, one: Pull): Doc {
  if (one.state === 'closed') return { mergeable: null, mergeable_state: 'unknown' };
  const base = refOf(world, one.base, `heads/${one.baseBranch}`) ?? '';
  if (mergedTree(world, base, one.headSha) === undefined)
    return { mergeable: false, mergeable_state: 'dirty' };
  const isBehind = !world.objects.history(one.headSha).includes(base);
  return { mergeable: true, mergeable_state: one.isDraft ? 'draft' : isBehind ? 'behind' : 'clean' };
}

export const nodeIdOf = (one: Pull): string =>
  `PR_${Buffer.from(`${one.base}#${one.number}`).toString('base64url')}`;
