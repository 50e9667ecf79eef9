/** Links of a README: written inline, by reference, and the definitions that references lead to. */
import type { Edit } from '../../../../domain/edits.ts';
import { lineEndingOf } from '../../../../domain/lenses/lines.ts';
import type { MarkdownFile } from '../../tile.ts';

export interface InlineLink {
  readonly line: number;
  readonly column: number;
  readonly url: string;
  /** Offsets of `(address)`. */
  readonly start: number;
  readonly end: number;
}

export interface Reference {
  readonly line: number;
  readonly column: number;
  readonly label: string;
}

export interface Links {
  readonly inline: readonly InlineLink[];
  readonly references: readonly Reference[];
  /** Address by label. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly pictures: readonly { readonly line: number; readonly url: string }[];
}

const cache = new WeakMap<MarkdownFile, Links>();

/** A longer line is no prose, and nothing is linked in it. */
const LONGEST_LINE = 20_000;
const DEFINITION = /^ {0,3}\[([^\]\n]{1,999})\]:[ \t]*<?([^\s>]+)/;

/** Lower case, white space single: how Markdown compares labels. */
const labelOf = (label: string): string => label.trim().toLowerCase().replaceAll(/\s+/g, ' ');

export function linksIn(readme: MarkdownFile): Links {
  const held = cache.get(readme);
  if (held !== undefined) return held;
  const inline: InlineLink[] = [];
  const references: Reference[] = [];
  const definitions = new Map<string, string>();
  const pictures: { line: number; url: string; label?: string }[] = [];
  for (const line of readme.lines) {
    if (line.isCode || line.text.length > LONGEST_LINE) continue;
    const definition = DEFINITION.exec(line.text);
    if (definition !== null) {
      const label = labelOf(definition[1] ?? '');
      if (!definitions.has(label)) definitions.set(label, definition[2] ?? '');
      continue;
    }
    const prose = withoutCode(line.text);
    // `[text](address)`, `[text][label]`, with a mark before it for a picture.
    for (const match of prose.matchAll(
      /(!?)\[([^[\]]{0,999})\](?:\(([^()\s]{1,2000})(?:\s+"[^"]*")?\)|\[([^[\]]{0,999})\])/g,
    )) {
      const [whole, mark, shown = '', url, label] = match;
      const column = match.index + 1;
      if (url !== undefined) {
        if (mark === '!') pictures.push({ line: line.number, url });
        // An anchor in the same file stays where it is read.
        if (!url.startsWith('#') && mark !== '!') {
          const start = line.start + match.index + shown.length + 2;
          inline.push({
            line: line.number,
            column,
            url,
            start,
            end: line.start + match.index + whole.length,
          });
        }
      } else {
        const target = labelOf(label === '' || label === undefined ? shown : label);
        // Two brackets side by side are a link only where the second says a number or a known name.
        references.push({ line: line.number, column, label: target });
        if (mark === '!') pictures.push({ line: line.number, url: '', label: target });
      }
    }
  }
  const links = {
    inline,
    references,
    definitions,
    pictures: pictures.flatMap(({ line, url, label }) => {
      const address = label === undefined ? url : definitions.get(label);
      return address === undefined ? [] : [{ line, url: address }];
    }),
  };
  cache.set(readme, links);
  return links;
}

/** Code between backticks blanked, so that every offset stays. */
const withoutCode = (line: string): string =>
  line.replaceAll(/(`+)(?!`)[^`]*(?:`(?!\1)[^`]*)*?\1(?!`)/g, (code) => ' '.repeat(code.length));

/** `[text](address)` becomes `[text][7]`, with the definition at the end, or the one that is there already. */
export const referenceMend =
  (readme: MarkdownFile, link: InlineLink): (() => readonly Edit[]) =>
  () => {
    const { definitions } = linksIn(readme);
    const known = [...definitions].find(([, url]) => url === link.url)?.[0];
    const numbers = [...definitions.keys()].map(Number).filter(Number.isSafeInteger);
    const label = known ?? String(Math.max(0, ...numbers) + 1);
    const edit = (at: number, remove: string, insert: string): Edit => ({
      op: 'splice',
      part: readme.path,
      path: [],
      at,
      remove,
      insert,
    });
    const replaced = edit(link.start, readme.text.slice(link.start, link.end), `[${label}]`);
    if (known !== undefined) return [replaced];
    const ending = lineEndingOf(readme.text);
    const isClosed = /[\r\n]$/.test(readme.text);
    const lead = definitions.size > 0 ? (isClosed ? '' : ending) : isClosed ? ending : ending + ending;
    const definition = `${lead}[${label}]: ${link.url}${isClosed ? ending : ''}`;
    // The end first: what comes before it keeps its place.
    return [edit(readme.text.length, '', definition), replaced];
  };
