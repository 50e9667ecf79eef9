import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PUBLISHER_OPERATIONS } from '../../electron/practice/oracle/operations.ts';
import type { PracticeServer } from '../../electron/practice/start-practice.ts';
import { clientFor, startForTest } from './support/practice.ts';
import { Publisher } from './support/publisher.ts';
import { type SignedOptions, signedFetch } from './support/signed-fetch.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

function createTerm(practice: PracticeServer, token: string, name: string, more: SignedOptions = {}) {
  const { compartmentId } = practice.ready.oracle;
  return signedFetch(practice, '/20241201/terms', {
    method: 'POST',
    body: JSON.stringify({ compartmentId, name }),
    ...more,
    headers: {
      'opc-retry-token': token,
      'opc-request-id': createHash('md5').update(String(Math.random())).digest('hex'),
    },
  });
}

async function termNames(practice: PracticeServer): Promise<string[]> {
  const { compartmentId } = practice.ready.oracle;
  const { termCollection } = await clientFor(practice).listTerms({ compartmentId });
  return termCollection.items.map((term) => term.name);
}

test('the same request with the same token is answered again, and done once', async () => {
  const practice = await startForTest();
  const [one, two] = [await createTerm(practice, 'a', 'Terms'), await createTerm(practice, 'a', 'Terms')];
  expect(two.status).toBe(one.status);
  expect(two.text).toBe(one.text);
  expect(two.headers['etag']).toBe(one.headers['etag']);
  const all = await Promise.all(Array.from({ length: 10 }, () => createTerm(practice, 'b', 'Others')));
  expect(new Set(all.map((answer) => answer.text)).size).toBe(1);
  expect((await termNames(practice)).sort()).toEqual(['Others', 'Terms']);
});

test('the same token with another body is refused', async () => {
  const practice = await startForTest();
  await createTerm(practice, 'a', 'Terms');
  const other = await createTerm(practice, 'a', 'Other Terms');
  expect(other.status).toBe(409);
  expect(other.json()['code']).toBe('InvalidatedRetryToken');
  expect(await termNames(practice)).toEqual(['Terms']);
});

test('what was refused is not remembered', async () => {
  const practice = await startForTest();
  const publisher = new Publisher(clientFor(practice), practice);
  const { revisionId } = await publisher.draft();
  const publish = () =>
    signedFetch(practice, `/20241201/listingRevisions/${revisionId}/actions/publish`, {
      method: 'POST',
      headers: { 'opc-retry-token': 'a' },
    });
  expect((await publish()).status).toBe(409);
  await publisher.approve(revisionId);
  const [first, again] = [await publish(), await publish()];
  expect([first.status, again.status]).toEqual([202, 202]);
  expect(again.headers['opc-work-request-id']).toBe(first.headers['opc-work-request-id']);
});

test('a token lives for 24 hours', async () => {
  let skewMs = 0;
  const practice = await startForTest({ now: () => Date.now() + skewMs });
  const first = await createTerm(practice, 'a', 'Terms');
  skewMs = DAY_MS - 5000;
  const within = await createTerm(practice, 'a', 'Terms', { date: new Date(Date.now() + skewMs) });
  expect(within.text).toBe(first.text);
  skewMs = DAY_MS + 5000;
  const after = await createTerm(practice, 'a', 'Terms', { date: new Date(Date.now() + skewMs) });
  expect(after.status).toBe(200);
  expect(after.json()['id']).not.toBe(first.json()['id']);
});

test('an upload is told apart by its bytes', async () => {
  const practice = await startForTest();
  const publisher = new Publisher(clientFor(practice), practice);
  const termId = await publisher.term();
  const upload = (body: string) =>
    signedFetch(practice, '/20241201/termVersions', {
      method: 'POST',
      body,
      headers: { 'term-id': termId, 'opc-retry-token': 'a' },
    });
  const first = await upload('One');
  expect((await upload('One')).text).toBe(first.text);
  expect((await upload('Two')).json()['code']).toBe('InvalidatedRetryToken');
});

test('23 operations take a token, and the path lists are complete', () => {
  expect(PUBLISHER_OPERATIONS.filter((operation) => operation.takesRetryToken)).toHaveLength(23);
  expect(new Set(PUBLISHER_OPERATIONS.map((operation) => operation.name)).size).toBe(85);
  expect(new Set(PUBLISHER_OPERATIONS.map(({ method, path }) => `${method} ${path}`)).size).toBe(85);
});
