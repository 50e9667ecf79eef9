/**
 * One read for each kind of resource that Vitrine works with. Oracle answers 404 for what a group may not see, so a
 * list of the person's own compartment that is "not found" is a permission that is missing (section G1 of the
 * reference: resource type names, checked 2026-11).
 */
import type { Json, JsonObject } from '../../../shared/domain/json.ts';
import { isJsonArray, valueAt } from '../../../shared/domain/json.ts';
import type { AccessCheck, Answer } from './channel.ts';

type Read = (operation: string, params: JsonObject) => Promise<Answer>;

interface Tried {
  readonly check: AccessCheck;
  /** The first object of the list, for the lists that need one. */
  readonly first: Json | undefined;
}

const needs = (resource: string, verb = 'manage'): string =>
  `Allow group <your group> to ${verb} ${resource} in tenancy`;

export async function oracleAccess(read: Read, compartmentId: string): Promise<readonly AccessCheck[]> {
  const attempt = async (
    resource: string,
    operation: string,
    params: JsonObject,
    verb?: string,
  ): Promise<Tried> => {
    const answer = await read(operation, { ...params, limit: 1 });
    const items = answer.type === 'done' ? answer.body?.['items'] : undefined;
    return {
      check: checkOf(resource, needs(resource, verb), answer),
      first: isJsonArray(items ?? null) ? valueAt(items, [0, 'id']) : undefined,
    };
  };
  const untried = (resource: string): Tried => ({
    check: { resource, statement: needs(resource), state: 'untried' },
    first: undefined,
  });
  const within = (resource: string, operation: string, parameter: string, id: Json | undefined) =>
    id === undefined ? untried(resource) : attempt(resource, operation, { [parameter]: id });

  const [listings, artifacts, terms, metadata, publishers] = await Promise.all([
    attempt('marketplace-publisher-listings', 'listListings', { compartmentId }),
    attempt('marketplace-publisher-artifacts', 'listArtifacts', { compartmentId }),
    attempt('marketplace-publisher-terms', 'listTerms', { compartmentId }),
    attempt('marketplace-publisher-metadata', 'listProducts', { compartmentId }, 'read'),
    attempt('marketplace-publishers', 'listPublishers', { compartmentId }, 'read'),
  ]);
  const [revisions, versions] = await Promise.all([
    within('marketplace-publisher-listing-revisions', 'listListingRevisions', 'listingId', listings.first),
    within('marketplace-publisher-term-versions', 'listTermVersions', 'termId', terms.first),
  ]);
  const ofRevision = await Promise.all(
    (['packages', 'attachments', 'notes'] as const).map((what) =>
      within(
        `marketplace-publisher-listing-revision-${what}`,
        {
          packages: 'listListingRevisionPackages',
          attachments: 'listListingRevisionAttachments',
          notes: 'listListingRevisionNotes',
        }[what],
        'listingRevisionId',
        revisions.first,
      ),
    ),
  );
  return [listings, revisions, ...ofRevision, artifacts, terms, versions, metadata, publishers].map(
    ({ check }) => check,
  );
}

function checkOf(resource: string, statement: string, answer: Answer): AccessCheck {
  if (answer.type === 'done') return { resource, statement, state: 'granted' };
  const isForbidden = answer.type === 'missing' || (answer.type === 'refused' && answer.status === 403);
  return { resource, statement, state: isForbidden ? 'missing' : 'unknown', message: answer.message };
}
