/** Packages are published, taken back and made the default one by one, beside the life of their revision. */
import type { Draft, RemotePackage } from '../../contract/shapes.ts';
import { isJsonArray, isJsonObject, type Json, valueAt } from '../../domain/json.ts';
import type { PlanInput } from '../../domain/marketplace.ts';
import { documentOf } from '../../domain/parts.ts';
import { SELF } from '../../domain/plan.ts';
import { match, type PlanBuilder } from '../../domain/plan-builder.ts';
import type { RemoteRecord } from '../../domain/remotes.ts';

export type PackageAct = RemotePackage['acts'][number];

const operations = {
  'publish-package': 'publishListingRevisionPackage',
  'unpublish-package': 'unPublishListingRevisionPackage',
  'default-package': 'markListingRevisionPackageAsDefault',
} as const satisfies Record<PackageAct, string>;

const LIVE: ReadonlySet<Json | undefined> = new Set(['PUBLISHED', 'PUBLISHED_AS_PRIVATE']);
const IS_MOVING: ReadonlySet<Json | undefined> = new Set(['PUBLISH_IN_PROGRESS', 'UNPUBLISH_IN_PROGRESS']);

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const rawOf = (record: RemoteRecord | undefined) =>
  isJsonObject(record?.raw) ? record.raw : (record?.base ?? {});

/** Where a package of the revision that customers see is kept while a newer revision is worked on. */
export const LIVE_PACKAGE = 'live-package';

/**
 * Those of the revision that customers see; before there is one, those of the only one. What is offered follows the
 * names of the states; Oracle documents no table of them. A package is published by itself only beside a revision
 * that customers see.
 */
export function packagesOf(draft: Draft, remotes: readonly RemoteRecord[]): readonly RemotePackage[] {
  const statusOf = (subject: string) =>
    rawOf(remotes.find((record) => record.subject === `${subject}:${draft.id}`))['status'];
  const isNewestSeen = LIVE.has(statusOf('revision'));
  const isOlder = !isNewestSeen && LIVE.has(statusOf('live'));
  const prefix = `${isOlder ? LIVE_PACKAGE : 'package'}:${draft.id}/`;
  const items = documentOf(draft.parts, 'listing')['packages'];
  const order = (isJsonArray(items) ? items : []).map((item) => text(valueAt(item, ['id'])));
  // One that the draft no longer has may be there still.
  const placeOf = (item: string) => (order.includes(item) ? order.indexOf(item) : order.length);
  return remotes
    .filter(({ subject }) => subject.startsWith(prefix))
    .map((record): RemotePackage => {
      const raw = rawOf(record);
      const status = text(raw['status']);
      const isDefault = raw['isDefault'] === true;
      const isSeen = isNewestSeen || isOlder;
      const acts: PackageAct[] = [];
      if (isSeen && !LIVE.has(status) && !IS_MOVING.has(status)) acts.push('publish-package');
      if (LIVE.has(status)) acts.push('unpublish-package');
      if (isSeen && !isDefault && !IS_MOVING.has(status)) acts.push('default-package');
      return {
        item: record.subject.slice(prefix.length),
        version: text(raw['packageVersion']),
        name: text(raw['displayName']),
        isDefault,
        status,
        isOlder,
        acts,
      };
    })
    .toSorted((one, other) => placeOf(one.item) - placeOf(other.item));
}

export function planPackageAct(builder: PlanBuilder, input: PlanInput, act: PackageAct): void {
  const there = packagesOf(input.draft, input.remotes);
  const chosen = there.find(({ item }) => item === input.choices.item);
  if (chosen === undefined) {
    builder.notice('notices|oracle|no-such-package');
    return;
  }
  if (!chosen.acts.includes(act)) {
    builder.notice(`notices|oracle|${act}-not-now`, {
      version: chosen.version,
      status: chosen.status || '–',
    });
    return;
  }
  const others = there.filter(({ item, status }) => item !== chosen.item && LIVE.has(status));
  if (act === 'unpublish-package') {
    builder.notice('notices|oracle|unpublish-package', { version: chosen.version });
    if (others.length === 0) builder.notice('notices|oracle|last-package');
    if (chosen.isDefault) builder.notice('notices|oracle|default-is-unpublished');
  }
  if (act === 'default-package') builder.notice('notices|oracle|default-package');
  if (chosen.isOlder) builder.notice('notices|oracle|package-of-live', { version: chosen.version });
  const subject = `${chosen.isOlder ? LIVE_PACKAGE : 'package'}:${input.draft.id}/${chosen.item}`;
  const place = builder.placeOf(subject);
  if (place === undefined) return;
  builder.add({
    titleKey: operations[act],
    operation: operations[act],
    target: chosen.version,
    subject,
    params: { listingRevisionPackageId: place.id },
    ...match(place),
    agrees: 'nothing',
    wait: 'work-request',
    read: { operation: 'getListingRevisionPackage', params: { listingRevisionPackageId: SELF } },
    ...builder.keyForNext(),
  });
}
