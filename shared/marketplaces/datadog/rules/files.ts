/** The files of the folder themselves: that they are there, can be read, and are what their names say. */
import { namesAlike, staysInside } from '../../../domain/folders.ts';
import { valueAt } from '../../../domain/json.ts';
import { METADATA_PATH } from '../metadata.ts';
import { CHANGELOG_PATH, MANIFEST_PATH, README_PATH, type Tile, text, textsAt } from '../tile.ts';
import { type TileRule, tileRule } from './kit/define.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import { clipped } from './kit/words.ts';

/** Where the manifest names a file that is not a picture. */
const namedPaths = [
  ['tile', 'changelog'],
  ['assets', 'integration', 'service_checks', 'metadata_path'],
  ['assets', 'integration', 'configuration', 'spec'],
  ['assets', 'oauth'],
] as const;

const namedFiles = (tile: Tile) => [
  ...namedPaths.flatMap((at) => {
    const path = text(valueAt(tile.manifest, at));
    return path === '' ? [] : [{ at: [...at] as readonly (string | number)[], path, part: tile.part(path) }];
  }),
  ...(['dashboards', 'monitors', 'saved_views'] as const).flatMap((kind) => tile.assets(kind)),
];

/** What a checker opens as text. */
const TEXTS: ReadonlySet<string> = new Set([MANIFEST_PATH, README_PATH, CHANGELOG_PATH, METADATA_PATH]);

/** Every JSON file that the tile brings. */
const jsonPaths = (tile: Tile) =>
  tile.paths.filter(
    (path) => path === MANIFEST_PATH || (path.startsWith('assets/') && path.endsWith('.json')),
  );

