/**
 * Cuts a Markdown text where it can be cut without changing what any piece means, so that a key stroke costs the
 * piece it falls into. Cutting too little is only slower, cutting too much would be wrong: when in doubt, no cut.
 */

export interface MarkdownBlock {
  /** The piece as it stands in the text, without the empty lines around it. */
  readonly source: string;
  /** `source` and the link definitions it uses from elsewhere: what is parsed, and what a cache goes by. */
  readonly parsed: string;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const LIST_ITEM = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;
const INDENTED = /^(?:\t| {1,3}\t| {2,})/;
const DEFINITION = /^ {0,3}\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*\S/;
/** HTML that goes on across empty lines until its own end; all other HTML ends at an empty line. */
const LONG_HTML: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
];
/** A footnote's number depends on all the others, so a text that has any is one piece. */
const FOOTNOTE = /^ {0,3}\[\^[^\]]+\]:/m;

export function markdownBlocks(text: string): readonly MarkdownBlock[] {
  const normal = text.replaceAll(/\r\n?/g, '\n');
  if (FOOTNOTE.test(normal)) return [{ source: normal, parsed: normal }];
  const pieces = cut(normal.split('\n'));
  const definitions = definitionsIn(pieces);
  if (definitions.size === 0) return pieces.map((source) => ({ source, parsed: source }));
  return pieces.map((source) => ({ source, parsed: withDefinitions(source, definitions) }));
}

function cut(lines: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let fence: string | undefined;
  let htmlEnd: RegExp | undefined;
  let isList = false;
  let isAfterEmptyLine = false;

  const close = () => {
    while (piece.at(-1)?.trim() === '') piece.pop();
    if (piece.length > 0) pieces.push(piece.join('\n'));
    piece = [];
    isList = false;
  };

  for (const line of lines) {
    const isEmpty = line.trim() === '';
    if (fence === undefined && htmlEnd === undefined) {
      if (isEmpty) {
        isAfterEmptyLine = true;
        if (piece.length > 0) piece.push(line);
        continue;
      }
      // What is indented may belong to the list or the code above; an item belongs to the list above.
      const mayGoOn = INDENTED.test(line) || (isList && (LIST_ITEM.test(line) || line.startsWith(' ')));
      if (isAfterEmptyLine && !mayGoOn) close();
      isAfterEmptyLine = false;
    }
    if (piece.length === 0 && isEmpty) continue;
    piece.push(line);
    if (LIST_ITEM.test(line) || />\s*(?:[-+*]|\d{1,9}[.)])\s/.test(line)) isList = true;

    if (fence !== undefined) {
      if (closesFence(line, fence)) fence = undefined;
    } else if (htmlEnd !== undefined) {
      if (htmlEnd.test(line)) htmlEnd = undefined;
    } else {
      fence = opensFence(line);
      const html = fence === undefined ? LONG_HTML.find(([start]) => start.test(line)) : undefined;
      if (html !== undefined && !html[1].test(line.replace(html[0], ''))) htmlEnd = html[1];
    }
  }
  close();
  return pieces;
}

function opensFence(line: string): string | undefined {
  const [, marks, info] = FENCE.exec(line) ?? [];
  if (marks === undefined) return undefined;
  // An info string of a backtick fence holds no backtick: then it is inline code.
  return marks.startsWith('`') && info?.includes('`') ? undefined : marks;
}

function closesFence(line: string, fence: string): boolean {
  const [, marks, info] = FENCE.exec(line) ?? [];
  return (
    marks?.[0] === fence[0] && marks !== undefined && marks.length >= fence.length && info?.trim() === ''
  );
}

/** Labels match without regard to case and white space (CommonMark 4.7); the first definition wins. */
const labelOf = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

function definitionsIn(pieces: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const piece of pieces) {
    if (!DEFINITION.test(piece)) continue; // a definition cannot interrupt a paragraph, so it starts a piece
    for (const line of piece.split('\n')) {
      const label = DEFINITION.exec(line)?.[1];
      if (label !== undefined && !found.has(labelOf(label))) found.set(labelOf(label), line);
    }
  }
  return found;
}

function withDefinitions(source: string, definitions: ReadonlyMap<string, string>): string {
  const used = new Set<string>();
  for (const [, label = ''] of source.matchAll(/\[((?:[^[\]\\]|\\.)+)\]/g)) {
    const definition = definitions.get(labelOf(label));
    if (definition !== undefined && !source.includes(definition)) used.add(definition);
  }
  return used.size === 0 ? source : `${source}\n\n${[...used].join('\n')}`;
}
