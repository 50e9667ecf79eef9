/** Pull requests, their labels, merging and bringing them up to date. */
import type { Doc, Resource } from '../store.ts';
import { forbidden, GithubError, invalid, notFound } from './errors.ts';
import { startChecks } from './head-moved.ts';
import { mergedTree } from './merged-tree.ts';
import { fullNameIn, type Operation, type Outcome, ok, page, type Request, textIn } from './operation.ts';
import { nodeIdOf, pull as shown } from './present.ts';
import { changedFiles, readyRepository } from './repositories.ts';
import {
  addPull,
  at,
  changePull,
  findRepository,
  mayPush,
  nextNumber,
  PARTNER,
  PULL,
  pullIn,
  pullResource,
  pullsOf,
  refOf,
  repositoryOf,
  STAFF,
  setRef,
  type World,
} from './world.ts';

export const pullAt = (request: Request): Resource =>
  pullResource(
    request.world,
    repositoryOf(request.world, fullNameIn(request)).fullName,
    Number(request.path['number']),
  );

function createPullRequest(request: Request): Outcome {
  const { world, body } = request;
  const base = readyRepository(request);
  const title = textIn(body, 'title');
  if (title === '') throw invalid({ resource: 'PullRequest', field: 'title', code: 'missing_field' });
  const head = textIn(body, 'head');
  const [owner, headBranch = ''] = head.includes(':') ? head.split(':') : [base.owner, head];
  const headRepository = findRepository(world, `${owner}/${base.name}`);
  const headSha =
    headRepository === undefined ? undefined : refOf(world, headRepository.fullName, `heads/${headBranch}`);
  if (headRepository === undefined || headSha === undefined)
    throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  const baseBranch = textIn(body, 'base');
  const baseSha = refOf(world, base.fullName, `heads/${baseBranch}`);
  if (baseSha === undefined) throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  const isOpen = pullsOf(world, base.fullName)
    .map(pullIn)
    .some(
      (one) =>
        one.state === 'open' &&
        one.headRepository === headRepository.fullName &&
        one.headBranch === headBranch,
    );
  if (isOpen) {
    const message = `A pull request already exists for ${owner}:${headBranch}.`;
    throw invalid({ resource: 'PullRequest', field: 'head', code: 'custom', message });
  }
  const fork = world.objects.mergeBase(baseSha, headSha);
  if (fork === undefined || fork === headSha) {
    const message = `No commits between ${base.owner}:${baseBranch} and ${owner}:${headBranch}`;
    throw invalid({ resource: 'PullRequest', field: 'head', code: 'custom', message });
  }
  const now = at(world);
  const made = addPull(world, {
    number: nextNumber(world, base.fullName),
    title,
    body: textIn(body, 'body'),
    state: 'open',
    isDraft: body['draft'] === true,
    author: PARTNER,
    headRepository: headRepository.fullName,
    headBranch,
    headSha,
    base: base.fullName,
    baseBranch,
    baseSha,
    labels: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    mergedAt: null,
    mergeCommitSha: null,
  });
  startChecks(world, made);
  return ok(shown(world, made), 201);
}

function listPullRequests(request: Request): Outcome {
  const { world, query } = request;
  const { fullName } = readyRepository(request);
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const found = pullsOf(world, fullName).filter((resource) => {
    const one = pullIn(resource);
    const label = `${one.headRepository.split('/')[0]}:${one.headBranch}`;
    return (state === 'all' || one.state === state) && (head === undefined || head === label);
  });
  return page(found.toReversed().map((resource) => shown(world, resource)));
}

function updatePullRequest(request: Request): Outcome {
  const { world, body } = request;
  const resource = pullAt(request);
  const one = pullIn(resource);
  const state = body['state'];
  if (state === 'open' && one.mergedAt !== null)
    throw invalid({ resource: 'PullRequest', field: 'state', code: 'invalid' });
  const changed = changePull(world, resource, {
    ...(typeof body['title'] === 'string' ? { title: body['title'] } : {}),
    ...(typeof body['body'] === 'string' ? { body: body['body'] } : {}),
    ...(state === 'closed' && one.state === 'open' ? { state: 'closed', closedAt: at(world) } : {}),
    ...(state === 'open' && one.state === 'closed' ? { state: 'open', closedAt: null } : {}),
  });
  if (state === 'closed') world.store.cancelTasks(resource.id);
  return ok(shown(world, changed));
}

function updateBranch(request: Request): Outcome {
  const { world, body } = request;
  const resource = pullAt(request);
  const one = pullIn(resource);
  if (one.state === 'closed') throw new GithubError(422, 'Pull request is closed.');
  const expected = textIn(body, 'expected_head_sha');
  if (expected !== '' && expected !== one.headSha)
    throw new GithubError(422, 'expected head sha didn’t match current head ref.');
  const base = refOf(world, one.base, `heads/${one.baseBranch}`) ?? '';
  if (world.objects.history(one.headSha).includes(base))
    throw new GithubError(422, 'There are no new commits on the base branch.');
  const tree = mergedTree(world, one.headSha, base);
  if (tree === undefined) throw new GithubError(422, 'merge conflict between base and head');
  const who = { name: PARTNER, email: `${PARTNER}@users.noreply.github.com`, date: at(world) };
  const message = `Merge branch '${one.baseBranch}' into ${one.headBranch}`;
  const sha = world.objects.writeCommit({
    tree,
    parents: [one.headSha, base],
    author: who,
    committer: who,
    message,
  });
  setRef(world, one.headRepository, `heads/${one.headBranch}`, sha);
  startChecks(world, changePull(world, resource, { headSha: sha, baseSha: base }));
  return ok({ message: 'Updating pull request branch.', url: shown(world, resource)['url'] }, 202);
}

