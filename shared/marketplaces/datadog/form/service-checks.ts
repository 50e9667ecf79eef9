/** assets/service_checks.json as a list of the form. */
import type { Edit } from '../../../domain/edits.ts';
import type { Json, JsonObject } from '../../../domain/json.ts';
import { isJsonObject, valueAt } from '../../../domain/json.ts';
import { setJsonField } from '../../../domain/lenses/json-lens.ts';
import type { ViewChange } from '../../../domain/view.ts';
import { MANIFEST_PATH, type Tile, text } from '../tile.ts';
import { jsonEdits, jsonSource, placeIn } from './json-fields.ts';
import { inOrder, type Lens, textOf } from './lens.ts';

const DEFAULT_PATH = 'assets/service_checks.json';
const POINTER = ['assets', 'integration', 'service_checks', 'metadata_path'] as const;

export const serviceChecksPath = (tile: Tile): string => tile.serviceChecks?.path ?? DEFAULT_PATH;

export const serviceChecks: Lens = {
  read: (tile) => tile.json(serviceChecksPath(tile))?.read.value,
  edits: (tile, change) => {
    const path = serviceChecksPath(tile);
    const made = change.op === 'insert' && change.path.length === 0 ? filled(tile, change) : change;
    if (tile.part(path) !== undefined) return jsonEdits(tile, path, made);
    return made.op === 'insert' ? serviceChecksFile(tile, [made.value]) : [];
  },
  placeOf: (tile, where) => {
    const path = serviceChecksPath(tile);
    if (where.part === path) return placeIn(where, path, []) ?? [];
    return placeIn(where, MANIFEST_PATH, POINTER.slice(0, 3)) === undefined ? undefined : [];
  },
  sourceOf: (tile, path) => jsonSource(tile, serviceChecksPath(tile), path),
};

export const checkStatuses = ['ok', 'warning', 'critical', 'unknown'] as const;

/** Exactly the keys that Datadog takes. */
export const newServiceCheck = (tile: Tile): JsonObject => ({
  agent_version: '7.40.1',
  integration: text(valueAt(tile.manifest, ['assets', 'integration', 'source_type_name'])),
  check: '',
  statuses: ['ok', 'critical'],
  groups: [],
  name: '',
  description: '',
});

function filled(
  tile: Tile,
  change: ViewChange & { readonly op: 'insert' },
): ViewChange & { readonly op: 'insert' } {
  const given: JsonObject = isJsonObject(change.value) ? change.value : {};
  return { ...change, value: { ...newServiceCheck(tile), ...given } };
}

/** The file, and the manifest's word for it. */
export function serviceChecksFile(tile: Tile, checks: readonly Json[]): readonly Edit[] {
  const path = serviceChecksPath(tile);
  return inOrder(tile.parts, [
    () =>
      tile.part(path) === undefined
        ? {
            op: 'part',
            part: path,
            before: null,
            after: { type: 'text', text: `${JSON.stringify(checks, null, 4)}\n` },
          }
        : undefined,
    (parts) =>
      tile.serviceChecks === undefined
        ? setJsonField(MANIFEST_PATH, textOf(parts, MANIFEST_PATH), POINTER, path)
        : undefined,
  ]);
}
