/** Under which subjects the objects of a pull request are known, and what is remembered of each. */
import type { DraftId } from '../../../domain/ids.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject, valueAt } from '../../../domain/json.ts';
import type { RemoteRecord } from '../../../domain/remotes.ts';
import { text } from '../tile.ts';

export const subjects = (draft: DraftId) => ({
  fork: `fork:${draft}`,
  /** The commit of the base branch that the newest commit stands on. */
  base: `base:${draft}`,
  /** The branch as it is before a correction. */
  head: `head:${draft}`,
  /** The newest content that was uploaded, pushed or not. */
  file: (path: string) => `file:${draft}/${path}`,
  folder: `folder:${draft}`,
  tree: `tree:${draft}`,
  commit: `commit:${draft}`,
  /** What is agreed with the repository: the commit that the branch is at, and the files of the folder in it. */
  branch: `branch:${draft}`,
  pull: `pull:${draft}`,
  note: `note:${draft}`,
  /** Only read. */
  checks: `checks:${draft}`,
  reviews: `reviews:${draft}`,
  lineComments: `line-comments:${draft}`,
  comments: `comments:${draft}`,
  merged: `merged:${draft}`,
  /** The folder on the main branch, wherever it came from. */
  upstream: `upstream:${draft}`,
});

export interface PullRequest {
  readonly number: string;
  readonly nodeId: string;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  readonly isDraft: boolean;
  /** The base has moved on: the branch is to be brought up to date. */
  readonly isBehind: boolean;
  /** It changes the same lines as the base does meanwhile: it cannot be merged. */
  readonly isConflicting: boolean;
  readonly headRepository: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly baseBranch: string;
  readonly mergeCommit: string;
  readonly labels: readonly string[];
  /** The people whose review is asked for. */
  readonly asked: readonly string[];
}

/** `dirty` is a conflict with the base, `behind` where the base wants branches that are up to date. */
const BEHIND: ReadonlySet<string> = new Set(['behind', 'dirty']);

/** As GitHub shows it. @returns undefined where there is none, or it was never read. */
export function pullRequestIn(raw: RemoteRecord['raw'] | undefined): PullRequest | undefined {
  if (!isJsonObject(raw) || typeof raw['number'] !== 'number') return undefined;
  return {
    number: String(raw['number']),
    nodeId: text(raw['node_id']),
    isOpen: raw['state'] === 'open',
    isMerged: raw['merged'] === true || text(raw['merged_at']) !== '',
    isDraft: raw['draft'] === true,
    isBehind: BEHIND.has(text(raw['mergeable_state'])),
    isConflicting: raw['mergeable_state'] === 'dirty',
    headRepository: text(valueAt(raw, ['head', 'repo', 'full_name'])),
    headBranch: text(valueAt(raw, ['head', 'ref'])),
    headSha: text(valueAt(raw, ['head', 'sha'])),
    baseBranch: text(valueAt(raw, ['base', 'ref'])),
    mergeCommit: text(raw['merge_commit_sha']),
    labels: namesIn(raw['labels'], 'name'),
    asked: namesIn(raw['requested_reviewers'], 'login'),
  };
}

const namesIn = (list: Json | undefined, field: string): readonly string[] =>
  isJsonArray(list) ? list.filter(isJsonObject).map((item) => text(item[field])) : [];

/** One file of a commit, by Git's own name of its content. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

export function entriesIn(body: JsonObject | undefined, field: 'tree' | 'files'): readonly TreeEntry[] {
  const entries = body?.[field];
  if (!isJsonArray(entries)) return [];
  return entries
    .filter(isJsonObject)
    .map((entry) => ({ path: text(entry['path']), mode: text(entry['mode']), sha: text(entry['sha']) }));
}
