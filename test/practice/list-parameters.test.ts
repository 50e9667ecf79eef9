/**
 * Every list takes what the official SDK lets a client ask of it: each filter really narrows, each field of its sorting
 * sorts both ways, and pages follow each other to the end. The parameters are read from the SDK's declarations.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { models } from 'oci-marketplacepublisher';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLISHER_OPERATIONS } from '../../electron/practice/oracle/operations.ts';
import { openStage, type PublisherStage } from './support/stage.ts';

const LIBRARY = dirname(createRequire(import.meta.url).resolve('oci-marketplacepublisher/lib/client.js'));
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const declared = (operation: string) =>
  readFileSync(join(LIBRARY, 'request', `${kebab(operation)}-request.d.ts`), 'utf8');

/** What a client may ask of a list, beside what belongs to every request. */
const EVERY_REQUEST = ['opcRequestId', 'limit', 'page', 'sortOrder', 'sortBy'];
const parametersOf = (operation: string): readonly string[] =>
  [...declared(operation).matchAll(/^ {4}"(\w+)"\??: /gm)]
    .map(([, name = '']) => name)
    .filter((name) => !EVERY_REQUEST.includes(name));
const sortsOf = (operation: string): readonly string[] =>
  [...(/enum SortBy \{([^}]*)\}/.exec(declared(operation))?.[1] ?? '').matchAll(/= "([^"]+)"/g)].map(
    ([, value = '']) => value,
  );

/** What the practice marketplace lists at once, at most. */
const MOST = 1000;

const lists = PUBLISHER_OPERATIONS.filter(({ name }) => name.startsWith('list')).map(({ name }) => name);

type Item = Readonly<Record<string, unknown>>;
interface Listed {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

let stage: PublisherStage;
/** What must be named to list anything at all, by operation. */
let required: Readonly<Record<string, Readonly<Record<string, string>>>>;

async function list(operation: string, parameters: object): Promise<Listed> {
  const call = Reflect.get(stage.client, operation) as (request: object) => Promise<Item>;
  const answer = await call.call(stage.client, { ...required[operation], ...parameters });
  const collection = Object.values(answer).find(
    (value): value is { readonly items: readonly Item[] } =>
      typeof value === 'object' && value !== null && 'items' in value,
  );
  return {
    items: collection?.items ?? [],
    next: answer['opcNextPage'] === '' ? undefined : (answer['opcNextPage'] as string | undefined),
  };
}

beforeAll(async () => {
  stage = await openStage();
  const { publisher, client, pass } = stage;
  const { compartmentId } = publisher;
  const { listingId, listingRevisionId, termId } = await stage.live();
  const { resources } = await publisher.work(
    (await client.cloneListingRevision({ listingRevisionId })).opcWorkRequestId,
  );
  pass();
  for (const displayName of ['First', 'Second'])
    await client.createListingRevisionAttachment({
      createListingRevisionAttachmentDetails: {
        attachmentType: 'VIDEO',
        listingRevisionId: (await client.listListingRevisions({ listingId, limit: 1 }))
          .listingRevisionCollection.items[0]?.id,
        displayName,
        videoAttachmentDetails: { contentUrl: 'https://example.com/video' },
      } as models.CreateVideoAttachmentDetails,
    });
  const newest =
    (await client.listListingRevisions({ listingId, limit: 1 })).listingRevisionCollection.items[0]?.id ?? '';
  for (const noteDetails of ['One', 'Two'])
    await client.createListingRevisionNote({
      createListingRevisionNoteDetails: { listingRevisionId: newest, noteDetails },
    });
  for (const text of ['Be kind.', 'Be kinder.']) await publisher.termVersion(termId, text);
  const leads = await publisher.listing('LEAD_GENERATION', 'NONE', 'Leads');
  pass();
  const lead = await publisher.revision(leads.id, { listingType: 'LEAD_GENERATION', pricingPlans: 'Ask' });
  await publisher.approve(lead.id);
  await client.publishListingRevision({ listingRevisionId: lead.id });
  pass();
  const failed = await client.createArtifact({
    createArtifactDetails: {
      compartmentId,
      artifactType: 'CONTAINER_IMAGE',
      containerImage: { sourceRegistryId: 'fails', sourceRegistryUrl: 'iad.ocir.io/p/fails:1' },
    } as models.CreateContainerImageArtifactDetails,
  });
  pass();
  await publisher.term();
  const inCompartment = { compartmentId };
  required = {
    ...Object.fromEntries(lists.map((name) => [name, inCompartment])),
    listListingRevisions: { listingId },
    listListingRevisionAttachments: { listingRevisionId: newest },
    listListingRevisionNotes: { listingRevisionId: newest },
    listListingRevisionPackages: { listingRevisionId },
    listTermVersions: { termId },
    listWorkRequestErrors: { workRequestId: failed.opcWorkRequestId },
    listWorkRequestLogs: { workRequestId: failed.opcWorkRequestId },
    listCustomerInstanceReportRecords: { compartmentId, dateRange: 'LAST_THREE_MONTHS' },
    listDisbursementReportRecords: { compartmentId, dateRange: 'LAST_THREE_MONTHS' },
  };
  expect(resources).not.toEqual([]);
});
afterAll(() => stage.close());

describe.each(lists)('%s', (operation) => {
  test('lists something', async () => {
    expect((await list(operation, {})).items.length).toBeGreaterThan(0);
  });

  test('narrows by every filter of the SDK: what nothing matches is nothing', async () => {
    const needed = Object.keys(required[operation] ?? {});
    for (const filter of parametersOf(operation).filter((name) => !needed.includes(name))) {
      const { items } = await list(operation, { [filter]: 'nothing-has-this' }).catch((error: unknown) => {
        // What an enum does not have, or is not there, may be refused as well.
        expect([400, 404], filter).toContain((error as { readonly statusCode?: number }).statusCode);
        return { items: [] };
      });
      expect(items, filter).toEqual([]);
    }
  });

  test('sorts by every field of the SDK, both ways', async () => {
    for (const sortBy of sortsOf(operation)) {
      const up = await list(operation, { sortBy, sortOrder: 'ASC', limit: MOST });
      const down = await list(operation, { sortBy, sortOrder: 'DESC', limit: MOST });
      expect(up.items, sortBy).toEqual(down.items.toReversed());
    }
  });

  test('comes in pages that follow each other to the end', async () => {
    const { items: all } = await list(operation, { limit: MOST });
    // One by one where they are few; some lists have hundreds.
    const limit = Math.ceil(all.length / 20);
    const found: Item[] = [];
    let page: string | undefined;
    do {
      const answer = await list(operation, { limit, ...(page === undefined ? {} : { page }) });
      expect(answer.items.length).toBeLessThanOrEqual(limit);
      found.push(...answer.items);
      page = answer.next;
    } while (page !== undefined && found.length <= all.length);
    expect(found).toEqual(all);
  });
});
