import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startPractice } from '../../electron/practice/start-practice.ts';
import { AT_ONCE, clientFor, newStateDir } from './support/practice.ts';
import { Publisher } from './support/publisher.ts';
import { signedFetch } from './support/signed-fetch.ts';

test('the same folder brings back the same key, objects, answers and what was due', async () => {
  const stateDir = newStateDir();
  let skewMs = 0;
  const options = {
    stateDir,
    now: () => Date.now() + skewMs,
    delays: { ...AT_ONCE, reviewStartMs: 60_000 },
    policy: { mode: 'approve', delayMs: 60_000 },
  } as const;
  const first = await startPractice(options);
  const publisher = new Publisher(clientFor(first), first);
  const { revisionId } = await publisher.draft();
  await signedFetch(first, `/20241201/listingRevisions/${revisionId}/icon/content`, {
    method: 'PUT',
    body: '<svg/>',
  });
  await publisher.submit(revisionId);
  expect(await publisher.revisionStatus(revisionId)).toBe('PENDING_REVIEW');
  const body = JSON.stringify({ compartmentId: publisher.compartmentId, name: 'Once' });
  const request = { method: 'POST', body, headers: { 'opc-retry-token': 'a' } };
  const made = await signedFetch(first, '/20241201/terms', request);
  const config = readFileSync(first.ready.oracle.configFile, 'utf8');
  await first.close();

  skewMs = 200_000;
  const second = await startPractice({ stateDir, now: options.now, delays: options.delays });
  try {
    expect(second.ready.oracle.compartmentId).toBe(publisher.compartmentId);
    expect(readFileSync(second.ready.oracle.configFile, 'utf8')).toBe(config);
    expect(second.reviewer.policy()).toMatchObject({ mode: 'approve', delayMs: 60_000 });
    const again = new Publisher(clientFor(second), second);
    expect(await again.revisionStatus(revisionId)).toBe('REVIEW_IN_PROGRESS');
    skewMs = 270_000;
    expect(await again.revisionStatus(revisionId)).toBe('APPROVED');
    expect((await signedFetch(second, '/20241201/terms', request)).text).toBe(made.text);
    const icon = await signedFetch(second, `/20241201/listingRevisions/${revisionId}/icon/content`);
    expect([icon.text, icon.headers['content-type']]).toEqual(['<svg/>', 'image/svg+xml']);
    const { items } = (await clientFor(second).listProducts({ compartmentId: publisher.compartmentId }))
      .productCollection;
    expect(items).toHaveLength(5);
  } finally {
    await second.close();
  }
});

test('timers run by themselves, without a request', async () => {
  const practice = await startPractice({
    stateDir: newStateDir(),
    delays: { ...AT_ONCE, reviewStartMs: 20 },
    policy: { mode: 'approve', delayMs: 20 },
  });
  try {
    const publisher = new Publisher(clientFor(practice), practice);
    const { revisionId } = await publisher.draft();
    await publisher.submit(revisionId);
    expect(practice.reviewer.queue()).toHaveLength(1);
    await expect.poll(() => practice.reviewer.queue().length, { timeout: 2000, interval: 10 }).toBe(0);
  } finally {
    await practice.close();
  }
});

test('two servers with one seeded random source, one after the other, never give an id twice', async () => {
  const stateDir = newStateDir();
  const ids: string[] = [];
  for (let run = 0; run < 2; run += 1) {
    const practice = await startPractice({ stateDir, random: () => 0.25 });
    const publisher = new Publisher(clientFor(practice), practice);
    ids.push(await publisher.term(), await publisher.term());
    await practice.close();
  }
  expect(new Set(ids).size).toBe(4);
});

test('a folder serves one server at a time', async () => {
  const stateDir = newStateDir();
  const first = await startPractice({ stateDir });
  await expect(startPractice({ stateDir })).rejects.toThrow('in use');
  await first.close();
  await (await startPractice({ stateDir })).close();
});
