/** Repairs that several rules offer. */
import type { Edit } from '../../../../domain/edits.ts';
import type { Json, JsonPath } from '../../../../domain/json.ts';
import { setJsonField } from '../../../../domain/lenses/json-lens.ts';
import { insertSection } from '../../../../domain/lenses/markdown-lens.ts';
import { MANIFEST_PATH, type MarkdownFile, type Tile } from '../../tile.ts';

/** Sets or removes one field of a JSON file of the tile. */
export const jsonMend =
  (tile: Tile, path: JsonPath, value: Json | undefined, part = MANIFEST_PATH) =>
  (): readonly (Edit | undefined)[] => {
    const text = tile.text(part);
    return text === undefined ? [] : [setJsonField(part, text, path, value)];
  };

/** The order in which most tiles have their sections. */
const ORDER = [
  'Overview',
  'Setup',
  'Uninstallation',
  'Data Collected',
  'Support',
  'Troubleshooting',
  'Further Reading',
];

/** What a new section says until somebody writes it: true of every tile. */
const BODIES: Readonly<Record<string, string>> = {
  Support: 'Need help? Contact the support of this integration.\n',
};

/** Adds a section where it usually stands: before the first one that comes later, else before the link definitions. */
export const sectionMend =
  (readme: MarkdownFile, title: string, body = BODIES[title] ?? '') =>
  (): readonly Edit[] => {
    const later = new Set(ORDER.slice(ORDER.indexOf(title) + 1).map((name) => name.toLowerCase()));
    const next = readme.sections.find(
      (section) => section.level === 2 && later.has(section.title.toLowerCase()),
    );
    const links = next ?? linkDefinitions(readme);
    return [insertSection(readme.path, readme.text, `## ${title}`, body, links)];
  };

/** The definitions that end a text, as one place. */
function linkDefinitions(readme: MarkdownFile): { readonly start: number } | undefined {
  let found: { readonly start: number } | undefined;
  for (const line of readme.lines.toReversed()) {
    if (/^ {0,3}\[[^\]]+\]:/.test(line.text)) found = line;
    else if (line.text.trim() !== '') break;
  }
  return found;
}
