import { connect } from 'node:net';
import { expect, test } from 'vitest';
import type { PracticeServer } from '../../electron/practice/start-practice.ts';
import { clientFor, refusalOf, startForTest } from './support/practice.ts';
import { Publisher } from './support/publisher.ts';
import { signedFetch } from './support/signed-fetch.ts';

const REVISION = { listingType: 'OCI_APPLICATION', headline: 'x', pricingType: 'FREE', products: [] };

async function post(practice: PracticeServer, path: string, body: unknown, method = 'POST') {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await signedFetch(practice, `/20241201${path}`, { method, body: text });
  const { code, message } = answer.json() as { code: string; message: string };
  return { status: answer.status, code, message };
}

const BODIES: [string, string, unknown, number, string, string][] = [
  ['text that is not JSON', '/listings', '{"name":', 400, 'CannotParseRequest', 'JSON'],
  ['a JSON list', '/listings', [], 400, 'CannotParseRequest', 'object'],
  ['bytes', '/listings', '\u0000\u0001', 400, 'CannotParseRequest', 'JSON'],
  ['nothing', '/listings', '', 400, 'MissingParameter', 'compartmentId'],
  [
    'no name',
    '/listings',
    { compartmentId: 'x', listingType: 'SERVICE', packageType: 'NONE' },
    400,
    'MissingParameter',
    'name',
  ],
  [
    'null for a name',
    '/listings',
    { compartmentId: 'x', name: null, listingType: 'SERVICE', packageType: 'NONE' },
    400,
    'MissingParameter',
    'name',
  ],
  [
    'an unknown type of listing',
    '/listings',
    { compartmentId: 'x', name: 'a', listingType: 'GAME', packageType: 'NONE' },
    400,
    'InvalidParameter',
    'listingType',
  ],
  [
    'a number for a name',
    '/listings',
    { compartmentId: 'x', name: 1, listingType: 'SERVICE', packageType: 'NONE' },
    400,
    'InvalidParameter',
    'name',
  ],
  [
    'a compartment that is none',
    '/terms',
    { compartmentId: 'x', name: 'a' },
    400,
    'InvalidParameter',
    'compartmentId',
  ],
  [
    'a misspelt field',
    '/terms',
    { compartmentId: 'x', name: 'a', displayname: 'b' },
    400,
    'InvalidParameter',
    'displayname',
  ],
  ['no discriminator', '/listingRevisions', { headline: 'x' }, 400, 'MissingParameter', 'listingType'],
  [
    'an unknown discriminator',
    '/artifacts',
    { artifactType: 'FLOPPY' },
    400,
    'InvalidParameter',
    'artifactType',
  ],
  [
    'a listing that is not there',
    '/listingRevisions',
    { ...REVISION, listingId: 'x' },
    400,
    'RelatedResourceNotAuthorizedOrNotFound',
    'listingId',
  ],
  [
    'a contact without a name',
    '/listingRevisions',
    { ...REVISION, listingId: 'x', supportContacts: [{ email: 'a' }] },
    400,
    'MissingParameter',
    'supportContacts[0].name',
  ],
  [
    'a rate that is no number',
    '/listingRevisions',
    {
      ...REVISION,
      listingId: 'x',
      pricingPlans: [
        { planType: 'METERED', name: 'PER_INSTANCE', rates: [{ billingCurrency: 'USD', rate: '1' }] },
      ],
    },
    400,
    'InvalidParameter',
    'pricingPlans[0].rates[0].rate',
  ],
  [
    'tags that are no texts',
    '/terms',
    { compartmentId: 'x', name: 'a', freeformTags: { a: 1 } },
    400,
    'InvalidParameter',
    'freeformTags.a',
  ],
];

test('a body that the model does not allow is refused by field', async () => {
  const practice = await startForTest();
  for (const [what, path, body, status, code, field] of BODIES) {
    const answer = await post(practice, path, body);
    expect({ what, ...answer }).toMatchObject({ what, status, code });
    expect(answer.message, what).toContain(field);
  }
});

test('paths, verbs and identities that do not exist', async () => {
  const practice = await startForTest();
  const get = async (path: string, method = 'GET') => {
    const answer = await signedFetch(practice, path, { method });
    return { status: answer.status, code: answer.json()['code'] };
  };
  expect(await get('/nothing/here')).toEqual({ status: 404, code: 'NotAuthorizedOrNotFound' });
  expect(await get('/20241201/nothing')).toEqual({ status: 404, code: 'NotAuthorizedOrNotFound' });
  expect(await get('/20241201/listings', 'DELETE')).toEqual({ status: 405, code: 'MethodNotAllowed' });
  expect(await get('/20241201/listings/ocid1.unknown')).toEqual({
    status: 404,
    code: 'NotAuthorizedOrNotFound',
  });
  expect(await get('/20241201/listings/%ff')).toEqual({ status: 404, code: 'NotAuthorizedOrNotFound' });
  expect(await get('/20241201/termVersions/x/actions/activate', 'POST')).toEqual({
    status: 404,
    code: 'NotAuthorizedOrNotFound',
  });
  expect(await get('/20241201/listings')).toEqual({ status: 400, code: 'MissingParameter' });
  expect(await get('/20241201/listingRevisions?listingId=x')).toEqual({
    status: 404,
    code: 'NotAuthorizedOrNotFound',
  });
  expect(await get('/20241201/categories/OCI_DEVOPS')).toEqual({ status: 400, code: 'MissingParameter' });
  expect(practice.requests.counts()['unknown']).toBe(4);
});

