/** Reviews, comments on lines and below, and what the checks of a commit came to. */
import type { Doc, Resource } from '../store.ts';
import { GithubError, invalid } from './errors.ts';
import { type Operation, ok, page, type Request, textIn } from './operation.ts';
import { user } from './present.ts';
import { pullAt } from './pulls.ts';
import { readyRepository } from './repositories.ts';
import {
  at,
  CHECK,
  COMMENT,
  changePull,
  numericId,
  PARTNER,
  pullIn,
  REVIEW,
  REVIEW_COMMENT,
  STAFF,
  type World,
} from './world.ts';

export interface LineComment {
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

export function addReview(
  world: World,
  pull: Resource,
  review: { readonly state: string; readonly body: string; readonly login: string },
  comments: readonly LineComment[],
): Resource {
  const { headSha } = pullIn(pull);
  const count = world.store.list(REVIEW, pull.id).length;
  const made = world.store.insert(REVIEW, `${pull.id}/r${count}`, pull.id, {
    ...review,
    commit: headSha,
    at: at(world),
  });
  for (const comment of comments) addLineComment(world, pull, { ...comment, login: review.login }, made);
  const { asked = [] } = pullIn(pull);
  // Who has said something is no longer asked.
  if (asked.includes(review.login))
    changePull(world, pull, { asked: asked.filter((login) => login !== review.login) });
  return made;
}

/** The newest review that decides says yes, and to the commit that is there now. */
export function isApproved(world: World, pull: Resource): boolean {
  const last = world.store
    .list(REVIEW, pull.id)
    .findLast(({ doc }) => doc['state'] === 'APPROVED' || doc['state'] === 'CHANGES_REQUESTED');
  return last?.doc['state'] === 'APPROVED' && last.doc['commit'] === pullIn(pull).headSha;
}

function addLineComment(
  world: World,
  pull: Resource,
  comment: LineComment & { readonly login: string; readonly inReplyTo?: number },
  review?: Resource,
): Resource {
  const count = world.store.list(REVIEW_COMMENT, pull.id).length;
  return world.store.insert(REVIEW_COMMENT, `${pull.id}/c${count}`, pull.id, {
    ...comment,
    commit: pullIn(pull).headSha,
    review: review === undefined ? null : numericId(review),
    at: at(world),
  });
}

export function addComment(world: World, pull: Resource, login: string, body: string): Resource {
  const count = world.store.list(COMMENT, pull.id).length;
  return world.store.insert(COMMENT, `${pull.id}/i${count}`, pull.id, { login, body, at: at(world) });
}

const shownReview = (world: World, resource: Resource): Doc => ({
  id: numericId(resource),
  user: user(world, String(resource.doc['login'])),
  author_association: resource.doc['login'] === STAFF ? 'MEMBER' : 'CONTRIBUTOR',
  body: resource.doc['body'],
  state: resource.doc['state'],
  commit_id: resource.doc['commit'],
  submitted_at: resource.doc['at'],
});

const shownLineComment = (world: World, resource: Resource): Doc => ({
  id: numericId(resource),
  pull_request_review_id: resource.doc['review'],
  user: user(world, String(resource.doc['login'])),
  body: resource.doc['body'],
  path: resource.doc['path'],
  line: resource.doc['line'],
  original_line: resource.doc['line'],
  side: 'RIGHT',
  commit_id: resource.doc['commit'],
  original_commit_id: resource.doc['commit'],
  ...(resource.doc['inReplyTo'] === undefined ? {} : { in_reply_to_id: resource.doc['inReplyTo'] }),
  created_at: resource.doc['at'],
  updated_at: resource.doc['at'],
});

const shownComment = (world: World, resource: Resource): Doc => ({
  id: numericId(resource),
  user: user(world, String(resource.doc['login'])),
  author_association: resource.doc['login'] === STAFF ? 'MEMBER' : 'CONTRIBUTOR',
  body: resource.doc['body'],
  created_at: resource.doc['at'],
  updated_at: resource.doc['at'],
});

const shownCheck = (resource: Resource): Doc => {
  const { annotations } = resource.doc;
  const count = Array.isArray(annotations) ? annotations.length : 0;
  return {
    id: numericId(resource),
    name: 'validations',
    head_sha: resource.doc['sha'],
    status: resource.doc['status'],
    conclusion: resource.doc['conclusion'],
    output: {
      title: resource.doc['title'] ?? null,
      summary: resource.doc['summary'] ?? null,
      annotations_count: count,
    },
    app: { slug: 'practice-ci' },
  };
};

function createReview(request: Request) {
  const { world, body } = request;
  const pull = pullAt(request);
  const event = textIn(body, 'event') || 'COMMENT';
  if (event !== 'COMMENT')
    throw new GithubError(422, 'Unprocessable Entity: Can not approve your own pull request');
  return ok(
    shownReview(
      world,
      addReview(world, pull, { state: 'COMMENTED', body: textIn(body, 'body'), login: PARTNER }, []),
    ),
  );
}

function createReply(request: Request) {
  const { world, body } = request;
  const pull = pullAt(request);
  const id = Number(request.path['id']);
  const first = world.store.list(REVIEW_COMMENT, pull.id).find((one) => numericId(one) === id);
  if (first === undefined) throw new GithubError(404, 'Parent comment not found');
  const { path, line } = first.doc;
  const reply = {
    path: String(path),
    line: Number(line),
    body: textIn(body, 'body'),
    login: PARTNER,
    inReplyTo: id,
  };
  return ok(shownLineComment(world, addLineComment(world, pull, reply)), 201);
}

const PULLS = '/repos/{owner}/{repo}/pulls/{number}';

export const reviewOperations: readonly Operation[] = [
  {
    name: 'listReviews',
    method: 'GET',
    path: `${PULLS}/reviews`,
    run: (request) =>
      page(
        request.world.store.list(REVIEW, pullAt(request).id).map((one) => shownReview(request.world, one)),
      ),
  },
  { name: 'createReview', method: 'POST', path: `${PULLS}/reviews`, run: createReview },
  {
    name: 'listReviewComments',
    method: 'GET',
    path: `${PULLS}/comments`,
    run: (request) =>
      page(
        request.world.store
          .list(REVIEW_COMMENT, pullAt(request).id)
          .map((one) => shownLineComment(request.world, one)),
      ),
  },
  {
    name: 'createReplyForReviewComment',
    method: 'POST',
    path: `${PULLS}/comments/{id}/replies`,
    run: createReply,
  },
  {
    name: 'listIssueComments',
    method: 'GET',
    path: '/repos/{owner}/{repo}/issues/{number}/comments',
    run: (request) =>
      page(
        request.world.store.list(COMMENT, pullAt(request).id).map((one) => shownComment(request.world, one)),
      ),
  },
  {
    name: 'createIssueComment',
    method: 'POST',
    path: '/repos/{owner}/{repo}/issues/{number}/comments',
    run: (request) => {
      const body = textIn(request.body, 'body');
      if (body === '') throw invalid({ resource: 'IssueComment', field: 'body', code: 'missing_field' });
      return ok(shownComment(request.world, addComment(request.world, pullAt(request), PARTNER, body)), 201);
    },
  },
  {
    name: 'listCheckRuns',
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
    run: (request) => {
      readyRepository(request);
      const runs = request.world.store.list(CHECK).filter(({ doc }) => doc['sha'] === request.path['ref']);
      return page(
        runs.map((one) => shownCheck(one)),
        'check_runs',
      );
    },
  },
  {
    name: 'listAnnotations',
    method: 'GET',
    path: '/repos/{owner}/{repo}/check-runs/{id}/annotations',
    run: (request) => {
      const run = request.world.store
        .list(CHECK)
        .find((one) => numericId(one) === Number(request.path['id']));
      const annotations = run?.doc['annotations'];
      return page(Array.isArray(annotations) ? annotations : []);
    },
  },
  {
    name: 'getCombinedStatus',
    method: 'GET',
    path: '/repos/{owner}/{repo}/commits/{ref}/status',
    run: (request) => {
      // Everything here is said by check runs; without a status GitHub calls it pending.
      readyRepository(request);
      return ok({ state: 'pending', statuses: [], sha: request.path['ref'], total_count: 0 });
    },
  },
];
