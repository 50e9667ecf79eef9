/** README.md: its sections are the tabs of the tile's page. */
import type { Edit } from '../../../domain/edits.ts';
import { isJsonObject, valueAt } from '../../../domain/json.ts';
import { lineEndingOf } from '../../../domain/lenses/lines.ts';
import { anchorOf, type Section } from '../../../domain/lenses/markdown-lens.ts';
import { type MarkdownFile, README_PATH, sectionNamed, type Tile, text } from '../tile.ts';
import { checklist, type Hit, type RuleId, type TileRule, tileRule } from './kit/define.ts';
import { linksIn, referenceMend } from './kit/links.ts';
import { jsonMend, sectionMend } from './kit/mend.ts';
import { inferredFrom, sources } from './kit/sources.ts';
import { beyond, clipped, plain } from './kit/words.ts';

/** Above Latin-1 by one, as the checker has it. */
const HIGHEST = 256;
const RAW = 'https://raw.githubusercontent.com/DataDog/';
const METRICS_SENTENCE = /metadata\.csv\]?/i;
const CHECKS_SENTENCE = /service_checks\.json\]?/i;

const here = <Id extends RuleId>(hit: Omit<Hit<Id>, 'part'>): Hit<Id> => ({ part: README_PATH, ...hit });

const neededSections = (tile: Tile): readonly string[] =>
  tile.isMarketplace ? ['Overview', 'Setup', 'Support', 'Uninstallation'] : ['Overview', 'Setup'];

/** The manifest's pointers into the README, each with the heading that tiles have there. */
const anchors = [
  ['overview', 'Overview'],
  ['configuration', 'Setup'],
  ['support', 'Support'],
  ['uninstallation', 'Uninstallation'],
] as const;

const bodyOf = (readme: MarkdownFile, section: Section): string =>
  readme.text.slice(section.bodyStart, section.end);

const usesOauth = (tile: Tile): boolean => text(valueAt(tile.manifest, ['assets', 'oauth'])) !== '';

const replaceLine = (
  readme: MarkdownFile,
  line: number,
  change: (line: string) => string,
): (() => readonly Edit[]) => {
  return () => {
    const found = readme.lines[line - 1];
    if (found === undefined || change(found.text) === found.text) return [];
    return [
      {
        op: 'splice',
        part: readme.path,
        path: [],
        at: found.start,
        remove: found.text,
        insert: change(found.text),
      },
    ];
  };
};

const OWN_PICTURE = /^(?:\.\/)?images\//;

/** `images/queues.png` as the address it will have once the tile is in the repository. */
const rawAddress = (tile: Tile, readme: MarkdownFile, line: number, url: string) =>
  replaceLine(readme, line, (before) =>
    before.replaceAll(
      url,
      () => `${RAW}integrations-extras/master/${tile.folder}/${url.replace(/^\.\//, '')}`,
    ),
  );

