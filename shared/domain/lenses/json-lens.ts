/**
 * A JSON file seen as its fields. What is not edited stays as it is to the byte: key order, indentation, line
 * endings, escapes, a missing final newline.
 */
import {
  findNodeAtLocation,
  getLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Edit } from '../edits.ts';
import { isJsonArray, isJsonObject, type Json, type JsonPath, jsonEquals, valueAt } from '../json.ts';
import { lineEndingOf, linesOf, movedItem, type Position, reorderRanges, spliceWithin } from './lines.ts';

export interface JsonSyntaxError extends Position {
  /** What the parser missed, in its own word: `CommaExpected`. */
  readonly reason: string;
}

export interface JsonText {
  /** Undefined where the text is not JSON. */
  readonly value: Json | undefined;
  readonly error: JsonSyntaxError | undefined;
  /** Where the value at `path` begins, or the nearest thing around it that is there. */
  readonly positionOf: (path: JsonPath) => Position;
}

/** A byte order mark is no JSON, but what comes after it may be; the blank keeps every offset. */
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);

function treeOf(text: string, errors: ParseError[] = []): Node | undefined {
  try {
    return parseTree(withoutMark(text), errors, { allowTrailingComma: false, disallowComments: true });
  } catch (error) {
    // Thousands of brackets in one another exhaust the stack of the parser, not of what wrote them.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function readJson(text: string): JsonText {
  let tree: { readonly root: Node | undefined } | undefined;
  let lines: ((offset: number) => Position) | undefined;
  const at = (offset: number): Position => {
    lines ??= linesOf(text);
    return lines(offset);
  };
  const positionOf = (path: JsonPath): Position => {
    tree ??= { root: treeOf(text) };
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = nodeAt(tree.root, path.slice(0, depth));
      if (node !== undefined) return at(placeOf(node));
    }
    return at(tree.root?.offset ?? 0);
  };
  try {
    const value: Json = JSON.parse(withoutMark(text));
    return { value, error: undefined, positionOf };
  } catch {
    const errors: ParseError[] = [];
    const root = treeOf(text, errors);
    const [first] = errors;
    // What JSON.parse refuses and the parser takes: nothing is known, so it is said of the beginning.
    const reason =
      first === undefined
        ? root === undefined
          ? 'TooDeep'
          : 'InvalidSymbol'
        : printParseErrorCode(first.error);
    return { value: undefined, error: { ...at(first?.offset ?? 0), reason }, positionOf };
  }
}

/** The field that an offset is in, whether the text parses or not. */
export const jsonPathAt = (text: string, offset: number): JsonPath =>
  getLocation(withoutMark(text), offset).path;

