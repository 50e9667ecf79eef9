/**
 * From a draft to Oracle's wire: the bodies of the Marketplace Publisher API 20241201, with only the fields that
 * its models know and that are set. An empty text counts as not set: the API gives no meaning to one.
 */
import { isJsonArray, isJsonObject, type Json, type JsonObject, valueAt } from '../../domain/json.ts';
import { artifactGroups } from './schema.ts';

export function isSet(value: Json | undefined): value is Json {
  if (value === undefined || value === null || value === '') return false;
  if (isJsonArray(value)) return value.length > 0;
  if (isJsonObject(value)) return Object.values(value).some(isSet);
  return true;
}

/** The value without what is not set in it, however deep. */
export function compact(value: Json): Json {
  if (isJsonArray(value)) return value.filter(isSet).map(compact);
  if (isJsonObject(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, field]) => isSet(field))
        .map(([key, field]) => [key, compact(field)]),
    );
  }
  return value;
}

export function pick(document: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = document[name];
      return isSet(value) ? [[name, compact(value)]] : [];
    }),
  );
}

/** Without the artifact and the terms, whose remote identities the plan fills in. */
export function packageBody(item: Json): JsonObject {
  if (!isJsonObject(item)) return {};
  return {
    ...pick(item, ['packageVersion', 'displayName', 'description']),
    isDefault: item['isDefault'] === true,
    areSecurityUpgradesProvided: item['areSecurityUpgradesProvided'] === true,
  };
}

/**
 * The payload of the artifact's own type; groups of other types stay in the draft.
 * @param stackId of the stack that is made of the draft's files, which counts before one that is written down
 */
export function artifactBody(document: JsonObject, stackId?: string): JsonObject {
  const type = document['artifactType'];
  const group =
    typeof type === 'string' && Object.hasOwn(artifactGroups, type)
      ? artifactGroups[type as keyof typeof artifactGroups]
      : undefined;
  const body = pick(document, ['displayName', 'artifactType']);
  if (group === undefined) return body;
  const payload = compact(document[group] ?? {});
  const withDefaults =
    group === 'machineImage' && isJsonObject(payload)
      ? {
          ...payload,
          isSnapshotAllowed: valueAt(payload, ['isSnapshotAllowed']) === true,
          imageShapeCompatibilityEntries: payload['imageShapeCompatibilityEntries'] ?? [],
        }
      : payload;
  if (group !== 'stack' || stackId === undefined) return { ...body, [group]: withDefaults };
  return { ...body, stack: { ...(isJsonObject(payload) ? payload : {}), sourceStackId: stackId } };
}
