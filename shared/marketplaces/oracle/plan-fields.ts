/** What a plan sends of an object that is there already, and what it removes. */
import { isJsonObject, type Json, type JsonObject, jsonEquals } from '../../domain/json.ts';
import type { PlanInput } from '../../domain/marketplace.ts';
import { SELF } from '../../domain/plan.ts';
import type { PlanBuilder } from '../../domain/plan-builder.ts';

/** The fields of `wanted` that differ from `base`, and null for those that the base has and the draft no longer sets. */
export function changedFields(wanted: JsonObject, base: JsonObject, names: readonly string[]): JsonObject {
  const changed: Record<string, Json> = {};
  for (const name of names) {
    const before = base[name];
    const after = wanted[name];
    if (jsonEquals(before ?? null, after ?? null)) continue;
    changed[name] = after ?? null;
  }
  return changed;
}

export function hasFields(object: Json): boolean {
  return isJsonObject(object) && Object.keys(object).length > 0;
}

/** What the account has and the draft no longer names is deleted there. */
export function removeOthers(
  builder: PlanBuilder,
  input: PlanInput,
  prefix: string,
  kept: ReadonlySet<string>,
  call: {
    readonly titleKey: string;
    readonly operation: string;
    readonly parameter: string;
    readonly read: string;
  },
): void {
  for (const remote of input.remotes) {
    if (!remote.subject.startsWith(`${prefix}${input.draft.id}/`) || kept.has(remote.subject)) continue;
    const names = [remote.base['displayName'], remote.base['packageVersion']];
    builder.add({
      titleKey: call.titleKey,
      operation: call.operation,
      target: names.find((name) => typeof name === 'string' && name !== '')?.toString() ?? remote.remoteId,
      subject: remote.subject,
      params: { [call.parameter]: remote.remoteId },
      ...(remote.etag === undefined ? {} : { ifMatch: remote.etag }),
      agrees: 'gone',
      read: { operation: call.read, params: { [call.parameter]: SELF } },
    });
  }
}
