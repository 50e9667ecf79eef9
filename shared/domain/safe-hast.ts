/**
 * What may be left of a stranger's text before it is drawn. An allow-list decides first; what passed it is then
 * made harmless: a picture from elsewhere becomes its description, a link opens nothing by itself.
 */

import type { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Options as Schema } from 'rehype-sanitize';

/** A tree of HTML as the text pipeline hands it on. */
export type HtmlTree = Parameters<typeof toJsxRuntime>[0];
type Element = Extract<HtmlTree, { type: 'element' }>;

/** For `rehype-sanitize`. */
export const schema: Schema = {
  tagNames: [
    ...['p', 'br', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'hr', 'a', 'img', 'input'],
    ...['ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'noscript', 'title'],
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

/** No text is nested so deep by a person, and drawing it would exhaust the stack. */
const DEEPEST = 100;

/**
 * To be used on what the {@link schema} has let through.
 * @param drawsOwn links and pictures are left as they are, for components that make them harmless themselves
 * @throws RangeError when it is nested too deep to be drawn.
 */
export function harmless<Node extends HtmlTree>(node: Node, drawsOwn = false, depth = 0): Node | Element {
  if (depth > DEEPEST) throw new RangeError('nested too deep');
  if (node.type === 'element') return harmlessElement(node, drawsOwn, depth);
  if (node.type !== 'root') return node;
  return { ...node, children: node.children.map((child) => harmless(child, drawsOwn, depth + 1)) };
}

function harmlessElement(node: Element, drawsOwn: boolean, depth: number): Element {
  if (node.tagName === 'img') return drawsOwn ? node : pictureNote(node);
  const children = node.children.map((child) => harmless(child, drawsOwn, depth + 1));
  if (node.tagName !== 'a' || drawsOwn) return { ...node, children };
  const link = linkTo(text(node.properties['href']), text(node.properties['title']));
  return { type: 'element', ...link, children };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Only a complete address is one: a relative one would be relative to the preview. */
export function outsideAddress(address: string): string | undefined {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)[^\s]*$/i.test(address) ? address : undefined;
}

/** In a sandbox without `allow-popups` a link with a target of its own leads nowhere. */
export const LINK_ATTRIBUTES = {
  target: '_blank',
  rel: 'noopener noreferrer nofollow ugc',
} as const;

function linkTo(address: string, title: string): Pick<Element, 'tagName' | 'properties'> {
  const href = outsideAddress(address);
  if (href === undefined) {
    return {
      tagName: 'span',
      properties: { className: ['no-link'], ...(address === '' ? {} : { title: address }) },
    };
  }
  const { target, rel } = LINK_ATTRIBUTES;
  return { tagName: 'a', properties: { href, target, rel: rel.split(' '), title: title || href } };
}

/** Nothing is fetched for a preview: the picture's words stand for it, its address is told on hovering. */
function pictureNote(image: Element): Element {
  const alt = text(image.properties['alt']);
  const source = text(image.properties['src']);
  const value = alt || source.split(/[/?#]/).findLast((piece) => piece !== '') || '…';
  return {
    type: 'element',
    tagName: 'span',
    properties: {
      className: ['no-picture'],
      role: 'img',
      ariaLabel: value,
      ...(source === '' ? {} : { title: source }),
    },
    children: [{ type: 'text', value }],
  };
}
