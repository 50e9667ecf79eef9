/** What is done with a revision that the reviewers have decided on: publish it, take it back; and notes to them. */

import { isJsonObject } from '../../domain/json.ts';
import type { PlanInput } from '../../domain/marketplace.ts';
import { documentOf } from '../../domain/parts.ts';
import { type Plan, SELF } from '../../domain/plan.ts';
import { match, PlanBuilder } from '../../domain/plan-builder.ts';
import { publishingTakes } from './patience.ts';

/** How the OCID of a tenancy begins. */
const TENANCY = 'ocid1.tenancy.';

/** In these a revision is what customers see. */
const LIVE: ReadonlySet<unknown> = new Set(['PUBLISHED', 'PUBLISHED_AS_PRIVATE']);

const operations = {
  publish: 'publishListingRevision',
  'publish-private': 'publishListingRevisionAsPrivate',
  withdraw: 'withdrawListingRevision',
} as const;

type Visibility = keyof typeof operations;

/** Makes an approved revision public, or takes a public one back. */
export function planVisibility(builder: PlanBuilder, input: PlanInput, intention: Visibility): void {
  const statusOf = (of: string) => {
    const raw = input.remoteOf(of)?.raw ?? null;
    return isJsonObject(raw) ? raw['status'] : undefined;
  };
  // While a newer revision is worked on, the one that customers see is the one before it.
  const live = `live:${input.draft.id}`;
  const newest = `revision:${input.draft.id}`;
  const isOlder = intention === 'withdraw' && !LIVE.has(statusOf(newest)) && LIVE.has(statusOf(live));
  const subject = isOlder ? live : newest;
  const revision = builder.placeOf(subject);
  if (revision === undefined) {
    builder.notice('notices|oracle|never-sent');
    return;
  }
  if (intention === 'withdraw' && !LIVE.has(statusOf(subject))) {
    builder.notice('notices|oracle|not-live');
    return;
  }
  if (intention === 'withdraw') builder.notice('notices|oracle|withdraw');
  if (intention === 'publish' && statusOf(newest) === 'UNPUBLISHED')
    builder.notice('notices|oracle|publish-again-is-uncertain');
  const { allowedTenancies = [] } = input.choices;
  const isPrivate = intention === 'publish-private';
  const strangers = allowedTenancies.filter((tenancy) => !tenancy.startsWith(TENANCY));
  if (isPrivate && allowedTenancies.length === 0) {
    builder.notice('notices|oracle|no-tenancies');
    return;
  }
  if (isPrivate && strangers.length > 0) {
    builder.notice('notices|oracle|tenancies', { tenancies: strangers.join(', ') });
    return;
  }
  if (intention !== 'withdraw') builder.notice(publishingTakes(documentOf(input.draft.parts, 'listing')).key);
  const operation = operations[intention];
  builder.add({
    titleKey: operation,
    operation,
    target: input.draft.name,
    subject,
    params: { listingRevisionId: revision.id },
    ...(isPrivate ? { body: { allowedTenancies } } : {}),
    ...match(revision),
    agrees: 'nothing',
    wait: 'work-request',
    read: { operation: 'getListingRevision', params: { listingRevisionId: SELF } },
    ...builder.keyForNext(),
  });
}

/** Sends the reviewers a note; a note cannot be changed afterwards. */
export function planNote(input: PlanInput, noteDetails: string): Plan {
  const builder = new PlanBuilder(input);
  const revision = builder.placeOf(`revision:${input.draft.id}`);
  if (revision === undefined) builder.notice('notices|oracle|never-sent');
  else {
    builder.add({
      titleKey: 'createListingRevisionNote',
      operation: 'createListingRevisionNote',
      target: input.draft.name,
      subject: `note:${input.draft.id}/${input.now}`,
      params: {},
      body: { listingRevisionId: revision.id, noteDetails },
      agrees: 'body',
      read: { operation: 'getListingRevisionNote', params: { listingRevisionNoteId: SELF } },
      ...builder.keyForNext(),
    });
  }
  return builder.build(`listing:${input.draft.id}`);
}