/** Squashed, as Datadog's repositories merge. @throws GithubError 405 where it cannot be merged. */
export function mergePull(world: World, resource: Resource): Resource {
  const one = pullIn(resource);
  if (one.state === 'closed' || one.isDraft) throw new GithubError(405, 'Pull Request is not mergeable');
  const base = refOf(world, one.base, `heads/${one.baseBranch}`) ?? '';
  const tree = mergedTree(world, base, one.headSha);
  if (tree === undefined) throw new GithubError(405, 'Pull Request is not mergeable');
  const who = { name: STAFF, email: `${STAFF}@users.noreply.github.com`, date: at(world) };
  const message = `${one.title} (#${one.number})`;
  const sha = world.objects.writeCommit({ tree, parents: [base], author: who, committer: who, message });
  setRef(world, one.base, `heads/${one.baseBranch}`, sha);
  world.store.cancelTasks(resource.id);
  const now = at(world);
  return changePull(world, resource, { state: 'closed', closedAt: now, mergedAt: now, mergeCommitSha: sha });
}

function merge(request: Request): Outcome {
  const resource = pullAt(request);
  if (!mayPush(repositoryOf(request.world, pullIn(resource).base))) throw forbidden();
  const merged = mergePull(request.world, resource);
  return ok({
    sha: pullIn(merged).mergeCommitSha,
    merged: true,
    message: 'Pull Request successfully merged',
  });
}

/** As GitHub lets the author do it: a collaborator, and who has given a review, may be asked (again). */
function requestReviewers(request: Request): Outcome {
  const { world, body } = request;
  const resource = pullAt(request);
  const one = pullIn(resource);
  if (one.state === 'closed') throw new GithubError(422, 'Pull request is closed.');
  const logins = Array.isArray(body['reviewers']) ? body['reviewers'].map(String) : [];
  if (logins.includes(one.author))
    throw new GithubError(422, 'Review cannot be requested from pull request author.');
  const { writers } = repositoryOf(world, one.base);
  if (logins.some((login) => !writers.includes(login)))
    throw new GithubError(
      422,
      `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${one.base} repository.`,
    );
  const asked = [...new Set([...(one.asked ?? []), ...logins])];
  return ok(shown(world, changePull(world, resource, { asked })), 201);
}

function addLabels(request: Request): Outcome {
  const resource = pullAt(request);
  if (!mayPush(repositoryOf(request.world, pullIn(resource).base))) throw forbidden();
  const given = request.body['labels'];
  const names = Array.isArray(given) ? given.map(String) : [];
  const labels = [...new Set([...pullIn(resource).labels, ...names])];
  changePull(request.world, resource, { labels });
  return page(labels.map((name) => ({ name })));
}

/** GraphQL's one mutation that has no REST twin. */
export function readyForReview(world: World, nodeId: string): Doc {
  const resource = world.store.list(PULL).find((one) => nodeIdOf(pullIn(one)) === nodeId);
  if (resource === undefined) throw notFound();
  const changed = changePull(world, resource, { isDraft: false });
  startChecks(world, changed);
  return { id: nodeId, isDraft: false, number: pullIn(changed).number };
}

export const pullOperations: readonly Operation[] = [
  { name: 'createPullRequest', method: 'POST', path: '/repos/{owner}/{repo}/pulls', run: createPullRequest },
  { name: 'listPullRequests', method: 'GET', path: '/repos/{owner}/{repo}/pulls', run: listPullRequests },
  {
    name: 'getPullRequest',
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{number}',
    run: (request) => ok(shown(request.world, pullAt(request))),
  },
  {
    name: 'updatePullRequest',
    method: 'PATCH',
    path: '/repos/{owner}/{repo}/pulls/{number}',
    run: updatePullRequest,
  },
  {
    name: 'listPullRequestFiles',
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{number}/files',
    run: (request) => {
      const one = pullIn(pullAt(request));
      const { world } = request;
      const base = refOf(world, one.base, `heads/${one.baseBranch}`) ?? '';
      return page(changedFiles(world, world.objects.mergeBase(base, one.headSha) ?? base, one.headSha));
    },
  },
  {
    name: 'requestReviewers',
    method: 'POST',
    path: '/repos/{owner}/{repo}/pulls/{number}/requested_reviewers',
    run: requestReviewers,
  },
  {
    name: 'updateBranch',
    method: 'PUT',
    path: '/repos/{owner}/{repo}/pulls/{number}/update-branch',
    run: updateBranch,
  },
  { name: 'mergePullRequest', method: 'PUT', path: '/repos/{owner}/{repo}/pulls/{number}/merge', run: merge },
  {
    name: 'listLabels',
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{number}/labels',
    run: (request) => page(pullIn(pullAt(request)).labels.map((name) => ({ name }))),
  },
  { name: 'addLabels', method: 'POST', path: '/repos/{owner}/{repo}/issues/{number}/labels', run: addLabels },
];
