/** CHANGELOG.md as its releases, newest first: `## 1.1.0 / 2026-03-02` and what was added, changed, fixed or removed. */
import { applyEdit, type Edit } from '../../../domain/edits.ts';
import { type Json, type JsonPath, valueAt } from '../../../domain/json.ts';
import { movedItem, reorderRanges, spliceWithin } from '../../../domain/lenses/lines.ts';
import { insertSection, type Section } from '../../../domain/lenses/markdown-lens.ts';
import { sectionText, setSectionText } from '../../../domain/lenses/section-text.ts';
import { CHANGELOG_PATH, MANIFEST_PATH, type MarkdownFile, type Tile, text, tileOf } from '../tile.ts';
import { type Lens, some } from './lens.ts';

const releaseSections = ({ sections }: MarkdownFile): readonly Section[] =>
  sections.filter(({ level }) => level === 2);

/** Live tiles part version and date by a slash; some have no date. */
function versionAndDate(title: string): { readonly version: string; readonly date: string } {
  const slash = title.indexOf('/');
  return slash < 0
    ? { version: title, date: '' }
    : { version: title.slice(0, slash).trim(), date: title.slice(slash + 1).trim() };
}

const read = new WeakMap<MarkdownFile, readonly Json[]>();

/** Read once a file: a key stroke elsewhere looks at every field. */
function releasesOf(file: MarkdownFile): readonly Json[] {
  const held = read.get(file);
  if (held !== undefined) return held;
  const made = releaseSections(file).map((section) => {
    const { version, date } = versionAndDate(section.title);
    return {
      version,
      ...(date === '' ? {} : { date }),
      text: sectionText(file.text, section),
    };
  });
  read.set(file, made);
  return made;
}

function setRelease(file: MarkdownFile, [index, key]: JsonPath, value: string): readonly Edit[] {
  const section = releaseSections(file)[Number(index)];
  if (section === undefined) return [];
  if (key === 'text') return some(setSectionText(file.path, file.text, section, value));
  const is = versionAndDate(section.title);
  const plain = value.replaceAll(/[\r\n/]+/g, ' ');
  const next = key === 'version' ? { ...is, version: plain } : { ...is, date: plain };
  const title = next.date === '' ? next.version : `${next.version} / ${next.date}`;
  const line = file.lines[section.line - 1];
  const from =
    line === undefined ? -1 : section.start + line.text.indexOf(section.title, headingMarks(line.text));
  if (line === undefined || from < section.start) return [];
  const space = /[ \t]/.test(file.text[from - 1] ?? ' ') || section.title !== '' ? '' : ' ';
  return some(spliceWithin(file.path, file.text, from, from + section.title.length, space + title));
}

const headingMarks = (line: string): number => /^ {0,3}#{1,6}[ \t]*/.exec(line)?.[0].length ?? 0;

const FIRST = '1.0.0';
const BODY = '***Added***:\n\n* ';

/** A release with the next version. Its date is the partner's to say: it is the day on which it will be live. */
function insertRelease(file: MarkdownFile, index: number): readonly Edit[] {
  const sections = releaseSections(file);
  const newest = sections[0];
  const version = newest === undefined ? FIRST : nextVersion(versionAndDate(newest.title).version);
  const body = newest === undefined ? `${BODY}Initial Release` : BODY;
  return [insertSection(file.path, file.text, `## ${version}`, body, sections[index])];
}

/** The next minor version; a version of another form is left for the partner to continue. */
function nextVersion(version: string): string {
  const [, major, minor] = /^v?(\d+)\.(\d+)(?:\.\d+)?$/.exec(version) ?? [];
  return major === undefined || minor === undefined ? FIRST : `${major}.${Number(minor) + 1}.0`;
}

function removeRelease(file: MarkdownFile, index: number): readonly Edit[] {
  const section = releaseSections(file)[index];
  return section === undefined
    ? []
    : some(spliceWithin(file.path, file.text, section.start, section.end, ''));
}

function moveRelease(file: MarkdownFile, from: number, to: number): readonly Edit[] {
  const ranges = releaseSections(file).map(({ start, end }) => ({
    start,
    end: start + file.text.slice(start, end).trimEnd().length,
  }));
  if (ranges[from] === undefined || ranges[to] === undefined) return [];
  return some(reorderRanges(file.path, file.text, ranges, movedItem(ranges, from, to)));
}

/** Which release a line is in. */
const releaseAt = (file: MarkdownFile, line: number): number =>
  releaseSections(file).findLastIndex((section) => section.line <= line);

const inChangelog =
  (work: (file: MarkdownFile) => readonly Edit[]) =>
  (tile: Tile): readonly Edit[] => {
    if (tile.changelog !== undefined) return work(tile.changelog);
    const path = text(valueAt(tile.manifest, ['tile', 'changelog'])) || CHANGELOG_PATH;
    if (tile.part(path) !== undefined) return [];
    const name = text(valueAt(tile.manifest, ['tile', 'title'])) || tile.folder;
    const made: Edit = {
      op: 'part',
      part: path,
      before: null,
      after: { type: 'text', text: `# CHANGELOG - ${name}\n` },
    };
    const { changelog } = tileOf(applyEdit(tile.parts, made));
    return changelog === undefined ? [] : [made, ...work(changelog)];
  };

/** The releases as a list of the form. */
export const releases: Lens = {
  read: ({ changelog }) => (changelog === undefined ? undefined : releasesOf(changelog)),
  edits: (tile, change) =>
    inChangelog((file) => {
      switch (change.op) {
        case 'set':
          return setRelease(file, change.path, text(change.value));
        case 'insert':
          return insertRelease(file, change.index);
        case 'remove':
          return removeRelease(file, change.index);
        case 'move':
          return moveRelease(file, change.from, change.to);
      }
    })(tile),
  placeOf: ({ changelog }, { part, field, line }) => {
    if (part === MANIFEST_PATH) return field === 'tile.changelog' ? [] : undefined;
    if (changelog === undefined || part !== changelog.path) return undefined;
    const index = line === undefined ? -1 : releaseAt(changelog, line);
    return index < 0 ? [] : [index, 'text'];
  },
  sourceOf: ({ changelog }, [index]) =>
    changelog === undefined
      ? undefined
      : { part: changelog.path, line: releaseSections(changelog)[Number(index)]?.line ?? 1 },
};
