import { expect, test } from 'vitest';
import { startForTest } from './support/practice.ts';
import { signedFetch } from './support/signed-fetch.ts';

const ZIP = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(100)]).toString('base64');

test('a stack is made of a ZIP, read and deleted', async () => {
  const practice = await startForTest();
  const { compartmentId } = practice.ready.oracle;
  const details = {
    compartmentId,
    displayName: 'Harbour',
    configSource: { configSourceType: 'ZIP_UPLOAD', zipFileBase64Encoded: ZIP, workingDirectory: 'infra' },
    variables: { size: '2' },
  };
  const request = {
    method: 'POST',
    body: JSON.stringify(details),
    headers: { 'opc-retry-token': 'stack-1' },
  };
  const made = await signedFetch(practice, '/20180917/stacks', request);
  expect(made.status).toBe(200);
  expect(made.json()).toMatchObject({
    compartmentId,
    displayName: 'Harbour',
    lifecycleState: 'ACTIVE',
    configSource: { configSourceType: 'ZIP_UPLOAD', workingDirectory: 'infra' },
    variables: { size: '2' },
  });
  expect(made.text).not.toContain(ZIP);
  expect((await signedFetch(practice, '/20180917/stacks', request)).json()).toEqual(made.json());
  const path = `/20180917/stacks/${String(made.json()['id'])}`;
  const read = await signedFetch(practice, path);
  expect(read.json()).toEqual(made.json());
  expect(read.headers['etag']).toBe(made.headers['etag']);
  expect((await signedFetch(practice, path, { method: 'DELETE' })).status).toBe(204);
  expect((await signedFetch(practice, path)).status).toBe(404);
});

test.each([
  [
    'no ZIP',
    { configSourceType: 'ZIP_UPLOAD', zipFileBase64Encoded: 'AAAA' },
    'InvalidParameter',
    'zipFileBase64Encoded',
  ],
  ['no source at all', undefined, 'MissingParameter', 'configSource'],
  [
    'nothing in it',
    { configSourceType: 'ZIP_UPLOAD' },
    'MissingParameter',
    'configSource.zipFileBase64Encoded',
  ],
  [
    'a source that rehearsals do not take',
    { configSourceType: 'GIT_CONFIG_SOURCE' },
    'InvalidParameter',
    'configSource.configSourceType',
  ],
])('a stack of %s is refused', async (_what, configSource, code, field) => {
  const practice = await startForTest();
  const { compartmentId } = practice.ready.oracle;
  const answer = await signedFetch(practice, '/20180917/stacks', {
    method: 'POST',
    body: JSON.stringify({ compartmentId, configSource }),
  });
  expect(answer.status).toBe(400);
  expect(answer.json()['code']).toBe(code);
  expect(answer.json()['message']).toContain(field);
});
