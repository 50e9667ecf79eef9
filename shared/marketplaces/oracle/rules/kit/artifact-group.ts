/** An artifact's document has a group for each type; only that of its own type counts. */
import { isJsonObject, type JsonObject } from '../../../../domain/json.ts';
import type { artifactTypes } from '../../schema.ts';

export const isOfType = (artifact: JsonObject, type: (typeof artifactTypes)[number]): boolean =>
  artifact['artifactType'] === type;

export const groupOf = (artifact: JsonObject, group: string): JsonObject =>
  isJsonObject(artifact[group]) ? artifact[group] : {};
