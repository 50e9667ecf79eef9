/** How far a stack is on its way to customers, told from what the store knows. */
import type { Draft, StackPathStep } from '../../../shared/contract/shapes.ts';
import type { DraftId } from '../../../shared/domain/ids.ts';
import { isJsonArray, type Json, valueAt } from '../../../shared/domain/json.ts';
import { documentOf } from '../../../shared/domain/parts.ts';
import {
  IMAGE_VARIABLES,
  imageIdentities,
} from '../../../shared/marketplaces/oracle/terraform/identities.ts';
import type { CoreContext } from '../context.ts';
import type { Publishing } from '../publishing.ts';

type Known = Pick<Publishing, 'publications' | 'remotes' | 'zips'>;

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const isOut = ({ state }: { readonly state: string }): boolean =>
  state === 'live' || state === 'live-private';

export function stackPathOf(
  { drafts, store }: CoreContext,
  { publications, remotes, zips }: Known,
): (draft: Draft) => readonly StackPathStep[] {
  const users = store.prepare<[string], { id: DraftId }>(
    'listings of a stack',
    `SELECT d.id FROM draft_references r JOIN drafts d ON d.seq = r.draft
     WHERE r.target = ? AND d.removed_at IS NULL AND d.kind = 'oracle.application' ORDER BY d.name_key, d.seq`,
  );
  const isValidated = (id: DraftId): boolean =>
    publications
      .of(id)
      .some(({ lamps }) => lamps.some((lamp) => lamp.id === 'validated' && lamp.state === 'on'));
  const at = (draft: Draft | undefined) => {
    if (draft === undefined) return {};
    const [publication] = publications.of(draft.id);
    return {
      draft: draft.id,
      name: draft.name,
      ...(publication === undefined ? {} : { account: publication.account }),
    };
  };

  return (draft) => {
    const document = documentOf(draft.parts, 'artifact');
    const related = drafts.related(draft);
    const imageListing = related.get(text(document['imageListing']));
    const image = imageOf(imageListing, related);
    const identities = imageIdentities(draft.parts);
    const zip = zips.of(draft);
    const sent = remotes.anywhere(`stack:${draft.id}`)?.base['hash'];
    const isSent =
      zip === undefined ? text(valueAt(document, ['stack', 'sourceStackId'])) !== '' : sent === zip.hash;
    const listings = users.all(draft.id).map(({ id }) => drafts.get(id));
    const listing = listings.find(({ id }) => publications.of(id).some(isOut)) ?? listings[0];
    return [
      {
        id: 'image-artifact',
        isDone: image !== undefined && isValidated(image.id),
        ...at(image ?? imageListing),
      },
      {
        id: 'image-listing',
        isDone: imageListing !== undefined && publications.of(imageListing.id).some(isOut),
        ...at(imageListing),
      },
      { id: 'identities', isDone: IMAGE_VARIABLES.every((name) => identities[name] !== ''), ...at(draft) },
      {
        id: 'test',
        isDone: zip !== undefined && valueAt(document, ['stackTested', 'zip']) === zip.hash,
        ...at(draft),
      },
      { id: 'stack-artifact', isDone: isSent && isValidated(draft.id), ...at(draft) },
      {
        id: 'stack-listing',
        isDone: listing !== undefined && publications.of(listing.id).some(isOut),
        ...at(listing),
      },
    ];
  };
}

/** The first machine image that a package of the listing installs. */
function imageOf(listing: Draft | undefined, related: ReadonlyMap<string, Draft>): Draft | undefined {
  const packages = listing === undefined ? undefined : documentOf(listing.parts, 'listing')['packages'];
  return (isJsonArray(packages) ? packages : [])
    .map((item) => related.get(text(valueAt(item, ['artifact']))))
    .find(
      (one) => one !== undefined && documentOf(one.parts, 'artifact')['artifactType'] === 'MACHINE_IMAGE',
    );
}
