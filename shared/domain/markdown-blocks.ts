/**
 * Cuts a Markdown text where it can be cut without changing what any piece means, so that a key stroke costs the
 * piece it falls into. Cutting too little is only slower, cutting too much would be wrong: when in doubt, no cut.
 */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The dialect that is drawn: a row of its tables is no definition, whatever it looks like. */
const parser = unified().use(remarkParse).use(remarkGfm);

type Root = ReturnType<typeof parser.parse>;
type Nodes = Root | Root['children'][number];

export interface MarkdownBlock {
  /** The piece as it stands in the text, without the empty lines around it. */
  readonly source: string;
  /** `source` and the link definitions it uses from elsewhere: what is parsed, and what a cache goes by. */
  readonly parsed: string;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const LIST_ITEM = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;
const INDENTED = /^(?:\t| {1,3}\t| {2,})/;
const MAY_DEFINE = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*\[(?:[^[\]\\]|\\.){1,999}\]:/m;
/** A longer piece is not looked into: it is drawn plainly anyway. */
const LONGEST_PARSED = 20_000;
/**
 * Such a text is one piece: a footnote's number depends on all the others, and where HTML begins and ends depends
 * on what stands around it. It is then drawn whole at every key stroke, which is slower and never wrong.
 */
const ONE_PIECE =
  /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(?:\[\^[^\]]+\]:|<(?:[a-z][a-z0-9-]*(?:[\s/>]|$)|[!?/]))/im;

export function markdownBlocks(text: string): readonly MarkdownBlock[] {
  const normal = text.replaceAll(/\r\n?/g, '\n');
  if (ONE_PIECE.test(normal)) return [{ source: normal, parsed: normal }];
  const pieces = cut(normal.split('\n'));
  const definitions = definitionsIn(pieces);
  if (definitions.size === 0) return pieces.map((source) => ({ source, parsed: source }));
  return pieces.map((source) => ({ source, parsed: withDefinitions(source, definitions) }));
}

function cut(lines: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let fence: string | undefined;
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
    if (fence === undefined) {
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

    if (fence === undefined) fence = opensFence(line);
    else if (closesFence(line, fence)) fence = undefined;
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

type Definitions = ReadonlyMap<string, string>;

/** Of the pieces that hold definitions, of which a text has a few, mostly one at its end. */
const remembered = new Map<string, Definitions>();
const MOST_REMEMBERED = 100;

function definitionsIn(pieces: readonly string[]): Definitions {
  const found = new Map<string, string>();
  for (const piece of pieces) {
    if (piece.length > LONGEST_PARSED || !MAY_DEFINE.test(piece)) continue;
    let own = remembered.get(piece);
    if (own === undefined) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      own = parsedDefinitions(piece);
      remembered.set(piece, own);
    }
    for (const [label, definition] of own) if (!found.has(label)) found.set(label, definition);
  }
  return found;
}

/** What looks like a definition may stand inside a paragraph or code: the parser knows. */
function parsedDefinitions(piece: string): Definitions {
  const found = new Map<string, string>();
  const look = (node: Nodes): void => {
    if (node.type === 'definition') {
      const { start, end } = node.position ?? {};
      const label = labelOf(node.label ?? node.identifier);
      if (!found.has(label)) found.set(label, piece.slice(start?.offset, end?.offset));
    } else if ('children' in node) node.children.forEach(look);
  };
  look(parser.parse(piece));
  return found;
}

/** Before the piece, since the first definition wins and these come from further up or have no rival. */
function withDefinitions(source: string, definitions: Definitions): string {
  const used = new Set<string>();
  for (const [, label = ''] of source.matchAll(/\[((?:[^[\]\\]|\\.)+)\]/g)) {
    const definition = definitions.get(labelOf(label));
    if (definition !== undefined) used.add(definition); // twice in its own piece does no harm
  }
  return used.size === 0 ? source : `${[...used].join('\n')}\n\n${source}`;
}