/** The field that begins on a line, which counts from one. */
export function jsonPathOnLine(text: string, line: number): JsonPath {
  const start = text.split('\n', line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return jsonPathAt(text, start + (text.slice(start).search(/\S/) + 1));
}

/** A field is found where its key stands: that is the line a reviewer looks for. */
const placeOf = (node: Node): number => (node.parent?.type === 'property' ? node.parent.offset : node.offset);

/** Of keys that stand twice the last one counts, as for every JSON parser. */
function nodeAt(root: Node | undefined, path: JsonPath): Node | undefined {
  let node = root;
  for (const step of path) {
    if (node === undefined) return undefined;
    if (typeof step === 'number') node = findNodeAtLocation(node, [step]);
    else {
      node =
        node.type === 'object' ? propertiesOf(node).findLast(({ key }) => key === step)?.value : undefined;
    }
  }
  return node;
}

interface Property {
  readonly key: string;
  readonly node: Node;
  readonly value: Node | undefined;
}

const propertiesOf = (node: Node): readonly Property[] =>
  (node.children ?? []).map((property) => ({
    key: String(property.children?.[0]?.value),
    node: property,
    value: property.children?.[1],
  }));

/**
 * The edit that brings one field of a JSON text to `value`; `undefined` removes it. Objects on the way are made
 * where they are absent; an index may be the list's length, to append.
 * @returns undefined when nothing would change, the text is not JSON, or the path leads through something that is
 * neither an object nor a list.
 */
export function setJsonField(
  part: string,
  text: string,
  path: JsonPath,
  value: Json | undefined,
): Edit | undefined {
  const { value: before, root } = readTree(text);
  if (before === undefined || root === undefined || jsonEquals(valueAt(before, path), value))
    return undefined;
  const change = value === undefined ? removed(root, path) : written(text, root, path, value);
  return change === undefined ? undefined : spliceWithin(part, text, change.from, change.to, change.insert);
}

/**
 * Puts an item into the list at `path`, which is made where it is absent; the other items stay as they are written.
 * An index beyond the end appends.
 */
export function insertJsonItem(
  part: string,
  text: string,
  path: JsonPath,
  index: number,
  value: Json,
): Edit | undefined {
  const { value: root, root: tree } = readTree(text);
  const list = valueAt(root, path);
  const items = nodeAt(tree, path)?.children;
  const next = isJsonArray(list) ? items?.[index] : undefined;
  if (next === undefined) {
    return isJsonArray(list)
      ? setJsonField(part, text, [...path, list.length], value)
      : setJsonField(part, text, path, [value]);
  }
  const style = styleOf(text);
  const owner = next.parent?.offset ?? next.offset;
  const isInline = !/[\r\n]/.test(text.slice(owner, next.offset));
  const indent = indentAt(text, next.offset);
  const body = spelled(value, isInline ? { ...style, indent: '' } : style, indent);
  const gap = isInline ? ', ' : `,${style.lineEnding}${indent}`;
  return spliceWithin(part, text, next.offset, next.offset, `${body}${gap}`);
}

/** Moves an item of a list, or a field of an object by its place in it; each is carried over as it is written. */
export function moveJsonItem(
  part: string,
  text: string,
  path: JsonPath,
  from: number,
  to: number,
): Edit | undefined {
  const items = nodeAt(readTree(text).root, path)?.children ?? [];
  const moved = items[from];
  if (moved === undefined || items[to] === undefined) return undefined;
  const ranges = items.map((node) => ({ start: node.offset, end: endOf(node) }));
  return reorderRanges(part, text, ranges, movedItem(ranges, from, to));
}

/** Gives a field of an object another key; its value and its place stay. A key that is there already is left alone. */
export function renameJsonKey(
  part: string,
  text: string,
  path: JsonPath,
  from: string,
  to: string,
): Edit | undefined {
  const owner = nodeAt(readTree(text).root, path);
  const fields = owner?.type === 'object' ? propertiesOf(owner) : [];
  const key = fields.findLast((field) => field.key === from)?.node.children?.[0];
  if (key === undefined || fields.some((field) => field.key === to)) return undefined;
  return spliceWithin(part, text, key.offset, endOf(key), spelled(to, styleOf(text), ''));
}

/** Fields of one file are set one after the other, and looked at more often than set. */
let lastRead: ReadTree | undefined;

interface ReadTree {
  readonly text: string;
  readonly value: Json | undefined;
  readonly root: Node | undefined;
}

function readTree(text: string): ReadTree {
  if (lastRead?.text === text) return lastRead;
  const { value } = readJson(text);
  // A text that is not JSON has a tree for finding places, and none for editing.
  lastRead = { text, value, root: value === undefined ? undefined : treeOf(text) };
  return lastRead;
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

function removed(root: Node, path: JsonPath): Change | undefined {
  const target = nodeAt(root, path);
  const item = target?.parent?.type === 'property' ? target.parent : target;
  const siblings = item?.parent?.children;
  if (item === undefined || siblings === undefined) return undefined;
  const index = siblings.indexOf(item);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  // With the comma and the white space before it; the first one takes those after it instead.
  if (before !== undefined) return cut(endOf(before), endOf(item));
  if (after !== undefined) return cut(item.offset, after.offset);
  const owner = item.parent;
  return owner === undefined ? undefined : cut(owner.offset + 1, endOf(owner) - 1);
}

const endOf = (node: Node): number => node.offset + node.length;
const cut = (from: number, to: number, insert = ''): Change => ({ from, to, insert });

function written(text: string, root: Node, path: JsonPath, value: Json): Change | undefined {
  const style = styleOf(text);
  const existing = nodeAt(root, path);
  if (existing !== undefined) {
    return cut(existing.offset, endOf(existing), spelled(value, style, indentAt(text, existing.offset)));
  }
  let depth = path.length - 1;
  while (depth > 0 && nodeAt(root, path.slice(0, depth)) === undefined) depth -= 1;
  const owner = nodeAt(root, path.slice(0, depth));
  const step = path[depth];
  if (owner === undefined || step === undefined) return undefined;
  const nested = path.slice(depth + 1).reduceRight<Json | undefined>((inner, key) => {
    if (inner === undefined) return undefined;
    if (typeof key === 'string') return { [key]: inner };
    return key === 0 ? [inner] : undefined;
  }, value);
  if (nested === undefined) return undefined;
  const children = owner.children ?? [];
  const isList = typeof step === 'number';
  if (isList ? owner.type !== 'array' || step !== children.length : owner.type !== 'object') return undefined;

  const last = children.at(-1);
  const outer = indentAt(text, owner.offset);
  const isInline = last !== undefined && !/[\r\n]/.test(text.slice(owner.offset, last.offset));
  const inner = last === undefined || isInline ? outer + style.indent : indentAt(text, last.offset);
  const body = spelled(nested, isInline ? { ...style, indent: '' } : style, inner);
  const field = isList ? body : `${JSON.stringify(step)}: ${body}`;
  if (last !== undefined) {
    return cut(endOf(last), endOf(last), isInline ? `, ${field}` : `,${style.lineEnding}${inner}${field}`);
  }
  const [open, close] = [owner.offset + 1, endOf(owner) - 1];
  return cut(open, close, `${style.lineEnding}${inner}${field}${style.lineEnding}${outer}`);
}

interface Style {
  /** Empty for everything on one line. */
  readonly indent: string;
  readonly lineEnding: string;
  /** Whether other alphabets stand as `\u00e9`. */
  readonly isEscaped: boolean;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

function styleOf(text: string): Style {
  return {
    indent: /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ',
    lineEnding: lineEndingOf(text),
    isEscaped: /\\u(?!00[01])[0-9a-fA-F]{4}/.test(text) && !BEYOND_ASCII.test(withoutMark(text)),
  };
}

/** What stands before the first thing on the line of `offset`. */
function indentAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function spelled(value: Json, style: Style, outer: string): string {
  const isNested = (isJsonArray(value) || isJsonObject(value)) && style.indent !== '';
  const json = isNested
    ? JSON.stringify(value, null, style.indent).replaceAll('\n', `${style.lineEnding}${outer}`)
    : JSON.stringify(value);
  if (!style.isEscaped) return json;
  return json.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
