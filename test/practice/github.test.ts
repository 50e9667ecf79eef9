import { Octokit } from '@octokit/core';
import { expect, it } from 'vitest';
import { type PracticeServer, startPractice } from '../../electron/practice/start-practice.ts';
import { newStateDir, startForTest } from './support/practice.ts';

const AT_ONCE = { forkMs: 0, checksMs: 0, reviewMs: 0, mergeMs: 0 };

const octokitFor = ({ ready }: PracticeServer, token = ready.github.token): Octokit =>
  new Octokit({ baseUrl: ready.github.baseUrl, auth: token });

const start = (options: Parameters<typeof startForTest>[0] = {}) =>
  startForTest({ githubDelays: AT_ONCE, ...options });

const EXTRAS = { owner: 'datadog-practice', repo: 'integrations-extras' };
const MARKET = { owner: 'datadog-practice', repo: 'marketplace' };
const FORK = { owner: 'practice-partner', repo: 'integrations-extras' };

/** A folder that no rule takes for a tile: its checks pass. */
async function openPull(octokit: Octokit, draft = false, path = 'plover/README.md') {
  await octokit.request('POST /repos/{owner}/{repo}/forks', EXTRAS);
  const base = await octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', {
    ...EXTRAS,
    branch: 'master',
  });
  const blob = await octokit.request('POST /repos/{owner}/{repo}/git/blobs', {
    ...FORK,
    content: Buffer.from('# Plover\n').toString('base64'),
    encoding: 'base64',
  });
  const tree = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
    ...FORK,
    base_tree: base.data.commit.commit.tree.sha,
    tree: [{ path, mode: '100644', type: 'blob', sha: blob.data.sha }],
  });
  const commit = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
    ...FORK,
    message: 'Add Plover',
    tree: tree.data.sha,
    parents: [base.data.commit.sha],
    author: { name: 'Ann', email: 'ann@example.com', date: '2026-11-21T10:00:00Z' },
  });
  const ref = `refs/heads/plover-${path.length}-${draft}`;
  await octokit.request('POST /repos/{owner}/{repo}/git/refs', { ...FORK, ref, sha: commit.data.sha });
  const pull = await octokit.request('POST /repos/{owner}/{repo}/pulls', {
    ...EXTRAS,
    title: 'Add Plover',
    head: `practice-partner:${ref.slice('refs/heads/'.length)}`,
    base: 'master',
    draft,
  });
  return { pull: pull.data, sha: commit.data.sha };
}

it('prints what stock Octokit needs, and knows whose token it is', async () => {
  const practice = await start();
  const { data, headers } = await octokitFor(practice).request('GET /user');
  expect(data.login).toBe('practice-partner');
  expect(headers['x-oauth-scopes']).toContain('repo');
  expect(Number(headers['x-ratelimit-remaining'])).toBeLessThan(5000);
  expect(practice.ready.github.repositories).toContain('datadog-practice/marketplace');
  await expect(octokitFor(practice, 'ghp_other').request('GET /user')).rejects.toMatchObject({
    status: 401,
    response: { data: { message: 'Bad credentials', documentation_url: expect.any(String) } },
  });
});

it('answers 304 to an etag that still holds', async () => {
  const octokit = octokitFor(await start());
  const { headers } = await octokit.request('GET /repos/{owner}/{repo}', EXTRAS);
  await expect(
    octokit.request('GET /repos/{owner}/{repo}', { ...EXTRAS, headers: { 'if-none-match': headers.etag } }),
  ).rejects.toMatchObject({ status: 304 });
});

it('forks in the background: Git data answers 409 until the copy is there', async () => {
  let now = Date.parse('2026-11-21T10:00:00Z');
  const practice = await start({ now: () => now, githubDelays: { forkMs: 60_000 } });
  const octokit = octokitFor(practice);
  expect((await octokit.request('POST /repos/{owner}/{repo}/forks', EXTRAS)).status).toBe(202);
  const read = () =>
    octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...FORK, ref: 'heads/master' });
  await expect(read()).rejects.toMatchObject({ status: 409 });
  now += 61_000;
  expect((await read()).data.ref).toBe('refs/heads/master');
});

it('refuses to push where one may not, and says of a name that is taken that it is', async () => {
  const octokit = octokitFor(await start());
  const write = (where: typeof EXTRAS) =>
    octokit.request('POST /repos/{owner}/{repo}/git/blobs', { ...where, content: 'x' });
  await expect(write(EXTRAS)).rejects.toMatchObject({ status: 403 });
  expect((await write(MARKET)).status).toBe(201);
  const { sha } = await openPull(octokit);
  await expect(
    octokit.request('POST /repos/{owner}/{repo}/git/refs', {
      ...FORK,
      ref: 'refs/heads/master',
      sha,
    }),
  ).rejects.toMatchObject({ status: 422, response: { data: { message: 'Reference already exists' } } });
});

it('names objects as Git does', async () => {
  const octokit = octokitFor(await start());
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/blobs', {
    ...MARKET,
    content: 'hello\n',
  });
  // git hash-object
  expect(data.sha).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
});