export const readmeRules: readonly TileRule[] = [
  tileRule({
    id: 'datadog/readme-characters',
    severity: 'error',
    field: README_PATH,
    source: sources.readme,
    mends: true,
    find: ({ readme, isMarketplace }) =>
      readme === undefined || isMarketplace
        ? []
        : readme.lines.flatMap((line) => {
            const index = beyond(line.text, HIGHEST);
            if (index < 0) return [];
            const character = String.fromCodePoint(line.text.codePointAt(index) ?? 0);
            return [
              here({
                line: line.number,
                column: index + 1,
                values: { character },
                mend: replaceLine(readme, line.number, plain),
              }),
            ];
          }),
  }),
  tileRule({
    id: 'datadog/readme-sections',
    severity: 'error',
    field: README_PATH,
    source: sources.readme,
    mends: true,
    find: (tile) => {
      const { readme } = tile;
      if (readme === undefined) return [];
      return neededSections(tile)
        .filter((title) => sectionNamed(readme, title, 2) === undefined)
        .map((title) => here({ field: title, line: 1, values: { title }, mend: sectionMend(readme, title) }));
    },
  }),
  tileRule({
    id: 'datadog/readme-section-empty',
    severity: 'warning',
    field: README_PATH,
    source: inferredFrom(sources.readme),
    find: (tile) => {
      const { readme } = tile;
      if (readme === undefined) return [];
      return ['Overview', 'Setup', 'Support', 'Uninstallation'].flatMap((title) => {
        const section = sectionNamed(readme, title, 2);
        return section === undefined || bodyOf(readme, section).trim() !== ''
          ? []
          : [here({ field: title, line: section.line, values: { title } })];
      });
    },
  }),
  tileRule({
    id: 'datadog/readme-title',
    severity: 'hint',
    field: README_PATH,
    source: sources.corpus,
    mends: true,
    find: ({ readme, manifest, folder }) => {
      const first = readme?.sections[0];
      if (readme === undefined || first?.level === 1) return [];
      const title = text(valueAt(manifest, ['tile', 'title'])) || folder;
      const ending = lineEndingOf(readme.text);
      const heading: Edit = {
        op: 'splice',
        part: README_PATH,
        path: [],
        at: readme.text.startsWith('\uFEFF') ? 1 : 0,
        remove: '',
        insert: `# ${title}${ending}${ending}`,
      };
      return [here({ line: first?.line ?? 1, ...(title === '' ? {} : { mend: () => [heading] }) })];
    },
  }),
  tileRule({
    id: 'datadog/anchor-value',
    severity: 'warning',
    field: 'tile.overview',
    source: sources.assets,
    mends: true,
    find: (tile) =>
      anchors.flatMap(([name, title]) => {
        const at = ['tile', name];
        const value = text(valueAt(tile.manifest, at));
        const expected = `README.md#${title}`;
        return value === '' || /^README\.md#.+/.test(value)
          ? []
          : [{ at, values: { value: clipped(value), expected }, mend: jsonMend(tile, at, expected) }];
      }),
  }),
  tileRule({
    id: 'datadog/anchor-heading',
    severity: 'warning',
    field: 'tile.support',
    source: sources.reviewer,
    mends: true,
    find: (tile) => {
      const { readme } = tile;
      if (readme === undefined) return [];
      return anchors.flatMap(([name, title]) => {
        const at = ['tile', name];
        const anchor = /^README\.md#(.+)$/.exec(text(valueAt(tile.manifest, at)))?.[1];
        // Overview and Setup are asked for by a rule of their own.
        const isAskedFor = neededSections(tile).includes(title) && anchor === title;
        if (anchor === undefined || isAskedFor) return [];
        const wanted = anchorOf(decoded(anchor));
        if (readme.sections.some((section) => anchorOf(section.title) === wanted)) return [];
        const values = { anchor: clipped(anchor) };
        return [{ at, values, ...(anchor === title ? { mend: sectionMend(readme, title) } : {}) }];
      });
    },
  }),
  tileRule({
    id: 'datadog/oauth-uninstallation',
    severity: 'warning',
    field: 'tile.uninstallation',
    source: sources.assets,
    mends: true,
    find: (tile) => {
      const at = ['tile', 'uninstallation'];
      if (!(usesOauth(tile) || tile.isMarketplace) || !isJsonObject(tile.manifest['tile'])) return [];
      return text(valueAt(tile.manifest, at)) === ''
        ? [{ at, mend: jsonMend(tile, at, 'README.md#Uninstallation') }]
        : [];
    },
  }),
  tileRule({
    id: 'datadog/readme-picture-file',
    severity: 'error',
    field: README_PATH,
    source: sources.readme,
    find: (tile) => {
      const { readme } = tile;
      if (readme === undefined) return [];
      const names = new Set(
        tile.paths
          .filter((path) => path.startsWith('images/'))
          .map((path) => path.slice(path.lastIndexOf('/') + 1)),
      );
      return picturesIn(readme).flatMap(({ line, url, name }) =>
        names.has(name) || /^https?:\/\/(?!raw\.githubusercontent\.com\/DataDog\/)/i.test(url)
          ? []
          : [here({ line, values: { file: clipped(name) } })],
      );
    },
  }),
  tileRule({
    id: 'datadog/readme-picture-address',
    severity: 'warning',
    field: README_PATH,
    source: sources.readme,
    mends: true,
    find: (tile) => {
      const { readme } = tile;
      if (readme === undefined) return [];
      return picturesIn(readme).flatMap(({ line, url }) => {
        if (url.startsWith(RAW) || (tile.isMarketplace && url.startsWith('images/'))) return [];
        return [
          here({
            line,
            values: { url: clipped(url) },
            ...(tile.folder !== '' && OWN_PICTURE.test(url)
              ? { mend: rawAddress(tile, readme, line, url) }
              : {}),
          }),
        ];
      });
    },
  }),
  tileRule({
    id: 'datadog/readme-inline-links',
    severity: 'hint',
    field: README_PATH,
    source: sources.readme,
    mends: true,
    find: ({ readme }) =>
      readme === undefined
        ? []
        : linksIn(readme).inline.map((link) =>
            here({
              line: link.line,
              column: link.column,
              values: { url: clipped(link.url) },
              mend: referenceMend(readme, link),
            }),
          ),
  }),
  tileRule({
    id: 'datadog/readme-link-target',
    severity: 'warning',
    field: README_PATH,
    source: sources.reviewer,
    find: ({ readme }) => {
      if (readme === undefined) return [];
      const { references, definitions } = linksIn(readme);
      return references
        .filter(({ label }) => !definitions.has(label))
        .map(({ line, column, label }) => here({ line, column, values: { label: clipped(label) } }));
    },
  }),
  tileRule({
    id: 'datadog/readme-tables',
    severity: 'hint',
    field: README_PATH,
    source: sources.docs,
    find: (tile) => {
      const { readme } = tile;
      const section = readme === undefined ? undefined : sectionNamed(readme, 'Data Collected', 2);
      if (readme === undefined || section === undefined) return [];
      const body = bodyOf(readme, section);
      const checks = tile.serviceChecks?.json?.read.value;
      const hasChecks = Array.isArray(checks) && checks.length > 0;
      const metrics = tile.metadata?.metrics.length ?? 0;
      const hits: Hit<'datadog/readme-tables'>[] = [];
      if (metrics > 0 && !METRICS_SENTENCE.test(body))
        hits.push({ part: README_PATH, line: section.line, field: section.title });
      if (hasChecks && !CHECKS_SENTENCE.test(body))
        hits.push({ part: README_PATH, line: section.line, field: section.title, variant: 'messageChecks' });
      return hits;
    },
  }),
  tileRule({
    id: 'datadog/readme-shortcodes',
    severity: 'warning',
    field: README_PATH,
    source: sources.partials,
    find: (tile) =>
      (tile.readme?.lines ?? []).flatMap((line) => {
        const found = /\{\{[<%]\s*\/?\s*(tabs?|code-block|site-region)\b/.exec(line.text);
        return found === null
          ? []
          : [here({ line: line.number, column: found.index + 1, values: { shortcode: found[1] ?? '' } })];
      }),
  }),
  tileRule({
    id: 'datadog/readme-overview-pictures',
    severity: 'hint',
    field: README_PATH,
    source: sources.docs,
    find: (tile) => {
      const { readme } = tile;
      const overview = readme === undefined ? undefined : sectionNamed(readme, 'Overview', 2);
      if (readme === undefined || overview === undefined || !tile.isMarketplace) return [];
      const end = readme.lines.find((line) => line.start >= overview.end)?.number ?? Number.POSITIVE_INFINITY;
      return picturesIn(readme)
        .filter(({ line }) => line > overview.line && line < end)
        .map(({ line }) => here({ line, field: 'Overview' }));
    },
  }),
  checklist({
    id: 'datadog/readme-wording',
    part: README_PATH,
    field: README_PATH,
    source: sources.reviewer,
    when: ({ readme }) => readme !== undefined,
  }),
];

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

interface Picture {
  readonly line: number;
  readonly url: string;
  readonly name: string;
}

const pictures = new WeakMap<MarkdownFile, readonly Picture[]>();

function picturesIn(readme: MarkdownFile): readonly Picture[] {
  const held = pictures.get(readme);
  if (held !== undefined) return held;
  const found = linksIn(readme).pictures.map(({ line, url }) => {
    const path = url.split(/[?#]/, 1)[0] ?? '';
    return { line, url, name: decoded(path.slice(path.lastIndexOf('/') + 1)) };
  });
  pictures.set(readme, found);
  return found;
}
