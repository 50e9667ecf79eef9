/** A tile's way to Datadog: from the folder to the merged pull request, at the practice marketplace over HTTP. */
import { Octokit } from '@octokit/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DraftId } from '../../shared/domain/ids.ts';
import { fixtures } from '../support/datadog-tiles.ts';
import { openTileDesk, type TileDesk } from '../support/tile-desk.ts';

let desk: TileDesk;
beforeEach(async () => {
  desk = await openTileDesk();
});
afterEach(() => desk.close());

it('becomes a pull request from a fork, is sent back, corrected, approved and merged, and is read back', async () => {
  const id = await desk.takeIn(`${fixtures}tern_mail`);
  const { plan } = await desk.plan(id);
  expect(plan.notices).toEqual([]);
  expect(plan.steps.map(({ operation }) => operation)).toEqual([
    'createFork',
    'getBranch',
    ...plan.steps.filter(({ operation }) => operation === 'createBlob').map(({ operation }) => operation),
    'createTree',
    'createTree',
    'createCommit',
    'createRef',
    'createPullRequest',
  ]);
  const sent = await desk.settled(await desk.send(id));
  expect(sent).toMatchObject({ state: 'done' });
  const open = await desk.reaches(id, 'in-review');
  expect(open.remoteId).toBe('#101');

  desk.review({ approve: false, notes: 'Say what it does.' });
  const rejected = await desk.reaches(id, 'rejected');
  expect(rejected.notes).toMatchObject([
    { from: 'reviewer', text: 'Say what it does.', part: 'manifest.json', line: expect.any(Number) },
  ]);

  await desk.write(id, ['tile', 'description'], 'See every mail that a tern carries');
  const correction = await desk.plan(id);
  expect(correction.plan.steps.map(({ operation }) => operation)).toEqual([
    'getBranch',
    'createBlob',
    'createTree',
    'createTree',
    'createCommit',
    'updateRef',
  ]);
  expect((await desk.settled(await desk.send(id))).state).toBe('done');
  await desk.reaches(id, 'in-review');
  desk.review({ approve: true });
  const live = await desk.reaches(id, 'live');
  expect(live.lamps.map(({ state }) => state)).toEqual(['on', 'on', 'on', 'on', 'on']);
  await desk.eventually(async () => {
    const { publications } = await desk.ask('publications.list', { draft: id });
    const proofs = publications[0]?.proofs ?? [];
    return proofs.length > 0 && proofs.every(({ state }) => state === 'proven');
  });
  const { plan: nothing } = await desk.plan(id);
  expect(nothing.steps).toEqual([]);
});

it('merges what a reviewer pushed to the branch, and builds on it', async () => {
  const id = await desk.takeIn(`${fixtures}tern_mail`);
  await desk.settled(await desk.send(id));
  await desk.reaches(id, 'in-review');
  const at = { repository: 'practice-partner/integrations-extras', branch: 'vitrine/tern_mail-1' };
  const readme = await textOf(id, 'README.md');
  desk.practice.github.commitAs('practice-reviewer', at.repository, at.branch, {
    'tern_mail/README.md': readme.replace('## Overview', '## Overview\n\nA word more.'),
  });
  await desk.write(id, ['tile', 'description'], 'Mail, by tern');
  // Nobody knows of it yet: the step that looks at the branch does, and stops.
  const sent = await desk.settled(await desk.send(id));
  expect(sent).toMatchObject({
    state: 'failed',
    steps: [{ operation: 'getBranch', state: 'conflict' }, ...sent.steps.slice(1)],
  });
  await desk.eventually(async () => (await textOf(id, 'README.md')).includes('A word more.'));
  expect((await desk.settled(await desk.send(id))).state).toBe('done');
  await desk.reaches(id, 'in-review');
  desk.review({ approve: true });
  await desk.reaches(id, 'live');
  expect(await mergedText('tern_mail/README.md')).toContain('A word more.');
  expect(await mergedText('tern_mail/manifest.json')).toContain('Mail, by tern');
});

it('is brought up to date in one commit when the main branch moved on, and no line of it is lost', async () => {
  const id = await desk.takeIn(`${fixtures}tern_mail`);
  await desk.settled(await desk.send(id));
  await desk.reaches(id, 'in-review');
  desk.practice.github.commitAs('somebody', 'datadog-practice/integrations-extras', 'master', {
    'plover/README.md': '# Plover\n',
  });
  await desk.ask('publications.refresh', { draft: id, account: desk.account });
  const { plan } = await desk.plan(id);
  expect(plan.steps.map(({ operation }) => operation)).toEqual([
    'getBranch',
    'getBranch',
    'createTree',
    'createCommit',
    'updateRef',
  ]);
  expect((await desk.settled(await desk.send(id))).state).toBe('done');
  await desk.reaches(id, 'in-review');
  desk.review({ approve: true });
  await desk.reaches(id, 'live');
});

