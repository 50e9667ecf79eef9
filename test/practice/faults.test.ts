import { expect, test } from 'vitest';
import { type FaultRule, faultRulesSchema } from '../../electron/practice/start-practice.ts';
import { clientFor, startForTest } from './support/practice.ts';
import { Publisher } from './support/publisher.ts';
import { signedFetch } from './support/signed-fetch.ts';

async function begin(rules: readonly FaultRule[]) {
  const practice = await startForTest();
  practice.faults.set(rules);
  const { compartmentId } = practice.ready.oracle;
  const createTerm = () =>
    signedFetch(practice, '/20241201/terms', {
      method: 'POST',
      body: JSON.stringify({ compartmentId, name: 'Terms' }),
    });
  const terms = async (): Promise<number> => {
    practice.faults.set([]);
    return (await clientFor(practice).listTerms({ compartmentId })).termCollection.items.length;
  };
  return { practice, createTerm, terms };
}

const REFUSING: [FaultRule['fault'], number, string][] = [
  ['unauthenticated', 401, 'NotAuthenticated'],
  ['incorrect-state', 409, 'IncorrectState'],
  ['precondition', 412, 'NoEtagMatch'],
  ['too-many-requests', 429, 'TooManyRequests'],
  ['server-error', 500, 'InternalServerError'],
];

test.each(REFUSING)('%s answers and applies nothing', async (fault, status, code) => {
  const { practice, createTerm, terms } = await begin([{ fault, times: 1, retryAfterSeconds: 7 }]);
  const answer = await createTerm();
  expect(answer.status).toBe(status);
  expect(answer.json()['code']).toBe(code);
  expect(answer.headers['retry-after']).toBe('7');
  expect(practice.faults.get()).toEqual([]);
  expect((await createTerm()).status).toBe(200);
  expect(await terms()).toBe(1);
});

test('a dropped reply was applied; with its retry token the request is safe to repeat', async () => {
  const { practice, createTerm, terms } = await begin([
    { fault: 'drop-reply', times: 1, operation: 'createTerm' },
  ]);
  await expect(createTerm()).rejects.toThrow();
  expect(practice.requests.recent().at(-1)).toMatchObject({
    operation: 'createTerm',
    status: 0,
    fault: 'drop-reply',
  });
  expect(await terms()).toBe(1);
  const publisher = new Publisher(clientFor(practice), practice);
  practice.faults.set([{ fault: 'drop-reply', times: 1 }]);
  const details = {
    opcRetryToken: 'mine',
    createTermDetails: { compartmentId: publisher.compartmentId, name: 'Safe' },
  };
  await expect(publisher.client.createTerm(details)).rejects.toThrow();
  const { term } = await publisher.client.createTerm(details);
  expect(term.name).toBe('Safe');
  expect(await terms()).toBe(2);
});

test('a truncated body was applied, and is cut off', async () => {
  const { createTerm, terms } = await begin([{ fault: 'truncated-body', times: 1 }]);
  await expect(createTerm()).rejects.toThrow('aborted');
  expect(await terms()).toBe(1);
});

test('html comes in place of the service', async () => {
  const { createTerm, terms } = await begin([{ fault: 'html', times: 1 }]);
  const answer = await createTerm();
  expect(answer.headers['content-type']).toContain('text/html');
  expect(answer.text).toContain('<html');
  expect(await terms()).toBe(0);
});

test('latency adds up, and holds up no other request', async () => {
  const { practice, createTerm } = await begin([
    { fault: 'latency', latencyMs: 60 },
    { fault: 'latency', latencyMs: 60, operation: 'createTerm' },
  ]);
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: 20 }, createTerm));
  const tookMs = performance.now() - startedAt;
  expect(tookMs).toBeGreaterThanOrEqual(115);
  expect(tookMs).toBeLessThan(1200);
  expect(practice.requests.counts()).toEqual({ createTerm: 20 });
});

test('a rule strikes the operation it names, as often and as likely as it says', async () => {
  const sequence: number[] = [];
  const practice = await startForTest({ random: () => sequence.shift() ?? 0.5 });
  practice.faults.set([{ fault: 'server-error', operation: 'listTerms', probability: 0.5, times: 2 }]);
  const { compartmentId } = practice.ready.oracle;
  const get = async (collection: string) =>
    (await signedFetch(practice, `/20241201/${collection}?compartmentId=${compartmentId}`)).status;
  sequence.push(0.9, 0.1);
  expect([await get('listings'), await get('terms'), await get('terms')]).toEqual([200, 200, 500]);
  expect(practice.faults.get()).toEqual([
    { fault: 'server-error', operation: 'listTerms', probability: 0.5, times: 1 },
  ]);
});

test('a faults file is read strictly', () => {
  const rules = [{ operation: '*', fault: 'too-many-requests', times: 3, retryAfterSeconds: 1 }];
  expect(faultRulesSchema.parse(rules)).toEqual(rules);
  for (const wrong of [
    {},
    [{ fault: 'flood' }],
    [{ fault: 'html', time: 1 }],
    [{ fault: 'html', probability: 2 }],
  ]) {
    expect(faultRulesSchema.safeParse(wrong).success).toBe(false);
  }
});
