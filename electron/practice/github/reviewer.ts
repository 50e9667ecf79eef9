/** Who plays Datadog's reviewers: by policy after a delay, or by hand from the panel. */
import type { Resource } from '../store.ts';
import { runChecks } from './ci.ts';
import { MERGE_TASK, REVIEW_TASK } from './head-moved.ts';
import { mergedTree } from './merged-tree.ts';
import { mergePull } from './pulls.ts';
import { addComment, addReview, isApproved, type LineComment } from './reviews.ts';
import { changePull, PULL, pullIn, REVIEW, REVIEW_COMMENT, refOf, STAFF, type World } from './world.ts';

const find = (world: World, id: string): Resource | undefined => world.store.get(PULL, id);

/** The checks of the head are done: a tile in draft waits for its author, one with errors for a correction. */
export function finishChecks(world: World, id: string): void {
  const pull = find(world, id);
  if (pull === undefined || pullIn(pull).state === 'closed') return;
  const { isPassed } = runChecks(world, pull);
  if (!isPassed)
    addComment(world, pull, STAFF, 'The `validations` job failed. See the annotations in *Files changed*.');
  const { isDraft, labels } = pullIn(pull);
  if (isDraft) return;
  const next = changePull(world, pull, { labels: [...new Set([...labels, 'ecosystems/review-requested'])] });
  if (isPassed) askReviewer(world, next);
}

function askReviewer(world: World, pull: Resource): void {
  const policy = world.policy();
  if (policy.mode === 'manual') return;
  const delayMs = Math.max(policy.delayMs, world.delays.reviewMs);
  world.store.addTask({ name: REVIEW_TASK, subjectId: pull.id, dueAt: world.now() + delayMs });
}

export function reviewByPolicy(world: World, id: string): void {
  const pull = find(world, id);
  const policy = world.policy();
  if (pull === undefined || pullIn(pull).state === 'closed' || policy.mode === 'manual') return;
  decidePull(world, pull, policy.mode === 'approve', policy.notes);
}

export function mergeByPolicy(world: World, id: string): void {
  const pull = find(world, id);
  // One that conflicts with its base waits for its author, who brings it up to date.
  if (
    pull !== undefined &&
    pullIn(pull).state === 'open' &&
    isApproved(world, pull) &&
    isMergeable(world, pull)
  )
    mergePull(world, pull);
}

const isMergeable = (world: World, pull: Resource): boolean => {
  const { base, baseBranch, headSha } = pullIn(pull);
  return mergedTree(world, refOf(world, base, `heads/${baseBranch}`) ?? '', headSha) !== undefined;
};

export function decidePull(world: World, pull: Resource, isGood: boolean, notes: string | undefined): void {
  if (isGood) {
    addReview(world, pull, { state: 'APPROVED', body: notes ?? 'Thank you!', login: STAFF }, []);
    const labels = pullIn(pull).labels.filter((label) => !label.startsWith('ecosystems/'));
    const next = changePull(world, pull, { labels: [...labels, 'ecosystems/approved'] });
    world.store.addTask({ name: MERGE_TASK, subjectId: next.id, dueAt: world.now() + world.delays.mergeMs });
    return;
  }
  // Whatever was to be merged on an earlier approval is not.
  world.store.cancelTasks(pull.id);
  const body = notes ?? 'Please describe what Datadog’s users gain from this integration.';
  const comment = lineFor(world, pull, body);
  const review = { state: 'CHANGES_REQUESTED', body: comment === undefined ? body : '', login: STAFF };
  addReview(world, pull, review, comment === undefined ? [] : [comment]);
}

/** The first line under "## Overview" of a README that the pull request brings; else its manifest's description. */
function lineFor(world: World, pull: Resource, body: string): LineComment | undefined {
  const one = pullIn(pull);
  const files = world.objects.files(world.objects.commit(one.headSha)?.tree ?? '');
  const base = world.objects.files(world.objects.commit(one.baseSha)?.tree ?? '');
  const changed = [...files].filter(([path, { sha }]) => base.get(path)?.sha !== sha);
  const lineIn = (name: string, wanted: RegExp): LineComment | undefined => {
    const found = changed.find(([path]) => path.split('/').length === 2 && path.endsWith(`/${name}`));
    if (found === undefined) return undefined;
    const lines = world.objects.read('blob', found[1].sha)?.toString().split('\n') ?? [];
    const at = lines.findIndex((line) => wanted.test(line));
    return at === -1 ? undefined : { path: found[0], line: at + 1, body };
  };
  return lineIn('manifest.json', /"description"/) ?? lineIn('README.md', /^## Overview/);
}

export const waitingPulls = (world: World): readonly Resource[] =>
  world.store.list(PULL).filter((resource) => {
    const one = pullIn(resource);
    const decided = world.store.list(REVIEW, resource.id).some(({ doc }) => doc['commit'] === one.headSha);
    const isAsked = (one.asked ?? []).includes(STAFF);
    return one.state === 'open' && !one.isDraft && (isAsked || !decided);
  });

export const notesOn = (world: World, pull: Resource): readonly string[] =>
  [...world.store.list(REVIEW, pull.id), ...world.store.list(REVIEW_COMMENT, pull.id)]
    .map(({ doc }) => String(doc['body']))
    .filter((body) => body !== '');

/** A policy that decides by itself takes up what waited for a person. */
export function applyPolicy(world: World): void {
  for (const pull of waitingPulls(world))
    if (!world.store.hasTask(REVIEW_TASK, pull.id)) askReviewer(world, pull);
}
