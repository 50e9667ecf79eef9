/** What surrounds the tile or goes with it: changelog, log pipeline, owners. */
import { valueAt } from '../../../domain/json.ts';
import { CHANGELOG_PATH, CODEOWNERS_PART, type Tile, text } from '../tile.ts';
import { checklist, type TileRule, tileRule } from './kit/define.ts';
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
    find: (tile) => {
      const app = text(tile.manifest['app_id']);
      return tile.paths.flatMap((part) => {
        if (app === '' || !/^assets\/logs\/[^/]+\.ya?ml$/.test(part)) return [];
        const lines = (tile.text(part) ?? '').split(/\r?\n/);
        const index = lines.findIndex((line) => /^id\s*:/.test(line));
        const id =
          (lines[index] ?? '')
            .replace(/^id\s*:/, '')
            .split(' #')[0]
            ?.trim()
            .replace(/^["']|["']$/g, '') ?? '';
        return index < 0 || id === app
          ? []
          : [{ part, line: index + 1, field: 'id', values: { id: clipped(id), app: clipped(app) } }];
      });
    },
  }),
  tileRule({
    id: 'datadog/log-source',
    severity: 'hint',
    field: 'assets.logs.source',
    source: inferredFrom(sources.assets),
    find: (tile) =>
      tile.paths.some((path) => /^assets\/logs\/[^/]+\.ya?ml$/.test(path)) &&
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
  checklist({
    id: 'datadog/release-date',
    part: CHANGELOG_PATH,
    field: CHANGELOG_PATH,
    source: sources.reviewer,
    when: (tile) => tile.changelog !== undefined,
  }),
];
