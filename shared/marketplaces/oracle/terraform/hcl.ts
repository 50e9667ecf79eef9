/**
 * As much of HCL as checking a stack needs: which blocks there are, with their labels, attributes and lines, and where
 * the text stops being HCL. Expressions are not evaluated. A whole parser (Terraform's own, as WebAssembly) is ten
 * megabytes and slower than a key stroke allows.
 */
export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  /** One-based, as every line here. */
  readonly line: number;
  readonly attributes: ReadonlyMap<string, HclAttribute>;
  readonly blocks: readonly HclBlock[];
}

export interface HclAttribute {
  readonly line: number;
  /** The expression as it is written; a plain quoted text without its quotes. */
  readonly value: string;
}

export type HclProblem = 'unclosed' | 'unopened' | 'string' | 'heredoc' | 'comment' | 'unexpected';

export interface HclFile {
  readonly blocks: readonly HclBlock[];
  readonly problem?: {
    readonly kind: HclProblem;
    readonly line: number;
    readonly column: number;
    /** The sign or word that it is about. */
    readonly what: string;
  };
}

interface Token {
  readonly type: 'name' | 'string' | 'sign' | 'newline';
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

class HclError extends Error {
  readonly kind: HclProblem;
  readonly at: number;
  readonly what: string;

  constructor(kind: HclProblem, at: number, what: string) {
    super(kind);
    this.kind = kind;
    this.at = at;
    this.what = what;
  }
}

/** Nested deeper, no person wrote it. */
const DEEPEST = 100;

const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
const NAME = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const BLANK = /[ \t\r\uFEFF]+/y;
const NUMBER = /\d[\w.]*(?:[eE][+-]\d+)?/y;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;

/** @returns what could be read, up to the first thing that is not HCL. */
export function readHcl(text: string): HclFile {
  const lines = linesOf(text);
  const blocks: HclBlock[] = [];
  try {
    new Reader(text, lines).body(blocks, new Map(), undefined, 0);
    return { blocks };
  } catch (error) {
    if (!(error instanceof HclError)) throw error;
    const { kind, at, what } = error;
    const line = lineAt(lines, at);
    return { blocks, problem: { kind, what, line, column: at - (lines[line - 1] ?? 0) + 1 } };
  }
}

class Reader {
  #next = 0;

  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lines: readonly number[];

  constructor(text: string, lines: readonly number[]) {
    this.#text = text;
    this.#tokens = tokensOf(text);
    this.#lines = lines;
  }

  body(
    blocks: HclBlock[],
    attributes: Map<string, HclAttribute>,
    opening: Token | undefined,
    depth: number,
  ): void {
    for (;;) {
      const token = this.#take();
      if (token === undefined) {
        if (opening !== undefined) throw new HclError('unclosed', opening.at, opening.text);
        return;
      }
      if (token.type === 'newline') continue;
      if (token.text === '}' && token.type === 'sign') {
        if (opening === undefined) throw new HclError('unopened', token.at, token.text);
        return;
      }
      if (token.type !== 'name') throw new HclError('unexpected', token.at, token.text);
      this.#item(token, blocks, attributes, depth);
    }
  }

