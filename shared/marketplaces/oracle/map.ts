/** Which fields at Oracle are fields of the draft: the way back from the wire. */
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  type JsonPath,
  valueAt,
} from '../../domain/json.ts';
import type { MergeField } from '../../domain/marketplace.ts';
import { attachmentOfItem } from './attachments.ts';
import { revisionFields } from './listing-types.ts';
import { artifactGroups } from './schema.ts';
import { compact, isSet } from './wire.ts';

const normal = (value: Json | undefined): Json | undefined => (isSet(value) ? compact(value) : undefined);
const at = (path: JsonPath, names: readonly string[]): readonly MergeField[] =>
  names.map((field) => ({ field, path: [...path, field], normal }));

export function mergeFields(subject: string, document: JsonObject): readonly MergeField[] {
  const [prefix = '', rest = ''] = subject.split(':');
  const item = rest.slice(rest.indexOf('/') + 1);
  switch (prefix) {
    case 'revision':
      return at([], revisionFields);
    case 'attachment': {
      const found = attachmentOfItem(item);
      return found === undefined ? [] : inItem(document, found.spec.list, found.id, found.spec.fields);
    }
    case 'package':
      return inItem(document, 'packages', item, [
        'packageVersion',
        'displayName',
        'description',
        'isDefault',
        'areSecurityUpgradesProvided',
      ]);
    case 'artifact':
      return at([], ['displayName', ...Object.values(artifactGroups)]).map((one) =>
        one.field === 'stack' && isBlank(document) ? { ...one, normal: withoutSource } : one,
      );
    default:
      return [];
  }
}

/** Of a stack that starts from its files, the draft says no identity: what Oracle says there is no difference. */
const isBlank = (document: JsonObject): boolean => !isSet(valueAt(document, ['stack', 'sourceStackId']));

function withoutSource(value: Json | undefined): Json | undefined {
  if (!isJsonObject(value ?? null)) return normal(value);
  const { sourceStackId: _source, ...rest } = value as JsonObject;
  return normal(rest);
}

/** @returns none when the draft no longer has the item. */
function inItem(
  document: JsonObject,
  list: string,
  id: string,
  names: readonly string[],
): readonly MergeField[] {
  const items = document[list];
  const index = isJsonArray(items) ? items.findIndex((candidate) => valueAt(candidate, ['id']) === id) : -1;
  return index === -1 ? [] : at([list, index], names);
}
