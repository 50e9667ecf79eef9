/**
 * The operations of GitHub's API that Vitrine uses, under Octokit's names, and how each write is settled when its
 * outcome is not known. GitHub has no retry keys. Blobs, trees and commits are named by their content, so that
 * repeating one makes nothing twice; references are read; a pull request is found by the branch that it is from.
 */
import type { Json, JsonObject } from '../../../shared/domain/json.ts';
import type { Finder, SettleRule } from './channel.ts';

interface Operation {
  /** As Octokit takes it; absent for GraphQL's and for what is put together from several reads. */
  readonly route?: string;
  /** Absent for what is only read. */
  readonly rule?: SettleRule;
  /** An answer of several pages; the field that its items stand in, where it is not the whole. */
  readonly list?: { readonly itemsIn?: string };
}

/** The same again is the same, whenever. */
const repeatable: SettleRule = { by: 'key', lifeMs: Number.POSITIVE_INFINITY };
const byReading: SettleRule = { by: 'read' };
/** A second one could be made at any time: it is looked for first. */
const byFinding = (find: Finder): SettleRule => ({ by: 'key', lifeMs: Number.NEGATIVE_INFINITY, find });

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const inRepository = ({ params }: { readonly params: JsonObject }): JsonObject => ({
  repository: params['repository'] ?? '',
});

const pullFromHead: Finder = {
  operation: 'listPullRequests',
  params: (call) => ({ ...inRepository(call), head: call.body?.['head'] ?? '', state: 'open' }),
  // The list was asked for this head alone; GitHub leaves the filter out where it cannot read it.
  matches: (item, call) => labelOf(item) === textOf(call.body?.['head']),
};

function labelOf(pull: JsonObject): string {
  const head = pull['head'];
  return typeof head === 'object' && head !== null && 'label' in head ? textOf(head['label']) : '';
}

const sameComment = (operation: string): Finder => ({
  operation,
  params: (call) => ({ ...inRepository(call), number: call.params['number'] ?? '' }),
  matches: (item, call) => textOf(item['body']) === textOf(call.body?.['body']),
});

const REPOSITORY = '/repos/{owner}/{repo}';
const PULL = `${REPOSITORY}/pulls/{number}`;

export const operations: Readonly<Record<string, Operation>> = {
  createFork: { route: `POST ${REPOSITORY}/forks`, rule: repeatable },
  /** Sent as a step of a plan: it freezes what the new commit is built upon. */
  getBranch: { route: `GET ${REPOSITORY}/branches/{branch}`, rule: repeatable },
  createBlob: { route: `POST ${REPOSITORY}/git/blobs`, rule: repeatable },
  createTree: { route: `POST ${REPOSITORY}/git/trees`, rule: repeatable },
  createCommit: { route: `POST ${REPOSITORY}/git/commits`, rule: repeatable },
  createRef: { route: `POST ${REPOSITORY}/git/refs`, rule: byReading },
  updateRef: { route: `PATCH ${REPOSITORY}/git/refs/{ref}`, rule: byReading },
  createPullRequest: { route: `POST ${REPOSITORY}/pulls`, rule: byFinding(pullFromHead) },
  createIssueComment: {
    route: `POST ${REPOSITORY}/issues/{number}/comments`,
    rule: byFinding(sameComment('listIssueComments')),
  },
  /** Closed twice is closed. */
  updatePullRequest: { route: `PATCH ${PULL}`, rule: repeatable },
  /** Asked twice is asked; at most they are told again. */
  requestReviewers: { route: `POST ${PULL}/requested_reviewers`, rule: repeatable },
  markReadyForReview: {
    route: 'POST /graphql',
    rule: { by: 'read', isDone: (pull) => pull['draft'] === false },
  },

  getUser: { route: 'GET /user' },
  getRepository: { route: `GET ${REPOSITORY}` },
  getForkRefs: { route: `GET ${REPOSITORY}/git/matching-refs/{ref}` },
  getRef: { route: `GET ${REPOSITORY}/git/ref/{ref}` },
  getTree: { route: `GET ${REPOSITORY}/git/trees/{sha}` },
  getBlob: { route: `GET ${REPOSITORY}/git/blobs/{sha}` },
  getPullRequest: { route: `GET ${PULL}` },
  listMatchingRefs: { route: `GET ${REPOSITORY}/git/matching-refs/{ref}`, list: {} },
  listPullRequests: { route: `GET ${REPOSITORY}/pulls`, list: {} },
  listReviews: { route: `GET ${PULL}/reviews`, list: {} },
  listReviewComments: { route: `GET ${PULL}/comments`, list: {} },
  listIssueComments: { route: `GET ${REPOSITORY}/issues/{number}/comments`, list: {} },
  listCheckRuns: {
    route: `GET ${REPOSITORY}/commits/{ref}/check-runs`,
    list: { itemsIn: 'check_runs' },
  },
  getCombinedStatus: { route: `GET ${REPOSITORY}/commits/{ref}/status` },
  listAnnotations: { route: `GET ${REPOSITORY}/check-runs/{id}/annotations`, list: {} },
};

/** Those that a plan may send. */
export const sendable: readonly string[] = Object.entries(operations).flatMap(([name, { rule }]) =>
  rule === undefined ? [] : [name],
);