it('is opened as a draft, and marked as ready later', async () => {
  const id = await desk.takeIn(`${fixtures}tern_mail`);
  await desk.settled(await desk.send(id, { submitForReview: false }));
  await desk.reaches(id, 'accepted');
  const { plan } = await desk.plan(id);
  expect(plan.steps.map(({ operation }) => operation)).toEqual(['markReadyForReview']);
  expect((await desk.settled(await desk.send(id))).state).toBe('done');
  await desk.reaches(id, 'in-review');
});

it('is reviewed again when that is asked for, and tells its number, its checks and whom it asks', async () => {
  const id = await desk.takeIn(`${fixtures}tern_mail`);
  await desk.settled(await desk.send(id));
  await desk.reaches(id, 'in-review');
  desk.review({ approve: false, notes: 'Say what it does.' });
  const rejected = await desk.reaches(id, 'rejected');
  expect(rejected.actions).not.toContain('request-review');

  await desk.write(id, ['tile', 'description'], 'See every mail that a tern carries');
  await desk.settled(await desk.send(id));
  const corrected = await desk.reaches(id, 'in-review');
  expect(corrected.actions).toContain('request-review');
  const { plan, hash } = await desk.plan(id, { submitForReview: false, intention: 'request-review' });
  expect(plan.steps).toMatchObject([
    { operation: 'requestReviewers', body: { reviewers: ['practice-reviewer'] } },
  ]);
  const asked = await desk.settled((await desk.ask('submissions.start', { plan, hash })).id);
  expect(asked.state).toBe('done');
  const target = { draft: id, account: desk.account };
  const { actions } = await desk.ask('publications.refresh', target);
  expect(actions).not.toContain('request-review');
  const { page } = await desk.ask('publications.page', target);
  expect(page).toEqual({
    name: '#101',
    title: 'Add Tern Mail',
    state: 'open',
    checks: [{ name: 'validations', state: 'passed', words: 'All checks passed' }],
    asked: ['practice-reviewer'],
    idle: { since: expect.any(String), staleAt: expect.any(String), closedAt: expect.any(String) },
  });
  desk.review({ approve: true });
  await desk.reaches(id, 'live');
  expect((await desk.ask('publications.page', target)).page).toMatchObject({ state: 'merged', asked: [] });
});

it('says at which line the checks failed, and is taken back by closing it', async () => {
  const id = await desk.takeIn(`${fixtures}tern_mail`);
  await desk.settled(await desk.send(id));
  await desk.reaches(id, 'in-review');
  desk.practice.github.commitAs(
    'practice-reviewer',
    'practice-partner/integrations-extras',
    'vitrine/tern_mail-1',
    {
      'tern_mail/metadata.csv': 'metric_name\n',
    },
  );
  const failed = await desk.reaches(id, 'rejected');
  expect(failed).toMatchObject({ reason: expect.stringMatching(/^validations: \d+ errors$/) });
  expect(failed.notes).toContainEqual(
    expect.objectContaining({ part: 'metadata.csv', line: expect.any(Number) }),
  );
  const { plan, hash } = await desk.plan(id, { intention: 'withdraw' });
  await desk.settled((await desk.ask('submissions.start', { plan, hash })).id);
  await desk.reaches(id, 'withdrawn');
});

it.each(['drop-reply', 'truncated-body', 'server-error', 'html'] as const)(
  '%s on every call once leaves one branch with one commit and one pull request',
  async (fault) => {
    const id = await desk.takeIn(`${fixtures}tern_mail`);
    const { plan } = await desk.plan(id);
    const operations = [...new Set(plan.steps.map(({ operation }) => operation))];
    desk.practice.faults.set(operations.map((operation) => ({ operation, fault, times: 1 })));
    const sent = await desk.settled(await desk.send(id), 60_000);
    expect(sent.reason).toBeUndefined();
    desk.practice.faults.set([]);
    const at = { owner: 'datadog-practice', repo: 'integrations-extras' };
    const pulls = await octokit().request('GET /repos/{owner}/{repo}/pulls', at);
    expect(pulls.data.map(({ number }) => number)).toEqual([101]);
    const commits = await octokit().request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
      ...at,
      commit_sha: pulls.data[0]?.head.sha ?? '',
    });
    expect(commits.data.parents).toHaveLength(1);
    await desk.reaches(id, 'in-review', 30_000);
  },
  60_000,
);

async function textOf(id: DraftId, path: string): Promise<string> {
  const part = (await desk.ask('drafts.get', { id })).parts[path];
  if (part?.type !== 'text') throw new Error(`no text ${path}`);
  return part.text;
}

/** Of the main branch, as anybody's client reads it. */
async function mergedText(path: string): Promise<string> {
  const { data } = await octokit().request('GET /repos/{owner}/{repo}/contents/{path}', {
    owner: 'datadog-practice',
    repo: 'integrations-extras',
    path,
  });
  if (Array.isArray(data) || data.type !== 'file') throw new Error(`no file ${path}`);
  return Buffer.from(data.content, 'base64').toString();
}

function octokit(): Octokit {
  const { baseUrl, token } = desk.practice.ready.github;
  return new Octokit({ baseUrl, auth: token });
}