it('checks, reviews and merges a pull request by policy', async () => {
  const practice = await start({ policy: { mode: 'approve', delayMs: 0 } });
  const octokit = octokitFor(practice);
  const { pull, sha } = await openPull(octokit);
  const at = { ...EXTRAS, pull_number: pull.number };
  await expect
    .poll(
      async () => (await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', at)).data.merged,
    )
    .toBe(true);
  const checks = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ...EXTRAS,
    ref: sha,
  });
  expect(checks.data.check_runs).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  const file = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...EXTRAS,
    path: 'plover/README.md',
  });
  expect(file.data).toMatchObject({ type: 'file', content: Buffer.from('# Plover\n').toString('base64') });
});

it('fails the check of a tile with errors, with the lines they are on', async () => {
  const practice = await start();
  const octokit = octokitFor(practice);
  const { pull, sha } = await openPull(octokit, false, 'plover/manifest.json');
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ...EXTRAS,
    ref: sha,
  });
  expect(data.check_runs).toMatchObject([{ conclusion: 'failure' }]);
  const annotations = await octokit.request(
    'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    { ...EXTRAS, check_run_id: data.check_runs[0]?.id ?? 0 },
  );
  expect(annotations.data[0]).toMatchObject({ path: 'plover/manifest.json', start_line: 1 });
  practice.reviewer.decide(practice.reviewer.queue()[0]?.revisionId ?? '', {
    approve: false,
    notes: 'Mend it.',
  });
  const reviews = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...EXTRAS,
    pull_number: pull.number,
  });
  expect(reviews.data).toMatchObject([{ state: 'CHANGES_REQUESTED', body: 'Mend it.' }]);
});

it('marks a draft as ready by GraphQL, and refuses a push that is no fast-forward', async () => {
  const practice = await start();
  const octokit = octokitFor(practice);
  const { pull } = await openPull(octokit, true);
  expect(practice.reviewer.queue()).toEqual([]);
  const { markPullRequestReadyForReview } = await octokit.graphql<{
    markPullRequestReadyForReview: { pullRequest: { isDraft: boolean } };
  }>(
    'mutation ($id: ID!) { markPullRequestReadyForReview(input: {pullRequestId: $id}) { pullRequest { isDraft } } }',
    { id: pull.node_id },
  );
  expect(markPullRequestReadyForReview.pullRequest.isDraft).toBe(false);
  expect(practice.reviewer.queue()).toHaveLength(1);
  practice.github.commitAs('reviewer', 'practice-partner/integrations-extras', pull.head.ref, {
    'a.md': 'b',
  });
  await expect(
    octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ...FORK,
      ref: `heads/${pull.head.ref}`,
      sha: pull.head.sha,
    }),
  ).rejects.toMatchObject({ status: 422, response: { data: { message: 'Update is not a fast forward' } } });
});

it('brings a branch up to date when the base moved', async () => {
  const practice = await start();
  const octokit = octokitFor(practice);
  const { pull } = await openPull(octokit);
  const at = { ...EXTRAS, pull_number: pull.number };
  const read = async () => (await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', at)).data;
  expect((await read()).mergeable_state).toBe('clean');
  practice.github.commitAs('other', 'datadog-practice/integrations-extras', 'master', {
    'heron/new.md': 'x',
  });
  expect((await read()).mergeable_state).toBe('behind');
  await octokit.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch', at);
  expect((await read()).mergeable_state).toBe('clean');
});

it('pages its lists with links, and asks to wait with a secondary limit', async () => {
  const practice = await start();
  const octokit = octokitFor(practice);
  const { pull } = await openPull(octokit);
  const at = { ...EXTRAS, issue_number: pull.number };
  for (const body of ['one', 'two', 'three'])
    await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, body });
  const { data, headers } = await octokit.request(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { ...at, per_page: 2 },
  );
  expect(data.map(({ body }) => body)).toEqual(['one', 'two']);
  expect(headers.link).toContain('page=2>; rel="next"');
  practice.faults.set([{ fault: 'too-many-requests', retryAfterSeconds: 7, times: 1 }]);
  await expect(octokit.request('GET /user')).rejects.toMatchObject({
    status: 403,
    response: {
      headers: { 'retry-after': '7' },
      data: { message: expect.stringContaining('secondary rate limit') },
    },
  });
});

it('brings everything back from its folder: the token, the branches and the pull requests', async () => {
  const stateDir = newStateDir();
  const first = await startPractice({ stateDir, githubDelays: AT_ONCE, policy: { mode: 'manual' } });
  const { pull } = await openPull(octokitFor(first));
  const { token } = first.ready.github;
  await first.close();
  const second = await start({ stateDir });
  expect(second.ready.github.token).toBe(token);
  const { data } = await octokitFor(second).request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...EXTRAS,
    pull_number: pull.number,
  });
  expect(data).toMatchObject({ title: 'Add Plover', state: 'open', head: { sha: pull.head.sha } });
});