const SCRIPT =
  /<script[\s>/]|\son[a-z]{3,20}\s*=|(?:href|src)\s*=\s*["']?\s*(?:javascript:|https?:|\/\/)|<foreignObject[\s>]|<!ENTITY\s/i;

export const fileRules: readonly TileRule[] = [
  tileRule({
    id: 'datadog/json-syntax',
    severity: 'error',
    field: MANIFEST_PATH,
    source: sources.manifest,
    find: (tile) =>
      jsonPaths(tile).flatMap((part) => {
        const error = tile.json(part)?.read.error;
        if (error === undefined) return [];
        const { line, column, reason } = error;
        return [{ part, line, column, values: { file: part, line, column, reason } }];
      }),
  }),
  tileRule({
    id: 'datadog/manifest-object',
    severity: 'error',
    field: MANIFEST_PATH,
    source: sources.manifest,
    find: (tile) => {
      const value = tile.manifestFile?.read.value;
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      if (tile.manifestFile === undefined) return [{ variant: 'messageMissing' }];
      return value === undefined || isObject ? [] : [{ line: 1 }];
    },
  }),
  tileRule({
    id: 'datadog/byte-order-mark',
    severity: 'warning',
    field: MANIFEST_PATH,
    source: inferredFrom(sources.manifest),
    mends: true,
    find: (tile) =>
      [...jsonPaths(tile), METADATA_PATH].flatMap((part) =>
        tile.text(part)?.startsWith('\uFEFF') === true
          ? [
              {
                part,
                line: 1,
                column: 1,
                values: { file: part },
                mend: () => [{ op: 'splice', part, path: [], at: 0, remove: '\uFEFF', insert: '' }],
              },
            ]
          : [],
      ),
  }),
  tileRule({
    id: 'datadog/utf8-text',
    severity: 'error',
    field: README_PATH,
    source: sources.metadata,
    find: (tile) =>
      tile.paths.flatMap((part) =>
        (TEXTS.has(part) || part.endsWith('.json')) && tile.part(part)?.type === 'blob'
          ? [{ part, values: { file: part } }]
          : [],
      ),
  }),
  tileRule({
    id: 'datadog/readme-present',
    severity: 'error',
    field: README_PATH,
    source: sources.readme,
    find: (tile) => (tile.part(README_PATH) === undefined ? [{ part: README_PATH }] : []),
  }),
  tileRule({
    id: 'datadog/file-present',
    severity: 'error',
    field: 'assets',
    source: sources.dashboards,
    find: (tile) =>
      namedFiles(tile).flatMap(({ at, path, part }) => {
        if (part !== undefined) return [];
        const values = { file: clipped(path) };
        return [staysInside(path) ? { at, values } : { at, values, variant: 'messageOutside' as const }];
      }),
  }),
  tileRule({
    id: 'datadog/names-alike',
    severity: 'warning',
    field: MANIFEST_PATH,
    source: inferredFrom(sources.docs),
    find: (tile) =>
      namesAlike(tile.paths).map(([first = '', second = '']) => ({
        part: second,
        values: { first, second },
      })),
  }),
  tileRule({
    id: 'datadog/svg-active',
    severity: 'warning',
    field: 'assets/logos',
    source: sources.reviewer,
    find: (tile) =>
      tile.paths.flatMap((part) => {
        if (!part.toLowerCase().endsWith('.svg')) return [];
        const body = tile.text(part) ?? '';
        // Where the picture's own words are: a link in a description is no script.
        const at = body.search(SCRIPT);
        if (at < 0) return [];
        const before = body.slice(0, at);
        return [
          {
            part,
            line: before.split('\n').length,
            column: at - before.lastIndexOf('\n'),
            values: { file: part, what: clipped(body.slice(at, at + 30).trim()) },
          },
        ];
      }),
  }),
  tileRule({
    id: 'datadog/logo-present',
    severity: 'warning',
    field: 'assets/logos',
    source: sources.docs,
    find: (tile) =>
      tile.paths.some((path) => /^(?:assets\/|assets\/logos\/|images\/|logos\/)[^/]+\.svg$/i.test(path))
        ? []
        : [{ part: 'assets/logos' }],
  }),
  tileRule({
    id: 'datadog/folder-name',
    severity: 'warning',
    field: 'app_id',
    source: sources.manifest,
    find: ({ folder }) => {
      if (folder === '') return [];
      const isPlain = /^[a-z0-9_]+$/.test(folder);
      if (!isPlain) return [{ values: { folder: clipped(folder) } }];
      return folder.startsWith('datadog') ? [{ variant: 'messageDatadog', values: { folder } }] : [];
    },
  }),
  tileRule({
    id: 'datadog/placeholder',
    severity: 'warning',
    field: MANIFEST_PATH,
    source: sources.assetCheck,
    find: (tile) =>
      [MANIFEST_PATH, README_PATH, CHANGELOG_PATH].flatMap((part) => {
        const body = tile.text(part) ?? '';
        const found = /<\s*FILL[ _]IN[^>\n]{0,40}>|\bFILL IN\b|\bTODO\b|\blorem ipsum\b/i.exec(body);
        if (found === null) return [];
        const before = body.slice(0, found.index);
        return [{ part, line: before.split('\n').length, values: { text: clipped(found[0]) } }];
      }),
  }),
  tileRule({
    id: 'datadog/oauth-clients',
    severity: 'warning',
    field: 'assets.oauth',
    source: sources.corpus,
    isRemoteOnly: true,
    find: (tile) => {
      const part = textsAt(tile.manifest, ['assets', 'oauth'])[0] ?? '';
      const client = valueAt(tile.json(part)?.read.value, ['integration']);
      if (tile.json(part)?.read.value === undefined) return [];
      if (client === undefined) return [{ part, at: ['integration'] }];
      return textsAt(client, ['redirect_uris']).flatMap((uri, index) =>
        uri.startsWith('https://')
          ? []
          : [
              {
                part,
                at: ['integration', 'redirect_uris', index],
                variant: 'messageAddress' as const,
                values: { uri: clipped(uri) },
              },
            ],
      );
    },
  }),
];
