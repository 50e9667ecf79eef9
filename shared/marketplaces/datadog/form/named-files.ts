/** Dashboards, monitors and saved views: the manifest has them by name, the form as a list of name and file. */
import { isJsonObject, type Json, valueAt } from '../../../domain/json.ts';
import { moveJsonItem, renameJsonKey, setJsonField } from '../../../domain/lenses/json-lens.ts';
import { MANIFEST_PATH, type NamedAssets, type Tile, text } from '../tile.ts';
import { jsonSource, placeIn } from './json-fields.ts';
import { type Lens, some } from './lens.ts';

export function namedFiles(kind: NamedAssets): Lens {
  const at = ['assets', kind];
  const entriesOf = (tile: Tile): readonly (readonly [string, Json])[] => {
    const entries = valueAt(tile.manifest, at);
    return isJsonObject(entries) ? Object.entries(entries) : [];
  };
  return {
    read: (tile) => {
      const entries = entriesOf(tile);
      return entries.length === 0 ? undefined : entries.map(([name, path]) => ({ name, path }));
    },
    edits: (tile, change) => {
      const manifest = tile.text(MANIFEST_PATH) ?? '';
      const entries = entriesOf(tile);
      switch (change.op) {
        case 'set': {
          const [index, key] = change.path;
          const name = entries[Number(index)]?.[0];
          if (name === undefined) return [];
          const value = text(change.value);
          return key === 'name'
            ? some(renameJsonKey(MANIFEST_PATH, manifest, at, name, value))
            : some(setJsonField(MANIFEST_PATH, manifest, [...at, name], value));
        }
        case 'insert': {
          const wanted = text(valueAt(change.value, ['name'])) || 'New';
          const name = unused(wanted, new Set(entries.map(([each]) => each)));
          const path = text(valueAt(change.value, ['path']));
          return some(setJsonField(MANIFEST_PATH, manifest, [...at, name], path));
        }
        case 'remove': {
          const name = entries[change.index]?.[0];
          if (name === undefined) return [];
          // Datadog refuses an object of monitors without a monitor.
          const gone = entries.length === 1 ? at : [...at, name];
          return some(setJsonField(MANIFEST_PATH, manifest, gone, undefined));
        }
        case 'move':
          // Names that are numbers are read in another order than they are written in.
          return entries.some(([name]) => /^\d+$/.test(name))
            ? []
            : some(moveJsonItem(MANIFEST_PATH, manifest, at, change.from, change.to));
      }
    },
    placeOf: (tile, where) => {
      const entries = entriesOf(tile);
      const inManifest = placeIn(where, MANIFEST_PATH, at);
      const index =
        inManifest === undefined
          ? entries.findIndex(([, path]) => path === where.part)
          : entries.findIndex(([name]) => name === inManifest[0]);
      if (index < 0) return inManifest === undefined ? undefined : [];
      return [index, 'path'];
    },
    sourceOf: (tile, [index]) => {
      const name = entriesOf(tile)[Number(index)]?.[0];
      return jsonSource(tile, MANIFEST_PATH, name === undefined ? at : [...at, name]);
    },
  };
}

export function unused(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted} ${count}`;
  return name;
}