  #item(name: Token, blocks: HclBlock[], attributes: Map<string, HclAttribute>, depth: number): void {
    const line = lineAt(this.#lines, name.at);
    const after = this.#peek();
    if (after?.type === 'sign' && after.text === '=') {
      this.#take();
      attributes.set(name.text, { line, value: this.#expression(name) });
      return;
    }
    const labels: string[] = [];
    for (let token = this.#take(); ; token = this.#take()) {
      if (token?.type === 'sign' && token.text === '{') {
        if (depth >= DEEPEST) throw new HclError('unexpected', token.at, token.text);
        const inner: HclBlock[] = [];
        const own = new Map<string, HclAttribute>();
        blocks.push({ type: name.text, labels, line, attributes: own, blocks: inner });
        this.body(inner, own, token, depth + 1);
        return;
      }
      if (token?.type !== 'name' && token?.type !== 'string') {
        throw new HclError('unexpected', token?.at ?? name.at, token?.text.trim() || name.text);
      }
      labels.push(token.type === 'string' ? token.text.slice(1, -1) : token.text);
    }
  }

  /** To the end of its line, or of the line on which its last bracket closes. */
  #expression(owner: Token): string {
    const open: Token[] = [];
    let start: number | undefined;
    let end = owner.end;
    for (let token = this.#peek(); token !== undefined; token = this.#peek()) {
      const isSign = token.type === 'sign';
      if (open.length === 0 && (token.type === 'newline' || (isSign && token.text === '}'))) break;
      this.#take();
      if (token.type === 'newline') continue;
      start ??= token.at;
      end = token.end;
      if (isSign && token.text in CLOSERS) open.push(token);
      if (isSign && (token.text === '}' || token.text === ']' || token.text === ')')) {
        const opening = open.pop();
        if (opening === undefined) throw new HclError('unopened', token.at, token.text);
        if (CLOSERS[opening.text] !== token.text) throw new HclError('unclosed', opening.at, opening.text);
      }
    }
    const last = open.at(-1);
    if (last !== undefined) throw new HclError('unclosed', last.at, last.text);
    if (start === undefined) throw new HclError('unexpected', owner.at, owner.text);
    const value = this.#text.slice(start, end);
    return /^"[^"\\$%]*"$/.test(value) ? value.slice(1, -1) : value;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  #take(): Token | undefined {
    const token = this.#tokens[this.#next];
    this.#next += 1;
    return token;
  }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const read = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const add = (type: Token['type'], end: number): void => {
    tokens.push({ type, text: text.slice(at, end), at, end });
    at = end;
  };
  while (at < text.length) {
    const sign = text[at] ?? '';
    const blank = read(BLANK);
    if (blank !== undefined) {
      at += blank.length;
    } else if (sign === '\n') {
      add('newline', at + 1);
    } else if (sign === '#' || text.startsWith('//', at)) {
      const end = text.indexOf('\n', at);
      at = end === -1 ? text.length : end;
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      if (end === -1) throw new HclError('comment', at, '/*');
      at = end + 2;
    } else if (sign === '"') {
      add('string', endOfString(text, at, 0));
    } else if (text.startsWith('<<', at) && read(HEREDOC) !== undefined) {
      add('string', endOfHeredoc(text, at));
    } else {
      const word = read(NAME);
      const number = word === undefined ? read(NUMBER) : undefined;
      if (word !== undefined) add('name', at + word.length);
      else add('sign', at + (number?.length ?? 1));
    }
  }
  return tokens;
}

/** A quoted text ends on its line, except within `${` and `%{`, which hold expressions with texts of their own. */
function endOfString(text: string, start: number, depth: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '"') return at + 1;
    else if (sign === '\n') break;
    else if ((sign === '$' || sign === '%') && text[at + 1] === '{') {
      if (text[at - 1] === sign) continue;
      at = endOfTemplate(text, at + 2, start, depth + 1) - 1;
    }
  }
  throw new HclError('string', start, '"');
}

function endOfTemplate(text: string, from: number, start: number, depth: number): number {
  if (depth > DEEPEST) throw new HclError('string', start, '"');
  let open = 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at, depth) - 1;
    else if (sign === '{') open += 1;
    else if (sign === '}') {
      open -= 1;
      if (open === 0) return at + 1;
    }
  }
  throw new HclError('string', start, '"');
}

function endOfHeredoc(text: string, at: number): number {
  HEREDOC.lastIndex = at;
  const [opening = '', word = ''] = HEREDOC.exec(text) ?? [];
  for (let line = at + opening.length; line < text.length; ) {
    const end = text.indexOf('\n', line);
    const stop = end === -1 ? text.length : end;
    if (text.slice(line, stop).trim() === word) return stop;
    line = stop + 1;
  }
  throw new HclError('heredoc', at, `<<${word}`);
}

function linesOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low + 1;
}
