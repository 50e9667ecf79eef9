/**
 * The identities of the Marketplace image that a stack starts, written into its files as the defaults of three
 * variables, as Oracle's own quick starts name them.
 */
import type { Edit } from '../../../domain/edits.ts';
import type { Parts } from '../../../domain/parts.ts';
import { isInRoot, terraformPart } from './files.ts';
import { readHcl } from './hcl.ts';
import { stackOf, textOf } from './stack.ts';

/** Of the image's listing in the customers' catalogue, of its image there, and the version of its package. */
export const IMAGE_VARIABLES = [
  'mp_listing_id',
  'mp_listing_resource_id',
  'mp_listing_resource_version',
] as const;
export type ImageIdentities = Readonly<Record<(typeof IMAGE_VARIABLES)[number], string>>;

/** Where variables go that no file declares yet. */
const NEW_FILE = 'marketplace_image.tf';

/** What may stand between quotation marks as it is. */
export const isPlainIdentity = (value: string): boolean => /^[\w.:@+-]+$/.test(value);

interface LineChange {
  /** From the stack's root. */
  readonly path: string;
  /** One-based, in the file as it was. */
  readonly line: number;
  /** Absent for a line that is new. */
  readonly before?: string;
  readonly after: string;
}

export interface WrittenIdentities {
  readonly changes: readonly LineChange[];
  readonly edits: readonly Edit[];
}

/** What the files say now; empty where a variable is not there or has no default. */
export function imageIdentities(parts: Parts): ImageIdentities {
  const { modules } = stackOf(parts);
  const blocks = modules.filter(({ file }) => isInRoot(file.path)).flatMap(({ hcl }) => hcl.blocks);
  const defaultOf = (name: string): string => {
    const block = blocks.find(({ type, labels }) => type === 'variable' && labels[0] === name);
    const value = block?.attributes.get('default')?.value ?? '';
    return isPlainIdentity(value) ? value : '';
  };
  return {
    mp_listing_id: defaultOf('mp_listing_id'),
    mp_listing_resource_id: defaultOf('mp_listing_resource_id'),
    mp_listing_resource_version: defaultOf('mp_listing_resource_version'),
  };
}

/** The edits that make the identities the variables' defaults; what is empty or not plain is left as it is. */
export function writeIdentities(parts: Parts, wanted: ImageIdentities): WrittenIdentities {
  const changes: LineChange[] = [];
  const texts = new Map<string, { readonly before: string | undefined; after: string }>();
  const roots = stackOf(parts).modules.filter(({ file }) => isInRoot(file.path));
  for (const name of IMAGE_VARIABLES) {
    const value = wanted[name].trim();
    if (!isPlainIdentity(value)) continue;
    const home = roots.find(({ hcl }) =>
      hcl.blocks.some(({ type, labels }) => type === 'variable' && labels[0] === name),
    );
    const path = home?.file.path ?? NEW_FILE;
    const part = terraformPart(path);
    const there = Object.hasOwn(parts, part) ? parts[part] : undefined;
    const before = home === undefined ? (there?.type === 'text' ? there.text : undefined) : textOf(home.file);
    const text = texts.get(part) ?? { before, after: before ?? '' };
    texts.set(part, text);
    const written =
      home === undefined ? appended(text.after, name, value) : withDefault(text.after, name, value);
    if (written === undefined) continue;
    text.after = written.text;
    const { line, was, now } = written;
    changes.push({ path, line, after: now, ...(was === undefined ? {} : { before: was }) });
  }
  const edits = [...texts].flatMap(([part, { before, after }]): Edit[] =>
    before === after
      ? []
      : [
          {
            op: 'part',
            part,
            before: before === undefined ? null : { type: 'text', text: before },
            after: { type: 'text', text: after },
          },
        ],
  );
  return { changes, edits };
}

interface Written {
  readonly text: string;
  readonly line: number;
  readonly was?: string;
  readonly now: string;
}

function appended(text: string, name: string, value: string): Written {
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const now = `variable "${name}" { default = "${value}" }`;
  return { text: `${start}${now}\n`, line: start.split('\n').length, now };
}

/** @returns undefined where it says so already, or where its default goes over several lines. */
function withDefault(text: string, name: string, value: string): Written | undefined {
  const block = readHcl(text).blocks.find(({ type, labels }) => type === 'variable' && labels[0] === name);
  if (block === undefined) return undefined;
  const lines = text.split('\n');
  const held = block.attributes.get('default');
  const line = held?.line ?? block.line;
  const was = lines[line - 1] ?? '';
  const now =
    held === undefined
      ? /\{\s*\}/.test(was)
        ? was.replace(/\{\s*\}/, () => `{ default = "${value}" }`)
        : was.replace(/\{\s*$/, () => `{\n  default = "${value}"`)
      : was.replace(
          /(\bdefault\s*=\s*)(?:"[^"]*"|null|[\w.-]+)/,
          (_all, start: string) => `${start}"${value}"`,
        );
  return now === was ? undefined : { text: lines.with(line - 1, now).join('\n'), line, was, now };
}
