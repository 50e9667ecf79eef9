/** What surrounds the tile or goes with it: changelog, log pipeline, owners. */
import { valueAt } from '../../../domain/json.ts';
import { CHANGELOG_PATH, CODEOWNERS_PART, type Tile, text } from '../tile.ts';
import { checklist, type Hit, type TileRule, tileRule } from './kit/define.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import { clipped } from './kit/words.ts';

interface Release {
  readonly version: string;
  readonly date: string | undefined;
  readonly line: number;
}

/** `## 1.0.0 / 2026-02-11`, and the forms that live tiles have beside it. */
const releasesOf = ({ changelog }: Tile): readonly Release[] =>
  (changelog?.sections ?? []).flatMap(({ title, line }) => {
    const found =
      /^v?(\d{1,6}\.\d{1,6}(?:\.\d{1,6})?[\w.-]{0,30})(?:\s*(?:\/|-|\()\s*(\d{4}-\d{2}-\d{2}))?/.exec(title);
    return found === null ? [] : [{ version: found[1] ?? '', date: found[2], line }];
  });

const numbers = (version: string): readonly number[] =>
  version.split('.').map((piece) => Number.parseInt(piece, 10) || 0);

function isNewer(a: string, b: string): boolean {
  const [one, other] = [numbers(a), numbers(b)];
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

const changelogPart = (tile: Tile): string => tile.changelog?.path ?? CHANGELOG_PATH;

interface OwnersLine {
  readonly line: number;
  readonly path: string;
  readonly owners: readonly string[];
}

const ownersLines = (tile: Tile): readonly OwnersLine[] | undefined =>
  tile
    .text(CODEOWNERS_PART)
    ?.split(/\r?\n/)
    .flatMap((line, index) => {
      const [path = '', ...owners] = line.split('#', 1)[0]?.trim().split(/\s+/) ?? [];
      return path === '' ? [] : [{ line: index + 1, path, owners }];
    });

/** `/tern/`, `tern/` or `/tern/**`. */
const isOwn = (path: string, folder: string): boolean =>
  path.replace(/^\//, '').replace(/\/?\*{0,2}$/, '') === folder;

const PIPELINE = /^assets\/logs\/[^/]+\.ya?ml$/;
const DATAFLOWS_PART = 'assets/dataflows.yaml';
const PACKAGE_PART = 'pyproject.toml';
const DATA_TYPES: readonly string[] = ['metrics', 'logs', 'events', 'traces'];

interface YamlLine {
  readonly key: string;
  readonly value: string;
  readonly line: number;
  /** Where the value is written, and how: with its quotes. */
  readonly at: number;
  readonly written: string;
}

const MARGIN = /^(\w{1,40}):[ \t]*(\S[^\r\n]{0,300})$/gm;
const ITEMS = /^(?: {0,4}- | {2,6})(\w{1,40}):[ \t]*(\S[^\r\n]{0,300})$/gm;
const MOST_YAML_LINES = 500;

/** `key: value` on one line, which is how these files are written. What YAML can do beside that is Datadog's to read. */
function yamlLines(tile: Tile, part: string, where: RegExp): readonly YamlLine[] {
  const body = tile.text(part) ?? '';
  const found: YamlLine[] = [];
  for (const match of body.matchAll(where)) {
    const [whole, key = '', rest = ''] = match;
    const written = rest.replace(/\s+#.*$/, '').trimEnd();
    found.push({
      key,
      value: written.replace(/^(["'])(.*)\1$/, '$2'),
      line: body.slice(0, match.index).split('\n').length,
      at: match.index + whole.length - rest.length,
      written,
    });
    if (found.length >= MOST_YAML_LINES) break;
  }
  return found;
}

const LOGS_TEAM = '@DataDog/logs-integrations-reviewers';

export const repositoryRules: readonly TileRule[] = [
  tileRule({
    id: 'datadog/changelog-releases',
    severity: 'hint',
    field: CHANGELOG_PATH,
    source: inferredFrom(sources.docs),
    find: (tile) =>
      tile.changelog !== undefined && releasesOf(tile).length === 0
        ? [{ part: changelogPart(tile), line: 1 }]
        : [],
  }),
  tileRule({
    id: 'datadog/changelog-date',
    severity: 'hint',
    field: CHANGELOG_PATH,
    source: sources.reviewer,
    find: (tile) =>
      releasesOf(tile).flatMap(({ version, date, line }) =>
        date === undefined ? [{ part: changelogPart(tile), line, values: { version } }] : [],
      ),
  }),
  tileRule({
    id: 'datadog/changelog-order',
    severity: 'hint',
    field: CHANGELOG_PATH,
    source: inferredFrom(sources.docs),
    find: (tile) => {
      const releases = releasesOf(tile);
      return releases.flatMap(({ version, line }, index) => {
        const before = releases[index - 1];
        return before !== undefined && isNewer(version, before.version)
          ? [{ part: changelogPart(tile), line, values: { version, before: before.version } }]
          : [];
      });
    },
  }),
  tileRule({
    id: 'datadog/log-pipeline-id',
    severity: 'warning',
    field: 'assets/logs',
    source: sources.logs,
    isRemoteOnly: true,
    mends: true,
    find: (tile) => {
      const app = text(tile.manifest['app_id']);
      if (app === '') return [];
      return tile.paths.flatMap((part) => {
        const id = PIPELINE.test(part)
          ? yamlLines(tile, part, MARGIN).find(({ key }) => key === 'id')
          : undefined;
        return id === undefined || id.value === app
          ? []
          : [
              {
                part,
                line: id.line,
                field: 'id',
                values: { id: clipped(id.value), app: clipped(app) },
                mend: () => [
                  { op: 'splice', part, path: [], at: id.at, remove: id.written, insert: app } as const,
                ],
              },
            ];
      });
    },
  }),
  tileRule({
    id: 'datadog/log-pipeline-tests',
    severity: 'hint',
    field: 'assets/logs',
    source: sources.logs,
    isRemoteOnly: true,
    find: (tile) =>
      tile.paths.flatMap((part) => {
        if (!PIPELINE.test(part) || /_tests\.ya?ml$/.test(part)) return [];
        const [bare = '', ending = ''] = part.split(/(\.ya?ml)$/);
        const tests = `${bare}_tests${ending}`;
        return tile.part(tests) === undefined ? [{ part, line: 1, values: { tests } }] : [];
      }),
  }),
  tileRule({
    id: 'datadog/dataflows',
    severity: 'warning',
    field: DATAFLOWS_PART,
    source: inferredFrom(sources.dataflows),
    isRemoteOnly: true,
    find: (tile) => {
      const app = text(tile.manifest['app_id']);
      const part = DATAFLOWS_PART;
      return yamlLines(tile, part, ITEMS).flatMap(({ key, value, line }): Hit<'datadog/dataflows'>[] => {
        const at = { part, line, field: key };
        if (key === 'id' && app !== '' && !value.startsWith(`${app}-`))
          return [{ ...at, values: { id: clipped(value), app: clipped(app) } }];
        if (key === 'data_type' && !DATA_TYPES.includes(value))
          return [{ ...at, variant: 'messageType', values: { type: clipped(value) } }];
        return key === 'direction' && value !== 'inbound' && value !== 'outbound'
          ? [{ ...at, variant: 'messageDirection', values: { direction: clipped(value) } }]
          : [];
      });
    },
  }),
  tileRule({
    id: 'datadog/log-source',
    severity: 'hint',
    field: 'assets.logs.source',
    source: inferredFrom(sources.assets),
    find: (tile) =>
      tile.paths.some((path) => PIPELINE.test(path)) &&
      text(valueAt(tile.manifest, ['assets', 'logs', 'source'])) === ''
        ? [{ at: ['assets', 'logs', 'source'] }]
        : [],
  }),
  tileRule({
    id: 'datadog/owners-line',
    severity: 'error',
    field: CODEOWNERS_PART,
    source: sources.owners,
    find: (tile) => {
      const lines = ownersLines(tile);
      if (lines === undefined || tile.folder === '') return [];
      return lines.some(({ path }) => isOwn(path, tile.folder))
        ? []
        : [{ part: CODEOWNERS_PART, values: { folder: tile.folder } }];
    },
  }),
  tileRule({
    id: 'datadog/owners-first',
    severity: 'warning',
    field: CODEOWNERS_PART,
    source: sources.owners,
    find: (tile) =>
      (ownersLines(tile) ?? []).flatMap(({ line, path, owners }) => {
        const [first = ''] = owners;
        return isOwn(path, tile.folder) && !first.startsWith('@')
          ? [{ part: CODEOWNERS_PART, line, values: { owner: clipped(first) } }]
          : [];
      }),
  }),
  tileRule({
    id: 'datadog/owners-order',
    severity: 'hint',
    field: CODEOWNERS_PART,
    source: sources.reviewer,
    find: (tile) => {
      // One folder a line: what has wildcards or leads deeper follows other rules.
      const tiles = (ownersLines(tile) ?? []).flatMap(({ path, line }) => {
        const name = /^\/?([\w.-]+)\/?$/.exec(path)?.[1];
        return name === undefined ? [] : [{ name: name.toLowerCase(), line }];
      });
      const own = tiles.findIndex(({ name }) => name === tile.folder.toLowerCase());
      const [before, here, after] = [tiles[own - 1], tiles[own], tiles[own + 1]];
      if (here === undefined) return [];
      const isAfter = before !== undefined && here.name < before.name;
      const isBefore = after !== undefined && here.name > after.name;
      if (!isAfter && !isBefore) return [];
      const neighbour = isAfter ? before.name : (after?.name ?? '');
      return [{ part: CODEOWNERS_PART, line: here.line, values: { folder: tile.folder, neighbour } }];
    },
  }),
  tileRule({
    id: 'datadog/owners-logs',
    severity: 'error',
    field: CODEOWNERS_PART,
    source: sources.owners,
    find: (tile) => {
      const lines = ownersLines(tile);
      if (lines === undefined || !tile.paths.some((path) => path.startsWith('assets/logs/'))) return [];
      const own = lines.filter(
        ({ path }) =>
          isOwn(path.replace(/assets\/logs\/?\*{0,2}$/, ''), tile.folder) && path.includes('assets/logs'),
      );
      const general = lines.some(
        ({ path, owners }) => /^\/?\*+\/assets\/logs/.test(path) && owners.includes(LOGS_TEAM),
      );
      if (own.some(({ owners }) => owners.includes(LOGS_TEAM)) || (own.length === 0 && general)) return [];
      return [
        {
          part: CODEOWNERS_PART,
          ...(own[0] === undefined ? {} : { line: own[0].line }),
          values: { team: LOGS_TEAM },
        },
      ];
    },
  }),
  checklist({
    id: 'datadog/owners-looked-at',
    field: CODEOWNERS_PART,
    source: sources.owners,
    when: (tile) => tile.part(CODEOWNERS_PART) === undefined,
  }),
  tileRule({
    id: 'datadog/package-name',
    severity: 'warning',
    field: PACKAGE_PART,
    source: sources.packages,
    find: (tile) => {
      if (tile.folder === '') return [];
      const lines = tile.text(PACKAGE_PART)?.split(/\r?\n/) ?? [];
      const start = lines.findIndex((line) => /^\[project\]\s*$/.test(line));
      const end = lines.findIndex((line, index) => index > start && /^\[/.test(line));
      const project = start < 0 ? [] : lines.slice(start, end < 0 ? undefined : end);
      const index = project.findIndex((line) => /^name\s*=/.test(line));
      const name = /^name\s*=\s*["']([^"']*)["']/.exec(project[index] ?? '')?.[1];
      const expected = `datadog-${tile.folder.replaceAll('_', '-')}`;
      return name === undefined || name.replaceAll('_', '-') === expected
        ? []
        : [
            {
              part: PACKAGE_PART,
              line: start + index + 1,
              field: 'name',
              values: { name: clipped(name), expected },
            },
          ];
    },
  }),
  checklist({
    id: 'datadog/agent-code',
    field: 'datadog_checks',
    source: sources.packages,
    isRemoteOnly: true,
    when: (tile) => tile.paths.some((path) => path.startsWith('datadog_checks/')),
  }),
  checklist({
    id: 'datadog/release-date',
    part: CHANGELOG_PATH,
    field: CHANGELOG_PATH,
    source: sources.reviewer,
    when: (tile) => tile.changelog !== undefined,
  }),
];
