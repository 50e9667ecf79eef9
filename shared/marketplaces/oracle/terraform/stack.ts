/** A stack as its files say it: what its root module declares, and what its schema asks the customer. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Part, Parts } from '../../../domain/parts.ts';
import { isInRoot, isTerraformCache, type TerraformFile, terraformFiles } from './files.ts';
import { type HclBlock, type HclFile, readHcl } from './hcl.ts';

export interface Located<T> {
  readonly part: string;
  readonly line: number;
  readonly value: T;
}

export interface StackSchema {
  readonly part: string;
  /** Why it is no YAML. */
  readonly problem?: { readonly line: number; readonly column: number; readonly words: string };
  readonly schemaVersion?: Located<string>;
  readonly version?: Located<string>;
  readonly variables: readonly Located<{ readonly name: string; readonly type: string }>[];
  readonly groups: readonly { readonly isHidden: boolean; readonly variables: readonly string[] }[];
}

export interface Stack {
  readonly files: readonly TerraformFile[];
  readonly modules: readonly { readonly file: TerraformFile; readonly hcl: HclFile }[];
  /** Of the root module. */
  readonly variables: readonly Located<{ readonly name: string; readonly hasDefault: boolean }>[];
  /** Everywhere in the stack. */
  readonly blocks: readonly Located<HclBlock>[];
  readonly schema?: StackSchema;
}

const stacks = new WeakMap<Parts, Stack>();
const hclOf = new WeakMap<Part, HclFile>();
const schemaOf = new WeakMap<Part, StackSchema>();

/** Parts are never changed in place, so each file is read once however many rules ask. */
export function stackOf(parts: Parts): Stack {
  const known = stacks.get(parts);
  if (known !== undefined) return known;
  const files = terraformFiles(parts);
  const modules = files.flatMap((file) =>
    file.path.endsWith('.tf') && file.content.type === 'text' && !isTerraformCache(file.path)
      ? [{ file, hcl: remembered(hclOf, file.content, () => readHcl(textOf(file))) }]
      : [],
  );
  const blocks = modules.flatMap(({ file, hcl }) =>
    hcl.blocks.map((value) => ({ part: file.part, line: value.line, value })),
  );
  const variables = modules
    .filter(({ file }) => isInRoot(file.path))
    .flatMap(({ file, hcl }) =>
      hcl.blocks
        .filter(({ type, labels }) => type === 'variable' && labels[0] !== undefined)
        .map(({ labels, line, attributes }) => ({
          part: file.part,
          line,
          value: { name: labels[0] ?? '', hasDefault: attributes.has('default') },
        })),
    );
  const schemaFile = schemaFileOf(files);
  const stack: Stack = {
    files,
    modules,
    blocks,
    variables,
    ...(schemaFile === undefined
      ? {}
      : {
          schema: remembered(schemaOf, schemaFile.content, () =>
            readSchema(schemaFile.part, textOf(schemaFile)),
          ),
        }),
  };
  stacks.set(parts, stack);
  return stack;
}

function remembered<T>(memory: WeakMap<Part, T>, part: Part, read: () => T): T {
  const known = memory.get(part);
  if (known !== undefined) return known;
  const value = read();
  memory.set(part, value);
  return value;
}

export const textOf = ({ content }: TerraformFile): string => (content.type === 'text' ? content.text : '');

/** The `.yaml` in the root that looks like a schema; where none does, the only one there. */
function schemaFileOf(files: readonly TerraformFile[]): TerraformFile | undefined {
  const candidates = files.filter(
    ({ path, content }) => isInRoot(path) && path.endsWith('.yaml') && content.type === 'text',
  );
  return (
    candidates.find((file) => /^(?:schemaVersion|variableGroups|variables)\s*:/m.test(textOf(file))) ??
    (candidates.length === 1 ? candidates[0] : undefined)
  );
}

function readSchema(part: string, text: string): StackSchema {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, logLevel: 'silent' });
  const at = (node: unknown): number => lineCounter.linePos((node as Node | undefined)?.range?.[0] ?? 0).line;
  const none = { part, variables: [], groups: [] };
  const [problem] = document.errors;
  if (problem !== undefined) {
    const place = problem.linePos?.[0] ?? { line: 1, col: 1 };
    const words = problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    return { ...none, problem: { line: place.line, column: place.col, words: words.slice(0, 160) } };
  }
  const root = document.contents;
  if (!isMap(root)) {
    return { ...none, problem: { line: 1, column: 1, words: 'no fields' } };
  }
  const pairs = (node: unknown) => (isMap(node) ? node.items : []);
  const scalar = (node: unknown): string => (isScalar(node) ? String(node.value ?? '') : '');
  const field = (name: string): Located<string> | undefined => {
    const pair = root.items.find(({ key }) => scalar(key) === name);
    return pair === undefined ? undefined : { part, line: at(pair.key), value: scalar(pair.value) };
  };
  const schemaVersion = field('schemaVersion');
  const version = field('version');
  const groups = root.get('variableGroups');
  return {
    part,
    ...(schemaVersion === undefined ? {} : { schemaVersion }),
    ...(version === undefined ? {} : { version }),
    variables: pairs(root.get('variables')).map(({ key, value }) => ({
      part,
      line: at(key),
      value: { name: scalar(key), type: isMap(value) ? scalar(value.get('type', true)) : '' },
    })),
    groups: (isSeq(groups) ? groups.items : []).flatMap((group) => {
      if (!isMap(group)) return [];
      const names = group.get('variables');
      return [
        {
          isHidden: scalar(group.get('visible', true)) === 'false',
          variables: isSeq(names) ? names.items.map(scalar) : [],
        },
      ];
    }),
  };
}
