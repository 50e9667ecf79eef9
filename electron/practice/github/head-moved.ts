/** What GitHub does by itself when a branch moves: its open pull requests follow, and their checks start anew. */

import type { Resource } from '../store.ts';
import { CHECK, changePull, PULL, type Pull, pullIn, REVIEW, type World } from './world.ts';

export const CHECKS_TASK = 'gh-checks';
export const REVIEW_TASK = 'gh-review';
export const MERGE_TASK = 'gh-merge';

export function headMoved(world: World, fullName: string, ref: string, sha: string): void {
  for (const resource of world.store.list(PULL)) {
    const pull = pullIn(resource);
    if (pull.state !== 'open' || !isHead(pull, fullName, ref)) continue;
    startChecks(world, changePull(world, resource, { headSha: sha }));
  }
}

const isHead = (pull: Pull, fullName: string, ref: string): boolean =>
  pull.headRepository.toLowerCase() === fullName.toLowerCase() && ref === `heads/${pull.headBranch}`;

/** A check run that waits, and the moment it is done. What was due for an earlier head is void. */
export function startChecks(world: World, pull: Resource): void {
  const { store, now, delays } = world;
  store.cancelTasks(pull.id);
  const { headSha } = pullIn(pull);
  // As a repository is set up whose approvals hold for what was looked at.
  for (const review of store.list(REVIEW, pull.id))
    if (review.doc['state'] === 'APPROVED' && review.doc['commit'] !== headSha)
      store.replace(review, { doc: { ...review.doc, state: 'DISMISSED' } });
  const id = `${pull.id}@${headSha}`;
  if (store.get(CHECK, id) === undefined)
    store.insert(CHECK, id, pull.id, {
      sha: headSha,
      status: 'in_progress',
      conclusion: null,
      annotations: [],
    });
  store.addTask({ name: CHECKS_TASK, subjectId: pull.id, dueAt: now() + delays.checksMs });
}
