import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import * as common from 'oci-common';
import { expect, test } from 'vitest';
import type { PracticeServer } from '../../electron/practice/start-practice.ts';
import { clientFor, refusalOf, startForTest } from './support/practice.ts';
import { rawFetch, type SignedOptions, signedFetch, signedHeaders } from './support/signed-fetch.ts';

const listings = (practice: PracticeServer): string =>
  `/20241201/listings?compartmentId=${practice.ready.oracle.compartmentId}`;

test('the config file serves the official provider, and the key is private', async () => {
  const practice = await startForTest();
  const { configFile, profile } = practice.ready.oracle;
  const provider = new common.ConfigFileAuthenticationDetailsProvider(configFile, profile);
  expect(provider.getRegion().regionId).toBe('us-ashburn-1');
  const keyFile = /key_file=(.*)/.exec(readFileSync(configFile, 'utf8'))?.[1] ?? '';
  expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  expect(statSync(configFile).mode & 0o777).toBe(0o600);
  expect((await signedFetch(practice, listings(practice))).status).toBe(200);
});

const post: SignedOptions = { method: 'POST', body: '{"name":"x"}' };
const WRONG: [string, SignedOptions][] = [
  ['without an Authorization header', { tamper: (headers) => delete headers['authorization'] }],
  [
    'with basic authorization',
    { tamper: (headers) => Object.assign(headers, { authorization: 'Basic eA==' }) },
  ],
  [
    'with another x-date than was signed',
    { tamper: (headers) => Object.assign(headers, { 'x-date': new Date(Date.now() - 2000).toUTCString() }) },
  ],
  ['six minutes old', { date: new Date(Date.now() - 6 * 60_000) }],
  ['from the future', { date: new Date(Date.now() + 6 * 60_000) }],
  [
    'of an unknown user',
    {
      tamper: (headers) =>
        Object.assign(headers, {
          authorization: headers['authorization']?.replace('ocid1.user', 'ocid1.other'),
        }),
    },
  ],
  [
    'with a signature that is none',
    {
      tamper: (headers) =>
        Object.assign(headers, {
          authorization: headers['authorization']?.replace(/signature="[^"]*"/, 'signature="AAAA"'),
        }),
    },
  ],
  [
    'with too little signed',
    {
      tamper: (headers) =>
        Object.assign(headers, { authorization: headers['authorization']?.replace('(request-target) ', '') }),
    },
  ],
  [
    'with the hash of another body',
    {
      ...post,
      tamper: (headers) =>
        Object.assign(headers, { 'x-content-sha256': createHash('sha256').digest('base64') }),
    },
  ],
  [
    'whose body hash was not signed',
    {
      ...post,
      tamper: (headers) =>
        Object.assign(headers, { authorization: headers['authorization']?.replace(' x-content-sha256', '') }),
    },
  ],
];

test.each(WRONG)('a request %s is not authenticated', async (_what, options) => {
  const practice = await startForTest();
  const answer = await signedFetch(practice, listings(practice), options);
  expect(answer.status).toBe(401);
  expect(answer.json()).toMatchObject({
    code: 'NotAuthenticated',
    message: expect.stringContaining('authenticated'),
  });
  expect(answer.headers['opc-request-id']).toBeTruthy();
});

test('date is as good as x-date', async () => {
  const practice = await startForTest();
  expect((await signedFetch(practice, listings(practice), { dateHeader: 'date' })).status).toBe(200);
});

test('a body that is not the signed one is not authenticated', async () => {
  const practice = await startForTest();
  const headers = signedHeaders(practice, '/20241201/terms', { method: 'POST', body: '{"name":"a"}' });
  const answer = await rawFetch(practice.url, '/20241201/terms', {
    method: 'POST',
    headers,
    body: '{"name":"b"}',
  });
  expect(answer.status).toBe(401);
});

test('a key that is not the one of the config file is told apart by the SDK', async () => {
  const practice = await startForTest();
  const other = await startForTest();
  const client = clientFor(other);
  client.endpoint = practice.url;
  const { compartmentId } = practice.ready.oracle;
  expect(await refusalOf(client.listListings({ compartmentId }))).toMatchObject({
    status: 401,
    code: 'NotAuthenticated',
  });
});
