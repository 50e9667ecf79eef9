/**
 * Texts of a listing, drawn. What they contain is data from strangers: whatever comes in, only harmless elements
 * come out. A text is drawn piece by piece and pieces are remembered, so that a key stroke costs one piece.
 */
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { type ComponentType, createElement, type ReactElement, type ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { markdownBlocks } from './markdown-blocks.ts';
import { type HtmlTree, harmless, schema } from './safe-hast.ts';

/** `plain`: paragraphs and line breaks, nothing else means anything. `markdown`: GitHub's dialect, without HTML. */
export type TextMode = 'plain' | 'markdown';

export interface RichText {
  /** The same piece of text gives the identical element again, which React then leaves alone. */
  render(text: string, mode: TextMode): readonly ReactElement[];
  /** How many pieces were drawn rather than remembered, ever: what a test counts. */
  readonly drawn: number;
}

/**
 * Links and pictures of a Markdown text, where a marketplace's page does more with them than tell where they lead.
 * What they are given is as the text has it: an address may be relative, or lead anywhere over http.
 */
export interface OwnPieces {
  readonly Link: ComponentType<{ readonly address: string; readonly children: ReactNode }>;
  readonly Picture: ComponentType<{ readonly address: string; readonly words: string }>;
}

/** A longer piece is drawn plainly: nobody wrote it as one paragraph, and parsing it could take seconds. */
const LONGEST_PIECE = 20_000;

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize, schema);

/**
 * @param capacity characters of pieces remembered; a text of 2,000 words has about 13,000.
 * @param own without it a link to elsewhere opens nothing by itself, and a picture's words stand for it
 */
export function createRichText(capacity = 1_000_000, own?: OwnPieces): RichText {
  const memory = new Map<string, ReactElement>();
  let characters = 0;
  let drawn = 0;

  const forget = (key: string): void => {
    if (memory.delete(key)) characters -= key.length;
  };
  const remembered = (key: string, draw: () => ReactElement): ReactElement => {
    const known = memory.get(key);
    if (known === undefined) drawn += 1;
    const element = known ?? draw();
    forget(key); // and in again at the end, so that the first one is the least recently used
    memory.set(key, element);
    characters += key.length;
    for (const oldest of memory.keys()) {
      if (characters <= capacity) break;
      forget(oldest);
    }
    return element;
  };

  return {
    render: (text, mode) =>
      mode === 'plain'
        ? unique(plainPieces(text).map((piece) => remembered(`p${piece}`, () => plainParagraph(piece))))
        : unique(
            markdownBlocks(text).map((block) =>
              remembered(`m${block.parsed}`, () => drawMarkdown(block.parsed, own)),
            ),
          ),
    get drawn() {
      return drawn;
    },
  };
}

const withLineFeeds = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

const plainPieces = (text: string): readonly string[] =>
  withLineFeeds(text)
    .split(/\n[ \t]*\n\s*/)
    .filter((piece) => piece.trim() !== '');

function plainParagraph(piece: string): ReactElement {
  const lines = piece.trimEnd().split('\n');
  return createElement(
    'p',
    null,
    ...lines.flatMap((line, at) => (at === 0 ? [line] : [createElement('br', { key: at }), line])),
  );
}

function drawMarkdown(source: string, own: OwnPieces | undefined): ReactElement {
  if (source.length > LONGEST_PIECE) return plainParagraph(withLineFeeds(source));
  try {
    const tree: HtmlTree = processor.runSync(processor.parse(source));
    const options = { Fragment, jsx, jsxs, ignoreInvalidStyle: true };
    if (own === undefined) return toJsxRuntime(harmless(tree), options);
    const { Link, Picture } = own;
    return toJsxRuntime(harmless(tree, true), {
      ...options,
      components: {
        a: ({ href = '', children }) => createElement(Link, { address: href, children }),
        img: ({ src, alt = '' }) =>
          createElement(Picture, { address: typeof src === 'string' ? src : '', words: alt }),
      },
    });
  } catch {
    // A thousand quotations in each other: the text is still there to be read.
    return plainParagraph(withLineFeeds(source));
  }
}

/** Position is the key: a piece that moved is drawn again by React, a piece that stayed is not looked at. */
function unique(elements: readonly ReactElement[]): readonly ReactElement[] {
  return elements.map((element, at) => createElement(Fragment, { key: at }, element));
}
