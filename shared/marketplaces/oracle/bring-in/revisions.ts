/** Which of a listing's revisions is worked on, and which customers see meanwhile. */
import type { JsonObject } from '../../../domain/json.ts';
import { text } from './text.ts';

const isThere = (revision: JsonObject): boolean => revision['lifecycleState'] !== 'DELETED';
const isSeen = (revision: JsonObject): boolean =>
  revision['status'] === 'PUBLISHED' || revision['status'] === 'PUBLISHED_AS_PRIVATE';

/** The newest: there is at most one that is not published yet. */
export function latestOf(revisions: readonly JsonObject[]): JsonObject | undefined {
  return revisions
    .filter(isThere)
    .toSorted((a, b) => text(a['timeCreated']).localeCompare(text(b['timeCreated'])))
    .at(-1);
}

/** Beside the newest one. */
export function liveOf(revisions: readonly JsonObject[]): JsonObject | undefined {
  const latest = latestOf(revisions);
  return latestOf(revisions.filter((revision) => revision['id'] !== latest?.['id'] && isSeen(revision)));
}

/** Where its attachments and packages may change without a word in any list. */
export const isStillEdited = (revision: JsonObject): boolean =>
  revision['status'] === 'NEW' || revision['status'] === 'REJECTED';