test('what is not HTTP, or too large, is answered and survived', async () => {
  const practice = await startForTest();
  expect(await speak(practice, 'EHLO example.com\r\n\r\n')).toContain('CannotParseRequest');
  const headers = `GET / HTTP/1.1\r\nhost: x\r\nx-large: ${'x'.repeat(40_000)}\r\n\r\n`;
  expect(await speak(practice, headers)).toContain('431');
  const large = JSON.stringify({ name: 'x'.repeat(33 * 1024 * 1024) });
  expect(await post(practice, '/terms', large)).toMatchObject({ status: 413 });
  const nested = '['.repeat(100_000);
  expect(await post(practice, '/terms', `{"name":${nested}`)).toMatchObject({ code: 'CannotParseRequest' });
  const { compartmentId } = practice.ready.oracle;
  expect((await clientFor(practice).listTerms({ compartmentId })).termCollection.items).toEqual([]);
});

test('an etag that has passed is refused, whatever the verb', async () => {
  const practice = await startForTest();
  const client = clientFor(practice);
  const publisher = new Publisher(client, practice);
  const { revisionId: listingRevisionId } = await publisher.draft();
  const { etag } = await client.getListingRevision({ listingRevisionId });
  const updateListingRevisionDetails = { listingType: 'OCI_APPLICATION', tagline: 'One' } as const;
  const first = await client.updateListingRevision({
    listingRevisionId,
    updateListingRevisionDetails,
    ifMatch: etag,
  });
  expect(first.etag).not.toBe(etag);
  const stale = { status: 412, code: 'NoEtagMatch' };
  expect(
    await refusalOf(
      client.updateListingRevision({ listingRevisionId, updateListingRevisionDetails, ifMatch: etag }),
    ),
  ).toMatchObject(stale);
  expect(await refusalOf(client.deleteListingRevision({ listingRevisionId, ifMatch: etag }))).toMatchObject(
    stale,
  );
  expect(
    await refusalOf(
      client.submitListingRevisionForReview({
        listingRevisionId,
        submitListingRevisionForReviewDetails: { noteDetails: 'x' },
        ifMatch: etag,
      }),
    ),
  ).toMatchObject(stale);
  expect((await client.getListingRevision({ listingRevisionId })).etag).toBe(first.etag);
});

test('an update is partial: what is left out stays, null clears, what identifies cannot change', async () => {
  const practice = await startForTest();
  const publisher = new Publisher(clientFor(practice), practice);
  const listing = await publisher.listing();
  const { id } = await publisher.revision(listing.id, { tagline: 'Calm', keywords: 'sea, ship' });
  const put = (body: object) =>
    signedFetch(practice, `/20241201/listingRevisions/${id}`, { method: 'PUT', body: JSON.stringify(body) });
  const changed = (await put({ listingType: 'OCI_APPLICATION', tagline: null, headline: 'New' })).json();
  expect(changed).toMatchObject({ headline: 'New', keywords: 'sea, ship', pricingType: 'FREE' });
  expect(changed['tagline']).toBeUndefined();
  const refused = async (body: object) => (await put(body)).json()['message'];
  expect(await refused({ tagline: 'x' })).toContain('listingType');
  expect(await refused({ listingType: 'SERVICE' })).toContain('listingType');
  expect(await refused({ listingType: 'OCI_APPLICATION', headline: null })).toContain('headline');
  expect(await refused({ listingType: 'OCI_APPLICATION', status: 'PUBLISHED' })).toContain('status');
  expect(await refused({ listingType: 'OCI_APPLICATION', listingId: 'x' })).toContain('listingId');
  const named = await signedFetch(practice, `/20241201/listings/${listing.id}`, {
    method: 'PUT',
    body: '{"name":"Other"}',
  });
  expect(named.json()).toMatchObject({ code: 'InvalidParameter', message: expect.stringContaining('name') });
});

test('a listing has one NEW revision, and there is a limit to listings', async () => {
  const practice = await startForTest({ listingLimit: 1 });
  const publisher = new Publisher(clientFor(practice), practice);
  const listing = await publisher.listing();
  await publisher.revision(listing.id);
  expect(await refusalOf(publisher.revision(listing.id))).toMatchObject({
    status: 409,
    code: 'Conflict',
    message: expect.stringContaining('NEW'),
  });
  expect(await refusalOf(publisher.listing())).toMatchObject({
    status: 400,
    code: 'LimitExceeded',
    message: expect.stringContaining('listing-count'),
  });
});

test('request ids are echoed, or given', async () => {
  const practice = await startForTest();
  const path = `/20241201/terms?compartmentId=${practice.ready.oracle.compartmentId}`;
  expect(
    (await signedFetch(practice, path, { headers: { 'opc-request-id': 'mine' } })).headers['opc-request-id'],
  ).toBe('mine');
  expect((await signedFetch(practice, path)).headers['opc-request-id']).toMatch(/^[0-9A-F]{32}$/);
  expect(practice.requests.recent().map(({ operation, status }) => [operation, status])).toEqual([
    ['listTerms', 200],
    ['listTerms', 200],
  ]);
});

function speak(practice: PracticeServer, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(practice.url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.write(text);
  });
}
