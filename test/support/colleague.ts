/** Somebody else at the same account: works at the marketplace directly, past the desk. */
import type { Call } from '../../electron/core/channels/channel.ts';
import { openOracleChannel } from '../../electron/core/channels/oracle.ts';
import type { DraftId } from '../../shared/domain/ids.ts';
import type { Json, JsonObject } from '../../shared/domain/json.ts';
import type { Desk } from './desk.ts';

export interface Colleague {
  /** Without an etag: the last one wins. */
  change(draft: DraftId, fields: JsonObject): Promise<void>;
  read(draft: DraftId): Promise<JsonObject>;
  /** One more of the artifact and terms that the listing's first package has. */
  addPackage(draft: DraftId, packageVersion: string): Promise<void>;
  replaceIcon(draft: DraftId, content: string): Promise<void>;
  /** Opens a new revision beside the live one, as the other person's desk would, and changes it. */
  openRevision(draft: DraftId, fields: JsonObject): Promise<void>;
  /** Hands in the new revision of the listing, whoever opened it. */
  submit(draft: DraftId): Promise<void>;
  /** Every object of a listing at the marketplace, without what differs from run to run: identities, times, etags. */
  everything(): Promise<JsonObject>;
  close(): void;
}

export async function openColleague(desk: Pick<Desk, 'ask' | 'account' | 'eventually'>): Promise<Colleague> {
  const { accounts } = await desk.ask('accounts.list', {});
  const account = accounts.find((candidate) => candidate.id === desk.account);
  if (account === undefined) throw new Error('the desk has no practice account');
  const channel = await openOracleChannel({ account, newId: () => crypto.randomUUID() });
  const compartmentId = account.settings['compartmentId'] ?? '';

  const revisionOf = async (draft: DraftId): Promise<string> => {
    const { publications } = await desk.ask('publications.list', { draft });
    const remoteId = publications.find((publication) => publication.account === account.id)?.remoteId;
    if (remoteId !== undefined) return remoteId;
    await desk.ask('publications.refresh', { draft, account: account.id });
    return revisionOf(draft);
  };
  const get = async (operation: string, params: JsonObject): Promise<JsonObject> => {
    const answer = await channel.read(operation, params);
    if (answer.type !== 'done' || answer.body === undefined)
      throw new Error(`${operation}: ${JSON.stringify(answer)}`);
    return answer.body;
  };

  const newRevisionOf = async (listingId: Json): Promise<Json | undefined> => {
    const revisions = await channel.list('listListingRevisions', { listingId });
    return revisions.find(({ status }) => status === 'NEW')?.['id'];
  };

  const done = async (call: Call): Promise<void> => {
    const answer = await channel.send(call);
    if (answer.type !== 'done') throw new Error(`${call.operation}: ${JSON.stringify(answer)}`);
  };

  return {
    async change(draft, fields) {
      await done({
        operation: 'updateListingRevision',
        params: { listingRevisionId: await revisionOf(draft) },
        body: { listingType: 'OCI_APPLICATION', ...fields },
      });
    },
    async addPackage(draft, packageVersion) {
      const listingRevisionId = await revisionOf(draft);
      const [first] = await channel.list('listListingRevisionPackages', { listingRevisionId });
      const model = await get('getListingRevisionPackage', { listingRevisionPackageId: first?.['id'] ?? '' });
      await done({
        operation: 'createListingRevisionPackage',
        params: {},
        body: {
          listingRevisionId,
          packageVersion,
          artifactId: model['artifactId'] ?? '',
          termId: model['termId'] ?? '',
          areSecurityUpgradesProvided: false,
        },
      });
    },
    async replaceIcon(draft, content) {
      const listingRevisionId = await revisionOf(draft);
      await done({
        operation: 'updateListingRevisionIconContent',
        params: { listingRevisionId },
        text: content,
      });
    },
    async openRevision(draft, fields) {
      const live = await revisionOf(draft);
      const listingId = (await get('getListingRevision', { listingRevisionId: live }))['listingId'] ?? '';
      await done({ operation: 'cloneListingRevision', params: { listingRevisionId: live } });
      await desk.eventually(async () => (await newRevisionOf(listingId)) !== undefined);
      await done({
        operation: 'updateListingRevision',
        params: { listingRevisionId: (await newRevisionOf(listingId)) ?? '' },
        body: { listingType: 'OCI_APPLICATION', ...fields },
      });
    },
    async submit(draft) {
      const { listingId = '' } = await get('getListingRevision', {
        listingRevisionId: await revisionOf(draft),
      });
      await done({
        operation: 'submitListingRevisionForReview',
        params: { listingRevisionId: (await newRevisionOf(listingId)) ?? '' },
        body: { noteDetails: 'From a colleague' },
      });
    },
    read: async (draft) => get('getListingRevision', { listingRevisionId: await revisionOf(draft) }),
    async everything() {
      const listings = await channel.list('listListings', { compartmentId });
      const terms = await channel.list('listTerms', { compartmentId });
      const artifacts = await channel.list('listArtifacts', { compartmentId });
      const whole: JsonObject[] = [];
      for (const listing of listings) {
        const revisions = await channel.list('listListingRevisions', { listingId: listing['id'] ?? '' });
        for (const revision of revisions) {
          const listingRevisionId = revision['id'] ?? '';
          const attachments = await channel.list('listListingRevisionAttachments', { listingRevisionId });
          whole.push({
            revision: plain(await get('getListingRevision', { listingRevisionId })),
            attachments: await Promise.all(
              sorted(attachments).map(async (attachment) => {
                const params = { listingRevisionAttachmentId: attachment['id'] ?? '' };
                return {
                  ...plain(attachment),
                  content: (await channel.contentHash('getListingRevisionAttachmentContent', params)) ?? null,
                };
              }),
            ),
            packages: sorted(await channel.list('listListingRevisionPackages', { listingRevisionId })).map(
              plain,
            ),
            notes: (await channel.list('listListingRevisionNotes', { listingRevisionId })).map(
              (note) => note['noteDetails'] ?? null,
            ),
            icon: (await channel.contentHash('getListingRevisionIconContent', { listingRevisionId })) ?? null,
          });
        }
      }
      const versions = await Promise.all(
        terms.map((term) => channel.list('listTermVersions', { termId: term['id'] ?? '' })),
      );
      return {
        listings: listings.map(plain),
        whole,
        terms: sorted(terms).map(plain),
        versions: versions.map((list) => list.map(plain)),
        artifacts: sorted(artifacts).map(plain),
      };
    },
    close: () => channel.close(),
  };
}

const VOLATILE = /(^id$|Id$|Ids$|^time|^etag$|contentUrl|^extendedMetadata$|Tags$|^icon$|^revisionNumber$)/;

function plain(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !VOLATILE.test(name)));
}

const sorted = (items: readonly JsonObject[]): readonly JsonObject[] =>
  items.toSorted((a, b) =>
    String(a['displayName'] ?? a['name']).localeCompare(String(b['displayName'] ?? b['name'])),
  );
