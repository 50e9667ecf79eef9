/** The sections of README.md as fields. */
import type { Edit } from '../../../domain/edits.ts';
import { valueAt } from '../../../domain/json.ts';
import type { Section } from '../../../domain/lenses/markdown-lens.ts';
import { contained, sectionText, setSectionText } from '../../../domain/lenses/section-text.ts';
import { sectionMend } from '../rules/kit/mend.ts';
import {
  MANIFEST_PATH,
  type MarkdownFile,
  README_PATH,
  sectionNamed,
  type Tile,
  text,
  tileOf,
} from '../tile.ts';
import { inOrder, type Lens, some } from './lens.ts';

export const readmeSection = (title: string): Lens => ({
  read: ({ readme }) => {
    const section = readme === undefined ? undefined : sectionNamed(readme, title, 2);
    return readme === undefined || section === undefined ? undefined : shownText(readme, section);
  },
  edits: (tile, change) => (change.op === 'set' ? setSection(tile, title, text(change.value)) : []),
  placeOf: ({ readme }, where) => {
    if (where.part === MANIFEST_PATH) return where.field === POINTERS[title] ? [] : undefined;
    if (where.part !== README_PATH || readme === undefined) return undefined;
    if (where.field?.toLowerCase() === title.toLowerCase()) return [];
    const section = sectionNamed(readme, title, 2);
    const { line } = where;
    if (section === undefined || line === undefined) return undefined;
    const next = readme.sections.find(({ start }) => start === section.end)?.line ?? Number.POSITIVE_INFINITY;
    return line >= section.line && line < next ? [] : undefined;
  },
  sourceOf: ({ readme }) =>
    readme === undefined ? undefined : { part: README_PATH, line: sectionNamed(readme, title, 2)?.line ?? 1 },
});

const shownTexts = new WeakMap<Section, string>();

/** Read once a file: a key stroke elsewhere looks at every field. */
function shownText(readme: MarkdownFile, section: Section): string {
  const held = shownTexts.get(section) ?? sectionText(readme.text, section);
  shownTexts.set(section, held);
  return held;
}

/** The manifest's own words of where a section is: a partner sees what is wrong with them at the section. */
const POINTERS: Readonly<Record<string, string>> = {
  Overview: 'tile.overview',
  Setup: 'tile.configuration',
  Uninstallation: 'tile.uninstallation',
  Support: 'tile.support',
};

function setSection(tile: Tile, title: string, value: string): readonly Edit[] {
  const { readme } = tile;
  const section = readme === undefined ? undefined : sectionNamed(readme, title, 2);
  if (readme !== undefined && section !== undefined)
    return some(setSectionText(README_PATH, readme.text, section, value));
  if (value === '') return [];
  const name = text(valueAt(tile.manifest, ['tile', 'title'])) || tile.folder;
  return inOrder(tile.parts, [
    // A folder without the file, or with something else in its place that is no text, gets one.
    (parts) =>
      parts[README_PATH] === undefined
        ? { op: 'part', part: README_PATH, before: null, after: { type: 'text', text: `# ${name}\n` } }
        : undefined,
    (parts) => {
      const fresh = tileOf(parts).readme;
      return fresh === undefined ? undefined : sectionMend(fresh, title, '')()[0];
    },
    (parts) => {
      const fresh = tileOf(parts).readme;
      const made = fresh === undefined ? undefined : sectionNamed(fresh, title, 2);
      if (fresh === undefined || made === undefined) return undefined;
      // Link definitions that end the file now end this section.
      const links = sectionText(fresh.text, made).trim();
      const whole = links === '' ? value : `${contained(value)}\n\n${links}`;
      return setSectionText(README_PATH, fresh.text, made, whole);
    },
  ]);
}
