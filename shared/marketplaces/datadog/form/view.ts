/** A tile's form over its files: each field with the place that it is read from and written to. */

import { formatPath, type Json, type JsonPath, jsonEquals, valueAt } from '../../../domain/json.ts';
import { jsonPathOnLine } from '../../../domain/lenses/json-lens.ts';
import type { Parts } from '../../../domain/parts.ts';
import type { SaidOf, View } from '../../../domain/view.ts';
import { MANIFEST_PATH, type Tile, tileOf } from '../tile.ts';
import { releases } from './changelog.ts';
import { jsonLens, metricsCheck } from './json-fields.ts';
import type { Lens } from './lens.ts';
import { media } from './media.ts';
import { namedFiles } from './named-files.ts';
import { pictures } from './pictures.ts';
import { readmeSection } from './readme-fields.ts';
import type { tileSchema } from './schema.ts';
import { serviceChecks, serviceChecksPath } from './service-checks.ts';

/** A reviewer comments on a line of the manifest: the field that begins there is meant. */
function withField(tile: Tile, said: SaidOf): SaidOf {
  if (said.part !== MANIFEST_PATH || said.field !== undefined || said.line === undefined) return said;
  const field = formatPath(jsonPathOnLine(tile.text(MANIFEST_PATH) ?? '', said.line));
  return field === '' ? said : { ...said, field };
}

const lenses: Readonly<Record<keyof typeof tileSchema.shape, Lens>> = {
  title: jsonLens(['tile', 'title']),
  description: jsonLens(['tile', 'description']),
  app_id: jsonLens(['app_id']),
  owner: jsonLens(['owner']),
  display_on_public_website: jsonLens(['display_on_public_website']),
  overview: readmeSection('Overview'),
  setup: readmeSection('Setup'),
  uninstallation: readmeSection('Uninstallation'),
  data_collected: readmeSection('Data Collected'),
  support: readmeSection('Support'),
  troubleshooting: readmeSection('Troubleshooting'),
  further_reading: readmeSection('Further Reading'),
  media,
  classifier_tags: jsonLens(['tile', 'classifier_tags']),
  resources: jsonLens(['tile', 'resources']),
  source_type_name: jsonLens(['assets', 'integration', 'source_type_name']),
  source_type_id: jsonLens(['assets', 'integration', 'source_type_id']),
  auto_install: jsonLens(['assets', 'integration', 'auto_install']),
  metrics_prefix: jsonLens(['assets', 'integration', 'metrics', 'prefix']),
  metrics_check: metricsCheck,
  logs_source: jsonLens(['assets', 'logs', 'source']),
  service_checks: serviceChecks,
  dashboards: namedFiles('dashboards'),
  monitors: namedFiles('monitors'),
  saved_views: namedFiles('saved_views'),
  oauth: jsonLens(['assets', 'oauth']),
  author: jsonLens(['author']),
  pricing: jsonLens(['pricing']),
  eula: jsonLens(['legal_terms', 'eula']),
  changelog: releases,
};

/** No field of the schema: the pictures of the folder by their paths, for the studio. */
const PICTURES = 'pictures';

function lensOf(key: string | number | undefined): Lens | undefined {
  if (key === PICTURES) return pictures;
  return typeof key === 'string' && Object.hasOwn(lenses, key)
    ? lenses[key as keyof typeof lenses] // asked
    : undefined;
}

const values = new WeakMap<Parts, Map<string, Json | undefined>>();
/** What each field was last: a list that a key stroke elsewhere left alone is the same list. */
const last = new Map<string, Json | undefined>();

function fieldValue(parts: Parts, key: string, lens: Lens): Json | undefined {
  const held = values.get(parts) ?? new Map<string, Json | undefined>();
  values.set(parts, held);
  if (held.has(key)) return held.get(key);
  const read = lens.read(tileOf(parts));
  const before = last.get(key);
  const value = jsonEquals(before, read) ? before : read;
  last.set(key, value);
  held.set(key, value);
  return value;
}

export const tileView: View = {
  valueAt: (parts, [key, ...rest]) => {
    const lens = lensOf(key);
    return lens === undefined ? undefined : valueAt(fieldValue(parts, String(key), lens), rest);
  },
  edits: (parts, change) => {
    const [key, ...path] = change.path;
    return lensOf(key)?.edits(tileOf(parts), { ...change, path }) ?? [];
  },
  placeOf: (parts, said) => {
    const tile = tileOf(parts);
    const where = withField(tile, said);
    const found = Object.entries(lenses).flatMap(([key, lens]): JsonPath[] => {
      const rest = lens.placeOf(tile, where);
      return rest === undefined ? [] : [[key, ...rest]];
    });
    return found[0];
  },
  sourceOf: (parts, [key, ...path]) => lensOf(key)?.sourceOf(tileOf(parts), path),
  pathOfFile: (part) => [PICTURES, part],
  unread: (parts) => {
    const tile = tileOf(parts);
    return [MANIFEST_PATH, serviceChecksPath(tile)].flatMap((part) => {
      const error = tile.json(part)?.read.error;
      return error === undefined ? [] : [{ part, line: error.line, column: error.column }];
    });
  },
};
