import type { models } from 'oci-marketplacepublisher';
import { expect, test } from 'vitest';
import { clientFor, refusalOf, startForTest } from './support/practice.ts';
import { Publisher } from './support/publisher.ts';
import { signedFetch } from './support/signed-fetch.ts';

test('pages follow each other without a gap or a repeat, also while the list grows', async () => {
  const practice = await startForTest();
  const client = clientFor(practice);
  const publisher = new Publisher(client, practice);
  const { compartmentId } = publisher;
  for (let index = 0; index < 7; index += 1) await publisher.listing('SERVICE', 'NONE', `Service ${index}`);
  const names: string[] = [];
  let page: string | undefined;
  let pages = 0;
  do {
    const answer = await client.listListings({
      compartmentId,
      limit: 3,
      ...(page === undefined ? {} : { page }),
    });
    names.push(...answer.listingCollection.items.map((item) => item.name));
    page = answer.opcNextPage || undefined;
    pages += 1;
    if (pages === 1) await publisher.listing('SERVICE', 'NONE', 'Late');
  } while (page !== undefined);
  expect(pages).toBe(3);
  expect(names).toEqual([6, 5, 4, 3, 2, 1, 0].map((index) => `Service ${index}`));
});

test('sorting and whole-value filters', async () => {
  const practice = await startForTest();
  const client = clientFor(practice);
  const publisher = new Publisher(client, practice);
  const { compartmentId } = publisher;
  for (const name of ['Beta', 'Alpha', 'Alphabet']) await publisher.listing('OCI_APPLICATION', 'STACK', name);
  const names = async (more: object): Promise<string[]> => {
    const answer = await client.listListings({ compartmentId, ...more });
    return answer.listingCollection.items.map((item) => item.name);
  };
  expect(await names({})).toEqual(['Alphabet', 'Alpha', 'Beta']);
  expect(await names({ sortOrder: 'ASC' })).toEqual(['Beta', 'Alpha', 'Alphabet']);
  expect(await names({ sortBy: 'displayName' })).toEqual(['Alpha', 'Alphabet', 'Beta']);
  expect(await names({ sortBy: 'displayName', sortOrder: 'DESC' })).toEqual(['Beta', 'Alphabet', 'Alpha']);
  expect(await names({ name: 'Alpha' })).toEqual(['Alpha']);
  expect(await names({ name: 'Alph' })).toEqual([]);
  expect(await names({ listingType: 'SERVICE' })).toEqual([]);
  const elsewhere = compartmentId.replace('ocid1.compartment', 'ocid1.tenancy');
  expect((await client.listListings({ compartmentId: elsewhere })).listingCollection.items).toEqual([]);
});

test('what makes no sense in a query is refused', async () => {
  const practice = await startForTest();
  const client = clientFor(practice);
  const { compartmentId } = practice.ready.oracle;
  const invalid = { status: 400, code: 'InvalidParameter' };
  expect(await refusalOf(client.listTerms({ compartmentId, limit: -1 }))).toMatchObject(invalid);
  expect(await refusalOf(client.listTerms({ compartmentId, limit: 5000 }))).toMatchObject(invalid);
  expect(await refusalOf(client.listTerms({ compartmentId, page: 'xyz' }))).toMatchObject(invalid);
  const sortBy = 'price' as Parameters<typeof client.listTerms>[0]['sortBy'];
  expect(await refusalOf(client.listTerms({ compartmentId, ...(sortBy && { sortBy }) }))).toMatchObject(
    invalid,
  );
});

test('values that were not percent-encoded, as the SDK sends them, are still understood', async () => {
  const practice = await startForTest();
  const publisher = new Publisher(clientFor(practice), practice);
  await publisher.listing('SERVICE', 'NONE', 'Sea & Sand');
  const { compartmentId } = publisher;
  const path = `/20241201/listings?compartmentId=${compartmentId}&name=${encodeURIComponent('Sea & Sand')}`;
  expect((await signedFetch(practice, path)).json()['items']).toHaveLength(1);
  const client = clientFor(practice);
  const plain = await client.listListings({ compartmentId, name: '100 %' });
  expect(plain.listingCollection.items).toEqual([]);
});

test('a summary has less than the object', async () => {
  const practice = await startForTest();
  const client = clientFor(practice);
  const publisher = new Publisher(client, practice);
  const { listingId, revisionId } = await publisher.draft();
  const { listingRevisionCollection } = await client.listListingRevisions({ listingId });
  const [summary] = listingRevisionCollection.items;
  expect(summary).toMatchObject({ id: revisionId, status: 'NEW', displayName: 'Harbour' });
  expect(Object.keys(summary ?? {})).not.toContain('headline');
  const { listing } = await client.getListing({ listingId });
  expect((listing as models.Listing).extendedMetadata).toEqual({
    listingRevision: revisionId,
    listingRevisionStatus: 'NEW',
  });
});
